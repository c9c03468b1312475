// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/recordtableview.h"

namespace caseledger {

/// What can be done to a table, on the menu key, Shift+F10 and the right button: over its rows and over its heads.
void addTableMenus(RecordTableView *table);
/// Puts what is chosen on the clipboard; nothing, and says so, while amounts are covered.
void copyRows(RecordTableView *table, RecordTableView::Heads heads);
/// As a click on the head of the current cell's column: by it, or the other way round.
void sortByCurrentColumn(RecordTableView *table);
/// The menu of its rows, at the current one.
void openTableMenu(RecordTableView *table);

} // namespace caseledger
