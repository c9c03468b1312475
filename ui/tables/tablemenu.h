// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseledger {

class RecordTableView;

/// What can be done to a table, on the menu key, Shift+F10 and the right button: over its rows and over its heads.
void addTableMenus(RecordTableView *table);
/// The menu of its rows, at the current one.
void openTableMenu(RecordTableView *table);

} // namespace caseledger
