// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/oversight/unusualviews.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/oversight/batchfigures.h"

namespace caseledger {

constexpr int daysOfUnusualViews = 14; ///< a supervisor who looks once a week misses nothing

/// Letters that have waited too long for a supervisor's approval.
struct OverdueApprovals
{
    qint64 count = 0;
    QDateTime oldest; ///< UTC: when it was asked for; null where there is none

    friend bool operator==(const OverdueApprovals &, const OverdueApprovals &) = default;
};

/// What a supervisor watches over, as it was at one moment.
struct OfficeFigures
{
    QString office; ///< empty: of all, in a database without users
    QDateTime readAt; ///< UTC, the database's clock
    QDate today; ///< by the office's clock, also in a demo office: so are the trail and the letters dated
    QList<LetterCount> letters; ///< for states that have any, in the order of LetterState
    OverdueApprovals overdue;
    QList<BatchFigures> batches; ///< newest first, mostBatches at most
    QList<UnusualFinding> unusual; ///< of the last daysOfUnusualViews days, as unusualViews() gives them
};

/// The figures of the worker's own office, in one snapshot; noted in the trail before they are read. Nothing of another
/// office is in them. Takes as long as the office's trail of six weeks does to read, so it belongs beside the store's
/// thread. Error::Denied, noted too, for a role that oversees nothing and for a supervisor of no office.
Result<OfficeFigures> readOfficeFigures(Connection &connection);

} // namespace caseledger
