// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/playcase.h"

#include "app/demo/demopayments.h"
#include "app/demo/disbursementwriter.h"

#include <algorithm>

namespace caseledger {

namespace {

/// The case as it stood before its opening day, with nothing brought over.
CaseRecords historyOf(const CaseRecords &records)
{
    CaseRecords history = records;
    const QDate opening = records.supportCase.openingDay();
    history.supportCase.openingOn = {};
    history.supportCase.openingArrearsFamily = history.supportCase.openingArrearsGovernment = {};
    const auto firstAfter = std::ranges::lower_bound(history.payments, opening, {}, &Payment::receivedOn);
    history.payments.erase(firstAfter, history.payments.cend());
    history.adjustments.clear();
    return history;
}

/// What a bucket stands at, charges of the month included; below zero where adjustments took more than was there.
Money balanceOf(const CaseAccount &account, Owner owner)
{
    Money balance;
    for (const OwedItem &item : account.items) {
        if (item.owedTo == owner && item.on <= account.asOf)
            balance += item.unpaid;
    }
    for (const Credit &credit : account.credits) {
        if (credit.bucket == owner)
            balance += credit.amount;
    }
    return balance;
}

/// What was owed at the end of the history is what the case opens with.
void openWithHistory(CaseRecords &records, const DemoSetting &setting, DisbursementWriter &writer)
{
    const CaseRecords history = historyOf(records);
    const CaseAccount account = accountAsOf(history, records.supportCase.openingDay().addDays(-1), setting.policy);
    records.supportCase.openingArrearsFamily = balanceOf(account, Owner::Family);
    records.supportCase.openingArrearsGovernment = balanceOf(account, Owner::Government);
    writer.addHistory(history, account);
}

/// On the closing of a case an adjustment clears each bucket.
void clearBuckets(CaseRecords &records, QDate closedOn, const DistributionPolicy &policy)
{
    const CaseAccount account = accountAsOf(records, closedOn, policy);
    const auto clear = [&](Owner owner, Bucket bucket) {
        const Money balance = balanceOf(account, owner);
        if (balance.isZero())
            return;
        const int number = int(records.adjustments.size()) + 1;
        records.adjustments.push_back({ { numberedRef('A', number) }, closedOn, bucket, -balance,
            QStringLiteral("Case closed, balance cleared") });
    };
    clear(Owner::Family, Bucket::ArrearsFamily);
    clear(Owner::Government, Bucket::ArrearsGovernment);
}

} // namespace

CaseRecords playCase(CasePlan plan, const DemoSetting &setting, int caseIndex)
{
    DemoRandom payments(setting.seed, caseIndex, DemoStream::Payments);
    DemoRandom disbursements(setting.seed, caseIndex, DemoStream::Disbursements);
    plan.records.payments = drawPayments(plan, setting, payments);

    CaseRecords &records = plan.records;
    DisbursementWriter writer(records, setting, disbursements);
    if (plan.paidFrom < records.supportCase.openingDay())
        openWithHistory(records, setting, writer);
    if (plan.closedOn.isValid())
        clearBuckets(records, plan.closedOn, setting.policy);
    const CaseAccount account = accountAsOf(records, setting.today, setting.policy);
    writer.addDue(account, plan.notSentFrom);
    writer.addRefunds(account, plan.closedOn);
    writer.finish();
    return std::move(plan.records);
}

} // namespace caseledger
