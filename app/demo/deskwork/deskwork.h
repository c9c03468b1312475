// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demogenerator.h"

namespace caseledger {

class Connection;

/// An office with fewer cases has nobody who worked in it: for trying one thing, and for tests.
constexpr int fewestCasesForDeskWork = 200;

/// Adds the users of a demo office (addDemoUsers()) and, where it has cases enough, what they did there in the last
/// three weeks, so that a supervisor has something to look at: PIN letters that wait, some too long, and some that
/// failed; a batch that was begun and not ended; views that are unusual; notes, and changes of contact. All of it goes
/// the way that work goes, trail included, with days of its own: so many open days before the day of now. Which cases
/// and which deeds follow from the options alone. Of the ten fixed cases nothing changes; notes stand on some. The
/// cases and the sealed PINs must be there. Error::Usage as addDemoUsers(); the database's errors.
Result<> staffDemoOffice(Connection &connection, const DemoOptions &options);

} // namespace caseledger
