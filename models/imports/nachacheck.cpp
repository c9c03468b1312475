// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nachacheck.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qint64 hashLimit = 10'000'000'000; ///< ten digits are kept of an entry hash
constexpr qint64 recordsInBlock = 10;

bool isBlankOrZeros(std::u32string_view field) { return field.find_first_not_of(U" 0") == field.npos; }

bool isFilling(const NachaRecord &record)
{
    const size_t end = record.text.find_last_not_of(U' ') + 1;
    return std::u32string_view(record.text).substr(0, end).find_first_not_of(U'9') == std::u32string_view::npos;
}

/// The routing number's check digit: the digits times 3, 7, 1 and so on add up to a multiple of ten.
bool hasRightCheckDigit(std::u32string_view routing)
{
    constexpr int weights[] = { 3, 7, 1 };
    int sum = 0;
    for (size_t i = 0; i < routing.size(); ++i)
        sum += int(routing[i] - U'0') * weights[i % 3];
    return sum % 10 == 0;
}

} // namespace

Direction directionOf(std::u32string_view code)
{
    if (!numberFromField(code))
        return Direction::Unknown;
    if (code[0] == U'8')
        return code[1] % 2 == 1 ? Direction::Credit : Direction::Debit;
    return code[1] <= U'4' ? Direction::Credit : Direction::Debit;
}

EntryLayout entryLayoutOf(std::u32string_view entryClass)
{
    if (entryClass == U"CTX")
        return EntryLayout::Corporate;
    if (entryClass == U"IAT")
        return EntryLayout::International;
    return entryClass == U"ADV" ? EntryLayout::Advice : EntryLayout::Domestic;
}

std::u32string_view amountFieldOf(const NachaRecord &entry, EntryLayout layout)
{
    return layout == EntryLayout::Advice ? entry.field(28, 39) : entry.field(30, 39);
}

/// Where a control record has its sums, first and last place.
struct NachaCheck::TotalFields
{
    QString whose;
    std::pair<size_t, size_t> count;
    std::pair<size_t, size_t> hash;
    std::pair<size_t, size_t> debit;
    std::pair<size_t, size_t> credit;
};

void NachaCheck::take(const NachaRecord &record)
{
    m_record = record.number;
    if (m_place == Place::Closed && isFilling(record))
        return;
    takeOrder(record);
    if (record.isTooLong()) {
        m_inOrder = false;
        tell(QStringLiteral("record length"), QStringLiteral("The record is longer than 94 characters."));
    }
}

void NachaCheck::takeOrder(const NachaRecord &record)
{
    const bool inBatch = m_place == Place::InBatch || m_place == Place::InEntry;
    if (std::u32string_view(U"156789").find(record.type()) == std::u32string_view::npos) {
        m_inOrder = false;
        tell(QStringLiteral("record type"),
            QStringLiteral("No record is of this type; a record begins with 1, 5, 6, 7, 8 or 9."));
        return;
    }
    if (m_place == Place::Closed)
        return outOfOrder(QStringLiteral("A record follows the file control; only filling nines may."));
    if (m_place == Place::Start && record.type() != U'1')
        outOfOrder(QStringLiteral("The file must begin with a file header (type 1)."));

    switch (record.type()) {
    case U'1':
        if (m_place != Place::Start)
            return outOfOrder(QStringLiteral("A file header (type 1) may only be the first record."));
        m_place = Place::BetweenBatches;
        return takeFileHeader(record);
    case U'5':
        if (inBatch)
            outOfOrder(QStringLiteral(
                "A batch header (type 5) stands here before the batch control (type 8) of the batch before it."));
        m_place = Place::InBatch;
        return takeBatchHeader(record);
    case U'6':
        if (!inBatch && m_place != Place::Start)
            outOfOrder(QStringLiteral("An entry (type 6) stands outside a batch."));
        m_place = Place::InEntry;
        return takeEntry(record);
    case U'7':
        if (m_place != Place::InEntry && m_place != Place::Start)
            outOfOrder(QStringLiteral("An addenda record (type 7) follows no entry."));
        return add(&Sums::records, 1);
    case U'8':
        if (!inBatch && m_place != Place::Start)
            outOfOrder(QStringLiteral("A batch control (type 8) stands outside a batch."));
        m_place = Place::BetweenBatches;
        return takeBatchControl(record);
    default:
        if (inBatch)
            outOfOrder(QStringLiteral(
                "The file control (type 9) stands here before the batch control (type 8) of the last batch."));
        else if (isFilling(record))
            outOfOrder(QStringLiteral("Filling nines stand here before the file control (type 9)."));
        m_place = Place::Closed;
        return takeFileControl(record);
    }
}

void NachaCheck::outOfOrder(const QString &message)
{
    m_inOrder = false;
    tell(QStringLiteral("record type"), message);
}

void NachaCheck::takeFileHeader(const NachaRecord &record)
{
    if (record.field(2, 3) != U"01")
        tell(QStringLiteral("priority code"), QStringLiteral("The priority code (places 2-3) must be 01."));
    if (record.field(35, 37) != U"094")
        tell(QStringLiteral("record size"), QStringLiteral("The record size (places 35-37) must be 094."));
    if (record.field(38, 39) != U"10")
        tell(QStringLiteral("blocking factor"), QStringLiteral("The blocking factor (places 38-39) must be 10."));
    if (record.field(40, 40) != U"1")
        tell(QStringLiteral("format code"), QStringLiteral("The format code (place 40) must be 1."));
}

