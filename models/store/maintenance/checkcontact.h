// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/maintenance/checkcase.h"

namespace caseledger {

class Connection;

/// The changes of contacts and of the directory of districts at desks. Rules:
/// - identifier, enumeration, day, value: a column holds what it should not;
/// - contact_history: a party's changes have a gap, change nothing, or the version before one is not kept;
/// - contact_address: a change of an address at a desk without who changed it, which the rules for PIN letters need;
/// - contact_value: nothing replaced the party since, and it is not what the change made it;
/// - district_history: a district's changes have a gap.
Result<> checkContactChanges(Connection &connection, const FindingSink &found);

} // namespace caseledger
