// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/coupon.h"
#include "models/domain/papers/monthlynotice.h"
#include "models/domain/papers/paperkind.h"

#include <optional>

namespace caseledger {

/// Why a paper is not made. The words for it are in models/text.
struct PaperRefusal
{
    enum class Rule {
        NotForThisParent, ///< by role
        NothingToPay, ///< coupons without a debt
        IncomeWithholding, ///< the wages pay already
        NothingCollected, ///< in the month of the notice
        NoVerifiedAddress
    };

    Rule rule = Rule::NotForThisParent;
    PaperKind kind = PaperKind::Statement;
    QDate since; ///< the latest payment by income withholding; null for the other rules, and where sources are covered

    /// Whether staff may have it made all the same, with a reason.
    bool canOverride() const { return rule == Rule::IncomeWithholding; }
    friend bool operator==(const PaperRefusal &, const PaperRefusal &) = default;
};

/// Null where the paper may be made for that parent.
std::optional<PaperRefusal> roleRefusal(PaperKind kind, Role role);
/// Null where the coupons may be printed. Nothing to pay comes before withholding, which a reason can override.
std::optional<PaperRefusal> couponRefusal(const CouponSheet &sheet, const DistributionPolicy &policy, bool overridden);
/// Null where the notice may be sent (45 CFR 302.54).
std::optional<PaperRefusal> noticeRefusal(const MonthlyNotice &notice, const Party &custodial);

} // namespace caseledger
