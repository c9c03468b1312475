// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/papertools.h"
#include "models/store/access/signin.h"
#include "models/store/serverlogin.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "tests/support/server/stationline.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"
#include "ui/mainwindow.h"
#include "ui/parts/connectionstrip.h"
#include "ui/search/searchfield.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

constexpr int beat = 5; ///< milliseconds
constexpr int longestStall = 5 * 100; ///< milliseconds: five times what the window may
constexpr int longestReturn = 5 * 10'000; ///< milliseconds: five times as well
constexpr int patience = 60'000;

CaseId caseNumber(const char *text) { return *CaseId::parse(QString::fromLatin1(text)); }

/// How long the event loop did not come to anything, at the longest.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_last.start();
        m_timer.start(beat);
    }
    qint64 worst()
    {
        look();
        return m_worst;
    }

private:
    void look() { m_worst = std::max(m_worst, m_last.restart()); }

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_worst = 0;
};

} // namespace

/// The window of a worker who is signed in, while the network breaks, the server goes, or another takes its place.
class WindowWeatherTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowGoesOn_data();
    void theWindowGoesOn();

private:
    void openCase(const char *id);
    Result<SignedIn> signInAtDesk();
    void sayAndWait(const QByteArray &words);
    int tabs() const { return int(m_window->cases()->findChildren<CasePage *>().size()); }
    QFuture<Result<IssuedPaper>> issue(const Paper &paper);
    qint64 keptPapers();
    QFuture<Result<SignedIn>> askWhoWorks() { return m_store->run(requireWorker); }

    std::unique_ptr<test::StationLine> m_station;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    Result<SignedIn> m_who;
    PaperTools m_papers;
};

void WindowWeatherTest::initTestCase()
{
    m_station = std::make_unique<test::StationLine>();
    QVERIFY(m_station->isRunning());
}

Result<SignedIn> WindowWeatherTest::signInAtDesk()
{
    return m_store
        ->run([](Connection &connection) -> Result<SignedIn> {
            if (const Result<> in = signIn(connection, u"caseworker"_s, "demo", u"test"_s); !in)
                return tl::unexpected(in.error());
            return requireWorker(connection);
        })
        .result();
}

void WindowWeatherTest::init()
{
    const QString address = u"postgresql://caseworker@127.0.0.1:%1/office"_s.arg(m_station->port());
    const Result<DatabaseSpec> spec = sharedDatabaseSpec(address, true, m_station->key());
    QVERIFY2(spec, qPrintable(spec ? QString() : spec.error().message));
    m_store = std::make_unique<Store>(*spec);
    m_who = signInAtDesk();
    QVERIFY2(m_who, qPrintable(m_who ? QString() : m_who.error().message));
    m_papers = paperTools(*spec, *m_who);
    m_window = std::make_unique<MainWindow>(Desk { *m_store, Phrasebook(), m_papers, {}, m_who->worker.name, *m_who });
    auto *strip = m_window->findChild<ConnectionStrip *>();
    QVERIFY(strip);
    m_store->watch(strip, [strip](DatabaseState state) { strip->setState(state); });
    m_window->resize(1280, 800);
    m_window->show();
    openCase("AA00001A1");
}

void WindowWeatherTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void WindowWeatherTest::openCase(const char *id)
{
    QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
    m_window->openCase(caseNumber(id));
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
}

void WindowWeatherTest::sayAndWait(const QByteArray &words)
{
    for (const QByteArray &word : words.split(' ')) {
        m_station->say(word);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isDone(), patience);
    }
}

QFuture<Result<IssuedPaper>> WindowWeatherTest::issue(const Paper &paper)
{
    return m_store->run([paper, this](Connection &connection) { return m_papers.issue(connection, paper, {}); });
}

qint64 WindowWeatherTest::keptPapers() { return m_station->ask("sql SELECT count(*) FROM kept_paper").toLongLong(); }

void WindowWeatherTest::theWindowGoesOn_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("ends"); ///< empty: by itself
    QTest::newRow("a calm day") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("a connection is reset") << QByteArray() << QByteArray("reset") << QByteArray();
    QTest::newRow("a network swallows everything") << QByteArray() << QByteArray("silence") << QByteArray("heal");
    QTest::newRow("a server is killed") << QByteArray() << QByteArray("kill") << QByteArray("start");
    QTest::newRow("a server is started anew") << QByteArray() << QByteArray("stop start") << QByteArray();
    QTest::newRow("another server takes over") << QByteArray("follow") << QByteArray("take-over") << QByteArray();
}

void WindowWeatherTest::theWindowGoesOn()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, ends);
    if (begins == "silence" && !m_station->canSilence())
        QSKIP("the network cannot be silenced here");
    if (!before.isEmpty())
        sayAndWait(before);
    auto *strip = m_window->findChild<ConnectionStrip *>();
    auto *field = m_window->findChild<SearchField *>();
    field->setText(u"Examp"_s);
    const Result<Paper> paper
        = m_store
              ->run([this](Connection &connection) {
                  return m_papers.read(connection, caseNumber("AA00001A1"), PaperKind::Statement, {})
                      .map([this](const PaperSource &source) {
                          const PaperWish wish { .asOf = QDate(2026, 3, 31) };
                          return m_papers.make(source, m_papers.letterhead({}), wish).paper;
                      });
              })
              .result();
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
    const qint64 kept = keptPapers();

    Heartbeat heartbeat;
    QElapsedTimer since;
    since.start();
    if (!begins.isEmpty())
        sayAndWait(begins);
    QFuture<Result<IssuedPaper>> printing = issue(*paper);
    m_window->openCase(caseNumber("AA00002A1"));
    field->setText(u"Example"_s); // and a search as well
    if (!ends.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(strip->state(), DatabaseState::Away, patience);
        QVERIFY(strip->isVisible() && strip->text().contains(u"goes on trying"_s));
        QVERIFY(m_window->cases()->currentPage());
        sayAndWait(ends);
        since.start();
    }
    // What the printing is told may come before the strip hears of the weather: it is back when a question is answered.
    QTRY_VERIFY_WITH_TIMEOUT(printing.isFinished(), patience);
    QFuture<Result<SignedIn>> asked = askWhoWorks();
    const auto isAnswered = [&] {
        if (asked.isFinished() && !asked.result())
            asked = askWhoWorks();
        return asked.isFinished() && asked.result();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
    QCOMPARE(asked.result()->session, m_who->session); // still signed in
    QTRY_COMPARE_WITH_TIMEOUT(strip->state(), DatabaseState::Answers, patience);
    const qint64 back = since.elapsed();
    const qint64 worst = heartbeat.worst();
    qInfo("longest stall %lld ms, back after %lld ms", worst, back);

    QVERIFY2(worst < longestStall, qPrintable(QString::number(worst)));
    QVERIFY2(back < longestReturn, qPrintable(QString::number(back)));
    QCOMPARE(field->text(), u"Example"_s);
    const Result<IssuedPaper> told = printing.result();
    QCOMPARE(keptPapers(), kept + (told ? 1 : 0)); // as it was told
    if (!told) {
        QVERIFY2(told.error().message.contains(u"nothing was changed"_s), qPrintable(told.error().message));
        QVERIFY(issue(*paper).result());
        QCOMPARE(keptPapers(), kept + 1);
    }
    openCase("AA00008A1");
    QCOMPARE(tabs(), 3);
}

QTEST_MAIN(WindowWeatherTest)
#include "tst_windowweather.moc"
