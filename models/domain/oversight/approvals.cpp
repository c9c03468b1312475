// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oversight/approvals.h"

namespace caseledger {

QDate lastOverdueDay(QDate today, const OfficeCalendar &calendar)
{
    QDate day = today.addDays(-daysToApprove);
    while (calendar.addBusinessDays(day, daysToApprove) >= today)
        day = day.addDays(-1);
    return day;
}

} // namespace caseledger
