// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/paperrules.h"

namespace caseledger {

std::optional<PaperRefusal> roleRefusal(PaperKind kind, Role role)
{
    if (isFor(kind, role))
        return std::nullopt;
    return PaperRefusal { .rule = PaperRefusal::Rule::NotForThisParent, .kind = kind };
}

std::optional<PaperRefusal> couponRefusal(const CouponSheet &sheet, const DistributionPolicy &policy, bool overridden)
{
    if (sheet.coupons.empty())
        return PaperRefusal { .rule = PaperRefusal::Rule::NothingToPay, .kind = PaperKind::Coupon };
    const QDate since = activeWithholding(sheet.records, sheet.asOf, policy);
    if (!since.isValid() || overridden)
        return std::nullopt;
    PaperRefusal refusal { .rule = PaperRefusal::Rule::IncomeWithholding, .kind = PaperKind::Coupon };
    if (!sheet.records.areSourcesCovered())
        refusal.since = since;
    return refusal;
}

std::optional<PaperRefusal> noticeRefusal(const MonthlyNotice &notice, const Party &custodial)
{
    if (notice.sums.collected.isZero())
        return PaperRefusal { .rule = PaperRefusal::Rule::NothingCollected, .kind = PaperKind::MonthlyNotice };
    if (!hasVerifiedAddress(custodial))
        return PaperRefusal { .rule = PaperRefusal::Rule::NoVerifiedAddress, .kind = PaperKind::MonthlyNotice };
    return std::nullopt;
}

} // namespace caseledger
