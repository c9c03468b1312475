// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"
#include "app/mailroom/verbs/verbs.h"

using namespace caseledger;

namespace {

void addVerbs(CLI::App &line, Task &task)
{
    addKeyVerbs(line, task);
    addRoomVerbs(line, task);
}

} // namespace

int main(int argc, char **argv)
{
    return runProgram(
        { Program::Mailroom, "The print room of a child support office: PINs are sealed, and their letters printed.",
            &addVerbs },
        argc, argv);
}
