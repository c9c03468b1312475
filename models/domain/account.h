// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/charges.h"
#include "models/domain/policy.h"

#include <vector>

namespace caseledger {

/// Something that was owed at some time: an opening amount, a charge, or an adjustment that adds.
struct OwedItem
{
    enum class Kind { Opening, Adjustment, Charge };

    Kind kind = Kind::Charge;
    QDate on; ///< opening day, due date, or day of the adjustment
    Owner owedTo = Owner::Family;
    int source = -1; ///< place in CaseRecords::obligations or ::adjustments; -1 for an opening
    Money amount;
    Money unpaid;
};

/// In which step of the distribution money paid an item (45 CFR 302.51, 42 USC 657, 18 NYCRR 347.13).
enum class Step { CurrentMonth, Arrears, Prepayment };

/// Money of one payment that paid one item, and whose money it then was: toFamily + kept + fee = amount.
struct Portion
{
    int payment = 0; ///< place in CaseRecords::payments
    int item = 0; ///< place in CaseAccount::items
    Step step = Step::CurrentMonth;
    QDate on; ///< the day the money pays: the day received, or for a prepayment the due date of the charge
    Money amount;
    Money toFamily; ///< net of the fee
    Money kept; ///< by the government
    Money fee;
};

/// What became of one payment that counts (posted or held). current + arrears + heldAtFirst = its amount.
struct PaymentOutcome
{
    int payment = 0; ///< place in CaseRecords::payments
    Money current; ///< step 1, on the day received
    Money arrears; ///< step 2, on the day received
    Money heldAtFirst; ///< what was left on the day received
    Money held; ///< what is left of that on the as-of day
};

/// What a refund took from its payment: at most what was then held of it.
struct RefundTaken
{
    int disbursement = 0; ///< place in CaseRecords::disbursements
    int payment = 0;
    Money amount;
};

/// The part of a negative adjustment that found no arrears to take from: lowers its bucket from then on, pays nothing.
struct Credit
{
    int adjustment = 0; ///< place in CaseRecords::adjustments
    Owner bucket = Owner::Family;
    QDate on;
    Money amount; ///< negative
};

/// One event in the order of design §4, with the total owed after it.
struct AccountEvent
{
    enum class Kind { Opening, Charge, Adjustment, Payment, Refund };

    Kind kind = Kind::Charge;
    QDate on;
    int index = 0; ///< place in items (opening, charge), adjustments, outcomes (payment), disbursements (refund)
    Money totalOwed;
};

/// The account of a case as of a day: every item, every cent of every payment, every event up to that day.
/// Before the opening day everything is empty.
struct CaseAccount
{
    QDate asOf;
    std::vector<OwedItem> items; ///< charges reach to the end of the as-of day's month
    std::vector<Portion> portions;
    std::vector<PaymentOutcome> outcomes;
    std::vector<RefundTaken> refunds;
    std::vector<Credit> credits;
    std::vector<AccountEvent> events;
};

/// Distributes all payments of a case up to a day. Pure; time is linear in the records but for sorting them.
CaseAccount accountAsOf(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy);

} // namespace caseledger
