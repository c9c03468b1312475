// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nacha.h"
#include "tests/unit/imports/nachabuilder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace caseledger;

namespace {

QByteArray ded(const QByteArray &caseId, qint64 cents, const QByteArray &application = "CS")
{
    return "DED*" + application + '*' + caseId + "*250613*" + QByteArray::number(cents)
        + "*900123456*N*SAMPLE,ANN*36061*\\";
}

NachaFile read(NachaBuilder builder)
{
    const NachaFile file = readNacha(builder.file(), QStringLiteral("file.ach"));
    if (!file.faults.empty())
        qFatal("the built file is refused");
    return file;
}

QStringList columnsOf(const NachaEntry &entry)
{
    QStringList columns;
    for (const Fault &fault : entry.faults)
        columns += fault.column;
    return columns;
}

} // namespace

class TestNachaPayments : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentIsReadWhole();
    void severalDedsOfOneEntry();
    void notForUs_data();
    void notForUs();
    void partsNotForUs();
    void anEntryIsRefusedWhole_data();
    void anEntryIsRefusedWhole();
    void otherEntriesStand();
    void everyFaultOfAnEntryIsTold();
    void addendaAreJoinedBeforeTheyAreSplit();
    void addendaAreJoinedInTheirSequence();
    void anEnvelopeIsRead_data();
    void anEnvelopeIsRead();
    void charactersAreNoBytes();
    void noMessageNamesAValue();
};

void TestNachaPayments::aPaymentIsReadWhole()
{
    const QByteArray bytes
        = NachaBuilder().batch().entry(100).batch().entry(23150).addenda(ded("AB12345C1", 23150)).file();
    const NachaFile file = readNacha(bytes, QStringLiteral("file.ach"));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QCOMPARE(file.sha256, hash);
    QCOMPARE(file.rows, 2);
    QCOMPARE(file.notForUs, 1);
    QCOMPARE(file.entries.size(), size_t(1));
    const NachaEntry &entry = file.entries.front();
    QCOMPARE(entry.record, 6);
    QCOMPARE(entry.deds, 1);
    QVERIFY(entry.faults.empty());
    QCOMPARE(entry.remittances.size(), size_t(1));
    const Remittance &remittance = entry.remittances.front();
    QCOMPARE(remittance.caseId.text(), QStringLiteral("AB12345C1"));
    const Payment wanted { { QString::fromLatin1(hash.toHex().left(12)) + QLatin1String("-6-1") }, QDate(2025, 6, 13),
        PaymentSource::IncomeWithholding, Money::fromCents(23150), PaymentStatus::Posted, {} };
    QVERIFY(remittance.payment == wanted);
    QCOMPARE(remittance.ssn->digits().toByteArray(), QByteArray("900123456"));
    QCOMPARE(remittance.payerName, QStringLiteral("SAMPLE,ANN"));
}

void TestNachaPayments::severalDedsOfOneEntry()
{
    const NachaFile file = read(NachaBuilder().batch("CTX").entry(600).addenda(
        ded("AB12345C1", 100) + ded("AB12345C2", 200) + ded("AB12345C1", 300)));
    QCOMPARE(file.entries.size(), size_t(1));
    QCOMPARE(file.entries.front().deds, 3);
    QCOMPARE(file.rows, 3);
    QCOMPARE(file.notForUs, 0);
    QStringList ends;
    for (const Remittance &remittance : file.entries.front().remittances)
        ends += remittance.payment.ref.text.mid(12);
    QCOMPARE(ends, (QStringList { QStringLiteral("-3-1"), QStringLiteral("-3-2"), QStringLiteral("-3-3") }));
}

