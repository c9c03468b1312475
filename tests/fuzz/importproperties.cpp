// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/importproperties.h"

#include "models/imports/nacha.h"
#include "tests/fuzz/mutation.h"
#include "tests/unit/imports/extracttext.h"

namespace caseledger {

namespace {

bool isDay(QDate day) { return day.isValid() && day.year() >= 1900 && day.year() <= 2999; }
bool isAmount(Money amount) { return amount >= Money() && amount < Money::fromDollars(10'000'000); }

bool keepsRules(const PartyRow &row)
{
    return !row.party.ref.isEmpty() && row.party.ssnLast4.size() == (row.ssn ? 4 : 0)
        && !row.party.name().contains(QChar(0));
}
bool keepsRules(const CaseRow &row)
{
    const SupportCase &one = row.supportCase;
    return !one.id.isEmpty() && !one.office.isEmpty() && one.countyFips.size() == 5 && isDay(one.openedOn)
        && !one.custodial.isEmpty() && !one.noncustodial.isEmpty() && one.children.value_or(0) <= 99
        && isAmount(one.openingArrearsFamily) && isAmount(one.openingArrearsGovernment);
}
bool keepsRules(const AssistanceRow &row) { return !row.caseId.isEmpty() && isDay(row.change.startsOn); }
bool keepsRules(const ObligationRow &row)
{
    return !row.caseId.isEmpty() && !row.obligation.ref.isEmpty() && isAmount(row.obligation.amount)
        && isDay(row.obligation.startsOn);
}
bool keepsRules(const PaymentRow &row)
{
    return !row.caseId.isEmpty() && !row.payment.ref.isEmpty() && isAmount(row.payment.amount)
        && isDay(row.payment.receivedOn);
}
bool keepsRules(const DisbursementRow &row)
{
    return !row.caseId.isEmpty() && !row.disbursement.ref.isEmpty() && !row.disbursement.payment.isEmpty()
        && isAmount(row.disbursement.amount) && isDay(row.disbursement.issuedOn);
}
bool keepsRules(const AdjustmentRow &row)
{
    const Money amount = row.adjustment.amount;
    return !row.caseId.isEmpty() && !row.adjustment.ref.isEmpty() && isAmount(amount < Money() ? -amount : amount)
        && isDay(row.adjustment.on);
}

bool areTold(const auto &faults)
{
    return std::all_of(faults.begin(), faults.end(), [](const Fault &fault) {
        return fault.record > 0 && fault.message.endsWith(u'.') && !fault.message.contains(u'\n');
    });
}

/// Hands out a few bytes a call.
class Dripping : public QIODevice
{
public:
    explicit Dripping(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 taken = std::min({ size, qint64(7), qint64(m_bytes.size()) - m_at });
        std::copy_n(m_bytes.constData() + m_at, taken, data);
        m_at += taken;
        return taken;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    qint64 m_at = 0;
};

QString brokenByExtract(ExtractKind kind, const QByteArray &bytes)
{
    const ReadText read = readText(kind, bytes);
    if (qint64(read.rows.size()) + read.summary.faultyRows != read.summary.rows)
        return QStringLiteral("a row is neither handed out nor at fault, or both");
    if (!areTold(read.faults))
        return QStringLiteral("a fault is not told in one line");
    for (qsizetype i = 1; i < read.faults.size(); ++i) {
        if (read.faults[i].record < read.faults[i - 1].record)
            return QStringLiteral("faults are out of order");
    }
    for (const auto &[record, row] : read.rows) {
        if (!std::visit([](const auto &one) { return keepsRules(one); }, row))
            return QStringLiteral("a row that breaks a rule is handed out");
    }
    QList<Fault> faults;
    qint64 rows = 0;
    const auto countRow = [&rows](qint64, const ExtractRow &) {
        ++rows;
        return Reading::Continue;
    };
    const auto keepFault = [&faults](const Fault &fault) {
        faults += fault;
        return Reading::Continue;
    };
    Dripping dripping(bytes);
    const auto summary = readExtract(dripping, QStringLiteral("file.csv"), kind, { countRow, keepFault });
    if (!summary || *summary != read.summary || faults != read.faults || rows != qint64(read.rows.size()))
        return QStringLiteral("in small pieces the file reads otherwise");
    return {};
}

QString brokenByNacha(const QByteArray &bytes)
{
    const NachaFile file = readNacha(bytes, QStringLiteral("file.ach"));
    if (!areTold(file.faults) || file.faults.size() > 1000)
        return QStringLiteral("faults are not told");
    if (!file.faults.empty())
        return file.entries.empty() ? QString() : QStringLiteral("a refused file has entries");
    qint64 ours = 0;
    for (const NachaEntry &entry : file.entries) {
        ours += entry.deds;
        if (entry.faults.empty() == entry.remittances.empty() || !areTold(entry.faults))
            return QStringLiteral("an entry is neither posted nor refused, or both");
        for (const Remittance &remittance : entry.remittances) {
            if (remittance.caseId.isEmpty() || remittance.payment.ref.isEmpty() || !isDay(remittance.payment.receivedOn)
                || !isAmount(remittance.payment.amount) || remittance.payment.amount.isZero())
                return QStringLiteral("a payment breaks a rule");
        }
    }
    return file.rows == file.notForUs + ours ? QString() : QStringLiteral("the counts do not add up");
}

} // namespace

QString brokenProperty(int kind, const QByteArray &bytes)
{
    return kind < extractKinds ? brokenByExtract(ExtractKind(kind), bytes) : brokenByNacha(bytes);
}

QString brokenProperty(unsigned seed)
{
    std::mt19937 random(seed);
    const SoundFile file = randomSoundFile(random);
    return brokenProperty(file.kind, damaged(file.bytes, random));
}

} // namespace caseledger
