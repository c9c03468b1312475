// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/paperwords.h"
#include "models/documents/layout/typesetter.h"
#include "models/documents/letterhead.h"
#include "models/documents/page.h"

#include <vector>

namespace caseledger {

/// The #10 window envelope and a letter folded in three, in mm on the folded sheet (USPS Publication 25; a window of 4
/// 1/2 by 1 1/8 inches, 7/8 inch from the left and 1/2 inch from the bottom of an envelope of 9 1/2 by 4 1/8). The
/// sheet rests on the envelope's bottom and slides from side to side by an inch; shaken, it rises by up to 0.458 inch.
namespace envelope {

/// Where the recipient's block may stand: from x 0.5 inch and y 2.042 inch, 3.5 by 0.875 inch.
constexpr QRectF recipientBlock(12.7, 51.87, 88.9, 22.22);
/// What the window shows wherever the resting sheet has slid to.
constexpr QRectF alwaysVisible(22.23, 51.87, 88.89, 28.57);
/// What the window can show at all, risen sheet included: nothing but the address may stand here.
constexpr QRectF everVisible(-3.18, 51.87, 139.7, 40.22);
/// Between the address and every edge of the window: an eighth of an inch.
constexpr qreal clearanceMm = 3.2;

} // namespace envelope

/// One line of the facts beside the address.
struct Fact
{
    Words label;
    QStringList values; ///< each on lines of its own, broken where too long
};

/// The head of a letter's first page.
struct PageHead
{
    Words title;
    Words mark; ///< as "DEMO"; empty for none
    Words returnTo; ///< the words above the office's return address, where it has one of its own
    QStringList recipient; ///< name and address, in the order of the envelope
    std::vector<Fact> facts;
};

/// A first page and where its text begins.
struct LetterPage
{
    Page page;
    qreal bodyTopMm = 0;
};

/// Office, title, recipient in the window, facts beside it. The envelope does not care for the language: office and
/// address stand on the left in every book; title and facts stand on the right, read in the book's direction.
LetterPage letterPage(
    const PageHead &head, const Letterhead &letterhead, const Phrasebook &book, const Typesetter &type);

} // namespace caseledger
