// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRawFont>
#include <QString>

#include <array>
#include <optional>

namespace caseledger {

/// The glyphs of one font's Latin letters, figures and signs, for text that is set letter by letter. Read from the font
/// a block at a time, when first asked for. Belongs to the thread that made it.
class LatinGlyphs
{
public:
    struct Glyph
    {
        quint32 index = 0; ///< 0 where the font has none
        qreal advance = 0; ///< in whole pixels of the font: like letters then have like distances everywhere
    };

    explicit LatinGlyphs(const QRawFont &font)
        : m_font(font)
    { }

    const QRawFont &font() const { return m_font; }

    /// The glyph of a character; without an index if it is no Latin one, or the font has none.
    const Glyph &of(QChar character) const
    {
        const char16_t unit = character.unicode();
        if (unit >= end)
            return m_none;
        if (!m_known[unit / blockSize])
            readBlock(unit / blockSize);
        return m_glyphs[unit];
    }

    /// The width of a text that runs from left to right; null if some of it is not Latin. Marks that only fence or turn
    /// a direction have no width: they change nothing where all the rest runs one way.
    std::optional<qreal> widthOf(const QString &text) const;

private:
    static constexpr char16_t end = 0x250; ///< Latin letters with and without marks end before it
    static constexpr size_t blockSize = 0x50;

    void readBlock(size_t block) const;

    QRawFont m_font;
    Glyph m_none;
    mutable std::array<Glyph, end> m_glyphs {};
    mutable std::array<bool, (end + blockSize - 1) / blockSize> m_known {};
};

/// A mark that embeds, overrides or isolates a direction (Unicode Annex 9), or an invisible one of those.
bool turnsDirection(QChar character);

} // namespace caseledger
