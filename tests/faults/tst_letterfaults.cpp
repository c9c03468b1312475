// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/ssnindex.h"
#include "models/store/access/officekey.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/letters/pinrequest.h"
#include "models/store/letters/roomqueue.h"
#include "models/store/schema.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/faultyoffice.h"

#include <QTest>

#include <cstdio>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr auto place = FaultyOffice::Place::Memory;
constexpr int cases = 3;

/// The long form looks at every write, the short one at every third.
int stride() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1 ? 1 : 3; }

CaseId caseAt(int number) { return *CaseId::parse(QStringLiteral("AA%1A1").arg(number, 5, 10, QLatin1Char('0'))); }

PinRequest requestFor(int number)
{
    return { .requestId = QStringLiteral("request-%1").arg(number),
        .caseId = caseAt(number),
        .fullName = QStringLiteral("Ana Sample %1").arg(number),
        .ssn = Ssn::parse(u"900-00-0001"),
        .caseIds = { caseAt(number).text() },
        .mailingAddress = { QStringLiteral("1 Sample Street"), {}, QStringLiteral("Albany"), QStringLiteral("NY"),
            QStringLiteral("12207") } };
}

/// Every parent gets a sealed PIN and a number to be compared.
bool givePins(const FaultyOffice &office)
{
    const auto connection = Connection::open(office.spec());
    const auto key = connection ? readOfficeKey(**connection) : tl::unexpected(connection.error());
    if (!key)
        return false;
    const QByteArray index = key->indexOf(*Ssn::parse(u"900-00-0001")).toHex();
    return execute(office.spec().path,
        "UPDATE party SET ssn_last4 = '0001', ssn_index = x'" + index
            + "';"
              "INSERT INTO sealed_pin SELECT party_ref, '0011223344556677', zeroblob(112), '', NULL, 0, 1 FROM party;");
}

/// Letters of all cases, in the queue.
bool askForAll(Connection &connection)
{
    for (int number = 1; number <= cases; ++number) {
        const auto answer = requestPinLetter(connection, requestFor(number));
        if (!answer || answer->result != PinResult::Queued)
            return false;
    }
    return execute(connection.spec().path, // in the order of their cases
        "UPDATE letter SET queued_at = '2026-03-0' || substr(case_id, 7, 1) || 'T12:00:00.000Z';");
}

/// All that can be told of letters apart from their numbers and moments.
QString signatureOf(const QString &path)
{
    return answer(path,
        "SELECT (SELECT coalesce(group_concat(case_id || ' ' || state || spool_step || attempt || epoch || reason || "
        "job, "
        "';'), '') FROM (SELECT * FROM letter ORDER BY case_id)) || ' steps ' || (SELECT count(*) FROM letter_step) || "
        "' requests ' || (SELECT count(*) FROM pin_request) || ' kept from use ' || (SELECT sum(quarantined) FROM "
        "sealed_pin) || ' noted ' || (SELECT count(*) FROM trail_row WHERE action IN ('letter', 'pin_request', "
        "'pin_alarm'))");
}

std::optional<LetterClaim> claimAt(Connection &connection, int number)
{
    const auto letters = readLetters(connection, { .caseId = caseAt(number) });
    if (!letters || letters->isEmpty())
        return std::nullopt;
    const Letter &letter = letters->first();
    return LetterClaim { letter.number, letter.caseId, letter.office, letter.epoch, letter.attempt };
}

bool renderFirst(Connection &connection)
{
    const auto claim = claimLetters(connection, 1);
    return claim && claim->size() == 1 && markRendered(connection, claim->first(), "x", 1);
}

bool printFirst(Connection &connection)
{
    const auto claim = claimLetters(connection, 1);
    const LetterPlace folder { QStringLiteral("folder"), {}, QStringLiteral("job") };
    return claim && claim->size() == 1 && markRendered(connection, claim->first(), "x", 1)
        && markIntended(connection, claim->first(), folder) && markPrinted(connection, claim->first());
}

