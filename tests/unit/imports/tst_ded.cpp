// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/ded.h"

#include <QTest>

using namespace caseledger;

namespace {

PaymentInformation informationOf(const QByteArray &text)
{
    return paymentInformation(QString::fromUtf8(text).toStdU32String());
}

/// The case identifier of each DED found, "!" behind it where its end is missing.
QStringList casesOf(const QByteArray &text)
{
    QStringList cases;
    for (const DedSegment &ded : informationOf(text).deds)
        cases += ded.element(2) + QLatin1String(ded.isEnded ? "" : "!");
    return cases;
}

QStringList texts(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all += QString::fromLatin1(word);
    return all;
}

/// An X12 820 with the given separators around two DED segments.
QByteArray envelope(char element, char end, const QByteArray &version = "004010")
{
    const QByteArray text = "ISA*00*          *00*          *ZZ*EXAMPLEPAYER   *ZZ*EXAMPLEOFFICE  *250613*1200*U*"
        + version.left(5) + "*000000001*0*P*^~GS*RA*EXAMPLE*OFFICE*20250613*1200*1*X*" + version
        + "~ST*820*0001~BPR*C*10.00*C*ACH~REF*DED*CS~ENT*1~DED*CS*AB12345C1*20250613*500*900123456*N*SAMPLE,ANN*36061*~"
          "DED*CS*AB12345C2*20250613*500*900123457*N*EXAMPLEBOB~SE*6*0001~GE*1*1~IEA*1*000000001~";
    return QByteArray(text).replace('*', element).replace('~', end);
}

} // namespace

class TestDed : public QObject
{
    Q_OBJECT

private slots:
    void elementsAreReadByNumber();
    void segmentsAreFound_data();
    void segmentsAreFound();
    void envelopesNameTheirSeparators_data();
    void envelopesNameTheirSeparators();
    void versions_data();
    void versions();
    void rule_data();
    void rule();
    void everyFaultIsTold();
};

void TestDed::elementsAreReadByNumber()
{
    const auto information = informationOf("DED*CS*AB12345C1*250613*23150*900123456*N*SAMPLE,ANN*36061*Y\\");
    QCOMPARE(information.deds.size(), size_t(1));
    QCOMPARE(information.x12Version, 0);
    const DedSegment &ded = information.deds.front();
    const QStringList wanted
        = texts({ "CS", "AB12345C1", "250613", "23150", "900123456", "N", "SAMPLE,ANN", "36061", "Y" });
    for (int number = 1; number <= 9; ++number)
        QCOMPARE(ded.element(number), wanted.at(number - 1));
    QVERIFY(ded.element(10).isEmpty());
    QCOMPARE(centsOf(ded), 23150);

    std::vector<DedFault> faults;
    const Remittance remittance = remittanceOf(ded, PayDateForm::SixDigits, faults);
    QVERIFY(faults.empty());
    QCOMPARE(remittance.caseId.text(), QStringLiteral("AB12345C1"));
    QCOMPARE(remittance.payment.amount, Money::fromCents(23150));
    QCOMPARE(remittance.ssn->digits().toByteArray(), QByteArray("900123456"));
    QCOMPARE(remittance.payerName, QStringLiteral("SAMPLE,ANN"));
}

