// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpages.h"
#include "models/documents/layout/typesetter.h"
#include "models/documents/pagepainter.h"
#include "models/documents/paperstamp.h"
#include "models/domain/papers/scanline.h"

#include "tests/unit/coupons/couponsamples.h"
#include "tests/unit/coupons/scanner.h"
#include "tests/unit/documents/papercheck.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr qreal thirdMm = 279.4 / 3;
constexpr qreal inchMm = 25.4;

/// The scan line of a page's third; none where the third has no such line.
std::optional<TextItem> scanLineOf(const Page &page, int place)
{
    for (const TextItem &item : page.texts) {
        if (item.style == TextStyle::ScanLine && int(item.rect.top() / thirdMm) == place)
            return item;
    }
    return std::nullopt;
}

std::vector<Page> pagesWithLayout(
    const QString &layout, const CouponSheet &sheet, Language language = Language::English)
{
    Letterhead office = couponOffice();
    office.office.scanLine = layout;
    return couponPages(sheet, office, Phrasebook(language), CouponStock::Blank);
}

} // namespace

/// What machines read on a coupon.
class TestCouponCodes : public QObject
{
    Q_OBJECT

private slots:
    void everyCouponIsRead_data();
    void everyCouponIsRead();
    void aPdfIsReadByTheProgram_data();
    void aPdfIsReadByTheProgram();
    void theStampIsReadBesideThem();
    void aPageTellsWhereItsAmountsAreInCode_data();
    void aPageTellsWhereItsAmountsAreInCode();
    void theIdentifierStandsBelowItsBars();
    void theScanLineIsTheOfficesOwn();
    void withoutALayoutThereIsNoScanLine();
    void aMissingScanLineIsSeen_data();
    void aMissingScanLineIsSeen();
    void anAmountWithoutRoomHasNoScanLine();
    void theScanLineHasAFixedPitch();
    void theScanLineStandsInAClearBand_data();
    void theScanLineStandsInAClearBand();
};

void TestCouponCodes::everyCouponIsRead_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<CouponStock>("stock");
    QTest::addColumn<bool>("demo");
    QTest::newRow("English") << Language::English << qint64(12550) << CouponStock::Blank << false;
    QTest::newRow("a cent") << Language::English << qint64(1) << CouponStock::Blank << false;
    QTest::newRow("the largest amount") << Language::English << qint64(99999999) << CouponStock::Blank << false;
    QTest::newRow("preprinted") << Language::English << qint64(12550) << CouponStock::Preprinted << false;
    QTest::newRow("under the mark") << Language::English << qint64(12550) << CouponStock::Blank << true;
    QTest::newRow("mirrored, under the mark") << Language::Arabic << qint64(12550) << CouponStock::Blank << true;
    QTest::newRow("the longest words") << Language::Italian << qint64(99999999) << CouponStock::Blank << false;
    QTest::newRow("Bengali") << Language::Bengali << qint64(12550) << CouponStock::Blank << false;
    QTest::newRow("Korean") << Language::Korean << qint64(12550) << CouponStock::Blank << false;
}

void TestCouponCodes::everyCouponIsRead()
{
    QFETCH(Language, language);
    QFETCH(qint64, cents);
    QFETCH(CouponStock, stock);
    QFETCH(bool, demo);
    Letterhead office = couponOffice();
    office.office.demo = demo;
    const CouponSheet sheet = couponSheet(3, Money::fromCents(cents), 1);
    const std::vector<Page> pages = couponPages(sheet, office, Phrasebook(language), stock);
    QCOMPARE(pages.size(), 1u);
    for (int place = 0; place < 3; ++place) {
        const std::vector<ScannedCode> codes
            = scanned(pages.front(), 300 / inchMm, QRectF(0, place * thirdMm, 215.9, thirdMm));
        const QString qr = couponQrText(sheet.records.supportCase.id, sheet.coupons[size_t(place)]);
        QVERIFY(qr.startsWith(QStringLiteral("AB12345C1 2026-12-")) && qr.endsWith(plainText(Money::fromCents(cents))));
        QCOMPARE(textsOf(codes), QStringList({ QStringLiteral("QRCode ") + qr, QStringLiteral("Code128 AB12345C1") }));
    }
}

void TestCouponCodes::aPdfIsReadByTheProgram_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Arabic") << Language::Arabic;
}

