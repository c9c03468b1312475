// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/letter.h"
#include "models/domain/result.h"

#include <QList>

namespace caseledger {

class Connection;

/// Which letters to list.
struct LetterFilter
{
    std::optional<LetterState> state; ///< null: all
    bool onlyOpen = false;
    CaseId caseId; ///< empty: of all cases
    int limit = 0; ///< 0: all; else the oldest that many
};

/// Letters, the one that was asked for first first. For who manages letters; noted. The mailroom lists them too.
Result<QList<Letter>> readLetters(Connection &connection, const LetterFilter &filter = {});

/// One step of a letter's life, for the window.
struct LetterStep
{
    QDateTime at; ///< UTC
    QString by;
    LetterState state = LetterState::Requested;
    int attempt = 1;
    QString reason;
};
/// Oldest first. Error::NotFound for no such letter.
Result<QList<LetterStep>> stepsOfLetter(Connection &connection, const PaperNumber &number);

/// How many letters a state has, and since when the oldest waits in it.
struct LetterCount
{
    LetterState state = LetterState::Requested;
    qint64 count = 0;
    QDateTime oldest; ///< UTC: Letter::changedAt of the one that has been in it longest
};
/// For states that have any, in the order of LetterState. For who manages or prints letters.
Result<QList<LetterCount>> countLetters(Connection &connection);

/// What a supervisor does to a letter, in one unit of work with its row in the trail. Where it goes back into the queue
/// after a sheet of it was about to be sent, it has another attempt. Who approves must know of the present address:
/// where it is another one than when the letter was asked for, or was last held back for it, the letter says so and
/// waits on, and approving it once more is what lets it go (Error::Conflict the first time). Error::Usage without a
/// reason, or for one that is too long or tells a protected person's contact; Error::NotFound for no such letter;
/// Error::Refused where the deed does not go with the letter's state; where there are users also for approving, or
/// printing again once mailed, what one asked for oneself, or what goes to an address that one entered oneself;
/// Error::Conflict where it would be the party's second open letter; Error::Denied for who may not, and for letters of
/// own and relatives' cases. Returns the letter as it is now.
Result<Letter> manageLetter(Connection &connection, const PaperNumber &number, LetterDeed deed, const QString &reason);

} // namespace caseledger
