// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/userchange.h"

#include "models/domain/access/rights.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/query.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

bool isVerdict(const Error &error)
{
    return error.kind == Error::Kind::Refused || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Denied;
}

Result<TrailRow> rowOfRefusal(Connection &connection, const UserChange &change, Error::Kind why)
{
    const auto known = connection.prepared().query("is_user_name").bind(":name", change.user).first([](RowReader &row) {
        return row.read<int>();
    });
    if (!known)
        return tl::unexpected(known.error());
    TrailRow row { .outcome = why == Error::Kind::NotFound ? TrailOutcome::NotFound : TrailOutcome::Refused };
    row.detail = *known ? change.attempt + u' ' + change.user : change.attempt;
    return row;
}

} // namespace

Result<> requireAdministration(Connection &connection)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (!may(who->worker, Right::Administer))
        return failure(Error::Kind::Denied, QStringLiteral("Only an administrator looks after users."));
    return {};
}

Result<> applyUserChange(Connection &connection, const UserChange &change)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    if (const Result<SignedIn> who = requireWorker(connection); !who)
        return tl::unexpected(who.error());
    const Result<TrailRow> allowed = requireAdministration(connection).and_then(change.rule);
    if (!allowed && !isVerdict(allowed.error()))
        return tl::unexpected(allowed.error());
    auto row = allowed ? allowed : rowOfRefusal(connection, change, allowed.error().kind);
    if (!row)
        return tl::unexpected(row.error());
    row->action = TrailAction::User;
    if (Result<> noted = record(connection, *std::move(row)); !noted) // before the work: it may end the worker's rights
        return noted;
    if (Result<> done = allowed ? change.work() : Result<>(); !done)
        return done;
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    return allowed.map([](const TrailRow &) {});
}

Result<StaffUser> knownUser(Connection &connection, const QString &name)
{
    auto user = staffUserOf(connection, name);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return failure(Error::Kind::NotFound, QStringLiteral("There is no such user."));
    return **std::move(user);
}

} // namespace caseledger
