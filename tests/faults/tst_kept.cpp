// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"
#include "models/store/papers/keptpapers.h"
#include "models/store/schema.h"
#include "models/store/settings/settings.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/faultyoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr auto place = FaultyOffice::Place::Memory;

/// Papers that need several pages of the database each, so that a write can fail in their middle.
QList<KeptPaper> samplePapers()
{
    QList<KeptPaper> papers;
    for (const char *number : { "322-222-223", "232-222-224", "223-222-225" }) {
        const auto parsed = PaperNumber::parse(QString::fromLatin1(number));
        if (!parsed)
            qFatal("the test's numbers are none");
        papers.append({ .number = *parsed,
            .caseId = *CaseId::parse(QStringLiteral("AA00001A1")),
            .language = QStringLiteral("it"),
            .period = { QDate(2025, 1, 1), soundOn },
            .asOf = soundOn,
            .pages = 2,
            .amount = Money::fromCents(12345),
            .digest = QString(64, u'0'),
            .madeBy = QStringLiteral("somebody"),
            .content = QByteArray(20'000, number[2]) });
    }
    return papers;
}

bool keepSamples(const DatabaseSpec &spec)
{
    const auto connection = Connection::open(spec);
    return connection && keepPapers(**connection, samplePapers());
}

/// A setting among the others, and one in a table of its own.
SettingChange phoneChange() { return { .key = QStringLiteral("phone"), .newValue = QStringLiteral("518-555-0100") }; }
SettingChange passThroughChange()
{
    return {
        .key = QStringLiteral("pass_through"), .from = QDate(2027, 1, 1), .newValue = QStringLiteral("150.00 250.00")
    };
}

bool makeChange(const DatabaseSpec &spec, const SettingChange &change)
{
    const auto connection = Connection::open(spec);
    return connection && changeSetting(**connection, change);
}

int papersIn(const QString &path) { return answer(path, "SELECT count(*) FROM kept_paper").toInt(); }

/// 1 where a change stands with its history, 0 where nothing does, -1 for a half of it.
int changesIn(const DatabaseSpec &spec, const SettingChange &change)
{
    const auto connection = Connection::open(spec);
    const auto values = readSettings(**connection);
    if (!values)
        return -1;
    int standing = 0;
    for (const SettingValue &value : *values)
        standing += value.key == change.key && value.from == change.from && value.value == change.newValue ? 1 : 0;
    const auto history = settingChanges(**connection, change.key);
    return history && history->size() == standing ? standing : -1;
}

} // namespace

/// What is kept for later is kept whole or not at all, goes through backup, restore and migration, and is looked at by
/// the check.
class TestKept : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskKeepsAllPapersOrNone();
    void killedKeepingKeepsAllPapersOrNone();
    void fullDiskMakesAChangeOrNone_data();
    void fullDiskMakesAChangeOrNone();
    void killedChangeIsMadeOrNot_data();
    void killedChangeIsMadeOrNot();
    void aConnectionGoesOnAfterAFullDisk();
    void backupAndRestoreCarryWhatIsKept();
    void aRestoredOfficeKeepsItsRules();
    void aMigratedOfficeKeepsPapersAndSettings();
    void aMigratedOfficeKeepsItsPolicy();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void findingsNameNoValue();
};

void TestKept::fullDiskKeepsAllPapersOrNone()
{
    int failures = 0;
    for (int write = 1; write < 5000; ++write) {
        const FaultyOffice office(1, place);
        bool done = false;
        bool failed = false;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            done = keepSamples(office.spec());
            failed = disk.hasFailed();
        }
        const int kept = papersIn(office.spec().path); // a disk that refuses to sync may have taken all the same
        QVERIFY2(kept == 3 || (kept == 0 && !done), qPrintable(QStringLiteral("write %1").arg(write)));
        QCOMPARE(findingsOf(office.spec()), QStringList());
        if (!failed)
            break;
        failures += kept == 0 ? 1 : 0;
    }
    QVERIFY2(failures > 10, "the disk never failed");
}

