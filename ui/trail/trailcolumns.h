// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/trailreading.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// The trail for people and for files: who, when, where, which case, what, and why.
std::span<const Column<TrailEntry>> trailColumns();
/// What one looked at oneself: when, which case, what, and why.
std::span<const Column<TrailEntry>> ownViewColumns();

} // namespace caseledger
