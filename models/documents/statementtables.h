// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/tablelayout.h"
#include "models/domain/papers/statement.h"

/// The tables of a statement. They place figures and never make any, but the sums carried from page to page.
namespace caseledger {

/// What came in within the period and what it paid, in short. The second is left out where sources are covered.
PrintTable receivedTable(const Statement &statement, const PaperWords &words);
/// Payments with what became of them, where sources are not covered; those before the opening day and returned ones are
/// shown and not counted.
PrintTable paymentTable(const Statement &statement, const PaperWords &words);
/// Every line of the account with the total owed after it.
PrintTable accountTable(const Statement &statement, const PaperWords &words);
PrintTable obligationTable(const Statement &statement, const PaperWords &words);
/// The balances at the period's end, each with what it means.
PrintTable balanceTable(const Statement &statement, const PaperWords &words);
/// From what was owed at the period's beginning to what is owed at its end.
PrintTable changeTable(const Statement &statement, const PaperWords &words);
PrintTable monthTable(const Statement &statement, const PaperWords &words);
/// What came in since the opening day and what became of it.
PrintTable totalsTable(const Statement &statement, const PaperWords &words);

} // namespace caseledger
