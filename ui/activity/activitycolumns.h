// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/activity.h"
#include "models/tables/column.h"
#include "ui/cases/rowdetails.h"

#include <span>

namespace caseledger {

/// What happened in a case, for people: when, what, about which paper or row, and who did it.
std::span<const Column<Activity>> activityColumns();

/// What happened in one plain sentence or two: "PIN letter to the custodial parent: in the queue".
QString activityText(const Activity &activity, const Phrasebook &book);

/// What the row has no room for: the lines of a note that has several, what an import replaced.
QList<DetailLine> activityDetails(const Activity &activity, const Phrasebook &book);

/// The office's day on which it happened.
QDate officeDay(const Activity &activity);

} // namespace caseledger
