// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/typesetter.h"
#include "models/documents/page.h"
#include "models/domain/result.h"

#include <QPainter>

#include <span>

class QPagedPaintDevice;

namespace caseledger {

/// Adds the glyphs of a text to those of its fonts, at its place on the page.
void setText(const TextItem &item, const Typesetter &type, std::vector<GlyphPiece> &sheets);

/// Draws one page at the painter's origin, scaled by its device's resolution (or by pixelsPerMm where given, for
/// previews).
void paintPage(const Page &page, QPainter &painter, qreal pixelsPerMm);

/// Feeds pages to a printer or PDF device one after another, from the corner of US Letter sheets. One painter, one set
/// of fonts and measures for all of them.
class PageFeed
{
public:
    /// @param device outlives the feed; nothing is drawn before the first page
    explicit PageFeed(QPagedPaintDevice &device);

    /// Error::Printer if the device has no such sheets, cannot start or refuses a page.
    Result<> add(std::span<const Page> pages);
    /// Ends the last page; nothing may be added after it. Returns the pages the device took. Error::Printer if it
    /// fails to finish.
    Result<int> finish();

private:
    Result<> begin(QSizeF sizeMm);

    QPagedPaintDevice &m_device;
    Typesetter m_type;
    QPainter m_painter;
    int m_taken = 0;
};

/// Draws pages onto a printer or PDF device, from the corner of US Letter sheets. Returns the pages the device took.
/// Error::Printer if the device has no such sheets, cannot start, refuses a page or fails to finish. Qt does not say
/// when a PDF device cannot write on: for a file take pdfOf, then write its bytes and look at what was written.
Result<int> printPages(std::span<const Page> pages, QPagedPaintDevice &device);

/// Pages as a PDF file's bytes. The title says the kind of paper and names no person.
Result<QByteArray> pdfOf(std::span<const Page> pages, const QString &title);

/// Names of the font families that papers need and the system lacks; empty if all are there.
QStringList missingFonts();

} // namespace caseledger
