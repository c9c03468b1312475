// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/figures/undisbursed.h"

namespace caseledger {

bool isPastItsDay(const PlannedDisbursement &planned, QDate day)
{
    return planned.dueOn.isValid() && planned.dueOn < day;
}

Undisbursed undisbursedPastItsDay(const std::vector<PlannedDisbursement> &plan, QDate day)
{
    Undisbursed late;
    for (const PlannedDisbursement &planned : plan) {
        if (!isPastItsDay(planned, day))
            continue;
        late.amount += planned.amount;
        ++late.count;
        if (!late.oldestDue.isValid() || planned.dueOn < late.oldestDue)
            late.oldestDue = planned.dueOn;
    }
    return late;
}

Undisbursed undisbursedPastItsDay(
    const CaseRecords &records, const CaseAccount &account, QDate day, const DistributionPolicy &policy)
{
    return undisbursedPastItsDay(plannedDisbursements(records, account, policy), day);
}

} // namespace caseledger
