// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"

#include "models/safety/passwordhash.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/settings/systemuser.h"
#include "models/store/trail/trail.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace caseledger {

namespace {

struct StaffUser
{
    Worker worker;
    bool disabled = false;
    QString passwordHash;
    qint64 forgivenBefore = 0;
};

StaffUser readUser(RowReader &row)
{
    StaffUser user;
    user.worker.name = row.read<QString>();
    user.worker.role = row.read<StaffRole>();
    user.worker.office = row.read<QString>();
    user.worker.taxInformation = row.read<bool>();
    user.disabled = row.read<bool>();
    user.passwordHash = row.read<QString>();
    user.forgivenBefore = row.read<qint64>();
    return user;
}

Result<std::optional<StaffUser>> userOf(Connection &connection, const QString &name)
{
    return connection.prepared().query("staff_user_by_name").bind(":name", name).first(readUser);
}

TrailStart startOf(const Worker &worker, const QString &program)
{
    return { .user = worker.name,
        .role = worker.hasEveryRight ? QStringLiteral("none") : QString(code(worker.role)),
        .office = worker.office,
        .workstation = QSysInfo::machineHostName(),
        .program = program };
}

tl::unexpected<Error> wrongCredentials()
{
    return failure(Error::Kind::Denied, QStringLiteral("The user name or the password is not right."));
}

/// The answer to one try, noted as the first row of a session of its own.
Result<SignedIn> noteTry(Connection &connection, const Worker &worker, const QString &program, TrailRow answer)
{
    const Result<TrailStart> start = beginSession(connection, startOf(worker, program));
    if (!start)
        return tl::unexpected(start.error());
    answer.session = start->session;
    answer.action = TrailAction::SignIn;
    if (Result<> noted = appendRow(connection, std::move(answer)); !noted)
        return tl::unexpected(noted.error());
    return SignedIn { .session = start->session, .worker = worker };
}

Result<int> failuresOf(Connection &connection, const StaffUser &user)
{
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    const auto count = connection.prepared()
                           .query("staff_failures")
                           .bind(":user_name", user.worker.name)
                           .bind(":since", now->addSecs(-60 * minutesOfFailures))
                           .bind(":forgiven_before", user.forgivenBefore)
                           .first([](RowReader &row) { return row.read<int>(); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

Result<SignedIn> beginWithoutUsers(Connection &connection)
{
    const Worker worker { .name = systemUser(), .hasEveryRight = true };
    return noteTry(connection, worker, QCoreApplication::applicationName(), { .detail = QStringLiteral("no users") });
}

/// Whether somebody who signed in before may still do what was allowed then.
Result<> requireUnchanged(Connection &connection, const SignedIn &signedIn)
{
    if (signedIn.worker.hasEveryRight) {
        const Result<bool> users = hasUsers(connection);
        if (!users)
            return tl::unexpected(users.error());
        if (*users)
            return failure(Error::Kind::Denied, QStringLiteral("This office has users now: sign in."));
        return {};
    }
    const auto user = userOf(connection, signedIn.worker.name);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || (*user)->disabled || (*user)->worker != signedIn.worker)
        return failure(
            Error::Kind::Denied, QStringLiteral("The account was disabled or its rights have changed: sign in again."));
    return {};
}

} // namespace

Result<bool> hasUsers(Connection &connection)
{
    const auto count
        = connection.prepared().query("staff_user_count").first([](RowReader &row) { return row.read<qint64>(); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0) > 0;
}

Result<> signIn(Connection &connection, const QString &name, const QByteArray &password, const QString &program)
{
    const auto known = userOf(connection, name);
    if (!known)
        return tl::unexpected(known.error());
    static const QByteArray nobody = hashPassword("nobody"); // a name that is no user's takes as long
    const bool fits = isPasswordOf(*known ? (*known)->passwordHash.toLatin1() : nobody, password) && *known;

    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    TrailRow answer { .outcome = TrailOutcome::Refused, .detail = QStringLiteral("no such user") };
    if (*known) {
        const Result<int> failures = failuresOf(connection, **known);
        if (!failures)
            return tl::unexpected(failures.error());
        if (*failures >= failuresToLock)
            answer.detail = QStringLiteral("locked");
        else if ((*known)->disabled)
            answer.detail = QStringLiteral("disabled");
        else if (fits)
            answer = { .outcome = TrailOutcome::Done };
        else
            answer.detail = QStringLiteral("wrong password");
    }
    const Result<SignedIn> noted = noteTry(connection, *known ? (*known)->worker : Worker {}, program, answer);
    if (!noted)
        return tl::unexpected(noted.error());
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    if (answer.detail == QLatin1String("locked"))
        return failure(Error::Kind::Denied,
            QStringLiteral("The account is locked after %1 failed tries: ask an administrator, or wait two hours.")
                .arg(failuresToLock));
    if (answer.outcome != TrailOutcome::Done)
        return wrongCredentials();
    connection.workAs(*noted);
    return {};
}

Result<SignedIn> requireWorker(Connection &connection)
{
    if (connection.signedIn()) {
        if (Result<> unchanged = requireUnchanged(connection, *connection.signedIn()); !unchanged)
            return tl::unexpected(unchanged.error());
        return *connection.signedIn();
    }
    const Result<bool> users = hasUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    if (*users)
        return failure(Error::Kind::Denied, QStringLiteral("This office has users: sign in."));
    const auto unit = UnitOfWork::beginOrJoin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> begun = beginWithoutUsers(connection);
    if (!begun)
        return begun;
    if (Result<> committed = (*unit)->commit(); !committed)
        return tl::unexpected(committed.error());
    connection.workAs(*begun);
    return begun;
}

} // namespace caseledger
