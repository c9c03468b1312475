// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

class QAction;
class QMenu;

namespace caseledger {

/// Adds what the worker may open of the trail, and answers it: all of it or the office's, a check of it, and for
/// whoever opens cases the own last views.
/// @param desk must outlive the window
QList<QAction *> addTrailActions(QMenu *menu, const Desk &desk, QWidget *window);

} // namespace caseledger
