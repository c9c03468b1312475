// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

namespace caseledger {

/// What a calendar month came to: what fell due in it and what came in, and what was owed when it ended.
struct MonthFigures
{
    QDate month; ///< its first day
    Money due; ///< charges due in the month, those of the opening or as-of month within their days
    Money received; ///< payments posted or held that came in; returned ones count for nothing
    Money owed; ///< total owed at the end of the month, in the as-of day's month on that day; may be below zero

    friend bool operator==(const MonthFigures &, const MonthFigures &) = default;
};

/// Every month from that of the opening day to that of the as-of day, oldest first. The sums of all of them are
/// Totals::charged and Totals::collected; the last one's owed is Balances::totalOwed. Empty before the opening day.
/// Linear in the account.
std::vector<MonthFigures> monthFigures(const CaseRecords &records, const CaseAccount &account);

/// Those of the months that a range touches, as whole months. Null days leave that side open.
std::vector<MonthFigures> monthsIn(const std::vector<MonthFigures> &months, const DateRange &range);

} // namespace caseledger
