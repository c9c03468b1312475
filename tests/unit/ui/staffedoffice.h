// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/support/office/testplace.h"
#include "ui/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace caseledger::test {

/// A small demo office, in a file or on a server, with a user of each role, named after it, and "visitor", a caseworker
/// of another office.
class StaffedOffice
{
public:
    StaffedOffice();
    ~StaffedOffice();
    StaffedOffice(const StaffedOffice &) = delete;
    StaffedOffice &operator=(const StaffedOffice &) = delete;

    /// With nobody signed in: on a server its connections stay at the door.
    DatabaseSpec spec() const { return doorOf(file()); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString office() const; ///< of the ten cases
    /// What the trail has of a session, oldest first, as an auditor reads it: "view refused AA00001A1 reason detail",
    /// words that are not there left out.
    QStringList trailOf(const SignedIn &who) const;

private:
    QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }

    QTemporaryDir m_folder;
};

/// A desk at which a user of the office works, signed in on its store. Papers of it are one empty page.
class SignedInDesk
{
public:
    SignedInDesk(const StaffedOffice &office, const QString &user);

    Desk &desk() { return *m_desk; }
    QStringList trail() const { return m_office.trailOf(m_desk->who); }

private:
    const StaffedOffice &m_office;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
};

CaseId id(const char *text);

} // namespace caseledger::test
