// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/letterrow.h"
#include "models/store/letters/letterwork.h"
#include "models/store/letters/roomqueue.h"

/// Internal to the store: what the steps of the print room share.
namespace caseledger {

/// Begins to write, for who prints letters. Error::Denied, noted, for others.
Result<LetterWork> beginRoomWork(Connection &connection, const QString &what);

LetterClaim claimOn(const LetterRow &row);

/// The letter of a claim. Error::Conflict where the claim is not the latest, or over.
Result<LetterRow> claimedLetter(Connection &connection, const LetterClaim &claim);

} // namespace caseledger