/// Something that is done in one unit of work, and what has to be done before.
struct Work
{
    const char *name;
    std::function<bool(Connection &)> before;
    std::function<bool(Connection &)> run;
};

/// The first letter, whatever it is, as its claim; a deed of it.
template <class Deed>
std::function<bool(Connection &)> onFirst(Deed deed)
{
    return [deed](Connection &connection) {
        const auto claim = claimAt(connection, 1);
        return claim && deed(connection, *claim).has_value();
    };
}

QList<Work> works()
{
    const auto nothing = [](Connection &) { return true; };
    const auto claimOne = [](Connection &connection) { return askForAll(connection) && claimLetters(connection, 1); };
    const auto wrong = [](Connection &connection) {
        PinRequest request = requestFor(1);
        request.fullName = QStringLiteral("Somebody Else");
        const auto answer = requestPinLetter(connection, request);
        return answer && answer->result == PinResult::Refused;
    };
    const auto manage = [](LetterDeed deed) {
        return onFirst([deed](Connection &connection, const LetterClaim &claim) {
            return manageLetter(connection, claim.number, deed, QStringLiteral("looked at"));
        });
    };
    return {
        { "a request", nothing,
            [](Connection &connection) { return requestPinLetter(connection, requestFor(1)).has_value(); } },
        { "a failed attempt", nothing, wrong },
        { "an approval",
            [](Connection &connection) {
                return askForAll(connection)
                    && execute(connection.spec().path,
                        "UPDATE letter SET state = 0; INSERT INTO letter_step SELECT number, 2, changed_at, 'x', 0, 0, "
                        "1, 0, '' FROM letter;");
            },
            manage(LetterDeed::Approve) },
        { "taking back", askForAll, manage(LetterDeed::Void) },
        { "claims", askForAll,
            [](Connection &connection) {
                return claimLetters(connection, cases).value_or(QList<LetterClaim>()).size() == cases;
            } },
        { "an intent", [](Connection &connection) { return askForAll(connection) && renderFirst(connection); },
            onFirst([](Connection &connection, const LetterClaim &claim) {
                return markIntended(connection, claim, { QStringLiteral("folder"), {}, QStringLiteral("job") });
            }) },
        { "a quarantine", claimOne, onFirst([](Connection &connection, const LetterClaim &claim) {
             return quarantine(connection, claim, QStringLiteral("half a box"));
         }) },
        { "taking over",
            [claimOne](Connection &connection) {
                return claimOne(connection)
                    && execute(connection.spec().path,
                        "UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' "
                        "WHERE lease_until IS NOT NULL;");
            },
            [](Connection &connection) {
                return takeOverLostLetters(connection, 5).value_or(QList<LostLetter>()).size() == 1;
            } },
        { "a scan", [](Connection &connection) { return askForAll(connection) && printFirst(connection); },
            onFirst([](Connection &connection, const LetterClaim &claim) {
                return confirmMailed(connection, { claim.number, 1 });
            }) },
    };
}

bool runOn(const DatabaseSpec &spec, const std::function<bool(Connection &)> &work)
{
    const auto connection = Connection::open(spec);
    return connection && work(**connection);
}

/// An office as it is before some work, made once and copied for every fault.
class OfficeBefore
{
public:
    explicit OfficeBefore(const Work &work)
        : m_office(cases, place)
    {
        if (!givePins(m_office) || !runOn(m_office.spec(), work.before))
            qFatal("what comes before the work failed");
    }

    /// A copy, in the place of the one before.
    DatabaseSpec copied() const
    {
        const QString path = m_office.pathOf("copy.db");
        for (const char *ending : { "", "-wal", "-shm" })
            QFile::remove(path + QLatin1String(ending));
        if (!QFile::copy(m_office.spec().path, path))
            qFatal("the office cannot be copied");
        return { path, m_office.spec().keyPath() };
    }

private:
    FaultyOffice m_office;
};

