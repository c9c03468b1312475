// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/fieldvalues.h"
#include "models/imports/keyset.h"
#include "tests/unit/imports/extracttext.h"

#include <QTest>

using namespace caseledger;

namespace {

const QByteArray paymentsHeader = "case_id,payment_ref,received_on,source,amount,status,hold_reason\n";
const QByteArray payment1 = "AB12345C1,Y1,2025-06-13,other,1.00,posted,\n";
const QByteArray payment2 = "AB12345C1,Y2,2025-06-14,other,2.00,posted,\n";

ReadText readPayments(const QByteArray &text) { return readText(ExtractKind::Payments, text); }

} // namespace

class TestExtract : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeWithTheirRecordNumbers();
    void headerFaults_data();
    void headerFaults();
    void unknownColumnsAreIgnoredAndNamed();
    void noColumnIsNamedOfAFileWithoutHeader();
    void recordFaults_data();
    void recordFaults();
    void aKeyTwiceIsAFaultOfTheLater_data();
    void aKeyTwiceIsAFaultOfTheLater();
    void theSameReferenceUnderAnotherCaseIsAnotherRow();
    void theSinkMayStop();
    void everyTruncationIsWholeRowsOrAFault();
    void keysAreTold();
};

void TestExtract::rowsComeWithTheirRecordNumbers()
{
    const ReadText read = readPayments("\xef\xbb\xbf" + paymentsHeader + payment1
        + "AB12345C1,Y3,2025-06-15,other,3.00,posted,\"two\nlines\"\r\n" + payment2.chopped(1));
    QCOMPARE(read.places(), QStringList());
    QCOMPARE(read.rows.size(), size_t(3));
    QCOMPARE(read.rows.at(0).first, 2);
    QCOMPARE(read.rows.at(2).first, 4); // records, not lines
    QCOMPARE(std::get<PaymentRow>(read.rows.at(1).second).payment.holdReason, QStringLiteral("two\nlines"));
    QCOMPARE(read.summary, (ExtractSummary { .rows = 3 }));
}

void TestExtract::headerFaults_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("message");

    const QString missing = QStringLiteral("This column is missing in the header.");
    QTest::newRow("empty file") << QByteArray() << QStringList { QStringLiteral("1 ") }
                                << QStringLiteral("The file is empty");
    QTest::newRow("one missing") << QByteArray("case_id,payment_ref,received_on,source,status,hold_reason\n")
                                 << QStringList { QStringLiteral("1 amount") } << missing;
    QTest::newRow("two missing") << QByteArray("case_id,payment_ref,received_on,source,status\n")
                                 << QStringList { QStringLiteral("1 amount"), QStringLiteral("1 hold_reason") }
                                 << missing;
    QTest::newRow("capitals") << QByteArray("Case_ID,payment_ref,received_on,source,amount,status,hold_reason\n")
                              << QStringList { QStringLiteral("1 case_id") } << missing;
    QTest::newRow("twice") << QByteArray("amount,case_id,payment_ref,received_on,source,amount,status,hold_reason\n")
                           << QStringList { QStringLiteral("1 amount") }
                           << QStringLiteral("The header names this column 2 times");
    QTest::newRow("broken") << QByteArray("case_id,\"payment_ref\"x,received_on,source,amount,status,hold_reason\n")
                            << QStringList { QStringLiteral("1 field 2") }
                            << QStringLiteral("Text follows the closing");
    QTest::newRow("half a header") << QByteArray("case_id,\"payment_r") << QStringList { QStringLiteral("1 field 2") }
                                   << QStringLiteral("The file ends inside this quoted field");
    QTest::newRow("too many columns") << paymentsHeader.chopped(1) + QByteArray(1000, ',') + '\n'
                                      << QStringList { QStringLiteral("1 ") }
                                      << QStringLiteral("The header names more than 1000");
}

void TestExtract::headerFaults()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, places);
    QFETCH(QString, message);
    const ReadText read = readPayments(header.isEmpty() ? header : header + payment1);
    QCOMPARE(read.places(), places);
    QVERIFY2(read.faults.first().message.startsWith(message), qPrintable(read.faults.first().message));
    QVERIFY(read.rows.empty());
}

