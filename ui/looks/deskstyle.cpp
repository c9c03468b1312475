// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/deskstyle.h"

#include "models/text/phrasebook.h"
#include "ui/guard/curtain.h"
#include "ui/looks/colours.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace caseledger {

namespace {

/// Inside a place, so that nothing around it can cover it.
void drawRing(QPainter *painter, const QRect &place, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, ringWidth));
    painter->setBrush(Qt::NoBrush);
    const qreal half = ringWidth / 2.0;
    painter->drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), 3, 3);
    painter->restore();
}

/// Where a field, box or button to choose with begins: styles draw that too faintly, above all in dark colours.
void drawEdge(QPainter *painter, const QStyleOption *option, bool isRound)
{
    const bool isOff = !option->state.testFlag(QStyle::State_Enabled);
    const QColor ground = option->palette.color(QPalette::Window);
    const QColor faint = option->palette.color(QPalette::Mid);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing); // which thins what is round
    painter->setPen(QPen(isOff ? faint : readableOn(ground, faint, isRound ? leastForText : leastForSigns), 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF place = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    isRound ? painter->drawEllipse(place) : painter->drawRoundedRect(place, 2, 2);
    painter->restore();
}

bool hasFocus(const QStyleOption *option) { return option && option->state.testFlag(QStyle::State_HasFocus); }

QColor groundOf(const QStyleOption *option, QPalette::ColorRole role)
{
    return option->palette.color(QPalette::Active, role);
}

/// What the focus ring of a row, a button or a box is seen on.
QColor groundOfFocus(const QStyleOption *option)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    return focus && focus->backgroundColor.isValid() && focus->backgroundColor.alpha() == 255
        ? focus->backgroundColor
        : groundOf(option, QPalette::Window);
}

/// Controls that get their ring around all of them, since styles mark the focus of these in ways of their own.
bool isWhole(QStyle::ControlElement element)
{
    switch (element) {
    case QStyle::CE_PushButton:
    case QStyle::CE_CheckBox:
    case QStyle::CE_RadioButton:
    case QStyle::CE_TabBarTab:
    case QStyle::CE_Splitter:
        return true;
    default:
        return false;
    }
}

bool isChosen(const QStyleOptionMenuItem &item)
{
    return item.state.testFlag(QStyle::State_Selected) && item.state.testFlag(QStyle::State_Enabled);
}

bool isSeparator(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator;
}

constexpr int roomOfArrow = 14; ///< px: beside the words, whose last letter it would cover

bool hasMenuArrow(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// As it is drawn: its key keeps its direction where one reads from the right, and the icon of the entry that one is at
/// has the colour of its text, while styles draw it as on any other ground.
QStyleOptionMenuItem readable(QStyleOptionMenuItem item, const QWidget *widget)
{
    if (const qsizetype tab = item.text.indexOf(u'\t'); tab >= 0 && item.direction == Qt::RightToLeft)
        item.text = item.text.left(tab + 1) + Phrasebook::isolated(item.text.mid(tab + 1));
    if (isChosen(item) && !item.icon.isNull()) {
        const QStyle *style = widget ? widget->style() : QApplication::style();
        const int side = style->pixelMetric(QStyle::PM_SmallIconSize, &item, widget);
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1.0;
        item.icon = QIcon(item.icon.pixmap(QSize(side, side), ratio, QIcon::Selected));
    }
    return item;
}

bool isDrawnAsAWhole(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) || qobject_cast<const QHeaderView *>(widget);
}

} // namespace

