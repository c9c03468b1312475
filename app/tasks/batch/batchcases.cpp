// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchcases.h"

#include "models/domain/papers/monthlynotice.h"

#include <algorithm>

namespace caseledger {

namespace {

bool isNull(DateRange range) { return !range.first.isValid() && !range.last.isValid(); }

/// The day of the latest payment that was posted or is held; null where there is none.
QDate latestPayment(const CaseRecords &records)
{
    QDate latest;
    for (const Payment &payment : records.payments) {
        if (payment.status != PaymentStatus::Returned && (!latest.isValid() || payment.receivedOn > latest))
            latest = payment.receivedOn;
    }
    return latest;
}

bool isIn(const CaseScope &scope, const CaseRecords &records)
{
    if (!scope.office.isEmpty() && records.supportCase.office != scope.office)
        return false;
    if (isNull(scope.lastPayment))
        return true;
    const QDate latest = latestPayment(records);
    return latest.isValid() && scope.lastPayment.contains(latest);
}

} // namespace

Result<BatchCases> BatchCases::of(const BatchWish &wish)
{
    BatchCases cases;
    cases.m_scope = { .office = wish.office, .lastPayment = wish.lastPayment };
    cases.m_isList = !wish.caseList.isEmpty();
    if (!cases.m_isList)
        return cases;
    if (!wish.office.isEmpty() || !isNull(wish.lastPayment))
        return failure(Error::Kind::Usage,
            QStringLiteral("office and last payment choose among all cases: leave them out with a list of cases"));
    Result<CaseList> list = readCaseList(wish.caseList);
    if (!list)
        return tl::unexpected(list.error());
    cases.m_list = std::move(*list);
    return cases;
}

Result<qint64> BatchCases::count(Connection &connection) const
{
    if (m_isList)
        return qint64(m_list.size());
    return countCases(connection, m_scope);
}

Result<QList<CaseId>> BatchCases::next(Connection &connection, qint64 place, const CaseId &behind, int most) const
{
    if (!m_isList)
        return casesAfter(connection, m_scope, behind, most);
    const std::span<const CaseId> part = m_list.from(place, most);
    return QList<CaseId>(part.begin(), part.end());
}

bool BatchCases::has(const CaseFile &file, PaperKind kind, QDate asOf, const DistributionPolicy &policy) const
{
    if (m_isList)
        return m_list.placeOf(file.supportCase().id).has_value();
    return isIn(m_scope, file.records)
        && (kind != PaperKind::MonthlyNotice || hasAssignedRights(file.records, asOf, policy));
}

bool BatchCases::isBefore(const CaseId &a, const CaseId &b) const
{
    return m_isList ? m_list.placeOf(a) < m_list.placeOf(b) : a < b;
}

} // namespace caseledger
