// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/store/letters/letterqueue.h"
#include "models/text/phrasebook.h"

#include <QStringList>

#include <span>

/// What a supervisor does to letters: when it may be done, how it is called, and that it is done to one after the
/// other.
namespace caseledger {

/// In the order in which they are offered.
std::span<const LetterDeed> allDeeds();

/// Why a deed may not be done to letters, in one sentence; empty where it may. Several letters at once only where none
/// of them takes somebody who holds its sheet.
QString whyNotDone(LetterDeed deed, const QList<Letter> &letters, const Worker &worker, const Phrasebook &book);

QString deedText(LetterDeed deed); ///< "&Approve…", with its letter for Alt
QString deedTitle(LetterDeed deed, const QList<Letter> &letters); ///< "Approve letter 7K3-M9Q-XTE", "Approve 3 letters"
/// What to look at before it is done, and what it leads to.
QString deedAdvice(LetterDeed deed, const QList<Letter> &letters);
QStringList usualReasons(LetterDeed deed);

/// What became of a deed on several letters: each is a unit of work of its own.
struct DeedOutcome
{
    qsizetype done = 0;
    QList<Error> problems; ///< of the others; at an error of the database the rest is left as it was
};
/// One after the other. Error::Conflict where a letter of which somebody holds the sheet is no longer as it was seen.
DeedOutcome doDeed(Connection &connection, LetterDeed deed, const QList<Letter> &letters, const QString &reason);
QString outcomeText(LetterDeed deed, const DeedOutcome &outcome);

} // namespace caseledger
