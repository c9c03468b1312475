// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/people/demoparties.h"
#include "tests/unit/demo/demosamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The same number of cases, seed and day give the same office; a case does not depend on how many there are.
class TestDemoSameness : public QObject
{
    Q_OBJECT

private slots:
    void sameOnEveryMachine()
    {
        // Changes only when what the demo office holds is meant to change: then take the new value over.
        const std::vector<DemoCase> cases = casesOf({ .cases = 300, .seed = 1, .today = usualDay() });
        QCOMPARE(digestOf(cases), QByteArray("fd4859b4021ba5b7a3a9417bbbdbe8feeab5dc04947c5d082e97dfec581a2edc"));
    }

    void sameTwice()
    {
        const DemoOptions options { .cases = 120, .seed = 42, .today = QDate(2025, 12, 31) };
        QCOMPARE(digestOf(casesOf(options)), digestOf(casesOf(options)));
    }

    void fewerCasesAreTheBeginningOfMore()
    {
        const std::vector<DemoCase> few = casesOf({ .cases = 60, .seed = 5, .today = usualDay() });
        const std::vector<DemoCase> many = casesOf({ .cases = 240, .seed = 5, .today = usualDay() });
        QCOMPARE(few.size(), size_t(60));
        QCOMPARE(many.size(), size_t(240));
        QCOMPARE(digestOf(few), digestOf(many, 0, few.size()));
    }

    void orderOfMakingDoesNotMatter()
    {
        const DemoOptions options { .cases = 80, .seed = 9, .today = usualDay() };
        const DemoGenerator generator(options);
        std::vector<DemoCase> backwards(80);
        for (int index = 79; index >= 0; --index)
            backwards[size_t(index)] = generator.demoCase(index);
        QCOMPARE(digestOf(backwards), digestOf(casesOf(options)));
    }

    void anotherSeedIsAnotherOffice()
    {
        const std::vector<DemoCase> one = casesOf({ .cases = 60, .seed = 1, .today = usualDay() });
        const std::vector<DemoCase> two = casesOf({ .cases = 60, .seed = 2, .today = usualDay() });
        for (size_t i = 10; i < 60; ++i)
            QVERIFY2(digestOf(one, i, i + 1) != digestOf(two, i, i + 1), qPrintable(QString::number(i)));
    }

    void anotherDayIsAnotherOffice()
    {
        const std::vector<DemoCase> one = casesOf({ .cases = 20, .seed = 1, .today = usualDay() });
        const std::vector<DemoCase> two = casesOf({ .cases = 20, .seed = 1, .today = usualDay().addDays(1) });
        QVERIFY(digestOf(one) != digestOf(two));
    }

    void tenCasesAtLeast_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("made");
        QTest::newRow("one") << 1 << 10;
        QTest::newRow("ten") << 10 << 10;
        QTest::newRow("eleven") << 11 << 11;
    }
    void tenCasesAtLeast()
    {
        QFETCH(int, asked);
        QFETCH(int, made);
        QCOMPARE(int(casesOf({ .cases = asked, .seed = 1, .today = usualDay() }).size()), made);
    }

    void badOptionsAreUsageErrors_data()
    {
        QTest::addColumn<int>("cases");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual") << 2000 << usualDay() << true;
        QTest::newRow("no case") << 0 << usualDay() << false;
        QTest::newRow("less than none") << -5 << usualDay() << false;
        QTest::newRow("the most") << mostDemoCases << usualDay() << true;
        QTest::newRow("one too many") << mostDemoCases + 1 << usualDay() << false;
        QTest::newRow("no day") << 2000 << QDate() << false;
        QTest::newRow("too early") << 2000 << QDate(firstDemoYear - 1, 12, 31) << false;
        QTest::newRow("first day") << 2000 << QDate(firstDemoYear, 1, 1) << true;
        QTest::newRow("last day") << 2000 << QDate(lastDemoYear, 12, 31) << true;
        QTest::newRow("too late") << 2000 << QDate(lastDemoYear + 1, 1, 1) << false;
    }
    void badOptionsAreUsageErrors()
    {
        QFETCH(int, cases);
        QFETCH(QDate, today);
        QFETCH(bool, good);
        const Result<> checked = checkOptions({ .cases = cases, .seed = 1, .today = today });
        QCOMPARE(checked.has_value(), good);
        if (!good) {
            QCOMPARE(checked.error().kind, Error::Kind::Usage);
            QVERIFY(!checked.error().message.isEmpty());
            QVERIFY(!checked.error().message.contains(u'\n'));
        }
    }
};

QTEST_APPLESS_MAIN(TestDemoSameness)
#include "tst_demo_sameness.moc"
