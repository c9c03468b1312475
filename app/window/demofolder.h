// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

namespace caseledger {

/// The demo office in the user's data folder; made first where there is none. It appears whole or not at all. One that
/// an earlier version made is brought to this version, and gets its sealed PINs and its users. Takes a few seconds
/// where it has to be made. Needs an application with a name.
Result<DatabaseSpec> demoOffice();

} // namespace caseledger
