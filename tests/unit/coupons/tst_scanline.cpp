// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/scanline.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caseledger;

namespace {

const QDate due(2026, 12, 1);

/// The line of a layout for AB12345C1 on 1 December 2026; what is wrong with it where there is none.
QString lineOf(const QString &layout, Money amount = Money::fromCents(23150))
{
    const Result<ScanLine> line = parseScanLine(layout);
    if (!line)
        return line.error().message;
    const Result<QString> text = scanLineText(*line, *CaseId::parse(u"AB12345C1"), due, amount);
    return text ? *text : text.error().message;
}

} // namespace

class TestScanLine : public QObject
{
    Q_OBJECT

private slots:
    void fieldsStandInTheirOrder_data();
    void fieldsStandInTheirOrder();
    void checkDigits_data();
    void checkDigits();
    void oneWrongDigitIsAnotherCheck_data();
    void oneWrongDigitIsAnotherCheck();
    void malformedLayoutsAreRefused_data();
    void malformedLayoutsAreRefused();
    void aLineIsAsLongAsItSays_data();
    void aLineIsAsLongAsItSays();
    void amountsFitTheirField();
    void aLineHasAsManyCharactersAsACoupon();
    void anyTextIsALayoutOrRefused();
};

void TestScanLine::fieldsStandInTheirOrder_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *layout, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(layout) << QString::fromLatin1(line);
    };
    row("letters as numbers", "{case}", "010212345031");
    row("the identifier as it is", "{case:text}", "AB12345C1");
    row("American day", "{due:MMddyy}", "120126");
    row("day with the whole year", "{due:yyyyMMdd}", "20261201");
    row("month and year", "{due:MMyy}", "1226");
    row("cents with zeros", "{amount:10}", "0000023150");
    row("just enough digits", "{amount:5}", "23150");
    row("digits and blanks between", "77 {case} 0{amount:6}", "77 010212345031 0023150");
    row("all of it", "{case}{due:MMddyy}{amount:10}{check:luhn}", "01021234503112012600000231502");
    // Account, day, rate, gross and net of a payment center's published example, as literal digits and fields.
    row("forty-one digits", "00345678901{due:MMddyy}0000{amount:10}0000010000",
        "00345678901120126000000000231500000010000");
}

void TestScanLine::fieldsStandInTheirOrder()
{
    QFETCH(QString, layout);
    QFETCH(QString, line);
    QCOMPARE(lineOf(layout), line);
}

void TestScanLine::checkDigits_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *layout, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(layout) << QString::fromLatin1(line);
    };
    // Published examples of the three rules.
    row("Luhn: the example of its encyclopedia entry", "7992739871{check:luhn}", "79927398713");
    row("Luhn: a card for tests", "411111111111111{check:luhn}", "4111111111111111");
    row("Luhn: zeros", "0000{check:luhn}", "00000");
    row("routing number of Boston", "01100001{check:731}", "011000015");
    row("routing number of New York", "02100002{check:731}", "021000021");
    row("routing number of San Francisco", "12100024{check:731}", "121000248");
    row("ISO 7064: 794", "794{check:mod97}", "79444");
    row("ISO 7064: a check below ten", "96{check:mod97}", "9604");
    row("blanks do not count", "02 10 00 02{check:731}", "02 10 00 021");
    row("a check over a check", "7992739871{check:luhn} {check:luhn}", "79927398713 8");
    row("letters of an identifier do not count", "{case:text}{check:luhn}", "AB12345C17");
}

void TestScanLine::checkDigits()
{
    QFETCH(QString, layout);
    QFETCH(QString, line);
    QCOMPARE(lineOf(layout), line);
}

void TestScanLine::oneWrongDigitIsAnotherCheck_data()
{
    QTest::addColumn<QString>("check");
    for (const char *check : { "luhn", "731", "mod97" })
        QTest::newRow(check) << QString::fromLatin1(check);
}

void TestScanLine::oneWrongDigitIsAnotherCheck()
{
    QFETCH(QString, check);
    const QString digits = QStringLiteral("0345678901");
    const auto checkOf = [&](const QString &text) {
        return lineOf(text + QStringLiteral("{check:%1}").arg(check)).sliced(text.size());
    };
    for (qsizetype at = 0; at < digits.size(); ++at) {
        for (const char16_t digit : u"0123456789") {
            QString wrong = digits;
            if (digit == 0 || wrong.at(at) == digit)
                continue;
            wrong[at] = digit;
            QVERIFY2(checkOf(wrong) != checkOf(digits), qPrintable(wrong));
        }
    }
}

