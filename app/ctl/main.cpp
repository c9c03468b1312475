// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"
#include "app/ctl/verbs/verbs.h"

using namespace caseledger;

namespace {

void addVerbs(CLI::App &line, Task &task)
{
    addSearchVerbs(line, task);
    addLedgerVerbs(line, task);
    addImportVerb(line, task);
    addPaperVerbs(line, task);
    addBatchVerb(line, task);
    addPaperKeepingVerbs(line, task);
    addSettingsVerb(line, task);
    addAuditVerbs(line, task);
    addOfficeVerbs(line, task);
    addSafekeepingVerbs(line, task);
    addUserVerbs(line, task);
    addPinRequestVerb(line, task);
    addLetterVerbs(line, task);
}

} // namespace

int main(int argc, char **argv)
{
    return runProgram(
        { Program::Ctl, "The work of a child support office without a window: imports, papers, checks, backups.",
            &addVerbs },
        argc, argv);
}
