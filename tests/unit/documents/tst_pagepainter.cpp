// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pagepainter.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A device that takes so many pages and refuses the next.
class FullTray : public QPdfWriter
{
public:
    FullTray(QIODevice *device, int pages)
        : QPdfWriter(device)
        , m_left(pages - 1)
    { }
    bool newPage() override { return m_left-- > 0 && QPdfWriter::newPage(); }

private:
    int m_left;
};

std::vector<Page> ordinaryPages(StatementKind kind = StatementKind::Combined)
{
    return pagesOf(statementOf(ordinaryCase(), kind));
}

/// What a poppler tool says about a PDF.
QString said(const QString &tool, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    QStringList arguments = options + QStringList { name };
    if (tool == QLatin1String("pdftotext"))
        arguments.append(QStringLiteral("-"));
    process.start(tool, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The darkest and the number of inked pixels of a part of a picture, in mm.
int inked(const QImage &picture, QRectF mm, qreal pixelsPerMm)
{
    int count = 0;
    const QRect part = QRectF(mm.topLeft() * pixelsPerMm, mm.size() * pixelsPerMm).toRect().intersected(picture.rect());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

QImage pictureOf(const Page &page, qreal pixelsPerMm)
{
    QImage picture((page.sizeMm * pixelsPerMm).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintPage(page, painter, pixelsPerMm);
    return picture;
}

Page pageWith(const TextItem &item)
{
    Page page;
    page.texts.push_back(item);
    return page;
}

} // namespace

class TestPagePainter : public QObject
{
    Q_OBJECT

private slots:
    void aPdfHasAllPagesOnLetterSheets();
    void everyTextCanBeFound_data();
    void everyTextCanBeFound();
    void fontsAreEmbedded();
    void theTitleIsTheCallers();
    void refusedPagesAreReported_data();
    void refusedPagesAreReported();
    void aDeviceThatCannotStartIsReported();
    void aPrinterGetsTheSamePaper();
    void noPagesAreNoPages();
    void picturesShowWhatStandsWhere();
    void aPaintedPageLeavesThePainterAsItWas();
    void textsStandInTheirPlace();
    void figuresAreNeverCut();
    void linesAndBoxesArePainted();
    void fontsAreThere();
};

void TestPagePainter::aPdfHasAllPagesOnLetterSheets()
{
    const std::vector<Page> pages = ordinaryPages();
    const Result<QByteArray> pdf = pdfOf(pages, QStringLiteral("Account statement"));
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-1.4") && pdf->trimmed().endsWith("%%EOF"));
    const QString info = said(QStringLiteral("pdfinfo"), {}, *pdf);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pages.size()))));
    QVERIFY(info.contains(QLatin1String("612 x 792 pts (letter)")));
}

void TestPagePainter::everyTextCanBeFound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("payment history") << int(StatementKind::PaymentHistory);
    QTest::newRow("obligation summary") << int(StatementKind::ObligationSummary);
    QTest::newRow("both") << int(StatementKind::Combined);
}

/// Line by line, as pdftotext -layout reads the paper: every text of every line, in its order.
void TestPagePainter::everyTextCanBeFound()
{
    QFETCH(int, kind);
    const std::vector<Page> pages = ordinaryPages(StatementKind(kind));
    const Result<QByteArray> pdf = pdfOf(pages, QStringLiteral("Account statement"));
    QVERIFY(pdf.has_value());
    const QStringList read = said(QStringLiteral("pdftotext"), { QStringLiteral("-layout") }, *pdf).split(u'\f');
    QCOMPARE(read.size(), qsizetype(pages.size()) + 1);
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString page = read.at(qsizetype(i)).simplified();
        for (const TextItem &item : pages[i].texts)
            QVERIFY2(page.contains(item.text.simplified()),
                qPrintable(QStringLiteral("page %1, y %2").arg(i + 1).arg(item.rect.top())));
    }
    // A whole row of the table stands on one line.
    const QString row = QStringLiteral("03/25/2026 P000193 Payment received");
    QCOMPARE(read.join(u' ').simplified().contains(row + QStringLiteral(" $131.50 $105.50 $26.00 $0.00 Posted")),
        StatementKind(kind) != StatementKind::ObligationSummary);
}

