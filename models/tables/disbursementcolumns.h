// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/caserows.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// Disbursements as a screen shows them; planned ones say so in the status.
std::span<const Column<DisbursementTableRow>> disbursementColumns();

/// Disbursements as files carry them: the columns of disbursements.csv in the order of the contract. Meant for the rows
/// of the extract alone; a planned one would say "planned" in its status and nothing in reference and method.
std::span<const Column<DisbursementTableRow>> disbursementExportColumns();

} // namespace caseledger
