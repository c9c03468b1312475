// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "storesamples.h"

/// A made-up office with users for the tests of signing in. It is a demo office, whose passwords are quick to check.
namespace caseledger::samples {

constexpr const char *rightPassword = "demo";
constexpr const char *wrongPassword = "omed";

Worker staff(const QString &name, StaffRole role, const QString &office = QStringLiteral("0100"), bool tax = false);

/// An office whose administrator "root" is signed in on its connection. On a server that is the connection of the role
/// that installs, which writes what the server would refuse a user; everybody else, "root" too, comes in by the door.
class StaffedOffice
{
public:
    /// @param workers who is added beside "root"
    /// @param filling names what fill() puts there before them, each time the same
    explicit StaffedOffice(const QList<Worker> &workers = {}, const QString &filling = {},
        const std::function<void(Connection &)> &fill = {});

    Connection &root() { return m_office.connection(); }
    std::unique_ptr<Connection> another() const { return m_office.another(); }
    /// A connection on which nobody has signed in; a server's has nothing behind it before.
    std::unique_ptr<Connection> atDoor() const;
    QString path() const { return m_office.spec().path; }

    void add(const Worker &worker);
    /// Another connection on which a user has signed in.
    std::unique_ptr<Connection> connectionOf(const QString &user) const;
    /// What becomes of a try to sign in.
    std::optional<Error::Kind> errorOf(const QString &user, const char *password) const;
    bool isLocked(const QString &user);
    /// Makes all of the trail older, as if so many minutes had gone by.
    void passMinutes(int minutes) const;
    /// The trail's rows of one action, in their order: user, outcome and detail, parted by blanks, behind each other.
    QStringList rowsOf(const QString &action) const;
    /// How many rows the trail has.
    int rowCount() const;

private:
    TestOffice m_office;
};

/// The kind of an error; null for a success.
template <class T>
std::optional<Error::Kind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace caseledger::samples
