// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office.h"
#include "models/domain/result.h"

namespace caseledger {

class Connection;

/// What was never set is as an Office is made.
Result<Office> readOffice(Connection &connection);
/// Puts a whole office in the place of what is there, beside the history of its settings: for making one. What changes
/// one setting is changeSetting().
Result<> writeOffice(Connection &connection, const Office &office);

/// The day to count from: the demo office's own, else the day in America/New_York.
QDate today(const Office &office);

} // namespace caseledger
