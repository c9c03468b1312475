// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/papermaker.h"

#include <span>

/// What programs that share a batch tell each other of a unit: lines as in an index, without a header.
namespace caseledger {

/// A unit's cases: an identifier a line, or the row of one that is settled.
QByteArray textOf(std::span<const PlannedCase> cases);
/// Null for what textOf does not write.
std::optional<std::vector<PlannedCase>> plannedCasesFrom(const QByteArray &text);

/// What became of them: a row a line, without the names of files.
QByteArray textOf(std::span<const CaseOutcome> outcomes);
/// Null for what textOf does not write. Outcomes come without papers and revisions.
std::optional<std::vector<CaseOutcome>> outcomesFrom(const QByteArray &text);

} // namespace caseledger