void TestExtract::unknownColumnsAreIgnoredAndNamed()
{
    const QByteArray huge(5000, 'x');
    const ReadText read
        = readPayments("note,case_id,payment_ref,received_on,source,amount,more,status,hold_reason,note\n" + huge
            + ",AB12345C1,Y1,2025-06-13,other,1.00,?,posted,,\n");
    QCOMPARE(read.places(), QStringList());
    QCOMPARE(read.rows.size(), size_t(1));
    QCOMPARE(read.summary.ignoredColumns,
        (QStringList { QStringLiteral("note"), QStringLiteral("more"), QStringLiteral("note") }));
}

void TestExtract::noColumnIsNamedOfAFileWithoutHeader()
{
    const ReadText read = readText(ExtractKind::Parties, "P1,SecretName,Person,,en\nP2,Other,Person,,en\n");
    QVERIFY(!read.faults.isEmpty());
    QVERIFY(read.summary.ignoredColumns.isEmpty()); // they would be values of a person
    for (const Fault &fault : read.faults)
        QVERIFY(!fault.column.contains(QLatin1String("Secret")) && !fault.message.contains(QLatin1String("Secret")));
}

void TestExtract::recordFaults_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("message");

    const QString count = QStringLiteral("The record has %1 fields and the header 7");
    QTest::newRow("too few") << QByteArray("AB12345C1,Y3\n") << QStringList { QStringLiteral("3 ") } << count.arg(2);
    QTest::newRow("too many") << QByteArray("AB12345C1,Y3,2025-06-13,other,1.00,posted,,\n")
                              << QStringList { QStringLiteral("3 ") } << count.arg(8);
    QTest::newRow("empty line") << QByteArray("\n") << QStringList { QStringLiteral("3 ") } << count.arg(1);
    QTest::newRow("NUL") << QByteArray("AB12345C1,Y3,2025-06-13,other,1.00,posted,\0\n", 44)
                         << QStringList { QStringLiteral("3 hold_reason") } << QStringLiteral("A NUL byte stands here");
    QTest::newRow("not UTF-8 in the key")
        << QByteArray("AB12345C1,Y\xfc,2025-06-13,other,1.00,posted,\n")
        << QStringList { QStringLiteral("3 payment_ref") } << QStringLiteral("The text is not UTF-8");
    QTest::newRow("too long") << "AB12345C1,Y3,2025-06-13,other,1.00,posted," + QByteArray(10'000'000, 'x') + '\n'
                              << QStringList { QStringLiteral("3 hold_reason") }
                              << QStringLiteral("The text is longer than 4096 bytes");
    QTest::newRow("flaw beyond the header")
        << QByteArray("AB12345C1,Y3,2025-06-13,other,1.00,posted,,\x01\n")
        << QStringList { QStringLiteral("3 field 8"), QStringLiteral("3 ") } << QStringLiteral("A control character");
}

void TestExtract::recordFaults()
{
    QFETCH(QByteArray, record);
    QFETCH(QStringList, places);
    QFETCH(QString, message);
    const ReadText read = readPayments(paymentsHeader + payment1 + record + payment2);
    QCOMPARE(read.places(), places);
    QVERIFY2(read.faults.first().message.startsWith(message), qPrintable(read.faults.first().message));
    QCOMPARE(read.rows.size(), size_t(2)); // the records around it are read
    QCOMPARE(read.summary, (ExtractSummary { .rows = 3, .faultyRows = 1 }));
}

void TestExtract::aKeyTwiceIsAFaultOfTheLater_data()
{
    QTest::addColumn<ExtractKind>("kind");
    QTest::addColumn<QString>("column");
    QTest::newRow("parties") << ExtractKind::Parties << QStringLiteral("party_ref");
    QTest::newRow("cases") << ExtractKind::Cases << QStringLiteral("case_id");
    QTest::newRow("assistance") << ExtractKind::Assistance << QStringLiteral("starts_on");
    QTest::newRow("obligations") << ExtractKind::Obligations << QStringLiteral("obligation_ref");
    QTest::newRow("payments") << ExtractKind::Payments << QStringLiteral("payment_ref");
    QTest::newRow("disbursements") << ExtractKind::Disbursements << QStringLiteral("disbursement_ref");
    QTest::newRow("adjustments") << ExtractKind::Adjustments << QStringLiteral("adjustment_ref");
}

