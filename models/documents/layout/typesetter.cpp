// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/typesetter.h"

#include "models/text/markflood.h"

#include <QGlyphRun>
#include <QHash>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace caseledger {

namespace {

constexpr QChar isolateStart(0x2068);
constexpr QChar isolateEnd(0x2069);
constexpr QChar ellipsis(0x2026);
constexpr qreal farAway = 1e6; ///< wider than any line, in reference units
constexpr size_t textStyles = size_t(TextStyle::ScanLine) + 1;

/// A line of a broken text. Values that a break cut in two are fenced on both lines.
/// @param open how many fences of the lines before stand open; then, how many do after this one
QString fenced(QString line, qsizetype &open)
{
    line.prepend(QString(open, isolateStart));
    open = std::max<qsizetype>(line.count(isolateStart) - line.count(isolateEnd), 0);
    return line + QString(open, isolateEnd);
}

struct ShapedKey
{
    QString text;
    TextStyle style;
    Qt::LayoutDirection direction;

    friend bool operator==(const ShapedKey &, const ShapedKey &) = default;
    friend size_t qHash(const ShapedKey &key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.style), int(key.direction));
    }
};

struct BrokenKey
{
    QString text;
    TextStyle style;
    qreal widthMm;
    int maximum;

    friend bool operator==(const BrokenKey &, const BrokenKey &) = default;
    friend size_t qHash(const BrokenKey &key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.style), key.widthMm, key.maximum);
    }
};

/// What was made for a key, or what is made now. When too much is kept, all of it goes: the words of papers, which come
/// again and again, are soon back, names are not.
template <class Key, class Value>
const Value &kept(QHash<Key, Value> &values, const Key &key, auto make)
{
    constexpr qsizetype mostKept = 4000;
    if (const auto known = values.constFind(key); known != values.cend())
        return *known;
    if (values.size() >= mostKept)
        values.clear();
    return *values.insert(key, make());
}

GlyphPiece &sheetOf(const QRawFont &font, std::vector<GlyphPiece> &sheets)
{
    const auto known = std::ranges::find(sheets, font, &GlyphPiece::font);
    return known != sheets.end() ? *known : sheets.emplace_back(GlyphPiece { .font = font });
}

} // namespace

/// What the typesetters of one thread know.
struct Typesetter::Measures
{
    std::array<std::unique_ptr<Typeface>, textStyles> faces; ///< made when first wanted
    QHash<ShapedKey, ShapedText> shaped; ///< texts that are not Latin
    QHash<BrokenKey, QStringList> broken;
};

Typesetter::Typesetter()
    : m_measures(measuresOfThisThread())
{ }

std::shared_ptr<Typesetter::Measures> Typesetter::measuresOfThisThread()
{
    thread_local std::weak_ptr<Measures> shared; // fonts must not outlive the application
    std::shared_ptr<Measures> measures = shared.lock();
    if (!measures)
        shared = measures = std::make_shared<Measures>();
    return measures;
}

const Typeface &Typesetter::face(TextStyle style) const
{
    std::unique_ptr<Typeface> &face = m_measures->faces[size_t(style)];
    if (!face)
        face = std::make_unique<Typeface>(style);
    return *face;
}

qreal Typesetter::widthMm(const QString &text, TextStyle style) const
{
    const std::optional<qreal> latin = face(style).latin().widthOf(text);
    return (latin ? *latin : shapedByQt(text, style, Qt::LeftToRight).width) / unitsPerMm;
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
    qsizetype open = 0;
    return fenced(text.first(fits).trimmed() + ellipsis, open);
}

QStringList Typesetter::wrapped(const QString &text, TextStyle style, qreal widthMm, int maximum) const
{
    if (this->widthMm(text, style) <= widthMm)
        return { text };
    return kept(m_measures->broken, BrokenKey { text, style, widthMm, maximum },
        [&] { return broken(text, style, widthMm, maximum); });
}