void TestKept::killedKeepingKeepsAllPapersOrNone()
{
    int kills = 0;
    for (int write = 1; write < 5000; ++write) {
        const FaultyOffice office(1, place);
        const ChildEnd end = runKilledAt(write, [&office] { return keepSamples(office.spec()); });
        QVERIFY(end != ChildEnd::Failed);
        const int kept = papersIn(office.spec().path);
        QVERIFY2(kept == 0 || kept == 3, qPrintable(QStringLiteral("write %1").arg(write)));
        QCOMPARE(findingsOf(office.spec()), QStringList());
        if (end == ChildEnd::Finished) {
            QCOMPARE(kept, 3);
            break;
        }
        ++kills;
    }
    QVERIFY2(kills > 10, "nothing was killed");
}

void TestKept::fullDiskMakesAChangeOrNone_data()
{
    QTest::addColumn<bool>("inTable");
    QTest::newRow("among the settings") << false;
    QTest::newRow("in a table of its own") << true;
}

void TestKept::fullDiskMakesAChangeOrNone()
{
    QFETCH(bool, inTable);
    const SettingChange change = inTable ? passThroughChange() : phoneChange();
    int failures = 0;
    for (int write = 1; write < 5000; ++write) {
        const FaultyOffice office(1, place);
        bool done = false;
        bool failed = false;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            done = makeChange(office.spec(), change);
            failed = disk.hasFailed();
        }
        const int made = changesIn(office.spec(), change); // a disk that refuses to sync may have taken it all the same
        QVERIFY2(made == 1 || (made == 0 && !done), qPrintable(QStringLiteral("write %1").arg(write)));
        QCOMPARE(findingsOf(office.spec()), QStringList());
        if (!failed)
            break;
        failures += made == 0 ? 1 : 0;
    }
    QVERIFY2(failures > 2, "the disk never failed");
}

void TestKept::killedChangeIsMadeOrNot_data() { fullDiskMakesAChangeOrNone_data(); }

void TestKept::killedChangeIsMadeOrNot()
{
    QFETCH(bool, inTable);
    const SettingChange change = inTable ? passThroughChange() : phoneChange();
    int kills = 0;
    for (int write = 1; write < 5000; ++write) {
        const FaultyOffice office(1, place);
        const ChildEnd end = runKilledAt(write, [&] { return makeChange(office.spec(), change); });
        QVERIFY(end != ChildEnd::Failed);
        QVERIFY2(changesIn(office.spec(), change) >= 0, qPrintable(QStringLiteral("write %1").arg(write)));
        QCOMPARE(findingsOf(office.spec()), QStringList());
        if (end == ChildEnd::Finished)
            break;
        ++kills;
    }
    QVERIFY2(kills > 2, "nothing was killed");
}

void TestKept::aConnectionGoesOnAfterAFullDisk()
{
    const FaultyOffice office(1, place);
    const auto connection = Connection::open(office.spec());
    QVERIFY(connection);
    QList<KeptPaper> papers = samplePapers();
    papers.first().content = QByteArray(2'000'000, 'x');
    {
        const SizeLimit limit(400'000);
        const auto kept = keepPapers(**connection, papers);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Database);
    }
    QCOMPARE(papersIn(office.spec().path), 0);
    QVERIFY(keepPapers(**connection, papers));
    QVERIFY(changeSetting(**connection, phoneChange()));
    QCOMPARE(paperByNumber(**connection, papers.first().number)->content, papers.first().content);
}

void TestKept::backupAndRestoreCarryWhatIsKept()
{
    const FaultyOffice office(1, place);
    QVERIFY(keepSamples(office.spec()));
    QVERIFY(makeChange(office.spec(), phoneChange()));
    QVERIFY(makeChange(office.spec(), passThroughChange()));
    {
        const auto connection = Connection::open(office.spec());
        QVERIFY(backupTo(**connection, office.pathOf("copy")));
    }
    const DatabaseSpec again { office.pathOf("again.db"), {} };
    QVERIFY(restoreFrom(office.pathOf("copy"), again));
    QCOMPARE(dump(again.path), dump(office.spec().path));
    const auto connection = Connection::open(again);
    QVERIFY(connection);
    for (const KeptPaper &paper : samplePapers()) {
        const auto kept = paperByNumber(**connection, paper.number);
        QVERIFY(kept);
        QCOMPARE(kept->content, paper.content);
        QVERIFY(kept->isContentSound());
    }
    QCOMPARE(changesIn(again, phoneChange()), 1);
    QCOMPARE(changesIn(again, passThroughChange()), 1);
    QCOMPARE(findingsOf(again), QStringList());
}

