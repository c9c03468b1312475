// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "tests/bench/fill/madeoffice.h"

namespace caseledger::bench {

/// Writes cases as CSV extracts into a folder (contract, "CSV extracts"), which it makes: what an import of it leaves
/// is what fillOffice leaves.
Result<> writeExtract(const MadeOffice &office, const MadeRange &range, const QString &folder);

} // namespace caseledger::bench
