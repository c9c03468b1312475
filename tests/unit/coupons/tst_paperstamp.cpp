// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/paperstamp.h"

#include "models/documents/layout/typesetter.h"
#include "models/documents/pagepainter.h"

#include "tests/unit/coupons/scanner.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A number whose check sign is found by trying: the test knows no rule of it.
PaperNumber numberOf(const QString &beginning = QStringLiteral("7K3M9QXT"))
{
    for (const QChar sign : QStringLiteral("23456789ABCDEFGHJKMNPQRSTUVWXYZ")) {
        if (const std::optional<PaperNumber> number = PaperNumber::parse(beginning + sign))
            return *number;
    }
    qFatal("no check sign fits");
}

std::vector<Page> statement(Language language = Language::English)
{
    return pagesOf(statementOf(ordinaryCase(), StatementKind::Combined), language);
}

QString plain(const PaperNumber &number) { return number.text().remove(u'-'); }

} // namespace

class TestPaperStamp : public QObject
{
    Q_OBJECT

private slots:
    void everyPageCarriesTheNumber();
    void theCodeOnTheFirstPageIsRead_data();
    void theCodeOnTheFirstPageIsRead();
    void aPdfIsReadByTheProgram();
    void nothingStandsInItsPlace_data();
    void nothingStandsInItsPlace();
    void thePlaceIsThePages();
    void theDigestIsOfThePagesBefore();
    void theDigestSeesEveryChange_data();
    void theDigestSeesEveryChange();
    void theDigestIsAlwaysTheSame();
    void stampsAreReadBack_data();
    void stampsAreReadBack();
    void otherTextsAreNoStamps_data();
    void otherTextsAreNoStamps();
    void oneWrongSignIsNoStamp();
};

void TestPaperStamp::everyPageCarriesTheNumber()
{
    std::vector<Page> pages = statement();
    QVERIFY(pages.size() > 2);
    const std::vector<Page> before = pages;
    const PaperStamp stamped = stamp(pages, numberOf());
    QCOMPARE(stamped.number, numberOf());
    for (size_t i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages[i].texts.size(), before[i].texts.size() + 1);
        const TextItem number = itemWith(pages[i], numberOf().text());
        QCOMPARE(number.role, TextRole::Footer);
        QVERIFY(pages[i].numberPlace.contains(inkOf(number, Typesetter())));
        QCOMPARE(pages[i].boxes.size() > before[i].boxes.size(), i == 0);
    }
}

void TestPaperStamp::theCodeOnTheFirstPageIsRead_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << int(Language::English);
    QTest::newRow("Arabic") << int(Language::Arabic);
}

void TestPaperStamp::theCodeOnTheFirstPageIsRead()
{
    QFETCH(int, language);
    std::vector<Page> pages = statement(Language(language));
    const PaperStamp stamped = stamp(pages, numberOf());
    for (size_t i = 0; i < 2; ++i) {
        const std::vector<ScannedCode> codes = scanned(pages[i]);
        QCOMPARE(codes.size(), i == 0 ? 1u : 0u);
        if (codes.empty())
            continue;
        QCOMPARE(codes.front().text, stampText(stamped));
        QVERIFY(pages[i].numberPlace.contains(codes.front().placeMm));
        const std::optional<PaperStamp> read = parseStamp(codes.front().text);
        QVERIFY(read.has_value());
        QCOMPARE(read->number, numberOf());
        QVERIFY(stamped.digest.startsWith(read->digest) && read->digest.size() == 10);
    }
}

void TestPaperStamp::aPdfIsReadByTheProgram()
{
    std::vector<Page> pages = statement();
    const PaperStamp stamped = stamp(pages, numberOf());
    const Result<QByteArray> pdf = pdfOf(pages, QStringLiteral("Account statement"));
    QVERIFY(pdf.has_value());
    QCOMPARE(scannedFromPdf(*pdf, 1), QStringList { QStringLiteral("QRCode ") + stampText(stamped) });
    QCOMPARE(scannedFromPdf(*pdf, 2), QStringList());
}

void TestPaperStamp::nothingStandsInItsPlace_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << int(language);
}

