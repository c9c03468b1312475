// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablemenu.h"

#include "models/tables/recordtablemodel.h"
#include "ui/parts/announcer.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/tablecolumns.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QToolTip>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordTableView)
};

bool isCovered(const RecordTableView *table)
{
    const auto *order = qobject_cast<const QAbstractProxyModel *>(table->model());
    const auto *records = order ? dynamic_cast<const RecordCells *>(order->sourceModel()) : nullptr;
    return records && records->isCovered();
}

QMenu *menuOf(RecordTableView *table)
{
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void addCopies(QMenu *menu, RecordTableView *table)
{
    QAction *plain = menu->addAction(
        Words::tr("&Copy rows"), table, [table] { copyRows(table, RecordTableView::Heads::Without); });
    plain->setShortcut(QKeySequence::Copy);
    QAction *withHeads = menu->addAction(
        Words::tr("Copy rows with &heads"), table, [table] { copyRows(table, RecordTableView::Heads::With); });
    withHeads->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *copy : { plain, withHeads })
        copy->setEnabled(!isCovered(table));
}

void addForColumn(QMenu *menu, RecordTableView *table, int column)
{
    const QString key = table->model()->headerData(column, Qt::Horizontal, KeyRole).toString();
    const auto sort = [table, column](Qt::SortOrder order) { table->sortByColumn(column, order); };
    menu->addAction(Words::tr("Sort &up by this column"), table, [sort] { sort(Qt::AscendingOrder); });
    menu->addAction(Words::tr("Sort &down by this column"), table, [sort] { sort(Qt::DescendingOrder); });
    QAction *hide = menu->addAction(
        Words::tr("H&ide this column"), table, [table, key] { table->columns()->setShown(key, false); });
    hide->setEnabled(table->columns()->shownColumns().size() > 1);
}

void addForAll(QMenu *menu, RecordTableView *table)
{
    menu->addAction(Words::tr("Co&lumns…"), table, [table] { openColumns(table); });
    menu->addAction(Words::tr("Columns as they ca&me"), table, [table] { table->columns()->setLayout({}); });
}

void openHeadMenu(RecordTableView *table, QPoint position)
{
    const QHeaderView *head = table->horizontalHeader();
    QMenu *menu = menuOf(table);
    if (const int column = head->logicalIndexAt(position); column >= 0)
        addForColumn(menu, table, column);
    menu->addSeparator();
    addForAll(menu, table);
    menu->popup(head->mapToGlobal(position));
}

void openRowMenu(RecordTableView *table, QPoint onScreen)
{
    QMenu *menu = menuOf(table);
    addCopies(menu, table);
    if (const int column = table->currentIndex().column(); column >= 0) {
        menu->addSeparator();
        addForColumn(menu, table, column);
    }
    menu->addSeparator();
    addForAll(menu, table);
    menu->popup(onScreen);
}

} // namespace

void addTableMenus(RecordTableView *table)
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, table,
        [table](QPoint position) { openRowMenu(table, table->viewport()->mapToGlobal(position)); });
    QHeaderView *head = table->horizontalHeader();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        head, &QWidget::customContextMenuRequested, table, [table](QPoint position) { openHeadMenu(table, position); });
}

void copyRows(RecordTableView *table, RecordTableView::Heads heads)
{
    if (!isCovered(table)) {
        QApplication::clipboard()->setText(table->chosenText(heads));
        return;
    }
    const QString why = Words::tr("Nothing is copied while amounts and contact are covered.");
    const QRect cell = table->visualRect(table->currentIndex());
    QToolTip::showText(table->viewport()->mapToGlobal(cell.bottomLeft()), why, table);
    announce(table, why);
}

void openTableMenu(RecordTableView *table)
{
    const QRect cell = table->visualRect(table->currentIndex());
    openRowMenu(table, table->viewport()->mapToGlobal(cell.isValid() ? cell.bottomLeft() : QPoint()));
}

void sortByCurrentColumn(RecordTableView *table)
{
    const QHeaderView *head = table->horizontalHeader();
    const int column = table->currentIndex().column();
    if (column < 0)
        return;
    const bool turns = head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
    table->sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    table->scrollTo(table->currentIndex());
}

} // namespace caseledger
