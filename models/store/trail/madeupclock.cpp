// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/madeupclock.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

namespace caseledger {

MadeUpClock::MadeUpClock(Connection &connection)
    : m_connection(connection)
{ }

MadeUpClock::~MadeUpClock() { set({}); }

void MadeUpClock::set(const QDateTime &moment) { m_connection.prepared().madeUpNow = moment.toUTC(); }

} // namespace caseledger
