// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QWidget;

namespace caseledger {

class CasePage;
class SearchPanel;

enum class Turn { Forwards, Backwards };

/// One place that F6 stops at.
struct PaneStop
{
    std::function<bool()> hasFocus; ///< it, or something in it
    std::function<bool()> takeFocus; ///< to its first part; false where it is there already, or there is none
};

/// Goes on from the stop that has the focus to the next one that takes it, round and round. Backwards the beginning of
/// the stop one is in comes first. False where none takes it.
bool goRound(const QList<PaneStop> &stops, Turn turn);

/// Search, caller, tabs, pane, its details, note line: what there is of it in sight. Null for what is not there.
QList<PaneStop> paneStops(SearchPanel *search, CasePage *page);

} // namespace caseledger
