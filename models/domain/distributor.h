// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <deque>
#include <vector>

namespace caseledger {

/// Carries the state of an account from event to event. The events must come in the order of design §4; accountAsOf
/// sees to it.
class Distributor
{
public:
    /// Items oldest first, on one day openings and adjustments before charges.
    Distributor(const CaseRecords &records, const DistributionPolicy &policy, std::vector<OwedItem> items);

    /// An opening or a charge falls due: what is held as prepayment pays a charge, oldest first.
    void fallDue(int item);
    /// A positive adjustment becomes arrears; a negative one takes from its bucket's arrears, the rest becomes a
    /// credit.
    void adjust(int adjustment);
    /// A posted payment is distributed, a held one is held.
    void receive(int payment);
    /// A refund takes from what is held of its payment.
    void refund(int disbursement);
    /// Writes an event down with the total owed after it.
    void note(AccountEvent::Kind kind, QDate on, int index);

    CaseAccount takeAccount(QDate asOf) &&;

private:
    void distribute(size_t outcome);
    Money payCurrentMonth(size_t outcome, Money left);
    Money payArrears(size_t outcome, Owner owner, Money left);
    Money pay(size_t outcome, size_t item, Step step, QDate day, Money available);
    void share(Portion &portion);
    Money withholdFee(QDate day, Money toFamily);
    bool isArrears(size_t item, QDate day) const;

    const CaseRecords &m_records;
    const DistributionPolicy &m_policy;
    AssistanceHistory m_assistance;
    CaseAccount m_account;
    std::vector<bool> m_inEffect; ///< by item: its event has happened
    std::vector<size_t> m_byOwner[2]; ///< items of each owner, oldest first
    size_t m_firstUnpaid[2] = { 0, 0 }; ///< all before it in m_byOwner are paid
    size_t m_monthBegin = 0; ///< first item that is not before the month of the last payment
    std::deque<size_t> m_prepayments; ///< outcomes that still hold a prepayment, oldest first
    Money m_totalOwed;
    QDate m_passThroughMonth;
    Money m_passedThrough; ///< in that month
    int m_fiscalYear = 0;
    Money m_familyInYear; ///< the family's money in that fiscal year, before the fee
    Money m_feeInYear;
};

} // namespace caseledger
