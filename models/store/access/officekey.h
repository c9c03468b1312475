// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/safety/ssnindex.h"

namespace caseledger {

class Connection;

/// The SSN key of an open database, from its key file, or from the keychain of a shared office's desk. Error::Database
/// where it is missing or is not this database's key.
Result<SsnKey> readOfficeKey(Connection &connection);

} // namespace caseledger
