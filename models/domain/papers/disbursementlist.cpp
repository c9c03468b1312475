// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/disbursementlist.h"

#include "models/domain/disbursementplan.h"

#include <algorithm>
#include <tuple>

namespace caseledger {

DisbursementList makeDisbursementList(const CaseFile &file, DateRange period, const DistributionPolicy &policy)
{
    const CaseRecords &records = file.records;
    DisbursementList list { .recipient = recipientOf(file, Role::Custodial),
        .otherParent = file.noncustodial.name(),
        .records = records,
        .period = period };
    for (int i = 0; i < records.disbursements.size(); ++i) {
        const Disbursement &row = records.disbursements[i];
        if (row.payee != Payee::Custodial || !period.contains(row.issuedOn))
            continue;
        const bool counts = row.status == DisbursementStatus::Issued || row.status == DisbursementStatus::Cleared;
        list.sent.push_back({ i, counts });
        if (counts)
            list.sentSum += row.amount;
    }
    const auto dayAndRef = [&records](const SentLine &line) {
        const Disbursement &row = records.disbursements[line.disbursement];
        return std::tie(row.issuedOn, row.ref);
    };
    std::ranges::sort(list.sent, [&](const SentLine &a, const SentLine &b) { return dayAndRef(a) < dayAndRef(b); });

    for (const PlannedDisbursement &planned :
        plannedDisbursements(records, accountAsOf(records, period.last, policy), policy)) {
        if (planned.payee != Payee::Custodial)
            continue;
        list.toSend.push_back({ planned.payment, planned.dueOn, planned.amount });
        list.toSendSum += planned.amount;
    }
    if (records.areSourcesCovered())
        return list; // one line at most
    const auto dueAndRef
        = [&records](const ToSendLine &line) { return std::tie(line.dueOn, records.payments[line.payment].ref); };
    std::ranges::sort(
        list.toSend, [&](const ToSendLine &a, const ToSendLine &b) { return dueAndRef(a) < dueAndRef(b); });
    return list;
}

} // namespace caseledger
