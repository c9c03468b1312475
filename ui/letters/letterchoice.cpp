// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterchoice.h"

#include "ui/parts/officetime.h"

#include <algorithm>
#include <limits>

namespace caseledger {

namespace {

constexpr int secondsADay = 24 * 60 * 60;

/// As people type it: small letters, blanks and dashes are forgiven.
QString folded(const QString &text)
{
    QString kept = text.toUpper();
    kept.removeIf([](QChar sign) { return sign.isSpace() || sign == u'-'; });
    return kept;
}

bool isInGroup(LetterState state, const LetterChoice &choice)
{
    switch (choice.group) {
    case LetterChoice::Group::Open:
        return isOpen(state);
    case LetterChoice::Group::NeedsSupervisor:
        return needsSupervisor(state);
    case LetterChoice::Group::OneState:
        return state == choice.state;
    case LetterChoice::Group::All:
        return true;
    }
    return true;
}

} // namespace

bool needsSupervisor(LetterState state)
{
    return state == LetterState::Requested || state == LetterState::Failed || state == LetterState::Unclear
        || state == LetterState::Refused;
}

int secondsWaited(const Letter &letter, const QDateTime &now)
{
    constexpr qint64 longest = std::numeric_limits<int>::max();
    return isOpen(letter.state) ? int(std::clamp<qint64>(letter.changedAt.secsTo(now), 0, longest)) : -1;
}

bool LetterChoice::readsEnded() const { return group == Group::All || (group == Group::OneState && !isOpen(state)); }

bool isChosen(const Letter &letter, const LetterChoice &choice, const QDateTime &now)
{
    if (!isInGroup(letter.state, choice))
        return false;
    if (choice.longerThanDays > 0 && secondsWaited(letter, now) <= choice.longerThanDays * secondsADay)
        return false;
    if (!choice.office.isEmpty() && letter.office != choice.office)
        return false;
    if (choice.askedBy.isValid() && officeDay(letter.requestedAt) > choice.askedBy)
        return false;
    const QString sought = folded(choice.text);
    return sought.isEmpty() || folded(letter.number.text()).contains(sought) || letter.caseId.text().contains(sought);
}

qint64 LetterTotals::of(const LetterChoice &choice) const
{
    qint64 sum = 0;
    for (int state = 0; state < statesOfLetters; ++state) {
        if (isInGroup(LetterState(state), choice))
            sum += ofState.at(size_t(state));
    }
    return sum;
}

LetterTotals totalsOf(const QList<Letter> &letters, const QList<LetterCount> &counts, const QDateTime &now)
{
    LetterTotals totals;
    for (const Letter &letter : letters) {
        if (!isOpen(letter.state))
            continue;
        const int waited = secondsWaited(letter, now);
        ++totals.ofState.at(size_t(letter.state));
        totals.longestWait = std::max(totals.longestWait, waited);
        totals.waitingLong += waited > daysOfLongWait * secondsADay;
    }
    for (const LetterCount &count : counts) {
        if (!isOpen(count.state))
            totals.ofState.at(size_t(count.state)) = count.count;
    }
    return totals;
}

} // namespace caseledger
