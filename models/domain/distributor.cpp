// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/distributor.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr size_t place(Owner owner) { return owner == Owner::Family ? 0 : 1; }

} // namespace

Distributor::Distributor(const CaseRecords &records, const DistributionPolicy &policy, std::vector<OwedItem> items)
    : m_records(records)
    , m_policy(policy)
    , m_assistance(records)
{
    m_account.items = std::move(items);
    m_inEffect.resize(m_account.items.size());
    for (size_t i = 0; i < m_account.items.size(); ++i)
        m_byOwner[place(m_account.items[i].owedTo)].push_back(i);
}

void Distributor::fallDue(int item)
{
    OwedItem &due = m_account.items[size_t(item)];
    m_inEffect[size_t(item)] = true;
    m_totalOwed += due.unpaid; // what was paid ahead never adds to the total
    if (due.kind != OwedItem::Kind::Charge)
        return;
    while (!m_prepayments.empty() && due.unpaid > Money()) {
        PaymentOutcome &oldest = m_account.outcomes[m_prepayments.front()];
        oldest.held -= pay(m_prepayments.front(), size_t(item), Step::Prepayment, due.on, oldest.held);
        if (oldest.held.isZero())
            m_prepayments.pop_front();
    }
}

void Distributor::adjust(int adjustment)
{
    const Adjustment &row = m_records.adjustments[adjustment];
    const Owner owner = row.bucket == Bucket::ArrearsFamily ? Owner::Family : Owner::Government;
    m_totalOwed += row.amount;
    if (row.amount >= Money()) {
        for (const size_t i : m_byOwner[place(owner)]) {
            const OwedItem &item = m_account.items[i];
            if (item.kind == OwedItem::Kind::Adjustment && item.source == adjustment)
                m_inEffect[i] = true;
        }
        return;
    }
    Money left = -row.amount;
    for (const size_t i : m_byOwner[place(owner)]) {
        if (left.isZero())
            break;
        OwedItem &item = m_account.items[i];
        if (!isArrears(i, row.on))
            continue;
        const Money taken = std::min(left, item.unpaid);
        item.unpaid -= taken;
        left -= taken;
    }
    if (left > Money())
        m_account.credits.push_back({ adjustment, owner, row.on, -left });
}

void Distributor::receive(int payment)
{
    const Payment &row = m_records.payments[payment];
    const size_t outcome = m_account.outcomes.size();
    m_account.outcomes.push_back({ payment, {}, {}, row.amount, row.amount });
    if (row.status == PaymentStatus::Posted)
        distribute(outcome);
}

void Distributor::distribute(size_t outcome)
{
    PaymentOutcome &result = m_account.outcomes[outcome];
    const Payment &row = m_records.payments[result.payment];
    const bool offset = row.source.forDistribution() == PaymentSource::FederalTaxOffset;
    const bool governmentFirst = offset ? !m_assistance.isNeverAssistance(row.receivedOn)
                                        : m_assistance.on(row.receivedOn) == Assistance::Current;
    const Owner first = governmentFirst ? Owner::Government : Owner::Family;
    const Owner second = governmentFirst ? Owner::Family : Owner::Government;

    Money left = row.amount;
    if (!offset)
        left = payCurrentMonth(outcome, left);
    result.current = row.amount - left;
    left = payArrears(outcome, first, left);
    left = payArrears(outcome, second, left);
    result.arrears = row.amount - result.current - left;
    result.heldAtFirst = result.held = left;
    if (!offset && left > Money())
        m_prepayments.push_back(outcome);
}

/// Step 1: the charges of the month, those still to come included, oldest first.
Money Distributor::payCurrentMonth(size_t outcome, Money left)
{
    const QDate day = m_records.payments[m_account.outcomes[outcome].payment].receivedOn;
    const QDate begin = firstOfMonth(day);
    const QDate end = lastOfMonth(day);
    const std::vector<OwedItem> &items = m_account.items;
    while (m_monthBegin < items.size() && items[m_monthBegin].on < begin)
        ++m_monthBegin;
    for (size_t i = m_monthBegin; i < items.size() && items[i].on <= end && left > Money(); ++i) {
        if (items[i].kind == OwedItem::Kind::Charge)
            left -= pay(outcome, i, Step::CurrentMonth, day, left);
    }
    return left;
}

