// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/typesetter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace caseledger {

namespace {

constexpr QChar isolateStart(0x2068);
constexpr QChar isolateEnd(0x2069);
constexpr QChar ellipsis(0x2026);
constexpr qreal farAway = 1e6; ///< wider than any line, in reference units

/// Marks that embed, override or isolate a direction (Unicode Annex 9), and the two invisible ones.
bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c;
}

/// Values that a break cut in two are fenced on both lines.
void mendIsolates(QStringList &lines)
{
    bool open = false;
    for (QString &line : lines) {
        if (open)
            line.prepend(isolateStart);
        open = line.count(isolateStart) > line.count(isolateEnd);
        if (open)
            line.append(isolateEnd);
    }
}

QFont fontOf(TextStyle style, const QStringList &families)
{
    const TypeSize type = typeSize(style);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(type.points * 1440 / 72));
    font.setBold(type.bold);
    font.setKerning(false);
    // The smallest spacing there is: Qt then leaves out the ligatures that a font merely offers, so shaped Latin text
    // is as wide as text set glyph by glyph and keeps its letters in a PDF. Required forms (Arabic, Bengali) stay.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QStringList paperFamilies()
{
    return { QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Sans Bengali"),
        QStringLiteral("NanumGothic") };
}

TypeSize typeSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return { 9.5, false };
    case TextStyle::Bold:
        return { 9.5, true };
    case TextStyle::Small:
        return { 8, false };
    case TextStyle::Heading:
        return { 11.5, true };
    case TextStyle::Title:
        return { 17, true };
    case TextStyle::Watermark:
        return { 120, true };
    case TextStyle::ScanLine:
        return { 12, false };
    }
    return {};
}

Typesetter::Typesetter()
{
    const QStringList families = paperFamilies();
    QStringList bengaliFamilies = families;
    bengaliFamilies.move(
        bengaliFamilies.indexOf(QLatin1String("Noto Sans Bengali")), 0); // else Qt warns on every start
    QString simple;
    for (size_t u = 0; u < lastSimple; ++u)
        simple.append(u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xad ? QChar(u' ') : QChar(char16_t(u)));
    for (size_t i = 0; i < m_faces.size(); ++i) {
        Face &made = m_faces[i];
        made.font = fontOf(TextStyle(i), families);
        made.bengaliFirst = fontOf(TextStyle(i), bengaliFamilies);
        made.latin = QRawFont::fromFont(made.font);
        const QList<quint32> glyphs = made.latin.glyphIndexesForString(simple);
        const QList<QPointF> advances = made.latin.advancesForGlyphIndexes(glyphs, QRawFont::SeparateAdvances);
        for (size_t u = 0x20; u < lastSimple; ++u) {
            if (simple.at(qsizetype(u)) == QChar(char16_t(u))) {
                made.glyphOf[u] = glyphs.at(qsizetype(u));
                made.advanceOf[u] = advances.at(qsizetype(u)).x();
            }
        }
    }
}

bool Typesetter::isSimple(const Face &face, const QString &text)
{
    return std::ranges::all_of(
        text, [&face](QChar c) { return c.unicode() < lastSimple && face.glyphOf[c.unicode()] != 0; });
}

const QFont &Typesetter::fontFor(const Face &face, const QString &text)
{
    const bool bengali = std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x980 && c.unicode() < 0xa00; });
    return bengali ? face.bengaliFirst : face.font;
}

qreal Typesetter::widthMm(const QString &text, TextStyle style) const
{
    const Face &type = face(style);
    if (!isSimple(type, text))
        return shaped(text, style, Qt::LeftToRight).width / unitsPerMm;
    qreal width = 0;
    for (const QChar c : text)
        width += type.advanceOf[c.unicode()];
    return width / unitsPerMm;
}

QString Typesetter::elided(const QString &text, TextStyle style, qreal widthMm) const
{
    if (this->widthMm(text, style) <= widthMm)
        return text;
    qsizetype fits = 0; // the longest beginning that still fits, found by halving
    for (qsizetype step = text.size(); step > 0; step /= 2) {
        while (
            fits + step < text.size() && this->widthMm(text.first(fits + step).trimmed() + ellipsis, style) <= widthMm)
            fits += step;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    QStringList line { text.first(fits).trimmed() + ellipsis };
    mendIsolates(line);
    return line.first();
}

QStringList Typesetter::wrapped(const QString &text, TextStyle style, qreal widthMm, int maximum) const
{
    if (this->widthMm(text, style) <= widthMm)
        return { text };
    QTextLayout layout(text, fontFor(face(style), text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() + 1 == maximum) {
            lines.append(elided(text.sliced(line.textStart()).trimmed(), style, widthMm));
            break;
        }
        line.setLineWidth(widthMm * unitsPerMm);
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    mendIsolates(lines);
    return lines;
}

ShapedText Typesetter::shaped(const QString &text, TextStyle style, Qt::LayoutDirection direction) const
{
    const Face &type = face(style);
    ShapedText result;
    if (isSimple(type, text)) {
        GlyphPiece piece { .font = type.latin };
        piece.glyphs.reserve(text.size());
        piece.positions.reserve(text.size());
        for (const QChar c : text) {
            piece.glyphs.append(type.glyphOf[c.unicode()]);
            piece.positions.append({ result.width, 0 });
            result.width += type.advanceOf[c.unicode()];
        }
        result.pieces.append(piece);
        return result;
    }
    QTextLayout layout(text, fontFor(type, text));
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(farAway);
    layout.endLayout();
    const QPointF start(line.naturalTextRect().left(), line.y() + line.ascent());
    for (const QGlyphRun &run : layout.glyphRuns()) {
        GlyphPiece piece { run.rawFont(), run.glyphIndexes(), run.positions() };
        for (QPointF &position : piece.positions)
            position -= start;
        result.pieces.append(piece);
    }
    result.width = line.naturalTextWidth();
    return result;
}

qreal Typesetter::ascentMm(TextStyle style) const
{
    // Noto Sans rises higher than its letters do: the middle of the capitals stands in the middle of the line.
    return (typeSize(style).heightMm() + face(style).latin.capHeight() / unitsPerMm) / 2;
}

QString plainLine(const QString &value)
{
    QString line;
    line.reserve(value.size());
    for (const QChar c : value) {
        if (c.isSpace() || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            line.append(u' ');
        else if (c.category() != QChar::Other_Control && !turnsDirection(c))
            line.append(c);
    }
    return line.trimmed();
}

} // namespace caseledger
