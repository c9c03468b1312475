// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace caseledger {

/// First and last day, both included. A null day leaves that side open.
struct DateRange
{
    QDate first;
    QDate last;

    bool contains(QDate day) const { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// The first day of the month that a day lies in.
inline QDate firstOfMonth(QDate day) { return QDate(day.year(), day.month(), 1); }

/// The last day of the month that a day lies in.
inline QDate lastOfMonth(QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

/// True on the legal public holidays of the United States (5 USC 6103) and on the weekday that stands in for one that
/// falls on a Saturday (the Friday before) or a Sunday (the Monday after). Holidays count from the year they came into
/// force.
bool isFederalHoliday(QDate day);

/// The federal fiscal year a day lies in, named after the year it ends in: 1 October 2025 lies in 2026.
int federalFiscalYear(QDate day);

/// The days the State's offices are open (42 USC 654b(c)): no weekend, no federal holiday, no day of the office's own
/// list.
struct OfficeCalendar
{
    QList<QDate> ownHolidays;

    bool isOpen(QDate day) const;
    /// The n-th open day after a day; n > 0. The day itself never counts.
    QDate addBusinessDays(QDate day, int n) const;

    friend bool operator==(const OfficeCalendar &, const OfficeCalendar &) = default;
};

} // namespace caseledger
