// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/result.h"

/// Internal to the store.
namespace caseledger {

class Connection;

/// One case as it lies in the database, everything read in one snapshot: for readAdmitted() alone, which takes out what
/// is not to be seen. Error::NotFound if there is none.
Result<std::shared_ptr<CaseFile>> readCase(Connection &connection, const CaseId &id);

} // namespace caseledger
