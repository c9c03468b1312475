// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskoffice.h"
#include "models/store/desk/workermemory.h"
#include "models/store/settings/systemuser.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

using Remembered = QHash<QString, QString>;

/// What is remembered for a worker: her or his alone, at every desk, and never more of a case than its identifier.
class WorkerMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<DeskOffice>();
        m_agent = m_office->connectionOf(u"agent"_s);
    }
    void cleanup()
    {
        m_agent.reset();
        m_office.reset();
    }
    void theNewestValueIsThereAtEveryDesk();
    void nobodyReadsAnothers();
    void whatIsEmptiedIsForgotten();
    void whatIsTooLongLeavesTheOneBefore_data();
    void whatIsTooLongLeavesTheOneBefore();
    void aBrokenValueHidesNoOther();
    void twoWindowsLoseNothingOfEachOthers();
    void theTrailSaysNothingOfIt();
    void withoutUsersItIsTheSystemsUser();
    void whoIsLockedOutReadsNothing();

private:
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Connection> m_agent;
};

void WorkerMemoryTest::theNewestValueIsThereAtEveryDesk()
{
    QCOMPARE(*readWorkerMemory(*m_agent), Remembered());
    for (const QString &value : { u"one"_s, u"two"_s, QString::fromUtf8("한 <b>'; --") })
        QVERIFY(keepInWorkerMemory(*m_agent, u"looks/colours"_s, value));
    QVERIFY(keepInWorkerMemory(*m_agent, u"cases/recent"_s, u"AA00001A1"_s));
    QCOMPARE(*readWorkerMemory(*m_office->connectionOf(u"agent"_s)),
        (Remembered {
            { u"looks/colours"_s, QString::fromUtf8("한 <b>'; --") }, { u"cases/recent"_s, u"AA00001A1"_s } }));
}

void WorkerMemoryTest::nobodyReadsAnothers()
{
    const auto colleague = m_office->connectionOf(u"colleague"_s);
    QVERIFY(keepInWorkerMemory(*m_agent, u"cases/recent"_s, u"AA00001A1"_s));
    QCOMPARE(*readWorkerMemory(*colleague), Remembered());
    QVERIFY(keepInWorkerMemory(*colleague, u"cases/recent"_s, u"AA00002A1"_s));
    QVERIFY(keepInWorkerMemory(*colleague, u"cases/recent"_s, QString()));
    QCOMPARE(readWorkerMemory(*m_agent)->value(u"cases/recent"_s), u"AA00001A1"_s);
}

void WorkerMemoryTest::whatIsEmptiedIsForgotten()
{
    QVERIFY(keepInWorkerMemory(*m_agent, u"key/save"_s, u"F2"_s));
    QVERIFY(keepInWorkerMemory(*m_agent, u"key/save"_s, QString()));
    QVERIFY(keepInWorkerMemory(*m_agent, u"key/save"_s, QString())); // nothing to forget is no error
    QCOMPARE(rawQuery(m_office->path(), u"SELECT COUNT(*) FROM worker_memory"_s).toInt(), 0);
}

void WorkerMemoryTest::whatIsTooLongLeavesTheOneBefore_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("longest value") << u"table/payments/layout"_s << QString(64 * 1024, u'x') << true;
    QTest::newRow("longer value") << u"table/payments/layout"_s << QString(64 * 1024 + 1, u'x') << false;
    QTest::newRow("longest key") << QString(100, u'k') << u"v"_s << true;
    QTest::newRow("longer key") << QString(101, u'k') << u"v"_s << false;
    QTest::newRow("no key") << QString() << u"v"_s << false;
}

void WorkerMemoryTest::whatIsTooLongLeavesTheOneBefore()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, isTaken);
    QVERIFY(keepInWorkerMemory(*m_agent, u"table/payments/layout"_s, u"before"_s));
    const Result<> kept = keepInWorkerMemory(*m_agent, key, value);
    QCOMPARE(kindOf(kept), isTaken ? std::nullopt : std::optional(Error::Kind::Usage));
    Remembered expected { { u"table/payments/layout"_s, u"before"_s } };
    if (isTaken)
        expected.insert(key, value);
    QCOMPARE(*readWorkerMemory(*m_agent), expected);
}

