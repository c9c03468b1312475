// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures/monthfigures.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// The months of a case's chart as a table: what fell due, what came in, what was owed when the month ended.
std::span<const Column<MonthFigures>> monthColumns();

} // namespace caseledger
