// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyoffice.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <random>

using namespace caseledger;
using namespace caseledger::test;

/// Files that are no whole backup of this program: refused in one line, and never a crash.
class TestBadBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void noBackupIsRefused_data();
    void noBackupIsRefused();
    void hostileBackupIsRefused_data();
    void hostileBackupIsRefused();
    void statisticsAreHarmless();
    void everyTruncationIsRefused();
    void zeroedPagesAreRefusedOrHarmless();
    void flippedBitsAreRefusedOrHarmless();
    void shuffledPagesAreRefusedOrHarmless();
    void randomHeadersAreRefusedOrHarmless();

private:
    Result<> restore(const QByteArray &content);
    bool isRefusedOrHarmless(const QByteArray &content);

    std::unique_ptr<FaultyOffice> m_office;
    QByteArray m_backup;
    QStringList m_filesBefore;
};

void TestBadBackup::initTestCase()
{
    m_office = std::make_unique<FaultyOffice>(30, FaultyOffice::Place::Memory);
    QVERIFY(m_office->isMade());
    auto connection = Connection::open(m_office->spec());
    QVERIFY(connection);
    QVERIFY(backupTo(**connection, m_office->pathOf("copy")));
    m_backup = contentOf(m_office->pathOf("copy"));
    QVERIFY(m_backup.size() > 100'000);
    m_filesBefore = m_office->otherFiles();
    QVERIFY(restore(m_backup));
    QVERIFY(QFile::remove(m_office->pathOf("again.db")));
}

void TestBadBackup::cleanup()
{
    for (const char *name : { "again.db", "again.db-wal", "again.db-shm", "bad" })
        QFile::remove(m_office->pathOf(name));
    QCOMPARE(m_office->otherFiles(), m_filesBefore);
}

Result<> TestBadBackup::restore(const QByteArray &content)
{
    if (!writeContent(m_office->pathOf("bad"), content))
        return failure(Error::Kind::Failed, QStringLiteral("the test cannot write"));
    return restoreFrom(m_office->pathOf("bad"), { m_office->pathOf("again.db"), {} });
}

/// True if the file is refused with one line and nothing is left, or if what it became opens and is an office all
/// through.
bool TestBadBackup::isRefusedOrHarmless(const QByteArray &content)
{
    const auto done = restore(content);
    const QString again = m_office->pathOf("again.db");
    if (!done)
        return done.error().kind == Error::Kind::Database && !done.error().message.contains(u'\n')
            && !QFile::exists(again);
    const bool sound = answer(again, "PRAGMA integrity_check") == QLatin1String("ok")
        && Connection::open({ again, {} }).has_value() && !dump(again).isEmpty();
    for (const char *ending : { "", "-wal", "-shm" })
        QFile::remove(again + QLatin1String(ending));
    return sound;
}

void TestBadBackup::noBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("case_id,office\nAA00001A1,Kings\n");
    QTest::newRow("zeros") << QByteArray(65536, '\0');
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(65536, '\0');
}

void TestBadBackup::noBackupIsRefused()
{
    QFETCH(QByteArray, content);
    const auto done = restore(content);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Database);
    QVERIFY(done.error().message.contains(m_office->pathOf("bad")));
    QVERIFY(!QFile::exists(m_office->pathOf("again.db")));
    QVERIFY(QFile::remove(m_office->pathOf("bad")));

    for (const QString &other : { m_office->pathOf("none"), m_office->pathOf(".") }) {
        const auto unread = restoreFrom(other, { m_office->pathOf("again.db"), {} });
        QVERIFY(!unread);
        QCOMPARE(unread.error().kind, Error::Kind::Database);
        QVERIFY(unread.error().message.contains(other));
    }
}

void TestBadBackup::hostileBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("word");
    const QString altered = QStringLiteral("not trusted");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON payment BEGIN DELETE FROM payment; END;")
                             << altered;
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM party;") << altered;
    QTest::newRow("view in a table's place")
        << QByteArray("ALTER TABLE payment RENAME TO p; CREATE VIEW payment AS SELECT * FROM p;") << altered;
    QTest::newRow("table") << QByteArray("CREATE TABLE other (x);") << altered;
    QTest::newRow("missing table") << QByteArray("DROP TABLE adjustment;") << altered;
    QTest::newRow("more columns") << QByteArray("ALTER TABLE payment ADD COLUMN x;") << altered;
    QTest::newRow("index on an expression") << QByteArray("CREATE INDEX i ON payment (abs(amount));") << altered;
    QTest::newRow("missing index") << QByteArray("DROP INDEX party_by_ssn_last4;") << altered;
    QTest::newRow("changed rule") << QByteArray(
        "UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 0 AND 2', 'BETWEEN 0 AND 9') WHERE name = 'payment';")
                                  << altered;
    QTest::newRow("schema that cannot be read")
        << QByteArray("UPDATE sqlite_schema SET sql = 'CREATE NONSENSE' WHERE name = 'payment';")
        << QStringLiteral("damaged");
    QTest::newRow("another program's mark")
        << QByteArray("PRAGMA application_id = 7;") << QStringLiteral("another program");
    QTest::newRow("no mark") << QByteArray("PRAGMA application_id = 0;") << QStringLiteral("another program");
    QTest::newRow("newer file") << QByteArray("PRAGMA user_version = 99;") << QStringLiteral("another program");
    QTest::newRow("newer schema") << QByteArray("INSERT INTO schema_step VALUES (9999, 'x');")
                                  << QStringLiteral("newer");
    QTest::newRow("changed step") << QByteArray("UPDATE schema_step SET checksum = 'x' WHERE number = 2;")
                                  << QStringLiteral("step 2");
    QTest::newRow("step left out") << QByteArray("DELETE FROM schema_step WHERE number = 1;")
                                   << QStringLiteral("step 1");
    QTest::newRow("row without its case")
        << QByteArray("INSERT INTO adjustment VALUES ('ZZ99999Z9', 'J9', '2026-01-01', 0, 1, '', 1);")
        << QStringLiteral("not there");
    QTest::newRow("amount that is no rule's")
        << QByteArray("UPDATE payment SET status = 99 WHERE case_id = 'AA00001A1';") << QStringLiteral("damaged");
}

