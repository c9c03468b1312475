// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/oversightscope.h"

#include "models/domain/access/rights.h"
#include "models/store/access/signin.h"
#include "models/store/trail/trail.h"

namespace caseledger {

Result<OversightScope> oversightOf(Connection &connection)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const Worker &worker = who->worker;
    if (!may(worker, Right::Oversee))
        return failure(Error::Kind::Denied, QStringLiteral("The role %1 does not allow this.").arg(code(worker.role)));
    if (worker.office.isEmpty() && !worker.hasEveryRight)
        return failure(Error::Kind::Denied,
            QStringLiteral(
                "Your user belongs to no office, so there are no figures: an administrator sets the office."));
    return OversightScope { .who = *who, .everyOffice = worker.hasEveryRight, .office = worker.office };
}

Result<OversightScope> oversee(Connection &connection, const QString &what)
{
    Result<OversightScope> scope = oversightOf(connection);
    if (!scope && scope.error().kind != Error::Kind::Denied)
        return scope;
    const TrailRow row {
        .action = TrailAction::Oversight, .outcome = scope ? TrailOutcome::Done : TrailOutcome::Refused, .detail = what
    };
    if (const Result<> noted = record(connection, row); !noted)
        return tl::unexpected(noted.error());
    return scope;
}

} // namespace caseledger
