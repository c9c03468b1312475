// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/store/letters/letterqueue.h"
#include "staffsamples.h"

#include <QTemporaryDir>

/// A made-up demo of two offices for the tests of a supervisor's figures.
namespace caseledger::samples {

constexpr const char *ownOffice = "D01"; ///< the demo's
constexpr const char *otherOffice = "B2";

/// A row of the trail as a test wants it.
struct MadeRow
{
    QDateTime at; ///< UTC
    TrailAction action = TrailAction::View;
    const char *caseId = "";
    TrailOutcome outcome = TrailOutcome::Done;
    QString detail = {};
    QString reason = {};
    QList<CaseId> cases = {};
};

/// Cases made up, every second one from the eleventh on of another office, with users: "supervisor" and "blind"
/// (without tax information) of the demo's office, "other", a supervisor of the other one, "lost", a supervisor of no
/// office, "ines" and "omar", caseworkers of the demo's office, "bea", one of the other, and "root", the administrator.
class OverseenOffice
{
public:
    explicit OverseenOffice(int cases = 24);
    ~OverseenOffice();
    OverseenOffice(const OverseenOffice &) = delete;
    OverseenOffice &operator=(const OverseenOffice &) = delete;

    /// With nobody signed in: on a server its connections stay at the door.
    DatabaseSpec spec() const { return test::doorOf(file()); }
    std::unique_ptr<Connection> open() const;
    /// On a server as the role that installs, who reads everything; on a file as open().
    std::unique_ptr<Connection> openForAll() const;
    /// A connection on which a user has signed in.
    std::unique_ptr<Connection> as(const char *user) const;
    /// Puts rows into the trail, in a session of its own of a user; their hashes are none.
    void note(const char *user, const QList<MadeRow> &rows) const;
    /// Puts a PIN letter to the custodial parent of a case.
    void putLetter(const char *caseId, LetterState state, const QDateTime &requestedAt) const;
    /// The trail's rows of the latest session of a user: "oversight done detail".
    QStringList noted(const char *user) const;
    /// All identifiers of an office, in their order.
    QList<CaseId> casesOf(const char *office) const;
    /// Runs a statement of the test's own, past all rules.
    QVariant raw(const QString &statement) const;

private:
    QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }

    QTemporaryDir m_folder;
};

/// A moment by the office's clock, so many days before today, as it is stored.
QDateTime officeMoment(int daysBack, QTime time = QTime(12, 0));
/// The day of now by the office's clock.
QDate officeToday();

} // namespace caseledger::samples
