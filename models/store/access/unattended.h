// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace caseledger {

class Connection;

/// For a program that nobody sits before. A desk asks a server to wait 3 seconds for what another one holds, and then
/// says so; from now on this connection waits 12, longer than a server lets anybody hold something idly (10): no batch
/// and no print run ends because somebody's machine was switched off in the middle of a write. Does nothing at the door
/// and on an embedded database. Error::Database where the server does not answer.
Result<> waitAsUnattended(Connection &connection);

} // namespace caseledger