void TestDed::segmentsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cases");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("blanks") << QByteArray(80, ' ') << QStringList();
    QTest::newRow("other segment") << QByteArray("TXP*123456789*941*250901*941*12345***VER\\") << QStringList();
    QTest::newRow("word that ends so") << QByteArray("NODED*CS*A\\") << QStringList();
    QTest::newRow("word in capitals without elements") << QByteArray("DED CS A") << QStringList();
    QTest::newRow("one") << QByteArray("DED*CS*A*1*2\\") << texts({ "A" });
    QTest::newRow("leading blanks") << QByteArray("   DED*CS*A*1*2\\   ") << texts({ "A" });
    QTest::newRow("two at once") << QByteArray("DED*CS*A*1*2\\DED*CS*B*1*2\\") << texts({ "A", "B" });
    QTest::newRow("filled to eighty each")
        << QByteArray("DED*CS*A*1*2\\").leftJustified(80) + "DED*CS*B*1*2\\" << texts({ "A", "B" });
    QTest::newRow("another segment between")
        << QByteArray("DED*CS*A*1*2\\RMR*IK*X\\DED*CS*B*1*2\\") << texts({ "A", "B" });
    QTest::newRow("text before it") << QByteArray("PAYROLL: DED*CS*A*1*2\\") << texts({ "A" });
    QTest::newRow("slash as the end") << QByteArray("DED*CS*A*1*2/") << texts({ "A" });
    QTest::newRow("slash, then another") << QByteArray("DED*CS*A*1*2/ DED*CS*B*1*2\\") << texts({ "A", "B" });
    QTest::newRow("no end") << QByteArray("DED*CS*A*1*2") << texts({ "A!" });
    QTest::newRow("no end, then another") << QByteArray("DED*CS*A*1*2   DED*CS*B*1*2\\") << texts({ "A!", "B" });
    QTest::newRow("blank-padded elements") << QByteArray("DED*CS *A         *1 *2 \\") << texts({ "A" });
    QTest::newRow("as an element") << QByteArray("REF*DED*CS*A\\") << QStringList();
}

void TestDed::segmentsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cases);
    QCOMPARE(casesOf(text), cases);
}

void TestDed::envelopesNameTheirSeparators_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray usual = envelope('*', '~');
    QTest::newRow("usual") << usual;
    QTest::newRow("bar") << envelope('|', '~');
    QTest::newRow("broken bar") << QByteArray(usual).replace('*', "\xc2\xa6");
    QTest::newRow("backslash as the end") << envelope('*', '\\');
    QTest::newRow("line feed as the end") << envelope('*', '\n');
    QTest::newRow("blanks behind the ends") << QByteArray(usual).replace("~", "~  ");
    QTest::newRow("header not of fixed width") << QByteArray(usual).replace("          ", " ");
    QTest::newRow("group without interchange") << usual.sliced(usual.indexOf("GS*"));
    QTest::newRow("transaction alone") << usual.sliced(usual.indexOf("ST*"));
}

void TestDed::envelopesNameTheirSeparators()
{
    QFETCH(QByteArray, text);
    QCOMPARE(casesOf(text), texts({ "AB12345C1", "AB12345C2" }));
}

void TestDed::versions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("version");
    const QByteArray usual = envelope('*', '~');
    QTest::newRow("4010") << usual << 4010;
    QTest::newRow("3070") << envelope('*', '~', "003070") << 3070;
    QTest::newRow("6020 with release") << envelope('*', '~', "006020X12") << 6020;
    QTest::newRow("by the interchange") << QByteArray(usual).replace("GS*", "XX*") << 4010;
    QTest::newRow("by the group") << usual.sliced(usual.indexOf("GS*")) << 4010;
    QTest::newRow("unknown") << usual.sliced(usual.indexOf("ST*")) << 0;
    QTest::newRow("bare") << QByteArray("DED*CS*A*1*2\\") << 0;
    QTest::newRow("half an interchange") << QByteArray("ISA*00*") << 0;
}

void TestDed::versions()
{
    QFETCH(QByteArray, text);
    QFETCH(int, version);
    QCOMPARE(informationOf(text).x12Version, version);
}

