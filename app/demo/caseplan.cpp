// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/caseplan.h"

namespace caseledger {

namespace {

/// From before the oldest case to past every due day that can be asked for.
DateRange openDayRange(QDate today)
{
    return { QDate(today.year() - mostYearsOfHistory - 2, 1, 1), today.addDays(120) };
}

} // namespace

DemoSetting::DemoSetting(quint64 officeSeed, QDate day)
    : seed(officeSeed)
    , today(day)
    , openDays(policy.calendar, openDayRange(day))
{ }

QString numberedRef(char letter, int number)
{
    constexpr int digits = 5;
    if (number > 99'999)
        return QLatin1Char(letter) + QString::number(number);
    QString ref(digits + 1, QLatin1Char(letter));
    for (int i = digits; i > 0; --i) {
        ref[i] = QChar(u'0' + number % 10);
        number /= 10;
    }
    return ref;
}

} // namespace caseledger
