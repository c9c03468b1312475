// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyoffice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace caseledger;
using namespace caseledger::test;

namespace {

Result<> backUp(const FaultyOffice &office, const QString &file)
{
    auto connection = Connection::open(office.spec());
    if (!connection)
        return tl::unexpected(connection.error());
    return backupTo(**connection, file);
}

int modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

/// Backups and what is put back from them.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void backupHoldsTheSame();
    void backupIsOnePrivateFileWithoutTheKey();
    void backupSeesWhatIsStillInTheLog();
    void backupOfManyPages();
    void backupWaitsForNoWriter();
    void takenNamesAreRefused_data();
    void takenNamesAreRefused();
    void missingFolderIsAnError();
    void fullDiskLeavesNoBackup();
    void damagedDatabaseGivesNoBackup();
    void restoreBringsBackTheSame();
    void restoreOfARestoredOffice();
    void restoreLeavesTheBackupAsItWas();
    void restoreTakesAnOlderSchema();
    void restoreOverwritesNothing_data();
    void restoreOverwritesNothing();
    void fullDiskLeavesNothingRestored();
    void restoreNeedsAFolder();
};

void TestBackup::backupHoldsTheSame()
{
    const FaultyOffice office(3);
    QVERIFY(office.isMade());
    const QString file = office.pathOf("copy");
    QVERIFY(backUp(office, file));
    QCOMPARE(dump(file), dump(office.spec().path));
    QVERIFY(dump(file).contains(QStringLiteral("AA00003A1|P1")));
    QCOMPARE(answer(file, "PRAGMA integrity_check"), QStringLiteral("ok"));
    QCOMPARE(answer(file, "PRAGMA application_id"), answer(office.spec().path, "PRAGMA application_id"));
    QCOMPARE(answer(file, "PRAGMA user_version"), answer(office.spec().path, "PRAGMA user_version"));
}

void TestBackup::backupIsOnePrivateFileWithoutTheKey()
{
    const FaultyOffice office;
    const QString file = office.pathOf("copy");
    QVERIFY(backUp(office, file));
    QCOMPARE(office.otherFiles(), QStringList { QStringLiteral("copy") });
    QCOMPARE(modeOf(file), 0600);
    const QByteArray key = contentOf(office.spec().keyPath());
    QCOMPARE(key.size(), 32);
    QVERIFY(!contentOf(file).contains(key));
    QVERIFY(!contentOf(file).contains(key.toHex()));
    QCOMPARE(answer(file, "PRAGMA journal_mode"), QStringLiteral("delete"));
}

void TestBackup::backupSeesWhatIsStillInTheLog()
{
    const FaultyOffice office;
    auto reader = Connection::open(office.spec()); // keeps the log from being folded back into the file
    QVERIFY(reader);
    QVERIFY(execute(office.spec().path, "INSERT INTO office_setting VALUES ('made_up', 'late');"));
    QVERIFY(QFileInfo(office.spec().path + QStringLiteral("-wal")).size() > 0);
    QVERIFY(backupTo(**reader, office.pathOf("copy")));
    QCOMPARE(answer(office.pathOf("copy"), "SELECT value FROM office_setting WHERE name = 'made_up'"),
        QStringLiteral("late"));
}

void TestBackup::backupOfManyPages()
{
    const FaultyOffice office(400);
    QVERIFY(office.isMade());
    QVERIFY(
        execute(office.spec().path, "DELETE FROM adjustment WHERE case_id > 'AA00100A1';")); // leaves free pages too
    QVERIFY(backUp(office, office.pathOf("copy")));
    QCOMPARE(dump(office.pathOf("copy")), dump(office.spec().path));
}