void TestDed::rule_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<PayDateForm>("form");
    QTest::addColumn<QString>("fault"); // empty: sound
    const auto row = [](const char *name, int number, const QByteArray &value, const char *fault = "",
                         PayDateForm form = PayDateForm::SixDigits) {
        QTest::newRow(name) << number << value << form << QString::fromLatin1(fault);
    };
    row("case in small letters", 2, "ab12345c1", "case identifier");
    row("case of another state", 2, "12345678", "case identifier");
    row("case with blanks", 2, "AB12345C1   ");
    row("no case", 2, "", "case identifier");
    row("day of six digits", 3, "240229");
    row("no such day", 3, "250229", "pay date");
    row("day in month and day first", 3, "131325", "pay date");
    row("no day", 3, "", "pay date");
    row("placeholder", 3, "[Pay_Date]", "pay date");
    row("eight digits where six belong", 3, "20250613", "pay date");
    row("eight digits", 3, "20250613", "", PayDateForm::EightDigits);
    row("six digits where eight belong", 3, "250613", "pay date", PayDateForm::EightDigits);
    row("six of either", 3, "250613", "", PayDateForm::Either);
    row("eight of either", 3, "20250613", "", PayDateForm::Either);
    row("eight digits of no day", 3, "20251313", "pay date", PayDateForm::Either);
    row("amount filled with zeros", 4, "0000023150");
    row("amount with blanks before it", 4, "   23150");
    row("amount with a point", 4, "231.50", "amount");
    row("amount with a comma", 4, "23,150", "amount");
    row("amount below zero", 4, "-23150", "amount");
    row("amount of eleven digits", 4, "00000023150", "amount");
    row("amount at the limit", 4, "1000000000", "amount");
    row("no amount", 4, "", "amount");
    row("number with dashes", 5, "900-12-3456");
    row("number empty", 5, "");
    row("number blank", 5, " ");
    row("number too short", 5, "90012345", "social security number");
    row("number with letters", 5, "90012345X", "social security number");
    row("medical W", 6, "W");
    row("medical empty", 6, "");
    row("medical unknown", 6, "X", "medical support");
    row("medical two letters", 6, "YN", "medical support");
    row("long name", 7, "SAMPLE-PERSON, ANNABELLE");
    row("no name", 7, "");
    row("FIPS of seven", 8, "3606100");
    row("FIPS of six", 8, "417300");
    row("FIPS empty", 8, "");
    row("FIPS of four", 8, "3606", "FIPS code");
    row("FIPS of eight", 8, "36061000", "FIPS code");
    row("FIPS in words", 8, "[FIPS]", "FIPS code");
    row("termination N", 9, "N ");
    row("termination empty", 9, "");
    row("termination unknown", 9, "T", "termination");
    row("one element too many", 9, "Y*", "end");
}

void TestDed::rule()
{
    QFETCH(int, number);
    QFETCH(QByteArray, value);
    QFETCH(PayDateForm, form);
    QFETCH(QString, fault);
    const QByteArray day = form == PayDateForm::EightDigits ? "20250613" : "250613";
    QByteArrayList elements { "DED", "CS", "AB12345C1", day, "23150", "900123456", "N", "SAMPLE,ANN", "36061", "Y" };
    elements[number] = value;
    const auto information = informationOf(elements.join('*') + '\\');
    QCOMPARE(information.deds.size(), size_t(1));
    std::vector<DedFault> faults;
    remittanceOf(information.deds.front(), form, faults);
    QStringList found;
    for (const DedFault &one : faults) {
        found += one.element;
        QVERIFY(one.message.endsWith(u'.'));
    }
    QCOMPARE(found, fault.isEmpty() ? QStringList() : QStringList { fault });
}

void TestDed::everyFaultIsTold()
{
    const auto information = informationOf("DED*CS*X*Y*Z*1*2*NAME*4*5");
    std::vector<DedFault> faults;
    remittanceOf(information.deds.at(0), PayDateForm::SixDigits, faults);
    QStringList found;
    for (const DedFault &one : faults)
        found += one.element;
    QCOMPARE(found,
        texts({ "end", "case identifier", "pay date", "amount", "social security number", "medical support",
            "FIPS code", "termination" }));
}

QTEST_APPLESS_MAIN(TestDed)
#include "tst_ded.moc"
