// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace caseledger {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitRefused = 3;
constexpr int exitInterrupted = 130;

/// The exit code scripts rely on.
constexpr int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Failed:
        return exitFailed;
    case Error::Kind::Usage:
        return exitUsage;
    case Error::Kind::Refused:
    case Error::Kind::Conflict:
        return exitRefused;
    case Error::Kind::NotFound:
        return 4;
    case Error::Kind::Denied:
    case Error::Kind::ReasonNeeded:
        return 5;
    case Error::Kind::Printer:
        return 6;
    case Error::Kind::Database:
        return 7;
    }
    return exitFailed;
}

} // namespace caseledger
