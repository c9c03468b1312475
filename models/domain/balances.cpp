// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"

#include "models/domain/disbursementplan.h"

#include <algorithm>

namespace caseledger {

namespace {

/// Which balance an item counts in on the as-of day; null for a charge that is not due yet.
std::optional<BalanceKind> balanceOf(const OwedItem &item, QDate asOf)
{
    if (item.on > asOf)
        return std::nullopt;
    if (item.kind == OwedItem::Kind::Charge && item.on >= firstOfMonth(asOf))
        return BalanceKind::DueThisMonth;
    return item.owedTo == Owner::Family ? BalanceKind::ArrearsFamily : BalanceKind::ArrearsGovernment;
}

BalanceKind balanceOf(const Credit &credit)
{
    return credit.bucket == Owner::Family ? BalanceKind::ArrearsFamily : BalanceKind::ArrearsGovernment;
}

BalanceLine::Kind lineKind(OwedItem::Kind kind)
{
    switch (kind) {
    case OwedItem::Kind::Opening:
        return BalanceLine::Kind::Opening;
    case OwedItem::Kind::Adjustment:
        return BalanceLine::Kind::Adjustment;
    case OwedItem::Kind::Charge:
        break;
    }
    return BalanceLine::Kind::Charge;
}

void addHeld(std::vector<BalanceLine> &lines, const CaseRecords &records, const CaseAccount &account)
{
    if (records.areSourcesCovered()) {
        const Money held = balancesOf(account).held;
        if (!held.isZero())
            lines.push_back({ .kind = BalanceLine::Kind::Payment, .whole = held, .amount = held });
        return;
    }
    for (const PaymentOutcome &outcome : account.outcomes) {
        const Payment &payment = records.payments[outcome.payment];
        if (!outcome.held.isZero())
            lines.push_back({ BalanceLine::Kind::Payment, payment.receivedOn, outcome.payment, Owner::Family,
                payment.amount, outcome.held, {} });
    }
}

} // namespace

Balances balancesOf(const CaseAccount &account)
{
    Balances balances { .asOf = account.asOf };
    const auto add = [&balances](BalanceKind kind, Money amount) {
        if (kind == BalanceKind::DueThisMonth)
            balances.dueThisMonth += amount;
        else
            (kind == BalanceKind::ArrearsFamily ? balances.arrearsFamily : balances.arrearsGovernment) += amount;
    };
    for (const OwedItem &item : account.items) {
        if (const auto kind = balanceOf(item, account.asOf))
            add(*kind, item.unpaid);
    }
    for (const Credit &credit : account.credits)
        add(balanceOf(credit), credit.amount);
    for (const PaymentOutcome &outcome : account.outcomes)
        balances.held += outcome.held;
    balances.totalOwed = balances.dueThisMonth + balances.arrearsFamily + balances.arrearsGovernment;
    return balances;
}

Totals totalsOf(const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy)
{
    Totals totals;
    for (const OwedItem &item : account.items) {
        if (item.kind == OwedItem::Kind::Charge && item.on <= account.asOf)
            totals.charged += item.amount;
    }
    for (const PaymentOutcome &outcome : account.outcomes)
        totals.collected += records.payments[outcome.payment].amount;
    for (const Portion &portion : account.portions) {
        totals.toFamily += portion.toFamily;
        totals.keptByGovernment += portion.kept;
        totals.fees += portion.fee;
    }
    for (const RefundTaken &refund : account.refunds)
        totals.refunded += refund.amount;
    for (const PlannedDisbursement &planned : plannedDisbursements(records, account, policy))
        totals.planned += planned.amount;
    const DateRange counted { records.supportCase.openingDay(), account.asOf };
    for (const Disbursement &row : records.disbursements) {
        const bool sent = row.status == DisbursementStatus::Issued || row.status == DisbursementStatus::Cleared;
        if (sent && counted.contains(row.issuedOn))
            totals.disbursed += row.amount;
    }
    return totals;
}

std::optional<BalanceKind> balanceKindFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(balanceKeys, [key](QLatin1String candidate) { return key == candidate; });
    if (found == balanceKeys.end())
        return std::nullopt;
    return BalanceKind(found - balanceKeys.begin());
}

Money balance(const Balances &balances, BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::DueThisMonth:
        return balances.dueThisMonth;
    case BalanceKind::ArrearsFamily:
        return balances.arrearsFamily;
    case BalanceKind::ArrearsGovernment:
        return balances.arrearsGovernment;
    case BalanceKind::Held:
        return balances.held;
    case BalanceKind::TotalOwed:
        break;
    }
    return balances.totalOwed;
}

std::vector<BalanceLine> explain(const CaseRecords &records, const CaseAccount &account, BalanceKind kind)
{
    const auto wanted = [kind](BalanceKind candidate) {
        return candidate == kind || (kind == BalanceKind::TotalOwed && candidate != BalanceKind::Held);
    };
    std::vector<BalanceLine> lines;
    for (const OwedItem &item : account.items) {
        const auto counted = balanceOf(item, account.asOf);
        if (counted && wanted(*counted) && !item.unpaid.isZero())
            lines.push_back({ lineKind(item.kind), item.on, item.source, item.owedTo, item.amount, item.unpaid, {} });
    }
    for (const Credit &credit : account.credits) {
        if (wanted(balanceOf(credit))) {
            const Money whole = records.adjustments[credit.adjustment].amount;
            lines.push_back({ BalanceLine::Kind::Adjustment, credit.on, credit.adjustment, credit.bucket, whole,
                credit.amount, {} });
        }
    }
    if (kind == BalanceKind::Held)
        addHeld(lines, records, account);
    std::ranges::stable_sort(lines, {}, &BalanceLine::on);
    if (lines.empty())
        lines.push_back({ .kind = BalanceLine::Kind::Nothing, .on = account.asOf });
    Money running;
    for (BalanceLine &line : lines)
        line.running = running += line.amount;
    return lines;
}

} // namespace caseledger
