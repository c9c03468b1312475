// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/coupons/couponpages.h"

/// Made-up coupons.
namespace caseledger::test {

/// Who pays: how a name may look.
enum class Payer { Short, SixtyLetters, Arabic, Bengali, Korean, Unknown };

/// Coupons of AB12345C1, a week apart from 1 December 2026: each with one debt of every kind asked for, of the same
/// amount.
CouponSheet couponSheet(
    int coupons, Money eachDebt = Money::fromCents(12550), int kinds = 2, Payer payer = Payer::Short);

/// An office with everything that coupons can show.
Letterhead couponOffice();

std::vector<Page> couponPagesOf(
    const CouponSheet &sheet, Language language = Language::English, CouponStock stock = CouponStock::Blank);

} // namespace caseledger::test
