// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace caseledger {

namespace {

/// What rows already carry, by payment (its place) and payee; a payment that is not there has the place -1.
using Carried = std::map<std::pair<int, Payee>, Money>;

Carried carriedByRows(const CaseRecords &records, QDate asOf)
{
    QHash<QStringView, int> placeOf;
    for (int i = 0; i < records.payments.size(); ++i)
        placeOf.insert(records.payments[i].ref.text, i);
    const DateRange counted { records.supportCase.openingDay(), asOf };
    Carried carried;
    for (const Disbursement &row : records.disbursements) {
        const bool carries = row.status != DisbursementStatus::Returned && row.status != DisbursementStatus::Stopped;
        if (carries && row.payee != Payee::Refund && counted.contains(row.issuedOn))
            carried[{ placeOf.value(row.payment.text, -1), row.payee }] += row.amount;
    }
    return carried;
}

bool isOffset(const CaseRecords &records, const Portion &portion)
{
    return records.payments[portion.payment].source.forDistribution() == PaymentSource::FederalTaxOffset;
}

QDate dueOn(const CaseRecords &records, const Portion &portion, const DistributionPolicy &policy)
{
    if (isOffset(records, portion))
        return portion.on.addDays(policy.daysToDisburseOffset);
    return policy.calendar.addBusinessDays(portion.on, policy.businessDaysToDisburse);
}

} // namespace

std::vector<PlannedDisbursement> plannedDisbursements(
    const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy)
{
    Carried carried = carriedByRows(records, account.asOf);
    const bool together = records.areSourcesCovered();
    std::vector<PlannedDisbursement> plan;
    QDate lastOn;
    QDate lastDue;
    const auto add = [&](const Portion &portion, Payee payee, Money share) {
        if (const auto rows = carried.find({ portion.payment, payee }); rows != carried.end()) {
            const Money sent = std::min(share, rows->second);
            rows->second -= sent;
            share -= sent;
        }
        if (share.isZero())
            return;
        if (together) {
            plan.push_back({ -1, payee, {}, share });
            return;
        }
        const bool offset = isOffset(records, portion);
        if (offset || portion.on != lastOn) {
            lastDue = dueOn(records, portion, policy);
            lastOn = offset ? QDate() : portion.on;
        }
        plan.push_back({ portion.payment, payee, lastDue, share });
    };
    for (const Portion &portion : account.portions) {
        add(portion, Payee::Custodial, portion.toFamily);
        add(portion, Payee::Government, portion.kept);
    }
    const auto key = [](const PlannedDisbursement &row) { return std::tuple(row.payment, row.payee, row.dueOn); };
    std::ranges::stable_sort(plan, {}, key);
    std::vector<PlannedDisbursement> merged;
    for (const PlannedDisbursement &row : plan) {
        if (!merged.empty() && key(merged.back()) == key(row))
            merged.back().amount += row.amount;
        else
            merged.push_back(row);
    }
    return merged;
}

std::vector<PayeeShare> payeeShares(const CaseRecords &records, const CaseAccount &account)
{
    Carried carried = carriedByRows(records, account.asOf);
    Carried shares;
    for (const Portion &portion : account.portions) {
        shares[{ portion.payment, Payee::Custodial }] += portion.toFamily;
        shares[{ portion.payment, Payee::Government }] += portion.kept;
    }
    std::vector<PayeeShare> result;
    for (const PaymentOutcome &outcome : account.outcomes) {
        for (const Payee payee : { Payee::Custodial, Payee::Government }) {
            const std::pair key { outcome.payment, payee };
            const PayeeShare row { outcome.payment, payee, shares[key], carried[key] };
            carried.erase(key);
            if (!row.share.isZero() || !row.carried.isZero())
                result.push_back(row);
        }
    }
    for (const auto &[key, amount] : carried)
        result.push_back({ key.first, key.second, {}, amount });
    return result;
}

} // namespace caseledger
