// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/caserows.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// Charges, on screens and (contract, "export") in files: the same columns in the same order.
std::span<const Column<ChargeTableRow>> chargeColumns();

} // namespace caseledger
