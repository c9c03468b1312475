// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablecolumns.h"

#include "models/tables/recordtablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr auto handRests = 400ms;
constexpr int lettersWithoutRoom = 30; ///< of a text: so many are shown where there is no room to spare, in any type

/// px
int widestWithoutRoom(const QTableView &view) { return lettersWithoutRoom * view.fontMetrics().averageCharWidth(); }

bool saysNothing(const QVariant &value)
{
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool isUsed(const QAbstractItemModel &rows, int column)
{
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (!saysNothing(rows.index(row, column).data(SortRole)))
            return true;
    }
    return false;
}

/// As wide as the widest amount needs (an amount is never cut), or as what the first rows say.
int textWidth(const QTableView &view, int column)
{
    constexpr int rowsMeasured = 40;
    constexpr int headMargin = 6;
    const QAbstractItemModel &rows = *view.model();
    const auto width = [&view](const QString &text) { return view.fontMetrics().horizontalAdvance(text); };
    int widest = width(rows.headerData(column, Qt::Horizontal).toString()) + headMargin;
    qint64 largest = -1;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex cell = rows.index(row, column);
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

QString keyOf(const QTableView &view, int column)
{
    return column < 0 ? QString() : view.model()->headerData(column, Qt::Horizontal, KeyRole).toString();
}

bool isDay(const QString &key) { return key.endsWith(QLatin1String("_on")); }

/// What nothing else needs goes to the columns that are cut, before the last one takes it; not to those that the worker
/// sized.
/// @param wanted how wide each column would be
void fillRoom(QTableView &view, const QList<int> &shown, const QList<int> &wanted, const ColumnLayout &layout)
{
    if (wanted.isEmpty() || shown.isEmpty() || !view.horizontalHeader()->stretchLastSection())
        return; // or another column takes it
    const int widest = widestWithoutRoom(view);
    const auto isCut
        = [&](int column) { return wanted.at(column) > widest && !layout.widths.contains(keyOf(view, column)); };
    int spare = view.viewport()->width();
    for (const int column : shown) {
        const bool isLast = column == shown.last(); // whose width is what was left over
        const int least = std::min(wanted.at(column), widest);
        spare -= isCut(column) || isLast ? least : view.columnWidth(column);
    }
    for (const int column : shown) {
        if (!isCut(column) || column == shown.last())
            continue;
        const int more = std::clamp(spare, 0, wanted.at(column) - widest);
        view.setColumnWidth(column, widest + more);
        spare -= more;
    }
}

enum class Fit { Anew, WiderOnly };

/// Every column as wide as its texts need, or as the worker made it.
/// @param wanted how wide each would be; taken up to now, and made anew
void fitWidths(QTableView &view, const ColumnLayout &layout, QList<int> &wanted, Fit fit)
{
    constexpr int room = 18;
    const QList<int> before = fit == Fit::WiderOnly ? wanted : QList<int>();
    wanted.clear();
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        wanted.append(std::max(textWidth(view, column) + room, before.value(column, 0)));
        if (wanted.last() == before.value(column, 0))
            continue;
        const int fitting = std::min(wanted.last(), widestWithoutRoom(view));
        view.setColumnWidth(column, layout.widths.value(keyOf(view, column), fitting));
    }
}

} // namespace

TableColumns::TableColumns(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(handRests);
    connect(&m_keeping, &QTimer::timeout, this, &TableColumns::keep);
    const QHeaderView *head = view->horizontalHeader();
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (m_arranging)
            return;
        m_layout.order = keys();
        m_keeping.start();
        emit changed();
    });
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) { noteWidth(column, width); });
    connect(head, &QHeaderView::sortIndicatorChanged, this, &TableColumns::noteOrder);
}

TableColumns::~TableColumns()
{
    if (m_keeping.isActive())
        keep();
}

void TableColumns::remember(const std::shared_ptr<DeskMemory> &memory, const QString &tableKey)
{
    const QHeaderView *head = m_view->horizontalHeader();
    m_came = { .order = keys(),
        .shown = {},
        .hidden = {},
        .widths = {},
        .sorted = keyOf(*m_view, head->sortIndicatorSection()),
        .descending = head->sortIndicatorOrder() == Qt::DescendingOrder };
    m_layout = {};
    m_memory = memory;
    m_memoryKey = QStringLiteral("table/%1/layout").arg(tableKey);
    catchUp();
}

void TableColumns::catchUp()
{
    if (!m_memory || m_keeping.isActive())
        return;
    const ColumnLayout kept = layoutOf(m_memory->value(m_memoryKey)).value_or(ColumnLayout());
    if (kept == m_layout)
        return;
    m_layout = kept;
    arrange();
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport()) {
        const QScopedValueRollback arranging(m_arranging, true);
        if (event->type() == QEvent::Resize)
            fillRoom(*m_view, shownColumns(), m_wanted, m_layout);
    } else if (event->type() == QEvent::Show) {
        catchUp();
    } else if (event->type() == QEvent::FontChange && m_fitted) {
        arrange();
    } else if (event->type() == QEvent::Hide && m_keeping.isActive()) {
        keep(); // the window may be closing
    }
    return QObject::eventFilter(watched, event);
}

