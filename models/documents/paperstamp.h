// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"
#include "models/domain/papers/papernumber.h"

#include <optional>
#include <vector>

namespace caseledger {

/// What the QR code at the foot of a paper says: its number and the beginning of its digest.
struct PaperStamp
{
    PaperNumber number;
    QString digest; ///< 64 hexadecimal digits, or in a read code their first 10
};

/// The digest of everything that stands on pages: texts, lines and boxes with their places (BLAKE2b of 256 bits, as 64
/// hexadecimal digits). Pages without a stamp.
QString digestOf(const std::vector<Page> &pages);

/// Draws number and QR code into the place each page keeps for them: the code on the first page, the number on all.
/// Returns what was drawn.
PaperStamp stamp(std::vector<Page> &pages, const PaperNumber &number);

/// "CASELEDGER 7K3M9QXT5 4F2A91C03B": capitals, digits and blanks, the smallest code.
QString stampText(const PaperStamp &stamp);
/// Reads a stamp's text, or a number alone (the digest is then empty). Null for anything else.
std::optional<PaperStamp> parseStamp(QStringView text);

} // namespace caseledger
