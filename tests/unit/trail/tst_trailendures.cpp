// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/trail/trail.h"
#include "tests/faults/faultydisk.h"
#include "tests/unit/store/rawstatement.h"
#include "tests/unit/trail/trailsamples.h"

#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace caseledger;
using namespace caseledger::samples;
using namespace caseledger::test;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1; }

TrailRow viewRow()
{
    return { .action = TrailAction::View, .caseId = caseId("AB12345C1"), .officeOfCase = QStringLiteral("0100") };
}

/// A server takes no row of a user about a case that is not there.
void addCase(const TrailOffice &office)
{
    QVERIFY(
        Forger(office.path())
            .run("INSERT INTO support_case VALUES ('AB12345C1', '0100', '36047', 0, 0, 2, '2026-01-01', 'C', 'N', 0, "
                 "0, NULL, 1)"));
}

/// How many rows of views there are; -1 where the database cannot be read, or its trail has a fault.
qint64 soundViews(const TrailOffice &office)
{
    const auto connection = office.open();
    if (!chainFaults(*connection).isEmpty())
        return -1;
    return Forger(office.path()).value("SELECT COUNT(*) FROM trail_row WHERE action = 'view'").toLongLong();
}

/// A child that writes views until it is killed or has written enough, and a byte into a pipe after each.
struct Writer
{
    pid_t child = -1;
    int pipe = -1;
};

Writer startWriter(const TrailOffice &office, int rows)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        const auto connection = office.open();
        int left = rows;
        while (left > 0 && record(*connection, viewRow()) && ::write(ends[1], ".", 1) == 1)
            --left;
        ::_exit(left);
    }
    ::close(ends[1]);
    return { child, ends[0] };
}

/// Waits for a child and counts the bytes it wrote.
qint64 endOf(const Writer &writer)
{
    qint64 count = 0;
    char byte = 0;
    while (::read(writer.pipe, &byte, 1) == 1)
        ++count;
    ::close(writer.pipe);
    int status = 0;
    ::waitpid(writer.child, &status, 0);
    return count;
}

} // namespace

/// What was said to be noted is there, whatever happens to the program, the disk or the other programs.
class TestTrailEndures : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNotedOutlivesTheProgram();
    void killedAtEveryWrite();
    void fullDiskAtEveryWrite();
    void twoProcessesAtOnce();
    void twoConnectionsOfOneSession();
    void partOfAUnitOfWork();
    void triggersHold_data();
    void triggersHold();
    void aRuleThatDropsRowsStopsTheWork_data();
    void aRuleThatDropsRowsStopsTheWork();
};

void TestTrailEndures::whatWasNotedOutlivesTheProgram()
{
    const TrailOffice office;
    const int runs = isLong() ? 200 : 10;
    qint64 said = 0;
    for (int run = 1; run <= runs; ++run) {
        const Writer writer = startWriter(office, 1'000'000);
        QVERIFY(writer.child > 0);
        char byte = 0;
        for (int i = 0; i < run % 7 + 1; ++i)
            QCOMPARE(::read(writer.pipe, &byte, 1), ssize_t(1));
        ::kill(writer.child, SIGKILL);
        said += run % 7 + 1 + endOf(writer);
        const qint64 there = soundViews(office);
        QVERIFY(there >= said); // one may be committed that was not told any more
        QVERIFY(there <= said + run);
        said = there;
    }
    std::printf("killed: %lld rows of %d programs kept\n", static_cast<long long>(said), runs);
}

void TestTrailEndures::killedAtEveryWrite()
{
    int write = 1;
    for (ChildEnd end = ChildEnd::Killed; end == ChildEnd::Killed; ++write) {
        const TrailOffice office;
        end = runKilledAt(write, [&office] {
            const auto connection = office.open();
            for (int i = 0; i < 3; ++i) {
                if (!record(*connection, viewRow()))
                    return false;
            }
            return true;
        });
        QVERIFY(end != ChildEnd::Failed);
        const qint64 there = soundViews(office);
        QVERIFY2(there >= 0, "the chain is broken");
        QVERIFY(end == ChildEnd::Killed || there == 3);
    }
    QVERIFY(write > 5);
    std::printf("killed at every one of %d writes: the chains are whole\n", write - 2);
}

void TestTrailEndures::fullDiskAtEveryWrite()
{
    int refusals = 0;
    bool isReached = true;
    int write = 1;
    for (; isReached; ++write) {
        const TrailOffice office;
        qint64 noted = 0;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            const auto connection = Connection::open({ office.path(), {} });
            for (int i = 0; connection && i < 3; ++i) {
                const Result<> done = record(**connection, viewRow());
                noted += done ? 1 : 0;
                refusals += done ? 0 : 1;
                QVERIFY(done || done.error().kind == Error::Kind::Database);
            }
            isReached = disk.hasFailed();
        }
        const qint64 there = soundViews(office);
        QVERIFY2(there >= noted, "a row that was said to be noted is not there");
        QVERIFY(isReached || noted == 3);
    }
    QVERIFY(refusals > 0);
    std::printf("full disk at every one of %d writes: the chains are whole, %d refusals told\n", write - 2, refusals);
}

