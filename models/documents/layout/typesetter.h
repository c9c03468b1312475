// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/typeface.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace caseledger {

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
/// search would miss. Other scripts are shaped by Qt, and what was shaped lately is remembered. Belongs to the thread
/// that made it; typesetters of one thread that live at the same time share what they know, so whoever makes many
/// papers keeps one. Wants a QGuiApplication.
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
    /// Adds the glyphs of a text to the sheets, one a font, from the left end of its baseline, in reference units.
    /// Glyphs stand at whole units (0.02 mm), since a PDF writes every place out; Latin blanks have no glyph.
    void set(const QString &text, TextStyle style, Qt::LayoutDirection direction, QPointF from,
        std::vector<GlyphPiece> &sheets) const;
    /// From the top of a line to its baseline.
    qreal ascentMm(TextStyle style) const;

private:
    struct Measures;

    static std::shared_ptr<Measures> measuresOfThisThread();
    const Typeface &face(TextStyle style) const;
    const ShapedText &shapedByQt(const QString &text, TextStyle style, Qt::LayoutDirection direction) const;
    QStringList broken(const QString &text, TextStyle style, qreal widthMm, int maximum) const;

    std::shared_ptr<Measures> m_measures;
};

/// A value as it may stand in a line of paper: breaks and tabs become blanks, controls and the marks that turn the
/// direction of writing go (a name could otherwise disorder what follows it), so does the blank around it.
QString plainLine(const QString &value);

} // namespace caseledger
