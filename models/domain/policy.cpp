// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"

namespace caseledger {

Money DistributionPolicy::passThroughLimit(QDate day, std::optional<int> children) const
{
    Money limit;
    for (const PassThrough &entry : passThrough) {
        if (entry.from <= day)
            limit = children.value_or(1) >= 2 ? entry.twoOrMore : entry.oneChild;
    }
    return limit;
}

const DistributionPolicy::AnnualFee *DistributionPolicy::annualFeeOf(int fiscalYear) const
{
    const AnnualFee *found = nullptr;
    for (const AnnualFee &entry : annualFee) {
        if (entry.fromFiscalYear <= fiscalYear)
            found = &entry;
    }
    return found;
}

} // namespace caseledger