void NachaCheck::takeBatchHeader(const NachaRecord &record)
{
    ++m_batches;
    m_batch = {};
    m_layout = entryLayoutOf(record.field(51, 53));
    if (m_layout != EntryLayout::International && isBlankOrZeros(record.field(5, 20)))
        tell(QStringLiteral("company name"), QStringLiteral("The company name (places 5-20) is blank or all zeros."));
    if (isBlankOrZeros(record.field(54, 63)))
        tell(QStringLiteral("entry description"),
            QStringLiteral("The entry description (places 54-63) is blank or all zeros."));
}

void NachaCheck::takeEntry(const NachaRecord &record)
{
    add(&Sums::records, 1);
    if (!numberFromField(record.field(4, 12)) || !hasRightCheckDigit(record.field(4, 12)))
        tell(QStringLiteral("routing check digit"),
            QStringLiteral("The routing number (places 4-12) is not nine digits with a right check digit."));
    add(&Sums::hash, numberFromField(record.field(4, 11)).value_or(0));

    const auto amount = numberFromField(amountFieldOf(record, m_layout));
    if (!amount)
        tell(QStringLiteral("amount"), QStringLiteral("The amount is not all digits."));
    const Direction direction = directionOf(record.field(2, 3));
    if (direction != Direction::Unknown)
        add(direction == Direction::Credit ? &Sums::credit : &Sums::debit, amount.value_or(0));

    const bool corporate = m_layout == EntryLayout::Corporate;
    if (m_layout != EntryLayout::International
        && isBlankOrZeros(corporate ? record.field(59, 74) : record.field(55, 76)))
        tell(QStringLiteral("receiving name"),
            QStringLiteral("The receiving name (places %1) is blank or all zeros.")
                .arg(corporate ? QLatin1String("59-74") : QLatin1String("55-76")));
    if (!numberFromField(record.field(80, 94)))
        tell(QStringLiteral("trace number"), QStringLiteral("The trace number (places 80-94) is not all digits."));
}

void NachaCheck::takeBatchControl(const NachaRecord &record)
{
    const QString whose = QStringLiteral("batch");
    if (m_layout == EntryLayout::Advice)
        compare(record, m_batch, { whose, { 5, 10 }, { 11, 20 }, { 21, 40 }, { 41, 60 } });
    else
        compare(record, m_batch, { whose, { 5, 10 }, { 11, 20 }, { 21, 32 }, { 33, 44 } });
}

void NachaCheck::takeFileControl(const NachaRecord &record)
{
    if (m_inOrder && numberFromField(record.field(2, 7)) != m_batches)
        tell(QStringLiteral("batch count"),
            QStringLiteral("The batch count (places 2-7) does not agree: the file has %1.").arg(m_batches));
    m_blocks = numberFromField(record.field(8, 13));
    const QString whose = QStringLiteral("file");
    if (m_layout == EntryLayout::Advice)
        compare(record, m_file, { whose, { 14, 21 }, { 22, 31 }, { 32, 51 }, { 52, 71 } });
    else
        compare(record, m_file, { whose, { 14, 21 }, { 22, 31 }, { 32, 43 }, { 44, 55 } });
}

void NachaCheck::compare(const NachaRecord &control, const Sums &sums, const TotalFields &fields)
{
    if (!m_inOrder)
        return;
    const auto agrees = [&](std::pair<size_t, size_t> places, qint64 sum) {
        std::u32string_view field = control.field(places.first, places.second);
        while (field.size() > 18 && field.front() == U'0') // longer than any sum can be
            field.remove_prefix(1);
        return numberFromField(field) == sum;
    };
    const auto check = [&](const QString &field, std::pair<size_t, size_t> places, qint64 sum, const QString &message) {
        if (!agrees(places, sum))
            tell(field, message.arg(places.first).arg(places.second));
    };
    check(QStringLiteral("entry and addenda count"), fields.count, sums.records,
        QStringLiteral("The entry and addenda count (places %1-%2) does not agree: the ") + fields.whose
            + QStringLiteral(" has ") + QString::number(sums.records) + u'.');
    check(QStringLiteral("entry hash"), fields.hash, sums.hash % hashLimit,
        QStringLiteral("The entry hash (places %1-%2) is not the sum of the routing numbers of the ") + fields.whose
            + u'.');
    check(QStringLiteral("total debit"), fields.debit, sums.debit,
        QStringLiteral("The total debit (places %1-%2) is not the sum of the debits of the ") + fields.whose + u'.');
    check(QStringLiteral("total credit"), fields.credit, sums.credit,
        QStringLiteral("The total credit (places %1-%2) is not the sum of the credits of the ") + fields.whose + u'.');
}

void NachaCheck::end()
{
    if (m_record == 0) {
        m_record = 1;
        tell({}, QStringLiteral("The file is empty."));
    } else if (m_place != Place::Closed) {
        tell(QStringLiteral("record type"),
            QStringLiteral("The file ends without a file control (type 9): it is half-written. Fetch it again."));
    } else if (m_blocks != (m_record + recordsInBlock - 1) / recordsInBlock) {
        m_notes += QStringLiteral("%1: the file control's block count does not agree with the file's %2 records.")
                       .arg(m_fileName)
                       .arg(m_record);
    }
}

void NachaCheck::add(qint64 Sums::*sum, qint64 amount)
{
    m_batch.*sum += amount;
    m_file.*sum += amount;
}

void NachaCheck::tell(const QString &field, const QString &message)
{
    if (m_faults.size() < mostFaults)
        m_faults.push_back({ m_fileName, m_record, field, message });
}

} // namespace caseledger
