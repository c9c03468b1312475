// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseledger {

/// How the office's database takes what it is asked.
enum class DatabaseState {
    Answers,
    Slow, ///< something has waited for longer than usual
    Away ///< it cannot be reached, or was cut off
};

} // namespace caseledger
