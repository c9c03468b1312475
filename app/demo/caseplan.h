// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/opendays.h"
#include "models/domain/casefile.h"
#include "models/domain/policy.h"

#include <QString>

#include <vector>

namespace caseledger {

/// What every case of one demo office is made from.
struct DemoSetting
{
    DemoSetting(quint64 officeSeed, QDate day);

    quint64 seed;
    QDate today;
    DistributionPolicy policy; ///< the office's, so that the rows agree with what the programs compute
    OpenDays openDays;
};

/// The code of the office that all users and the ten fixed cases belong to.
constexpr QLatin1String demoOfficeCode("D01");

/// The first year that a demo office can stand in, and the last: the rules of the arithmetic are known, and days have
/// four digits.
constexpr int firstDemoYear = 1990;
constexpr int lastDemoYear = 2199;

/// The longest history of a case.
constexpr int mostYearsOfHistory = 21;

/// A time in which one source pays in one rhythm. What it wishes to pay may be cut to what is owed.
struct PayerSpell
{
    DateRange days; ///< both valid; the rhythm counts from the first
    PaymentSource source = PaymentSource::IncomeWithholding;
    Frequency frequency = Frequency::Biweekly;
    Money current; ///< a payment's part for what falls due
    Money arrears; ///< its part for arrears, while there are any
    int arrivesPerMille = 1000; ///< so many of a thousand payments come
    int shortPerMille = 0; ///< so many of those that come are 30 to 90 % of the wish
};

/// A row's own reference: a letter and five digits, or more where five do not do. Sorts by number up to 99,999.
QString numberedRef(char letter, int number);

/// One payment that is not part of a rhythm: a tax refund caught, a lump sum.
struct SinglePayment
{
    QDate on;
    PaymentSource source = PaymentSource::FederalTaxOffset;
    Money amount;
    enum class Limit { Arrears, None } limit = Limit::Arrears; ///< None: may be more than is owed
    PaymentStatus status = PaymentStatus::Posted; ///< posted ones may still come to be returned or held
};

/// All that is decided about a case before its money is counted. The records hold no payment or disbursement yet.
struct CasePlan
{
    CaseRecords records;
    std::vector<PayerSpell> spells; ///< oldest first, not overlapping
    std::vector<SinglePayment> singles; ///< in any order
    QDate paidFrom; ///< first day of payments; before the opening day: they are history, and make the opening amounts
    int returnedPerMille = 5; ///< so many of a thousand payments bounce
    int heldPerMille = 12; ///< so many of a thousand payments of the last four months are held back
    QDate notSentFrom; ///< what was to be sent to the custodial parent from that day on is not sent yet; null: all is
    QDate closedOn; ///< of a closed case: its buckets are cleared, what is still held is refunded
};

} // namespace caseledger
