// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pagepainter.h"

#include "models/documents/pdffile.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <cmath>

namespace caseledger {

namespace {

constexpr qreal markGrey = 0.91;

QColor greyTone(qreal grey) { return QColor::fromRgbF(float(grey), float(grey), float(grey)); }

/// One call to the paint engine for each font of a page.
void drawTexts(const Page &page, QPainter &painter, const Typesetter &type, bool marks)
{
    std::vector<GlyphPiece> sheets;
    for (const TextItem &item : page.texts) {
        if ((item.role == TextRole::Mark) == marks)
            setText(item, type, sheets);
    }
    painter.setPen(marks ? greyTone(markGrey) : QColor(Qt::black));
    for (const GlyphPiece &sheet : sheets) {
        QGlyphRun run;
        run.setRawFont(sheet.font);
        run.setGlyphIndexes(sheet.glyphs);
        run.setPositions(sheet.positions);
        painter.drawGlyphRun({}, run);
    }
}

QRectF inMicrometres(const QRectF &mm)
{
    const QPointF topLeft(std::round(mm.left() * 1000), std::round(mm.top() * 1000));
    return { topLeft, QPointF(std::round(mm.right() * 1000), std::round(mm.bottom() * 1000)) };
}

/// Boxes of one grey that follow one another are drawn at once; black ones, which may be a barcode's, with sharp edges.
void drawBoxes(const std::vector<BoxItem> &boxes, QPainter &painter)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    std::vector<QRectF> rects;
    for (size_t i = 0; i < boxes.size(); ++i) {
        rects.push_back(inMicrometres(boxes[i].rect));
        if (i + 1 < boxes.size() && boxes[i + 1].grey == boxes[i].grey)
            continue;
        painter.setRenderHint(QPainter::Antialiasing, smooth && boxes[i].grey > 0);
        painter.setBrush(greyTone(boxes[i].grey));
        painter.drawRects(rects.data(), int(rects.size()));
        rects.clear();
    }
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

/// The mark lies behind everything else: over rules and barcodes it would break them.
void draw(const Page &page, QPainter &painter, qreal pixelsPerMm, const Typesetter &type)
{
    constexpr qreal micrometresAUnit = 1000 / Typesetter::unitsPerMm;
    painter.save();
    painter.setRenderHints(QPainter::LosslessImageRendering | QPainter::SmoothPixmapTransform); // else a PDF gets JPEGs
    painter.scale(pixelsPerMm / Typesetter::unitsPerMm, pixelsPerMm / Typesetter::unitsPerMm);
    drawTexts(page, painter, type, true);
    painter.scale(1 / micrometresAUnit, 1 / micrometresAUnit);
    for (const ImageItem &item : page.images)
        painter.drawImage(inMicrometres(item.rect), item.image);
    drawBoxes(page.boxes, painter);
    for (const LineItem &line : page.lines) {
        painter.setPen(QPen(Qt::black, line.widthMm * 1000));
        painter.drawLine(line.from * 1000, line.to * 1000);
    }
    painter.scale(micrometresAUnit, micrometresAUnit);
    drawTexts(page, painter, type, false);
    painter.restore();
}

tl::unexpected<Error> refused(const QString &message) { return failure(Error::Kind::Printer, message); }

} // namespace

void setText(const TextItem &item, const Typesetter &type, std::vector<GlyphPiece> &sheets)
{
    const bool figure = item.role == TextRole::Amount || item.role == TextRole::Date;
    QString text = item.text;
    qreal width = type.widthMm(text, item.style);
    if (width > item.rect.width() && !figure) {
        text = type.elided(text, item.style, item.rect.width());
        width = type.widthMm(text, item.style);
    }
    const qreal share = item.align & Qt::AlignRight ? 1 : item.align & Qt::AlignHCenter ? 0.5 : 0;
    const QPointF from(
        item.rect.left() + share * (item.rect.width() - width), item.rect.top() + type.ascentMm(item.style));
    type.set(text, item.style, item.direction, from * Typesetter::unitsPerMm, sheets);
}

void paintPage(const Page &page, QPainter &painter, qreal pixelsPerMm)
{
    draw(page, painter, pixelsPerMm, Typesetter());
}

PageFeed::PageFeed(QPagedPaintDevice &device)
    : m_device(device)
{ }

Result<> PageFeed::begin(QSizeF sizeMm)
{
    const bool lies = sizeMm.width() > sizeMm.height();
    const QPageSize sheet(lies ? sizeMm.transposed() : sizeMm, QPageSize::Millimeter);
    QPageLayout layout(sheet, lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode); // places are counted from the sheet's corner
    if (!m_device.setPageLayout(layout))
        return refused(QStringLiteral("The printer does not take US Letter sheets; choose another one."));
    if (!m_painter.begin(&m_device))
        return refused(QStringLiteral("The printer cannot start; see that it is on and connected, then print again."));
    return {};
}

Result<> PageFeed::add(std::span<const Page> pages)
{
    const qsizetype known = m_taken + qsizetype(pages.size());
    for (const Page &page : pages) {
        if (m_taken == 0) {
            if (Result<> begun = begin(page.sizeMm); !begun)
                return begun;
        } else if (!m_device.newPage()) {
            return refused(
                QStringLiteral("The printer refused page %1 of %2; see what lies in its tray, then print again.")
                    .arg(m_taken + 1)
                    .arg(known));
        }
        draw(page, m_painter, m_device.logicalDpiX() / 25.4, m_type);
        ++m_taken;
    }
    return {};
}

Result<int> PageFeed::finish()
{
    if (m_taken > 0 && !m_painter.end())
        return refused(
            QStringLiteral("The printer did not finish the paper; see what lies in its tray, then print again."));
    return m_taken;
}

Result<int> printPages(std::span<const Page> pages, QPagedPaintDevice &device)
{
    PageFeed feed(device);
    if (const Result<> taken = feed.add(pages); !taken)
        return tl::unexpected(taken.error());
    return feed.finish();
}

Result<QByteArray> pdfOf(std::span<const Page> pages, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        PdfFile file(buffer, title);
        if (const Result<> taken = file.add(pages); !taken)
            return tl::unexpected(taken.error());
        if (const Result<int> written = file.finish(); !written)
            return tl::unexpected(written.error());
    }
    return buffer.data();
}

QStringList missingFonts()
{
    const QStringList known = QFontDatabase::families();
    QStringList missing = paperFamilies();
    missing.removeIf([&known](const QString &family) { return known.contains(family); });
    return missing;
}

} // namespace caseledger
