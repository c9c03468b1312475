// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/trail/trailsamples.h"

#include <QSet>
#include <QTest>

#include <cstdio>

using namespace caseledger;
using namespace caseledger::samples;

namespace {

const char *const rowColumns[]
    = { "at", "action", "outcome", "case_id", "office_of_case", "reason", "detail", "cases", "hash" };
const char *const startColumns[] = { "started_at", "user_name", "role", "office", "workstation", "program", "hash" };
const char *const numberColumns[] = { "session", "number", "entry" };

bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1; }

/// How many changes were made, and how many of them were found where they were made.
struct Tally
{
    qint64 made = 0;
    qint64 found = 0;

    void print(const char *what) const
    {
        std::printf("%s: found %lld of %lld\n", what, static_cast<long long>(found), static_cast<long long>(made));
    }
};

/// A text with one byte changed, or a byte more where it has none at that place.
QByteArray changedAt(QByteArray bytes, qsizetype place)
{
    if (place >= bytes.size())
        return bytes + 'x';
    bytes[place] = char(bytes[place] ^ 1);
    return bytes;
}

} // namespace

/// Every byte of every column of a thousand rows changed once.
class TestTrailBytes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyByteOfEveryText();
    void everyByteOfEveryNumber_data();
    void everyByteOfEveryNumber();
    void everyByteOfEveryStart();
    void sameBytesOfAnotherKind();
    void everyCaseOfABatch();

private:
    static constexpr int sessions = 100;
    static constexpr int rowsOfSession = 10;

    TrailOffice m_office;
    std::unique_ptr<Connection> m_connection;
};

void TestTrailBytes::initTestCase()
{
    m_connection = m_office.open();
    std::mt19937 random(1);
    for (int i = 0; i < sessions; ++i)
        fillSession(*m_connection, "caseworker", rowsOfSession, random);
    QCOMPARE(chainFaults(*m_connection), QStringList());
}