void TestNachaPayments::notForUs_data()
{
    QTest::addColumn<QByteArray>("entryClass");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("cents");
    QTest::addColumn<QByteArray>("information");
    QTest::addColumn<int>("rows");
    const QByteArray one = ded("AB12345C1", 500);
    QTest::newRow("no addenda") << QByteArray("CCD") << QByteArray("22") << 500 << QByteArray() << 1;
    QTest::newRow("addenda without DED") << QByteArray("CCD") << QByteArray("22") << 500 << QByteArray("RMR*IK*1\\")
                                         << 1;
    QTest::newRow("prenote, checking") << QByteArray("CCD") << QByteArray("23") << 0 << one << 1;
    QTest::newRow("prenote, savings") << QByteArray("CTX") << QByteArray("33") << 0 << one << 1;
    QTest::newRow("zero dollars, checking") << QByteArray("CCD") << QByteArray("24") << 0 << one << 1;
    QTest::newRow("zero dollars, savings") << QByteArray("CTX") << QByteArray("34") << 0 << one << 1;
    QTest::newRow("credit of nothing") << QByteArray("CCD") << QByteArray("22") << 0 << ded("AB12345C1", 0) << 1;
    QTest::newRow("debit") << QByteArray("CCD") << QByteArray("27") << 500 << one << 1;
    QTest::newRow("returned credit") << QByteArray("CCD") << QByteArray("21") << 500 << one << 1;
    QTest::newRow("class of persons") << QByteArray("PPD") << QByteArray("22") << 500 << one << 1;
    QTest::newRow("class of notices") << QByteArray("COR") << QByteArray("21") << 0 << one << 1;
    QTest::newRow("interstate") << QByteArray("CTX") << QByteArray("22") << 500 << ded("AB12345C1", 500, "II") << 1;
    QTest::newRow("three reimbursements") << QByteArray("CTX") << QByteArray("22") << 500
                                          << ded("X", 500, "RI") + ded("Y", 500, "RO") + ded("Z", 1, "RT") << 3;
}

void TestNachaPayments::notForUs()
{
    QFETCH(QByteArray, entryClass);
    QFETCH(QByteArray, code);
    QFETCH(int, cents);
    QFETCH(QByteArray, information);
    QFETCH(int, rows);
    NachaBuilder builder;
    builder.batch(entryClass, "      ").entry(cents, code); // no effective day: nothing to refuse either
    if (!information.isEmpty())
        builder.addenda(information);
    const NachaFile file = read(builder);
    QVERIFY(file.entries.empty());
    QCOMPARE(file.notForUs, rows);
    QCOMPARE(file.rows, rows);
}

void TestNachaPayments::partsNotForUs()
{
    // returns and notices of change by their addenda
    for (const char *type : { "98", "99" })
        QCOMPARE(
            read(NachaBuilder().batch().entry(500).addenda(ded("AB12345C1", 500)).addenda("R01", type)).notForUs, 1);

    // other applications and an employment's end beside a payment
    const NachaFile file = read(NachaBuilder().batch("CTX").entry(700).addenda(
        ded("OTHER", 200, "II") + ded("AB12345C1", 500) + ded("AB12345C2", 0)));
    QCOMPARE(file.entries.size(), size_t(1));
    QCOMPARE(file.entries.front().deds, 1);
    QCOMPARE(file.entries.front().remittances.size(), size_t(1));
    QVERIFY(file.entries.front().remittances.front().payment.ref.text.endsWith(
        QLatin1String("-3-2"))); // its number in the entry
    QCOMPARE(file.notForUs, 2);
    QCOMPARE(file.rows, 3);
}

void TestNachaPayments::anEntryIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("entryClass");
    QTest::addColumn<QByteArray>("effectiveOn");
    QTest::addColumn<QByteArray>("information");
    QTest::addColumn<int>("deds");
    QTest::addColumn<QString>("column");
    const QByteArray ccd = "CCD";
    const QByteArray day = "250613";
    const QByteArray good = ded("AB12345C1", 500);
    QTest::newRow("malformed case") << ccd << day << ded("AB1234", 500) << 1 << QStringLiteral("DED 1 case identifier");
    QTest::newRow("second one malformed") << QByteArray("CTX") << day << ded("AB12345C1", 200) + ded("", 300) << 2
                                          << QStringLiteral("DED 2 case identifier");
    QTest::newRow("too little") << ccd << day << ded("AB12345C1", 499) << 1 << QStringLiteral("amount");
    QTest::newRow("too much") << QByteArray("CTX") << day << good + ded("AB12345C2", 1) << 2
                              << QStringLiteral("amount");
    QTest::newRow("only an employment's end") << ccd << day << ded("AB12345C1", 0) << 1 << QStringLiteral("amount");
    QTest::newRow("amount no number") << ccd << day << QByteArray(good).replace("*500*", "*5.00*") << 1
                                      << QStringLiteral("DED 1 amount");
    QTest::newRow("cut") << ccd << day << good.chopped(1) << 1 << QStringLiteral("DED 1 end");
    QTest::newRow("effective day blank") << ccd << QByteArray("      ") << good << 1
                                         << QStringLiteral("effective entry date");
    QTest::newRow("effective day none") << ccd << QByteArray("250631") << good << 1
                                        << QStringLiteral("effective entry date");
    QTest::newRow("eight digits in CCD") << ccd << day << QByteArray(good).replace("*250613*", "*20250613*") << 1
                                         << QStringLiteral("DED 1 pay date");
}

