// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"

namespace caseledger {

namespace {

/// The n-th such weekday of a month; n = 5 stands for the last one.
bool isNthWeekday(QDate day, int month, Qt::DayOfWeek weekday, int n)
{
    if (day.month() != month || day.dayOfWeek() != weekday)
        return false;
    return n == 5 ? day.day() + 7 > day.daysInMonth() : (day.day() - 1) / 7 + 1 == n;
}

bool isFixedHoliday(QDate day)
{
    struct Fixed
    {
        int month;
        int day;
        int since;
    };
    constexpr Fixed holidays[] = { { 1, 1, 0 }, { 6, 19, 2021 }, { 7, 4, 0 }, { 11, 11, 0 }, { 12, 25, 0 } };
    for (const Fixed &holiday : holidays) {
        if (day.month() == holiday.month && day.day() == holiday.day && day.year() >= holiday.since)
            return true;
    }
    return false;
}

bool isMovingHoliday(QDate day)
{
    return (day.year() >= 1986 && isNthWeekday(day, 1, Qt::Monday, 3)) // Birthday of Martin Luther King, Jr.
        || isNthWeekday(day, 2, Qt::Monday, 3) // Washington's Birthday
        || isNthWeekday(day, 5, Qt::Monday, 5) // Memorial Day
        || isNthWeekday(day, 9, Qt::Monday, 1) // Labor Day
        || isNthWeekday(day, 10, Qt::Monday, 2) // Columbus Day
        || isNthWeekday(day, 11, Qt::Thursday, 4); // Thanksgiving Day
}

} // namespace

bool isFederalHoliday(QDate day)
{
    return isFixedHoliday(day) || isMovingHoliday(day)
        || (day.dayOfWeek() == Qt::Friday && isFixedHoliday(day.addDays(1)))
        || (day.dayOfWeek() == Qt::Monday && isFixedHoliday(day.addDays(-1)));
}

int federalFiscalYear(QDate day) { return day.year() + (day.month() >= 10 ? 1 : 0); }

bool OfficeCalendar::isOpen(QDate day) const
{
    return day.dayOfWeek() < Qt::Saturday && !isFederalHoliday(day) && !ownHolidays.contains(day);
}

QDate OfficeCalendar::addBusinessDays(QDate day, int n) const
{
    while (n > 0) {
        day = day.addDays(1);
        if (isOpen(day))
            --n;
    }
    return day;
}

} // namespace caseledger
