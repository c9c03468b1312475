// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QLatin1String>

#include <array>
#include <optional>

namespace caseledger {

/// The balances of a case as of a day. Arrears may be below zero where an adjustment took more than was there.
struct Balances
{
    QDate asOf;
    Money dueThisMonth; ///< unpaid charges due in the day's calendar month up to the day
    Money arrearsFamily;
    Money arrearsGovernment;
    Money held; ///< prepayments, offsets waiting for a refund, payments with status held
    Money totalOwed; ///< the first three

    friend bool operator==(const Balances &, const Balances &) = default;
};

/// What came in and went out from the opening day to the as-of day. At every moment
/// collected = toFamily + keptByGovernment + fees + refunded + held (of Balances).
struct Totals
{
    Money charged; ///< charges due
    Money collected; ///< payments posted or held
    Money toFamily; ///< net of fees
    Money keptByGovernment;
    Money fees;
    Money refunded;
    Money planned; ///< the shares that no row of the extract carries yet
    Money disbursed; ///< rows issued or cleared, refunds included

    friend bool operator==(const Totals &, const Totals &) = default;
};

Balances balancesOf(const CaseAccount &account);
Totals totalsOf(const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy);

/// The balances one can ask to have explained, with the words scripts use for them.
enum class BalanceKind { DueThisMonth, ArrearsFamily, ArrearsGovernment, Held, TotalOwed };
constexpr std::array<QLatin1String, 5> balanceKeys { QLatin1String("due_this_month"), QLatin1String("arrears_family"),
    QLatin1String("arrears_government"), QLatin1String("held"), QLatin1String("total_owed") };
std::optional<BalanceKind> balanceKindFromKey(QStringView key);
Money balance(const Balances &balances, BalanceKind kind);

/// One line of the answer to "why is it this much?": what is still open of one item, or still held of one payment.
struct BalanceLine
{
    enum class Kind { Opening, Charge, Adjustment, Payment, Nothing };

    Kind kind = Kind::Nothing;
    QDate on;
    int source = -1; ///< place in the records' obligations, adjustments or payments; -1 for an opening, or all payments
    Owner owedTo = Owner::Family; ///< of openings, charges and adjustments
    Money whole; ///< the item or payment as it was at first
    Money amount; ///< what it adds to the balance
    Money running; ///< the sum up to this line; the last one is the balance
};

/// The lines that make one balance, oldest first. Where nothing makes it, one line of 0.00 says so. Where sources are
/// covered, what is held is one line of all payments together, without a day: which payments wait, and how much of
/// each, follows from their source.
std::vector<BalanceLine> explain(const CaseRecords &records, const CaseAccount &account, BalanceKind kind);

} // namespace caseledger
