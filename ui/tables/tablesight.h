// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace caseledger {

class RecordTableView;

/// What somebody has in sight in a table: which row is current, which are chosen, and how far it is scrolled.
struct TableSight
{
    std::vector<int> records; ///< of the rows as they stood
    int currentRow = -1;
    int column = 0; ///< of the current cell
    QList<int> chosenRows;
    int topRow = 0;
    int left = 0; ///< px
    bool isCurrentSeen = false; ///< on the screen
};

TableSight sightOf(const RecordTableView &table);

/// After the records became others: the current row stays current, where it is gone the nearest; what was chosen stays
/// chosen; and the current row, or the top one where that is not on the screen, stays where it was on it.
/// @param placesNow of each record of before, its place among those of now; -1 where it is gone
void bringBack(RecordTableView &table, const TableSight &sight, const std::vector<int> &placesNow);

} // namespace caseledger
