// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"
#include "storesamples.h"

#include <QDateTime>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// What an office says of itself, and the day it counts from.
class StoreOfficeTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewOfficeHasTheLawsOwnPolicy();
    void everythingComesBack();
    void anEmptyTableStaysEmpty();
    void anotherConnectionSeesIt();
    void todayIsThatOfADemoOfficeOrOfNewYork();
};

void StoreOfficeTest::aNewOfficeHasTheLawsOwnPolicy()
{
    TestOffice office;
    const auto read = readOffice(office.connection());
    QVERIFY(read);
    QVERIFY(read->name.isEmpty() && read->addressLines.isEmpty() && !read->demo && !read->demoToday.isValid());
    const DistributionPolicy law;
    QCOMPARE(read->policy.passThrough.size(), law.passThrough.size());
    QCOMPARE(read->policy.passThroughLimit(QDate(2026, 1, 1), 2), Money::fromDollars(200));
    QCOMPARE(read->policy.annualFeeOf(2026)->fee, Money::fromDollars(35));
    QCOMPARE(read->policy.businessDaysToDisburse, law.businessDaysToDisburse);
}

void StoreOfficeTest::everythingComesBack()
{
    TestOffice office;
    Office written { .name = u"Office of \"Samples\""_s,
        .addressLines = { u"1 Sample St"_s, u""_s, u"Albany NY 12207"_s },
        .phone = u"518-555-0100"_s,
        .tty = u"518-555-0101"_s,
        .demo = true,
        .demoToday = QDate(2026, 3, 31) };
    written.policy.passThrough = { { QDate(2030, 1, 1), Money::fromCents(1), Money::fromCents(2) },
        { QDate(2031, 1, 1), Money::fromCents(3), Money::fromCents(4) } };
    written.policy.annualFee = { { 2031, Money::fromCents(5), Money::fromCents(6) } };
    written.policy.businessDaysToDisburse = 3;
    written.policy.daysToDisburseOffset = 31;
    written.policy.calendar.ownHolidays = { QDate(2026, 2, 12), QDate(2026, 11, 3) };
    for (int again = 0; again < 2; ++again)
        QVERIFY(writeOffice(office.connection(), written));

    const auto read = readOffice(office.connection());
    QVERIFY(read);
    QCOMPARE(read->name, written.name);
    QCOMPARE(read->addressLines, written.addressLines);
    QCOMPARE(read->phone, written.phone);
    QCOMPARE(read->tty, written.tty);
    QCOMPARE(read->demo, true);
    QCOMPARE(read->demoToday, written.demoToday);
    QCOMPARE(read->policy.passThrough.size(), size_t(2));
    QCOMPARE(read->policy.passThrough[1].from, QDate(2031, 1, 1));
    QCOMPARE(read->policy.passThrough[1].oneChild, Money::fromCents(3));
    QCOMPARE(read->policy.passThrough[1].twoOrMore, Money::fromCents(4));
    QCOMPARE(read->policy.annualFee.size(), size_t(1));
    QCOMPARE(read->policy.annualFee[0].fromFiscalYear, 2031);
    QCOMPARE(read->policy.annualFee[0].threshold, Money::fromCents(5));
    QCOMPARE(read->policy.annualFee[0].fee, Money::fromCents(6));
    QCOMPARE(read->policy.businessDaysToDisburse, 3);
    QCOMPARE(read->policy.daysToDisburseOffset, 31);
    QCOMPARE(read->policy.calendar.ownHolidays, written.policy.calendar.ownHolidays);
}

void StoreOfficeTest::anEmptyTableStaysEmpty()
{
    TestOffice office;
    Office written;
    written.policy.annualFee.clear(); // an office that charges none
    QVERIFY(writeOffice(office.connection(), written));
    const auto read = readOffice(office.connection());
    QVERIFY(read && read->policy.annualFee.empty());
    QCOMPARE(read->policy.passThrough.size(), written.policy.passThrough.size());
}

void StoreOfficeTest::anotherConnectionSeesIt()
{
    TestOffice office;
    QVERIFY(writeOffice(office.connection(), { .name = u"Sample"_s }));
    QCOMPARE(readOffice(*office.another())->name, u"Sample"_s);
}

void StoreOfficeTest::todayIsThatOfADemoOfficeOrOfNewYork()
{
    QCOMPARE(today({ .demo = true, .demoToday = QDate(2026, 3, 31) }), QDate(2026, 3, 31));
    const QDate now = today({ .demo = false, .demoToday = QDate(1999, 1, 1) });
    QVERIFY(now.isValid());
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    QVERIFY(now >= utc.addSecs(-5 * 3600 - 60).date() && now <= utc.addSecs(-4 * 3600 + 60).date());
}

QTEST_GUILESS_MAIN(StoreOfficeTest)
#include "tst_store_office.moc"
