// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QDateTime>

namespace caseledger {

class Connection;

constexpr qsizetype longestNote = 2000; ///< characters

/// Whether a text may be a note by its form: Error::Usage for nothing but blanks, more than longestNote characters, or
/// nine digits that read like a Social Security number (those are never stored). Pure.
Result<> checkNoteForm(const QString &text);

/// Whether a text holds nine digits of any script like a Social Security number: together, or parted 3-2-4 by one
/// kind of sign.
bool holdsSsn(const QString &text);

/// Keeps a note on a case in the worker's name, and forgets the draft of it (noteField); noted in the trail without its
/// text, all in one unit of work. It stays: nobody alters or removes a note. Blanks around it are left out.
/// Error::Usage as checkNoteForm(), and, noted, where the note or the reason tells the address, phone or e-mail of a
/// protected person of the case: nothing is kept then. Error::NotFound, Error::Denied and Error::ReasonNeeded as for
/// opening the case.
/// @param reason why the case was opened; empty where that took none
/// @return the number of the note in the case: 1, 2, ...
Result<int> keepNote(Connection &connection, const CaseId &id, const QString &text, const QString &reason = {});

} // namespace caseledger