void TestPaperStamp::nothingStandsInItsPlace()
{
    QFETCH(int, language);
    std::vector<Page> pages = statement(Language(language));
    stamp(pages, numberOf());
    QCOMPARE(faultsOf(pages), QStringList());
    const QRectF printable(6, 6, 203.9, 267.4); // a printer's own margins
    const Typesetter type;
    for (const Page &page : pages) {
        for (const BoxItem &box : page.boxes)
            QVERIFY(printable.contains(box.rect));
        for (const TextItem &item : page.texts) {
            if (item.text != numberOf().text())
                QVERIFY(!inkOf(item, type).intersects(page.numberPlace) || item.role == TextRole::Mark);
        }
    }
}

/// A paper may keep the place for its number elsewhere.
void TestPaperStamp::thePlaceIsThePages()
{
    std::vector<Page> pages(2);
    pages[0].numberPlace = QRectF(20, 200, 36, 9);
    pages[1].numberPlace = QRectF(150, 30, 36, 9);
    stamp(pages, numberOf());
    for (const Page &page : pages) {
        QVERIFY(page.numberPlace.contains(page.texts.front().rect));
        for (const BoxItem &box : page.boxes)
            QVERIFY(page.numberPlace.contains(box.rect));
    }
    std::vector<Page> none;
    QCOMPARE(stamp(none, numberOf()).digest, digestOf({}));
}

void TestPaperStamp::theDigestIsOfThePagesBefore()
{
    std::vector<Page> pages = statement();
    const QString before = digestOf(pages);
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    QVERIFY(form.match(before).hasMatch());
    QCOMPARE(stamp(pages, numberOf()).digest, before);
    QVERIFY(digestOf(pages) != before);
}

void TestPaperStamp::theDigestSeesEveryChange_data()
{
    using Change = std::function<void(Page &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a text", [](Page &page) { page.texts[1].text = QStringLiteral("$5.00"); });
    row("a place to the right", [](Page &page) { page.texts[0].rect.translate(0.02, 0); });
    row("a place below", [](Page &page) { page.texts[0].rect.translate(0, 0.02); });
    row("a width", [](Page &page) { page.texts[0].rect.setWidth(41); });
    row("a style", [](Page &page) { page.texts[0].style = TextStyle::Bold; });
    row("letters from one text to the next", [](Page &page) {
        page.texts[0].text = QStringLiteral("ab");
        page.texts[1].text = QStringLiteral("c");
    });
    row("two texts in other order", [](Page &page) { std::swap(page.texts[0], page.texts[1]); });
    row("a text less", [](Page &page) { page.texts.pop_back(); });
    row("an empty text more", [](Page &page) { page.texts.emplace_back(); });
    row("a line's end", [](Page &page) { page.lines[0].to.ry() += 1; });
    row("a line's width", [](Page &page) { page.lines[0].widthMm = 0.3; });
    row("a line less", [](Page &page) { page.lines.clear(); });
    row("a box's place", [](Page &page) { page.boxes[0].rect.setHeight(3); });
    row("a box's grey", [](Page &page) { page.boxes[0].grey = 0.5; });
    row("a box more", [](Page &page) { page.boxes.emplace_back(); });
    row("the sheet", [](Page &page) { page.sizeMm.setWidth(210); });
}

void TestPaperStamp::theDigestSeesEveryChange()
{
    using Change = std::function<void(Page &)>;
    QFETCH(Change, change);
    Page page;
    page.texts = { { .rect = QRectF(10, 10, 40, 4), .text = QStringLiteral("a") },
        { .rect = QRectF(10, 20, 40, 4), .text = QStringLiteral("bc") } };
    page.lines = { { { 10, 30 }, { 50, 30 }, 0.2 } };
    page.boxes = { { QRectF(10, 40, 20, 2), 0.9 } };
    Page changed = page;
    change(changed);
    QVERIFY(digestOf({ changed }) != digestOf({ page }));
    QVERIFY(digestOf({ page, changed }) != digestOf({ changed, page }));
}

/// Papers are checked years later, on other machines: this figure must never change.
void TestPaperStamp::theDigestIsAlwaysTheSame()
{
    Page page;
    page.texts = { { .rect = QRectF(12.7, 10, 40, 4), .text = QStringLiteral("Größe $1.00") } };
    page.lines = { { { 10, 30 }, { 50, 30 }, 0.2 } };
    page.boxes = { { QRectF(10, 40, 20, 2), 0.9 } };
    QCOMPARE(digestOf({ page, Page() }), digestOf({ page, Page() }));
    page.texts.front().rect.translate(1e-7, -1e-7); // what another processor rounds otherwise
    QCOMPARE(digestOf({ page }), QStringLiteral("8d807adf6e9524436daacca072c6d8d02dcef6efcae72e4cd525551ce405695e"));
}

void TestPaperStamp::stampsAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digest");
    const QString number = plain(numberOf());
    const QString code = QStringLiteral("CASELEDGER ") + number + QStringLiteral(" 4F2A91C03B");
    QTest::newRow("code") << code << QStringLiteral("4f2a91c03b");
    QTest::newRow("code in small letters") << code.toLower() << QStringLiteral("4f2a91c03b");
    QTest::newRow("code with blanks around it") << u' ' + code + QStringLiteral(" \n") << QStringLiteral("4f2a91c03b");
    QTest::newRow("code with a whole digest")
        << QStringLiteral("CASELEDGER ") + number + u' ' + QString(64, u'A') << QString(64, u'a');
    QTest::newRow("number as printed") << numberOf().text() << QString();
    QTest::newRow("number in small letters") << numberOf().text().toLower() << QString();
    QTest::newRow("number in one") << number << QString();
    QTest::newRow("number in threes") << numberOf().text().replace(u'-', u' ') << QString();
}

