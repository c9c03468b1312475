// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// Internal to the store.
namespace caseledger {

class Connection;

/// A user as the database has it.
struct StaffUser
{
    Worker worker;
    bool disabled = false;
    QByteArray passwordHash;
    qint64 forgivenBefore = 0; ///< failures in sessions before this one do not count, and these sessions have ended
};

Result<std::optional<StaffUser>> staffUserOf(Connection &connection, const QString &name);
Result<QList<StaffUser>> allStaffUsers(Connection &connection); ///< by name

/// How many failed tries of a user count now: wrong passwords at the sign-in or at the lock, in the last
/// minutesOfFailures by the database's clock, behind the last time it was right.
Result<int> countingFailures(Connection &connection, const StaffUser &user);

/// The last time a user signed in; null moment where there is none.
Result<QDateTime> lastSignInOf(Connection &connection, const QString &user);

/// Failed tries under a user's name since a moment, of whatever reason, at the sign-in or at the lock. Of sessions that
/// had begun more than a day before that moment it knows nothing.
Result<int> failuresSince(Connection &connection, const QString &user, const QDateTime &moment);

} // namespace caseledger
