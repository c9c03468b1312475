// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "ui/search/recentcases.h"

#include <QPointF>

class QWidget;

namespace caseledger {

/// What the window keeps of its user from one run to the next: its place, how far each printer is off, and of each
/// database the cases opened last, by their identifiers alone.
RecentCases readRecentCases(const DatabaseSpec &spec);
void keepRecentCases(const DatabaseSpec &spec, const QStringList &recent);
void restoreGeometry(QWidget &window);
void keepGeometry(const QWidget &window);

/// How far a printer's sheets are moved, in mm to the right and down, in steps of 0.1 and at most 10; none at first.
QPointF printerNudge(const QString &printer);
void keepPrinterNudge(const QString &printer, QPointF byMm);

} // namespace caseledger
