// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"
#include "app/demo/people/demoparties.h"

namespace caseledger {

/// One of the ten cases that are always there (contract, "Demo office"), 0 to 9. Each shows its subject whatever the
/// seed; what they own and owe moves with the day. Identifier and parents are set.
CasePlan fixedPlan(int index, const DemoSetting &setting);

/// The parents that come into the office with a fixed case: two, or the noncustodial one alone where the other is known
/// already.
std::vector<PartyRow> fixedParties(int index, QDate today);

} // namespace caseledger