void TestBackup::backupWaitsForNoWriter()
{
    const FaultyOffice office;
    const QString before = dump(office.spec().path);
    auto reader = Connection::open(office.spec());
    QVERIFY(reader);
    // a writer that has not committed: its half-done work is in nobody's backup
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(office.spec().path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "BEGIN IMMEDIATE; DELETE FROM adjustment;", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(backupTo(**reader, office.pathOf("copy")));
    sqlite3_close(database);
    QCOMPARE(dump(office.pathOf("copy")), before);
}

void TestBackup::takenNamesAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "file", "folder", "link", "dangling link", "itself" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestBackup::takenNamesAreRefused()
{
    QFETCH(QString, kind);
    const FaultyOffice office;
    QString target = office.pathOf("copy");
    QVERIFY(writeContent(office.pathOf("other"), "precious"));
    if (kind == QLatin1String("file"))
        QVERIFY(writeContent(target, "precious"));
    else if (kind == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(target));
    else if (kind == QLatin1String("link"))
        QVERIFY(QFile::link(office.pathOf("other"), target));
    else if (kind == QLatin1String("dangling link"))
        QVERIFY(QFile::link(office.pathOf("nowhere"), target));
    else
        target = office.spec().path;
    const QStringList before = office.otherFiles();
    const QString content = dump(office.spec().path);
    const auto done = backUp(office, target);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QVERIFY(done.error().message.contains(target));
    QCOMPARE(office.otherFiles(), before);
    QCOMPARE(contentOf(office.pathOf("other")), QByteArray("precious"));
    QCOMPARE(dump(office.spec().path), content);
}

void TestBackup::missingFolderIsAnError()
{
    const FaultyOffice office;
    const auto done = backUp(office, office.pathOf("none/copy"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Failed);
    QVERIFY(!done.error().message.contains(u'\n'));
    QCOMPARE(office.otherFiles(), QStringList());
}

void TestBackup::fullDiskLeavesNoBackup()
{
    const FaultyOffice office(20);
    const QString before = dump(office.spec().path);
    auto connection = Connection::open(office.spec());
    QVERIFY(connection);
    const qint64 size = QFileInfo(office.spec().path).size();
    for (qint64 limit = 0; limit < size; limit += size / 40 + 1) {
        const SizeLimit full(limit);
        const auto done = backupTo(**connection, office.pathOf("copy"));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Database);
        QVERIFY2(done.error().message.contains(QStringLiteral("disk")), qPrintable(done.error().message));
        QCOMPARE(office.otherFiles(), QStringList());
    }
    QVERIFY(backupTo(**connection, office.pathOf("copy")));
    QCOMPARE(dump(office.pathOf("copy")), before);
}

void TestBackup::damagedDatabaseGivesNoBackup()
{
    const FaultyOffice office(50);
    QVERIFY(execute(office.spec().path, "PRAGMA wal_checkpoint(TRUNCATE);"));
    QByteArray content = contentOf(office.spec().path);
    for (int page = 12; page < 40; page += 3) // pages of tables and indexes; the schema stays readable
        content.replace(page * 4096 + 8, 200, QByteArray(200, '\x55'));
    QVERIFY(writeContent(office.spec().path, content));
    const auto done = backUp(office, office.pathOf("copy"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Database);
    QCOMPARE(office.otherFiles(), QStringList());
}

void TestBackup::restoreBringsBackTheSame()
{
    const FaultyOffice office(3);
    QVERIFY(backUp(office, office.pathOf("copy")));
    const DatabaseSpec again { office.pathOf("again.db"), office.spec().keyPath() };
    QVERIFY(restoreFrom(office.pathOf("copy"), again));
    QCOMPARE(dump(again.path), dump(office.spec().path));
    QCOMPARE(modeOf(again.path), 0600);
    QVERIFY(Connection::open(again));
    QVERIFY(!QFile::exists(again.path + QStringLiteral(".key")));
}

void TestBackup::restoreOfARestoredOffice()
{
    const FaultyOffice office(2);
    const QString before = dump(office.spec().path);
    QVERIFY(backUp(office, office.pathOf("copy")));
    QVERIFY(QFile::remove(office.spec().path));
    for (const char *ending : { "-wal", "-shm" })
        QFile::remove(office.spec().path + QLatin1String(ending));
    QVERIFY(restoreFrom(office.pathOf("copy"), office.spec()));
    QCOMPARE(dump(office.spec().path), before);
    QVERIFY(execute(office.spec().path, "INSERT INTO office_setting VALUES ('made_up', 'after');"));
    QVERIFY(backUp(office, office.pathOf("second")));
    QVERIFY(restoreFrom(office.pathOf("second"), { office.pathOf("third.db"), {} }));
    QCOMPARE(dump(office.pathOf("third.db")), dump(office.spec().path));
}

void TestBackup::restoreLeavesTheBackupAsItWas()
{
    const FaultyOffice office;
    QVERIFY(backUp(office, office.pathOf("copy")));
    const QByteArray content = contentOf(office.pathOf("copy"));
    // what SQLite would take for the rest of a broken transaction, and must not touch here
    QVERIFY(writeContent(office.pathOf("copy-journal"), QByteArray(512, 'j')));
    QVERIFY(restoreFrom(office.pathOf("copy"), { office.pathOf("again.db"), {} }));
    QCOMPARE(contentOf(office.pathOf("copy")), content);
    QCOMPARE(contentOf(office.pathOf("copy-journal")), QByteArray(512, 'j'));
}

void TestBackup::restoreTakesAnOlderSchema()
{
    const FaultyOffice office;
    QVERIFY(makeOlder(office.spec().path));
    QVERIFY(QFile::rename(office.spec().path, office.pathOf("old")));
    for (const char *ending : { "-wal", "-shm" })
        QFile::remove(office.spec().path + QLatin1String(ending));
    QVERIFY(restoreFrom(office.pathOf("old"), office.spec()));
    const auto opened = Connection::open(office.spec());
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("migrate")));
}

