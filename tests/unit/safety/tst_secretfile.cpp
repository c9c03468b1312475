// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/secretfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace caseledger;

namespace {

/// Files of this process cannot grow beyond a size while this lives: a disk that is full, without one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t size)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { size, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before {};
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestSecretFile : public QObject
{
    Q_OBJECT

private slots:
    void firstLineIsThePassphrase_data();
    void firstLineIsThePassphrase();
    void noPassphraseIsAClearError_data();
    void noPassphraseIsAClearError();
    void unreadablePassphraseFileIsNamed();
    void newFileIsWholeAndPrivate();
    void takenNameIsLeftAsItWas();
    void danglingLinkIsNotFollowed();
    void missingFolderIsAnError();
    void fullDiskLeavesNothing();
    void syncNamesWhatIsNotThere();
};

void TestSecretFile::firstLineIsThePassphrase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("no line end") << QByteArray("two words") << QByteArray("two words");
    QTest::newRow("line end") << QByteArray("two words\n") << QByteArray("two words");
    QTest::newRow("line end of two") << QByteArray("two words\r\n") << QByteArray("two words");
    QTest::newRow("more lines") << QByteArray("one\ntwo\n") << QByteArray("one");
    QTest::newRow("blanks count") << QByteArray(" one \n") << QByteArray(" one ");
    QTest::newRow("one byte") << QByteArray("x\n") << QByteArray("x");
    QTest::newRow("letters of any script") << QByteArray("\xD8\xB3\xD8\xB1\n") << QByteArray("\xD8\xB3\xD8\xB1");
    QTest::newRow("bytes of no script") << QByteArray("\xFF\x01\x80\n") << QByteArray("\xFF\x01\x80");
    QTest::newRow("a NUL inside") << QByteArray("a\0b\n", 4) << QByteArray("a\0b", 3);
    QTest::newRow("a lone carriage return") << QByteArray("a\rb\r") << QByteArray("a\rb\r");
    QTest::newRow("the longest") << QByteArray(1024, 'p') + "\r\nmore" << QByteArray(1024, 'p');
    QTest::newRow("the longest without end") << QByteArray(1024, 'p') << QByteArray(1024, 'p');
}

void TestSecretFile::firstLineIsThePassphrase()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("passphrase"));
    QVERIFY(writeNewFile(file, content));
    const auto read = readPassphrase(file);
    QVERIFY(read);
    QCOMPARE(*read, passphrase);
}

void TestSecretFile::noPassphraseIsAClearError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("empty first line") << QByteArray("\nsecond\n");
    QTest::newRow("empty first line, end of two") << QByteArray("\r\nsecond\r\n");
    QTest::newRow("too long") << QByteArray(1025, 'p');
    QTest::newRow("too long with line end") << QByteArray(1025, 'p') + '\n';
    QTest::newRow("far too long") << QByteArray(1 << 20, 'p');
}

void TestSecretFile::noPassphraseIsAClearError()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("words.txt"));
    QVERIFY(writeNewFile(file, content));
    const auto read = readPassphrase(file);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Failed);
    QVERIFY(read.error().message.contains(file));
    QVERIFY(!read.error().message.contains(QStringLiteral("second")));
    QVERIFY(!read.error().message.contains(QStringLiteral("ppp")));
}

void TestSecretFile::unreadablePassphraseFileIsNamed()
{
    const QTemporaryDir folder;
    for (const QString &file : { folder.filePath(QStringLiteral("none")), folder.path() }) {
        const auto read = readPassphrase(file);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(file));
    }
}

void TestSecretFile::newFileIsWholeAndPrivate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secret"));
    const QByteArray content = QByteArray("first\0second\n", 13).repeated(100'000);
    const mode_t before = ::umask(0);
    const auto written = writeNewFile(file, content);
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(contentOf(file), content);
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

void TestSecretFile::takenNameIsLeftAsItWas()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secret"));
    QVERIFY(writeNewFile(file, "first"));
    const auto second = writeNewFile(file, "second");
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Refused);
    QCOMPARE(contentOf(file), QByteArray("first"));
}

void TestSecretFile::danglingLinkIsNotFollowed()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("secret"));
    const QString target = folder.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::link(target, link));
    const auto written = writeNewFile(link, "words");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Refused);
    QVERIFY(!QFile::exists(target));
}

void TestSecretFile::missingFolderIsAnError()
{
    const QTemporaryDir folder;
    const auto written = writeNewFile(folder.filePath(QStringLiteral("none/secret")), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Failed);
    QVERIFY(!written.error().message.contains(QStringLiteral("words")));
}

void TestSecretFile::fullDiskLeavesNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secret"));
    for (const rlim_t size : { 0U, 1U, 31U, 4096U }) {
        const FullDisk full(size);
        const auto written = writeNewFile(file, QByteArray(5000, 's'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Failed);
        QVERIFY(!QFile::exists(file));
    }
    QVERIFY(writeNewFile(file, QByteArray(5000, 's')));
}

void TestSecretFile::syncNamesWhatIsNotThere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("none"));
    QVERIFY(syncFolderOf(file));
    const auto synced = syncFile(file);
    QVERIFY(!synced);
    QVERIFY(synced.error().message.contains(file));
    QVERIFY(!syncFolderOf(folder.filePath(QStringLiteral("none/file"))));
}

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
