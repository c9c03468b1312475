// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "ui/looks/deskstyle.h"
#include "ui/parts/labels.h"
#include "ui/search/hitlistmodel.h"

#include <QApplication>
#include <QPainter>

namespace caseledger {

namespace {

constexpr int margin = 8;
constexpr int lines = 3;

/// In px, of the density that was chosen.
struct Room
{
    int edge; ///< above the first line and below the last
    int line; ///< that each line has more than its letters
};

Room roomIn(const QStyleOptionViewItem &option)
{
    return densityOf(option.widget) == Density::Compact ? Room { 2, 0 } : Room { 6, 2 };
}

void drawLine(QPainter *painter, const QRect &rect, Qt::Alignment align, const QString &text)
{
    const QString line = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip); // marks piled on a letter stay off the lines beside it
    painter->drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, line);
    painter->restore();
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HitListModel *>(index.model());
    if (!model)
        return QStyledItemDelegate::paint(painter, option, index);
    const CaseHit &hit = model->hit(index.row());
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const bool isStrong = option.widget && option.widget->hasFocus(); // else it only says what Enter would open
    if (!isStrong)
        ground.palette.setColor(
            QPalette::Highlight, tinted(option.palette, option.palette.color(QPalette::Highlight), 0.3));
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);

    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected) && isStrong;
    const QColor ink = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(ink);
    const Room room = roomIn(option);
    const int height = option.fontMetrics.height() + room.line;
    QRect line = option.rect.adjusted(margin, room.edge, -margin, 0);
    line.setHeight(height);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    drawLine(painter, line, leading & Qt::AlignHorizontal_Mask, hit.caseId.text());
    const int used = painter->fontMetrics().horizontalAdvance(hit.caseId.text()) + margin;
    painter->setFont(option.font);
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const QRect rest = line.adjusted(leftToRight ? used : 0, 0, leftToRight ? 0 : -used, 0);
    drawLine(painter, rest, trailing & Qt::AlignHorizontal_Mask, model->caption(hit));
    line.translate(0, height);
    drawLine(painter, line, leading & Qt::AlignHorizontal_Mask, nameInList(hit.custodial, hit.custodialNative));
    line.translate(0, height);
    drawLine(painter, line, leading & Qt::AlignHorizontal_Mask, nameInList(hit.noncustodial, hit.noncustodialNative));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Room room = roomIn(option);
    return QSize(
        option.fontMetrics.averageCharWidth() * 30, (option.fontMetrics.height() + room.line) * lines + 2 * room.edge);
}

} // namespace caseledger
