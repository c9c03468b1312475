// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <vector>

namespace caseledger {

/// Money of one payment that is still to be sent to one payee, and the day by which the law wants it sent. Where
/// sources are covered, money of all payments together: the day differs for a federal tax offset, so neither is told.
struct PlannedDisbursement
{
    int payment = 0; ///< place in CaseRecords::payments; -1: of all of them
    Payee payee = Payee::Custodial; ///< custodial or government
    QDate dueOn; ///< null where it is of all payments
    Money amount; ///< above zero
};

/// What one payment owes to one payee and what the extract's rows already carry of it.
struct PayeeShare
{
    int payment = 0; ///< place in CaseRecords::payments
    Payee payee = Payee::Custodial;
    Money share; ///< from the distribution; the family's net of fees
    Money carried; ///< rows pending, issued or cleared up to the as-of day
};

/// The disbursements not in the extract, by payment, payee and due day: the shares of the distribution less what rows
/// pending, issued or cleared already carry, earliest due day first. Due two business days after the money pays (42 USC
/// 654b(c)), a federal tax offset thirty days after receipt (45 CFR 302.32). One row a payee where sources are covered.
std::vector<PlannedDisbursement> plannedDisbursements(
    const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy);

/// Every payment and payee with a share or with rows, in the order of the distribution; payments that do not count come
/// last. Refunds are not in it.
std::vector<PayeeShare> payeeShares(const CaseRecords &records, const CaseAccount &account);

} // namespace caseledger