void TestPaperStamp::stampsAreReadBack()
{
    QFETCH(QString, text);
    QFETCH(QString, digest);
    const std::optional<PaperStamp> read = parseStamp(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->number, numberOf());
    QCOMPARE(read->digest, digest);
}

void TestPaperStamp::otherTextsAreNoStamps_data()
{
    QTest::addColumn<QString>("text");
    const QString number = plain(numberOf());
    const QString wrong = number.first(8) + (number.endsWith(u'2') ? u'3' : u'2');
    QTest::newRow("nothing") << QString();
    QTest::newRow("a wrong check sign") << wrong;
    QTest::newRow("a wrong check sign in a code") << QStringLiteral("CASELEDGER %1 4F2A91C03B").arg(wrong);
    QTest::newRow("no digest") << QStringLiteral("CASELEDGER %1").arg(number);
    QTest::newRow("a short digest") << QStringLiteral("CASELEDGER %1 4F2A91C03").arg(number);
    QTest::newRow("a long digest") << QStringLiteral("CASELEDGER %1 4F2A91C03B0").arg(number);
    QTest::newRow("no digest, but letters") << QStringLiteral("CASELEDGER %1 4F2A91C03G").arg(number);
    QTest::newRow("another word") << QStringLiteral("CASELODGER %1 4F2A91C03B").arg(number);
    QTest::newRow("more words") << QStringLiteral("CASELEDGER %1 4F2A91C03B X").arg(number);
    QTest::newRow("a coupon's code") << QStringLiteral("AB12345C1 2026-12-01 231.50");
    QTest::newRow("an address") << QStringLiteral("https://childsupport.ny.gov");
}

void TestPaperStamp::otherTextsAreNoStamps()
{
    QFETCH(QString, text);
    QVERIFY(!parseStamp(text).has_value());
}

/// A number misread or mistyped in one place is never another paper's.
void TestPaperStamp::oneWrongSignIsNoStamp()
{
    const QString number = plain(numberOf());
    const QString code = QStringLiteral("CASELEDGER %1 4F2A91C03B");
    for (qsizetype at = 0; at < number.size(); ++at) {
        for (char16_t sign = u'0'; sign <= u'Z'; ++sign) {
            QString wrong = number;
            wrong[at] = sign;
            QCOMPARE(parseStamp(code.arg(wrong)).has_value(), wrong == number);
        }
        QString shorter = number;
        QVERIFY(!parseStamp(code.arg(shorter.remove(at, 1))).has_value());
    }
}

QTEST_MAIN(TestPaperStamp)
#include "tst_paperstamp.moc"
