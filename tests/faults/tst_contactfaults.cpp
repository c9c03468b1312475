// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/contact/contactwork.h"
#include "models/store/contact/districtchanges.h"
#include "models/store/desk/drafts.h"
#include "models/store/desk/notes.h"
#include "models/store/desk/workermemory.h"
#include "models/store/query.h"
#include "models/store/schema.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/faultyoffice.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr auto place = FaultyOffice::Place::Memory;
const CaseId theCase = *CaseId::parse(u"AA00001A1");

/// The long form looks at every write, the short one at every third.
int stride() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1 ? 1 : 3; }

/// Opening the case is noted in a unit of work of its own; what follows is one.
bool change(Connection &connection, const ContactChange &change)
{
    const auto file = openCase(connection, theCase);
    return file
        && changeContact(
            connection, { theCase, Role::Custodial, change, QStringLiteral("told at the counter"), (*file)->revision });
}

bool moveAway(Connection &connection)
{
    return change(connection,
        { .address = PostalAddress { QStringLiteral("77 Newgate Road"), {}, QStringLiteral("Troy"),
              QStringLiteral("NY"), QStringLiteral("12180") },
            .phone = QStringLiteral("518-555-0177"),
            .email = QStringLiteral("new@example.org") });
}

bool writeDistrict(Connection &connection)
{
    return changeDistrict(connection,
        { .countyFips = QStringLiteral("36001"),
            .email = QStringLiteral("albany@example.org"),
            .source = QStringLiteral("their letter"),
            .reason = QStringLiteral("they wrote") })
        .has_value();
}

const DraftPlace notePlace { theCase, QString(noteField) };

bool beginNote(Connection &connection) { return bool(keepDraft(connection, notePlace, QStringLiteral("called ab"))); }

bool goOnWithNote(Connection &connection)
{
    return bool(keepDraft(connection, notePlace, QStringLiteral("called about")));
}

/// And the draft of it goes.
bool keepTheNote(Connection &connection)
{
    return bool(keepNote(connection, theCase, QStringLiteral("called about March")));
}

bool remember(Connection &connection, const char *cases)
{
    return bool(keepInWorkerMemory(connection, QStringLiteral("cases/recent"), QLatin1String(cases)));
}

bool rememberOne(Connection &connection) { return remember(connection, "AA00001A1"); }
bool rememberTwo(Connection &connection) { return remember(connection, "AA00002A1 AA00001A1"); }

/// All that a change may write, but for numbers and moments.
QString signatureOf(const QString &path)
{
    return answer(path,
        "SELECT (SELECT group_concat(street1 || phone || email || phone_digits || coalesce(address_changed_on, '-'), "
        "';') "
        "FROM (SELECT * FROM party ORDER BY party_ref)) || ' changes ' || (SELECT coalesce(group_concat(kind || "
        "new_value, "
        "';'), '') FROM contact_change) || ' who ' || (SELECT count(*) FROM address_change) || ' kept ' || (SELECT "
        "count(*) FROM replaced_party) || ' districts ' || (SELECT coalesce(group_concat(email), '') FROM "
        "district_change) || ' notes ' || (SELECT coalesce(group_concat(text), '') FROM case_note) || ' drafts ' || "
        "(SELECT coalesce(group_concat(text), '') FROM draft) || ' remembered ' || (SELECT "
        "coalesce(group_concat(value), '') FROM worker_memory) || ' noted ' || (SELECT count(*) FROM trail_row WHERE "
        "action IN ('contact', 'note', 'setting')) || ' postings ' || (SELECT count(*) FROM posting)");
}

struct Work
{
    const char *name;
    bool (*run)(Connection &);
    bool (*before)(Connection &) = nullptr;
};
const Work works[] = { { "a contact", moveAway }, { "a district", writeDistrict }, { "a note", keepTheNote, beginNote },
    { "a draft", goOnWithNote, beginNote }, { "a memory", rememberTwo, rememberOne } };

bool runOn(const DatabaseSpec &spec, bool (*work)(Connection &))
{
    const auto connection = Connection::open(spec);
    return connection && work(**connection);
}

bool isReadyFor(const FaultyOffice &office, const Work &work)
{
    return !work.before || runOn(office.spec(), work.before);
}

