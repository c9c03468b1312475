// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/letters/letter.h"
#include "models/domain/papers/recipient.h"

#include <vector>

namespace caseledger {

/// What a letter is made of that brings a PIN; not the PIN.
struct PinLetter
{
    SheetNumber sheet;
    CaseId caseId; ///< that it was asked for in
    Recipient recipient; ///< with her or his own address, also where that is protected: it goes nowhere else
};

/// The letter with an empty frame in the place of the PIN. What is the same on every letter of a language is marked as
/// standing on the form already.
struct PinLetterPages
{
    std::vector<Page> pages; ///< one; a second one, the back of the sheet, only where words do not find room
    QRectF pinPlace; ///< mm, on the first page, within its frame
};

/// The letter, for a #10 window envelope: English, and below it the parent's language where it is another. No PIN, no
/// name but the reader's. The PIN's frame and the barcode with the letter's number stand on the lower third of the
/// sheet, which lies inside however the sheet is folded, and beside what the window can show, also through thin paper.
/// Pure.
PinLetterPages pinLetterPages(
    const PinLetter &letter, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book);

} // namespace caseledger
