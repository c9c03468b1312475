// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QLatin1String>

#include <optional>
#include <vector>

namespace caseledger {

/// How a payment was applied on the day it came in. Zero or negative, with the sign of the ledger line's amount.
struct PaymentSplit
{
    Money current;
    Money arrears;
    Money held;

    friend bool operator==(const PaymentSplit &, const PaymentSplit &) = default;
};

/// One line of a case's account. Charges are positive, payments negative, disbursements positive but without effect.
struct LedgerLine
{
    enum class Kind { BroughtForward, Opening, Charge, Adjustment, Payment, Disbursement };

    Kind kind = Kind::Charge;
    QDate on;
    int source
        = -1; ///< place in the records' list of that kind (charges: obligations); -1 for openings, brought forward
    QString ref; ///< empty for openings and brought forward
    Owner owedTo = Owner::Family; ///< of openings, charges and adjustments
    std::optional<Money> amount; ///< null for brought forward
    std::optional<PaymentSplit> split; ///< payments from the opening day on; a returned payment's is all zero; null
                                       ///< for all of them where sources are covered
    QLatin1String status; ///< of payments and disbursements, else null
    std::optional<Money> balance; ///< total owed after the line; null before the opening day
};

/// The word scripts use for the kind of a line.
QLatin1String code(LedgerLine::Kind kind);

/// All lines of a case within a range, in the order of events; disbursements stand where refunds do. The last day of
/// the range is the as-of day and must be valid; a valid first day puts a brought-forward line in front. Openings of
/// 0.00 are no lines.
std::vector<LedgerLine> ledgerLines(const CaseRecords &records, const CaseAccount &account, DateRange range);

} // namespace caseledger