DatabaseSpec copyOf(const FaultyOffice &office)
{
    const QString path = office.pathOf("copy.db");
    for (const char *ending : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1String(ending));
    if (!QFile::copy(office.spec().path, path))
        qFatal("the office cannot be copied");
    return { path, office.spec().keyPath() };
}

} // namespace

/// Whatever the disk does, a contact, and all else that is written at a desk, is what it was or what it was to become,
/// with all that goes with it.
class TestContactFaults : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskAtEveryWrite_data() { addWorks(); }
    void fullDiskAtEveryWrite();
    void killedAtEveryWrite_data() { addWorks(); }
    void killedAtEveryWrite();
    void whileAnotherWritesNothingIsLostInSilence_data() { addWorks(); }
    void whileAnotherWritesNothingIsLostInSilence();
    void aFileThatIsGoneTakesNothingWithIt_data() { addWorks(); }
    void aFileThatIsGoneTakesNothingWithIt();
    void aFileThatGoesBeforeTheCommitTakesNothingWithIt();
    void anOfficeOfBeforeIsMigrated();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void anImportAfterwardsIsNoFault();
    void backupAndRestoreCarryChanges();

private:
    static void addWorks();
};

void TestContactFaults::addWorks()
{
    QTest::addColumn<int>("work");
    for (int i = 0; i < int(std::size(works)); ++i)
        QTest::newRow(works[i].name) << i;
}

void TestContactFaults::fullDiskAtEveryWrite()
{
    QFETCH(int, work);
    const FaultyOffice office(2, place);
    QVERIFY(isReadyFor(office, works[work]));
    DatabaseSpec spec = copyOf(office);
    const QString before = signatureOf(spec.path);
    QVERIFY(runOn(spec, works[work].run));
    const QString after = signatureOf(spec.path);
    QVERIFY(before != after);
    int failures = 0;
    for (int write = 1; write < 5000; write += stride()) {
        spec = copyOf(office);
        bool done = false;
        bool failed = false;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            done = runOn(spec, works[work].run);
            failed = disk.hasFailed();
        }
        const QString found = signatureOf(spec.path);
        QVERIFY2(found == after || (!done && found == before),
            qPrintable(QStringLiteral("write %1: %2").arg(write).arg(found)));
        QCOMPARE(findingsOf(spec), QStringList());
        if (!failed)
            break;
        failures += done ? 0 : 1;
    }
    QVERIFY2(failures > 2, "the disk never failed");
    std::printf("%s: a full disk at %d writes\n", works[work].name, failures);
}

void TestContactFaults::killedAtEveryWrite()
{
    QFETCH(int, work);
    const FaultyOffice office(2, place);
    QVERIFY(isReadyFor(office, works[work]));
    DatabaseSpec spec = copyOf(office);
    const QString before = signatureOf(spec.path);
    QVERIFY(runOn(spec, works[work].run));
    const QString after = signatureOf(spec.path);
    int kills = 0;
    for (int write = 1; write < 5000; write += stride()) {
        spec = copyOf(office);
        const ChildEnd end = runKilledAt(write, [&] { return runOn(spec, works[work].run); });
        QVERIFY(end != ChildEnd::Failed);
        const QString found = signatureOf(spec.path);
        QVERIFY2(found == after || (end == ChildEnd::Killed && found == before),
            qPrintable(QStringLiteral("write %1: %2").arg(write).arg(found)));
        QCOMPARE(findingsOf(spec), QStringList());
        if (end == ChildEnd::Finished)
            break;
        ++kills;
    }
    QVERIFY2(kills > 2, "nothing was killed");
    std::printf("%s: killed at %d writes\n", works[work].name, kills);
}

