// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

#include <vector>

namespace caseledger {

/// The office's open days over a range, looked up once: the generator asks for them millions of times.
class OpenDays
{
public:
    OpenDays(const OfficeCalendar &calendar, DateRange range);

    /// The day itself or the next open one. The day must lie in the range, a fortnight before its end at the latest.
    QDate onOrAfter(QDate day) const { return QDate::fromJulianDay(m_next[size_t(day.toJulianDay() - m_first)]); }
    /// The day itself or the open one before it. The day must lie in the range, a fortnight after its beginning at the
    /// earliest.
    QDate onOrBefore(QDate day) const { return QDate::fromJulianDay(m_previous[size_t(day.toJulianDay() - m_first)]); }

private:
    qint64 m_first;
    std::vector<qint64> m_next; ///< Julian days
    std::vector<qint64> m_previous;
};

} // namespace caseledger
