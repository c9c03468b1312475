// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/letterrow.h"
#include "models/store/letters/roomqueue.h"
#include "staffsamples.h"

/// A made-up office with PIN letters in every state, for the tests of the queue.
namespace caseledger::samples {

/// Where a letter is, and how far.
struct LetterPoint
{
    LetterState state = LetterState::Queued;
    SpoolStep step = SpoolStep::None;

    friend bool operator==(const LetterPoint &, const LetterPoint &) = default;
};

/// Every point a letter can be at: each state, and the three steps of one that is submitted.
QList<LetterPoint> allPoints();
/// "submitted held"
QString nameOf(const LetterPoint &point);

/// A demo office of parents with a case and a sealed PIN each, and of one user for every role; "colleague" is a second
/// supervisor. All of one office, "A1".
class LetterOffice
{
public:
    explicit LetterOffice(int parents = 1);

    Connection &root() { return m_office.root(); }
    QString path() const { return m_office.path(); }
    StaffedOffice &staffed() { return m_office; }
    /// A connection on which a user has signed in: "agent", "caseworker", "supervisor", "colleague", "mailroom",
    /// "auditor" or "root", the administrator.
    std::unique_ptr<Connection> as(const char *user) const { return m_office.connectionOf(QString::fromLatin1(user)); }

    /// A letter to a parent, counted from 0, that "agent" asked for. It has been brought to a point by no deed, has a
    /// claim of "mailroom" with a lease of two minutes where a worker must have it, and a step for what it is.
    PaperNumber put(int parent, const LetterPoint &point = {});
    /// A queued letter to each of the first parents.
    void putMany(int parents);
    /// A letter as it lies in its table.
    LetterRow row(const PaperNumber &number);
    LetterPoint pointOf(const PaperNumber &number);
    /// The claim that a letter has now.
    LetterClaim claimOf(const PaperNumber &number);
    /// How many steps a letter has taken.
    int stepsOf(const PaperNumber &number) const;
    /// The latest row of the trail: "user action outcome case: reason; detail".
    QString lastNoted() const;
    QStringList findings();

private:
    StaffedOffice m_office;
};

/// Another street in the address of a parent, as an import would bring it.
void moveParent(Connection &connection, int parent, const QString &street);
PartyRef parentRef(int parent);
CaseId caseOfParent(int parent);

} // namespace caseledger::samples