void TestScanLine::malformedLayoutsAreRefused_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *layout, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(layout) << QString::fromLatin1(says);
    };
    row("nothing", "", "is empty");
    row("blanks", "   ", "is empty");
    row("an open brace", "{case", "{ without its }");
    row("an open brace at the end", "12{", "{ without its }");
    row("a closing brace", "12}", "place 3");
    row("a letter", "12A", "place 3");
    row("a dash", "{case}-1", "place 7");
    row("a line end", "12\n", "place 3");
    row("an empty field", "{}", "unknown field");
    row("an unknown field", "{name}", "unknown field");
    row("capitals", "{CASE}", "unknown field");
    row("an unknown form of the identifier", "{case:hex}", "unknown field");
    row("a form without a form", "{case:}", "unknown field");
    row("a day without a form", "{due}", "due day");
    row("a day with an empty form", "{due:}", "due day");
    row("a day of changing length", "{due:Mdyy}", "due day");
    row("a month's name", "{due:MMMM}", "due day");
    row("a weekday's name", "{due:dddd}", "due day");
    row("a day with dashes", "{due:yyyy-MM-dd}", "due day");
    row("a time", "{due:HHmm}", "due day");
    row("an amount without digits", "{amount}", "amount's digits");
    row("no digits", "{amount:0}", "amount's digits");
    row("less than none", "{amount:-4}", "amount's digits");
    row("a sign", "{amount:+4}", "amount's digits");
    row("thirteen digits", "{amount:13}", "amount's digits");
    row("a number too large for any", "{amount:99999999999}", "amount's digits");
    row("an unknown check", "{case}{check:crc}", "check that is known");
    row("a check of nothing", "{check:luhn}", "no digit before it");
    row("a check of blanks", "  {check:731}{case}", "no digit before it");
    row("too long", "{case}{case}{case}{amount:9}", "45 characters");
}

void TestScanLine::malformedLayoutsAreRefused()
{
    QFETCH(QString, layout);
    QFETCH(QString, says);
    const Result<ScanLine> line = parseScanLine(layout);
    QVERIFY(!line.has_value());
    QCOMPARE(line.error().kind, Error::Kind::Usage);
    QVERIFY2(line.error().message.contains(says), qPrintable(line.error().message));
    QVERIFY(line.error().message.endsWith(u'.') && !line.error().message.contains(u'\n'));
}

void TestScanLine::aLineIsAsLongAsItSays_data()
{
    QTest::addColumn<QString>("layout");
    for (const char *layout :
        { "{case}", "{case:text}", "{due:MMddyy}", "{due:yyyydd}", "{amount:12}", "1 2 3", "{case}{check:luhn}",
            "{case}{check:731}", "{case}{check:mod97}", "{case:text} {due:MMddyyyy} {amount:8} {check:mod97}" })
        QTest::newRow(layout) << QString::fromLatin1(layout);
}

void TestScanLine::aLineIsAsLongAsItSays()
{
    QFETCH(QString, layout);
    const Result<ScanLine> line = parseScanLine(layout);
    QVERIFY(line.has_value());
    QCOMPARE(qsizetype(line->length()), lineOf(layout).size());
}

void TestScanLine::amountsFitTheirField()
{
    QCOMPARE(lineOf(QStringLiteral("{amount:8}"), Money::fromCents(1)), QStringLiteral("00000001"));
    QCOMPARE(lineOf(QStringLiteral("{amount:8}"), Money::fromCents(99999999)), QStringLiteral("99999999"));
    const Result<ScanLine> line = parseScanLine(u"{case}{amount:8}{check:luhn}");
    QVERIFY(line.has_value());
    for (const Money amount : { Money::fromCents(100000000), Money::fromCents(-1) }) {
        const Result<QString> text = scanLineText(*line, *CaseId::parse(u"AB12345C1"), due, amount);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().kind, Error::Kind::Refused);
        QVERIFY(std::ranges::none_of(text.error().message, [](QChar c) { return c.isDigit(); }));
    }
}

void TestScanLine::aLineHasAsManyCharactersAsACoupon()
{
    QVERIFY(parseScanLine(QString(ScanLine::mostCharacters, u'0')).has_value());
    QVERIFY(!parseScanLine(QString(ScanLine::mostCharacters + 1, u'0')).has_value());
}

/// Made of the pieces of layouts in any order: what is taken makes a line of its length, what is not says why.
void TestScanLine::anyTextIsALayoutOrRefused()
{
    const QStringList pieces { QStringLiteral("{"), QStringLiteral("}"), QStringLiteral(":"), QStringLiteral("{case}"),
        QStringLiteral("{case:text}"), QStringLiteral("{due:"), QStringLiteral("MM"), QStringLiteral("dd"),
        QStringLiteral("yy"), QStringLiteral("{due:ddMM}"), QStringLiteral("{amount:"), QStringLiteral("{amount:9}"),
        QStringLiteral("{check:luhn}"), QStringLiteral("{check:731}"), QStringLiteral("{check:mod97}"),
        QStringLiteral("12"), QStringLiteral(" "), QStringLiteral("x"), QString(QChar(0x0663)) };
    QRandomGenerator random(20261122);
    int taken = 0;
    for (int i = 0; i < 20000; ++i) {
        QString layout;
        for (int piece = random.bounded(6); piece >= 0; --piece)
            layout += pieces.at(random.bounded(int(pieces.size())));
        const Result<ScanLine> line = parseScanLine(layout);
        if (!line) {
            QVERIFY(line.error().message.startsWith(QStringLiteral("The scan line's layout ")));
            continue;
        }
        ++taken;
        const Result<QString> text = scanLineText(*line, *CaseId::parse(u"AB12345C1"), due, Money::fromCents(1));
        QVERIFY2(text.has_value() && text->size() == line->length(), qPrintable(layout));
        QVERIFY(line->length() > 0 && line->length() <= ScanLine::mostCharacters);
    }
    QVERIFY2(taken > 1000 && taken < 19000, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(TestScanLine)
#include "tst_scanline.moc"
