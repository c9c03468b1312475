// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/tables/celltable.h"

#include <QByteArray>

namespace caseledger {

/// A table as an XLSX file's bytes: one sheet named after the table, the keys as header, days as days, amounts as
/// numbers with two decimals, texts as text and never as formulas. A day before 1900, which the format cannot hold, is
/// a text. Error::Failed where a text or the table is larger than the format allows, or where the system has no room to
/// put it together; nothing half-written comes out.
Result<QByteArray> workbookOf(const CellTable &table);

} // namespace caseledger
