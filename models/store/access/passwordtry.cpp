// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/passwordtry.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/engine/serverlink.h"

namespace caseledger {

namespace {

constexpr QLatin1String locked("locked");

/// Whether the password that was tried is still the stored one: it may have been changed meanwhile.
bool isRight(const PasswordTry &made, const StaffUser &now)
{
    return made.answer == PasswordAnswer::Right && made.user && made.user->passwordHash == now.passwordHash;
}

QLatin1String refusalOf(const PasswordTry &made, const StaffUser &now, int failures)
{
    if (failures >= failuresToLock)
        return locked;
    if (now.disabled)
        return QLatin1String("disabled");
    return isRight(made, now) ? QLatin1String() : QLatin1String("wrong password"); // as staff_failures.sql counts it
}

/// Asks the server by coming in once more. Where it lets somebody in without a password, that one counts with which he
/// or she signed in.
Result<PasswordAnswer> answerOfServer(const DatabaseSpec &spec, const QString &name, const QByteArray &password)
{
    auto entered = spec.login->credentials();
    if (!entered)
        return PasswordAnswer::Wrong;
    const WipedAtEnd wiped(entered->password);
    const bool isSame = entered->password == password;
    if (password.isEmpty() && !isSame)
        return PasswordAnswer::Wrong;
    const Result<ServerLink> link = openServerLink(*spec.server, { name, password });
    if (!link && link.error().kind == Error::Kind::Denied)
        return PasswordAnswer::Wrong;
    if (!link)
        return tl::unexpected(link.error());
    return PQconnectionUsedPassword(link->get()) != 0 || isSame ? PasswordAnswer::Right : PasswordAnswer::Wrong;
}

} // namespace

bool TryVerdict::isLocked() const { return row.detail == locked; }

Result<PasswordTry> tryPassword(Connection &connection, const QString &name, const QByteArray &password)
{
    auto user = staffUserOf(connection, name);
    if (!user)
        return tl::unexpected(user.error());
    const Result<PasswordAnswer> answer = connection.spec().isShared()
        ? answerOfServer(connection.spec(), name, password)
        : comparePassword(*user ? (*user)->passwordHash : hashOfNobody(), password);
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer == PasswordAnswer::Unknown)
        return failure(Error::Kind::Failed,
            QStringLiteral("The password cannot be checked: 64 MiB of memory are not to be had for it, or what is "
                           "stored of it is damaged."));
    return PasswordTry { name, *std::move(user), *answer };
}

Result<TryVerdict> verdictOn(Connection &connection, const PasswordTry &made)
{
    const auto now = staffUserOf(connection, made.name);
    if (!now)
        return tl::unexpected(now.error());
    if (!*now)
        return TryVerdict { {}, { .outcome = TrailOutcome::Refused, .detail = QStringLiteral("no such user") } };
    const Result<int> failures = countingFailures(connection, **now);
    if (!failures)
        return tl::unexpected(failures.error());
    const QLatin1String refusal = refusalOf(made, **now, *failures);
    const TrailOutcome outcome = refusal.isEmpty() ? TrailOutcome::Done : TrailOutcome::Refused;
    return TryVerdict { (*now)->worker, { .outcome = outcome, .detail = refusal }, *failures };
}

tl::unexpected<Error> lockedAccount(const Connection &connection)
{
    if (connection.spec().isShared())
        return failure(Error::Kind::Denied,
            QStringLiteral("The session has ended after %1 wrong passwords: sign in again.").arg(failuresToLock));
    return failure(Error::Kind::Denied,
        QStringLiteral("The account is locked after %1 failed tries: ask an administrator, or wait two hours.")
            .arg(failuresToLock));
}

} // namespace caseledger
