// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "tests/bench/server/bareserver.h"

namespace caseledger::bench {

/// Opens a case by libpq alone with the statements that loadCase() runs, the same parameters, in the same transactions:
/// the office's settings, the row of the trail, committed, and the case in one snapshot. How many payments it has.
/// @param session the worker's, begun on another connection
int openBare(BareServer &server, const CaseId &id, const ServerLogin::Credentials &worker, qint64 session);

} // namespace caseledger::bench
