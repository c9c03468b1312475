// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/latinglyphs.h"
#include "models/documents/page.h"

#include <QFont>
#include <QRawFont>
#include <QStringList>
#include <QTextCharFormat>

class QTextLayout;

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

/// The fonts of one style: what decides in which font and size a run of a text is set. Belongs to the thread that made
/// it. Wants a QGuiApplication.
class Typeface
{
public:
    explicit Typeface(TextStyle style);

    const LatinGlyphs &latin() const { return m_latin; }
    /// Gives every run of a text its font. Arabic words are set larger than the style says, since their letters are
    /// lower than Latin ones of the same size; the figures and Latin letters beside them are not.
    void dress(QTextLayout &layout) const;
    /// How far glyphs of a font stand above the baseline, in reference units: the middle of Arabic words stands in the
    /// middle of the line, not below it.
    qreal liftOf(const QRawFont &font) const;

private:
    QFont m_font;
    QFont m_bengaliFirst; ///< in front, else Qt warns on every start
    QTextCharFormat m_arabic;
    LatinGlyphs m_latin;
};

} // namespace caseledger