void TestContactFaults::whileAnotherWritesNothingIsLostInSilence()
{
    QFETCH(int, work);
    const FaultyOffice office(2, place);
    QVERIFY(isReadyFor(office, works[work]));
    const auto desk = Connection::open(office.spec());
    const auto other = Connection::open(office.spec());
    QSqlQuery patience(QSqlDatabase::database((*desk)->name()));
    QVERIFY(patience.exec(QStringLiteral("PRAGMA busy_timeout = 1")));
    const QString before = signatureOf(office.spec().path);
    {
        const auto writing = UnitOfWork::begin(**other, UnitOfWork::Kind::Write);
        QVERIFY(writing);
        QVERIFY(!works[work].run(**desk));
    }
    QCOMPARE(signatureOf(office.spec().path), before);
    QVERIFY(works[work].run(**desk)); // the same connection, once the other is done
    QVERIFY(signatureOf(office.spec().path) != before);
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestContactFaults::aFileThatIsGoneTakesNothingWithIt()
{
    QFETCH(int, work);
    const FaultyOffice office(2, place);
    QVERIFY(isReadyFor(office, works[work]));
    const QString path = office.spec().path;
    const QString before = signatureOf(path);
    {
        const auto desk = Connection::open(office.spec());
        QVERIFY(QFile::rename(path, office.pathOf("elsewhere.db")));
        QVERIFY(!works[work].run(**desk));
        QVERIFY(writeContent(path, contentOf(office.pathOf("elsewhere.db")))); // another one in its place
        QVERIFY(!works[work].run(**desk));
        QVERIFY(QFile::remove(path) && QFile::rename(office.pathOf("elsewhere.db"), path));
        QCOMPARE(signatureOf(path), before);
        QVERIFY(works[work].run(**desk));
    }
    QVERIFY(signatureOf(path) != before);
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestContactFaults::aFileThatGoesBeforeTheCommitTakesNothingWithIt()
{
    const FaultyOffice office(2, place);
    const QString path = office.spec().path;
    const QString before = signatureOf(path);
    {
        const auto desk = Connection::open(office.spec());
        {
            const auto unit = UnitOfWork::begin(**desk, UnitOfWork::Kind::Write);
            QVERIFY(beginNote(**desk));
            QVERIFY(QFile::rename(path, office.pathOf("elsewhere.db")));
            const Result<> committed = (*unit)->commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().kind, Error::Kind::Database);
            QVERIFY(committed.error().message.contains(QStringLiteral("put it back")));
        }
        QVERIFY(QFile::rename(office.pathOf("elsewhere.db"), path));
        QCOMPARE(signatureOf(path), before);
        QVERIFY(beginNote(**desk)); // the connection can be used again
    }
    QVERIFY(signatureOf(path) != before);
}

void TestContactFaults::anOfficeOfBeforeIsMigrated()
{
    const FaultyOffice office(1, place);
    const QString path = office.spec().path;
    constexpr int before = 9; // the schema of the version before changes at desks
    const int steps = int(schemaSteps(Dialect::Sqlite).size()) - before;
    QVERIFY(makeOlder(path, steps));
    QVERIFY(!Connection::open(office.spec()));
    QCOMPARE(migrate(office.spec()).value_or(-1), steps);
    QVERIFY(runOn(office.spec(), moveAway));
    QVERIFY(runOn(office.spec(), writeDistrict));
    QCOMPARE(answer(path, "SELECT count(*) FROM contact_change"), QStringLiteral("3"));
    for (const char *table : { "contact_change", "district_change" }) {
        const QByteArray what
            = qstrcmp(table, "contact_change") == 0 ? "a change of a contact" : "a change of the directory";
        QTest::ignoreMessage(QtWarningMsg, (what + " is not removed").constData());
        QVERIFY(!execute(path, QByteArray("DELETE FROM ") + table + ';'));
        QTest::ignoreMessage(QtWarningMsg, (what + " is not altered").constData());
        QVERIFY(!execute(path, QByteArray("UPDATE ") + table + " SET reason = 'x';"));
        QTest::ignoreMessage(QtWarningMsg, (what + " is not replaced").constData());
        QVERIFY(
            !execute(path, QByteArray("INSERT OR REPLACE INTO ") + table + " SELECT * FROM " + table + " LIMIT 1;"));
    }
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestContactFaults::plantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QStringList>("rules");
    const auto plant = [](const char *name, const QByteArray &statements, const QStringList &rules) {
        QTest::newRow(name) << statements << rules;
    };
    const QString schema = QStringLiteral("schema");
    const QByteArray free = "DROP TRIGGER contact_change_is_not_altered; DROP TRIGGER contact_change_is_not_removed; ";
    plant("nothing", "", {});
    plant("the address is another one", "UPDATE party SET zip = '12181' WHERE party_ref = 'C-AA00001A1';",
        { QStringLiteral("contact_value") });
    plant("the e-mail is another one", "UPDATE party SET email = 'x@example.org' WHERE party_ref = 'C-AA00001A1';",
        { QStringLiteral("contact_value") });
    plant(
        "a gap", free + "DELETE FROM contact_change WHERE number = 2;", { schema, QStringLiteral("contact_history") });
    plant("the version before is gone", "DELETE FROM replaced_party;", { QStringLiteral("contact_history") });
    plant("nothing changed", free + "UPDATE contact_change SET old_value = new_value WHERE kind = 1;",
        { schema, QStringLiteral("contact_history") });
    plant("nobody changed the address", "DELETE FROM address_change;", { QStringLiteral("contact_address") });
    plant("another changed the address", "UPDATE address_change SET changed_by = 'x';",
        { QStringLiteral("contact_address") });
    plant("no reason", free + "UPDATE contact_change SET reason = '' WHERE number = 1;",
        { schema, QStringLiteral("identifier") });
    plant("no moment", free + "UPDATE contact_change SET changed_at = 'then' WHERE number = 2;",
        { schema, QStringLiteral("value") });
    plant("no day", free + "UPDATE contact_change SET changed_on = 'then' WHERE number = 1;",
        { schema, QStringLiteral("day") });
    plant("a district with a gap",
        "DROP TRIGGER district_change_is_not_altered; UPDATE district_change SET number = 2;",
        { schema, QStringLiteral("district_history") });
    plant("a district by nobody",
        "DROP TRIGGER district_change_is_not_altered; UPDATE district_change SET changed_by = '';",
        { schema, QStringLiteral("identifier") });
}

void TestContactFaults::plantedFaultIsFound()
{
    QFETCH(QByteArray, statements);
    QFETCH(QStringList, rules);
    const FaultyOffice office(1, place);
    QVERIFY(runOn(office.spec(), moveAway) && runOn(office.spec(), writeDistrict));
    if (!statements.isEmpty() && statements.startsWith("DELETE FROM address_change"))
        QVERIFY(execute(office.spec().path, "DROP TRIGGER IF EXISTS address_change_is_not_removed;"));
    if (statements.startsWith("UPDATE address_change"))
        QVERIFY(execute(office.spec().path, "DROP TRIGGER IF EXISTS address_change_is_not_altered;"));
    QVERIFY(execute(office.spec().path, statements));
    QSet<QString> found;
    const auto connection = Connection::open(office.spec());
    const auto count = checkOffice(**connection, soundOn, [&](const CheckFinding &finding) {
        found.insert(finding.rule);
        for (const char *value : { "Newgate", "0177", "12180", "example.org", "Sample" })
            QVERIFY(!finding.message.contains(QLatin1String(value)));
    });
    QVERIFY(count);
    found.remove(QStringLiteral("schema"));
    QStringList expected = rules;
    expected.removeAll(QStringLiteral("schema"));
    QCOMPARE(found, QSet<QString>(expected.begin(), expected.end()));
}

void TestContactFaults::anImportAfterwardsIsNoFault()
{
    const FaultyOffice office(1, place);
    QVERIFY(runOn(office.spec(), moveAway));
    QVERIFY(execute(office.spec().path,
        "INSERT INTO posting SELECT MAX(number) + 1, '2026-03-10T12:00:00.000Z' FROM posting; UPDATE party SET email = "
        "'later@example.org', posting = (SELECT MAX(number) FROM posting) WHERE party_ref = 'C-AA00001A1';"));
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestContactFaults::backupAndRestoreCarryChanges()
{
    const FaultyOffice office(1, place);
    for (const Work &work : works)
        QVERIFY2(runOn(office.spec(), work.run), work.name);
    QVERIFY(runOn(office.spec(), beginNote)); // of the next one
    const auto connection = Connection::open(office.spec());
    QVERIFY(backupTo(**connection, office.pathOf("copy")));
    const DatabaseSpec again { office.pathOf("again.db"), {} };
    QVERIFY(restoreFrom(office.pathOf("copy"), again));
    QCOMPARE(signatureOf(again.path), signatureOf(office.spec().path));
    QVERIFY(runOn(
        again, [](Connection &restored) { return change(restored, { .phone = QStringLiteral("518-555-0188") }); }));
    QCOMPARE(findingsOf(again), QStringList());
}

QTEST_APPLESS_MAIN(TestContactFaults)
#include "tst_contactfaults.moc"
