// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/boundedqueue.h"
#include "app/demo/demorandom.h"
#include "app/demo/lognormal.h"
#include "app/demo/opendays.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace caseledger;

/// The tools the demo office is made with.
class TestDemoTools : public QObject
{
    Q_OBJECT

private slots:
    void randomNumbersAreTheSameEverywhere()
    {
        // Worked out by hand from the definition of splitmix64, with another program.
        DemoRandom random(1, 0, DemoStream::Plan);
        const std::array<quint32, 4> drawn { random.next(), random.next(), random.next(), random.next() };
        const std::array<quint32, 4> expected { 1206158971U, 2615701327U, 3270762108U, 733364205U };
        QCOMPARE(drawn, expected);
    }

    void streamsDiffer()
    {
        const auto first
            = [](quint64 seed, int index, DemoStream stream) { return DemoRandom(seed, index, stream).next(); };
        const quint32 one = first(1, 0, DemoStream::Plan);
        QVERIFY(first(2, 0, DemoStream::Plan) != one);
        QVERIFY(first(1, 1, DemoStream::Plan) != one);
        QVERIFY(first(1, 0, DemoStream::Payments) != one);
    }

    void belowStaysInItsRangeAndReachesAllOfIt()
    {
        DemoRandom random(7, 3, DemoStream::Payments);
        std::array<int, 6> seen {};
        for (int i = 0; i < 6000; ++i)
            ++seen[size_t(random.below(6))]; // out of range would crash under the sanitizer
        for (const int count : seen)
            QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count))); // 1000 and five deviations
        QCOMPARE(random.below(1), 0);
        for (int i = 0; i < 100; ++i) {
            const int drawn = random.between(-2, 2);
            QVERIFY(drawn >= -2 && drawn <= 2);
        }
    }

    void weightsAreKept()
    {
        DemoRandom random(7, 4, DemoStream::Payments);
        std::array<int, 3> seen {};
        for (int i = 0; i < 10'000; ++i)
            ++seen[size_t(random.weighted({ 60, 0, 40 }))];
        QCOMPARE(seen[1], 0);
        QVERIFY2(seen[0] > 5700 && seen[0] < 6300, qPrintable(QString::number(seen[0])));
    }

    void chancesAreKept()
    {
        DemoRandom random(7, 5, DemoStream::Payments);
        int never = 0;
        int always = 0;
        int seldom = 0;
        for (int i = 0; i < 10'000; ++i) {
            never += random.chance(0);
            always += random.chance(1000);
            seldom += random.chance(50);
        }
        QCOMPARE(never, 0);
        QCOMPARE(always, 10'000);
        QVERIFY2(seldom > 380 && seldom < 620, qPrintable(QString::number(seldom)));
    }

    void lognormalQuantilesLieWhereTheFormulaSays_data()
    {
        QTest::addColumn<int>("spread");
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("expected"); // dollars around a median of 1000: exp(sigma * z)
        QTest::newRow("orders 5 %") << int(Spread::Orders) << 5 << 268.2;
        QTest::newRow("orders 25 %") << int(Spread::Orders) << 25 << 583.0;
        QTest::newRow("orders 50 %") << int(Spread::Orders) << 50 << 1000.0;
        QTest::newRow("orders 95 %") << int(Spread::Orders) << 95 << 3728.1;
        QTest::newRow("debts 25 %") << int(Spread::Debts) << 25 << 339.9;
        QTest::newRow("debts 75 %") << int(Spread::Debts) << 75 << 2942.2;
    }
    void lognormalQuantilesLieWhereTheFormulaSays()
    {
        QFETCH(int, spread);
        QFETCH(int, percent);
        QFETCH(double, expected);
        DemoRandom random(11, percent, DemoStream::Plan);
        std::vector<qint64> drawn;
        for (int i = 0; i < 20'000; ++i)
            drawn.push_back(lognormalAmount(random, 1000, Spread(spread)).cents());
        std::ranges::sort(drawn);
        const double found = double(drawn[drawn.size() * size_t(percent) / 100]) / 100;
        QVERIFY2(found > expected * 0.93 && found < expected * 1.07, qPrintable(QString::number(found)));
    }

    void lognormalAmountsAreWholeDollarsAboveZero()
    {
        DemoRandom random(11, 0, DemoStream::Plan);
        for (int i = 0; i < 10'000; ++i) {
            const Money amount = lognormalAmount(random, 20, Spread::Debts);
            QVERIFY(amount >= Money::fromDollars(1));
            QCOMPARE(amount.cents() % 100, 0);
        }
    }

    void openDaysAgreeWithTheCalendar()
    {
        OfficeCalendar calendar;
        calendar.ownHolidays = { QDate(2026, 3, 17) };
        const DateRange range { QDate(2025, 11, 1), QDate(2026, 4, 30) };
        const OpenDays openDays(calendar, range);
        for (QDate day = range.first.addDays(14); day <= range.last.addDays(-14); day = day.addDays(1)) {
            QDate after = day;
            while (!calendar.isOpen(after))
                after = after.addDays(1);
            QDate before = day;
            while (!calendar.isOpen(before))
                before = before.addDays(-1);
            QCOMPARE(openDays.onOrAfter(day), after);
            QCOMPARE(openDays.onOrBefore(day), before);
        }
    }

    void queueHandsOverEverythingInOrder()
    {
        BoundedQueue<int> queue(3);
        std::thread maker([&queue] {
            for (int i = 0; i < 1000; ++i)
                queue.push(i);
            queue.close();
        });
        std::vector<int> taken;
        while (const std::optional<int> value = queue.pop())
            taken.push_back(*value);
        maker.join();
        QCOMPARE(taken.size(), size_t(1000));
        QVERIFY(std::ranges::is_sorted(taken));
    }

    void queueLetsItsMakerGoWhenClosed()
    {
        BoundedQueue<int> queue(2);
        int pushed = 0;
        std::thread maker([&] {
            while (queue.push(pushed))
                ++pushed;
        });
        QCOMPARE(queue.pop().value_or(-1), 0);
        queue.close();
        maker.join(); // would wait for ever for room
        QVERIFY(pushed >= 1);
        QVERIFY(!queue.push(0));
    }
};

QTEST_APPLESS_MAIN(TestDemoTools)
#include "tst_demo_tools.moc"
