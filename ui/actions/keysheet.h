// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "ui/actions/deskactions.h"

#include <span>

class QMenuBar;

namespace caseledger {

/// One line of the sheet of keys.
struct KeyRow
{
    QString group; ///< the menu that it stands in
    QString what;
    QString keys; ///< as the system writes them; empty where it has none
    std::optional<DeskAction> action; ///< null where the key cannot be changed
    bool isChanged = false; ///< it is not as it came
};

/// Every entry of the menus in their order, and behind them the keys that stand in no menu: those of the guard, of
/// tables, of the search and of dialogs. Made of the menus themselves, so it cannot be out of date.
QList<KeyRow> keyRows(const QMenuBar &menus, const Desk &desk);

/// Those whose group, words or keys hold all that was typed, large and small letters alike.
QList<KeyRow> rowsWith(const QList<KeyRow> &rows, const QString &typed);

/// A line each, a heading for each group: for a printer or a mail.
QString keysText(const QList<KeyRow> &rows);

std::span<const Column<KeyRow>> keyColumns();

} // namespace caseledger
