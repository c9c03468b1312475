// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/papers/coupon.h"

#include <vector>

namespace caseledger {

/// What coupons are printed on: blank paper, where everything is drawn, or a preprinted form, where only the variable
/// parts are.
enum class CouponStock { Blank, Preprinted };

/// Three coupons to a sheet, each with its stub, cut marks, Code 128 (the case identifier), QR code (couponQrText) and,
/// where the office has set a layout for it, its scan line. Thirds that are not used stay empty; the paper's number has
/// its place below the last stub. In a language the form is the same for every coupon, so that it can be preprinted. No
/// pages for no coupons. Pure.
std::vector<Page> couponPages(
    const CouponSheet &sheet, const Letterhead &letterhead, const Phrasebook &book, CouponStock stock);

/// The sheet that shows how far a printer is off, for moved: crosses and rules at places they name, in mm from the
/// sheet's upper left corner, the outlines of three coupons, and what to do. For staff, in the words of a book.
Page alignmentSheet(const Letterhead &letterhead, const Phrasebook &book);

/// A page moved on its sheet, in mm to the right and down: printers pull paper in a little off. Steps of 0.1 mm.
Page moved(Page page, QPointF byMm);

} // namespace caseledger