/// One byte is changed in one row of every session at once: their chains do not touch one another, and each has to say
/// which row it was.
void TestTrailBytes::everyByteOfEveryText()
{
    Forger forger(m_office.path());
    Tally tally;
    for (int number = 1; number <= rowsOfSession; ++number) {
        for (const QByteArray column : rowColumns) {
            QList<QByteArray> before;
            qsizetype longest = 0;
            for (int session = 1; session <= sessions; ++session) {
                const qint64 entry = (session - 1) * rowsOfSession + number;
                before.append(
                    forger.value("SELECT " + column + " FROM trail_row WHERE entry = " + QByteArray::number(entry)));
                longest = std::max(longest, before.last().size());
            }
            for (qsizetype place = 0; place < std::max(longest, qsizetype(1)); ++place) {
                QStringList expected;
                forger.run("BEGIN");
                for (int session = 1; session <= sessions; ++session) {
                    const QByteArray &bytes = before.at(session - 1);
                    const qint64 entry = (session - 1) * rowsOfSession + number;
                    const bool isThere = place < std::max(bytes.size(), qsizetype(1));
                    QVERIFY(
                        forger.setText("trail_row", column, "entry", entry, isThere ? changedAt(bytes, place) : bytes));
                    if (!isThere)
                        continue;
                    expected.append(QStringLiteral("%1 %2 is not as it was written").arg(session).arg(number));
                }
                forger.run("COMMIT");
                const QStringList found = chainFaults(*m_connection);
                QCOMPARE(found, expected);
                tally.made += expected.size();
                tally.found += found.size();
            }
            forger.run("BEGIN");
            for (int session = 1; session <= sessions; ++session) {
                const qint64 entry = (session - 1) * rowsOfSession + number;
                QVERIFY(forger.setText("trail_row", column, "entry", entry, before.at(session - 1)));
            }
            forger.run("COMMIT");
        }
    }
    tally.print("bytes of texts and hashes of 1,000 rows");
    QVERIFY(tally.made > 50'000);
    QCOMPARE(chainFaults(*m_connection), QStringList());
}

void TestTrailBytes::everyByteOfEveryNumber_data()
{
    QTest::addColumn<qint64>("first");
    for (qint64 first = 1; first <= sessions * rowsOfSession; first += 100) // each with a time limit of its own
        QTest::addRow("from row %lld", static_cast<long long>(first)) << first;
}

/// A number has eight bytes. Rows change their place by that, so one at a time; the short form takes every 100th row.
void TestTrailBytes::everyByteOfEveryNumber()
{
    Forger forger(m_office.path());
    Tally tally;
    QFETCH(qint64, first);
    const int step = isLong() ? 1 : 100;
    for (qint64 entry = first; entry < first + 100; entry += step) {
        const QByteArray where = " WHERE rowid = " + QByteArray::number(entry);
        for (const QByteArray column : numberColumns) {
            const qint64 before = forger.value("SELECT " + column + " FROM trail_row" + where).toLongLong();
            for (int byte = 0; byte < 8; ++byte) {
                bool isWritten = false;
                qint64 after = 0;
                for (int bit = 0; bit < 8 && !isWritten; ++bit) { // until no other row has that number
                    after = qint64(quint64(before) ^ (quint64(1) << (8 * byte + bit)));
                    isWritten
                        = forger.run("UPDATE trail_row SET " + column + " = " + QByteArray::number(after) + where);
                }
                if (!isWritten) // every other value of the lowest byte belongs to a row
                    continue;
                ++tally.made;
                tally.found += chainFaults(*m_connection).isEmpty() ? 0 : 1;
                const QByteArray now = column == "entry" ? " WHERE rowid = " + QByteArray::number(after) : where;
                QVERIFY(forger.run("UPDATE trail_row SET " + column + " = " + QByteArray::number(before) + now));
            }
        }
    }
    tally.print("bytes of numbers");
    QVERIFY(tally.made >= 3 * 7);
    QCOMPARE(tally.found, tally.made);
    QCOMPARE(chainFaults(*m_connection), QStringList());
}

void TestTrailBytes::everyByteOfEveryStart()
{
    Forger forger(m_office.path());
    Tally tally;
    const int step = isLong() ? 1 : 25;
    for (qint64 session = 1; session <= sessions; session += step) {
        const QByteArray where = " WHERE number = " + QByteArray::number(session);
        for (const QByteArray column : startColumns) {
            const QByteArray before = forger.value("SELECT " + column + " FROM trail_session" + where);
            for (qsizetype place = 0; place < std::max(before.size(), qsizetype(1)); ++place) {
                QVERIFY(forger.setText("trail_session", column, "number", session, changedAt(before, place)));
                ++tally.made;
                const QString expected = QStringLiteral("%1 0 is not as it was written").arg(session);
                tally.found += chainFaults(*m_connection).value(0) == expected ? 1 : 0;
                QVERIFY(forger.setText("trail_session", column, "number", session, before));
            }
        }
        for (int byte = 0; byte < 8; ++byte) {
            const qint64 after = qint64(quint64(session) ^ (quint64(byte == 0 ? 128 : 1) << (8 * byte)));
            QVERIFY(forger.run("UPDATE trail_session SET number = " + QByteArray::number(after) + where));
            ++tally.made;
            tally.found += chainFaults(*m_connection).isEmpty() ? 0 : 1;
            QVERIFY(forger.run("UPDATE trail_session SET number = " + QByteArray::number(session)
                + " WHERE number = " + QByteArray::number(after)));
        }
    }
    tally.print("bytes of starts of sessions");
    QCOMPARE(tally.found, tally.made);
    QCOMPARE(chainFaults(*m_connection), QStringList());
}

/// A text kept as a blob has the same bytes, but compares in another way: it would be found by no filter.
void TestTrailBytes::sameBytesOfAnotherKind()
{
    Forger forger(m_office.path());
    Tally tally;
    for (const QByteArray column : rowColumns) {
        const QByteArray kind = column == "hash" ? "TEXT" : "BLOB";
        const QByteArray back = column == "hash" ? "BLOB" : "TEXT";
        QVERIFY(
            forger.run("UPDATE trail_row SET " + column + " = CAST(" + column + " AS " + kind + ") WHERE entry = 15"));
        ++tally.made;
        tally.found += chainFaults(*m_connection) == QStringList { QStringLiteral("2 5 is not as it was written") };
        QVERIFY(
            forger.run("UPDATE trail_row SET " + column + " = CAST(" + column + " AS " + back + ") WHERE entry = 15"));
    }
    QCOMPARE(tally.found, tally.made);
    QVERIFY(forger.run("UPDATE trail_session SET office = CAST(office AS BLOB) WHERE number = 7"));
    QCOMPARE(chainFaults(*m_connection), QStringList { QStringLiteral("7 0 is not as it was written") });
    QVERIFY(forger.run("UPDATE trail_session SET office = CAST(office AS TEXT) WHERE number = 7"));
    QCOMPARE(chainFaults(*m_connection), QStringList());
}

/// The list by which batches are found is not hashed itself: it is compared with the rows, which are.
void TestTrailBytes::everyCaseOfABatch()
{
    Forger forger(m_office.path());
    const QByteArray entry = forger.value("SELECT MIN(entry) FROM trail_batch_case");
    const qint64 session = (entry.toLongLong() - 1) / rowsOfSession + 1;
    const qint64 number = (entry.toLongLong() - 1) % rowsOfSession + 1;
    const QString expected = QStringLiteral("%1 %2 is not found by its cases").arg(session).arg(number);
    const QByteArray where = " WHERE entry = " + entry + " AND case_id = 'AB00001C1'";
    for (const QByteArray &change : { QByteArray("UPDATE trail_batch_case SET case_id = 'AB00001C2'" + where),
             QByteArray("DELETE FROM trail_batch_case" + where),
             QByteArray("INSERT INTO trail_batch_case VALUES (" + entry + ", 'AB00009C1')") }) {
        QVERIFY(forger.run("SAVEPOINT before"));
        QVERIFY(forger.run(change));
        QVERIFY(forger.run("RELEASE before"));
        QCOMPARE(chainFaults(*m_connection), QStringList { expected });
        QVERIFY(forger.run("DELETE FROM trail_batch_case WHERE entry = " + entry
            + ";INSERT INTO trail_batch_case VALUES (" + entry + ", 'AB00001C1'), (" + entry + ", 'AB00002C1')"));
    }
    const QByteArray other = forger.value("SELECT MIN(entry) FROM trail_row WHERE cases = ''");
    QVERIFY(forger.run("INSERT INTO trail_batch_case VALUES (" + other + ", 'AB00009C1')"));
    QCOMPARE(chainFaults(*m_connection),
        QStringList { QStringLiteral("0 0 a case leads to a row of the trail that does not hold it") });
    QVERIFY(forger.run("DELETE FROM trail_batch_case WHERE entry = " + other));
    QCOMPARE(chainFaults(*m_connection), QStringList());
}

QTEST_GUILESS_MAIN(TestTrailBytes)
#include "tst_trailbytes.moc"
