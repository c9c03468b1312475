// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdfform.h"

#include "models/documents/pagepainter.h"
#include "tests/unit/documents/samples.h"
#include "tests/unit/pinletter/lettersamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A black square of 20 mm at the lower left corner of a page, in the page's own space.
const QByteArray square = "q 0 g 0 0 56.7 56.7 re f Q\n";

Result<PdfForm> threePages()
{
    std::vector<Page> pages;
    for (const char *text : { "one", "two", "three" }) {
        Page page;
        page.texts.push_back({ .rect = QRectF(20, 20, 100, 5), .text = QString::fromLatin1(text) });
        pages.push_back(page);
    }
    return PdfForm::of(pages, QStringLiteral("Form"));
}

QByteArray qpdfSays(const QByteArray &pdf)
{
    return saidOf(QStringLiteral("qpdf"), { QStringLiteral("--check"), QStringLiteral("%1") }, pdf);
}

bool hasSquare(const QByteArray &pdf, int page) { return qGray(pictureOfPdf(pdf, page, 50).pixel(10, 540)) < 10; }

} // namespace

class TestPdfForm : public QObject
{
    Q_OBJECT

private slots:
    void drawingsStandOnTheirPages_data();
    void drawingsStandOnTheirPages();
    void manyDrawingsKeepTheirOrder();
    void theFormStaysAsItIs();
    void itsTextsCanBeRead();
    void theIdentityIsTheFiles();
    void readersFindNoFault();
    void streamsMayBeJoined();
    void thereIsRoomForAllOfIt();
};

void TestPdfForm::drawingsStandOnTheirPages_data()
{
    QTest::addColumn<bool>("compressed");
    QTest::newRow("compressed") << true;
    QTest::newRow("as it is") << false;
}

void TestPdfForm::drawingsStandOnTheirPages()
{
    QFETCH(bool, compressed);
    const Result<PdfForm> form = threePages();
    QVERIFY(form);
    for (size_t page = 0; page < 3; ++page) {
        const std::vector<PdfDrawing> drawings { { page, square, compressed } };
        const QByteArray file = form->filled(drawings, "identity");
        QCOMPARE(file.contains(square), !compressed);
        for (int other = 0; other < 3; ++other)
            QCOMPARE(hasSquare(file, other + 1), size_t(other) == page);
    }
}

void TestPdfForm::manyDrawingsKeepTheirOrder()
{
    const Result<PdfForm> form = threePages();
    const QByteArray white = "q 1 g 0 0 56.7 56.7 re f Q\n";
    const std::vector<PdfDrawing> blackLast { { 1, white, true }, { 1, square, false } };
    const std::vector<PdfDrawing> whiteLast { { 1, square, false }, { 0, square, true }, { 1, white, true } };
    QVERIFY(hasSquare(form->filled(blackLast, "1"), 2));
    QVERIFY(!hasSquare(form->filled(whiteLast, "2"), 2));
    QVERIFY(hasSquare(form->filled(whiteLast, "2"), 1));
}

void TestPdfForm::theFormStaysAsItIs()
{
    const std::vector<Page> pages = pagesIn(Language::Arabic).pages;
    const Result<PdfForm> form = PdfForm::of(pages, QStringLiteral("Letter"));
    const QByteArray plain = *pdfOf(pages, QStringLiteral("Letter"));
    QCOMPARE(pictureOfPdf(form->filled({}, "1"), 1, 100), pictureOfPdf(plain, 1, 100));
}

void TestPdfForm::itsTextsCanBeRead()
{
    const QByteArray text = saidOf(
        QStringLiteral("pdftotext"), { QStringLiteral("%1"), QStringLiteral("-") }, threePages()->filled({}, "1"));
    QCOMPARE(text.simplified(), QByteArray("one two three"));
}

void TestPdfForm::theIdentityIsTheFiles()
{
    const Result<PdfForm> form = threePages();
    const QByteArray file = form->filled({}, QByteArray::fromHex("00ff10"));
    QVERIFY(file.contains("/ID [<00ff10><00ff10>]"));
    QVERIFY(file != form->filled({}, "other"));
    QCOMPARE(file, form->filled({}, QByteArray::fromHex("00ff10")));
}

void TestPdfForm::readersFindNoFault()
{
    const Result<PdfForm> form = threePages();
    const std::vector<PdfDrawing> drawings { { 0, square, true }, { 2, square, false }, { 2, square, true } };
    for (const QByteArray &file : { form->filled({}, "1"), form->filled(drawings, "2") })
        QVERIFY(qpdfSays(file).contains("No syntax or stream encoding errors found"));
}

/// CUPS writes the streams of a page one after the other, without a blank between them.
void TestPdfForm::streamsMayBeJoined()
{
    const std::vector<PdfDrawing> drawings { { 0, square, false }, { 0, square, false } };
    const QByteArray file = threePages()->filled(drawings, "1");
    const QByteArray object = saidOf(QStringLiteral("qpdf"),
        { QStringLiteral("--show-object=6"), QStringLiteral("%1") }, file); // the first page of a file by Qt
    QByteArray joined;
    int streams = 0;
    const QByteArray contents = object.sliced(object.indexOf("/Contents ["));
    for (const QByteArray &part : contents.first(contents.indexOf(']')).replace("/Contents [", "").split('R')) {
        const QByteArray number = part.simplified().split(' ').front();
        if (number.isEmpty())
            continue;
        joined += saidOf(QStringLiteral("qpdf"),
            { QStringLiteral("--show-object=%1").arg(QString::fromLatin1(number)),
                QStringLiteral("--filtered-stream-data"), QStringLiteral("%1") },
            file);
        ++streams;
    }
    QCOMPARE(streams, 5);
    for (const QByteArray &token : joined.simplified().split(' '))
        QVERIFY2(token != "Qq" && token != "qq" && token != "QQ" && !token.startsWith("q/"), token.constData());
    QVERIFY(joined.endsWith("f Q\n"));
}

/// It is written once into memory of its size: what grows leaves copies behind that nobody wipes.
void TestPdfForm::thereIsRoomForAllOfIt()
{
    const Result<PdfForm> form = threePages();
    std::vector<PdfDrawing> drawings;
    for (int i = 0; i < 200; ++i) {
        drawings.push_back({ size_t(i % 3), square.repeated(1 + i % 7), i % 2 == 0 });
        const QByteArray file = form->filled(drawings, QByteArray(32, 'i'));
        QVERIFY(file.size() <= file.capacity());
        QVERIFY2(file.capacity() - file.size() < 200 * 100 + 2000, "the room is not what was asked for, but doubled");
    }
}

QTEST_MAIN(TestPdfForm)
#include "tst_pdfform.moc"
