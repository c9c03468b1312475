// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/printrun.h"

namespace caseledger {

class FolderOutlet;

/// Goes on with letters whose worker is gone. Where a letter was sent elsewhere, and that cannot be asked, it is
/// unclear. Errors as printLetters().
Result<> recoverLetters(Connection &connection, Dispatch &dispatch, Outlet &own, const PrintOrder &order);

/// Letters that lie in a folder, were not let go and never will be: an ended program has left them. Not those of other
/// offices.
Result<QStringList> deadJobs(Connection &connection, const FolderOutlet &folder);

/// Takes them away.
Result<> sweepDeadJobs(Connection &connection, FolderOutlet &folder);

} // namespace caseledger
