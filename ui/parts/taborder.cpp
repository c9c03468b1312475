// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/taborder.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace caseledger {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

/// The places of a grid may have been filled in any order.
QList<int> asRead(const QLayout &layout)
{
    QList<std::pair<std::pair<int, int>, int>> places;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int at = 0; at < layout.count(); ++at) {
        std::pair place(0, at);
        int spans[2];
        if (grid)
            grid->getItemPosition(at, &place.first, &place.second, &spans[0], &spans[1]);
        places.append({ place, at });
    }
    std::ranges::sort(places);
    QList<int> order;
    for (const auto &[place, at] : std::as_const(places))
        order.append(at);
    return order;
}

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    for (const int at : asRead(layout)) {
        if (QLayoutItem *item = layout.itemAt(at); item->layout())
            collect(*item->layout(), found);
        else if (item->widget())
            collect(item->widget(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (found.contains(widget))
        return;
    found.append(widget);
    if (const auto *tabs = qobject_cast<QTabWidget *>(widget))
        collect(tabs->tabBar(), found);
    if (widget->layout())
        collect(*widget->layout(), found);
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int at = 0; at < splitter->count(); ++at) {
            collect(splitter->handle(at), found); // what stands before the part
            collect(splitter->widget(at), found);
        }
    }
    for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            collect(child, found);
    }
}

/// The one that is chosen of buttons of which one alone can be: the Tab key comes by that one, the arrow keys lead to
/// the others. Any other widget itself.
QWidget *chosenOf(QWidget *widget)
{
    const auto *button = qobject_cast<QRadioButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    return group && group->exclusive() && group->checkedButton() ? group->checkedButton() : widget;
}

/// Qt takes the Tab key from such buttons one by one, as they are chosen.
bool isStop(QWidget *widget)
{
    const bool isForTab = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QRadioButton *>(widget);
    return isForTab && !widget->focusProxy() && widget->isVisible() && widget->isEnabled()
        && chosenOf(widget) == widget;
}

} // namespace

bool focusNextAsRead(QWidget *window, bool next)
{
    QList<QWidget *> stops;
    collect(window, stops);
    stops.removeIf([](QWidget *each) { return !isStop(each); });
    if (stops.isEmpty())
        return false;
    const qsizetype count = stops.size();
    const qsizetype at = stops.indexOf(chosenOf(window->focusWidget()));
    const qsizetype to = next ? (at + 1) % count : (std::max<qsizetype>(at, 0) + count - 1) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace caseledger