void TableColumns::takeRows()
{
    const QAbstractItemModel &rows = *m_view->model();
    m_used.resize(rows.columnCount());
    for (int column = 0; column < rows.columnCount(); ++column)
        m_used[column] = m_used.at(column) || isUsed(rows, column);
    if (!m_fitted) {
        m_fitted = true; // widths are the worker's from now on
        arrange();
    } else {
        const QScopedValueRollback arranging(m_arranging, true);
        fitWidths(*m_view, m_layout, m_wanted, Fit::WiderOnly); // these rows may hold larger amounts
        applyHidden();
    }
}

void TableColumns::setFiltered(bool filtered)
{
    if (filtered == m_filtered)
        return;
    m_filtered = filtered;
    applyHidden();
}

int TableColumns::balanceColumn() const
{
    const int columns = isDay(keyOf(*m_view, 0)) ? m_view->model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        if (keyOf(*m_view, column) == QLatin1String("balance"))
            return column;
    }
    return -1;
}

void TableColumns::setLayout(const ColumnLayout &layout)
{
    m_layout = layout;
    arrange();
    m_keeping.start();
}

QStringList TableColumns::keys() const
{
    QStringList keys;
    for (int visual = 0; visual < m_view->model()->columnCount(); ++visual)
        keys.append(keyOf(*m_view, m_view->horizontalHeader()->logicalIndex(visual)));
    return keys;
}

void TableColumns::setShown(const QString &key, bool shown)
{
    ColumnLayout layout = m_layout;
    layout.shown.removeAll(key);
    layout.hidden.removeAll(key);
    (shown ? layout.shown : layout.hidden).append(key);
    setLayout(layout);
}

QList<int> TableColumns::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_view->model()->columnCount(); ++visual) {
        if (const int column = m_view->horizontalHeader()->logicalIndex(visual); !m_view->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

/// Not where it is the window that makes a column wider.
void TableColumns::noteWidth(int column, int width)
{
    const QHeaderView *head = m_view->horizontalHeader();
    const QList<int> shown = shownColumns();
    const bool isStretched = head->sectionResizeMode(column) == QHeaderView::Stretch
        || (head->stretchLastSection() && !shown.isEmpty() && shown.last() == column);
    if (m_arranging || !m_fitted || isStretched || width == 0)
        return;
    m_layout.widths.insert(keyOf(*m_view, column), width);
    m_keeping.start();
}

/// The head of the sorted column needs room for the arrow.
void TableColumns::noteOrder()
{
    constexpr int arrow = 44;
    const int sorted = m_view->horizontalHeader()->sortIndicatorSection();
    if (!m_arranging) {
        m_layout.sorted = keyOf(*m_view, sorted);
        m_layout.descending = m_view->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
        if (m_memory)
            m_keeping.start();
    }
    const QScopedValueRollback arranging(m_arranging, true);
    const QString title = m_view->model()->headerData(sorted, Qt::Horizontal).toString();
    const int wanted = m_view->fontMetrics().horizontalAdvance(title) + arrow;
    if (m_fitted && sorted >= 0 && wanted > m_view->columnWidth(sorted) && !m_view->isColumnHidden(sorted))
        m_view->setColumnWidth(sorted, wanted);
    applyHidden();
}

void TableColumns::keep()
{
    m_keeping.stop();
    if (m_memory)
        m_memory->keep(m_memoryKey, m_layout == ColumnLayout() ? QString() : textOf(m_layout));
}

void TableColumns::arrange()
{
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView *head = m_view->horizontalHeader();
    QStringList all;
    for (int column = 0; column < m_view->model()->columnCount(); ++column)
        all.append(keyOf(*m_view, column));
    const QStringList ordered = orderedKeys(m_layout.order.isEmpty() ? m_came : m_layout, all);
    for (qsizetype visual = 0; visual < ordered.size(); ++visual)
        head->moveSection(head->visualIndex(int(all.indexOf(ordered.at(visual)))), int(visual));
    if (m_fitted)
        fitWidths(*m_view, m_layout, m_wanted, Fit::Anew);
    applyHidden();
    const bool isChosen = all.contains(m_layout.sorted);
    const ColumnLayout &order = isChosen ? m_layout : m_came;
    if (m_memory)
        m_view->sortByColumn(
            int(all.indexOf(order.sorted)), order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    noteOrder();
}

/// A table always shows a column.
void TableColumns::applyHidden()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const int columns = m_view->model()->columnCount();
    const int balance = balanceColumn();
    const bool isTrue = isDay(keyOf(*m_view, m_view->horizontalHeader()->sortIndicatorSection())) && !m_filtered;
    m_withheld = -1;
    QList<bool> hidden;
    for (int column = 0; column < columns; ++column) {
        const QString key = keyOf(*m_view, column);
        const bool isUsed = m_used.value(column, !m_fitted);
        hidden.append(m_layout.hidden.contains(key) || (!isUsed && !m_layout.shown.contains(key)));
        if (column != balance || isTrue || hidden.last())
            continue;
        m_withheld = column;
        hidden.last() = true;
    }
    if (!hidden.isEmpty() && !hidden.contains(false))
        hidden.first() = false;
    for (int column = 0; column < columns; ++column) {
        if (m_view->isColumnHidden(column) != hidden.at(column))
            m_view->setColumnHidden(column, hidden.at(column));
    }
    fillRoom(*m_view, shownColumns(), m_wanted, m_layout);
    emit changed();
}

} // namespace caseledger
