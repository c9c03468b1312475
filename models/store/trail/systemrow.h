// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/result.h"

namespace caseledger {

class Connection;

/// Whether a database has users and a trail at all: false for one of an earlier version, which has to be migrated
/// first, and for a newer one, of which this program cannot tell.
Result<bool> keepsTrail(Connection &connection);

/// Writes what was done where nobody could be asked to sign in, a restore, into a session of its own under the system's
/// user; the office may have users. Session, number, moment and hash of the row are made here; committed when this
/// returns. Nobody is signed in by it.
Result<> recordAsSystem(Connection &connection, TrailRow row);

} // namespace caseledger
