// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lettersamples.h"
#include "movedclock.h"

namespace caseledger::samples {

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
