// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <optional>

/// Internal to the store.
namespace caseledger {

class Connection;

/// What decides on a case before anything of it is read.
struct CaseAccess
{
    QString office;
    bool isBlocked = false; ///< the case stands on the worker's list of own and relatives' cases
};

/// Null where there is no such case.
Result<std::optional<CaseAccess>> accessOf(Connection &connection, const CaseId &id, const Worker &worker);

} // namespace caseledger