void TestTrailEndures::twoProcessesAtOnce()
{
    const TrailOffice office;
    const int rows = isLong() ? 2'000 : 100;
    const Writer first = startWriter(office, rows);
    const Writer second = startWriter(office, rows);
    QCOMPARE(endOf(first), qint64(rows));
    QCOMPARE(endOf(second), qint64(rows));
    QCOMPARE(soundViews(office), qint64(2 * rows));
}

void TestTrailEndures::twoConnectionsOfOneSession()
{
    const TrailOffice office;
    addCase(office);
    const auto first = office.openAs("caseworker", StaffRole::Caseworker, "0100");
    const auto second = office.open();
    second->workAs(*first->signedIn());
    for (int i = 0; i < 20; ++i)
        QVERIFY(record(i % 3 == 0 ? *first : *second, viewRow()));
    QCOMPARE(soundViews(office), qint64(20));
    QCOMPARE(
        Forger(office.path()).value("SELECT MAX(session) || ' ' || MAX(number) FROM trail_row"), QByteArray("1 21"));
}

void TestTrailEndures::partOfAUnitOfWork()
{
    const TrailOffice office;
    addCase(office);
    const auto connection = office.openAs("caseworker", StaffRole::Caseworker, "0100");
    for (const bool isCommitted : { false, true }) {
        const auto unit = UnitOfWork::begin(*connection, UnitOfWork::Kind::Write);
        QVERIFY(record(*connection, viewRow()));
        QVERIFY(!isCommitted || (*unit)->commit());
    }
    QCOMPARE(soundViews(office), qint64(1));
    QVERIFY(record(*connection, viewRow()));
    QCOMPARE(soundViews(office), qint64(2));
}

void TestTrailEndures::triggersHold_data()
{
    QTest::addColumn<QByteArray>("statement");
    const QByteArray values = "'2026-03-01T12:00:00.000Z', 'view', 'done', '', '', '', '', '', x'00')";
    for (const char *statement : { "UPDATE trail_row SET reason = ''", "DELETE FROM trail_row",
             "UPDATE OR REPLACE trail_row SET entry = 1 WHERE entry = 2", "DELETE FROM trail_session",
             "UPDATE trail_session SET user_name = ''", "UPDATE trail_batch_case SET case_id = ''",
             "DELETE FROM trail_batch_case", "REPLACE INTO trail_batch_case VALUES (2, 'AB12345C1')",
             "REPLACE INTO trail_batch_case (rowid, entry, case_id) VALUES (1, 2, 'AB12345C9')",
             "REPLACE INTO trail_session VALUES (1, '', '', '', '', '', '', x'00')",
             "REPLACE INTO trail_session (rowid, number, started_at, user_name, role, office, workstation, program, "
             "hash) VALUES (1, 9, '', '', '', '', '', '', x'00')" })
        QTest::newRow(statement) << QByteArray(statement);
    QTest::newRow("replaced by session and number") << "REPLACE INTO trail_row VALUES (9, 1, 1, " + values;
    QTest::newRow("replaced by entry") << "REPLACE INTO trail_row VALUES (1, 9, 9, " + values;
    QTest::newRow("replaced by the hidden key")
        << "REPLACE INTO trail_row (rowid, session, number, at, action, outcome, case_id, office_of_case, reason, "
           "detail, cases, hash) VALUES (1, 9, 9, "
            + values;
    QTest::newRow("inserted over") << "INSERT INTO trail_row VALUES (1, 1, 1, " + values
            + " ON CONFLICT DO UPDATE SET reason = ''";
}

void TestTrailEndures::triggersHold()
{
    QFETCH(QByteArray, statement);
    const TrailOffice office;
    {
        const auto connection = office.openAs("supervisor", StaffRole::Supervisor, "0100");
        QVERIFY(record(*connection, { .action = TrailAction::Batch, .cases = { caseId("AB12345C1") } }));
    }
    const QString refusal = refusalOf(office.path(), statement.constData());
    QVERIFY2(refusal.startsWith(QStringLiteral("the trail is not ")), qPrintable(refusal));
    const auto connection = office.open();
    QCOMPARE(chainFaults(*connection), QStringList());
}

void TestTrailEndures::aRuleThatDropsRowsStopsTheWork_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char *table : { "trail_session", "trail_row", "trail_batch_case" })
        QTest::addRow("%s", table) << QByteArray(table);
}

void TestTrailEndures::aRuleThatDropsRowsStopsTheWork()
{
    QFETCH(QByteArray, table);
    const TrailOffice office;
    const TrailRow row { .action = TrailAction::Batch, .cases = { caseId("AB12345C1"), caseId("AB12345C2") } };
    QVERIFY(record(*office.open(), row));
    const QByteArray rule = "CREATE TRIGGER drops BEFORE INSERT ON " + table + " BEGIN SELECT RAISE(IGNORE); END";
    QCOMPARE(refusalOf(office.path(), rule.constData()), QString());
    const Result<> noted = record(*office.open(), row);
    QVERIFY(!noted);
    QCOMPARE(noted.error().kind, Error::Kind::Database);
    QVERIFY(chainFaults(*office.open()).isEmpty());
}

QTEST_GUILESS_MAIN(TestTrailEndures)
#include "tst_trailendures.moc"
