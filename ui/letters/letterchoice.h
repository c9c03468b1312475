// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/letterqueue.h"

#include <array>

/// Which PIN letters a supervisor looks at, and how many there are of each kind. Pure.
namespace caseledger {

constexpr int statesOfLetters = int(LetterState::Void) + 1;
constexpr int daysOfLongWait = 2; ///< a letter that stays in its state for longer is worth a word

/// Whether nothing goes on with a letter until a supervisor has decided.
bool needsSupervisor(LetterState state);

/// How long an open letter has been in its state, in seconds, never below 0; -1 for a letter that waits no more.
int secondsWaited(const Letter &letter, const QDateTime &now);

/// What of the queue is shown. Everything in it narrows it down.
struct LetterChoice
{
    enum class Group { Open, NeedsSupervisor, OneState, All };

    Group group = Group::Open;
    LetterState state = LetterState::Requested; ///< of Group::OneState
    int longerThanDays = 0; ///< open letters that have been in their state for more than that; 0: any
    QString text; ///< part of a letter's number or of its case, however it is typed
    QString office = {}; ///< of its case; empty: any
    QDate askedBy = {}; ///< asked for on that day or before, by the office's clock; null: at any time

    bool readsEnded() const; ///< letters that are mailed or void may be among them
    friend bool operator==(const LetterChoice &, const LetterChoice &) = default;
};
bool isChosen(const Letter &letter, const LetterChoice &choice, const QDateTime &now);

/// The queue in figures, whatever of it is shown.
struct LetterTotals
{
    std::array<qint64, statesOfLetters> ofState {};
    int longestWait = -1; ///< seconds that an open letter has been in its state; -1: none is open
    qint64 waitingLong = 0; ///< open letters that have been in their state for more than daysOfLongWait

    qint64 of(const LetterChoice &choice) const; ///< of its group, whatever else it says
};
/// @param letters all that are open at least; mailed and void ones are taken from the counts
LetterTotals totalsOf(const QList<Letter> &letters, const QList<LetterCount> &counts, const QDateTime &now);

} // namespace caseledger
