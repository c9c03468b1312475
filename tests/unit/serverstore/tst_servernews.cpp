// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/engine/servernews.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"
#include "models/store/store.h"
#include "models/store/trail/trail.h"
#include "tests/support/server/testserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <thread>
#include <vector>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 60'000; ///< milliseconds

CaseId caseNumber(int number) { return *CaseId::parse(u"AA%1A1"_s.arg(number, 5, 10, QLatin1Char('0'))); }

QList<CaseId> casesTo(int last)
{
    QList<CaseId> cases;
    for (int number = 1; number <= last; ++number)
        cases.append(caseNumber(number));
    return cases;
}

/// A unit of work that notes something, and is not committed yet.
Result<std::unique_ptr<UnitOfWork>> unitOf(Connection &connection, const QList<TrailRow> &rows)
{
    auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    for (const TrailRow &row : rows) {
        if (const Result<> noted = unit ? record(connection, row) : Result<>(); !noted)
            return tl::unexpected(noted.error());
    }
    return unit;
}

Result<> commitAll(Connection &connection, const QList<TrailRow> &rows)
{
    return unitOf(connection, rows).and_then([](const std::unique_ptr<UnitOfWork> &unit) { return unit->commit(); });
}

/// What a colleague does: notes on cases, in one unit of work.
Result<> noteOn(Connection &connection, const QList<CaseId> &cases)
{
    QList<TrailRow> rows;
    for (const CaseId &id : cases)
        rows.append({ .action = TrailAction::Note, .caseId = id });
    return commitAll(connection, rows);
}

Result<> signInOn(Connection &connection)
{
    return requireWorker(connection).map([](const SignedIn &) {});
}

/// A desk that listens, and remembers what it was told.
struct Listener
{
    explicit Listener(const DatabaseSpec &where)
        : store(where)
    {
        store.listen(&context, [this](const OfficeNews &told) {
            news.append(told);
            cases += told.cases;
            heardAt = since.nsecsElapsed();
        });
        store.watch(&context, [this](DatabaseState state) { states.append(state); });
    }

    /// Works on its connection. It begins to listen behind its first job and before its second one, so that whatever it
    /// reads is from then on.
    bool listens() { return store.run(&signInOn).result() && store.run(&signInOn).result(); }
    bool hasHeardOf(int number) const { return cases.contains(caseNumber(number)); }

    QList<OfficeNews> news;
    QList<CaseId> cases; ///< all that were told, as often as they were
    QList<DatabaseState> states;
    QElapsedTimer since;
    qint64 heardAt = 0; ///< nanoseconds on that clock
    QObject context;
    Store store; ///< goes before what it tells
};

/// The network between a desk and its server, which may fall silent.
class Relay
{
public:
    explicit Relay(int port)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"python3"_s,
            { u"-B"_s, QString::fromUtf8(CASELEDGER_RELAY), QString::fromUtf8(CASELEDGER_SERVER_SUPPORT),
                QString::number(port) });
        m_port = line().toInt();
    }
    ~Relay()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    int port() const { return m_port; } ///< 0: nothing can be silenced here
    bool tell(const QByteArray &what)
    {
        m_process.write(what + '\n');
        return line() == "done";
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(longEnough)) { }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    int m_port = 0;
};

} // namespace

/// What a desk hears of what others commit, on a real server.
class ServerNewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void words_data();
    void words();
    void othersAreHeardWithinASecond();
    void onesOwnIsNot();
    void whoLooksTellsNothing();
    void whatIsTakenBackIsNotTold();
    void manyAreAnyCase();
    void importsAndUsers();
    void itListensFromTheDoorOn();
    void anIdleDeskSeesItsServerGo();
    void whatWasCutIsNotToldAsDone();
    void anIdleDeskSeesASilentNetwork();
    void aLongWaitIsSlow();
    void itIsToldHowItIsToWhoeverAsks();
    void anEmbeddedOfficeHasNoNews();

private:
    DatabaseSpec spec(int port = 0) const;
    DatabaseSpec signedInSpec(int port = 0) const;
    Connection &colleague();

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<Connection> m_colleague;
};

DatabaseSpec ServerNewsTest::spec(int port) const
{
    QString url = m_server->url();
    if (port != 0)
        url.replace(u":%1/"_s.arg(m_server->port()), u":%1/"_s.arg(port));
    return *sharedDatabaseSpec(url, false, m_folder.filePath(u"office.key"_s));
}

