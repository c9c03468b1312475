// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/passwordtry.h"

#include "models/store/access/signin.h"

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

} // namespace

bool TryVerdict::isLocked() const { return row.detail == locked; }

Result<PasswordTry> tryPassword(Connection &connection, const QString &name, const QByteArray &password)
{
    auto user = staffUserOf(connection, name);
    if (!user)
        return tl::unexpected(user.error());
    const PasswordAnswer answer = comparePassword(*user ? (*user)->passwordHash : hashOfNobody(), password);
    if (answer == PasswordAnswer::Unknown)
        return failure(Error::Kind::Failed,
            QStringLiteral("The password cannot be checked: 64 MiB of memory are not to be had for it, or what is "
                           "stored of it is damaged."));
    return PasswordTry { name, *std::move(user), answer };
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

tl::unexpected<Error> lockedAccount()
{
    return failure(Error::Kind::Denied,
        QStringLiteral("The account is locked after %1 failed tries: ask an administrator, or wait two hours.")
            .arg(failuresToLock));
}

} // namespace caseledger
