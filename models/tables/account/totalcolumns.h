// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/balances.h"
#include "models/tables/column.h"

#include <QList>

#include <span>

namespace caseledger {

/// What is added up over the life of a case, in the order in which it is told: what was collected is the sum of the
/// five after it.
enum class TotalKind { Charged, Collected, ToFamily, KeptByGovernment, Fees, Refunded, Held, Disbursed, Planned };

struct TotalRow
{
    TotalKind kind = TotalKind::Charged;
    Money amount;
};

/// Which total, and how much.
std::span<const Column<TotalRow>> totalColumns();

/// All totals, one row each, in the order of TotalKind.
QList<TotalRow> totalRows(const Totals &totals, const Balances &balances);

} // namespace caseledger
