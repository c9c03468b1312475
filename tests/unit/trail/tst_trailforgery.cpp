// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/trail/trailsamples.h"

#include <QTest>

#include <cstdio>

using namespace caseledger;
using namespace caseledger::samples;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1; }
int forgeriesOfAKind() { return isLong() ? 500 : test::isOnServer() ? 2 : 25; }

QByteArray number(qint64 value) { return QByteArray::number(value); }

bool isRefused(const QString &path)
{
    const auto file = CheckpointFile::open(path);
    return !file && file.error().kind == Error::Kind::Usage;
}

} // namespace

/// Rows are taken out, put in, changed round, cut off and written anew with hashes that fit: each in a copy of an
/// office whose checkpoint lies elsewhere.
class TestTrailForgery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void wholeTrailHasNoFault();
    void rowTakenOut();
    void rowPutIn();
    void rowsChangedRound();
    void sessionNumbersChangedRound();
    void tailOfASessionCut();
    void tailOfTheTrailCut();
    void sessionTakenOut();
    void lastSessionsTakenOut();
    void chainWrittenAnew();
    void startWrittenAnew();
    void lastRowChangedWithItsHash();
    void rowAddedToACoveredSession();
    void checkpointOfABrokenTrail();
    void whatIsNoCheckpoint();
    void verificationIsInTheTrail();

private:
    static constexpr qint64 sessions = 20;
    static constexpr qint64 rowsOfSession = 10;
    static constexpr qint64 rows = sessions * rowsOfSession;

    /// A fresh copy of the office, forged; what is found by the checkpoint, by its first line, and by the chains alone.
    struct Found
    {
        QStringList byCheckpoint;
        QStringList byRoot;
        QStringList byChains;
    };
    template <class Forge>
    Found forged(Forge forge);
    /// Forges again and again; every time the first fault found by the checkpoint has to be the expected one, and the
    /// root alone has to find one.
    template <class Forge>
    void proveFound(const char *what, Forge forge);

    qint64 anySession(qint64 from = 1) { return from + qint64(m_random() % size_t(sessions - from + 1)); }
    qint64 anyRow(qint64 from = 1) { return from + qint64(m_random() % size_t(rowsOfSession - from + 1)); }

    std::unique_ptr<Connection> openCopy() const;
    void makeOffice();
    void makeCopy();

    std::unique_ptr<TrailOffice> m_office;
    std::mt19937 m_random { 7 };
    QTemporaryDir m_folder;
    QString m_checkpoint;
    QString m_root;
    QString m_copy; ///< where it is
};

void TestTrailForgery::initTestCase()
{
    m_checkpoint = m_folder.filePath(QStringLiteral("checkpoint"));
    m_root = m_folder.filePath(QStringLiteral("root"));
    makeOffice();
    QVERIFY(QFile::copy(m_checkpoint, m_root));
    QFile root(m_root);
    QVERIFY(root.open(QIODevice::ReadWrite));
    const QByteArray line = root.readLine();
    QVERIFY(root.resize(line.size()));
}

void TestTrailForgery::init() { m_random.seed(7); }

void TestTrailForgery::makeOffice()
{
    m_office.reset();
    m_office = std::make_unique<TrailOffice>(QStringLiteral("sessions"), [this](Connection &connection) {
        for (qint64 i = 0; i < sessions; ++i)
            fillSession(connection, "caseworker", int(rowsOfSession), m_random);
        QVERIFY(keepCheckpoint(connection, m_checkpoint));
    });
    m_copy = m_office->path();
}

/// On a server the office itself, as it was made.
void TestTrailForgery::makeCopy()
{
    if (test::isOnServer())
        return makeOffice();
    m_copy = m_office->pathOf("copy.db");
    for (const char *ending : { "", "-wal", "-shm" })
        QFile::remove(m_copy + QLatin1String(ending));
    QFile::copy(m_office->path(), m_copy);
}

std::unique_ptr<Connection> TestTrailForgery::openCopy() const
{
    if (test::isOnServer())
        return m_office->open();
    auto connection = Connection::open({ m_copy, m_office->path() + QStringLiteral(".key") });
    return connection ? *std::move(connection) : nullptr;
}

