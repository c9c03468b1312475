// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/paperwords.h"
#include "models/documents/layout/typesetter.h"

namespace caseledger {

/// Where the office stands at the head of a letter, in mm: above the envelope's window, which shows nothing of it.
constexpr QRectF officePlace(12.7, 12.7, 82, 38.8);
/// The largest logo; its sides keep their ratio.
constexpr QSizeF largestLogoMm(60, 18);

/// Logo, name and address of the office, below it the address for returned mail where that is another. A narrow logo
/// stands to the left of the words, a wide one above them. Lines of an address that are too many for the place are set
/// side by side.
/// @param returnTo the words above the return address
void drawOffice(Page &page, const Letterhead &letterhead, const Words &returnTo, const Typesetter &type);

} // namespace caseledger
