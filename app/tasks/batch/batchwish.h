// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchcases.h"
#include "models/documents/batch.h"
#include "models/domain/result.h"

namespace caseledger {

struct DatabaseSpec;

/// Error::Usage where the choices of a wish do not go together.
Result<> checkWish(const BatchWish &wish);

/// All of a wish that shapes its papers, as the line that stands in batch.json: two wishes with the same text make the
/// same papers. Lists, reasons and places of databases are in it as hashes only.
QByteArray wishText(const DatabaseSpec &spec, const BatchWish &wish, const BatchCases &cases);

} // namespace caseledger
