// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/task.h"
#include "app/tasks/log.h"

#include <optional>

namespace CLI {
class App;
}

namespace caseledger {

/// One of the office's programs without a window.
struct ConsoleProgram
{
    Program program;
    const char *does; ///< what it is for, in one line
    void (*addVerbs)(CLI::App &line, Task &task);
};

/// The command line, read: what to do with which options, or the exit code where there is nothing more to do.
struct CommandLine
{
    CommonOptions options;
    Task task;
    std::optional<int> exitCode; ///< after --help, --version, or wrong use; what there was to say has been said
};

/// Reads the arguments. Needs neither a display nor a database.
CommandLine readCommandLine(const ConsoleProgram &program, int count, const char *const *arguments);

/// All of a program: reads the command line, does what it says, and answers with the exit code.
int runProgram(const ConsoleProgram &program, int count, char **arguments);

} // namespace caseledger
