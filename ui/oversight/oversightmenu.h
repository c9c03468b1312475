// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/desk.h"

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace caseledger {

class SupervisorPage;

/// Whether the page stands in the main window where no case is open: for supervisors. In a database without users,
/// where everybody is everything, the menu alone has it.
bool beginsWithOversight(const Worker &worker);

/// A page over what the window's reader knows, which shows letters and the trail in windows of their own.
/// @param desk must outlive the window
/// @param openCase opens a case in the window
SupervisorPage *makeSupervisorPage(
    const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase, QWidget *parent);

/// Adds the page as a window of its own to a menu, for who oversees an office, and answers its entry; it opens once.
QList<QAction *> addOversightActions(
    QMenu *menu, const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase);

} // namespace caseledger