DatabaseSpec ServerNewsTest::signedInSpec(int port) const
{
    DatabaseSpec where = spec(port);
    where.login->keep(m_server->user(), m_server->password());
    return where;
}

/// Somebody else's connection; a new one where the server has gone meanwhile.
Connection &ServerNewsTest::colleague()
{
    if (!m_colleague)
        m_colleague = *Connection::open(signedInSpec());
    return *m_colleague;
}

void ServerNewsTest::initTestCase()
{
    m_server = std::make_unique<test::TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->error()));
    const auto made = Connection::create(signedInSpec());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
}

void ServerNewsTest::cleanup()
{
    if (m_colleague && m_colleague->isLost())
        m_colleague.reset();
}

void ServerNewsTest::words_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("cases");
    QTest::addColumn<bool>("isAnyCase");
    QTest::addColumn<bool>("isOffice");
    QTest::newRow("a case") << "case AA00001A1"_ba << 1 << false << false;
    QTest::newRow("any case") << "*"_ba << 0 << true << false;
    QTest::newRow("the office") << "office"_ba << 0 << false << true;
    QTest::newRow("nothing") << ""_ba << 0 << false << false;
    QTest::newRow("a case without its number") << "case "_ba << 0 << false << false;
    QTest::newRow("no case's number") << "case AA00001A"_ba << 0 << false << false;
    QTest::newRow("a number in small letters") << "case aa00001a1"_ba << 0 << false << false;
    QTest::newRow("more than a number") << "case AA00001A1 AA00002A1"_ba << 0 << false << false;
    QTest::newRow("markup") << "case <b>0001A1"_ba << 0 << false << false;
    QTest::newRow("bytes that are no text") << "case \xff\xfe\xfd\x80\x80\x80\x80\x80\x80"_ba << 0 << false << false;
    QTest::newRow("as long as it may be") << "case "_ba + QByteArray(7994, 'A') << 0 << false << false;
}

void ServerNewsTest::words()
{
    QFETCH(QByteArray, word);
    OfficeNews news;
    addNews(word, news);
    addNews(word, news); // told twice, it is there once
    QTEST(int(news.cases.size()), "cases");
    QTEST(news.isAnyCase, "isAnyCase");
    QTEST(news.isOffice, "isOffice");
}

void ServerNewsTest::othersAreHeardWithinASecond()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    const int tries = qEnvironmentVariableIntValue("CASELEDGER_LONG") != 0 ? 100 : 8;
    QList<qint64> delays;
    for (int number = 1; number <= tries; ++number) {
        auto unit = unitOf(colleague(), { { .action = TrailAction::Note, .caseId = caseNumber(number) } });
        QVERIFY(unit);
        desk.since.start();
        QVERIFY((*unit)->commit());
        QTRY_COMPARE_WITH_TIMEOUT(desk.cases, casesTo(number), longEnough);
        delays.append(desk.heardAt / 1000);
    }
    std::ranges::sort(delays);
    qInfo("%d news (100 with CASELEDGER_LONG=1): told %lld us after the commit began in the median, %lld us at most",
        tries, delays.at(tries / 2), delays.last());
}

void ServerNewsTest::onesOwnIsNot()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    QVERIFY(desk.store.run([](Connection &connection) { return noteOn(connection, { caseNumber(1) }); }).result());
    QVERIFY(noteOn(colleague(), { caseNumber(2) }));
    QVERIFY(desk.store.run([](Connection &connection) { return noteOn(connection, { caseNumber(3) }); }).result());
    QVERIFY(noteOn(colleague(), { caseNumber(4) }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasHeardOf(4), longEnough);
    QCOMPARE(desk.cases, QList<CaseId>({ caseNumber(2), caseNumber(4) }));
    QVERIFY(desk.states.isEmpty());
}

void ServerNewsTest::whoLooksTellsNothing()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    for (const TrailAction action :
        { TrailAction::View, TrailAction::Search, TrailAction::Reveal, TrailAction::Paper, TrailAction::Batch,
            TrailAction::Export, TrailAction::ReadTrail, TrailAction::Oversight, TrailAction::Lock })
        QVERIFY(record(colleague(), { .action = action, .caseId = caseNumber(1) }));
    for (const TrailOutcome outcome : { TrailOutcome::Refused, TrailOutcome::NotFound, TrailOutcome::Failed })
        QVERIFY(record(colleague(), { .action = TrailAction::Note, .outcome = outcome, .caseId = caseNumber(1) }));
    QVERIFY(noteOn(colleague(), { caseNumber(2) }));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.news.isEmpty(), longEnough);
    QCOMPARE(desk.cases, QList<CaseId>({ caseNumber(2) }));
    QCOMPARE(desk.news.size(), 1);
    QVERIFY(!desk.news.first().isAnyCase);
    QVERIFY(!desk.news.first().isOffice);
}

