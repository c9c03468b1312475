// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/balances.h"
#include "models/tables/column.h"

#include <QList>

#include <span>

namespace caseledger {

/// A line that makes a balance, with the case it points into.
struct BalanceLineRow
{
    CaseFilePointer file; ///< never null
    BalanceLine line;
};

/// Day, what it is, its whole amount, what of it is still open or held, and the sum so far; the last sum is the
/// balance.
std::span<const Column<BalanceLineRow>> balanceLineColumns();

/// The lines that make one balance, oldest first (explain()). @param account of the file's records
QList<BalanceLineRow> balanceLineRows(const CaseFilePointer &file, const CaseAccount &account, BalanceKind kind);

} // namespace caseledger
