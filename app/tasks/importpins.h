// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importing.h"

namespace caseledger {

/// Imports a file of sealed PINs. One of a party that is unknown is refused; a file that is not whole posts nothing,
/// also where what is sound would be kept.
Result<ImportReport> importPins(Connection &connection, const QString &path, const ImportOptions &options);

} // namespace caseledger
