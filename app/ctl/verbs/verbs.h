// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/task.h"
#include "app/ctl/deeds.h"

namespace CLI {
class App;
}

namespace caseledger {

/// Each adds its verbs to the command line; the one that is typed sets the task. Task and command line must outlive the
/// parsing.
void addSearchVerbs(CLI::App &line, Task &task); ///< find, show
void addLedgerVerbs(CLI::App &line, Task &task); ///< ledger, explain
void addImportVerb(CLI::App &line, Task &task); ///< import
void addPaperVerbs(CLI::App &line, Task &task); ///< print, export
void addBatchVerb(CLI::App &line, Task &task); ///< batch
void addPaperKeepingVerbs(CLI::App &line, Task &task); ///< paper check, paper list, paper save, paper wording
void addSettingsVerb(CLI::App &line, Task &task); ///< settings
void addAuditVerbs(CLI::App &line, Task &task); ///< audit, audit checkpoint, audit verify
void addOfficeVerbs(CLI::App &line, Task &task); ///< init, demo, migrate, check
void addSafekeepingVerbs(CLI::App &line, Task &task); ///< backup, restore, key
void addUserVerbs(CLI::App &line, Task &task); ///< users
void addPinRequestVerb(CLI::App &line, Task &task); ///< pin-request
void addLetterVerbs(CLI::App &line, Task &task); ///< letters

} // namespace caseledger
