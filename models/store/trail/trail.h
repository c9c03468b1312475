// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/result.h"
#include "models/safety/trailchain.h"

namespace caseledger {

class Connection;

/// Writes what a worker does, or was refused, into the trail; committed when this returns, unless the caller's own unit
/// of work is open: then with that. Session, number, entry, moment and hash of the row are made here. Error::Denied
/// where nobody is signed in, or the user was disabled or got other rights since: nothing goes on unnoted. Where the
/// clock stands before the trail's latest row, a row says so first (TrailAction::ClockWentBack), or second in a
/// session.
Result<> record(Connection &connection, TrailRow row);

/// Internal to the store: begins a session. Belongs in a unit of work of the caller's.
/// @param start its session, moment and hash are made here
Result<TrailStart> beginSession(Connection &connection, TrailStart start);
/// Internal to the store: as record(), without asking who works. Belongs in a unit of work of the caller's.
Result<> appendRow(Connection &connection, TrailRow row);
/// Internal to the store: what the chains of this database are made of.
TrailHash trailHashOf(const Connection &connection);
/// The database's clock, UTC.
Result<QDateTime> databaseClock(Connection &connection);

} // namespace caseledger
