// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablesight.h"

#include "ui/tables/recordtableview.h"

#include <QScrollBar>

#include <algorithm>

namespace caseledger {

namespace {

/// Of each row of before, where it is now; -1 where it is gone, or a filter hides it.
std::vector<int> rowsNow(const RecordTableView &table, const TableSight &sight, const std::vector<int> &placesNow)
{
    const std::vector<int> &shown = table.shownRecords();
    std::vector<int> rowOfRecord;
    for (int row = 0; row < int(shown.size()); ++row) {
        const size_t record = size_t(shown[size_t(row)]);
        rowOfRecord.resize(std::max(rowOfRecord.size(), record + 1), -1);
        rowOfRecord[record] = row;
    }
    std::vector<int> rows;
    for (const int record : sight.records) {
        const int place = placesNow.at(size_t(record));
        rows.push_back(place >= 0 && place < int(rowOfRecord.size()) ? rowOfRecord[size_t(place)] : -1);
    }
    return rows;
}

/// The row itself where it is left, else the nearest one that is, rather the next than the one before; -1 for none.
int nearestLeft(const std::vector<int> &rows, int row)
{
    for (int away = 0; away < int(rows.size()); ++away) {
        for (const int other : { row + away, row - away }) {
            if (other >= 0 && other < int(rows.size()) && rows[size_t(other)] >= 0)
                return other;
        }
    }
    return -1;
}

QItemSelection selectionOf(const RecordTableView &table, const QList<int> &chosen, const std::vector<int> &rows)
{
    QItemSelection selection;
    for (const int row : chosen) {
        if (const int now = rows.at(size_t(row)); now >= 0)
            selection.select(table.model()->index(now, 0), table.model()->index(now, 0));
    }
    return selection;
}

} // namespace

TableSight sightOf(const RecordTableView &table)
{
    TableSight sight;
    sight.records = table.shownRecords();
    const QModelIndex current = table.currentIndex();
    sight.currentRow = current.row();
    sight.column = std::max(0, current.column());
    sight.isCurrentSeen = current.isValid() && table.viewport()->rect().intersects(table.visualRect(current));
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        sight.chosenRows.append(index.row());
    sight.topRow = table.verticalScrollBar()->value();
    sight.left = table.horizontalScrollBar()->value();
    return sight;
}

void bringBack(RecordTableView &table, const TableSight &sight, const std::vector<int> &placesNow)
{
    const int count = table.model()->rowCount();
    if (count == 0)
        return;
    table.doItemsLayout(); // the bars know of all rows
    const std::vector<int> rows = rowsNow(table, sight, placesNow);
    const int kept = nearestLeft(rows, sight.currentRow);
    const int row = kept >= 0 ? rows[size_t(kept)] : std::clamp(sight.currentRow, 0, count - 1);
    const QModelIndex current = table.model()->index(row, sight.column);
    QItemSelection selection = selectionOf(table, sight.chosenRows, rows);
    if (selection.isEmpty() && !sight.chosenRows.isEmpty())
        selection.select(current, current);
    table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int anchor = nearestLeft(rows, sight.isCurrentSeen ? sight.currentRow : sight.topRow);
    const int shift = anchor >= 0 ? rows[size_t(anchor)] - anchor : 0;
    table.verticalScrollBar()->setValue(sight.topRow + shift);
    table.horizontalScrollBar()->setValue(sight.left);
}

} // namespace caseledger