void TestBackup::restoreOverwritesNothing_data()
{
    QTest::addColumn<QString>("taken");
    for (const char *taken : { "again.db", "again.db-wal", "again.db-shm", "again.db-journal" })
        QTest::newRow(taken) << QString::fromLatin1(taken);
}

void TestBackup::restoreOverwritesNothing()
{
    QFETCH(QString, taken);
    const FaultyOffice office;
    QVERIFY(backUp(office, office.pathOf("copy")));
    const QString path = office.pathOf(qPrintable(taken));
    QVERIFY(writeContent(path, "precious"));
    const QStringList before = office.otherFiles();
    const auto done = restoreFrom(office.pathOf("copy"), { office.pathOf("again.db"), {} });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QVERIFY(done.error().message.contains(path));
    QCOMPARE(contentOf(path), QByteArray("precious"));
    QCOMPARE(office.otherFiles(), before);

    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::link(office.pathOf("nowhere"), path));
    const auto linked = restoreFrom(office.pathOf("copy"), { office.pathOf("again.db"), {} });
    QVERIFY(!linked);
    QCOMPARE(linked.error().kind, Error::Kind::Refused);
    QVERIFY(!QFile::exists(office.pathOf("nowhere")));
}

void TestBackup::fullDiskLeavesNothingRestored()
{
    const FaultyOffice office(20);
    QVERIFY(backUp(office, office.pathOf("copy")));
    const qint64 size = QFileInfo(office.pathOf("copy")).size();
    for (qint64 limit = 0; limit < size; limit += size / 40 + 1) {
        const SizeLimit full(limit);
        const auto done = restoreFrom(office.pathOf("copy"), { office.pathOf("again.db"), {} });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Database);
        QCOMPARE(office.otherFiles(), QStringList { QStringLiteral("copy") });
    }
    QVERIFY(restoreFrom(office.pathOf("copy"), { office.pathOf("again.db"), {} }));
}

void TestBackup::restoreNeedsAFolder()
{
    const FaultyOffice office;
    QVERIFY(backUp(office, office.pathOf("copy")));
    const auto done = restoreFrom(office.pathOf("copy"), { office.pathOf("none/again.db"), {} });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Failed);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
