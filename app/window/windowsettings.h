// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QPointF>

class QWidget;

namespace caseledger {

/// What the window keeps on this computer from one run to the next: its place, and how far each printer is off. What
/// belongs to a worker is remembered in the office's database (ui/deskmemory.h).

/// The cases that a user opened last in a database, newest first, parted by blanks, as earlier versions kept them here.
/// They are taken away: a second call finds nothing.
QString takeRecentCases(const DatabaseSpec &spec, const QString &user);
/// The user of a database whose password the keychain was asked to remember; empty for none.
QString rememberedUser(const DatabaseSpec &spec);
void keepRememberedUser(const DatabaseSpec &spec, const QString &user);
/// The language that was chosen for the window on this computer, by its code; empty where none was.
QString keptLanguage();
void keepLanguage(const QString &code);
void restoreGeometry(QWidget &window);
void keepGeometry(const QWidget &window);

/// How far a printer's sheets are moved, in mm to the right and down, in steps of 0.1 and at most 10; none at first.
QPointF printerNudge(const QString &printer);
void keepPrinterNudge(const QString &printer, QPointF byMm);

} // namespace caseledger
