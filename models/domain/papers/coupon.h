// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/recipient.h"
#include "models/domain/policy.h"

#include <vector>

namespace caseledger {

/// One debt of a coupon.
struct CouponDebt
{
    int obligation = 0; ///< place in CaseRecords::obligations
    Money amount; ///< above zero
};

/// What is to be paid on one day, all debts of that day together.
struct Coupon
{
    QDate dueOn;
    Money amount; ///< the sum of its debts
    std::vector<CouponDebt> debts;
};

/// The coupons of one case, one for each due day. Empty where nothing is to be paid.
struct CouponSheet
{
    Recipient recipient; ///< the noncustodial parent
    CaseRecords records; ///< what the debts point into
    QDate asOf;
    DateRange covers; ///< both days valid
    Money arrears; ///< to family and government, as of the day
    std::vector<Coupon> coupons; ///< by due day

    Money sum() const;
};

/// The usual days of coupons: a day to the end of the month after it.
DateRange couponPeriod(QDate asOf);

/// The coupons for the due days of a range: that day's charges as far as they are unpaid (what is held as prepayment
/// pays them first, oldest first), and while arrears stand as of the day, the amount of an arrears_payment that is
/// expected on that day. What is dated after the as-of day counts for nothing.
CouponSheet makeCoupons(const CaseFile &file, DateRange covers, QDate asOf, const DistributionPolicy &policy);

/// What the QR code of a coupon says: "AB12345C1 2026-12-01 231.50".
QString couponQrText(const CaseId &id, const Coupon &coupon);

/// The day of the latest posted payment by income withholding within DistributionPolicy::daysOfWithholding before the
/// as-of day; null where withholding is not active.
QDate activeWithholding(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy);

} // namespace caseledger