void TestCouponCodes::aPdfIsReadByTheProgram()
{
    QFETCH(Language, language);
    Letterhead office = couponOffice();
    office.office.demo = true;
    const CouponSheet sheet = couponSheet(4, Money::fromCents(99999999), 1);
    const std::vector<Page> pages = couponPages(sheet, office, Phrasebook(language), CouponStock::Blank);
    const Result<QByteArray> pdf = pdfOf(pages, QStringLiteral("Payment coupons"));
    QVERIFY(pdf.has_value());
    for (int i = 0; i < 4; ++i) {
        const QStringList read = scannedFromPdf(*pdf, 1 + i / 3, 200, QRectF(0, (i % 3) * thirdMm, 215.9, thirdMm));
        QCOMPARE(read,
            QStringList(
                { QStringLiteral("QRCode ") + couponQrText(sheet.records.supportCase.id, sheet.coupons[size_t(i)]),
                    QStringLiteral("Code128 AB12345C1") }));
    }
}

void TestCouponCodes::theStampIsReadBesideThem()
{
    for (const Language language : { Language::English, Language::Arabic }) {
        std::vector<Page> pages = couponPagesOf(couponSheet(3), language);
        const PaperStamp stamped = stamp(pages, PaperNumber::random());
        const std::vector<ScannedCode> codes
            = scanned(pages.front(), 300 / inchMm, pages.front().numberPlace.adjusted(-2, -2, 2, 2));
        QCOMPARE(textsOf(codes), QStringList { QStringLiteral("QRCode ") + stampText(stamped) });
    }
}

void TestCouponCodes::aPageTellsWhereItsAmountsAreInCode_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("mirrored") << Language::Arabic;
}

/// For screens that cover it: without what stands there no amount can be read.
void TestCouponCodes::aPageTellsWhereItsAmountsAreInCode()
{
    QFETCH(Language, language);
    Page page = couponPagesOf(couponSheet(3), language).front();
    QCOMPARE(page.amountCodes.size(), size_t(3));
    for (const QRectF &place : page.amountCodes)
        std::erase_if(page.boxes, [&place](const BoxItem &box) { return place.contains(box.rect.center()); });
    for (int place = 0; place < 3; ++place) {
        const auto codes = scanned(page, 300 / inchMm, QRectF(0, place * thirdMm, 215.9, thirdMm));
        QCOMPARE(textsOf(codes), QStringList(QStringLiteral("Code128 AB12345C1"))); // the identifier alone
    }
}

void TestCouponCodes::theIdentifierStandsBelowItsBars()
{
    const Page page = couponPagesOf(couponSheet(1)).front();
    const std::vector<ScannedCode> codes = scanned(page, 300 / inchMm, QRectF(0, 0, 215.9, thirdMm));
    QCOMPARE(codes.size(), 2u);
    const QRectF bars = codes.back().placeMm;
    const bool isBelow = std::ranges::any_of(page.texts, [&](const TextItem &item) {
        return item.text == QLatin1String("AB12345C1") && item.rect.top() > bars.center().y()
            && item.rect.top() < bars.center().y() + 12 && qAbs(item.rect.center().x() - bars.center().x()) < 1;
    });
    QVERIFY(isBelow);
    // A bar is at least a quarter of a millimetre wide: what counter scanners read. Bars are high enough to be hit.
    for (const BoxItem &box : page.boxes) {
        if (box.grey == 0 && bars.intersects(box.rect))
            QVERIFY(box.rect.width() >= 0.25 && box.rect.height() >= 8);
    }
}

void TestCouponCodes::theScanLineIsTheOfficesOwn()
{
    const std::vector<Page> pages
        = pagesWithLayout(QStringLiteral("9 {case}{due:yyMMdd} {amount:8}{check:mod97}"), couponSheet(4));
    const Result<ScanLine> layout = parseScanLine(u"9 {case}{due:yyMMdd} {amount:8}{check:mod97}");
    for (int i = 0; i < 4; ++i) {
        const std::optional<TextItem> line = scanLineOf(pages[size_t(i / 3)], i % 3);
        QVERIFY(line.has_value());
        const Result<QString> expected = scanLineText(
            *layout, *CaseId::parse(u"AB12345C1"), QDate(2026, 12, 1).addDays(7 * i), Money::fromCents(25100));
        QCOMPARE(line->text, *expected);
        QVERIFY(!line->form);
        QCOMPARE(line->direction, Qt::LeftToRight);
    }
}