void TestPagePainter::fontsAreEmbedded()
{
    CaseFile file = ordinaryCase();
    file.custodial.nativeName = QStringLiteral("عبد ফাতেমা 김민수");
    const Result<QByteArray> pdf
        = pdfOf(pagesOf(statementOf(file, StatementKind::PaymentHistory)), QStringLiteral("Payment history"));
    QVERIFY(pdf.has_value());
    QStringList lines = said(QStringLiteral("pdffonts"), {}, *pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    const QString all = lines.join(u'\n');
    for (const char *family :
        { "NotoSans-Regular", "NotoSans-Bold", "NotoNaskhArabic", "NotoSansBengali", "NanumGothic" })
        QVERIFY2(all.contains(QString::fromLatin1(family)), family);
    for (const QString &line : lines)
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral("TrueType +Identity-H +yes"))), qPrintable(line));
}

void TestPagePainter::theTitleIsTheCallers()
{
    const Result<QByteArray> pdf = pdfOf(ordinaryPages(), QStringLiteral("Payment history"));
    QVERIFY(pdf.has_value());
    const QString info = said(QStringLiteral("pdfinfo"), {}, *pdf);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Payment history\n"))));
    QVERIFY(!info.contains(QLatin1String("Maria")) && !info.contains(QLatin1String("Samplewood"))
        && !info.contains(QLatin1String("Testfield")));
}

void TestPagePainter::refusedPagesAreReported_data()
{
    QTest::addColumn<int>("taken");
    for (const int taken : { 1, 2, 3 })
        QTest::addRow("after %d", taken) << taken;
}

void TestPagePainter::refusedPagesAreReported()
{
    QFETCH(int, taken);
    const std::vector<Page> pages = ordinaryPages();
    QVERIFY(pages.size() > 3);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FullTray tray(&buffer, taken);
    const Result<int> printed = printPages(pages, tray);
    QVERIFY(!printed.has_value());
    QCOMPARE(printed.error().kind, Error::Kind::Printer);
    QVERIFY(printed.error().message.contains(QStringLiteral("page %1 of %2").arg(taken + 1).arg(pages.size())));
    QVERIFY(!printed.error().message.contains(QLatin1String("Maria")));

    FullTray roomy(&buffer, int(pages.size()));
    const Result<int> all = printPages(pages, roomy);
    QVERIFY(all.has_value());
    QCOMPARE(*all, int(pages.size()));
}

void TestPagePainter::aDeviceThatCannotStartIsReported()
{
    QPdfWriter nowhere(QStringLiteral("/nonexistent-folder/paper.pdf"));
    const Result<int> printed = printPages(ordinaryPages(), nowhere);
    QVERIFY(!printed.has_value());
    QCOMPARE(printed.error().kind, Error::Kind::Printer);
    QVERIFY(printed.error().message.contains(QLatin1String("cannot start")));
}

/// The same words at the same places, whatever the device's resolution and margins.
void TestPagePainter::aPrinterGetsTheSamePaper()
{
    const std::vector<Page> pages = ordinaryPages(StatementKind::ObligationSummary);
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    const Result<int> printed = printPages(pages, printer);
    QVERIFY(printed.has_value());
    QCOMPARE(*printed, int(pages.size()));
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray paper = file.readAll();
    const Result<QByteArray> pdf = pdfOf(pages, QStringLiteral("Support obligation summary"));
    QVERIFY(pdf.has_value());

    struct PlacedWord
    {
        QString text;
        QPointF points;
    };
    const auto words = [](const QByteArray &bytes) {
        static const QRegularExpression word(
            QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>([^<]*)<"));
        QList<PlacedWord> placed;
        auto match = word.globalMatch(said(QStringLiteral("pdftotext"), { QStringLiteral("-bbox") }, bytes));
        while (match.hasNext()) {
            const QRegularExpressionMatch one = match.next();
            placed.append({ one.captured(3), { one.captured(1).toDouble(), one.captured(2).toDouble() } });
        }
        return placed;
    };
    const QList<PlacedWord> expected = words(*pdf);
    const QList<PlacedWord> found = words(paper);
    QVERIFY(expected.size() > 100);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).text, expected.at(i).text);
        QVERIFY((found.at(i).points - expected.at(i).points).manhattanLength() < 0.2);
    }
}

