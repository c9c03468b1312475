// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/typesetter.h"
#include "models/documents/page.h"

#include <QByteArray>
#include <QHash>
#include <QPainterPath>

#include <utility>

namespace caseledger {

/// Painting operators of a PDF (ISO 32000-1, 8.5) that fill a path, in the path's own units, a tenth of them exact.
QByteArray pathOperators(const QPainterPath &path);

/// Texts, boxes and lines of pages as painting operators of a PDF: outlines, without fonts and without letters that
/// could be searched or copied. What a glyph looks like is kept, so whoever draws many pages keeps one. Belongs to the
/// thread that made it. Wants a QGuiApplication.
class Outlines
{
public:
    /// Draws in a page's default space, leaves the graphics state as it was. Empty where the page has none of them. Its
    /// pictures are not drawn; a mark is drawn as any text, in black.
    QByteArray operatorsOf(const Page &page);

private:
    const QByteArray &operatorsOf(const QRawFont &font, quint32 glyph);

    Typesetter m_type;
    QHash<std::pair<QRawFont, quint32>, QByteArray> m_glyphs;
};

} // namespace caseledger