void TestCouponCodes::withoutALayoutThereIsNoScanLine()
{
    const Page page = pagesWithLayout({}, couponSheet(3)).front();
    for (int place = 0; place < 3; ++place)
        QVERIFY(!scanLineOf(page, place).has_value());
    QVERIFY(!textOf({ page }).contains(QStringLiteral("Scan")));
}

void TestCouponCodes::aMissingScanLineIsSeen_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("said");
    QTest::newRow("malformed") << QStringLiteral("{case}{amount}")
                               << QStringLiteral("Scan line missing: the office's layout cannot be used");
    QTest::newRow("too long for a coupon")
        << QString(45, u'1') << QStringLiteral("Scan line missing: the office's layout cannot be used");
    QTest::newRow("the amount has no room") << QStringLiteral(
        "{case}{amount:4}") << QStringLiteral("Scan line missing: the office's layout does not fit this amount");
}

/// In its place, in English for staff whatever the paper's language, also on preprinted stock.
void TestCouponCodes::aMissingScanLineIsSeen()
{
    QFETCH(QString, layout);
    QFETCH(QString, said);
    Letterhead office = couponOffice();
    office.office.scanLine = layout;
    for (const Language language : { Language::English, Language::Arabic, Language::Bengali }) {
        const qreal top = scanLineOf(couponPagesOf(couponSheet(1), language).front(), 0)->rect.top();
        for (const CouponStock stock : { CouponStock::Blank, CouponStock::Preprinted }) {
            const Page page = couponPages(couponSheet(3), office, Phrasebook(language), stock).front();
            int seen = 0;
            for (const TextItem &item : page.texts) {
                QVERIFY(item.style != TextStyle::ScanLine);
                if (item.text != said)
                    continue;
                QVERIFY(qAbs(item.rect.top() - seen * thirdMm - top) < 0.01);
                QCOMPARE(item.direction, Qt::LeftToRight);
                ++seen;
            }
            QCOMPARE(seen, 3);
            QCOMPARE(faultsOf({ page }), QStringList());
        }
    }
}

/// A line of another amount would be worse than none; the coupon beside it has its own.
void TestCouponCodes::anAmountWithoutRoomHasNoScanLine()
{
    CouponSheet sheet = couponSheet(2, Money::fromCents(99999), 1);
    sheet.coupons[1].amount = Money::fromCents(100000);
    const Page page = pagesWithLayout(QStringLiteral("{case}{amount:5}"), sheet).front();
    QCOMPARE(scanLineOf(page, 0)->text, QStringLiteral("01021234503199999"));
    QVERIFY(!scanLineOf(page, 1).has_value());
    QCOMPARE(textOf({ page }).count(QStringLiteral("Scan line missing")), 1);
}

void TestCouponCodes::theScanLineHasAFixedPitch()
{
    const Typesetter type;
    const qreal ten = type.widthMm(QStringLiteral("0000000000"), TextStyle::ScanLine);
    for (const char *text : { "1111111111", "0123456789", "AB12345C1 ", "          " })
        QVERIFY(qAbs(type.widthMm(QString::fromLatin1(text), TextStyle::ScanLine) - ten) < 0.01);
    QVERIFY(qAbs(ten - inchMm) < 0.1); // ten to the inch
}

void TestCouponCodes::theScanLineStandsInAClearBand_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language :
        { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean })
        QTest::newRow(code(language).data()) << language;
}

void TestCouponCodes::theScanLineStandsInAClearBand()
{
    QFETCH(Language, language);
    const Typesetter type;
    const CouponSheet sheet = couponSheet(3, Money::fromCents(99999999), 1, Payer::SixtyLetters);
    const Page page = pagesWithLayout(QString(44, u'0'), sheet, language).front();
    for (int place = 0; place < 3; ++place) {
        const std::optional<TextItem> line = scanLineOf(page, place);
        QVERIFY(line.has_value());
        const QRectF ink = inkOf(*line, type);
        QVERIFY(line->rect.contains(ink)); // whole: nothing of it may be cut
        QVERIFY(place * thirdMm + thirdMm - ink.bottom() > 10 && place * thirdMm + thirdMm - ink.bottom() < 2 * inchMm);
        const QRectF band = line->rect.adjusted(0, 0, 0, 10);
        for (const TextItem &item : page.texts)
            QVERIFY(item == *line || !inkOf(item, type).intersects(band));
        for (const BoxItem &box : page.boxes)
            QVERIFY(!box.rect.intersects(band));
    }
    QCOMPARE(faultsOf({ page }), QStringList());
}

QTEST_MAIN(TestCouponCodes)
#include "tst_couponcodes.moc"
