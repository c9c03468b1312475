// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/people/demoparties.h"

namespace caseledger {

/// How many cases are the same in every demo office; the bulk follows behind them.
constexpr int fixedCaseCount = 10;

/// The person in a role of a case of the bulk. One parent in ten or so has several cases: then the person of an earlier
/// case.
DemoPerson personOf(int caseIndex, Role role, quint64 seed);

/// The language of a person of the bulk. Both parents of a case mostly share it.
Tongue tongueOf(DemoPerson person, quint64 seed);

} // namespace caseledger