template <class Forge>
TestTrailForgery::Found TestTrailForgery::forged(Forge forge)
{
    makeCopy();
    {
        Forger forger(m_copy);
        if (!forge(forger))
            return {};
    }
    const auto connection = openCopy();
    if (!connection)
        return {};
    // The chains first: each verification adds rows of its own.
    return { .byCheckpoint = verifyFaults(*connection, m_checkpoint),
        .byRoot = verifyFaults(*connection, m_root),
        .byChains = chainFaults(*connection) };
}

template <class Forge>
void TestTrailForgery::proveFound(const char *what, Forge forge)
{
    const int all = forgeriesOfAKind();
    int named = 0;
    int byRoot = 0;
    for (int i = 0; i < all; ++i) {
        QString expected;
        const Found found = forged([&](Forger &forger) { return forge(forger, expected); });
        named += !expected.isEmpty() && found.byCheckpoint.value(0).startsWith(expected) ? 1 : 0;
        byRoot += found.byRoot.isEmpty() ? 0 : 1;
        if (named != i + 1 || byRoot != i + 1)
            qWarning() << expected << found.byCheckpoint << found.byRoot;
    }
    std::printf("%s: found %d of %d, by the root alone %d\n", what, named, all, byRoot);
    QCOMPARE(named, all);
    QCOMPARE(byRoot, all);
}

void TestTrailForgery::wholeTrailHasNoFault()
{
    const Found found = forged([](Forger &) { return true; });
    QCOMPARE(found.byCheckpoint, QStringList());
    QCOMPARE(found.byRoot, QStringList());
    QCOMPARE(found.byChains, QStringList());
}

void TestTrailForgery::rowTakenOut()
{
    proveFound("rows taken out", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        const qint64 row = anyRow();
        expected = QStringLiteral("%1 %2 is missing").arg(session).arg(row);
        return forger.run("DELETE FROM trail_row WHERE session = " + number(session) + " AND number = " + number(row));
    });
}

void TestTrailForgery::rowPutIn()
{
    proveFound("rows put in", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        const qint64 row = anyRow(2);
        expected = QStringLiteral("%1 %2 ").arg(session).arg(row);
        const QByteArray where = " WHERE session = " + number(session) + " AND number >= " + number(row);
        // Room in the numbers and in the entries, and then hashes that fit.
        return forger.run("UPDATE trail_row SET number = -number" + where)
            && forger.run("UPDATE trail_row SET number = 1 - number WHERE number < 0")
            && forger.run(
                "UPDATE trail_row SET entry = -entry WHERE entry >= " + number((session - 1) * rowsOfSession + row))
            && forger.run("UPDATE trail_row SET entry = 1 - entry WHERE entry < 0")
            && forger.run("INSERT INTO trail_row SELECT entry + 1, session, " + number(row)
                + ", at, 'view', 'done', 'AB12345C1', '0100', '', 'made up', '', hash FROM trail_row WHERE session = "
                + number(session) + " AND number = " + number(row - 1))
            && forger.rewriteRows(session, row);
    });
}

void TestTrailForgery::rowsChangedRound()
{
    proveFound("rows changed round", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        const qint64 row = anyRow(2);
        expected = QStringLiteral("%1 %2 ").arg(session).arg(row - 1);
        const QByteArray of = " WHERE session = " + number(session) + " AND number = ";
        return forger.run("UPDATE trail_row SET number = 99" + of + number(row))
            && forger.run("UPDATE trail_row SET number = " + number(row) + of + number(row - 1))
            && forger.run("UPDATE trail_row SET number = " + number(row - 1) + of + "99");
    });
}

void TestTrailForgery::sessionNumbersChangedRound()
{
    proveFound("sessions changed round", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession(2);
        expected = QStringLiteral("%1 0 ").arg(session - 1);
        for (const QByteArray &column :
            { QByteArray("trail_session SET number"), QByteArray("trail_row SET session") }) {
            const QByteArray name = column.mid(column.lastIndexOf(' ') + 1);
            const auto move = [&](qint64 from, qint64 to) {
                return forger.run("UPDATE " + column + " = " + number(to) + " WHERE " + name + " = " + number(from));
            };
            if (!move(session, -1) || !move(session - 1, session) || !move(-1, session - 1))
                return false;
        }
        return true;
    });
}

