// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/store/maintenance.h"

/// Internal to the store: what must hold in the money of one case. No database in it.
namespace caseledger {

/// Where the findings of a check go.
using FindingSink = std::function<void(const CheckFinding &)>;

/// The account of a case against the sums that must hold at every moment (design §4). Rules:
/// - payment_split: current + arrears + held at first is the payment; what is still held is no more than what was held
/// at first;
/// - portion_split: each portion is wholly the family's, the government's or a fee, and no part is below zero;
/// - item_paid: what is unpaid of an item lies between zero and its amount, and portions pay the rest;
/// - money_conserved: collected = to family + kept + fees + refunded + held;
/// - balance_lines: the lines that explain a balance add up to it, and the ledger ends at the total owed.
void checkAccount(
    const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy, const FindingSink &found);

/// The extract's disbursements against the distribution. Rules:
/// - disbursed_above_share: rows pending, issued or cleared carry more than the payment's share of their payee;
/// - refunded_above_held: a refund is more than what was then held of its payment.
/// A payment from before the opening day is inside the opening amounts and not compared.
void checkDisbursements(const CaseRecords &records, const CaseAccount &account, const FindingSink &found);

} // namespace caseledger
