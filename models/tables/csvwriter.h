// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/celltable.h"

#include <QByteArray>

namespace caseledger {

/// A table as a CSV file's bytes: RFC 4180, UTF-8 without a mark, lines ended by CR LF, the keys as header, quotes only
/// where needed. A text that begins with = + - @ TAB or CR gets an apostrophe in front, so that no spreadsheet takes it
/// for a formula; amounts, days and numbers stay as they are.
QByteArray csvOf(const CellTable &table);

/// A text as no spreadsheet takes it for a formula: where it begins like one, behind an apostrophe.
QString unlikeFormula(const QString &text);

} // namespace caseledger
