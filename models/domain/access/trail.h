// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace caseledger {

/// What somebody did. Its code stands in the trail for ever; what is added goes to the end.
enum class TrailAction {
    SignIn,
    SignOut,
    Lock,
    Unlock,
    Search,
    View, ///< a case was opened: on screen, or to show, explain or list it
    Reveal, ///< a protected person's contact was shown
    Print,
    Export,
    Batch, ///< one chunk of a batch; the cases stand in TrailRow::cases
    Import,
    Check,
    Backup,
    Restore,
    Migrate,
    Key, ///< the SSN key was exported or imported
    Setting,
    User, ///< a user was added or changed
    ReadTrail,
    Checkpoint,
    VerifyTrail,
    ClockWentBack, ///< the database's clock stands before the latest row of the trail
    Paper, ///< a kept paper was looked at again
    PinRequest, ///< a caller, or a letter, asked for a lost PIN
    Letter, ///< a PIN letter took a step
    PinAlarm, ///< a sealed PIN is not what it should be
    PinKey, ///< sealed PINs were sealed anew for another key
    Contact, ///< a party's address, phone or e-mail was changed, or verified
    Note, ///< a note was written on a case
    Oversight ///< a supervisor looked at the office's figures
};
std::span<const QLatin1String> codesOf(TrailAction);

enum class TrailOutcome { Done, Refused, NotFound, Failed };
std::span<const QLatin1String> codesOf(TrailOutcome); ///< done refused not_found failed

/// The start of a session: one sign-in, or one try at it. All starts form one chain.
struct TrailStart
{
    qint64 session = 0; ///< 1, 2, ... without a gap
    QDateTime startedAt; ///< UTC, the database's clock
    QString user; ///< empty for a name that is no user's: what was typed may be a password
    QString role; ///< code of the role; "none" in a database without users
    QString office; ///< of the user
    QString workstation;
    QString program; ///< caseledger caseledgerctl caseledger-mailroom
    QByteArray hash; ///< 32 bytes: over the hash before and all of the above (trailchain.h)

    friend bool operator==(const TrailStart &, const TrailStart &) = default;
};

/// One thing that was done, or refused. The rows of a session form a chain that begins with the session's start.
struct TrailRow
{
    qint64 session = 0;
    qint64 number = 0; ///< within its session: 1, 2, ... without a gap
    qint64 entry = 0; ///< in the whole trail: 1, 2, ... without a gap, in the order the rows were written
    QDateTime at; ///< UTC, the database's clock
    TrailAction action = TrailAction::View;
    TrailOutcome outcome = TrailOutcome::Done;
    CaseId caseId; ///< empty where it is about no single case
    QString officeOfCase; ///< empty where there is none
    QString reason; ///< as the worker stated it; empty where none was
    QString detail; ///< in the program's words: a kind of paper and its number, a table, a count; never a person's data
    QList<CaseId> cases; ///< of a batch's chunk; in the trail sorted, each once
    QByteArray hash; ///< 32 bytes

    friend bool operator==(const TrailRow &, const TrailRow &) = default;
};

} // namespace caseledger