void TestTrailForgery::tailOfASessionCut()
{
    proveFound("tails of sessions cut", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        const qint64 row = anyRow();
        expected = QStringLiteral("%1 %2 is missing").arg(session).arg(row);
        return forger.run("DELETE FROM trail_row WHERE session = " + number(session) + " AND number >= " + number(row));
    });
    // Without a checkpoint too: other sessions were written after it.
    const Found found = forged([](Forger &forger) {
        return forger.run("DELETE FROM trail_row WHERE session = 4 AND number > 8;"
                          "DELETE FROM trail_batch_case WHERE entry NOT IN (SELECT entry FROM trail_row)");
    });
    QVERIFY2(found.byChains.value(0).startsWith(QStringLiteral("0 0 entry 40 of the trail is missing")),
        qPrintable(found.byChains.join(u';')));
}

void TestTrailForgery::tailOfTheTrailCut()
{
    proveFound("tails of the trail cut", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession(2);
        const qint64 row = anyRow(2);
        expected = QStringLiteral("%1 %2 ").arg(session).arg(row);
        return forger.run("DELETE FROM trail_row WHERE session > " + number(session)
                   + " OR (session = " + number(session) + " AND number >= " + number(row) + ")")
            && forger.run("DELETE FROM trail_session WHERE number > " + number(session))
            && forger.run("DELETE FROM trail_batch_case WHERE entry NOT IN (SELECT entry FROM trail_row)");
    });
    // What the chains cannot know: nothing is behind it that would show it.
    QStringList byChains;
    (void)forged([&](Forger &forger) {
        const bool done = forger.run("DELETE FROM trail_row WHERE session >= 15")
            && forger.run("DELETE FROM trail_session WHERE number >= 15")
            && forger.run("DELETE FROM trail_batch_case WHERE entry NOT IN (SELECT entry FROM trail_row)");
        const auto connection = openCopy();
        byChains = chainFaults(*connection);
        return done;
    });
    QCOMPARE(byChains, QStringList());
}

void TestTrailForgery::sessionTakenOut()
{
    proveFound("sessions taken out", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        expected = QStringLiteral("%1 0 is missing").arg(session);
        return forger.run("DELETE FROM trail_session WHERE number = " + number(session))
            && (m_random() % 2 == 0 || forger.run("DELETE FROM trail_row WHERE session = " + number(session)));
    });
}

void TestTrailForgery::lastSessionsTakenOut()
{
    proveFound("last sessions taken out", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession(2);
        // The verification's own session stands in the place of the first of them then.
        expected = QStringLiteral("%1 ").arg(session);
        return forger.run("DELETE FROM trail_session WHERE number >= " + number(session))
            && forger.run("DELETE FROM trail_row WHERE session >= " + number(session))
            && forger.run("DELETE FROM trail_batch_case WHERE entry NOT IN (SELECT entry FROM trail_row)");
    });
}

void TestTrailForgery::chainWrittenAnew()
{
    proveFound("chains written anew from a row on", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        const qint64 row = anyRow();
        expected = QStringLiteral("%1 %2 is not the one of the checkpoint").arg(session).arg(row);
        return forger.setText("trail_row", "reason", "entry", (session - 1) * rowsOfSession + row, "forged")
            && forger.rewriteRows(session, row);
    });
    QStringList byChains;
    (void)forged([&](Forger &forger) {
        const bool done = forger.setText("trail_row", "reason", "entry", 33, "forged") && forger.rewriteRows(4, 3);
        const auto connection = openCopy();
        byChains = chainFaults(*connection);
        return done;
    });
    QCOMPARE(byChains, QStringList()); // what only a checkpoint shows
}

void TestTrailForgery::startWrittenAnew()
{
    proveFound("starts and all behind them written anew", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        expected = QStringLiteral("%1 1 is not the one of the checkpoint").arg(session);
        return forger.setText("trail_session", "user_name", "number", session, "forged")
            && forger.rewriteStarts(session);
    });
}

/// The chain ends with it, so nothing behind it shows it.
void TestTrailForgery::lastRowChangedWithItsHash()
{
    proveFound("last rows of sessions written anew", [this](Forger &forger, QString &expected) {
        const qint64 session = anySession();
        expected = QStringLiteral("%1 %2 is not the one of the checkpoint").arg(session).arg(rowsOfSession);
        return forger.setText("trail_row", "outcome", "entry", session * rowsOfSession, "refused")
            && forger.setText("trail_row", "detail", "entry", session * rowsOfSession, number(qint64(m_random())))
            && forger.rewriteRows(session, rowsOfSession);
    });
}

