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

#include <algorithm>

namespace caseledger {

namespace {

constexpr qreal markGrey = 0.91;

QColor greyTone(qreal grey) { return QColor::fromRgbF(float(grey), float(grey), float(grey)); }

/// Gathers the glyphs of many texts by font: one call to the paint engine for each font of a page, which is the
/// fastest.
class GlyphSheet
{
public:
    void add(const TextItem &item, const Typesetter &type)
    {
        const bool figure = item.role == TextRole::Amount || item.role == TextRole::Date;
        const QString text = figure ? item.text : type.elided(item.text, item.style, item.rect.width());
        const ShapedText shaped = type.shaped(text, item.style, item.direction);
        const qreal spare = item.rect.width() * Typesetter::unitsPerMm - shaped.width;
        const qreal share = item.align & Qt::AlignRight ? 1 : item.align & Qt::AlignHCenter ? 0.5 : 0;
        const QPointF origin(item.rect.left() * Typesetter::unitsPerMm + share * spare,
            (item.rect.top() + type.ascentMm(item.style)) * Typesetter::unitsPerMm);
        for (const GlyphPiece &piece : shaped.pieces) {
            GlyphPiece &sheet = of(piece.font);
            sheet.glyphs += piece.glyphs;
            for (const QPointF position : piece.positions)
                sheet.positions.append(position + origin);
        }
    }

    void draw(QPainter &painter) const
    {
        for (const GlyphPiece &sheet : m_sheets) {
            QGlyphRun run;
            run.setRawFont(sheet.font);
            run.setGlyphIndexes(sheet.glyphs);
            run.setPositions(sheet.positions);
            painter.drawGlyphRun({}, run);
        }
    }

private:
    GlyphPiece &of(const QRawFont &font)
    {
        const auto known = std::ranges::find(m_sheets, font, &GlyphPiece::font);
        return known != m_sheets.end() ? *known : m_sheets.emplace_back(GlyphPiece { .font = font });
    }

    std::vector<GlyphPiece> m_sheets;
};

void drawTexts(const Page &page, QPainter &painter, const Typesetter &type, bool marks)
{
    GlyphSheet sheet;
    for (const TextItem &item : page.texts) {
        if ((item.role == TextRole::Mark) == marks)
            sheet.add(item, type);
    }
    painter.setPen(marks ? greyTone(markGrey) : QColor(Qt::black));
    sheet.draw(painter);
}

void draw(const Page &page, QPainter &painter, qreal pixelsPerMm, const Typesetter &type)
{
    painter.save();
    painter.scale(pixelsPerMm, pixelsPerMm);
    for (const BoxItem &box : page.boxes)
        painter.fillRect(box.rect, greyTone(box.grey));
    for (const LineItem &line : page.lines) {
        painter.setPen(QPen(Qt::black, line.widthMm));
        painter.drawLine(line.from, line.to);
    }
    painter.scale(1 / Typesetter::unitsPerMm, 1 / Typesetter::unitsPerMm);
    drawTexts(page, painter, type, true);
    drawTexts(page, painter, type, false);
    painter.restore();
}

tl::unexpected<Error> refused(const QString &message) { return failure(Error::Kind::Printer, message); }

} // namespace

void paintPage(const Page &page, QPainter &painter, qreal pixelsPerMm)
{
    draw(page, painter, pixelsPerMm, Typesetter());
}

PageFeed::PageFeed(QPagedPaintDevice &device)
    : m_device(device)
{ }

Result<> PageFeed::begin(QSizeF sizeMm)
{
    QPageLayout layout(QPageSize(sizeMm, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF());
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
