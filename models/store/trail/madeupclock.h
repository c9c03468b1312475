// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace caseledger {

class Connection;

/// While it lives, a connection takes a made-up moment for now: so that a demo office can have days behind it. For
/// nothing else; a trail whose moments were made up proves nothing.
class MadeUpClock
{
public:
    explicit MadeUpClock(Connection &connection);
    ~MadeUpClock();
    MadeUpClock(const MadeUpClock &) = delete;
    MadeUpClock &operator=(const MadeUpClock &) = delete;

    void set(const QDateTime &moment); ///< stands still until it is set again

private:
    Connection &m_connection;
};

} // namespace caseledger