void TestTrailForgery::rowAddedToACoveredSession()
{
    // Behind the checkpoint's rows this is what a window does that stays open all day.
    const Found later = forged([](Forger &forger) {
        return forger.run(
                   "INSERT INTO trail_row SELECT (SELECT MAX(entry) + 1 FROM trail_row), session, 11, at, 'view', "
                   "'done', '', '', '', '', '', hash FROM trail_row WHERE session = 3 AND number = 10")
            && forger.rewriteRows(3, 11);
    });
    QCOMPARE(later.byCheckpoint, QStringList());
    QCOMPARE(later.byRoot, QStringList());
    // Before it, it is a row that was not there: the last one of session 20 now belongs to session 3.
    const Found earlier = forged([](Forger &forger) {
        return forger.run("UPDATE trail_row SET session = 3, number = 11 WHERE entry = 200")
            && forger.rewriteRows(3, 11);
    });
    QCOMPARE(earlier.byCheckpoint.value(0), QStringLiteral("3 11 is not the one of the checkpoint"));
    QCOMPARE(earlier.byCheckpoint.value(1), QStringLiteral("20 10 is missing"));
    QCOMPARE(earlier.byRoot, QStringList { QStringLiteral("0 0 one of the sessions 1 to 21 was written anew") });
}

void TestTrailForgery::checkpointOfABrokenTrail()
{
    QByteArrayList lines;
    (void)forged([&](Forger &forger) {
        const bool done = forger.setText("trail_row", "reason", "entry", 33, "forged");
        const auto connection = openCopy();
        const auto made = makeCheckpoint(*connection, [&lines](const QByteArray &line) { lines.append(line); });
        return done && !made && made.error().kind == Error::Kind::Failed;
    });
    QCOMPARE(lines, QByteArrayList());
}

void TestTrailForgery::whatIsNoCheckpoint()
{
    QFile file(m_checkpoint);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QString other = m_office->pathOf("other");
    const auto refuses = [&other](const QByteArray &content) {
        QFile out(other);
        return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(content) == content.size()
            && out.flush() && isRefused(other);
    };
    QVERIFY(!refuses(whole));
    const qsizetype second = whole.indexOf('\n') + 1;
    QVERIFY(refuses(QByteArray()));
    QVERIFY(refuses("nothing"));
    QVERIFY(refuses("{\"checkpoint\":2}"));
    QVERIFY(refuses(whole.mid(second)));
    QVERIFY(refuses(whole.first(whole.size() - 10))); // cut within a line
    QVERIFY(refuses(whole.first(whole.lastIndexOf("{\"session\"")))); // cut between two
    for (const char *key : { "\"rows\":", "\"head\":\"", "\"root\":\"", "\"sessions\":", "\"start\":\"" }) {
        QByteArray changed = whole;
        const qsizetype place = changed.indexOf(key) + qsizetype(qstrlen(key));
        changed[place] = changed[place] == '1' ? '2' : '1';
        QVERIFY2(refuses(changed), key);
    }
    QVERIFY(isRefused(m_office->pathOf("absent")));
}

void TestTrailForgery::verificationIsInTheTrail()
{
    (void)forged([this](Forger &forger) {
        const auto connection = openCopy();
        const QByteArray last = "SELECT action || ' ' || outcome || ' ' || detail FROM trail_row ORDER BY entry DESC";
        const auto lastIs = [&](const char *text) { return forger.value(last) == text; };
        [&] {
            QCOMPARE(verifyFaults(*connection), QStringList());
            QVERIFY(lastIs("verify_trail done by the chains alone"));
            QCOMPARE(verifyFaults(*connection, m_checkpoint), QStringList());
            QVERIFY(lastIs("verify_trail done by a checkpoint up to entry 201"));
            QVERIFY(keepCheckpoint(*connection, m_office->pathOf("second")));
            QVERIFY(lastIs("checkpoint done "));
            QVERIFY(forger.setText("trail_row", "reason", "entry", 33, "forged"));
            QCOMPARE(verifyFaults(*connection).size(), 1);
            QVERIFY(lastIs("verify_trail failed faults: 1"));
        }();
        return true;
    });
}

QTEST_GUILESS_MAIN(TestTrailForgery)
#include "tst_trailforgery.moc"
