// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/balances.h"
#include "models/domain/casefile.h"
#include "models/domain/figures/undisbursed.h"
#include "models/domain/ledger.h"
#include "models/domain/policy.h"

#include <QList>

#include <optional>

/// The rows of a case's tables as values: what the column arrays read.
namespace caseledger {

/// A payment with what became of it.
struct PaymentTableRow
{
    CaseId caseId;
    Payment payment;
    std::optional<PaymentSplit> split; ///< positive amounts; null before the opening day and after the as-of day, and
                                       ///< for all payments where sources are covered
    std::optional<Money> balance; ///< total owed after it; null before the opening day and after the as-of day
};

/// A disbursement of the extract, or one that is planned: then it has no reference, method or status and issuedOn is
/// the due day. Where sources are covered, none names its payment, for who got what of one tells how it was parted; and
/// a planned one is all that is still to be sent to a payee, without a day.
struct DisbursementTableRow
{
    CaseId caseId;
    Disbursement disbursement;
    bool planned = false;
    bool overdue = false; ///< planned, and its day has passed
    std::optional<int> daysLate; ///< calendar days since that day; 0 where it is not overdue, so that what is late can
                                 ///< stand before it; null in all rows where none is late
};

struct ChargeTableRow
{
    QDate dueOn;
    ObligationRef obligation;
    ObligationKind kind = ObligationKind::CurrentSupport;
    Money amount;
    Money unpaid;
    Owner owedTo = Owner::Family;
};

struct BalanceTableRow
{
    BalanceKind kind = BalanceKind::TotalOwed;
    Money amount;
};

/// All four tables of a case as of a day, oldest first, from one distribution. Payments and disbursements are complete:
/// rows before the opening day or after the as-of day are shown, though they count for nothing.
struct CaseTables
{
    QDate asOf;
    QList<PaymentTableRow> payments;
    QList<DisbursementTableRow> disbursements;
    QList<ChargeTableRow> charges; ///< those due by the as-of day, history before the opening day left out
    QList<BalanceTableRow> balances;
    Undisbursed undisbursed; ///< the overdue rows of the disbursements together
};
/// All five balances in the order of BalanceKind.
QList<BalanceTableRow> balanceRows(const Balances &balances);

CaseTables caseTables(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy);

} // namespace caseledger