/// Step 2 for one owner: arrears, oldest first.
Money Distributor::payArrears(size_t outcome, Owner owner, Money left)
{
    const QDate day = m_records.payments[m_account.outcomes[outcome].payment].receivedOn;
    const std::vector<size_t> &queue = m_byOwner[place(owner)];
    size_t &firstUnpaid = m_firstUnpaid[place(owner)];
    while (firstUnpaid < queue.size() && m_inEffect[queue[firstUnpaid]]
        && m_account.items[queue[firstUnpaid]].unpaid.isZero())
        ++firstUnpaid;
    for (size_t i = firstUnpaid; i < queue.size() && left > Money() && m_account.items[queue[i]].on <= day; ++i) {
        if (isArrears(queue[i], day))
            left -= pay(outcome, queue[i], Step::Arrears, day, left);
    }
    return left;
}

/// Pays what it can of an item and says how much that was.
Money Distributor::pay(size_t outcome, size_t item, Step step, QDate day, Money available)
{
    OwedItem &owed = m_account.items[item];
    const Money amount = std::min(available, owed.unpaid);
    if (amount.isZero())
        return amount;
    owed.unpaid -= amount;
    if (m_inEffect[item])
        m_totalOwed -= amount;
    Portion portion {
        .payment = m_account.outcomes[outcome].payment, .item = int(item), .step = step, .on = day, .amount = amount
    };
    share(portion);
    m_account.portions.push_back(portion);
    return amount;
}

/// Whose money a portion is: pass-through (18 NYCRR 352.15) and annual fee (42 USC 654(6)(B)(ii)).
void Distributor::share(Portion &portion)
{
    const OwedItem &item = m_account.items[size_t(portion.item)];
    if (item.owedTo == Owner::Family) {
        portion.toFamily = portion.amount;
    } else if (portion.step != Step::Arrears && m_assistance.on(portion.on) == Assistance::Current) {
        const ObligationKind kind = m_records.obligations[item.source].kind;
        if (kind == ObligationKind::CurrentSupport || kind == ObligationKind::Spousal) {
            if (m_passThroughMonth != firstOfMonth(portion.on)) {
                m_passThroughMonth = firstOfMonth(portion.on);
                m_passedThrough = {};
            }
            const Money limit = m_policy.passThroughLimit(portion.on, m_records.supportCase.children);
            portion.toFamily = std::min(portion.amount, positivePart(limit - m_passedThrough));
            m_passedThrough += portion.toFamily;
        }
    }
    portion.kept = portion.amount - portion.toFamily;
    portion.fee = withholdFee(portion.on, portion.toFamily);
    portion.toFamily -= portion.fee;
}

Money Distributor::withholdFee(QDate day, Money toFamily)
{
    const int year = federalFiscalYear(day);
    if (m_fiscalYear != year) {
        m_fiscalYear = year;
        m_familyInYear = m_feeInYear = {};
    }
    m_familyInYear += toFamily;
    const DistributionPolicy::AnnualFee *rule = m_policy.annualFeeOf(year);
    if (rule == nullptr || !m_assistance.isNeverAssistance(day))
        return {};
    const Money fee = std::min(rule->fee, positivePart(m_familyInYear - rule->threshold)) - m_feeInYear;
    m_feeInYear += fee;
    return fee;
}

void Distributor::refund(int disbursement)
{
    const Disbursement &row = m_records.disbursements[disbursement];
    std::vector<PaymentOutcome> &outcomes = m_account.outcomes;
    const auto outcome = std::ranges::find_if(outcomes,
        [&](const PaymentOutcome &candidate) { return m_records.payments[candidate.payment].ref == row.payment; });
    if (outcome == outcomes.end() || outcome->held.isZero())
        return;
    const Money taken = std::min(row.amount, outcome->held);
    outcome->held -= taken;
    if (outcome->held.isZero())
        std::erase(m_prepayments, size_t(outcome - outcomes.begin()));
    m_account.refunds.push_back({ disbursement, outcome->payment, taken });
}

/// Openings and adjustments from their day on, charges from the month after their due date on.
bool Distributor::isArrears(size_t item, QDate day) const
{
    const OwedItem &owed = m_account.items[item];
    return m_inEffect[item] && (owed.kind != OwedItem::Kind::Charge || owed.on < firstOfMonth(day));
}

void Distributor::note(AccountEvent::Kind kind, QDate on, int index)
{
    const bool isPayment = kind == AccountEvent::Kind::Payment;
    m_account.events.push_back({ kind, on, isPayment ? int(m_account.outcomes.size()) - 1 : index, m_totalOwed });
}

CaseAccount Distributor::takeAccount(QDate asOf) &&
{
    m_account.asOf = asOf;
    return std::move(m_account);
}

} // namespace caseledger