void TestKept::aRestoredOfficeKeepsItsRules()
{
    const FaultyOffice office(1, place);
    {
        const auto connection = Connection::open(office.spec());
        QVERIFY(backupTo(**connection, office.pathOf("copy")));
    }
    const DatabaseSpec again { office.pathOf("again.db"), {} };
    QVERIFY(restoreFrom(office.pathOf("copy"), again));
    QVERIFY(keepSamples(again));
    const QString before = dump(again.path);
    QTest::ignoreMessage(QtWarningMsg, "a kept paper is not removed");
    QVERIFY(!execute(again.path, "DELETE FROM kept_paper;"));
    QCOMPARE(dump(again.path), before);

    QVERIFY(execute(office.pathOf("copy"), "DROP TRIGGER kept_paper_is_not_removed;"));
    const auto altered = restoreFrom(office.pathOf("copy"), { office.pathOf("third.db"), {} });
    QVERIFY(!altered); // a copy without its rules is not trusted
    QCOMPARE(altered.error().kind, Error::Kind::Database);
}

void TestKept::aMigratedOfficeKeepsPapersAndSettings()
{
    const FaultyOffice office(2, place);
    QVERIFY(makeOlder(office.spec().path, int(schemaSteps(Dialect::Sqlite).size()) - 3));
    QCOMPARE(
        answer(office.spec().path, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'kept%'"), QStringLiteral("0"));
    QVERIFY(!keepSamples(office.spec()));
    QCOMPARE(migrate(office.spec()).value_or(-1), int(schemaSteps(Dialect::Sqlite).size()) - 3);
    QVERIFY(keepSamples(office.spec()));
    QVERIFY(makeChange(office.spec(), phoneChange()));
    QCOMPARE(papersIn(office.spec().path), 3);
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestKept::aMigratedOfficeKeepsItsPolicy()
{
    const FaultyOffice office(1, place);
    QVERIFY(makeOlder(office.spec().path, int(schemaSteps(Dialect::Sqlite).size()) - 3));
    QVERIFY(execute(office.spec().path, // as the version before wrote it
        "INSERT INTO office_setting VALUES ('policy_kept', 'yes'), ('name', 'Old Office'), "
        "('business_days_to_disburse', '3');"
        "INSERT INTO pass_through VALUES ('2010-01-01', 10000, 20000);"));
    QVERIFY(migrate(office.spec()));
    QVERIFY(makeChange(office.spec(), passThroughChange()));
    const auto connection = Connection::open(office.spec());
    const auto read = readOffice(**connection);
    QVERIFY(read);
    QCOMPARE(read->name, QStringLiteral("Old Office"));
    QCOMPARE(read->policy.businessDaysToDisburse, 3);
    QCOMPARE(read->policy.passThrough.size(), size_t(2));
    QVERIFY(read->policy.annualFee.empty());
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestKept::plantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QStringList>("expected");
    const auto paper = [](const char *name, const char *values, const QStringList &expected) {
        QByteArray row(values);
        row.replace("DIGEST", '\'' + QByteArray(64, '0') + '\'');
        QTest::newRow(name) << "INSERT INTO kept_paper VALUES (" + row + ");" << expected;
    };
    const auto one = [](const char *finding) { return QStringList { QString::fromUtf8(finding) }; };
    paper("sound, only its facts",
        "'222-222-222', 'AA00001A1', 6, 1, 'ko', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        {});
    paper("another content",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', DIGEST, x'255044'",
        one("paper_content AA00001A1 222-222-222"));
    paper("the content gone",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', DIGEST, NULL",
        one("paper_content AA00001A1 222-222-222"));
    paper("a content without its hash",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', x'255044'",
        one("paper_content AA00001A1 222-222-222"));
    paper("no page",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 0, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        one("paper_facts AA00001A1 222-222-222"));
    paper("no digest",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, '', '', "
        "'2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        one("paper_facts AA00001A1 222-222-222"));
    paper("no number",
        "'222-222-223', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        one("identifier AA00001A1 222-222-223"));
    paper("another kind",
        "'222-222-222', 'AA00001A1', 7, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        { QStringLiteral("database_integrity"), QStringLiteral("enumeration AA00001A1 222-222-222") });
    paper("another moment and nobody",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, '', 'noon', '', '', NULL",
        { QStringLiteral("value AA00001A1 222-222-222"), QStringLiteral("identifier AA00001A1 222-222-222") });
    paper("a day that is none",
        "'222-222-222', 'AA00001A1', 2, 0, 'en', '2026-02-30', NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        one("day AA00001A1 222-222-222"));
    paper("of no case",
        "'222-222-222', 'ZZ00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 1, 0, DIGEST, "
        "'', '2026-03-01T12:00:00.000Z', 'somebody', '', NULL",
        one("foreign_keys  kept_paper row 1"));

    const auto change = [](const char *name, const char *values, const QStringList &expected) {
        QTest::newRow(name) << QByteArray("INSERT INTO setting_change VALUES ") + values + ";" << expected;
    };
    change("a change that leads elsewhere",
        "(1, 'lock_minutes', NULL, '10', '5', '', '2026-03-01T12:00:00.000Z', 'somebody')",
        one("setting_history  lock_minutes"));
    change("a change that leads to what stands",
        "(1, 'lock_minutes', NULL, '5', '10', '', '2026-03-01T12:00:00.000Z', 'somebody')", {});
    change("a gap between two changes",
        "(1, 'lock_minutes', NULL, '3', '4', '', '2026-03-01T12:00:00.000Z', 'somebody'), "
        "(2, 'lock_minutes', NULL, '5', '10', '', '2026-03-01T12:00:00.000Z', 'somebody')",
        one("setting_history  lock_minutes"));
    change("two settings do not mix",
        "(1, 'lock_minutes', NULL, '3', '10', '', '2026-03-01T12:00:00.000Z', 'somebody'), "
        "(2, 'offset_days', NULL, '5', '30', '', '2026-03-01T12:00:00.000Z', 'somebody')",
        {});
    change("a day's value that is not there",
        "(1, 'pass_through', '2031-01-01', '', '1.00 2.00', '', '2026-03-01T12:00:00.000Z', 'somebody')",
        one("setting_history  pass_through 2031-01-01"));
    change("a setting that is none", "(1, 'nothing', NULL, '', '1', '', '2026-03-01T12:00:00.000Z', 'somebody')",
        one("setting_history  nothing"));
    change("a moment that is none", "(1, 'lock_minutes', NULL, '5', '10', '', 'noon', 'somebody')",
        one("value  lock_minutes"));
    QTest::newRow("a value changed beside the program")
        << QByteArray("INSERT INTO setting_change VALUES (1, 'phone', NULL, '', '518-555-0100', '', "
                      "'2026-03-01T12:00:00.000Z', 'somebody');"
                      "INSERT INTO office_setting VALUES ('phone', '518-555-0199');")
        << one("setting_history  phone");
}

void TestKept::plantedFaultIsFound()
{
    QFETCH(QByteArray, statements);
    QFETCH(QStringList, expected);
    const FaultyOffice office(1, place);
    QVERIFY(execute(office.spec().path, statements));
    QStringList findings = findingsOf(office.spec());
    findings.sort();
    expected.sort();
    QCOMPARE(findings, expected);
}

void TestKept::findingsNameNoValue()
{
    const FaultyOffice office(1, place);
    QVERIFY(execute(office.spec().path,
        "INSERT INTO kept_paper VALUES ('222-222-222', 'AA00001A1', 2, 0, 'en', NULL, NULL, '2026-03-01', 0, 4321, "
        "'x', 'her own words', '2026-03-01T12:00:00.000Z', 'somebody', 'y', x'255044');"
        "INSERT INTO setting_change VALUES (1, 'phone', NULL, '', '518-555-0100', 'her own words', "
        "'2026-03-01T12:00:00.000Z', 'somebody');"));
    const auto connection = Connection::open(office.spec());
    int count = 0;
    const auto done = checkOffice(**connection, soundOn, [&count](const CheckFinding &finding) {
        ++count;
        const QString all = finding.rule + finding.ref + finding.message;
        for (const char *value : { "43.21", "own words", "somebody", "555" })
            QVERIFY2(!all.contains(QLatin1String(value)), qPrintable(all));
    });
    QVERIFY(done);
    QCOMPARE(count, 3);
}

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