void TestPagePainter::noPagesAreNoPages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QCOMPARE(printPages({}, writer).value_or(-1), 0);
}

void TestPagePainter::picturesShowWhatStandsWhere()
{
    const Page page = ordinaryPages().front();
    for (const qreal pixelsPerMm : { 2.0, 3.78, 8.0 }) {
        const QImage picture = pictureOf(page, pixelsPerMm);
        for (const TextItem &item : page.texts)
            QVERIFY(inked(picture, item.rect, pixelsPerMm) > 0);
        QCOMPARE(inked(picture, QRectF(0, 0, 12, 279), pixelsPerMm), 0); // margins
        QCOMPARE(inked(picture, QRectF(204, 0, 12, 279), pixelsPerMm), 0);
    }
}

void TestPagePainter::aPaintedPageLeavesThePainterAsItWas()
{
    QImage picture(100, 100, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.translate(3, 4);
    painter.setPen(Qt::red);
    const QTransform before = painter.transform();
    paintPage(ordinaryPages().front(), painter, 0.4);
    QCOMPARE(painter.transform(), before);
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
}

void TestPagePainter::textsStandInTheirPlace()
{
    const QRectF place(50, 50, 60, 5);
    TextItem item { .rect = place, .text = QStringLiteral("HHH") };
    const auto ink = [&](QRectF part) { return inked(pictureOf(pageWith(item), 6), part, 6); };
    const QRectF left(50, 50, 8, 5);
    const QRectF middle(76, 50, 8, 5);
    const QRectF right(102, 50, 8, 5);
    QVERIFY(ink(left) > 0 && ink(middle) == 0 && ink(right) == 0);
    item.align = Qt::AlignRight;
    QVERIFY(ink(left) == 0 && ink(middle) == 0 && ink(right) > 0);
    item.align = Qt::AlignHCenter;
    QVERIFY(ink(left) == 0 && ink(middle) > 0 && ink(right) == 0);
    QCOMPARE(ink(QRectF(0, 0, 215, 50)), 0); // letters stay between top and bottom of their line
    QCOMPARE(ink(QRectF(0, 54, 215, 200)), 0);
}

void TestPagePainter::figuresAreNeverCut()
{
    const QRectF narrow(100, 50, 10, 5);
    const QRectF before(70, 50, 29, 5);
    TextItem item {
        .rect = narrow, .text = QStringLiteral("$9,999,999,999.99"), .role = TextRole::Amount, .align = Qt::AlignRight
    };
    QVERIFY(inked(pictureOf(pageWith(item), 6), before, 6) > 0);
    item.role = TextRole::Value;
    QCOMPARE(inked(pictureOf(pageWith(item), 6), before, 6), 0); // other texts are
    QVERIFY(inked(pictureOf(pageWith(item), 6), narrow, 6) > 0);
}

void TestPagePainter::linesAndBoxesArePainted()
{
    Page page;
    page.lines.push_back({ { 20, 100 }, { 60, 100 }, 1 });
    page.boxes.push_back({ QRectF(20, 120, 40, 10), 0.2 });
    page.boxes.push_back({ QRectF(20, 140, 40, 10), 0.9 });
    const QImage picture = pictureOf(page, 4);
    QVERIFY(inked(picture, QRectF(20, 99, 40, 2), 4) >= 4 * 4 * 39);
    QVERIFY(inked(picture, QRectF(20, 120, 40, 10), 4) >= 16 * 390);
    QCOMPARE(inked(picture, QRectF(20, 140, 40, 10), 4), 0);
    QVERIFY(qGray(picture.pixel(160, 580)) < 240);
}

void TestPagePainter::fontsAreThere() { QCOMPARE(missingFonts(), QStringList()); }

QTEST_MAIN(TestPagePainter)
#include "tst_pagepainter.moc"
