// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/showntable.h"

#include <Qt>

class QAbstractItemModel;

namespace caseledger {

/// Some rows of a table as text for a spreadsheet: a line each, cells parted by tabs. Amounts are plain decimals, and
/// no text can be taken for a formula. What a case's texts hold of tabs and line ends becomes blanks.
/// @param rows places among the shown ones
QString tabbedText(const ShownTable &table, const QList<int> &rows, bool withHeads);

/// "sorted by Received, newest first"; empty where the rows stand as they came.
QString orderWords(const QAbstractItemModel &rows, int column, Qt::SortOrder direction);

} // namespace caseledger
