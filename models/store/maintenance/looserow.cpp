// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/looserow.h"

namespace caseledger {

QString LooseReader::key(QLatin1String column)
{
    const QString text = next<QString>("identifier", column);
    if (text.isEmpty() && (m_faults.isEmpty() || m_faults.last().column != column))
        note("identifier", column);
    return text;
}

QDate LooseReader::day(QLatin1String column)
{
    const QDate day = dayOrNone(column);
    if (!day.isValid() && (m_faults.isEmpty() || m_faults.last().column != column))
        note("day", column);
    return day;
}

Money LooseReader::amount(QLatin1String column, SignRule rule)
{
    constexpr Money limit = Money::fromDollars(10'000'000);
    const Money amount = next<Money>("amount_range", column);
    const Money lowest = rule == SignRule::Signed ? Money::fromCents(1) - limit : Money();
    if (amount >= lowest && amount < limit)
        return amount;
    note("amount_range", column);
    return {};
}

bool reportFaults(const QList<ColumnFault> &faults, const QString &caseId, const QString &table, const QString &ref,
    const FindingSink &found)
{
    for (const ColumnFault &fault : faults)
        found({ fault.rule, caseId, ref, QStringLiteral("%1.%2 holds what it should not.").arg(table, fault.column) });
    return !faults.isEmpty();
}

} // namespace caseledger