void TestNachaPayments::anEntryIsRefusedWhole()
{
    QFETCH(QByteArray, entryClass);
    QFETCH(QByteArray, effectiveOn);
    QFETCH(QByteArray, information);
    QFETCH(int, deds);
    QFETCH(QString, column);
    const NachaFile file = read(NachaBuilder().batch(entryClass, effectiveOn).entry(500).addenda(information));
    QCOMPARE(file.entries.size(), size_t(1));
    const NachaEntry &entry = file.entries.front();
    QCOMPARE(columnsOf(entry), QStringList { column });
    QCOMPARE(entry.faults.front().record, 3);
    QCOMPARE(entry.faults.front().file, QStringLiteral("file.ach"));
    QCOMPARE(entry.deds, deds);
    QVERIFY(entry.remittances.empty());
    QCOMPARE(file.notForUs, 0);
}

void TestNachaPayments::otherEntriesStand()
{
    const NachaFile file = read(NachaBuilder()
                                    .batch()
                                    .entry(500)
                                    .addenda(ded("X", 500))
                                    .entry(700)
                                    .addenda(ded("AB12345C1", 700))
                                    .batch("CCD", "250614")
                                    .entry(800)
                                    .addenda(ded("AB12345C1", 800)));
    QCOMPARE(file.entries.size(), size_t(3));
    QVERIFY(!file.entries[0].faults.empty());
    QVERIFY(file.entries[1].faults.empty());
    QCOMPARE(file.entries[1].remittances.at(0).payment.receivedOn, QDate(2025, 6, 13));
    QCOMPARE(file.entries[2].remittances.at(0).payment.receivedOn, QDate(2025, 6, 14));
}

void TestNachaPayments::everyFaultOfAnEntryIsTold()
{
    const NachaFile file
        = read(NachaBuilder().batch("CTX", "XXXXXX").entry(500).addenda(ded("X", 400) + ded("Y", 200)));
    QCOMPARE(columnsOf(file.entries.at(0)),
        (QStringList { QStringLiteral("DED 1 case identifier"), QStringLiteral("DED 2 case identifier"),
            QStringLiteral("amount"), QStringLiteral("effective entry date") }));
}

void TestNachaPayments::addendaAreJoinedBeforeTheyAreSplit()
{
    QByteArray information;
    qint64 sum = 0;
    for (int i = 1; i <= 40; ++i) {
        information += ded("AB" + NachaBuilder::digits(i, 5) + "C1", i * 7);
        sum += i * 7;
    }
    const NachaFile file = read(NachaBuilder().batch("CTX").entry(sum).addenda(information));
    QCOMPARE(file.entries.at(0).remittances.size(), size_t(40));
    QCOMPARE(file.entries[0].remittances[39].caseId.text(), QStringLiteral("AB00040C1"));

    // a cut where the line ends in blanks that an editor took away
    const QByteArray cut = QByteArray("NTE*" + QByteArray(70, 'x')) + "*   \\  " + ded("AB12345C1", 5);
    QByteArrayList lines = NachaBuilder().batch("CTX").entry(5).addenda(cut).lines();
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(readNacha(lines.join('\n'), QStringLiteral("file")).entries.at(0).remittances.size(), size_t(1));
}

