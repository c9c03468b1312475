// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "ui/search/recentcases.h"

class QWidget;

namespace caseledger {

/// What the window keeps of its user from one run to the next: its place, and of each database the cases opened last,
/// by their identifiers alone.
RecentCases readRecentCases(const DatabaseSpec &spec);
void keepRecentCases(const DatabaseSpec &spec, const QStringList &recent);
void restoreGeometry(QWidget &window);
void keepGeometry(const QWidget &window);

} // namespace caseledger
