// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/recipient.h"
#include "models/domain/policy.h"

#include <vector>

namespace caseledger {

/// A payment that was sent to the custodial parent, or was to be: its row in the extract.
struct SentLine
{
    int disbursement = 0; ///< place in CaseRecords::disbursements
    bool counts = false; ///< issued or cleared
};

/// What is still to be sent, by the day the law gives; of all payments together where sources are covered.
struct ToSendLine
{
    int payment = 0; ///< place in CaseRecords::payments; -1: of all of them
    QDate dueOn; ///< null where it is of all payments
    Money amount;
};

/// Payments sent to the custodial parent in a period, and what is still to be sent as of its last day.
struct DisbursementList
{
    Recipient recipient;
    QString otherParent; ///< name only
    CaseRecords records; ///< what the lines point into
    DateRange period; ///< both days valid
    std::vector<SentLine> sent; ///< by day, then by reference
    Money sentSum; ///< of those that count
    std::vector<ToSendLine> toSend;
    Money toSendSum;
};

DisbursementList makeDisbursementList(const CaseFile &file, DateRange period, const DistributionPolicy &policy);

} // namespace caseledger
