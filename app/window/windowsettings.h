// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "ui/search/recentcases.h"

#include <QPointF>

class QWidget;

namespace caseledger {

/// What the window keeps from one run to the next: its place, how far each printer is off, and of each database and
/// user the cases opened last, by their identifiers alone.
RecentCases readRecentCases(const DatabaseSpec &spec, const QString &user);
void keepRecentCases(const DatabaseSpec &spec, const QString &user, const QStringList &recent);
/// The user of a database whose password the keychain was asked to remember; empty for none.
QString rememberedUser(const DatabaseSpec &spec);
void keepRememberedUser(const DatabaseSpec &spec, const QString &user);
void restoreGeometry(QWidget &window);
void keepGeometry(const QWidget &window);

/// How far a printer's sheets are moved, in mm to the right and down, in steps of 0.1 and at most 10; none at first.
QPointF printerNudge(const QString &printer);
void keepPrinterNudge(const QString &printer, QPointF byMm);

} // namespace caseledger
