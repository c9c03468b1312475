// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/outlines.h"

#include "models/documents/pagepainter.h"

#include <cmath>

namespace caseledger {

namespace {

constexpr qsizetype mostGlyphsKept = 20'000;

/// A number with at most one decimal, as short as it can be: a page has tens of thousands.
void append(QByteArray &operators, qreal number)
{
    const qint64 tenths = std::llround(number * 10);
    if (tenths < 0)
        operators += '-';
    operators += QByteArray::number(std::abs(tenths) / 10);
    if (const qint64 rest = std::abs(tenths) % 10; rest != 0) {
        operators += '.';
        operators += char('0' + rest);
    }
    operators += ' ';
}

void append(QByteArray &operators, QPointF point)
{
    append(operators, point.x());
    append(operators, point.y());
}

/// From reference units, counted downwards from the sheet's top left corner, to points counted upwards.
QByteArray toPageSpace(const Page &page)
{
    return "q 0.05 0 0 -0.05 0 " + QByteArray::number(page.sizeMm.height() / mmPerPoint, 'f', 2) + " cm\n";
}

void appendBox(QByteArray &operators, const BoxItem &box)
{
    constexpr qreal units = Typesetter::unitsPerMm;
    operators += QByteArray::number(box.grey, 'g', 3) + " g ";
    append(operators, box.rect.topLeft() * units);
    append(operators, QPointF(box.rect.width() * units, box.rect.height() * units));
    operators += "re f\n";
}

void appendLine(QByteArray &operators, const LineItem &line)
{
    constexpr qreal units = Typesetter::unitsPerMm;
    append(operators, line.widthMm * units);
    operators += "w ";
    append(operators, line.from * units);
    operators += "m ";
    append(operators, line.to * units);
    operators += "l S\n";
}

} // namespace

QByteArray pathOperators(const QPainterPath &path)
{
    QByteArray operators;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        append(operators, element);
        if (element.isMoveTo()) {
            operators += "m\n";
        } else if (element.isLineTo()) {
            operators += "l\n";
        } else {
            append(operators, path.elementAt(++i));
            append(operators, path.elementAt(++i));
            operators += "c\n";
        }
    }
    return operators += "f\n";
}

const QByteArray &Outlines::operatorsOf(const QRawFont &font, quint32 glyph)
{
    if (m_glyphs.size() > mostGlyphsKept)
        m_glyphs.clear();
    QByteArray &operators = m_glyphs[{ font, glyph }];
    if (operators.isEmpty())
        operators = pathOperators(font.pathForGlyph(glyph));
    return operators;
}

QByteArray Outlines::operatorsOf(const Page &page)
{
    std::vector<GlyphPiece> sheets;
    for (const TextItem &item : page.texts)
        setText(item, m_type, sheets);
    if (sheets.empty() && page.boxes.empty() && page.lines.empty())
        return {};
    QByteArray operators = toPageSpace(page);
    for (const BoxItem &box : page.boxes)
        appendBox(operators, box);
    operators += "0 g 0 G\n";
    for (const LineItem &line : page.lines)
        appendLine(operators, line);
    QPointF from; // places stand at whole units: each glyph is moved to from the one before
    for (const GlyphPiece &sheet : sheets) {
        for (qsizetype i = 0; i < sheet.glyphs.size(); ++i) {
            operators += "1 0 0 1 ";
            append(operators, sheet.positions.at(i) - from);
            operators += "cm\n" + operatorsOf(sheet.font, sheet.glyphs.at(i));
            from = sheet.positions.at(i);
        }
    }
    return operators += "Q\n";
}

} // namespace caseledger
