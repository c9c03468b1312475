// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/coupons/slipwriter.h"
#include "models/domain/office.h"
#include "models/domain/papers/coupon.h"

namespace caseledger {

/// Where things stand on a sheet of three coupons, in mm from the top of each third. Each coupon has its stub at the
/// leading edge. The lower edge of the stub is the paper number's.
namespace couponplaces {

constexpr qreal thirdMm = 279.4 / 3;
constexpr qreal topMm = 11.6;
constexpr qreal bottomMm = 82.6;
constexpr qreal stubBottomMm = 77.9;
constexpr qreal stubWidthMm = 65;
constexpr qreal gutterMm = 5; ///< the cut runs in its middle
constexpr QSizeF numberMm(36, 9);

} // namespace couponplaces

/// What both slips of a coupon are made of.
struct CouponSource
{
    const CouponSheet &sheet;
    const Coupon &coupon;
    const Office &office;
    const PaperWords &words; ///< of the coupons' context
};

/// The part the parent keeps: what is paid for, by kind of debt, when, how much, and what is past due.
/// @param areaMm of the stub on the sheet
void drawStub(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type);

/// The part that goes with the payment. It is smaller than window envelopes are and would slide in them, so the payee's
/// address is there to be copied. There is no scan line where the office has set none. Where its layout is malformed or
/// has no room for the amount, words in its place tell staff so: a shortened line would be read as another amount, and
/// a coupon without its line should not be sent unseen. No text of it has the role of an address: none is the parent's.
void drawCoupon(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type);

} // namespace caseledger
