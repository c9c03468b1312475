// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"

#include <QFont>
#include <QRawFont>
#include <QStringList>

#include <array>

namespace caseledger {

/// The families that papers need: Latin first, then those that stand in for other scripts.
QStringList paperFamilies();

constexpr qreal mmPerPoint = 25.4 / 72;

/// The type of one style: its size and the distance of its lines.
struct TypeSize
{
    qreal points = 9.5;
    bool bold = false;

    qreal heightMm() const { return points * 1.22 * mmPerPoint; }
};
TypeSize typeSize(TextStyle style);

/// Glyphs of one font with their baseline positions, in reference units from the text's left end.
struct GlyphPiece
{
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;
};

/// A shaped text: its pieces in visual order and its width, in reference units.
struct ShapedText
{
    QList<GlyphPiece> pieces;
    qreal width = 0;
};

/// Measures, breaks and shapes the text of papers, at one fixed resolution so that a paper is laid out alike
/// everywhere. Latin text is set glyph by glyph: figures stand in columns, nothing is joined into ligatures that a
/// search would miss. Other scripts are shaped by Qt. Cheap to make; used by one thread at a time, wants a
/// QGuiApplication.
class Typesetter
{
public:
    static constexpr qreal unitsPerMm = 1440 / 25.4;

    Typesetter();

    qreal widthMm(const QString &text, TextStyle style) const;
    /// Lines no wider than a width, at most so many: what is too much is cut with an ellipsis. Never empty.
    QStringList wrapped(const QString &text, TextStyle style, qreal widthMm, int maximum) const;
    /// The text cut with an ellipsis where it is wider than a width.
    QString elided(const QString &text, TextStyle style, qreal widthMm) const;
    ShapedText shaped(const QString &text, TextStyle style, Qt::LayoutDirection direction) const;
    /// From the top of a line to its baseline.
    qreal ascentMm(TextStyle style) const;

private:
    static constexpr size_t lastSimple = 0x250; ///< Latin letters with and without marks end before it

    struct Face
    {
        QFont font;
        QFont bengaliFirst;
        QRawFont latin;
        std::array<quint32, lastSimple> glyphOf {}; ///< by character; 0 where the font has none
        std::array<qreal, lastSimple> advanceOf {};
    };

    const Face &face(TextStyle style) const { return m_faces[size_t(style)]; }
    static bool isSimple(const Face &face, const QString &text);
    static const QFont &fontFor(const Face &face, const QString &text);

    std::array<Face, 7> m_faces;
};

/// A value as it may stand in a line of paper: breaks and tabs become blanks, controls and the marks that turn the
/// direction of writing go (a name could otherwise disorder what follows it), so does the blank around it.
QString plainLine(const QString &value);

} // namespace caseledger
