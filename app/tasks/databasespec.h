// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

namespace caseledger {

/// Where the data is: what the command line names, else $CASELEDGER_DATABASE. An empty keyFile means the usual place.
/// Error::Usage if neither names a database, or the address of a shared office is none.
/// @param allowLocal a shared office on this machine may be reached without TLS
Result<DatabaseSpec> databaseSpec(const QString &database, const QString &keyFile, bool allowLocal = false);

} // namespace caseledger