/// What an office's letters may look like around some work. That of onFirst() reads, and is noted, before it writes.
struct Signatures
{
    QString before;
    QString read; ///< where it was noted that the letter was read, and nothing else
    QString after;
};

void addWorks()
{
    QTest::addColumn<int>("work");
    const auto all = works();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

Signatures signaturesOf(const OfficeBefore &office, const Work &work)
{
    Signatures signatures;
    DatabaseSpec spec = office.copied();
    signatures.before = signatureOf(spec.path);
    if (!runOn(spec, [](Connection &connection) { return claimAt(connection, 1), true; }))
        qFatal("reading failed");
    signatures.read = signatureOf(spec.path);
    spec = office.copied();
    if (!runOn(spec, work.run))
        qFatal("the work itself failed");
    signatures.after = signatureOf(spec.path);
    return signatures;
}

} // namespace

/// Whatever the disk does, a letter is what it was or what it was to become; never between.
class TestLetterFaults : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskAtEveryWrite_data() { addWorks(); }
    void fullDiskAtEveryWrite();
    void killedAtEveryWrite_data() { addWorks(); }
    void killedAtEveryWrite();
    void askedAgainAfterAFault();
    void anOfficeOfBeforeLettersIsMigrated();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void backupAndRestoreCarryLetters();
};

void TestLetterFaults::fullDiskAtEveryWrite()
{
    QFETCH(int, work);
    const Work one = works().at(work);
    const OfficeBefore office(one);
    const Signatures signatures = signaturesOf(office, one);
    QVERIFY(signatures.before != signatures.after);
    QVERIFY(signatures.read != signatures.after);
    int failures = 0;
    for (int write = 1; write < 5000; write += stride()) {
        const DatabaseSpec spec = office.copied();
        bool done = false;
        bool failed = false;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            done = runOn(spec, one.run);
            failed = disk.hasFailed();
        }
        const QString found = signatureOf(spec.path); // a disk that refuses to sync may have taken it all the same
        QVERIFY2(found == signatures.after || (!done && (found == signatures.before || found == signatures.read)),
            qPrintable(QStringLiteral("write %1: %2").arg(write).arg(found)));
        QCOMPARE(findingsOf(spec), QStringList());
        if (!failed)
            break;
        failures += done ? 0 : 1;
    }
    QVERIFY2(failures > 2, "the disk never failed");
    std::printf("%s: a full disk at %d writes\n", one.name, failures);
}

void TestLetterFaults::killedAtEveryWrite()
{
    QFETCH(int, work);
    const Work one = works().at(work);
    const OfficeBefore office(one);
    const Signatures signatures = signaturesOf(office, one);
    int kills = 0;
    for (int write = 1; write < 5000; write += stride()) {
        const DatabaseSpec spec = office.copied();
        const ChildEnd end = runKilledAt(write, [&] { return runOn(spec, one.run); });
        QVERIFY(end != ChildEnd::Failed);
        const QString found = signatureOf(spec.path);
        QVERIFY2(found == signatures.after
                || (end == ChildEnd::Killed && (found == signatures.before || found == signatures.read)),
            qPrintable(QStringLiteral("write %1: %2").arg(write).arg(found)));
        QCOMPARE(findingsOf(spec), QStringList());
        if (end == ChildEnd::Finished)
            break;
        ++kills;
    }
    QVERIFY2(kills > 2, "nothing was killed");
    std::printf("%s: killed at %d writes\n", one.name, kills);
}

