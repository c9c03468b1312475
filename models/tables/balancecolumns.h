// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/caserows.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// Balances, on screens and (contract, "export") in files: which one, and how much.
std::span<const Column<BalanceTableRow>> balanceColumns();

} // namespace caseledger
