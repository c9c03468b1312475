// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/oversight/officefigures.h"
#include "models/store/oversight/undisbursedscan.h"
#include "models/store/trail/trailreading.h"
#include "models/tables/column.h"

#include <span>

/// The lists behind a supervisor's figures: their columns, what a row means, and where it leads. No person's data.
namespace caseledger {

std::span<const Column<BatchFigures>> batchFigureColumns();
std::span<const Column<UnusualFinding>> findingColumns();
std::span<const Column<UndisbursedCase>> undisbursedColumns();

QString ruleWord(UnusualRule rule); ///< "Far more cases than usual"
/// Why a supervisor should look at it, in a sentence or two, with the limits that the rule has.
QString ruleReason(UnusualRule rule, const UnusualLimits &limits = {});

/// The rows of the trail that a finding was made of: its worker and day, and what of them it is about.
TrailFilter trailOf(const UnusualFinding &finding, const UnusualLimits &limits = {});
/// The units of a batch: its worker and days.
TrailFilter trailOf(const BatchFigures &batch);

} // namespace caseledger
