// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"

namespace caseledger {

/// Turns a plan into a whole case: payments, opening amounts out of its history, the clearing of a closed case, and the
/// disbursements that follow from the distribution, each issued on its due day. What is not due yet stays planned, and
/// what the plan leaves unsent.
/// @param caseIndex  the case's number, for its streams of random numbers
CaseRecords playCase(CasePlan plan, const DemoSetting &setting, int caseIndex);

} // namespace caseledger
