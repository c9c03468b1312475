// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/casequeries.h"

namespace caseledger {

/// What a list of remembered cases shows, in its order: as findCases() tells of each. Those that are there no longer,
/// and those that the worker may not open, not even with a reason, are left out. Errors as for findCases().
Result<QList<CaseHit>> readShelf(Connection &connection, const QList<CaseId> &ids);

} // namespace caseledger
