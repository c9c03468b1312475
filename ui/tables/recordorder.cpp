// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordorder.h"

#include "models/tables/view/roworder.h"

#include <algorithm>

namespace caseledger {

namespace {

/// A row as a screen reader says it: every cell that is shown and says something, with its title.
QString rowText(const QAbstractItemModel &rows, int row, const QList<int> &columns)
{
    QStringList parts;
    for (const int column : columns) {
        if (const QString cell = rows.index(row, column).data().toString(); !cell.isEmpty())
            parts.append(rows.headerData(column, Qt::Horizontal).toString() + u' ' + cell);
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

RecordOrder::RecordOrder(QObject *parent)
    : QAbstractProxyModel(parent)
{ }

void RecordOrder::setSourceModel(QAbstractItemModel *records)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(records);
    m_shownColumns.clear();
    m_rowFilter.setRecords(records);
    arrange();
    endResetModel();
    connect(records, &QAbstractItemModel::modelAboutToBeReset, this, &RecordOrder::beginResetModel);
    connect(records, &QAbstractItemModel::modelReset, this, [this] {
        m_fresh.clear();
        m_rowFilter.setRecords(sourceModel());
        arrange();
        endResetModel();
        emit recordsReplaced();
    });
    connect(records, &QAbstractItemModel::dataChanged, this, [this] { // they may belong elsewhere now
        m_rowFilter.setRecords(sourceModel());
        sort(m_column, m_direction);
        if (!m_shown.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(records, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_rowFilter.setRecords(nullptr);
        m_ordered.clear();
        m_shown.clear();
        m_rows.clear();
        endResetModel();
    });
}

QModelIndex RecordOrder::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RecordOrder::parent(const QModelIndex &) const { return {}; }

int RecordOrder::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RecordOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex RecordOrder::mapToSource(const QModelIndex &shown) const
{
    return shown.isValid() ? sourceModel()->index(m_shown[size_t(shown.row())], shown.column()) : QModelIndex();
}

QModelIndex RecordOrder::mapFromSource(const QModelIndex &record) const
{
    return record.isValid() ? index(m_rows[size_t(record.row())], record.column()) : QModelIndex();
}

QVariant RecordOrder::data(const QModelIndex &index, int role) const
{
    const size_t record = index.isValid() ? size_t(m_shown[size_t(index.row())]) : 0;
    const bool isFresh = record < m_fresh.size() && m_fresh[record] != 0 && index.column() == m_shownColumns.value(0);
    if (role == FreshRole)
        return isFresh;
    if (role != Qt::AccessibleTextRole || m_shownColumns.isEmpty())
        return QAbstractProxyModel::data(index, role);
    if (index.column() != m_shownColumns.first())
        return index.data().toString();
    const QString text = rowText(*this, index.row(), m_shownColumns);
    //: what a screen reader says of a row of a table that a colleague has added or changed; %1 is the row
    return isFresh ? tr("New: %1").arg(text) : text;
}

void mark(RecordOrder &order, std::vector<char> fresh)
{
    order.m_fresh = std::move(fresh);
    if (order.rowCount() > 0 && order.columnCount() > 0)
        emit order.dataChanged(
            order.index(0, 0), order.index(order.rowCount() - 1, order.columnCount() - 1), { FreshRole });
}

std::vector<char> marksOf(const RecordOrder &order) { return order.m_fresh; }

QVariant RecordOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role)
                                                          : QVariant();
}

void RecordOrder::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<QModelIndex> records;
    for (const QModelIndex &index : before)
        records.push_back(mapToSource(index));
    m_column = column;
    m_direction = order;
    arrange();
    QModelIndexList after;
    for (const QModelIndex &record : records)
        after.append(mapFromSource(record));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RecordOrder::setFilter(const TableFilter &filter, QDate today)
{
    if (filter == m_filter && today == m_today)
        return;
    beginResetModel();
    m_filter = filter;
    m_today = today;
    filterRows();
    endResetModel();
    emit rowsFiltered();
}

void RecordOrder::setShownColumns(const QList<int> &shown, const QList<int> &searched)
{
    m_shownColumns = shown;
    const bool looksAtShown
        = std::ranges::any_of(m_filter, [](const TableCondition &condition) { return condition.column.isEmpty(); });
    const bool isChanged = searched != m_rowFilter.searched();
    m_rowFilter.setSearched(searched);
    if (!isChanged || !looksAtShown)
        return;
    beginResetModel();
    filterRows();
    endResetModel();
    emit rowsFiltered();
}

int RecordOrder::nearestRow(int record) const
{
    const auto at = std::ranges::find(m_ordered, record);
    if (at == m_ordered.end())
        return m_shown.empty() ? -1 : 0;
    const auto isShown = [this](int other) { return m_rows[size_t(other)] >= 0; };
    const auto next = std::find_if(at, m_ordered.end(), isShown);
    return next == m_ordered.end() ? int(m_shown.size()) - 1 : m_rows[size_t(*next)];
}

void RecordOrder::arrange()
{
    m_ordered = orderedRows(*sourceModel(), m_column);
    if (m_column >= 0 && m_direction == Qt::DescendingOrder)
        std::ranges::reverse(m_ordered);
    filterRows();
}

void RecordOrder::filterRows()
{
    m_rows.assign(m_ordered.size(), -1);
    m_shown.clear();
    const std::vector<char> passing = m_rowFilter.passing(m_filter, m_today);
    for (const int record : m_ordered) {
        if (!passing[size_t(record)])
            continue;
        m_rows[size_t(record)] = int(m_shown.size());
        m_shown.push_back(record);
    }
}

const QAbstractItemModel &recordsOf(const QAbstractItemModel *shown)
{
    return *static_cast<const QAbstractProxyModel *>(shown)->sourceModel();
}

} // namespace caseledger
