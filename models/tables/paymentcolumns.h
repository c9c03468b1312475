// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/caserows.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// Payments as a screen shows them: with what became of each and the total owed after it.
std::span<const Column<PaymentTableRow>> paymentColumns();

/// Payments as files carry them: the columns of payments.csv in the order of the contract.
std::span<const Column<PaymentTableRow>> paymentExportColumns();

} // namespace caseledger
