// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importing.h"

namespace caseledger {

/// Imports a NACHA file. An entry is posted whole or not at all; once all of a file is posted, it is known again.
Result<ImportReport> importNacha(Connection &connection, const QString &path, const ImportOptions &options);

} // namespace caseledger
