// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/undisbursedscan.h"

#include "models/store/cases/admission.h"
#include "models/store/connection.h"
#include "models/store/office.h"
#include "models/store/oversight/oversightscope.h"
#include "models/store/papers/papercases.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

constexpr QLatin1String scanDetail("undisbursed money");

/// Whose cases, for who may know the days by which money is to be sent on.
Result<OversightScope> scopeOfScan(Connection &connection)
{
    Result<OversightScope> scope = oversightOf(connection);
    if (scope && !maySeeTaxInformation(scope->who.worker))
        return failure(Error::Kind::Denied,
            QStringLiteral("This needs the right to tax information: by when money is to be sent on tells where it "
                           "comes from."));
    return scope;
}

/// Reads one case. Null where it is not for this worker.
Result<std::optional<Undisbursed>> undisbursedOf(
    Connection &connection, const Admission &admission, const CaseId &id, QDate day, const DistributionPolicy &policy)
{
    if (!admission.allows(id))
        return std::nullopt;
    const Result<CaseFilePointer> file = readAdmitted(connection, admission, id);
    if (!file)
        return tl::unexpected(file.error());
    const CaseRecords &records = (*file)->records;
    return undisbursedPastItsDay(records, accountAsOf(records, day, policy), day, policy);
}

} // namespace

Result<qint64> casesToScan(Connection &connection)
{
    const Result<OversightScope> scope = scopeOfScan(connection);
    if (scope)
        return countCases(connection, { .office = scope->office, .lastPayment = {} });
    if (scope.error().kind == Error::Kind::Denied) {
        const TrailRow row { .action = TrailAction::Oversight, .outcome = TrailOutcome::Refused, .detail = scanDetail };
        if (const Result<> noted = record(connection, row); !noted)
            return tl::unexpected(noted.error());
    }
    return tl::unexpected(scope.error());
}

Result<ScanPart> undisbursedPart(Connection &connection, const CaseId &after, int most)
{
    const Result<OversightScope> scope = scopeOfScan(connection);
    if (!scope)
        return tl::unexpected(scope.error());
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<QList<CaseId>> cases
        = casesAfter(connection, { .office = scope->office, .lastPayment = {} }, after, most);
    if (!cases)
        return tl::unexpected(cases.error());
    ScanPart part { .found = {}, .last = cases->size() < most ? CaseId() : cases->last() };
    if (cases->isEmpty())
        return part;
    const Result<Admission> admission = admitCases(connection, *cases,
        { .action = TrailAction::Oversight, .contact = ProtectedContact::TakenOut, .detail = scanDetail });
    if (!admission)
        return tl::unexpected(admission.error());
    for (const CaseId &id : *cases) {
        const auto money = undisbursedOf(connection, *admission, id, today(*office), office->policy);
        if (!money)
            return tl::unexpected(money.error());
        ++(*money ? part.read : part.notAllowed);
        if (*money && (*money)->count > 0)
            part.found.append({ id, **money });
    }
    return part;
}

} // namespace caseledger
