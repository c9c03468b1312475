// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/papers/statement.h"

#include <vector>

namespace caseledger {

/// A statement as pages: office block, recipient in a #10 window, summary, tables with their heads on every page,
/// brought and carried forward, totals that never stand alone, "page n of m". Pure; no device, no clock.
/// @param printedOn the day that stands on the paper
std::vector<Page> statementPages(
    const Statement &statement, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book);

} // namespace caseledger
