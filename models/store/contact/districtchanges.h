// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/domain/contact/districts.h"

namespace caseledger {

class Connection;

/// The directory that comes with the program, read once. Error::Failed where it cannot be read. Thread-safe.
const Result<QList<District>> &shippedDistricts();

/// The directory as the office has it.
Result<QList<District>> readDirectory(Connection &connection);
/// What the office changed in it, county by county, the newest first.
Result<QList<DistrictChange>> districtChanges(Connection &connection);

/// Puts another e-mail into the directory, with where it is from, and notes it in the trail (TrailAction::Setting).
/// Blanks around the texts go. What stands there already changes nothing. Error::Denied, noted, for whoever may not
/// (Right::ChangeDistricts); Error::NotFound for no such county; Error::Usage for no e-mail's form, an e-mail without
/// its source, or a missing reason.
/// @param change changedAt and changedBy are not read
Result<> changeDistrict(Connection &connection, const DistrictChange &change);

} // namespace caseledger
