// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QAbstractItemModel;

namespace caseledger {

/// The rows of records in the order of a column's typed values (SortRole), the smallest first: days, amounts and
/// numbers as such, texts as English dictionaries have them. Equal ones keep the order of events; those without a
/// value come last. Without a column (-1) as they are. Each value is asked for once.
std::vector<int> orderedRows(const QAbstractItemModel &records, int column);

} // namespace caseledger
