// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/invocation.h"

#include <functional>

namespace caseledger {

/// What was asked for, with its own options already read. The answer is the exit code.
struct Task
{
    std::function<Result<int>(Invocation &)> run;
    bool draws = false; ///< needs fonts, and so a platform to draw on
};

} // namespace caseledger