QStringList Typesetter::broken(const QString &text, TextStyle style, qreal widthMm, int maximum) const
{
    QTextLayout layout(text);
    face(style).dress(layout);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    qsizetype open = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() + 1 == maximum) {
            lines.append(fenced(elided(text.sliced(line.textStart()).trimmed(), style, widthMm), open));
            break;
        }
        const qsizetype openBefore = open;
        QString part;
        qreal room = widthMm * unitsPerMm;
        qreal excess = 0;
        do { // a line on its own may be a little wider than it is within its text: letters stand at whole units
            line.setLineWidth(room);
            open = openBefore;
            part = fenced(text.sliced(line.textStart(), line.textLength()).trimmed(), open);
            excess = (this->widthMm(part, style) - widthMm) * unitsPerMm;
            room -= std::max(excess, 1.0);
        } while (excess > 0 && room > 0);
        lines.append(part);
    }
    layout.endLayout();
    return lines;
}

ShapedText Typesetter::shaped(const QString &text, TextStyle style, Qt::LayoutDirection direction) const
{
    std::vector<GlyphPiece> sheets;
    ShapedText result { .width = widthMm(text, style) * unitsPerMm };
    set(text, style, direction, {}, sheets);
    for (GlyphPiece &sheet : sheets)
        result.pieces.append(std::move(sheet));
    return result;
}

void Typesetter::set(const QString &text, TextStyle style, Qt::LayoutDirection direction, QPointF from,
    std::vector<GlyphPiece> &sheets) const
{
    const LatinGlyphs &latin = face(style).latin();
    const bool oneWay = direction == Qt::LeftToRight || std::ranges::none_of(text, turnsDirection);
    if (oneWay && latin.widthOf(text)) {
        GlyphPiece &sheet = sheetOf(latin.font(), sheets);
        QPointF place(std::round(from.x()), std::round(from.y()));
        for (const QChar character : text) {
            const LatinGlyphs::Glyph &glyph = latin.of(character);
            if (glyph.index != 0 && character != u' ') {
                sheet.glyphs.append(glyph.index);
                sheet.positions.append(place);
            }
            place.rx() += glyph.advance;
        }
        return;
    }
    for (const GlyphPiece &piece : shapedByQt(text, style, direction).pieces) {
        GlyphPiece &sheet = sheetOf(piece.font, sheets);
        sheet.glyphs += piece.glyphs;
        for (const QPointF position : piece.positions)
            sheet.positions.append(QPointF(std::round(position.x() + from.x()), std::round(position.y() + from.y())));
    }
}

const ShapedText &Typesetter::shapedByQt(const QString &text, TextStyle style, Qt::LayoutDirection direction) const
{
    return kept(m_measures->shaped, ShapedKey { text, style, direction }, [&] {
        QTextLayout layout(text);
        face(style).dress(layout);
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
        ShapedText result { .width
            = line.horizontalAdvance() }; // the natural width is too much where a lam-alef ends it
        for (const QGlyphRun &run : layout.glyphRuns()) {
            GlyphPiece piece { run.rawFont(), run.glyphIndexes(), run.positions() };
            const QPointF toPlace(start.x(), start.y() + face(style).liftOf(piece.font));
            for (QPointF &position : piece.positions)
                position -= toPlace;
            result.pieces.append(piece);
        }
        return result;
    });
}

qreal Typesetter::ascentMm(TextStyle style) const
{
    // Noto Sans rises higher than its letters do: the middle of the capitals stands in the middle of the line.
    return (typeSize(style).heightMm() + face(style).latin().font().capHeight() / unitsPerMm) / 2;
}

QString plainLine(const QString &value)
{
    QString line;
    line.reserve(value.size());
    for (const QChar c : withoutMarkFlood(value)) {
        if (c.isSpace() || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            line.append(u' ');
        else if (c.category() != QChar::Other_Control && !turnsDirection(c))
            line.append(c);
    }
    return line.trimmed();
}

} // namespace caseledger
