// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/unitgate.h"

#include "app/tasks/batch/papermaker.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/batch/replica.h"
#include "models/store/trail/trail.h"

namespace caseledger {

Result<SignedIn> beginBatch(Connection &connection, const std::optional<SignedIn> &who, const BatchWish &wish)
{
    if (who)
        connection.workAs(*who);
    const Result<SignedIn> working = requireWorker(connection);
    if (!working || may(working->worker, Right::PrintBatch))
        return working;
    const Result<> noted = record(connection,
        { .action = TrailAction::Batch, .outcome = TrailOutcome::Refused, .detail = QString(code(wish.paper.kind)) });
    if (!noted)
        return tl::unexpected(noted.error());
    return failure(Error::Kind::Denied, QStringLiteral("Your role does not allow batches."));
}

Result<> admit(
    Connection &connection, const BatchPlan &plan, const QList<CaseId> &cases, const QString &part, PlannedUnit &unit)
{
    Result<UnitLeave> leave = admitUnit(connection, plan.who, plan.wish, cases, part);
    if (!leave)
        return tl::unexpected(leave.error());
    unit.leave = std::move(*leave);
    if (!plan.replica)
        return {};
    const Result<QByteArray> position = writePosition(connection);
    if (!position)
        return tl::unexpected(position.error());
    unit.position = *position;
    return {};
}

Result<UnitLeave> admitUnit(
    Connection &connection, const SignedIn &who, const BatchWish &wish, const QList<CaseId> &cases, const QString &part)
{
    connection.workAs(who);
    const CaseVisit visit { .action = TrailAction::Batch,
        .right = Right::PrintBatch,
        .reason = wish.reason,
        .detail = QString(code(wish.paper.kind)) + QLatin1String(", ") + part,
        .withOthersOfCustodial = wish.paper.kind == PaperKind::MonthlyNotice };
    return admitCases(connection, cases, visit).map([](Admission admission) {
        return std::make_shared<const Admission>(std::move(admission));
    });
}

} // namespace caseledger
