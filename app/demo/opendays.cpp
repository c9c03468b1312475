// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/opendays.h"

namespace caseledger {

OpenDays::OpenDays(const OfficeCalendar &calendar, DateRange range)
    : m_first(range.first.toJulianDay())
{
    const size_t days = size_t(range.first.daysTo(range.last) + 1);
    m_next.resize(days);
    m_previous.resize(days);
    qint64 open = m_first;
    for (size_t i = 0; i < days; ++i) {
        if (calendar.isOpen(range.first.addDays(qint64(i))))
            open = m_first + qint64(i);
        m_previous[i] = open;
    }
    open = m_first + qint64(days) - 1;
    for (size_t i = days; i-- > 0;) {
        if (m_previous[i] == m_first + qint64(i))
            open = m_previous[i];
        m_next[i] = open;
    }
}

} // namespace caseledger
