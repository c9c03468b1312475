// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lettersamples.h"
#include "models/store/trail/madeupclock.h"

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

/// An office of letters that goes by such a clock.
class ClockedOffice : public LetterOffice
{
public:
    explicit ClockedOffice(MovedClock &clock, int parents = 1);
    ~ClockedOffice();

    /// Another worker of the print room; there as long as the office.
    Connection &room();

private:
    void follow(Connection &connection);

    MovedClock &m_clock;
    std::vector<std::unique_ptr<Connection>> m_rooms;
    std::vector<std::unique_ptr<MadeUpClock>> m_followers;
};

} // namespace caseledger::samples