void ServerNewsTest::whatIsTakenBackIsNotTold()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    QVERIFY(unitOf(colleague(), { { .action = TrailAction::Note, .caseId = caseNumber(1) } })); // and gone again
    QVERIFY(noteOn(colleague(), { caseNumber(2) }));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.news.isEmpty(), longEnough);
    QCOMPARE(desk.cases, QList<CaseId>({ caseNumber(2) }));
}

void ServerNewsTest::manyAreAnyCase()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    QVERIFY(noteOn(colleague(), casesTo(64)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.cases, casesTo(64), longEnough);
    QCOMPARE(desk.news.size(), 1); // what comes together is told once
    QVERIFY(noteOn(colleague(), casesTo(65)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.news.size(), 2, longEnough);
    QVERIFY(desk.news.last().isAnyCase);
    QVERIFY(desk.news.last().cases.isEmpty());
}

void ServerNewsTest::importsAndUsers()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    QVERIFY(record(colleague(), { .action = TrailAction::Import, .detail = u"begun"_s }));
    QVERIFY(record(colleague(), { .action = TrailAction::User, .detail = u"disabled a user"_s }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.news.size(), 1, longEnough);
    QVERIFY(desk.news.first().isOffice);
    QVERIFY(!desk.news.first().isAnyCase);
    QVERIFY(record(colleague(), { .action = TrailAction::Import, .detail = u"payments: 3 new"_s }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.news.size(), 2, longEnough);
    QVERIFY(desk.news.last().isAnyCase);
    QVERIFY(!desk.news.last().isOffice);
}

/// Who is let in with a wrong password first, and then with the right one, hears from then on.
void ServerNewsTest::itListensFromTheDoorOn()
{
    Listener desk(spec());
    const auto enterWith = [&](const QByteArray &password) {
        return desk.store
            .run([user = m_server->user(), password](
                     Connection &connection) { return connection.enter(user, password); })
            .result();
    };
    QCOMPARE(enterWith("not the password").error().kind, Error::Kind::Denied);
    QVERIFY(noteOn(colleague(), { caseNumber(1) }));
    QVERIFY(enterWith(m_server->password()));
    QVERIFY(desk.listens());
    QVERIFY(noteOn(colleague(), { caseNumber(2) }));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.news.isEmpty(), longEnough);
    QCOMPARE(desk.cases, QList<CaseId>({ caseNumber(2) }));
}

/// Nobody clicks: the desk says so by itself, and after the server is back it knows that it may have missed anything.
void ServerNewsTest::anIdleDeskSeesItsServerGo()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    QVERIFY2(m_server->kill(), qPrintable(m_server->error()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states, QList<DatabaseState>({ DatabaseState::Away }), longEnough);
    QVERIFY(desk.news.isEmpty());
    m_colleague.reset();
    QVERIFY2(m_server->restart(), qPrintable(m_server->error()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.news.size(), 1, longEnough);
    QVERIFY(desk.news.first().isAnyCase);
    QVERIFY(desk.news.first().isOffice);
    QCOMPARE(desk.states, QList<DatabaseState>({ DatabaseState::Away, DatabaseState::Answers })); // told before
    QVERIFY(noteOn(colleague(), { caseNumber(7) }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasHeardOf(7), longEnough);
    QCOMPARE(desk.news.size(), 2);
}

/// The server goes in the middle of a unit of work: nothing of it is told, and the next one is.
void ServerNewsTest::whatWasCutIsNotToldAsDone()
{
    Listener watching(signedInSpec());
    QVERIFY(watching.listens());
    Listener desk(signedInSpec());
    const Result<> cut = desk.store
                             .run([this](Connection &connection) -> Result<> {
                                 const auto unit
                                     = unitOf(connection, { { .action = TrailAction::Note, .caseId = caseNumber(1) } });
                                 if (!unit || !m_server->kill())
                                     return {};
                                 return record(connection, { .action = TrailAction::Note, .caseId = caseNumber(2) });
                             })
                             .result();
    QVERIFY(!cut);
    m_colleague.reset();
    QVERIFY2(m_server->restart(), qPrintable(m_server->error()));
    QTRY_VERIFY_WITH_TIMEOUT(!watching.news.isEmpty() && !desk.news.isEmpty(), longEnough); // both are back
    QVERIFY(desk.store.run([](Connection &connection) { return noteOn(connection, { caseNumber(3) }); }).result());
    QTRY_VERIFY_WITH_TIMEOUT(!watching.cases.isEmpty(), longEnough);
    QCOMPARE(watching.cases, QList<CaseId>({ caseNumber(3) }));
    QVERIFY(desk.cases.isEmpty());
}

/// Neither an end nor an answer comes any more, not even of the kernel's questions whether somebody is there.
void ServerNewsTest::anIdleDeskSeesASilentNetwork()
{
    Relay relay(m_server->port());
    if (relay.port() == 0)
        QSKIP("no network can be silenced here");
    Listener desk(signedInSpec(relay.port()));
    QVERIFY(desk.listens());
    QElapsedTimer silent;
    silent.start();
    QVERIFY(relay.tell("silence"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states, QList<DatabaseState>({ DatabaseState::Away }), longEnough);
    qInfo("a silent network is seen after %lld ms", silent.elapsed());
    QVERIFY(relay.tell("heal"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.news.size(), 1, longEnough);
    QVERIFY(desk.news.first().isAnyCase);
    QCOMPARE(desk.states, QList<DatabaseState>({ DatabaseState::Away, DatabaseState::Answers }));
}

/// One job does not end, as where the server does not answer it; once it does, and all is answered, it is as ever. Then
/// a thousand short ones, asked for from four threads, and the same again: none of them is missed or counted twice.
void ServerNewsTest::aLongWaitIsSlow()
{
    constexpr auto slow = DatabaseState::Slow;
    constexpr auto answers = DatabaseState::Answers;
    Listener desk(signedInSpec());
    QList<DatabaseState> expected;
    for (int time = 0; time < 2; ++time) {
        const auto held = std::make_shared<QSemaphore>();
        QSemaphoreReleaser atLast(*held); // also where the test fails
        const auto waiting = desk.store.run([held](Connection &) {
            held->acquire();
            return Result<>();
        });
        const auto behind = desk.store.run(&signInOn);
        QCOMPARE(desk.states, expected);
        expected.append(slow);
        QTRY_COMPARE_WITH_TIMEOUT(desk.states, expected, longEnough);
        QVERIFY(!behind.isFinished());
        held->release();
        expected.append(answers);
        QTRY_COMPARE_WITH_TIMEOUT(desk.states, expected, longEnough);
        QVERIFY(waiting.isFinished());
        QVERIFY(behind.result());
        std::vector<std::jthread> threads;
        std::generate_n(std::back_inserter(threads), 4, [&desk] {
            return std::jthread([&desk] {
                for (int number = 0; number < 250; ++number)
                    (void)desk.store.run([](Connection &) { return Result<>(); });
            });
        });
    }
    QVERIFY(desk.store.run(&signInOn).result());
    QCOMPARE(desk.states, expected);
}

/// Who begins to watch while the server is away is told so.
void ServerNewsTest::itIsToldHowItIsToWhoeverAsks()
{
    Listener desk(signedInSpec());
    QVERIFY(desk.listens());
    QVERIFY2(m_server->kill(), qPrintable(m_server->error()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.states, QList<DatabaseState>({ DatabaseState::Away }), longEnough);
    QList<DatabaseState> later;
    desk.store.watch(&desk.context, [&later](DatabaseState state) { later.append(state); });
    QTRY_COMPARE_WITH_TIMEOUT(later, QList<DatabaseState>({ DatabaseState::Away }), longEnough);
    m_colleague.reset();
    QVERIFY2(m_server->restart(), qPrintable(m_server->error()));
    QTRY_COMPARE_WITH_TIMEOUT(later, QList<DatabaseState>({ DatabaseState::Away, DatabaseState::Answers }), longEnough);
}

void ServerNewsTest::anEmbeddedOfficeHasNoNews()
{
    const DatabaseSpec file { .path = m_folder.filePath(u"office.db"_s) };
    QVERIFY(Connection::create(file));
    Listener desk(file);
    QVERIFY(desk.store.run([](Connection &connection) { return noteOn(connection, { caseNumber(1) }); }).result());
    QVERIFY(desk.listens());
    QTest::qWait(0);
    QVERIFY(desk.news.isEmpty());
    QVERIFY(desk.states.isEmpty());
}

QTEST_GUILESS_MAIN(ServerNewsTest)
#include "tst_servernews.moc"
