// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/idlewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(caseledger::Idleness)
Q_DECLARE_METATYPE(std::chrono::milliseconds)
Q_DECLARE_METATYPE(std::chrono::minutes)

/// Idleness by a clock that the test moves.
class TestIdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = 5h;
        m_watch = std::make_unique<IdleWatch>([this] { return m_now; });
        m_warned = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::warned);
        m_ended = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::warningEnded);
        m_locks = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::lockDue);
        m_ends = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::endDue);
    }

    void stepsOfIdleness_data()
    {
        QTest::addColumn<milliseconds>("idle");
        QTest::addColumn<std::chrono::minutes>("lockAfter");
        QTest::addColumn<Idleness>("is");
        const auto row = [](const char *name, milliseconds idle, std::chrono::minutes lockAfter, Idleness is) {
            QTest::newRow(name) << idle << lockAfter << is;
        };
        row("at work", 0ms, 10min, Idleness::Active);
        row("just before the warning", 9min - 1ms, 10min, Idleness::Active);
        row("a minute before", 9min, 10min, Idleness::Warned);
        row("just before", 10min - 1ms, 10min, Idleness::Warned);
        row("ten minutes", 10min, 10min, Idleness::Lock);
        row("fifteen allowed", 10min, 15min, Idleness::Active);
        row("fifteen", 15min, 15min, Idleness::Lock);
        row("one minute is warned of for half of it", 30s - 1ms, 1min, Idleness::Active);
        row("the other half", 30s, 1min, Idleness::Warned);
        row("one minute", 1min, 1min, Idleness::Lock);
        row("just before the end", 30min - 1ms, 10min, Idleness::Lock);
        row("the end", 30min, 10min, Idleness::End);
        row("ten years", 24h * 3650, 15min, Idleness::End);
    }
    void stepsOfIdleness()
    {
        QFETCH(milliseconds, idle);
        QFETCH(std::chrono::minutes, lockAfter);
        QFETCH(Idleness, is);
        QCOMPARE(idlenessOf(idle, lockAfter), is);
    }

    void aWarningCountsDownToTheLock()
    {
        pass(9min - 1s);
        QCOMPARE(m_warned->count(), 0);
        for (int left = 60; left > 0; --left) {
            pass(1s);
            QCOMPARE(m_warned->last().first().toInt(), left);
        }
        QCOMPARE(m_locks->count(), 0);
        pass(1s);
        QCOMPARE(m_locks->count(), 1);
        QCOMPARE(m_ended->count(), 1);
        pass(1s);
        QCOMPARE(m_locks->count(), 1); // once
    }

    void anyInputEndsTheWarning()
    {
        pass(9min + 30s);
        QCOMPARE(m_warned->count(), 1);
        m_watch->noteActivity();
        QCOMPARE(m_ended->count(), 1);
        m_warned->clear();
        pass(9min - 1s);
        QCOMPARE(m_warned->count(), 0);
        QCOMPARE(m_locks->count(), 0);
        pass(61s);
        QCOMPARE(m_locks->count(), 1);
    }

    void whoWakesTheComputerComesTooLate_data()
    {
        QTest::addColumn<milliseconds>("asleep");
        QTest::addColumn<bool>("locks");
        QTest::newRow("a second short") << milliseconds(10min - 1s) << false;
        QTest::newRow("just so") << milliseconds(10min) << true;
        QTest::newRow("a second over") << milliseconds(10min + 1s) << true;
        QTest::newRow("a night") << milliseconds(8h) << true;
        QTest::newRow("a year") << milliseconds(24h * 365) << true;
    }
    void whoWakesTheComputerComesTooLate()
    {
        QFETCH(milliseconds, asleep);
        QFETCH(bool, locks);
        m_now += asleep; // no timer ran
        m_watch->noteActivity();
        QCOMPARE(m_locks->count(), locks ? 1 : 0);
        QCOMPARE(m_ends->count(), asleep >= 30min ? 1 : 0);
    }

    void nobodySitsThereHalfWayToTheLock()
    {
        QSignalSpy unattended(m_watch.get(), &IdleWatch::unattendedChanged);
        m_watch->setLockAfter(10);
        pass(5min - 1ms);
        QCOMPARE(unattended.count(), 0);
        pass(1ms);
        pass(1min);
        QCOMPARE(unattended.count(), 1);
        QVERIFY(unattended.takeFirst().first().toBool());
        m_watch->noteActivity();
        QCOMPARE(unattended.count(), 1);
        QVERIFY(!unattended.takeFirst().first().toBool());
        m_watch->noteActivity();
        QCOMPARE(unattended.count(), 0);
    }

    void theEndComesOnce()
    {
        for (int minute = 0; minute < 40; ++minute)
            pass(1min);
        QCOMPARE(m_locks->count(), 1);
        QCOMPARE(m_ends->count(), 1);
    }

    void theOfficeSetsTheMinutes_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<int>("counts");
        for (const auto &[set, counts] : { std::pair(1, 1), { 5, 5 }, { 15, 15 }, { 0, 1 }, { -3, 1 }, { 60, 15 } })
            QTest::addRow("%d", set) << set << counts;
    }
    void theOfficeSetsTheMinutes()
    {
        QFETCH(int, set);
        QFETCH(int, counts);
        m_watch->setLockAfter(set);
        pass(std::chrono::minutes(counts) - 1ms);
        QCOMPARE(m_locks->count(), 0);
        pass(1ms);
        QCOMPARE(m_locks->count(), 1);
    }

    void aShorterTimeHoldsAtOnce()
    {
        pass(6min);
        m_watch->setLockAfter(5);
        QCOMPARE(m_locks->count(), 1);
    }

    void workInAnotherWindowIsWork()
    {
        m_watch->noteSession(0ms); // it tells
        m_watch->noteSession(std::nullopt);
        pass(25min);
        QCOMPARE(m_locks->count(), 0);
        m_watch->noteSession(0ms); // from now on
        pass(10min - 1ms);
        QCOMPARE(m_locks->count(), 0);
        pass(1ms);
        QCOMPARE(m_locks->count(), 1);
    }

    void aSessionIdleForLongLocksAtOnce()
    {
        pass(12min - 3s);
        QCOMPARE(m_locks->count(), 1);
        m_watch->noteActivity();
        pass(9min);
        m_watch->noteSession(milliseconds(20min)); // but one worked here nine minutes ago
        QCOMPARE(m_locks->count(), 1);
        pass(1min);
        QCOMPARE(m_locks->count(), 2);
    }

    void aSessionThatNeverSaysItIsIdleIsNotBelieved()
    {
        m_watch->noteSession(std::nullopt);
        pass(10min);
        QCOMPARE(m_locks->count(), 1);
    }

    void theBootClockGrows()
    {
        const milliseconds before = bootClock();
        QVERIFY(before > 0ms);
        QVERIFY(bootClock() >= before);
    }

    void aTimerLooksByItself()
    {
        m_now += 10min;
        QTRY_COMPARE(m_locks->count(), 1);
    }

private:
    void pass(milliseconds time)
    {
        m_now += time;
        m_watch->look();
    }

    milliseconds m_now {};
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_warned;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_locks;
    std::unique_ptr<QSignalSpy> m_ends;
};

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
