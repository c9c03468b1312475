// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordtableview.h"

#include "models/tables/recordtablemodel.h"
#include "ui/parts/announcer.h"
#include "ui/tables/recordorder.h"
#include "ui/tables/tablecolumns.h"
#include "ui/tables/tablemenu.h"
#include "ui/tables/tablesight.h"
#include "ui/tables/tabletext.h"
#include "ui/tables/wholeamounts.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace caseledger {

namespace {

bool isDayColumn(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal, KeyRole).toString().endsWith(QLatin1String("_on"));
}

/// The current cell is one that can be seen.
void takeColumns(const QTableView &view, const TableColumns &columns, RecordOrder &order)
{
    const QList<int> shown = columns.shownColumns();
    QList<int> searched = shown;
    searched.removeAll(columns.balanceColumn());
    order.setShownColumns(shown, searched);
    const QModelIndex current = view.currentIndex();
    if (current.isValid() && !shown.isEmpty() && view.isColumnHidden(current.column()))
        view.selectionModel()->setCurrentIndex(current.siblingAtColumn(shown.first()), QItemSelectionModel::NoUpdate);
}

void describe(RecordTableView &view)
{
    const QHeaderView *head = view.horizontalHeader();
    const QString order = orderWords(*view.model(), head->sortIndicatorSection(), head->sortIndicatorOrder());
    const QString rows = RecordTableView::tr("Rows: %1").arg(view.model()->rowCount());
    //: what a screen reader says of a table; %1 is "Rows: 52", %2 how they are sorted
    view.setAccessibleDescription(order.isEmpty() ? rows : RecordTableView::tr("%1, %2").arg(rows, order));
}

} // namespace

RecordTableView::RecordTableView(const QString &name, QWidget *parent)
    : SpokenTable(parent)
    , m_order(new RecordOrder(this))
{
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    setItemDelegate(new WholeAmounts(this));
    setModel(m_order);
    m_columns = new TableColumns(this);
    m_marking.setSingleShot(true);
    m_marking.setInterval(std::chrono::minutes(1));
    connect(&m_marking, &QTimer::timeout, m_order, [order = m_order] { mark(*order, {}); });
    addTableMenus(this);
    connect(m_columns, &TableColumns::changed, this, [this] { takeColumns(*this, *m_columns, *m_order); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordTableView::currentRecordChanged);
    connect(m_order, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const int record = currentRecord(); record >= 0)
            m_record = record; // also while a filter leaves nothing
    });
    connect(m_order, &RecordOrder::recordsReplaced, this, &RecordTableView::showFirst);
    connect(m_order, &RecordOrder::rowsFiltered, this, [this] {
        const int row = m_order->nearestRow(m_record);
        setCurrentIndex(m_order->index(row, m_columns->shownColumns().value(0)));
        describe(*this);
        emit rowsFiltered();
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder direction) {
        describe(*this);
        if (isVisible())
            announce(this, orderWords(*m_order, column, direction));
    });
}

void RecordTableView::setRecords(QAbstractItemModel *records)
{
    m_order->setSourceModel(records);
    const bool byDay = isDayColumn(records, 0);
    horizontalHeader()->setSortIndicator(byDay ? 0 : -1, byDay ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    showFirst();
}

void RecordTableView::remember(const std::shared_ptr<DeskMemory> &memory) { m_columns->remember(memory, m_key); }

void RecordTableView::noteLeftOut(qsizetype allRows, const QStringList &conditions, QDate asOf)
{
    m_allRows = allRows;
    m_leftOut = conditions;
    m_asOf = asOf;
}

void RecordTableView::setFilter(const TableFilter &filter, QDate today, const QStringList &words)
{
    m_conditions = words;
    m_columns->setFiltered(!filter.isEmpty());
    m_order->setFilter(filter, today);
}

const TableFilter &RecordTableView::filter() const { return m_order->filter(); }

const std::vector<int> &RecordTableView::shownRecords() const { return m_order->shownRecords(); }

ShownTable RecordTableView::shown() const
{
    ShownTable shown;
    const auto *records = dynamic_cast<const RecordCells *>(m_order->sourceModel());
    if (!records)
        return shown;
    const QList<int> columns = m_columns->shownColumns();
    const std::vector<int> &rows = m_order->shownRecords();
    const CellTable all = records->cells(m_key);
    shown.title = accessibleName();
    shown.cells.name = m_key;
    for (const int column : columns) {
        shown.cells.keys.append(all.keys.at(column));
        shown.heads.append(m_order->headerData(column, Qt::Horizontal).toString());
        shown.alignments.append(
            m_order->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>());
    }
    shown.cells.rowCount = qsizetype(rows.size());
    shown.cells.cell = [cell = all.cell, rows, columns](
                           qsizetype row, qsizetype column) { return cell(rows[size_t(row)], columns.at(column)); };
    shown.text = [text = records->texts(), rows, columns](
                     qsizetype row, qsizetype column) { return text(rows[size_t(row)], columns.at(column)); };
    shown.conditions = m_leftOut + m_conditions;
    shown.allRows = m_allRows < 0 ? all.rowCount : m_allRows;
    shown.asOf = m_asOf;
    return shown;
}

int RecordTableView::currentRecord() const { return m_order->mapToSource(currentIndex()).row(); }

void RecordTableView::chooseRecord(int record)
{
    const int column = m_columns->shownColumns().value(0);
    const QAbstractItemModel *records = m_order->sourceModel();
    if (const QModelIndex row = m_order->mapFromSource(records->index(record, column)); row.isValid())
        setCurrentIndex(row);
}

void RecordTableView::replaceRecords(
    const std::function<void()> &replace, const std::vector<int> &placesNow, std::vector<char> fresh)
{
    const TableSight before = sightOf(*this);
    const bool hadRows = before.currentRow >= 0;
    const std::vector<char> marked = marksOf(*m_order);
    for (size_t record = 0; record < std::min(marked.size(), placesNow.size()); ++record) {
        if (marked[record] && placesNow[record] >= 0) // for its own minute
            fresh.at(size_t(placesNow[record])) = 1;
    }
    setQuiet(true);
    m_isReplacing = hadRows;
    replace();
    m_isReplacing = false;
    if (hadRows) {
        m_columns->takeRows();
        describe(*this);
        bringBack(*this, before, placesNow);
    }
    setQuiet(false);
    mark(*m_order, std::move(fresh));
    m_marking.start();
    emit currentRecordChanged();
}

QString RecordTableView::chosenText(Heads heads) const
{
    QList<int> rows;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            rows.append(row);
    }
    return tabbedText(shown(), rows, heads == Heads::With);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool copiesHeads
        = event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        emit detailsWanted();
    else if (event->matches(QKeySequence::Copy) || copiesHeads)
        copyRows(this, copiesHeads ? Heads::With : Heads::Without);
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        openTableMenu(this);
    else
        SpokenTable::keyPressEvent(event);
}

void RecordTableView::showFirst()
{
    if (m_isReplacing)
        return;
    m_record = -1;
    describe(*this);
    if (m_order->rowCount() == 0)
        return emit currentRecordChanged();
    m_columns->takeRows();
    scrollToTop();
    setCurrentIndex(m_order->index(0, m_columns->shownColumns().value(0)));
}

} // namespace caseledger
