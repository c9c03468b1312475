// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oversight/approvals.h"

#include <QTest>

using namespace caseledger;

/// When an approval is overdue, in business days.
class TestApprovals : public QObject
{
    Q_OBJECT

private slots:
    void someDays_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("last");
        // Asked for on a Monday, due by Wednesday, late on Thursday.
        QTest::newRow("Thursday") << QDate(2026, 3, 19) << QDate(2026, 3, 16);
        // Saturday's and Sunday's requests are due by Tuesday, too; Friday's as well.
        QTest::newRow("Wednesday") << QDate(2026, 3, 18) << QDate(2026, 3, 15);
        QTest::newRow("Monday") << QDate(2026, 3, 16) << QDate(2026, 3, 11);
        QTest::newRow("Sunday") << QDate(2026, 3, 15) << QDate(2026, 3, 11);
        // Thanksgiving, 26 November: what was asked for on it, or the day before, has Friday and Monday.
        QTest::newRow("Monday after Thanksgiving") << QDate(2026, 11, 30) << QDate(2026, 11, 24);
        QTest::newRow("Tuesday after Thanksgiving") << QDate(2026, 12, 1) << QDate(2026, 11, 26);
    }
    void someDays()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, last);
        QCOMPARE(lastOverdueDay(today, {}), last);
    }

    void itIsTheBorderOnEveryDay()
    {
        const OfficeCalendar calendar { .ownHolidays = { QDate(2026, 3, 17), QDate(2026, 3, 18), QDate(2026, 7, 6) } };
        for (QDate today(2025, 12, 1); today < QDate(2027, 2, 1); today = today.addDays(1)) {
            const QDate last = lastOverdueDay(today, calendar);
            QVERIFY(last < today);
            QVERIFY(calendar.addBusinessDays(last, daysToApprove) < today);
            for (QDate later = last.addDays(1); later <= today; later = later.addDays(1))
                QVERIFY2(
                    calendar.addBusinessDays(later, daysToApprove) >= today, qPrintable(today.toString(Qt::ISODate)));
        }
    }

    void anOwnHolidayGivesADayMore()
    {
        QCOMPARE(lastOverdueDay(QDate(2026, 3, 19), { .ownHolidays = { QDate(2026, 3, 17) } }), QDate(2026, 3, 15));
    }
};

QTEST_APPLESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
