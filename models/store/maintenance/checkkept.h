// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office.h"
#include "models/store/maintenance/checkcase.h"

/// Internal to the store: what must hold in what was kept for later.
namespace caseledger {

class Connection;

/// Every kept paper, one in memory at a time. Rules:
/// - identifier, enumeration, day, value: a column does not hold what it should;
/// - paper_facts: it has no page, or its digest is none;
/// - paper_content: the content no longer has the hash it was kept with;
/// - paper_trail: the trail names other facts, or none although it had begun when the paper was kept;
/// - paper_missing: the trail says that a paper was printed, and it is not kept.
Result<> checkKeptPapers(Connection &connection, const FindingSink &found);

/// The history of the settings. Rules:
/// - value, day: a column does not hold what it should;
/// - setting_history: a change does not begin where the one before it ended, or the last one's value is not the one
/// that stands.
Result<> checkSettingHistory(Connection &connection, const Office &office, const FindingSink &found);

} // namespace caseledger
