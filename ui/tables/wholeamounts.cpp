// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/wholeamounts.h"

#include "ui/tables/recordorder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace caseledger {

namespace {

/// From where to where the letters of a cell reach, and where they would have to end.
struct Place
{
    QRect letters; ///< all of them, also where that is more than the cell
    QRect cell;
    QRect table;

    bool isWhole() const
    {
        return cell.contains(letters) && letters.left() >= table.left() && letters.right() <= table.right();
    }
};

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

bool isAmount(const QStyleOptionViewItem &option)
{
    return option.displayAlignment.testFlag(Qt::AlignRight) && !option.text.isEmpty();
}

Place placeOf(const QStyleOptionViewItem &option)
{
    const QStyle *style = styleOf(option);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect cell = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .marginsRemoved(QMargins(margin, 0, margin, 0));
    const QSize size(option.fontMetrics.horizontalAdvance(option.text), 1);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return { .letters = QStyle::alignedRect(option.direction, option.displayAlignment, size, cell),
        .cell = cell,
        .table = view ? view->viewport()->rect() : cell };
}

/// A bar at the beginning of the row, as wide as the room before its words; by its shape, whatever the colours.
void drawMark(QPainter *painter, const QStyleOptionViewItem &option)
{
    const int width = std::max(3, option.fontMetrics.height() / 5);
    QRect bar = option.rect.adjusted(0, 1, 0, -1);
    if (option.direction == Qt::RightToLeft)
        bar.setLeft(bar.right() - width + 1);
    else
        bar.setWidth(width);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(bar, option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
}

} // namespace

void WholeAmounts::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    if (isAmount(shown)) {
        const Place place = placeOf(shown);
        if (!place.isWhole()) {
            const bool isCutAtLeft = place.letters.left() < place.table.left();
            shown.text = QStringLiteral("…");
            shown.displayAlignment
                = Qt::AlignVCenter | Qt::AlignAbsolute | (isCutAtLeft ? Qt::AlignRight : Qt::AlignLeft);
        }
    }
    styleOf(shown)->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    if (index.data(FreshRole).toBool())
        drawMark(painter, shown);
}

bool WholeAmounts::showsAll(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    return !isAmount(shown) || placeOf(shown).isWhole();
}

} // namespace caseledger
