// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"
#include "models/store/letters/roomqueue.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <latch>
#include <thread>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1; }

/// Claims until nothing waits, in pieces of uneven size. Empty lists at their end; a fault is told by its number -1.
QList<LetterClaim> claimAll(Connection &connection, int worker)
{
    QList<LetterClaim> all;
    for (int piece = worker; true; piece = piece * 5 % 17 + 1) {
        const auto claims = claimLetters(connection, piece);
        if (!claims || claims->isEmpty())
            return claims ? all : QList<LetterClaim>();
        all += *claims;
    }
}

/// What several workers have claimed: each letter by exactly one.
void compareClaims(LetterOffice &office, const QList<LetterClaim> &claims, int letters)
{
    QSet<QString> numbers;
    for (const LetterClaim &claim : claims) {
        QCOMPARE(claim.epoch, 1);
        numbers.insert(claim.number.text());
    }
    QCOMPARE(claims.size(), letters);
    QCOMPARE(numbers.size(), letters);
    QCOMPARE(rawQuery(office.path(), u"SELECT COUNT(*) FROM letter WHERE state = 2 AND epoch = 1"_s).toInt(), letters);
    QCOMPARE(rawQuery(office.path(), u"SELECT COUNT(*) FROM letter_step WHERE state = 2"_s).toInt(), letters);
    QCOMPARE(
        rawQuery(office.path(), u"SELECT COUNT(*) FROM trail_row WHERE detail LIKE '%queued -> claimed'"_s).toInt(),
        letters);
    QCOMPARE(office.findings(), QStringList());
}

/// What this program does when it is started as a worker: says that it is there, waits for its input to end, claims
/// what it can get, and says what that was.
int runWorker(const QString &database, int worker)
{
    const DatabaseSpec place
        = test::isOnServer() ? *sharedDatabaseSpec(database, true, {}) : DatabaseSpec { .path = database };
    const auto connection = Connection::open(place);
    if (!connection || !signIn(**connection, u"mailroom"_s, rightPassword, u"test"_s))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    for (const LetterClaim &claim : claimAll(**connection, worker))
        std::printf("%s %d\n", qPrintable(claim.number.text()), claim.epoch);
    return 0;
}

QList<LetterClaim> claimsIn(const QByteArray &said)
{
    QList<LetterClaim> claims;
    for (const QByteArray &line : said.trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const auto number = PaperNumber::parse(QString::fromLatin1(words.first()));
        if (number)
            claims.append({ *number, {}, {}, words.value(1).toInt(), 1 });
    }
    return claims;
}

/// A server takes no lease that is over at once: they are ended by hand, in the turn of a writer.
void endLeases(const LetterOffice &office)
{
    const QString refused = test::refusalOf(office.path(),
        "BEGIN; SELECT pg_advisory_xact_lock(hashtext('caseledger desk')); UPDATE letter SET lease_until = "
        "'2026-01-01T00:00:00.000Z' WHERE lease_until IS NOT NULL; COMMIT");
    if (!refused.isEmpty())
        qFatal("%s", qPrintable(refused));
}

} // namespace

/// Several print rooms on one queue: no letter is anybody's twice, and none is nobody's.
class TestManyRooms : public QObject
{
    Q_OBJECT

private slots:
    void threads_data() { workers(); }
    void threads();
    void processes_data() { workers(); }
    void processes();
    void claimsAndTakeOversAtOnce();

private:
    void workers()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("letters");
        for (int count = 2; count <= 8; count += isLong() ? 1 : 6)
            QTest::addRow("%d", count) << count << (isLong() ? 2'000 : test::isOnServer() ? 60 : 500);
    }
};

void TestManyRooms::threads()
{
    QFETCH(int, workers);
    QFETCH(int, letters);
    LetterOffice office(letters);
    office.putMany(letters);
    std::vector<QList<LetterClaim>> claims(static_cast<size_t>(workers));
    std::latch together(workers);
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&, worker] {
            const auto connection = office.as("mailroom");
            together.arrive_and_wait();
            claims[size_t(worker)] = claimAll(*connection, worker + 1);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QList<LetterClaim> all;
    for (const QList<LetterClaim> &some : claims)
        all += some;
    compareClaims(office, all, letters);
    std::printf("%d threads, %d letters: each claimed once\n", workers, letters);
}

void TestManyRooms::processes()
{
    QFETCH(int, workers);
    QFETCH(int, letters);
    LetterOffice office(letters);
    office.putMany(letters);
    std::vector<std::unique_ptr<QProcess>> rooms;
    for (int worker = 1; worker <= workers; ++worker) {
        rooms.push_back(std::make_unique<QProcess>());
        rooms.back()->start(
            QCoreApplication::applicationFilePath(), { u"--worker"_s, office.path(), QString::number(worker) });
    }
    for (const auto &room : rooms) {
        QVERIFY(room->waitForReadyRead());
        QCOMPARE(room->readLine(), QByteArray("ready\n"));
    }
    for (const auto &room : rooms)
        room->closeWriteChannel();
    QList<LetterClaim> all;
    for (const auto &room : rooms) {
        QVERIFY(room->waitForFinished(100'000));
        QCOMPARE(room->exitCode(), 0);
        all += claimsIn(room->readAllStandardOutput());
    }
    compareClaims(office, all, letters);
    std::printf("%d processes, %d letters: each claimed once\n", workers, letters);
}

/// Workers whose leases are over at once take letters from each other all the time; every epoch is one worker's.
void TestManyRooms::claimsAndTakeOversAtOnce()
{
    constexpr int workers = 4;
    constexpr int letters = 40;
    LetterOffice office(letters);
    office.putMany(letters);
    const auto lease = std::chrono::seconds(test::isOnServer() ? 1 : 0);
    const int rounds = test::isOnServer() ? 8 : 20;
    std::vector<QList<LetterClaim>> claims(static_cast<size_t>(workers));
    std::atomic<int> atWork = workers;
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&, worker] {
            const auto connection = office.as("mailroom");
            QList<LetterClaim> &mine = claims[size_t(worker)];
            for (int round = 0; round < rounds; ++round) {
                const auto taken = claimLetters(*connection, 3, lease);
                const auto lost = takeOverLostLetters(*connection, 5, lease);
                mine += taken.value_or(QList<LetterClaim>());
                for (const LostLetter &letter : lost.value_or(QList<LostLetter>()))
                    mine.append(letter.claim);
            }
            --atWork;
        });
    }
    while (test::isOnServer() && atWork > 0)
        endLeases(office);
    for (std::thread &thread : threads)
        thread.join();
    QSet<std::pair<QString, int>> epochs;
    qsizetype all = 0;
    for (const QList<LetterClaim> &some : claims) {
        all += some.size();
        for (const LetterClaim &claim : some)
            epochs.insert({ claim.number.text(), claim.epoch });
    }
    QCOMPARE(epochs.size(), all);
    QVERIFY(all > letters);
    QCOMPARE(rawQuery(office.path(), u"SELECT SUM(epoch) FROM letter"_s).toLongLong(), all);
    QCOMPARE(office.findings(), QStringList());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--worker")
        return runWorker(words.value(2), words.value(3).toInt());
    TestManyRooms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manyrooms.moc"
