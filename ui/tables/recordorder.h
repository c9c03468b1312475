// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/rowfilter.h"

#include <QAbstractProxyModel>

namespace caseledger {

enum RowRole {
    FreshRole = Qt::UserRole + 16 ///< true for a row that is marked as new or changed, in its first column
};

/// Records in the order of a column, and only those that a filter leaves. Equal ones keep the order of events, forwards
/// or backwards like the rest. Sources give their rows as a whole (RecordTableModel).
class RecordOrder : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit RecordOrder(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *records) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &record) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// -1: as they came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const TableFilter &filter() const { return m_filter; }
    void setFilter(const TableFilter &filter, QDate today);
    /// The columns that are shown, in their order: a screen reader reads them with the first, and typed words are
    /// looked for in them, but in those that hide while there is a filter.
    void setShownColumns(const QList<int> &shown, const QList<int> &searched);
    const std::vector<int> &shownRecords() const { return m_shown; } ///< their places in the source
    /// The row of a record; where the filter has taken it away, of the next one that is left, or the last. The
    /// first for a record that is not there; -1 where nothing is left.
    int nearestRow(int record) const;
    /// Marks records as new or changed, until others come or it is done again; none where there is nothing for each.
    friend void mark(RecordOrder &order, std::vector<char> fresh);
    friend std::vector<char> marksOf(const RecordOrder &order);

signals:
    void recordsReplaced(); ///< behind the reset: by others
    void rowsFiltered(); ///< behind the reset: the same records by another filter

private:
    void arrange();
    void filterRows();

    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    TableFilter m_filter;
    QDate m_today;
    RowFilter m_rowFilter;
    QList<int> m_shownColumns;
    std::vector<char> m_fresh; ///< of each record; empty where none is
    std::vector<int> m_ordered; ///< all records
    std::vector<int> m_shown; ///< those the filter leaves
    std::vector<int> m_rows; ///< of each record; -1 where it is not shown
};

/// All records of a table that shows them in such an order, whatever its filter leaves.
const QAbstractItemModel &recordsOf(const QAbstractItemModel *shown);

} // namespace caseledger
