// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/recipient.h"
#include "models/domain/policy.h"

#include <span>
#include <vector>

namespace caseledger {

/// What was collected and what became of it (45 CFR 302.54; 42 USC 654(5)). Sums tie: collected = current + arrears +
/// held, and current + arrears = keptByGovernment + toFamily + fee.
struct Collection
{
    Money collected; ///< payments received, posted or held
    Money current; ///< what paid current support: in the month it came in, or later from a prepayment
    Money arrears;
    Money held; ///< newly held, less what was held from before and is used now
    Money keptByGovernment;
    Money toFamily; ///< net of the fee
    Money fee; ///< annual fee withheld

    Collection &operator+=(const Collection &other);
};

/// One payment of the month, or money of an earlier payment that was used in it (collected is then 0.00).
struct CollectionLine
{
    CaseId caseId;
    PaymentRef payment;
    QDate on; ///< received, or used for the first time in the month
    bool fromEarlier = false;
    Collection money;
};

/// The collections from one noncustodial parent, in the order of day, case and payment.
struct PayerSection
{
    QString noncustodial; ///< name only
    QString noncustodialNative;
    std::vector<CollectionLine> lines;
    Collection sums;
};

/// The monthly notice of one custodial parent, over all her cases. The rule asks for the payments of each noncustodial
/// parent and for the sums of the month by current support, arrears and what was paid to the family (45 CFR 302.54).
/// How each payment was applied is more than that, and follows from its source (42 USC 657(a), 26 USC 6103(l)(6)):
/// where sources are covered, lines and sections say day and amount of each payment, and only the sums of the month the
/// rest.
struct MonthlyNotice
{
    Recipient recipient;
    QList<CaseId> cases; ///< all that it covers, in the order of their identifiers
    DateRange month; ///< first and last day of a calendar month
    std::vector<PayerSection> sections; ///< one for each noncustodial parent, by the smallest case identifier; also
                                        ///< those that paid nothing
    Collection sums;
    bool saysSplits = true; ///< else lines and sections carry nothing but what was collected
};

/// The calendar month before the as-of day's.
DateRange noticeMonth(QDate asOf);

/// @param files all cases of one custodial parent, at least one, in any order
MonthlyNotice makeMonthlyNotice(
    std::span<const CaseFilePointer> files, DateRange month, const DistributionPolicy &policy);

/// Whether rights to support are assigned: assistance is current on the day, or was before and arrears to the
/// government stand.
bool hasAssignedRights(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy);

} // namespace caseledger