/// As another program or a fault of the disk left it: whoever reads a value ignores it, where it makes no sense.
void WorkerMemoryTest::aBrokenValueHidesNoOther()
{
    QVERIFY(keepInWorkerMemory(*m_agent, u"cases/pinned"_s, u"AA00001A1"_s));
    rawQuery(m_office->path(),
        u"INSERT INTO worker_memory VALUES ('agent', 'looks/colours', x'fffe80'), ('agent', x'00ff', 3.5), "
        "('agent', 'cases/recent', x'')"_s);
    const auto remembered = readWorkerMemory(*m_agent);
    QVERIFY2(remembered, remembered ? "" : qPrintable(remembered.error().message));
    QCOMPARE(remembered->value(u"cases/pinned"_s), u"AA00001A1"_s);
    QCOMPARE(remembered->value(u"cases/recent"_s), QString());
}

/// Each knows the list as it was when it was opened.
void WorkerMemoryTest::twoWindowsLoseNothingOfEachOthers()
{
    const auto second = m_office->connectionOf(u"agent"_s);
    const auto with = [](const QString &more) {
        return [more](const QString &before) { return before.isEmpty() ? more : QString(more + u' ' + before); };
    };
    QVERIFY(changeInWorkerMemory(*m_agent, u"cases/pinned"_s, with(u"AA00001A1"_s)));
    QVERIFY(changeInWorkerMemory(*second, u"cases/pinned"_s, with(u"AA00002A1"_s)));
    QVERIFY(changeInWorkerMemory(*m_agent, u"cases/pinned"_s, with(u"AA00003A1"_s)));
    QCOMPARE(readWorkerMemory(*second)->value(u"cases/pinned"_s), u"AA00003A1 AA00002A1 AA00001A1"_s);
    const auto tooLong = [](const QString &before) { return before.repeated(5000); };
    QCOMPARE(kindOf(changeInWorkerMemory(*second, u"cases/pinned"_s, tooLong)), std::optional(Error::Kind::Usage));
    QCOMPARE(readWorkerMemory(*second)->value(u"cases/pinned"_s), u"AA00003A1 AA00002A1 AA00001A1"_s);
    QVERIFY(changeInWorkerMemory(*second, u"cases/pinned"_s, [](const QString &) { return QString(); }));
    QVERIFY(readWorkerMemory(*m_agent)->isEmpty());
}

void WorkerMemoryTest::theTrailSaysNothingOfIt()
{
    const int before = m_office->rowCount();
    QVERIFY(keepInWorkerMemory(*m_agent, u"cases/recent"_s, u"AA00001A1"_s));
    QVERIFY(readWorkerMemory(*m_agent));
    QCOMPARE(m_office->rowCount(), before);
}

void WorkerMemoryTest::withoutUsersItIsTheSystemsUser()
{
    TestOffice office;
    QVERIFY(keepInWorkerMemory(office.connection(), u"looks/density"_s, u"dense"_s));
    QCOMPARE(rawQuery(office.spec().path, u"SELECT user_name FROM worker_memory"_s).toString(), systemUser());
    QCOMPARE(*readWorkerMemory(office.connection()), (Remembered { { u"looks/density"_s, u"dense"_s } }));
}

void WorkerMemoryTest::whoIsLockedOutReadsNothing()
{
    QVERIFY(keepInWorkerMemory(*m_agent, u"cases/recent"_s, u"AA00001A1"_s));
    QVERIFY(disableUser(m_office->root(), u"agent"_s));
    QCOMPARE(kindOf(readWorkerMemory(*m_agent)), std::optional(Error::Kind::Denied));
    QCOMPARE(
        kindOf(keepInWorkerMemory(*m_agent, u"cases/recent"_s, u"AA00002A1"_s)), std::optional(Error::Kind::Denied));
}

QTEST_GUILESS_MAIN(WorkerMemoryTest)
#include "tst_workermemory.moc"
