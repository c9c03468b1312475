// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/letterqueue.h"
#include "models/tables/column.h"
#include "ui/cases/rowdetails.h"

#include <span>

namespace caseledger {

/// A letter as a row of the queue.
struct LetterLine
{
    Letter letter;
    int waited = -1; ///< seconds in its state; -1 where it waits no more

    friend bool operator==(const LetterLine &, const LetterLine &) = default;
};

/// The queue for people: which letter, where it is, since when, why, and who asked for it. No person's data.
std::span<const Column<LetterLine>> letterColumns();

/// "12 min", "3 h", "2 days": rounded down, hours up to two days; empty for less than none.
QString ageText(int seconds);

/// Why a letter is where it is: in the words of the window, where the program says so and no person.
QString whyText(const QString &reason);

/// What the queue has no room for: the whole reason first.
QList<DetailLine> letterFacts(const Letter &letter, const Phrasebook &book);
/// What became of a letter, the latest first.
QList<DetailLine> historyLines(const QList<LetterStep> &steps, const Phrasebook &book);

} // namespace caseledger
