// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/pinpainter.h"

#include "models/documents/layout/typesetter.h"
#include "models/documents/outlines.h"

#include <QTransform>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qreal heightMm = 10;
constexpr qreal pitchMm = 10.5; ///< from digit to digit
constexpr qreal unitMm = 0.01; ///< of the digits' own places

/// A digit of the papers' boldest face, in the middle of the place's origin.
QPainterPath outlineOf(int digit, const Typesetter &type)
{
    const ShapedText shaped = type.shaped(QString::number(digit), TextStyle::Title, Qt::LeftToRight);
    const GlyphPiece &piece = shaped.pieces.front();
    const QPainterPath path = piece.font.pathForGlyph(piece.glyphs.front());
    const qreal scale = heightMm / unitMm / path.boundingRect().height();
    const QPointF middle = path.boundingRect().center();
    return QTransform::fromScale(scale, scale).map(path.translated(-middle));
}

QByteArray fixed(qreal value) { return QByteArray::number(value, 'f', 4); }

} // namespace

PinPainter::PinPainter()
{
    const Typesetter type;
    qsizetype longest = 0;
    for (int digit = 0; digit < int(m_digits.size()); ++digit) {
        m_digits[size_t(digit)] = pathOperators(outlineOf(digit, type));
        longest = std::max(longest, m_digits[size_t(digit)].size());
    }
    for (QByteArray &operators : m_digits)
        operators = operators.leftJustified(longest, ' ');
}

QByteArray PinPainter::operatorsOf(std::span<const char, digits> pin, const QRectF &place, QSizeF pageMm) const
{
    constexpr qreal unit = unitMm / mmPerPoint;
    const QPointF first = place.center() - QPointF(pitchMm * (digits - 1) / 2, 0);
    const QByteArray begin = "q " + fixed(unit) + " 0 0 -" + fixed(unit) + ' ' + fixed(first.x() / mmPerPoint) + ' '
        + fixed((pageMm.height() - first.y()) / mmPerPoint) + " cm 0 g\n";
    const QByteArray next = "1 0 0 1 " + fixed(pitchMm / unitMm) + " 0 cm\n";
    QByteArray operators;
    operators.reserve(begin.size() + qsizetype(digits) * (m_digits.front().size() + next.size()) + 2);
    operators += begin;
    for (const char digit : pin) {
        if (digit >= '0' && digit <= '9')
            operators += m_digits[size_t(digit - '0')];
        operators += next;
    }
    return operators += "Q\n";
}

} // namespace caseledger