DeskStyle::DeskStyle(Density density)
    : m_density(density)
{ }

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && isDrawnAsAWhole(widget))
        return; // has its ring already
    if (element == PE_FrameFocusRect)
        return drawRing(painter, option->rect, ringOn(groundOfFocus(option), option->palette));
    painter->save();
    if (element == PE_Frame) { // whole inside its place: at 150 % half of its pixels, and with them a side, were lost
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(0.5, 0.5);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
    if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox)
        drawEdge(painter, option, element == PE_IndicatorRadioButton);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != PE_PanelLineEdit || !frame || frame->lineWidth == 0)
        return;
    if (hasFocus(option))
        drawRing(painter, option->rect, ringOn(groundOf(option, QPalette::Base), option->palette));
    else
        drawEdge(painter, option, false);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem) {
        const QStyleOptionMenuItem seen = readable(*item, widget);
        QProxyStyle::drawControl(element, &seen, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected))
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), ringWidth)),
            ringOn(groundOf(option, QPalette::Window), option->palette)); // in dark colours nothing else tells it
    if (element == CE_ShapedFrame && !hasFocus(option) && qobject_cast<const QPlainTextEdit *>(widget))
        drawEdge(painter, option, false); // it is typed into, as a line is
    if (!hasFocus(option))
        return;
    const bool isFramed = qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QLabel *>(widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isRaised = element == CE_PushButton && button && !button->features.testFlag(QStyleOptionButton::Flat);
    if ((element == CE_ShapedFrame && isFramed) || isWhole(element))
        drawRing(painter, option->rect,
            ringOn(groundOf(option, isRaised ? QPalette::Button : QPalette::Window), option->palette));
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (hasFocus(option)
        && (control == CC_ComboBox || control == CC_SpinBox || control == CC_Slider || control == CC_ToolButton))
        drawRing(painter, option->rect, ringOn(groundOf(option, QPalette::Button), option->palette));
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin: // so that an amount does not touch the word next to it
        return isTable(widget) ? 6 : usual;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? std::max(usual, ringWidth) : usual;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return std::max(usual, leastTarget);
    case PM_SplitterWidth:
        return std::max(usual, 8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_density == Density::Compact ? usual * 2 / 3 : usual;
    default:
        return usual;
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    if (hint == SH_UnderlineShortcut)
        return true; // the letter for Alt is seen before one looks for it
    if (hint == SH_EtchDisabledText)
        return false; // a shadow under pale text blurs it
    if (hint == SH_Menu_Scrollable)
        return true; // in columns a menu that is too tall would leave the screen at a side
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return false; // the toolkit's own are black in dark colours, too
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ToolButton:
        if (hasMenuArrow(option))
            return usual.expandedTo({ leastTarget, leastTarget }) + QSize(roomOfArrow, 0);
        [[fallthrough]];
    case CT_PushButton:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        return usual.expandedTo({ leastTarget, leastTarget });
    case CT_ItemViewItem: // in lists alone: tables have rows of their own
        return qobject_cast<const QListView *>(widget) ? usual.expandedTo({ 0, leastTarget }) : usual;
    case CT_MenuItem:
        if (isSeparator(option))
            return usual; // nothing to aim at
        [[fallthrough]];
    case CT_LineEdit:
    case CT_CheckBox:
    case CT_RadioButton:
        return usual.expandedTo({ 0, qobject_cast<const QAbstractScrollArea *>(widget) ? 0 : leastTarget });
    default:
        return usual;
    }
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
    if (auto *button = qobject_cast<QPushButton *>(widget);
        button && !qobject_cast<QDialog *>(button->window()) && !isOnCurtain(button))
        button->setAutoDefault(true); // Enter presses the one that has the focus, as in a dialog
    fitRows(widget);
}

void DeskStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        const auto mend = [&palette, group](QPalette::ColorRole role, QPalette::ColorRole beside) {
            const QColor wanted = palette.color(group, role);
            if (const QColor seen = readableOn(palette.color(group, beside), wanted); seen != wanted)
                palette.setColor(group, role, seen);
        };
        mend(QPalette::Highlight, QPalette::HighlightedText);
        for (const auto ground : { QPalette::Window, QPalette::Base }) {
            mend(QPalette::Link, ground);
            mend(QPalette::LinkVisited, ground);
        }
    }
}

void DeskStyle::fitRows(QWidget *widget) const
{
    const auto *table = qobject_cast<QTableView *>(widget);
    if (!table || !table->verticalHeader()->isHidden())
        return;
    const int room = m_density == Density::Compact ? 4 : 10;
    table->verticalHeader()->setMinimumSectionSize(0);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + room);
}

/// The frame is drawn anew where the ring comes or goes (by itself an area draws its contents alone), and rows grow
/// with their type.
bool DeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    else if (event->type() == QEvent::FontChange)
        fitRows(static_cast<QWidget *>(watched));
    return QProxyStyle::eventFilter(watched, event);
}

Density densityOf(const QWidget *widget)
{
    const auto *style = widget ? qobject_cast<const DeskStyle *>(widget->style()) : nullptr;
    return style ? style->density() : Density::Comfortable;
}

} // namespace caseledger
