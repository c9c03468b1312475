// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/charges.h"
#include "models/domain/policy.h"
#include "tests/support/casetext.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// Days: holidays, business days, due dates, assistance through time, the tables of the policy.
class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void holidays_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("year");
        QTest::newRow("2026") << QStringLiteral("01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")
                              << 2026;
        // 1 January 2022 is a Saturday: its stand-in is the Friday before, in 2021.
        QTest::newRow("2021") << QStringLiteral(
            "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")
                              << 2021;
        // 1 January 2023 is a Sunday: the Monday after. 11 November 2023 is a Saturday.
        QTest::newRow("2023") << QStringLiteral("01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")
                              << 2023;
        QTest::newRow("2020, before Juneteenth")
            << QStringLiteral("01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25") << 2020;
    }
    void holidays()
    {
        QFETCH(QString, days);
        QFETCH(int, year);
        QStringList found;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            if (isFederalHoliday(date) && date.dayOfWeek() < Qt::Saturday)
                found.append(date.toString(QStringLiteral("MM-dd")));
        }
        QCOMPARE(found.join(u' '), days);
    }

    void businessDays()
    {
        const OfficeCalendar calendar { { day("2026-11-27") } };
        QCOMPARE(calendar.addBusinessDays(day("2026-03-02"), 2), day("2026-03-04"));
        QCOMPARE(calendar.addBusinessDays(day("2026-03-06"), 2), day("2026-03-10")); // Friday
        QCOMPARE(calendar.addBusinessDays(day("2026-03-07"), 2), day("2026-03-10")); // Saturday
        QCOMPARE(calendar.addBusinessDays(day("2026-11-25"), 2), day("2026-12-01")); // Thanksgiving, own day, weekend
        QCOMPARE(calendar.addBusinessDays(day("2026-07-01"), 2), day("2026-07-06")); // 3 July stands in for the 4th
    }

    void fiscalYears()
    {
        QCOMPARE(federalFiscalYear(day("2025-09-30")), 2025);
        QCOMPARE(federalFiscalYear(day("2025-10-01")), 2026);
    }

    void policyTables()
    {
        const DistributionPolicy policy;
        const auto limit = [&](const char *on, std::optional<int> children) {
            return plainText(policy.passThroughLimit(day(on), children));
        };
        QCOMPARE(limit("2005-06-01", 3), QStringLiteral("50.00"));
        QCOMPARE(limit("2008-09-30", 3), QStringLiteral("50.00"));
        QCOMPARE(limit("2008-10-01", 3), QStringLiteral("100.00"));
        QCOMPARE(limit("2009-12-31", 2), QStringLiteral("100.00"));
        QCOMPARE(limit("2010-01-01", 2), QStringLiteral("200.00"));
        QCOMPARE(limit("2010-01-01", 1), QStringLiteral("100.00"));
        QCOMPARE(limit("2010-01-01", {}), QStringLiteral("100.00"));
        QCOMPARE(policy.annualFeeOf(2007), nullptr);
        QCOMPARE(policy.annualFeeOf(2008)->fee.cents(), 2500);
        QCOMPARE(policy.annualFeeOf(2019)->threshold.cents(), 50000);
        QCOMPARE(policy.annualFeeOf(2020)->threshold.cents(), 55000);
        QCOMPARE(policy.annualFeeOf(2031)->fee.cents(), 3500);
    }

    void dueDatesOf_data()
    {
        QTest::addColumn<QString>("obligation");
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *obligation, const char *range, const char *days) {
            QTest::newRow(name) << QString::fromLatin1(obligation) << QString::fromLatin1(range)
                                << QString::fromLatin1(days);
        };
        row("weekly over a leap day", "weekly 2024-02-15", "2024-02-01 2024-03-10",
            "2024-02-15 2024-02-22 2024-02-29 2024-03-07");
        row("weekly, range begins later", "weekly 2024-01-01", "2024-02-06 2024-02-12", "2024-02-12");
        row("weekly, range begins on a due date", "weekly 2024-01-01", "2024-02-05 2024-02-05", "2024-02-05");
        row("biweekly", "biweekly 2025-01-03", "2025-01-01 2025-02-01", "2025-01-03 2025-01-17 2025-01-31");
        row("biweekly to its end", "biweekly 2025-01-03 2025-01-17", "2025-01-01 2025-12-31", "2025-01-03 2025-01-17");
        row("semimonthly", "semimonthly 2025-01-10", "2025-01-01 2025-03-01",
            "2025-01-15 2025-02-01 2025-02-15 2025-03-01");
        row("semimonthly from the 15th", "semimonthly 2025-01-15 2025-02-01", "2025-01-01 2025-03-01",
            "2025-01-15 2025-02-01");
        row("monthly on the 31st", "monthly 2025-01-31", "2025-01-01 2025-05-01",
            "2025-01-31 2025-02-28 2025-03-31 2025-04-30");
        row("monthly on the 31st in a leap year", "monthly 2023-12-31", "2024-01-01 2024-03-31",
            "2024-01-31 2024-02-29 2024-03-31");
        row("monthly on the 30th", "monthly 2025-01-30", "2025-02-01 2025-03-30", "2025-02-28 2025-03-30");
        row("monthly from 29 February", "monthly 2024-02-29", "2024-02-01 2025-03-31",
            "2024-02-29 2024-03-29 2024-04-29 2024-05-29 2024-06-29 2024-07-29 2024-08-29 2024-09-29 2024-10-29 "
            "2024-11-29 "
            "2024-12-29 2025-01-29 2025-02-28 2025-03-29");
        row("one day", "monthly 2025-01-15 2025-01-15", "2025-01-15 2025-01-15", "2025-01-15");
        row("ends before it starts", "monthly 2025-02-15 2025-01-15", "2025-01-01 2025-12-31", "");
        row("all before the range", "weekly 2024-01-01 2024-03-01", "2025-01-01 2025-12-31", "");
    }
    void dueDatesOf()
    {
        QFETCH(QString, obligation);
        QFETCH(QString, range);
        QFETCH(QString, days);
        const CaseRecords records = caseOf(QStringLiteral("obligation O1 current_support 1.00 ") + obligation);
        const DateRange within { QDate::fromString(range.section(u' ', 0, 0), Qt::ISODate),
            QDate::fromString(range.section(u' ', 1, 1), Qt::ISODate) };
        QStringList found;
        for (const QDate due : dueDates(records.obligations.first(), within))
            found.append(due.toString(Qt::ISODate));
        QCOMPARE(found.join(u' '), days);
    }

    void chargesStandInOrderAndKnowTheirOwner()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(
            case 2025-01-01 never
            assistance 2025-02-01 current
            assistance 2025-03-01 former
            obligation Z spousal 4.00 monthly 2025-01-01
            obligation B current_support 2.00 monthly 2025-01-01
            obligation A current_support 1.00 monthly 2025-01-01
            obligation M medical 3.00 monthly 2025-02-15 2025-02-15
            obligation R arrears_payment 9.00 monthly 2025-01-01)"));
        QStringList found;
        for (const Charge &charge : chargesIn(records, { day("2025-01-01"), day("2025-03-01") }))
            found.append(charge.dueOn.toString(QStringLiteral("MM-dd"))
                + records.obligations[charge.obligation].ref.text + (charge.owedTo == Owner::Family ? u'f' : u'g'));
        QCOMPARE(found.join(u' '),
            QStringLiteral("01-01Af 01-01Bf 01-01Zf 02-01Ag 02-01Bg 02-01Zg 02-15Mg 03-01Af 03-01Bf 03-01Zf"));
    }

    void assistanceThroughTime()
    {
        const AssistanceHistory history(caseOf(QStringLiteral(R"(
            case 2020-06-01 never opening_on=2024-01-01
            assistance 2023-05-01 former
            assistance 2021-01-01 current)")));
        QCOMPARE(history.on(day("2019-01-01")), Assistance::Never);
        QCOMPARE(history.on(day("2020-12-31")), Assistance::Never);
        QCOMPARE(history.on(day("2021-01-01")), Assistance::Current);
        QCOMPARE(history.on(day("2023-05-01")), Assistance::Former);
        QVERIFY(history.isNeverAssistance(day("2020-12-31")));
        QVERIFY(!history.isNeverAssistance(day("2021-01-01")));
        QVERIFY(!history.isNeverAssistance(day("2030-01-01")));

        const AssistanceHistory replaced(
            caseOf(QStringLiteral("case 2020-06-01 current\nassistance 2020-06-01 never")));
        QCOMPARE(replaced.on(day("2020-06-01")), Assistance::Never);
        QVERIFY(replaced.isNeverAssistance(day("2020-06-01")));
        const AssistanceHistory back(caseOf(QStringLiteral("case 2020-06-01 former\nassistance 2021-06-01 never")));
        QVERIFY(!back.isNeverAssistance(day("2022-01-01"))); // it was former once
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
