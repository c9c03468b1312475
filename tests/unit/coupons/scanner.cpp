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

std::vector<ScannedCode> scanned(const Page &page, qreal pixelsPerMm, QRectF partMm)
{
    const QRect part(
        (partMm.topLeft() * pixelsPerMm).toPoint(), (partMm.size() * pixelsPerMm).toSize()); // empty: all of it
    const QImage whole = pictureOf(page, pixelsPerMm);
    const QImage picture = part.isEmpty() ? whole : whole.copy(part);
    const ZXing::ImageView view(
        picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum, int(picture.bytesPerLine()));
    std::vector<ScannedCode> codes;
    for (const ZXing::BarcodeFormat format : { ZXing::BarcodeFormat::QRCode, ZXing::BarcodeFormat::Code128 }) {
        ZXing::DecodeHints hints;
        hints.setFormats(format);
        hints.setTryRotate(false);
        hints.setTryDownscale(false);
        const auto before = codes.size();
        for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints))
            codes.push_back({ QString::fromStdString(ZXing::ToString(result.format())),
                QString::fromStdString(result.text()), QString::fromStdString(result.ecLevel()),
                placeOf(result.position(), pixelsPerMm).translated(partMm.topLeft()) });
        std::sort(codes.begin() + qsizetype(before), codes.end(),
            [](const ScannedCode &a, const ScannedCode &b) { return a.placeMm.top() < b.placeMm.top(); });
    }
    return codes;
}

QStringList textsOf(const std::vector<ScannedCode> &codes)
{
    QStringList texts;
    for (const ScannedCode &code : codes)
        texts.append(code.format + u' ' + code.text);
    return texts;
}

QStringList scannedFromPdf(const QByteArray &pdf, int page, int dotsPerInch, QRectF partMm)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString number = QString::number(page);
    const QString picture = folder.filePath(QStringLiteral("page"));
    QStringList options { QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
        QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"), number };
    const qreal dotsPerMm = dotsPerInch / 25.4;
    for (const auto &[option, mm] : { std::pair("-x", partMm.left()), std::pair("-y", partMm.top()),
             std::pair("-W", partMm.width()), std::pair("-H", partMm.height()) }) {
        if (!partMm.isEmpty())
            options << QString::fromLatin1(option) << QString::number(qRound(mm * dotsPerMm));
    }
    outputOf(QStringLiteral("pdftoppm"), options << file.fileName() << picture);
    QStringList codes;
    // One format at a time: Debian's program ends itself when it finds both in a picture.
    for (const QString &format : { QStringLiteral("QRCode"), QStringLiteral("Code128") }) {
        const QByteArray said = outputOf(
            QStringLiteral("ZXingReader"), { QStringLiteral("-format"), format, picture + QStringLiteral(".png") });
        for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
            const QString value = line.section(u':', 1).trimmed(); // in quotes
            if (line.startsWith(QLatin1String("Text:")) && value.size() > 2)
                codes.append(format + u' ' + value.sliced(1, value.size() - 2));
        }
    }
    return codes;
}

} // namespace caseledger::test
