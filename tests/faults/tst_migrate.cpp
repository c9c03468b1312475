// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/faultyoffice.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr auto place = FaultyOffice::Place::Memory;

int newest() { return int(schemaSteps(Dialect::Sqlite).size()); }

QString backupName(int schema, const char *ending = "")
{
    return QStringLiteral("office.db.schema-%1.backup").arg(schema) + QLatin1String(ending);
}

/// The schema a database says it has, or -1 if it is not exactly that one.
int schemaOf(const DatabaseSpec &spec)
{
    const int number = answer(spec.path, "SELECT max(number) FROM schema_step").toInt();
    return answer(spec.path, "PRAGMA integrity_check") == QLatin1String("ok") ? number : -1;
}

/// An office as it was that many steps ago.
std::unique_ptr<FaultyOffice> olderOffice(int steps)
{
    auto office = std::make_unique<FaultyOffice>(2, place);
    if (!office->isMade() || !makeOlder(office->spec().path, steps))
        return nullptr;
    return office;
}

} // namespace

class TestMigrate : public QObject
{
    Q_OBJECT

private slots:
    void currentSchemaIsLeftAlone();
    void olderSchemaIsRefusedUntilMigrated_data();
    void olderSchemaIsRefusedUntilMigrated();
    void whatWasThereStays();
    void backupHoldsTheOldSchema();
    void takenBackupNameIsNotReplaced();
    void newerSchemaIsRefused();
    void otherSchemaIsRefused_data();
    void otherSchemaIsRefused();
    void noDatabaseIsAnError();
    void fullDiskLeavesAWholeSchema();
    void killedMigrationLeavesAWholeSchema();
};

void TestMigrate::currentSchemaIsLeftAlone()
{
    const FaultyOffice office(2, place);
    const QString before = dump(office.spec().path);
    const auto steps = migrate(office.spec());
    QVERIFY(steps);
    QCOMPARE(*steps, 0);
    QCOMPARE(dump(office.spec().path), before);
    QCOMPARE(office.otherFiles(), QStringList());
}

void TestMigrate::olderSchemaIsRefusedUntilMigrated_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 1; steps < newest(); ++steps)
        QTest::addRow("%d steps older", steps) << steps;
}

void TestMigrate::olderSchemaIsRefusedUntilMigrated()
{
    QFETCH(int, steps);
    const auto office = olderOffice(steps);
    QVERIFY(office);
    const auto refused = Connection::open(office->spec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Database);
    QVERIFY(refused.error().message.contains(QStringLiteral("migrate")));

    const auto taken = migrate(office->spec());
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(*taken, steps);
    QCOMPARE(schemaOf(office->spec()), newest());
    QVERIFY(Connection::open(office->spec()));
    QCOMPARE(findingsOf(office->spec()), QStringList());
    QCOMPARE(migrate(office->spec()).value_or(-1), 0);
}

void TestMigrate::whatWasThereStays()
{
    const auto office = olderOffice(1);
    QVERIFY(office);
    const QString before
        = answer(office->spec().path, "SELECT group_concat(party_ref || given_name || search_words) FROM party");
    QVERIFY(before.contains(QStringLiteral("C-AA00002A1")));
    QVERIFY(migrate(office->spec()));
    QCOMPARE(
        answer(office->spec().path, "SELECT group_concat(party_ref || given_name || search_words) FROM party"), before);
}

void TestMigrate::backupHoldsTheOldSchema()
{
    const auto office = olderOffice(1);
    QVERIFY(office);
    const QString before = dump(office->spec().path);
    QVERIFY(migrate(office->spec()));
    const QString backup = backupName(newest() - 1);
    QCOMPARE(office->otherFiles(), QStringList { backup });
    QCOMPARE(dump(office->pathOf(qPrintable(backup))), before);
}

void TestMigrate::takenBackupNameIsNotReplaced()
{
    const auto office = olderOffice(1);
    QVERIFY(office);
    const QString first = backupName(newest() - 1);
    QVERIFY(writeContent(office->pathOf(qPrintable(first)), "precious"));
    QVERIFY(QFile::link(office->pathOf("nowhere"), office->pathOf(qPrintable(first + QStringLiteral("-2")))));
    QVERIFY(migrate(office->spec()));
    QCOMPARE(contentOf(office->pathOf(qPrintable(first))), QByteArray("precious"));
    QVERIFY(!QFile::exists(office->pathOf("nowhere")));
    QVERIFY(contentOf(office->pathOf(qPrintable(first + QStringLiteral("-3")))).startsWith("SQLite format 3"));
}

