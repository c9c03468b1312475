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

Money unpaidOf(const CaseAccount &account, Owner owner)
{
    Money unpaid;
    for (const OwedItem &item : account.items) {
        if (item.owedTo == owner && item.on <= account.asOf)
            unpaid += item.unpaid;
    }
    return unpaid;
}

/// What was owed at the end of the history is what the case opens with.
void openWithHistory(CaseRecords &records, const DemoSetting &setting, DisbursementWriter &writer)
{
    const CaseRecords history = historyOf(records);
    const CaseAccount account = accountAsOf(history, records.supportCase.openingDay().addDays(-1), setting.policy);
    records.supportCase.openingArrearsFamily = unpaidOf(account, Owner::Family);
    records.supportCase.openingArrearsGovernment = unpaidOf(account, Owner::Government);
    writer.addHistory(history, account);
}

/// On the closing of a case what is still owed is waived, each bucket by an adjustment.
void waiveRest(CaseRecords &records, QDate closedOn, const DistributionPolicy &policy)
{
    const CaseAccount account = accountAsOf(records, closedOn, policy);
    const auto waive = [&](Owner owner, Bucket bucket) {
        const Money unpaid = unpaidOf(account, owner);
        if (unpaid.isZero())
            return;
        const int number = int(records.adjustments.size()) + 1;
        records.adjustments.push_back(
            { { numberedRef('A', number) }, closedOn, bucket, -unpaid, QStringLiteral("Case closed, balance waived") });
    };
    waive(Owner::Family, Bucket::ArrearsFamily);
    waive(Owner::Government, Bucket::ArrearsGovernment);
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
        waiveRest(records, plan.closedOn, setting.policy);
    const CaseAccount account = accountAsOf(records, setting.today, setting.policy);
    writer.addDue(account);
    writer.addRefunds(account, plan.closedOn);
    writer.finish();
    return std::move(plan.records);
}

} // namespace caseledger