/// Whoever gets no answer asks again with the same request id: one letter, whatever was committed before.
void TestLetterFaults::askedAgainAfterAFault()
{
    int asked = 0;
    for (int write = 1; write < 5000; write += stride()) {
        const FaultyOffice office(cases, place);
        QVERIFY(givePins(office));
        const auto ask = [](Connection &connection) { return requestPinLetter(connection, requestFor(1)).has_value(); };
        const ChildEnd end = runKilledAt(write, [&] { return runOn(office.spec(), ask); });
        const auto connection = Connection::open(office.spec());
        const auto answer = requestPinLetter(**connection, requestFor(1));
        QVERIFY(answer);
        QCOMPARE(answer->result, PinResult::Queued);
        const auto letters = readLetters(**connection);
        QCOMPARE(letters->size(), 1);
        QCOMPARE(letters->first().number, answer->letter);
        ++asked;
        if (end == ChildEnd::Finished)
            break;
    }
    QVERIFY(asked > 3);
}

void TestLetterFaults::anOfficeOfBeforeLettersIsMigrated()
{
    const FaultyOffice office(cases, place);
    const QString path = office.spec().path;
    constexpr int before = 7; // the schema of the version before PIN letters
    const int steps = int(schemaSteps(Dialect::Sqlite).size()) - before;
    QVERIFY(makeOlder(path, steps));
    QCOMPARE(answer(path, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'letter%' OR name LIKE '%pin%'"),
        QStringLiteral("0"));
    QVERIFY(!Connection::open(office.spec()));
    QCOMPARE(migrate(office.spec()).value_or(-1), steps);
    QVERIFY(givePins(office));
    QVERIFY(runOn(office.spec(), askForAll));
    QCOMPARE(answer(path, "SELECT count(*) FROM letter"), QString::number(cases));
    QTest::ignoreMessage(QtWarningMsg, "a letter is not removed");
    QVERIFY(!execute(path, "DELETE FROM letter;"));
    QTest::ignoreMessage(QtWarningMsg, "a request is not altered");
    QVERIFY(!execute(path, "UPDATE pin_request SET failed = 0;"));
    QTest::ignoreMessage(QtWarningMsg, "what a letter was asked for is not altered");
    QVERIFY(!execute(path, "UPDATE letter SET party_ref = 'N-AA00001A1';"));
    QTest::ignoreMessage(QtWarningMsg, "a letter is not replaced");
    QVERIFY(!execute(path, "INSERT OR REPLACE INTO letter SELECT * FROM letter LIMIT 1;"));
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestLetterFaults::plantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QStringList>("rules");
    const auto plant = [](const char *name, const char *statements, const QStringList &rules) {
        QTest::newRow(name) << QByteArray(statements) << rules;
    };
    const auto rule = [](const char *name) { return QStringList { QString::fromLatin1(name) }; };
    const char *const first = " WHERE case_id = 'AA00001A1';";
    const auto onFirst = [&](const char *name, const QByteArray &set, const QStringList &rules) {
        QTest::newRow(name) << "UPDATE letter SET " + set + first << rules;
    };
    plant("nothing", "", {});
    onFirst("another state than its step", "state = 8", rule("letter_steps"));
    onFirst("another attempt than its step", "attempt = 2", rule("letter_steps"));
    onFirst("another epoch than its step", "epoch = 2", rule("letter_steps"));
    plant("no step",
        "DROP TRIGGER letter_step_is_not_removed; DELETE FROM letter_step WHERE letter IN (SELECT number FROM "
        "letter WHERE case_id = 'AA00001A1');",
        { QStringLiteral("schema"), QStringLiteral("letter_steps") });
    plant("a gap in the steps",
        "INSERT INTO letter_step SELECT number, 3, changed_at, 'x', state, spool_step, attempt, epoch, '' FROM letter "
        "WHERE "
        "case_id = 'AA00001A1';",
        rule("letter_steps"));
    onFirst("held by nobody", "state = 2", { QStringLiteral("letter_claim"), QStringLiteral("letter_steps") });
    onFirst(
        "held while it waits", "lease_until = '2026-03-01T12:00:00.000Z', lease_length = 120", rule("letter_claim"));
    onFirst("a lease without a length", "lease_until = '2026-03-01T12:00:00.000Z'", rule("value"));
    onFirst("waits since never", "queued_at = NULL", rule("letter_queue"));
    onFirst("no state", "state = 11",
        { QStringLiteral("database_integrity"), QStringLiteral("enumeration"), QStringLiteral("letter_steps") });
    onFirst("no moment", "changed_at = 'yesterday'", rule("value"));
    onFirst("attempt none", "attempt = 0", { QStringLiteral("value"), QStringLiteral("letter_steps") });
    onFirst("no address was looked at", "address_hash = ''", rule("identifier"));
    plant("two open ones of a parent",
        "DROP INDEX letter_open_of_party; DROP TRIGGER letter_request_is_not_altered; UPDATE letter SET party_ref = "
        "'C-AA00002A1', case_id = 'AA00002A1' WHERE case_id = 'AA00001A1';",
        { QStringLiteral("schema"), QStringLiteral("letter_open"), QStringLiteral("letter_request") });
    plant("of nobody in the case",
        "DROP TRIGGER letter_request_is_not_altered; UPDATE letter SET party_ref = 'N-AA00001A1' WHERE case_id = "
        "'AA00001A1';",
        { QStringLiteral("schema"), QStringLiteral("letter_party"), QStringLiteral("letter_request") });
    plant("a request for a letter that is not there",
        "DROP TRIGGER pin_request_is_not_altered; UPDATE pin_request SET letter = '222-222-222' WHERE case_id = "
        "'AA00001A1';",
        { QStringLiteral("schema"), QStringLiteral("letter_request") });
    plant(
        "half a box", "UPDATE sealed_pin SET box = zeroblob(56) WHERE party_ref = 'C-AA00001A1';", rule("sealed_pin"));
    plant("no key", "UPDATE sealed_pin SET key_id = '' WHERE party_ref = 'C-AA00001A1';", rule("sealed_pin"));
    plant("half a box in escrow",
        "UPDATE sealed_pin SET escrow_key_id = '8899aabbccddeeff', escrow_box = zeroblob(111) WHERE party_ref = "
        "'C-AA00001A1';",
        rule("sealed_pin"));
    plant("a box in escrow for no key",
        "UPDATE sealed_pin SET escrow_box = zeroblob(112) WHERE party_ref = 'C-AA00001A1';", rule("sealed_pin"));
}

void TestLetterFaults::plantedFaultIsFound()
{
    QFETCH(QByteArray, statements);
    QFETCH(QStringList, rules);
    const FaultyOffice office(cases, place);
    QVERIFY(givePins(office) && runOn(office.spec(), askForAll));
    QVERIFY(execute(office.spec().path, statements));
    QSet<QString> found;
    const auto connection = Connection::open(office.spec());
    const auto count = checkOffice(**connection, soundOn, [&](const CheckFinding &finding) {
        found.insert(finding.rule);
        for (const char *value : { "Ana", "Sample", "12207", "900" })
            QVERIFY(!finding.message.contains(QLatin1String(value)));
    });
    QVERIFY(count);
    QCOMPARE(found, QSet<QString>(rules.begin(), rules.end()));
}

void TestLetterFaults::backupAndRestoreCarryLetters()
{
    const FaultyOffice office(cases, place);
    QVERIFY(givePins(office) && runOn(office.spec(), askForAll) && runOn(office.spec(), printFirst));
    QVERIFY(runOn(office.spec(),
        [&](Connection &connection) { return backupTo(connection, office.pathOf("copy")).has_value(); }));
    const DatabaseSpec again { office.pathOf("again.db"), {} };
    QVERIFY(restoreFrom(office.pathOf("copy"), again));
    QCOMPARE(dump(again.path), dump(office.spec().path));
    QCOMPARE(signatureOf(again.path), signatureOf(office.spec().path));
    QVERIFY(runOn(again, renderFirst)); // it goes on where it was
    QCOMPARE(findingsOf(again), QStringList());
}

QTEST_APPLESS_MAIN(TestLetterFaults)
#include "tst_letterfaults.moc"
