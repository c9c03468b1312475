// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/paneround.h"

#include "ui/caller/callerbar.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/notes/noteline.h"
#include "ui/search/searchpanel.h"

#include <QApplication>

namespace caseledger {

namespace {

bool isIn(const QWidget *room)
{
    const QWidget *focus = room->window()->focusWidget();
    return focus && (focus == room || room->isAncestorOf(focus));
}

/// Whether the focus is elsewhere after it was given.
template <class Give>
bool moves(const QWidget *room, Give give)
{
    if (!room->isVisible())
        return false;
    const QWidget *before = room->window()->focusWidget();
    give();
    return room->window()->focusWidget() != before;
}

} // namespace

bool goRound(const QList<PaneStop> &stops, Turn turn)
{
    const qsizetype count = stops.size();
    qsizetype at = count - 1; // from nowhere one comes to the first
    for (qsizetype stop = 0; stop < count; ++stop) {
        if (stops[stop].hasFocus())
            at = stop;
    }
    const bool isForwards = turn == Turn::Forwards;
    for (qsizetype step = isForwards ? 1 : 0; step < count + (isForwards ? 0 : 1); ++step) {
        const qsizetype next = isForwards ? (at + step) % count : (at + count - step % count) % count;
        if (stops[next].takeFocus())
            return true;
    }
    return false;
}

QList<PaneStop> paneStops(SearchPanel *search, CasePage *page)
{
    QList<PaneStop> stops;
    const auto add = [&stops](QWidget *room, auto give) {
        stops.append(
            { .hasFocus = [room] { return isIn(room); }, .takeFocus = [room, give] { return moves(room, give); } });
    };
    if (search)
        add(search, [search] { search->focusField(); });
    if (!page || !page->panes())
        return stops;
    CallerBar *caller = page->header()->caller();
    CasePanes *panes = page->panes();
    stops.append({ .hasFocus = [page] { return isIn(page->header()); },
        .takeFocus = [caller] { return moves(caller, [caller] { caller->focusSwitch(); }); } });
    add(panes, [panes] { panes->focusTabs(); });
    stops.append({ .hasFocus = [panes] { return panes->isPaneFocused(); },
        .takeFocus = [panes] { return moves(panes, [panes] { panes->focusPane(); }); } });
    add(panes, [panes] { panes->focusDetails(); });
    stops.last().hasFocus = [] { return false; }; // within the pane
    if (NoteLine *note = page->noteLine())
        add(note, [note] { note->focusField(); });
    return stops;
}

} // namespace caseledger
