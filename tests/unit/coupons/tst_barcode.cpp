// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/barcode.h"

#include "models/documents/pagepainter.h"

#include "tests/unit/coupons/scanner.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

Page pageWith(std::vector<BoxItem> boxes)
{
    Page page;
    page.sizeMm = QSizeF(215.9, 130); // a scanner is the faster the less it looks at
    page.boxes = std::move(boxes);
    return page;
}

QRectF boundsOf(const std::vector<BoxItem> &boxes)
{
    QRectF bounds;
    for (const BoxItem &box : boxes)
        bounds |= box.rect;
    return bounds;
}

} // namespace

class TestBarcode : public QObject
{
    Q_OBJECT

private slots:
    void qrCodesAreRead_data();
    void qrCodesAreRead();
    void code128IsRead_data();
    void code128IsRead();
    void aPdfIsReadByTheProgram();
    void quietZonesStayWhite_data();
    void quietZonesStayWhite();
    void boxesAreBlackAndMerged();
    void whatDoesNotFitIsNoCode_data();
    void whatDoesNotFitIsNoCode();
    void everySignOfAsciiIsRead();
    void barsHaveSharpEdges();
};

void TestBarcode::qrCodesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("sideMm");
    QTest::newRow("a coupon") << QStringLiteral("AB12345C1 2026-12-01 231.50") << 15.0;
    QTest::newRow("a stamp") << QStringLiteral("CASELEDGER 7K3M9QXT5 4F2A91C03B") << 9.0;
    QTest::newRow("an address") << QStringLiteral("https://childsupport.ny.gov/account?lang=it&x=1#top") << 25.0;
    QTest::newRow("one sign") << QStringLiteral("7") << 8.0;
    QTest::newRow("marks on letters") << QStringLiteral("Perché è così: Größe") << 25.0;
    QTest::newRow("other scripts") << QStringLiteral("عمر 김민수 ফাতেমা") << 30.0;
    QTest::newRow("four hundred bytes") << QString(400, u'x') << 60.0;
}

void TestBarcode::qrCodesAreRead()
{
    QFETCH(QString, text);
    QFETCH(qreal, sideMm);
    const Page page = pageWith(qrCode(text, QRectF(40, 60, sideMm, sideMm)));
    for (const qreal pixelsPerMm : { 300 / 25.4, 600 / 25.4 }) {
        const std::vector<ScannedCode> codes = scanned(page, pixelsPerMm);
        QCOMPARE(codes.size(), 1u);
        QCOMPARE(codes.front().format, QStringLiteral("QRCode"));
        QCOMPARE(codes.front().text, text);
        QCOMPARE(codes.front().level, QStringLiteral("M"));
        QVERIFY(QRectF(40, 60, sideMm, sideMm).contains(codes.front().placeMm));
    }
}

void TestBarcode::code128IsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QRectF>("place");
    QTest::newRow("an identifier") << QStringLiteral("AB12345C1") << QRectF(30, 50, 46, 10);
    QTest::newRow("identifiers of zeros") << QStringLiteral("AA00000A0") << QRectF(30, 50, 46, 10);
    QTest::newRow("digits") << QStringLiteral("0123456789") << QRectF(30, 50, 40, 8);
    QTest::newRow("small letters") << QStringLiteral("ab-12 cd") << QRectF(30, 50, 60, 12);
    QTest::newRow("long") << QString(80, u'A') << QRectF(10, 50, 195, 12);
}

void TestBarcode::code128IsRead()
{
    QFETCH(QString, text);
    QFETCH(QRectF, place);
    const Page page = pageWith(code128(text, place));
    for (const qreal pixelsPerMm : { 300 / 25.4, 600 / 25.4 })
        QCOMPARE(textsOf(scanned(page, pixelsPerMm)), QStringList { QStringLiteral("Code128 ") + text });
}

void TestBarcode::aPdfIsReadByTheProgram()
{
    Page page = pageWith(qrCode(QStringLiteral("CASELEDGER 7K3M9QXT5 4F2A91C03B"), QRectF(90, 264.5, 9, 9)));
    page.sizeMm = Page().sizeMm;
    const std::vector<BoxItem> bars = code128(QStringLiteral("AB12345C1"), QRectF(30, 50, 46, 10));
    page.boxes.insert(page.boxes.end(), bars.begin(), bars.end());
    const Result<QByteArray> pdf = pdfOf(std::vector { page }, QStringLiteral("Codes"));
    QVERIFY(pdf.has_value());
    const QStringList expected { QStringLiteral("QRCode CASELEDGER 7K3M9QXT5 4F2A91C03B"),
        QStringLiteral("Code128 AB12345C1") };
    for (const int dotsPerInch : { 150, 300 })
        QCOMPARE(scannedFromPdf(*pdf, 1, dotsPerInch), expected);
}

void TestBarcode::quietZonesStayWhite_data()
{
    QTest::addColumn<bool>("square");
    QTest::newRow("QR code: four modules") << true;
    QTest::newRow("Code 128: ten modules") << false;
}

