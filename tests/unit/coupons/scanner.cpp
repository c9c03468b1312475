// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/coupons/scanner.h"

#include "models/documents/pagepainter.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <utility>

namespace caseledger::test {

namespace {

QRectF placeOf(const ZXing::Position &position, qreal pixelsPerMm)
{
    const QPointF corners[] { { qreal(position.topLeft().x), qreal(position.topLeft().y) },
        { qreal(position.topRight().x), qreal(position.topRight().y) },
        { qreal(position.bottomLeft().x), qreal(position.bottomLeft().y) },
        { qreal(position.bottomRight().x), qreal(position.bottomRight().y) } };
    const auto [left, right] = std::ranges::minmax_element(corners, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax_element(corners, {}, &QPointF::y);
    return { QPointF(left->x(), top->y()) / pixelsPerMm, QPointF(right->x(), bottom->y()) / pixelsPerMm };
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

QImage pictureOf(const Page &page, qreal pixelsPerMm)
{
    QImage picture((page.sizeMm * pixelsPerMm).toSize(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintPage(page, painter, pixelsPerMm);
    return picture;
}

std::vector<ScannedCode> scanned(const Page &page, qreal pixelsPerMm)
{
    const QImage picture = pictureOf(page, pixelsPerMm);
    const ZXing::ImageView view(
        picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum, int(picture.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::Code128);
    hints.setTryRotate(false);
    hints.setTryDownscale(false);
    std::vector<ScannedCode> codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints))
        codes.push_back(
            { QString::fromStdString(ZXing::ToString(result.format())), QString::fromStdString(result.text()),
                QString::fromStdString(result.ecLevel()), placeOf(result.position(), pixelsPerMm) });
    std::ranges::sort(codes, {},
        [](const ScannedCode &code) { return std::pair(qRound(code.placeMm.top() / 10), code.placeMm.left()); });
    return codes;
}

QStringList textsOf(const std::vector<ScannedCode> &codes)
{
    QStringList texts;
    for (const ScannedCode &code : codes)
        texts.append(code.format + u' ' + code.text);
    return texts;
}

QStringList scannedFromPdf(const QByteArray &pdf, int page, int dotsPerInch)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString number = QString::number(page);
    const QString picture = folder.filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"),
        { QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"), QString::number(dotsPerInch),
            QStringLiteral("-f"), number, QStringLiteral("-l"), number, file.fileName(), picture });
    const QByteArray said = outputOf(QStringLiteral("ZXingReader"),
        { QStringLiteral("-format"), QStringLiteral("QRCode,Code128"), picture + QStringLiteral(".png") });
    QStringList codes;
    QString text;
    for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
        const QString value = line.section(u':', 1).trimmed();
        if (line.startsWith(QLatin1String("Text:")))
            text = value.size() > 1 ? value.sliced(1, value.size() - 2) : QString(); // without its quotes
        else if (line.startsWith(QLatin1String("Format:")))
            codes.append(value + u' ' + text);
    }
    codes.sort();
    return codes;
}

} // namespace caseledger::test
