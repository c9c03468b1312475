// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordtableview.h"

#include "models/domain/money.h"
#include "models/tables/recordtablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProxyStyle>

namespace caseledger {

namespace {

bool isDayColumn(const QAbstractItemModel *model, int column)
{
    return model && column >= 0
        && model->headerData(column, Qt::Horizontal, KeyRole).toString().endsWith(QLatin1String("_on"));
}

/// One cell for a spreadsheet: no separators, no direction marks.
QString cellText(const QModelIndex &index)
{
    const QVariant value = index.data(SortRole);
    if (value.typeId() == QMetaType::LongLong)
        return plainText(Money::fromCents(value.toLongLong()));
    QString text = index.data().toString().simplified();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// More room beside the cells' texts, so that an amount does not touch the word next to it.
class RoomyCells : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int room = 6;
        const bool besideText = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
        return besideText ? room : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

RecordOrder::RecordOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

bool RecordOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    return !QSortFilterProxyModel::lessThan(right, left) && left.row() < right.row();
}

RecordTableView::RecordTableView(const QString &name, QWidget *parent)
    : QTableView(parent)
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
    auto *roomy = new RoomyCells;
    roomy->setParent(this);
    setStyle(roomy);
    horizontalHeader()->setStyle(roomy);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    setModel(m_order);
    connect(m_order, &QAbstractItemModel::modelReset, this, &RecordTableView::showFirst);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTableView::showOrder);
}

void RecordTableView::setRecords(QAbstractItemModel *records)
{
    m_order->setSourceModel(records);
    const bool byDay = isDayColumn(records, 0);
    horizontalHeader()->setSortIndicator(byDay ? 0 : -1, byDay ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    showFirst();
}

void RecordTableView::noteLeftOut(qsizetype allRows, const QStringList &conditions)
{
    m_allRows = allRows;
    m_leftOut = conditions;
}

ShownTable RecordTableView::shown() const
{
    ShownTable shown;
    const auto *records = dynamic_cast<const RecordCells *>(m_order->sourceModel());
    if (!records)
        return shown;
    QList<int> columns;
    for (int visual = 0; visual < m_order->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        columns.append(column);
        shown.heads.append(m_order->headerData(column, Qt::Horizontal).toString());
        shown.alignments.append(
            m_order->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>());
    }
    QList<int> rows;
    for (int row = 0; row < m_order->rowCount(); ++row)
        rows.append(m_order->mapToSource(m_order->index(row, 0)).row());
    const CellTable all = records->cells(m_key);
    shown.title = accessibleName();
    shown.cells.name = m_key;
    for (const int column : columns)
        shown.cells.keys.append(all.keys.at(column));
    shown.cells.rowCount = rows.size();
    shown.cells.cell = [cell = all.cell, rows, columns](
                           qsizetype row, qsizetype column) { return cell(rows.at(row), columns.at(column)); };
    shown.text = [text = records->texts(), rows, columns](
                     qsizetype row, qsizetype column) { return text(rows.at(row), columns.at(column)); };
    shown.conditions = m_leftOut;
    shown.allRows = m_allRows < 0 ? all.rowCount : m_allRows;
    return shown;
}

void RecordTableView::sortByCurrentColumn()
{
    const QHeaderView *head = horizontalHeader();
    const int column = currentIndex().column();
    if (column < 0)
        return;
    const bool turns = head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

int RecordTableView::currentRecord() const { return m_order->mapToSource(currentIndex()).row(); }

void RecordTableView::chooseRecord(int record)
{
    const QAbstractItemModel *records = m_order->sourceModel();
    if (const QModelIndex row = m_order->mapFromSource(records->index(record, 0)); row.isValid())
        setCurrentIndex(row);
}

QString RecordTableView::chosenText(Heads heads) const
{
    QList<int> columns;
    for (int visual = 0; visual < m_order->columnCount(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    }
    const auto joined = [&columns](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        return cells.join(u'\t') + u'\n';
    };
    QString text;
    if (heads == Heads::With)
        text += joined([this](int column) { return m_order->headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            text += joined([this, row](int column) { return cellText(m_order->index(row, column)); });
    }
    return text;
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool copiesHeads
        = event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        emit detailsWanted();
    else if (event->matches(QKeySequence::Copy) || copiesHeads)
        QApplication::clipboard()->setText(chosenText(copiesHeads ? Heads::With : Heads::Without));
    else
        QTableView::keyPressEvent(event);
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRecordChanged();
}

void RecordTableView::showFirst()
{
    if (m_order->rowCount() == 0)
        return emit currentRecordChanged();
    showUsedColumns();
    fitColumns();
    showOrder();
    scrollToTop();
    setCurrentIndex(m_order->index(0, 0));
}

/// The head of the sorted column needs room for the arrow, and the running balance hides where it would say nothing.
void RecordTableView::showOrder()
{
    constexpr int arrow = 44;
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const QString title = m_order->headerData(sorted, Qt::Horizontal).toString();
    if (const int wanted = fontMetrics().horizontalAdvance(title) + arrow;
        m_fitted && sorted >= 0 && wanted > columnWidth(sorted))
        setColumnWidth(sorted, wanted);
    if (!isDayColumn(m_order, 0))
        return;
    const bool isByDay = isDayColumn(m_order, sorted);
    for (int column = 0; column < m_order->columnCount(); ++column) {
        if (m_order->headerData(column, Qt::Horizontal, KeyRole) == QLatin1String("balance"))
            setColumnHidden(column, !isByDay);
    }
}

/// A column that says nothing in any row leaves its room to the others, until there is something in it.
void RecordTableView::showUsedColumns()
{
    for (int column = 0; column < m_order->columnCount(); ++column) {
        bool used = false;
        for (int row = 0; row < m_order->rowCount() && !used; ++row)
            used = !m_order->index(row, column).data(SortRole).toString().isEmpty();
        if (used || !m_fitted)
            setColumnHidden(column, !used);
    }
}

/// As wide as the widest amount needs (an amount is never cut), or as what the first rows say.
int RecordTableView::textWidth(int column) const
{
    constexpr int rowsMeasured = 40;
    constexpr int headMargin = 6;
    const auto width = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    int widest = width(m_order->headerData(column, Qt::Horizontal).toString()) + headMargin;
    qint64 largest = -1;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex cell = m_order->index(row, column);
        const QVariant value = cell.data(SortRole);
        const bool isLarger = value.typeId() == QMetaType::LongLong && qAbs(value.toLongLong()) > largest;
        if (isLarger)
            largest = qAbs(value.toLongLong());
        if (isLarger || row < rowsMeasured)
            widest = std::max(widest, width(cell.data().toString()));
        else if (largest < 0)
            break; // a column of texts
    }
    return widest;
}

void RecordTableView::fitColumns()
{
    if (m_fitted)
        return; // widths are the worker's from now on
    m_fitted = true;
    constexpr int room = 18;
    constexpr int widest = 210;
    for (int column = 0; column < m_order->columnCount(); ++column)
        setColumnWidth(column, std::min(textWidth(column) + room, widest));
}

} // namespace caseledger
