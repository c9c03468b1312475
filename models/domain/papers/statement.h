// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/balances.h"
#include "models/domain/ledger.h"
#include "models/domain/papers/recipient.h"

#include <optional>
#include <vector>

namespace caseledger {

/// The three statement kinds a parent can ask for; both parents get all of them.
enum class StatementKind { PaymentHistory, ObligationSummary, Combined };

/// What fell due and what came in, in one calendar month (or the part of it that lies in the period).
struct MonthSummary
{
    QDate month; ///< its first day
    Money charged;
    Money adjusted;
    Money received; ///< posted or held
    Money owedAtEnd; ///< total owed at the end of the month, or of the period
};

/// Every figure of a statement. Sums tie: owedAtStart + openings + charged + adjusted - credited = owedAtEnd;
/// received = the parts of receivedSplit; and since the opening day collected = credited + paidAhead + refunded + held
/// (of totals and balances).
struct Statement
{
    StatementKind kind = StatementKind::Combined;
    Recipient recipient;
    QString otherParent; ///< name only
    SupportCase supportCase;
    DateRange period; ///< both days valid
    QList<Obligation> obligations; ///< those in force on some day of the period
    Balances balances; ///< at the end of the period's last day
    Totals totals; ///< from the opening day to the period's last day
    std::vector<LedgerLine>
        lines; ///< within the period, oldest first, disbursements left out; payments only for a payment history
    std::vector<MonthSummary> months; ///< from the opening day on; empty for a payment history
    std::optional<Money> owedAtStart; ///< null where the period begins before the opening day
    Money openings; ///< opening amounts that fall into the period
    Money charged;
    Money adjusted;
    Money credited; ///< what payments took off the total owed, prepayments when they pay included
    Money owedAtEnd;
    Money received; ///< payments posted or held in the period, from the opening day on
    /// How what was received was applied on the days it came in, zero or above; what was held then may have been used
    /// or refunded since. Null where sources are covered: a period may be a single day, with a single payment in it.
    std::optional<PaymentSplit> receivedSplit;
    Money
        paidAhead; ///< what payments up to the period's last day have paid of charges due after it (design §4, step 1)
    CaseRecords records; ///< what the lines point into
};

/// The usual period of a statement: 1 January of last year to a day (18 NYCRR 347.25 reaches back as far).
DateRange defaultStatementPeriod(QDate today);

/// All sums of a statement. The period's days must be valid and in order.
Statement makeStatement(
    const CaseFile &file, StatementKind kind, Role role, DateRange period, const DistributionPolicy &policy);

} // namespace caseledger
