// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"

#include "models/store/access/passwordtry.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/settings/systemuser.h"
#include "models/store/trail/trail.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace caseledger {

namespace {

TrailStart startOf(const Worker &worker, const QString &program)
{
    QString role = worker.name.isEmpty() ? QString() : QString(code(worker.role));
    return { .user = worker.name,
        .role = worker.hasEveryRight ? QStringLiteral("none") : role,
        .office = worker.office,
        .workstation = QSysInfo::machineHostName(),
        .program = program };
}

/// The answer to one try, noted as the first row of a session of its own.
Result<SignedIn> noteTry(Connection &connection, SignedIn who, const QString &program, TrailRow answer)
{
    const Result<TrailStart> start = beginSession(connection, startOf(who.worker, program));
    if (!start)
        return tl::unexpected(start.error());
    who.session = start->session;
    answer.session = start->session;
    answer.action = TrailAction::SignIn;
    if (Result<> noted = appendRow(connection, std::move(answer)); !noted)
        return tl::unexpected(noted.error());
    return who;
}

/// What a user is told of the time since the last sign-in (NIST SP 800-53 AC-9).
Result<SignedIn> earlierSignIns(Connection &connection, const Worker &worker)
{
    const Result<QDateTime> last = lastSignInOf(connection, worker.name);
    if (!last)
        return tl::unexpected(last.error());
    return failuresSince(connection, worker.name, *last).map([&](int failures) {
        return SignedIn { .worker = worker, .lastSignIn = *last, .failuresSince = failures };
    });
}

Result<SignedIn> beginWithoutUsers(Connection &connection)
{
    const Worker worker { .name = systemUser(), .hasEveryRight = true };
    return noteTry(connection, { .worker = worker }, QCoreApplication::applicationName(),
        { .detail = QStringLiteral("no users") });
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
    const auto user = staffUserOf(connection, signedIn.worker.name);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || (*user)->disabled || (*user)->worker != signedIn.worker || signedIn.session < (*user)->forgivenBefore)
        return failure(Error::Kind::Denied,
            QStringLiteral("The account was disabled, or its rights or password have changed: sign in again."));
    return {};
}

/// Once the server has let the user in, what is left is the session. In an office without users whoever installs it
/// works as requireWorker() says. On a connection that is in already it is another's session: the server takes that
/// from whoever installs the office alone, for a made-up one's past.
Result<> signInAtServer(Connection &connection, const QString &name, const QByteArray &password, const QString &program)
{
    if (connection.isAtDoor()) {
        if (const Result<> entered = connection.enter(name, password); !entered)
            return entered;
    }
    const Result<bool> users = hasUsers(connection);
    if (!users || !*users)
        return users.map([](bool) {});
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto user = staffUserOf(connection, name);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || (*user)->disabled)
        return failure(Error::Kind::Denied, QStringLiteral("This server's user is none of the office's."));
    Result<SignedIn> signedIn = earlierSignIns(connection, (*user)->worker).and_then([&](const SignedIn &earlier) {
        return noteTry(connection, earlier, program, {});
    });
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    connection.workAs(*std::move(signedIn));
    return {};
}

} // namespace

Result<bool> hasUsers(Connection &connection)
{
    if (connection.isAtDoor())
        return true; // of the server
    const auto count
        = connection.prepared().query("staff_user_count").first([](RowReader &row) { return row.read<qint64>(); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0) > 0;
}

Result<> signIn(Connection &connection, const QString &name, const QByteArray &password, const QString &program)
{
    if (connection.spec().isShared())
        return signInAtServer(connection, name, password, program);
    const Result<PasswordTry> made = tryPassword(connection, name, password);
    if (!made)
        return tl::unexpected(made.error());
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<TryVerdict> verdict = verdictOn(connection, *made);
    if (!verdict)
        return tl::unexpected(verdict.error());
    Result<SignedIn> signedIn = earlierSignIns(connection, verdict->worker).and_then([&](const SignedIn &earlier) {
        return noteTry(connection, earlier, program, verdict->row);
    });
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    if (verdict->isLocked())
        return lockedAccount(connection);
    if (!verdict->isDone())
        return failure(Error::Kind::Denied, QStringLiteral("The user name or the password is not right."));
    connection.workAs(*std::move(signedIn));
    return {};
}

Result<> confirmPassword(Connection &connection, const QByteArray &password)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (who->worker.hasEveryRight)
        return record(connection, { .action = TrailAction::Unlock });
    const Result<PasswordTry> made = tryPassword(connection, who->worker.name, password);
    if (!made)
        return tl::unexpected(made.error());
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<TryVerdict> verdict = verdictOn(connection, *made);
    if (!verdict)
        return tl::unexpected(verdict.error());
    TrailRow row = verdict->row;
    row.action = TrailAction::Unlock;
    if (Result<> noted = record(connection, std::move(row)); !noted)
        return noted;
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    if (verdict->isDone())
        return {};
    if (verdict->isLocked() || verdict->failuresBefore + 1 >= failuresToLock)
        return lockedAccount(connection);
    return failure(Error::Kind::Refused, QStringLiteral("That is not the password."));
}

Result<> signOut(Connection &connection)
{
    if (!connection.signedIn() || connection.signedIn()->session == 0)
        return {};
    const auto unit = UnitOfWork::beginOrJoin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    const TrailRow row { .session = connection.signedIn()->session, .action = TrailAction::SignOut };
    if (Result<> noted = appendRow(connection, row); !noted) // also for a user who may do nothing more
        return noted;
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    connection.workAs(SignedIn {});
    return {};
}

Result<SignedIn> requireWorker(Connection &connection)
{
    if (connection.signedIn() && connection.signedIn()->session != 0) {
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
    return *connection.signedIn();
}

} // namespace caseledger