void TestBadBackup::hostileBackupIsRefused()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, word);
    QVERIFY(QFile::copy(m_office->pathOf("copy"), m_office->pathOf("bad")));
    QVERIFY(execute(m_office->pathOf("bad"), statements));
    const auto done = restoreFrom(m_office->pathOf("bad"), { m_office->pathOf("again.db"), {} });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Database);
    QVERIFY2(done.error().message.contains(word), qPrintable(done.error().message));
    QVERIFY(!QFile::exists(m_office->pathOf("again.db")));
}

void TestBadBackup::statisticsAreHarmless()
{
    QVERIFY(QFile::copy(m_office->pathOf("copy"), m_office->pathOf("bad")));
    QVERIFY(execute(m_office->pathOf("bad"), "ANALYZE; PRAGMA journal_mode = WAL;"));
    QVERIFY(restoreFrom(m_office->pathOf("bad"), { m_office->pathOf("again.db"), {} }));
    QVERIFY(Connection::open({ m_office->pathOf("again.db"), {} }));
}

void TestBadBackup::everyTruncationIsRefused()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<qsizetype> anywhere(0, m_backup.size() - 1);
    for (int i = 0; i < 100; ++i) {
        const qsizetype size = i < 30 ? m_backup.size() - 4096 * (i + 1) : anywhere(random);
        const auto done = restore(m_backup.left(std::max<qsizetype>(size, 0)));
        QVERIFY2(!done, qPrintable(QStringLiteral("%1 bytes").arg(size)));
        QCOMPARE(done.error().kind, Error::Kind::Database);
    }
}

void TestBadBackup::zeroedPagesAreRefusedOrHarmless()
{
    std::mt19937 random(2);
    std::uniform_int_distribution<qsizetype> anywhere(0, m_backup.size() / 512 - 1);
    for (int i = 0; i < 200; ++i) {
        QByteArray content = m_backup;
        content.replace(anywhere(random) * 512, 512, QByteArray(512, '\0'));
        QVERIFY2(isRefusedOrHarmless(content), qPrintable(QString::number(i)));
    }
    for (qsizetype page = 0; page < m_backup.size() / 4096; ++page) {
        QByteArray content = m_backup;
        content.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        QVERIFY2(isRefusedOrHarmless(content), qPrintable(QString::number(page)));
    }
}

void TestBadBackup::flippedBitsAreRefusedOrHarmless()
{
    std::mt19937 random(3);
    std::uniform_int_distribution<qsizetype> anywhere(0, m_backup.size() - 1);
    for (int i = 0; i < 400; ++i) {
        QByteArray content = m_backup;
        for (int flips = 1 << (i % 6); flips > 0; --flips) {
            const qsizetype at = anywhere(random);
            content[at] = char(content[at] ^ (1 << (random() % 8)));
        }
        QVERIFY2(isRefusedOrHarmless(content), qPrintable(QString::number(i)));
    }
}

void TestBadBackup::shuffledPagesAreRefusedOrHarmless()
{
    std::mt19937 random(4);
    std::uniform_int_distribution<qsizetype> anywhere(0, m_backup.size() / 4096 - 1);
    for (int i = 0; i < 100; ++i) {
        QByteArray content = m_backup;
        const qsizetype from = anywhere(random) * 4096;
        content.replace(anywhere(random) * 4096, 4096, m_backup.mid(from, 4096));
        QVERIFY2(isRefusedOrHarmless(content), qPrintable(QString::number(i)));
    }
}

void TestBadBackup::randomHeadersAreRefusedOrHarmless()
{
    std::mt19937 random(5);
    for (qsizetype at = 16; at < 140; ++at) { // the file's header, and where the schema's first page begins
        QByteArray content = m_backup;
        content[at] = char(random());
        QVERIFY2(isRefusedOrHarmless(content), qPrintable(QString::number(at)));
    }
}

QTEST_GUILESS_MAIN(TestBadBackup)
#include "tst_badbackup.moc"