void TestExtract::aKeyTwiceIsAFaultOfTheLater()
{
    QFETCH(ExtractKind, kind);
    QFETCH(QString, column);
    const QByteArrayList lines = csvOf(soundRecord(kind)).split('\n');
    const ReadText read = readText(kind, lines[0] + '\n' + lines[1] + '\n' + lines[1] + '\n');
    QCOMPARE(read.places(), QStringList { QStringLiteral("3 ") + column });
    QVERIFY(read.faults.first().message.contains(QLatin1String("the same key")));
    QCOMPARE(read.rows.size(), size_t(1));
}

void TestExtract::theSameReferenceUnderAnotherCaseIsAnotherRow()
{
    const ReadText read = readPayments(paymentsHeader + payment1 + "AB12345C2,Y1,2025-06-13,other,1.00,posted,\n");
    QCOMPARE(read.places(), QStringList());
    QCOMPARE(read.rows.size(), size_t(2));
    // a faulty row has a key as well, unless the fault is in it
    const ReadText faulty = readPayments(paymentsHeader + "AB12345C1,Y1,never,other,1.00,posted,\n" + payment1
        + "AB12345,Y9,2025-06-13,other,1.00,posted,\nAB12345,Y9,2025-06-13,other,1.00,posted,\n");
    QCOMPARE(faulty.places(),
        (QStringList { QStringLiteral("2 received_on"), QStringLiteral("3 payment_ref"), QStringLiteral("4 case_id"),
            QStringLiteral("5 case_id") }));
}

void TestExtract::theSinkMayStop()
{
    QByteArray text = paymentsHeader + payment1 + "x\ny\n" + payment2;
    int rows = 0;
    int faults = 0;
    const auto read = [&](Reading afterRow, Reading afterFault) {
        rows = 0;
        faults = 0;
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto countRow = [&](qint64, const ExtractRow &) {
            ++rows;
            return afterRow;
        };
        const auto countFault = [&](const Fault &) {
            ++faults;
            return afterFault;
        };
        return readExtract(buffer, QStringLiteral("file.csv"), ExtractKind::Payments, { countRow, countFault });
    };
    QVERIFY(read(Reading::Stop, Reading::Continue)->stopped);
    QCOMPARE(std::pair(rows, faults), std::pair(1, 0));
    QVERIFY(read(Reading::Continue, Reading::Stop)->stopped);
    QCOMPARE(std::pair(rows, faults), std::pair(1, 1));
    QVERIFY(!read(Reading::Continue, Reading::Continue)->stopped);
    QCOMPARE(std::pair(rows, faults), std::pair(2, 2));
}

void TestExtract::everyTruncationIsWholeRowsOrAFault()
{
    for (int i = 0; i < extractKinds; ++i) {
        const auto kind = ExtractKind(i);
        auto record = soundRecord(kind);
        record.back().second = kind == ExtractKind::Parties ? "N" : record.back().second;
        const QByteArray text = csvOf(record);
        const qsizetype lastValue = text.lastIndexOf(',') + 1;
        for (qsizetype size = 0; size < text.size(); ++size) {
            const ReadText read = readText(kind, text.left(size));
            const bool headerOnly = size == text.indexOf('\n') || size == text.indexOf('\n') + 1;
            const bool atLastValue
                = size >= lastValue; // a text cut there is a sound text, and the last line needs no end
            QVERIFY2(!read.faults.isEmpty() || headerOnly || (atLastValue && read.rows.size() == 1),
                QByteArray::number(size).constData());
            QVERIFY2(read.rows.empty() || atLastValue, QByteArray::number(size).constData());
        }
    }
}

void TestExtract::keysAreTold()
{
    KeySet keys;
    QVERIFY(keys.insert("AB", "C"));
    QVERIFY(keys.insert("A", "BC")); // the same bytes, cut elsewhere
    QVERIFY(keys.insert("ABC"));
    QVERIFY(!keys.insert("AB", "C"));
    for (int i = 0; i < 200'000; ++i)
        QVERIFY(keys.insert(QByteArray::number(i), "x"));
    for (int i = 0; i < 200'000; ++i)
        QVERIFY(!keys.insert(QByteArray::number(i), "x"));
    QCOMPARE(keys.size(), 200'003);
}

QTEST_APPLESS_MAIN(TestExtract)
#include "tst_extract.moc"
