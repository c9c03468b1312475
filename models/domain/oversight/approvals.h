// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

namespace caseledger {

/// How many business days a supervisor has to look at a letter that wants approval: as long as the law gives the office
/// to send money on (42 USC 654b(c)); whoever has lost a PIN waits for the envelope after that.
constexpr int daysToApprove = 2;

/// The latest day for which an approval is overdue: what was asked for on it, or before, has had its business days, and
/// they are over. The day on which they end is not late yet.
QDate lastOverdueDay(QDate today, const OfficeCalendar &calendar);

} // namespace caseledger
