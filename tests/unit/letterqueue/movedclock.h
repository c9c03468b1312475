// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace caseledger::samples {

/// While it lives, databases that this process opens are asked for the time of a clock that can be moved. One at a
/// time.
class MovedClock
{
public:
    MovedClock();
    ~MovedClock();
    MovedClock(const MovedClock &) = delete;
    MovedClock &operator=(const MovedClock &) = delete;

    /// Stands still at a moment from now on: so far from where it began, forth or back.
    void set(std::chrono::milliseconds since);
};

} // namespace caseledger::samples
