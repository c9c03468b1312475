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

/// Three coupons to a sheet, each with its stub, cut marks, Code 128 (the case identifier) and QR code. Pure.
std::vector<Page> couponPages(
    const CouponSheet &sheet, const Letterhead &letterhead, const Phrasebook &book, CouponStock stock);

/// The sheet that shows how far a printer is off: crosses and rules at known places, the outlines of three coupons.
Page alignmentSheet(const Letterhead &letterhead, const Phrasebook &book);

/// A page moved on its sheet, in mm to the right and down: printers pull paper in a little off. Steps of 0.1 mm.
Page moved(Page page, QPointF byMm);

} // namespace caseledger
