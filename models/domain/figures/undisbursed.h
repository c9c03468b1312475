// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/disbursementplan.h"

namespace caseledger {

/// Money that should have been sent on and was not.
struct Undisbursed
{
    Money amount;
    int count = 0; ///< disbursements: one for each payment, payee and due day
    QDate oldestDue; ///< the earliest day that was missed; null where there is none

    friend bool operator==(const Undisbursed &, const Undisbursed &) = default;
};

/// Whether a planned disbursement is past its day: the day after the one by which it is to be sent, and later. What
/// has no day (sources are covered) is never past it.
bool isPastItsDay(const PlannedDisbursement &planned, QDate day);

/// Of a plan, what is past its day. The days are those of plannedDisbursements(): two business days after the money
/// pays (42 USC 654b(c)), thirty days for a federal tax offset (45 CFR 302.32). Held money is in no plan, so it is not
/// due; rows of the extract that are pending carry their money and are not counted. Where sources are covered there is
/// no day, and the answer is nothing.
Undisbursed undisbursedPastItsDay(const std::vector<PlannedDisbursement> &plan, QDate day);

/// The same of a case. @param account as of that day
Undisbursed undisbursedPastItsDay(
    const CaseRecords &records, const CaseAccount &account, QDate day, const DistributionPolicy &policy);

} // namespace caseledger
