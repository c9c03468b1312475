// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// Why the windows were locked.
enum class LockCause { ByHand, Idle, ScreenLock, Sleep, UserSwitch, Hidden };

/// For the trail, in the program's own words.
inline QString detailOf(LockCause cause)
{
    switch (cause) {
    case LockCause::ByHand:
        return QStringLiteral("by hand");
    case LockCause::Idle:
        return QStringLiteral("idle");
    case LockCause::ScreenLock:
        return QStringLiteral("screen locked");
    case LockCause::Sleep:
        return QStringLiteral("computer goes to sleep");
    case LockCause::UserSwitch:
        return QStringLiteral("another user's turn at the computer");
    case LockCause::Hidden:
        return QStringLiteral("hidden for 30 seconds");
    }
    return {};
}

} // namespace caseledger
