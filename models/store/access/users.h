// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The users of an office; of a shared one each is a role of its server, too, which follows by itself. Whoever changes
/// them needs Right::Administer, and every change and every refused one stands in the trail (TrailAction::User) in the
/// same unit of work, with the user's name and never with a password. Error::Denied without the right; Error::NotFound
/// where there is no such user; the database's errors.
namespace caseledger {

class Connection;

/// How long a user's name may be; it is made of letters and digits (ASCII, so that no two look alike) and . _ - @
constexpr int longestUserName = 64;
/// The same in a shared office, where it is the name of a role of the server (PostgreSQL, NAMEDATALEN).
constexpr int longestServerUserName = 63;
/// In an office that is no demo. There a password only must not be empty.
constexpr int shortestPassword = 8;

/// A user to be added. The name and the office as cases name it; every right is not to be had.
struct NewUser
{
    Worker worker;
    QByteArray password; ///< UTF-8 of what was typed
};

/// A user as a list shows it.
struct StaffAccount
{
    Worker worker;
    bool disabled = false;
    bool locked = false; ///< for now, after failed tries (signin.h)
    QDateTime lastSignIn; ///< UTC; null where there is none
};

/// What becomes of a user's rights; null: it stays.
struct RightsChange
{
    StaffRole role = StaffRole::Agent;
    std::optional<QString> office;
    std::optional<bool> taxInformation;
};

/// One entry of a list of own and relatives' cases.
struct StaffBlock
{
    QString user;
    QString blocked; ///< a case identifier, or the reference of a person all of whose cases are meant

    friend bool operator==(const StaffBlock &, const StaffBlock &) = default;
};

/// Adds a user. Error::Usage for a name, an office or a password that cannot be; Error::Refused for a name that is
/// taken, be it in other capitals, and where the first user of an office is no administrator. Whoever worked without
/// users must sign in from then on. Takes as long as signing in, as resetPassword() does.
Result<> addUser(Connection &connection, const NewUser &user);

/// Another role. Error::Refused for the last administrator who may sign in. A user who is at work is cut off with the
/// next row of the trail, and must sign in again.
Result<> changeRights(Connection &connection, const QString &name, const RightsChange &change);

/// The user may not sign in any more, and is cut off with the next row of the trail. Error::Refused for the last
/// administrator who may.
Result<> disableUser(Connection &connection, const QString &name);
/// The user may sign in again, also one who is locked after failed tries. Sessions from before have ended.
Result<> enableUser(Connection &connection, const QString &name);
/// Another password, and failed tries are forgotten. Sessions from before have ended.
Result<> resetPassword(Connection &connection, const QString &name, const QByteArray &password);

Result<QList<StaffAccount>> listUsers(Connection &connection); ///< by name

/// Keeps a user from a case or from all cases of a person, now and later. Error::NotFound where there is no such user,
/// case or person.
/// @param caseOrPerson a case identifier, or the reference of a person
Result<> blockCases(Connection &connection, const QString &name, const QString &caseOrPerson);
/// Error::NotFound where it does not stand on the user's list.
Result<> unblockCases(Connection &connection, const QString &name, const QString &caseOrPerson);
/// The list of a user, or of all where no name is given.
Result<QList<StaffBlock>> listBlocks(Connection &connection, const QString &name = {});

} // namespace caseledger
