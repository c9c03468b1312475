// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/access/trail.h"

namespace caseledger {

/// What it takes to do something, and what the trail calls it.
struct Deed
{
    Right right;
    TrailAction action;
};

} // namespace caseledger
