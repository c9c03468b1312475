// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/extract.h"
#include "models/imports/filekind.h"
#include "models/imports/nacha.h"
#include "tests/unit/imports/extracttext.h"
#include "tests/unit/imports/nachabuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace caseledger;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

const ExtractSink anySink { [](qint64, const ExtractRow &) { return Reading::Continue; },
    [](const Fault &) { return Reading::Continue; } };

} // namespace

class TestExtractFolder : public QObject
{
    Q_OBJECT

private slots:
    void filesComeInPostingOrderAndOthersAreNamed();
    void aFolderThatIsNotThereFails();
    void aFolderWithoutRightsFails();
    void filesThatCannotBeReadFail();
    void aFileOnDiskIsRead();
    void everyKindIsKnownByItsHeader();
    void kinds_data();
    void kinds();
};

void TestExtractFolder::filesComeInPostingOrderAndOthersAreNamed()
{
    QTemporaryDir folder;
    for (const char *name :
        { "payments.csv", "parties.csv", "adjustments.csv", "cases.csv", "Payments.csv", "notes.txt", "cases.csv.bak" })
        write(folder, QString::fromLatin1(name), "x");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("old")));
    const auto found = extractFilesIn(folder.path());
    QVERIFY(found.has_value());
    QStringList kinds;
    for (const ExtractFile &file : found->files) {
        kinds += code(file.kind);
        QCOMPARE(file.path, folder.filePath(code(file.kind) + QLatin1String(".csv")));
    }
    QCOMPARE(kinds,
        (QStringList { QStringLiteral("parties"), QStringLiteral("cases"), QStringLiteral("payments"),
            QStringLiteral("adjustments") }));
    QStringList ignored = found->ignored;
    ignored.sort();
    QCOMPARE(ignored,
        (QStringList { QStringLiteral("Payments.csv"), QStringLiteral("cases.csv.bak"), QStringLiteral("notes.txt"),
            QStringLiteral("old") }));

    QTemporaryDir empty;
    QVERIFY(extractFilesIn(empty.path())->files.empty());
}

void TestExtractFolder::aFolderThatIsNotThereFails()
{
    QTemporaryDir folder;
    for (const QString &path :
        { folder.filePath(QStringLiteral("none")), write(folder, QStringLiteral("file"), "x") }) {
        const auto found = extractFilesIn(path);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Error::Kind::Failed);
        QVERIFY(found.error().message.contains(path));
    }
}

void TestExtractFolder::aFolderWithoutRightsFails()
{
    if (geteuid() == 0)
        QSKIP("root may read everything");
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::WriteOwner));
    const auto found = extractFilesIn(folder.path());
    QVERIFY(
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!found.has_value());
}

void TestExtractFolder::filesThatCannotBeReadFail()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("payments.csv"))); // a folder of that name
    for (const QString &path :
        { folder.filePath(QStringLiteral("none.csv")), folder.filePath(QStringLiteral("payments.csv")) }) {
        const auto extract = readExtractFile({ ExtractKind::Payments, path }, anySink);
        QVERIFY(!extract.has_value());
        QCOMPARE(extract.error().kind, Error::Kind::Failed);
        QVERIFY(extract.error().message.contains(QLatin1String("cannot be read")));
        QVERIFY(!readNachaFile(path).has_value());
        QVERIFY(!fileKindOf(path).has_value());
    }
}

void TestExtractFolder::aFileOnDiskIsRead()
{
    QTemporaryDir folder;
    const QString payments = write(folder, QStringLiteral("payments.csv"), csvOf(soundRecord(ExtractKind::Payments)));
    const auto extract = readExtractFile({ ExtractKind::Payments, payments }, anySink);
    QVERIFY(extract.has_value());
    QCOMPARE(*extract, (ExtractSummary { .rows = 1 }));

    const QByteArray bytes = NachaBuilder().batch().entry(100).file();
    const auto nacha = readNachaFile(write(folder, QStringLiteral("file.ach"), bytes));
    QVERIFY(nacha.has_value());
    QCOMPARE(nacha->notForUs, 1);
    QCOMPARE(nacha->sha256, readNacha(bytes, QStringLiteral("file.ach")).sha256);
}

void TestExtractFolder::everyKindIsKnownByItsHeader()
{
    QTemporaryDir folder;
    for (int i = 0; i < extractKinds; ++i) {
        auto record = soundRecord(ExtractKind(i));
        for (int missing = 0; missing < 2; ++missing) { // whole, and with its last column missing
            const auto kind = fileKindOf(write(folder, QStringLiteral("any.dat"), "\xef\xbb\xbf" + csvOf(record)));
            QVERIFY(kind.has_value());
            QCOMPARE(kind->form, FileKind::Form::Extract);
            QCOMPARE(kind->extract, ExtractKind(i));
            if (record.size() > 3)
                record.pop_back();
        }
    }
}

void TestExtractFolder::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isNacha");
    const QByteArray sound = NachaBuilder().batch().entry(100).file();
    QTest::newRow("sound") << sound << true;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + sound << true;
    QTest::newRow("batch header first") << sound.mid(95) << true;
    QTest::newRow("another first character") << 'X' + sound.mid(1) << true;
    QTest::newRow("one line") << QByteArray(sound).replace("\n", "") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("words") << QByteArray("Dear office,\nplease find\n") << false;
    QTest::newRow("other table") << QByteArray("name,age\nx,1\n") << false;
    QTest::newRow("semicolons") << QByteArray("case_id;payment_ref;amount\n") << false;
    QTest::newRow("archive") << QByteArray("PK\x03\x04\0\0", 6) << false;
}

void TestExtractFolder::kinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isNacha);
    QTemporaryDir folder;
    const auto kind = fileKindOf(write(folder, QStringLiteral("any.csv"), bytes));
    if (isNacha) {
        QVERIFY(kind.has_value());
        QCOMPARE(kind->form, FileKind::Form::Nacha);
    } else {
        QVERIFY(!kind.has_value());
        QCOMPARE(kind.error().kind, Error::Kind::Refused);
        QVERIFY(kind.error().message.startsWith(QLatin1String("any.csv is no file that can be imported")));
    }
}

QTEST_APPLESS_MAIN(TestExtractFolder)
#include "tst_extractfolder.moc"
