// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"

#include <QByteArray>
#include <QString>

namespace caseledger {

class Connection;

/// How many failed tries lock an account, and for how many minutes back they count (IRS Publication 1075, AC-7). A
/// locked account opens by itself when fewer lie within that time, or when an administrator lets the user in again.
constexpr int failuresToLock = 3;
constexpr int minutesOfFailures = 120;

/// Whether the office has users. Until it has, whoever may open the database has every right of every role.
Result<bool> hasUsers(Connection &connection);

/// Signs a user in on a connection, and notes the try in the trail before it answers. Error::Denied, in the same words
/// whatever was wrong, for a name that is no user's, a wrong password or a disabled account; Error::Denied too, and
/// said so, for a locked one. Error::Failed where the memory to check a password is not to be had. Takes about a tenth
/// of a second, so it belongs on no window's thread. What the user is to be told of earlier sign-ins stands in
/// Connection::signedIn() afterwards.
/// @param program the name of the program, for the trail
Result<> signIn(Connection &connection, const QString &user, const QByteArray &password, const QString &program);

/// Asks whoever signed in for the password again, to unlock, and notes it in the session. Error::Refused for a wrong
/// one; it counts like a failed sign-in. Error::Denied once the account is locked by that, and where the user may work
/// no longer: the session is at its end then. Without users there is no password, and any is right. Takes as long as
/// signIn().
Result<> confirmPassword(Connection &connection, const QByteArray &password);

/// Notes the end of the session; nobody is signed in on this connection then. Does nothing where nobody is.
Result<> signOut(Connection &connection);

/// Who works on a connection. Where nobody has signed in and the office has no users yet, a session begins under the
/// system's name, with every right. Error::Denied where the office has users.
Result<SignedIn> requireWorker(Connection &connection);

} // namespace caseledger