void TestBarcode::quietZonesStayWhite()
{
    QFETCH(bool, square);
    const QRectF place(40, 60, square ? 33 : 60, square ? 33 : 10);
    const std::vector<BoxItem> boxes = square ? qrCode(QStringLiteral("CASELEDGER 7K3M9QXT5 4F2A91C03B"), place)
                                              : code128(QStringLiteral("AB12345C1"), place);
    // The code's 25 modules and its quiet zones make 33; the narrowest bar of the other is one module.
    const auto narrowest = std::ranges::min_element(boxes, {}, [](const BoxItem &box) { return box.rect.width(); });
    const qreal module = narrowest->rect.width();
    const qreal quiet = (square ? 4 : 10) * module;
    const QRectF ink = boundsOf(boxes);
    QVERIFY(qAbs(ink.left() - place.left() - quiet) < 1e-6);
    QVERIFY(qAbs(place.right() - ink.right() - quiet) < 1e-6);
    QVERIFY(qAbs(ink.top() - place.top() - (square ? quiet : 0)) < 1e-6);
    QVERIFY(qAbs(place.bottom() - ink.bottom() - (square ? quiet : 0)) < 1e-6);
    if (square)
        QVERIFY(qAbs(module - 1) < 1e-6);
}

void TestBarcode::boxesAreBlackAndMerged()
{
    const std::vector<BoxItem> code = qrCode(QStringLiteral("AB12345C1 2026-12-01 231.50"), QRectF(0, 0, 33, 33));
    // 25 by 25 modules, about half of them dark.
    QVERIFY2(code.size() > 40 && code.size() < 250, qPrintable(QString::number(code.size())));
    qreal dark = 0;
    for (size_t i = 0; i < code.size(); ++i) {
        QCOMPARE(code[i].grey, 0.0);
        dark += code[i].rect.width() * code[i].rect.height();
        for (size_t j = 0; j < i; ++j) {
            const QRectF both = code[i].rect & code[j].rect;
            QVERIFY(both.width() < 1e-9 || both.height() < 1e-9); // none over another
            // None that could be one with another: same sides, one below the other.
            QVERIFY(qAbs(code[i].rect.left() - code[j].rect.left()) > 1e-9
                || qAbs(code[i].rect.right() - code[j].rect.right()) > 1e-9
                || (qAbs(code[i].rect.top() - code[j].rect.bottom()) > 1e-9
                    && qAbs(code[j].rect.top() - code[i].rect.bottom()) > 1e-9));
        }
    }
    QVERIFY(dark > 25 * 25 * 0.4 && dark < 25 * 25 * 0.6);
    const std::vector<BoxItem> bars = code128(QStringLiteral("AB12345C1"), QRectF(0, 0, 60, 10));
    QVERIFY(bars.size() < 40);
    QVERIFY(std::ranges::all_of(bars, [](const BoxItem &bar) { return bar.rect.height() == 10; }));
}

void TestBarcode::whatDoesNotFitIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQr");
    QTest::addColumn<bool>("isCode128");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("401 bytes") << QString(401, u'x') << false << false;
    QTest::newRow("201 letters of two bytes") << QString(201, QChar(0xe9)) << false << false;
    QTest::newRow("200 letters of two bytes") << QString(200, QChar(0xe9)) << true << false;
    QTest::newRow("81 signs") << QString(81, u'x') << true << false;
    QTest::newRow("a letter with a mark") << QStringLiteral("é") << true << false;
    QTest::newRow("a line end") << QStringLiteral("A\nB") << true << false;
    QTest::newRow("a sign of the format's own") << QString(QChar(0xf1)) << true << false;
    QTest::newRow("plain") << QStringLiteral("A") << true << true;
}

void TestBarcode::whatDoesNotFitIsNoCode()
{
    QFETCH(QString, text);
    QFETCH(bool, isQr);
    QFETCH(bool, isCode128);
    QCOMPARE(!qrCode(text, QRectF(0, 0, 50, 50)).empty(), isQr);
    QCOMPARE(!code128(text, QRectF(0, 0, 50, 10)).empty(), isCode128);
}

void TestBarcode::everySignOfAsciiIsRead()
{
    QString all;
    for (char16_t sign = 0x20; sign < 0x7f; ++sign)
        all.append(QChar(sign));
    for (const QString &part : { all.first(48), all.sliced(48) }) {
        const std::vector<ScannedCode> codes = scanned(pageWith(code128(part, QRectF(5, 50, 205, 12))), 20);
        QCOMPARE(codes.size(), 1u);
        QCOMPARE(codes.front().text, part);
    }
}

/// No greys at the edges of the bars, and no seams between boxes that touch.
void TestBarcode::barsHaveSharpEdges()
{
    const Page page = pageWith(qrCode(QStringLiteral("AB12345C1 2026-12-01 231.50"), QRectF(10, 10, 15, 15)));
    for (const qreal pixelsPerMm : { 3.78, 7.3, 11.81 }) {
        const QImage picture = pictureOf(page, pixelsPerMm);
        int black = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const int grey = qGray(picture.pixel(x, y));
                QVERIFY(grey == 0 || grey == 255);
                black += grey == 0 ? 1 : 0;
            }
        }
        QVERIFY(black > 0);
    }
}

QTEST_MAIN(TestBarcode)
#include "tst_barcode.moc"
