// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/madeupclock.h"

#include <QList>

#include <chrono>

namespace caseledger::samples {

/// While it lives, databases that this process opens are asked for the time of a clock that can be moved. One at a
/// time. A server has a clock of its own: there those go by this one that follow it.
class MovedClock
{
public:
    MovedClock();
    ~MovedClock();
    MovedClock(const MovedClock &) = delete;
    MovedClock &operator=(const MovedClock &) = delete;

    /// Stands still at a moment from now on: so far from where it began, forth or back.
    void set(std::chrono::milliseconds since);
    /// Lets a connection of the role that installs go by it, on a server; no other may have a past there.
    void lead(MadeUpClock &follower);
    void leave(MadeUpClock &follower);

private:
    QList<MadeUpClock *> m_followers;
};

} // namespace caseledger::samples
