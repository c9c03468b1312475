// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/result.h"
#include "models/safety/passwordhash.h"
#include "models/store/access/staffuser.h"

#include <optional>

/// Internal to the store: a try with a password, at the sign-in or at the lock.
namespace caseledger {

/// A password held against what is stored under a name, at a moment when nothing is locked for it.
struct PasswordTry
{
    QString name;
    std::optional<StaffUser> user; ///< as it was then; null for a name that is no user's
    PasswordAnswer answer = PasswordAnswer::Unknown;
};

/// Tries a password; takes about a tenth of a second, whether there is such a user or not. Of a shared office it asks
/// the server, on a connection of its own. Error::Failed, or the server's, where it cannot be found out.
Result<PasswordTry> tryPassword(Connection &connection, const QString &name, const QByteArray &password);

/// What becomes of a try.
struct TryVerdict
{
    Worker worker; ///< nobody for a name that is no user's
    TrailRow row; ///< what the trail is to say: done, or refused and in its detail why
    int failuresBefore = 0; ///< that counted before this one

    bool isDone() const { return row.outcome == TrailOutcome::Done; }
    bool isLocked() const; ///< was it before this try
};

/// Decides on a try as things stand now. Belongs in the unit of work that notes it, so that of tries made at one time
/// no more than failuresToLock get an answer.
Result<TryVerdict> verdictOn(Connection &connection, const PasswordTry &made);

/// Error::Denied, which says that the account is locked; in a shared office, whose server counts nothing, that the
/// session is at its end.
tl::unexpected<Error> lockedAccount(const Connection &connection);

} // namespace caseledger
