// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/latinglyphs.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace caseledger {

namespace {

/// Control characters and the soft hyphen have glyphs in some fonts and are never set.
bool isNeverSet(char16_t unit) { return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0xad; }

} // namespace

std::optional<qreal> LatinGlyphs::widthOf(const QString &text) const
{
    qreal width = 0;
    for (const QChar character : text) {
        const Glyph &glyph = of(character);
        if (glyph.index == 0 && !turnsDirection(character))
            return std::nullopt;
        width += glyph.advance;
    }
    return width;
}

void LatinGlyphs::readBlock(size_t block) const
{
    const size_t first = block * blockSize;
    const size_t last = std::min(first + blockSize, size_t(end));
    QString text;
    for (size_t unit = first; unit < last; ++unit)
        text.append(isNeverSet(char16_t(unit)) ? QChar(u' ') : QChar(char16_t(unit)));
    const QList<quint32> glyphs = m_font.glyphIndexesForString(text);
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs, QRawFont::SeparateAdvances);
    for (size_t unit = first; unit < last; ++unit) {
        const qsizetype place = qsizetype(unit - first);
        if (!isNeverSet(char16_t(unit)) && glyphs.at(place) != 0)
            m_glyphs[unit] = { glyphs.at(place), std::round(advances.at(place).x()) };
    }
    m_known[block] = true;
}

bool turnsDirection(QChar character)
{
    const char16_t u = character.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c;
}

} // namespace caseledger