void TestMigrate::newerSchemaIsRefused()
{
    const FaultyOffice office(1, place);
    QVERIFY(execute(
        office.spec().path, "INSERT INTO schema_step VALUES (" + QByteArray::number(newest() + 1) + ", 'later');"));
    const QString before = dump(office.spec().path);
    const auto migrated = migrate(office.spec());
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, Error::Kind::Database);
    QVERIFY(migrated.error().message.contains(QStringLiteral("newer")));
    const auto opened = Connection::open(office.spec());
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("newer")));
    QCOMPARE(dump(office.spec().path), before);
    QCOMPARE(office.otherFiles(), QStringList());
}

void TestMigrate::otherSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::newRow("changed step") << QByteArray("UPDATE schema_step SET checksum = 'x' WHERE number = 1;");
    QTest::newRow("no steps at all") << QByteArray("DELETE FROM schema_step;");
    QTest::newRow("no table of steps") << QByteArray("DROP TABLE schema_step;");
    QTest::newRow("a table more") << QByteArray("CREATE TABLE other (x);");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON party BEGIN DELETE FROM party; END;");
    QTest::newRow("a column more") << QByteArray("ALTER TABLE party ADD COLUMN x;");
}

void TestMigrate::otherSchemaIsRefused()
{
    QFETCH(QByteArray, statements);
    const auto office = olderOffice(1);
    QVERIFY(office);
    QVERIFY(execute(office->spec().path, statements));
    const QString before = dump(office->spec().path);
    const auto migrated = migrate(office->spec());
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, Error::Kind::Database);
    QVERIFY(!migrated.error().message.contains(u'\n'));
    QCOMPARE(dump(office->spec().path), before);
    QCOMPARE(office->otherFiles(), QStringList());
}

void TestMigrate::noDatabaseIsAnError()
{
    const FaultyOffice office(0, place);
    QVERIFY(writeContent(office.pathOf("text"), "no database"));
    for (const char *name : { "none.db", "text", "." }) {
        const auto migrated = migrate({ office.pathOf(name), {} });
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, Error::Kind::Database);
    }
    QCOMPARE(office.otherFiles(), QStringList { QStringLiteral("text") });
}

void TestMigrate::fullDiskLeavesAWholeSchema()
{
    int failures = 0;
    for (int write = 1; write < 5000; ++write) {
        const auto office = olderOffice(2);
        QVERIFY(office);
        bool failed = false;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            const auto migrated = migrate(office->spec());
            failed = disk.hasFailed();
            if (!migrated)
                QCOMPARE(migrated.error().kind, Error::Kind::Database);
        }
        const int schema = schemaOf(office->spec());
        QVERIFY2(schema >= newest() - 2 && schema <= newest(), qPrintable(QStringLiteral("write %1").arg(write)));
        QCOMPARE(answer(office->spec().path, "SELECT count(*) FROM schema_step").toInt(), schema);
        QVERIFY(office->otherFiles().filter(QStringLiteral(".part-")).isEmpty());
        QCOMPARE(migrate(office->spec()).value_or(-1), newest() - schema);
        QCOMPARE(findingsOf(office->spec()), QStringList());
        if (!failed)
            break;
        ++failures;
    }
    QVERIFY2(failures > 20, "the disk never failed");
}

void TestMigrate::killedMigrationLeavesAWholeSchema()
{
    int kills = 0;
    for (int write = 1; write < 5000; ++write) {
        const auto office = olderOffice(2);
        QVERIFY(office);
        const ChildEnd end = runKilledAt(write, [&office] { return migrate(office->spec()).has_value(); });
        QVERIFY(end != ChildEnd::Failed);
        const int schema = schemaOf(office->spec());
        QVERIFY2(schema >= newest() - 2 && schema <= newest(), qPrintable(QStringLiteral("write %1").arg(write)));
        QCOMPARE(migrate(office->spec()).value_or(-1), newest() - schema);
        QCOMPARE(findingsOf(office->spec()), QStringList());
        if (end == ChildEnd::Finished)
            break;
        ++kills;
    }
    QVERIFY2(kills > 20, "nothing was killed");
}

QTEST_GUILESS_MAIN(TestMigrate)
#include "tst_migrate.moc"
