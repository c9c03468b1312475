// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importing.h"
#include "models/imports/extract.h"

#include <vector>

namespace caseledger {

/// Imports files of an extract, which must stand in posting order. The report comes with what is known before reading.
Result<ImportReport> importExtract(
    Connection &connection, const std::vector<ExtractFile> &files, ImportReport report, const ImportOptions &options);

} // namespace caseledger
