// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/papers/papercases.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace caseledger {

namespace {

bool asksForPayment(const CaseScope &scope) { return scope.lastPayment != DateRange(); }

/// The query for what a scope asks for: in each form one for all cases, by last payment, of an office, and both.
struct ScopeQueries
{
    const char *all;
    const char *byLastPayment;
    const char *ofOffice;
    const char *ofOfficeByLastPayment;

    const char *of(const CaseScope &scope) const
    {
        if (scope.office.isEmpty())
            return asksForPayment(scope) ? byLastPayment : all;
        return asksForPayment(scope) ? ofOfficeByLastPayment : ofOffice;
    }
};

constexpr ScopeQueries next { "cases_after", "cases_after_by_last_payment", "cases_after_of_office",
    "cases_after_of_office_by_last_payment" };
constexpr ScopeQueries count { "count_cases", "count_cases_by_last_payment", "count_cases_of_office",
    "count_cases_of_office_by_last_payment" };

/// Sets the parameters of a scope. A side of the days that is open goes as the first or the last day there is.
void bindScope(Query &query, const CaseScope &scope)
{
    if (!scope.office.isEmpty())
        query.bind(":office", scope.office);
    if (!asksForPayment(scope))
        return;
    const auto &[first, last] = scope.lastPayment;
    query.bind(":first", first.isValid() ? first : QDate(1, 1, 1));
    query.bind(":last", last.isValid() ? last : QDate(9999, 12, 31));
}

CaseId readId(RowReader &row) { return row.read<CaseId>(); }

} // namespace

Result<QList<CaseId>> casesAfter(Connection &connection, const CaseScope &scope, const CaseId &after, int limit)
{
    Query query(connection, next.of(scope));
    bindScope(query, scope);
    return query.bind(":after", after).bind(":limit", limit).all(readId);
}

Result<qint64> countCases(Connection &connection, const CaseScope &scope)
{
    Query query(connection, count.of(scope));
    bindScope(query, scope);
    const auto counted = query.first([](RowReader &row) { return row.read<qint64>(); });
    if (!counted)
        return tl::unexpected(counted.error());
    return counted->value_or(0);
}

Result<QList<CaseId>> casesOfCustodial(Connection &connection, const PartyRef &custodial)
{
    return Query(connection, "cases_of_custodial").bind(":custodial_ref", custodial).all(readId);
}

} // namespace caseledger
