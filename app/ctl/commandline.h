// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/verbs/verbs.h"

#include <optional>

namespace caseledger {

/// The command line, read: what to do with which options, or the exit code where there is nothing more to do.
struct CommandLine
{
    CommonOptions options;
    Task task;
    std::optional<int> exitCode; ///< after --help, --version, or wrong use; what there was to say has been said
};

/// Reads the arguments. Needs neither a display nor a database.
CommandLine readCommandLine(int count, const char *const *arguments);

} // namespace caseledger