void TestNachaPayments::addendaAreJoinedInTheirSequence()
{
    QByteArrayList lines
        = NachaBuilder().batch("CTX").entry(300).addenda(ded("AB12345C1", 100) + ded("AB12345C2", 200)).lines();
    lines.swapItemsAt(3, 4);
    const NachaFile file = readNacha(lines.join('\n'), QStringLiteral("file"));
    QVERIFY(file.faults.empty());
    QCOMPARE(file.entries.at(0).remittances.size(), size_t(2));
    QCOMPARE(file.entries[0].remittances[0].caseId.text(), QStringLiteral("AB12345C1"));
}

void TestNachaPayments::anEnvelopeIsRead_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<bool>("sound");
    QTest::newRow("eight digits from 4010") << QByteArray("004010") << QByteArray("20250613") << true;
    QTest::newRow("eight digits later") << QByteArray("006020") << QByteArray("20250613") << true;
    QTest::newRow("six digits from 4010") << QByteArray("004010") << QByteArray("250613") << false;
    QTest::newRow("six digits before") << QByteArray("003070") << QByteArray("250613") << true;
    QTest::newRow("eight digits before") << QByteArray("003070") << QByteArray("20250613") << false;
}

void TestNachaPayments::anEnvelopeIsRead()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, day);
    QFETCH(bool, sound);
    const QByteArray text = "ISA|00|          |00|          |ZZ|EXAMPLEPAYER   |ZZ|EXAMPLEOFFICE  |250613|1200|U|"
        + version.left(5) + "|000000001|0|P|>~GS|RA|EXAMPLE|OFFICE|" + day + "|1200|1|X|" + version
        + "~ST|820|0001~BPR|C|12.34|C|ACH~ENT|1~" + "DED|CS|AB12345C1|" + day
        + "|1000|900123456|N|SAMPLE,ANN|36061|~DED|CS|AB12345C2|" + day + "|234|900123456|Y|SAMPLE,ANN~"
        + "SE|5|0001~GE|1|1~IEA|1|000000001~";
    const NachaFile file = read(NachaBuilder().batch("CTX").entry(1234).addenda(text));
    QCOMPARE(file.rows, 2);
    QCOMPARE(file.entries.at(0).remittances.size(), size_t(sound ? 2 : 0));
    QCOMPARE(columnsOf(file.entries[0]),
        sound ? QStringList() : QStringList({ QStringLiteral("DED 1 pay date"), QStringLiteral("DED 2 pay date") }));
}

void TestNachaPayments::charactersAreNoBytes()
{
    // eighty characters of payment information are more than eighty bytes in UTF-8
    QByteArray bytes = NachaBuilder()
                           .batch("CTX")
                           .entry(500)
                           .addenda(QByteArray(ded("AB12345C1", 500)).replace("SAMPLE", "SXMPLE"))
                           .file();
    for (const char *letter : { "\xc3\x84", "\xf0\x9f\x98\x80", "\xc4" }) { // the last is Latin-1
        const NachaFile file
            = readNacha(QByteArray(bytes).replace("SXMPLE", QByteArray("S") + letter + "MPLE"), QStringLiteral("file"));
        QVERIFY(file.faults.empty());
        QCOMPARE(file.entries.at(0).remittances.size(), size_t(1));
        const QByteArray name = QByteArray("S") + (qstrlen(letter) == 1 ? "\xc3\x84" : letter) + "MPLE,ANN";
        QCOMPARE(file.entries[0].remittances[0].payerName, QString::fromUtf8(name));
    }
}

void TestNachaPayments::noMessageNamesAValue()
{
    const NachaFile file = read(NachaBuilder().batch("CTX").entry(98765).addenda(
        "DED*CS*SECRETCASE*SECRETDAY*SECRET*SECRETNUM*SECRET*SECRET*SECRET*SECRET\\" + ded("ZZ98989Z9", 4321)));
    QVERIFY(!file.entries.at(0).faults.empty());
    for (const Fault &fault : file.entries[0].faults) {
        for (const char *value : { "SECRET", "ZZ98989Z9", "987", "4321", "9001" })
            QVERIFY(!fault.message.contains(QLatin1String(value)) && !fault.column.contains(QLatin1String(value)));
    }
}

QTEST_APPLESS_MAIN(TestNachaPayments)
#include "tst_nachapayments.moc"
