// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nacha.h"

#include "models/imports/ded.h"
#include "models/imports/nachacheck.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qint64 largestFile = qint64(1) << 30;
constexpr int x12FourDigitYears = 4010; ///< the first version with eight-digit days

struct Batch
{
    std::u32string entryClass;
    EntryLayout layout = EntryLayout::Domestic;
    std::optional<QDate> effectiveOn;

    bool canPay() const { return entryClass == U"CCD" || entryClass == U"CTX"; }
};

struct Addenda
{
    std::optional<qint64> sequence;
    std::u32string information;
};

struct Entry
{
    qint64 record = 0;
    std::u32string code;
    qint64 cents = 0;
    bool isAnswer = false; ///< a return or a notice of change, by its addenda
    std::vector<Addenda> addenda;

    /// A credit with money: no prenote, no zero amount, no return.
    bool brings() const
    {
        const bool credit = code == U"22" || code == U"32" || code == U"42" || code == U"52";
        return credit && cents > 0 && !isAnswer;
    }
};

/// What the addenda say together, in their sequence; as they stand where the numbers are no numbers.
std::u32string joined(std::vector<Addenda> addenda)
{
    if (std::all_of(addenda.begin(), addenda.end(), [](const Addenda &a) { return a.sequence.has_value(); }))
        std::stable_sort(
            addenda.begin(), addenda.end(), [](const auto &a, const auto &b) { return *a.sequence < *b.sequence; });
    std::u32string text;
    for (const Addenda &one : addenda)
        text += one.information;
    return text;
}

bool isSupport(const DedSegment &ded) { return ded.element(1) == QLatin1String("CS"); }

PayDateForm payDateForm(const Batch &batch, int x12Version)
{
    if (x12Version > 0)
        return x12Version >= x12FourDigitYears ? PayDateForm::EightDigits : PayDateForm::SixDigits;
    return batch.entryClass == U"CTX" ? PayDateForm::Either : PayDateForm::SixDigits;
}

/// Puts the records of a sound file together to entries.
class Assembly
{
public:
    Assembly(NachaFile &file, QString name)
        : m_file(file)
        , m_name(std::move(name))
    { }

    void take(const NachaRecord &record);
    void closeEntry();

private:
    void judge(const PaymentInformation &information);
    NachaEntry entryOf(const PaymentInformation &information) const;
    Fault fault(const QString &field, const QString &message) const
    {
        return { m_name, m_entry->record, field, message };
    }

    NachaFile &m_file;
    QString m_name;
    Batch m_batch;
    std::optional<Entry> m_entry;
};

void Assembly::take(const NachaRecord &record)
{
    if (record.type() == U'7') {
        if (!m_entry)
            return;
        const std::u32string_view type = record.field(2, 3);
        m_entry->isAnswer = m_entry->isAnswer || type == U"98" || type == U"99";
        if (type == U"05")
            m_entry->addenda.push_back({ numberFromField(record.field(84, 87)), std::u32string(record.field(4, 83)) });
        return;
    }
    closeEntry();
    if (record.type() == U'5') {
        m_batch = { .entryClass = std::u32string(record.field(51, 53)),
            .layout = entryLayoutOf(record.field(51, 53)),
            .effectiveOn = dayFromField(record.field(70, 75)) };
    } else if (record.type() == U'6') {
        m_entry = { .record = record.number,
            .code = std::u32string(record.field(2, 3)),
            .cents = numberFromField(amountFieldOf(record, m_batch.layout)).value_or(0) };
    }
}

void Assembly::closeEntry()
{
    if (m_entry)
        judge(paymentInformation(joined(m_entry->addenda)));
    m_entry.reset();
}

void Assembly::judge(const PaymentInformation &information)
{
    const qint64 rows = std::max<qint64>(1, qint64(information.deds.size()));
    m_file.rows += rows;
    const bool forUs = m_batch.canPay() && m_entry->brings()
        && std::any_of(information.deds.begin(), information.deds.end(), isSupport);
    if (!forUs) {
        m_file.notForUs += rows;
        return;
    }
    m_file.entries.push_back(entryOf(information));
    m_file.notForUs += rows - m_file.entries.back().deds;
}

NachaEntry Assembly::entryOf(const PaymentInformation &information) const
{
    NachaEntry entry { .record = m_entry->record };
    const PayDateForm form = payDateForm(m_batch, information.x12Version);
    const QString reference
        = QString::fromLatin1(m_file.sha256.toHex().left(12)) + u'-' + QString::number(m_entry->record) + u'-';
    qint64 sum = 0;
    bool isSumKnown = true;
    for (size_t i = 0; i < information.deds.size(); ++i) {
        const DedSegment &ded = information.deds[i];
        const auto cents = centsOf(ded);
        isSumKnown = isSumKnown && cents.has_value();
        sum += cents.value_or(0);
        if (!isSupport(ded) || cents == 0)
            continue;
        ++entry.deds;
        std::vector<DedFault> faults;
        Remittance remittance = remittanceOf(ded, form, faults);
        for (const DedFault &one : faults)
            entry.faults.push_back(fault(QStringLiteral("DED %1 %2").arg(i + 1).arg(one.element), one.message));
        remittance.payment.ref = { reference + QString::number(i + 1) };
        remittance.payment.receivedOn = m_batch.effectiveOn.value_or(QDate());
        remittance.payment.source = PaymentSource::IncomeWithholding;
        remittance.payment.status = PaymentStatus::Posted;
        entry.remittances.push_back(std::move(remittance));
    }
    if (isSumKnown && sum != m_entry->cents)
        entry.faults.push_back(fault(QStringLiteral("amount"),
            QStringLiteral("The amounts of the entry's DED segments do not add up to the entry's amount.")));
    if (!m_batch.effectiveOn)
        entry.faults.push_back(fault(QStringLiteral("effective entry date"),
            QStringLiteral("The batch header has no valid effective entry date (places 70-75, YYMMDD).")));
    entry.deds = std::max(entry.deds, 1);
    if (!entry.faults.empty())
        entry.remittances.clear();
    return entry;
}

} // namespace

NachaFile readNacha(const QByteArray &bytes, const QString &name)
{
    NachaFile file { .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) };
    NachaCheck check(name);
    Assembly assembly(file, name);
    NachaRecordReader records(bytes);
    while (const auto record = records.next()) {
        check.take(*record);
        assembly.take(*record);
    }
    assembly.closeEntry();
    check.end();
    file.faults = check.faults();
    file.notes = check.notes();
    if (!file.faults.empty())
        file.entries.clear();
    return file;
}

Result<NachaFile> readNachaFile(const QString &path)
{
    QFile device(path);
    const QString name = QFileInfo(path).fileName();
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Failed, QStringLiteral("%1 cannot be read: %2.").arg(name, device.errorString()));
    if (device.size() > largestFile)
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 is larger than 1 GiB: it cannot be read in one piece. Ask the bank for smaller files.")
                .arg(name));
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError || bytes.size() != device.size())
        return failure(Error::Kind::Failed, QStringLiteral("%1 cannot be read: %2.").arg(name, device.errorString()));
    return readNacha(bytes, name);
}

} // namespace caseledger
