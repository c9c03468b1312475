// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pagepainter.h"

#include "models/documents/barcode.h"

#include "tests/unit/coupons/scanner.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A small picture with sharp edges, which a lossy format would smear.
QImage chessboard()
{
    QImage image(64, 32, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, (x + y) % 2 == 0 ? qRgb(200, 30, 40) : qRgb(10, 90, 220));
    }
    return image;
}

Page pageWithPicture()
{
    Page page;
    page.images.push_back({ QRectF(20, 30, 64, 32), chessboard() });
    return page;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

int greyAt(const QImage &picture, QPointF mm, qreal pixelsPerMm)
{
    return qGray(picture.pixel((mm * pixelsPerMm).toPoint()));
}

} // namespace

/// How pictures, bars and marks lie over one another.
class TestPaperPictures : public QObject
{
    Q_OBJECT

private slots:
    void picturesFillTheirPlace();
    void picturesStayLosslessInAPdf();
    void seeThroughPicturesShowThePaper();
    void marksLieUnderEverything();
    void barsAreSharpInASmoothPreview();
};

void TestPaperPictures::picturesFillTheirPlace()
{
    const Page page = pageWithPicture();
    QImage picture(216, 280, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintPage(page, painter, 1);
    painter.end();
    QCOMPARE(picture.copy(20, 30, 64, 32), chessboard());
    picture.fill(Qt::white);
    QPainter again(&picture);
    paintPage(page, again, 1);
    again.fillRect(QRect(20, 30, 64, 32), Qt::white);
    again.end();
    QImage blank(picture.size(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    QCOMPARE(picture, blank); // nothing beside its place
}

void TestPaperPictures::picturesStayLosslessInAPdf()
{
    const Result<QByteArray> pdf = pdfOf(std::vector { pageWithPicture() }, QStringLiteral("Picture"));
    QVERIFY(pdf.has_value());
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*pdf);
    file.close();
    const QByteArray list = outputOf(QStringLiteral("pdfimages"), { QStringLiteral("-list"), file.fileName() });
    QVERIFY(list.contains(" 64 ") && list.contains(" 32 "));
    QVERIFY(!list.contains("jpeg"));
    outputOf(QStringLiteral("pdfimages"),
        { QStringLiteral("-png"), file.fileName(), folder.filePath(QStringLiteral("image")) });
    const QImage kept(folder.filePath(QStringLiteral("image-000.png")));
    QCOMPARE(kept.convertToFormat(QImage::Format_RGB32), chessboard());
}

void TestPaperPictures::seeThroughPicturesShowThePaper()
{
    QImage half(10, 10, QImage::Format_ARGB32);
    half.fill(Qt::transparent);
    for (int y = 0; y < 10; ++y) {
        for (int x = 0; x < 5; ++x)
            half.setPixel(x, y, qRgba(0, 0, 0, 255));
    }
    Page page;
    page.images.push_back({ QRectF(50, 50, 10, 10), half });
    const QImage picture = pictureOf(page, 4);
    QCOMPARE(greyAt(picture, { 51.5, 55 }, 4), 0);
    QCOMPARE(greyAt(picture, { 58.5, 55 }, 4), 255);
}

void TestPaperPictures::marksLieUnderEverything()
{
    Page page;
    const auto add = [&page](const QString &text, TextRole role) {
        page.texts.push_back(
            { .rect = QRectF(20, 20, 180, 51), .text = text, .style = TextStyle::Watermark, .role = role });
    };
    add(QStringLiteral("HHH"), TextRole::Mark);
    const QImage mark = pictureOf(page, 4);
    int marked = 0;
    for (int x = 82; x < 780; ++x)
        marked += qGray(mark.pixel(x, 180)) < 240 ? 1 : 0;
    QVERIFY(marked > 100);
    for (const qreal grey : { 0.0, 0.3, 0.97 }) { // bars, rules and grounds
        page.boxes.assign(1, { QRectF(20, 20, 180, 51), grey });
        const QImage covered = pictureOf(page, 4);
        for (int x = 82; x < 780; ++x)
            QCOMPARE(qGray(covered.pixel(x, 180)), qRound(255 * grey));
    }
    page.boxes.clear();
    page.lines.push_back({ { 20, 45 }, { 200, 45 }, 2 });
    add(QStringLiteral("HHH"), TextRole::Value);
    const QImage written = pictureOf(page, 4);
    int letters = 0;
    for (int x = 82; x < 780; ++x) {
        QCOMPARE(qGray(written.pixel(x, 180)), 0); // the line
        if (qGray(mark.pixel(x, 200)) != 232)
            continue;
        QCOMPARE(qGray(written.pixel(x, 200)), 0); // the same letters in black
        ++letters;
    }
    QVERIFY(letters > 100);
}

/// A preview is drawn with smooth edges; a code in it is still read.
void TestPaperPictures::barsAreSharpInASmoothPreview()
{
    Page page;
    page.boxes = qrCode(QStringLiteral("AB12345C1 2026-12-01 231.50"), QRectF(10, 10, 20, 20));
    page.boxes.push_back({ QRectF(10.1, 50.1, 30, 0.3), 0.5 });
    QImage picture(300, 300, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(page, painter, 5.3);
    QVERIFY(painter.testRenderHint(QPainter::Antialiasing));
    painter.end();
    int grey = 0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < picture.width(); ++x)
            grey += qGray(picture.pixel(x, y)) % 255 == 0 ? 0 : 1;
    }
    QCOMPARE(grey, 0);
    for (int x = 60; x < 200; ++x)
        grey += qGray(picture.pixel(x, 266)) % 255 == 0 ? 0 : 1;
    QVERIFY(grey > 100); // a thin rule does not vanish
}

QTEST_MAIN(TestPaperPictures)
#include "tst_paperpictures.moc"
