// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nacha.h"

#include <QTest>

using namespace caseledger;

namespace {

QString sample(const QString &name) { return QStringLiteral(SAMPLES "/") + name; }

} // namespace

/// Files as banks wrote them; see ach/README.md.
class TestNachaSamples : public QObject
{
    Q_OBJECT

private slots:
    void soundFilesHaveNothingForUs_data();
    void soundFilesHaveNothingForUs();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void aRefusedFileIsRefusedHoweverItsLinesEnd();
};

void TestNachaSamples::soundFilesHaveNothingForUs_data()
{
    QTest::addColumn<int>("notForUs");
    QTest::newRow("txp-credit.ach") << 1;
    QTest::newRow("ccd-debit.ach") << 2;
    QTest::newRow("ctx-debit.ach") << 1;
    QTest::newRow("ppd-credit.ach") << 1;
    QTest::newRow("return-WEB.ach") << 2;
    QTest::newRow("cor-example.ach") << 1;
    QTest::newRow("ppd-debit-fixedLength.ach") << 1;
    QTest::newRow("flattenBatchesMultipleBatchHeaders.ach") << 12;
}

void TestNachaSamples::soundFilesHaveNothingForUs()
{
    QFETCH(int, notForUs);
    const auto file = readNachaFile(sample(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(file.has_value());
    for (const Fault &fault : file->faults)
        QFAIL(qPrintable(QString::number(fault.record) + u' ' + fault.message));
    QVERIFY(file->entries.empty());
    QCOMPARE(file->notForUs, notForUs);
    QCOMPARE(file->rows, notForUs);
    QCOMPARE(file->notes, QStringList());
}

void TestNachaSamples::brokenFilesAreRefused_data()
{
    QTest::addColumn<QStringList>("places");
    const QString type = QStringLiteral("%1 record type");
    QTest::newRow("nonascii.ach") << QStringList { QStringLiteral("17 entry and addenda count") };
    QTest::newRow("ppd-debit-invalid-entryDetail-checkDigit.ach")
        << QStringList { QStringLiteral("3 routing check digit") };
    QTest::newRow("1e5RecordBefore1or8.txt") << QStringList { type.arg(1), type.arg(4) };
    QTest::newRow("1k8RecordFollowing9Record.txt") << QStringList { type.arg(10), type.arg(11) };
    QTest::newRow("2lCompanyNameAllZeros.txt") << QStringList { QStringLiteral("2 company name") };
}

void TestNachaSamples::brokenFilesAreRefused()
{
    QFETCH(QStringList, places);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto file = readNachaFile(sample(name));
    QVERIFY(file.has_value());
    QStringList found;
    for (const Fault &fault : file->faults) {
        QCOMPARE(fault.file, name);
        found += QString::number(fault.record) + u' ' + fault.column;
    }
    QCOMPARE(found, places);
    QVERIFY(file->entries.empty());
}

void TestNachaSamples::aRefusedFileIsRefusedHoweverItsLinesEnd()
{
    QFile device(sample(QStringLiteral("nonascii.ach")));
    QVERIFY(device.open(QIODevice::ReadOnly));
    const QByteArray bytes = device.readAll();
    const auto places = [](const QByteArray &text) {
        QStringList found;
        for (const Fault &fault : readNacha(text, QStringLiteral("file")).faults)
            found += QString::number(fault.record) + u' ' + fault.column;
        return found;
    };
    for (const char *const end : { "\r\n", "\r\r\n", "\r", "\n\n" })
        QCOMPARE(places(QByteArray(bytes).replace('\n', end)), places(bytes));
    // the same separators as UTF-8: longer in bytes, not in characters
    QCOMPARE(places(QByteArray(bytes).replace('\xa6', "\xc2\xa6")), places(bytes));
}

QTEST_APPLESS_MAIN(TestNachaSamples)
#include "tst_nachasamples.moc"
