// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/laterows.h"

#include "models/tables/recordtablemodel.h"
#include "ui/looks/icons.h"
#include "ui/tables/recordtableview.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Undisbursed)
};

/// The place of a column by its key; -1 where there is none.
int columnOf(const QAbstractItemModel *table, QLatin1String key)
{
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->headerData(column, Qt::Horizontal, KeyRole) == key)
            return column;
    }
    return -1;
}

int lateColumn(const QAbstractItemModel *table) { return columnOf(table, QLatin1String("days_late")); }

/// Draws a cell with a sign in front of its words where its row is late.
class LateMark : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex late = index.siblingAtColumn(lateColumn(index.model()));
        if (late.data(SortRole).toInt() <= 0)
            return;
        const int side = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(Sign::Overdue);
        option->decorationSize = QSize(side, side);
        option->font.setBold(true);
    }
};

} // namespace

void markLateRows(RecordTableView *disbursements)
{
    const QAbstractItemModel *table = disbursements->model();
    disbursements->setItemDelegateForColumn(columnOf(table, QLatin1String("status")), new LateMark(disbursements));
    disbursements->sortByColumn(lateColumn(table), Qt::DescendingOrder);
}

void showLateRows(RecordTableView *disbursements)
{
    const QAbstractItemModel *table = disbursements->model();
    disbursements->sortByColumn(lateColumn(table), Qt::DescendingOrder);
    disbursements->setCurrentIndex(table->index(0, 0));
    disbursements->scrollToTop();
}

QString undisbursedNotice(const Undisbursed &late, const Phrasebook &book)
{
    if (late.count == 0)
        return {};
    //: money that should have been sent on to the family or the government. %1 how many disbursements, %2 an amount, %3
    //: the day by which the first of them should have been sent
    return Words::tr("Disbursements not sent on in time: %1, together %2; the oldest was due on %3")
        .arg(QString::number(late.count), Phrasebook::isolated(book.money(late.amount)),
            Phrasebook::isolated(book.date(late.oldestDue)));
}

} // namespace caseledger
