// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/checkpoint.h"
#include "models/store/trail/trailwalk.h"

namespace caseledger {

/// What was looked at.
struct TrailCount
{
    qint64 sessions = 0;
    qint64 rows = 0;
    qint64 faults = 0;
};

/// Notes in the trail that it is verified, and then goes through all of it. Tells every fault, of a session the first
/// only; the first one told is the first bad row. By the chains alone neither a cut tail of the whole trail nor a chain
/// that was written anew is found; by a checkpoint both are, up to it. That there were faults is noted, too.
/// For whoever may verify the trail. Error::Denied, noted, for everybody else.
/// @param checkpoint null: by the chains alone
Result<TrailCount> verifyTrail(
    Connection &connection, CheckpointFile *checkpoint, const std::function<void(const TrailFault &)> &tell);

} // namespace caseledger
