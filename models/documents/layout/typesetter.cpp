// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/typesetter.h"

#include "models/documents/layout/latinglyphs.h"

#include <QFont>
#include <QFontDatabase>
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
constexpr qreal arabicScale = 1.13; ///< Arabic letters are lower than Latin ones of the same size
constexpr qreal arabicLift = 0.09; ///< of the style's size: the middle of the words then stands in the line's middle
constexpr size_t textStyles = size_t(TextStyle::ScanLine) + 1;

/// A line of a broken text. Values that a break cut in two are fenced on both lines.
/// @param open how many fences of the lines before stand open; then, how many do after this one
QString fenced(QString line, qsizetype &open)
{
    line.prepend(QString(open, isolateStart));
    open = std::max<qsizetype>(line.count(isolateStart) - line.count(isolateEnd), 0);
    return line + QString(open, isolateEnd);
}

/// Letters, vowel signs and marks of the Arabic script, without the invisible mark among them.
bool isArabic(QChar character)
{
    const char16_t u = character.unicode();
    return ((u >= 0x600 && u < 0x700) || (u >= 0x750 && u < 0x780) || (u >= 0x870 && u < 0x900)
               || (u >= 0xfb50 && u < 0xfe00) || (u >= 0xfe70 && u < 0xfeff))
        && !turnsDirection(character);
}

/// Where a text is Arabic: words with the blanks between them, without the figures and Latin letters beside.
QList<QTextLayout::FormatRange> arabicRuns(const QString &text, const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> runs;
    bool goesOn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isArabic(text.at(i))) {
            if (!goesOn)
                runs.append({ int(i), 0, format });
            runs.last().length = int(i) + 1 - runs.last().start;
            goesOn = true;
        } else {
            goesOn = goesOn && text.at(i) == u' ';
        }
    }
    return runs;
}

/// @param scale times the style's size
QFont fontOf(TextStyle style, const QStringList &families, qreal scale = 1)
{
    const TypeSize type = typeSize(style);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(type.points * scale * 1440 / 72));
    font.setBold(type.bold);
    font.setKerning(false);
    // The smallest spacing there is: Qt then leaves out the ligatures that a font merely offers, so shaped Latin text
    // is as wide as text set glyph by glyph and keeps its letters in a PDF. Required forms (Arabic, Bengali) stay.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList familiesWithFirst(QLatin1String family)
{
    QStringList families = paperFamilies();
    families.move(families.indexOf(family), 0);
    return families;
}

/// Scan lines are read by machines: a face made for them where the system has one, else one of fixed pitch.
QStringList scanLineFamilies()
{
    const QStringList known = QFontDatabase::families();
    QStringList families { QStringLiteral("OCR-B"), QStringLiteral("OCRB"), QStringLiteral("OCR-A"),
        QStringLiteral("OCRA"), QStringLiteral("Noto Sans Mono") };
    families.removeIf([&known](const QString &family) { return !known.contains(family); });
    return families + paperFamilies();
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

struct Typesetter::Face
{
    explicit Face(TextStyle style)
        : font(fontOf(style, style == TextStyle::ScanLine ? scanLineFamilies() : paperFamilies()))
        , bengaliFirst(fontOf(style, familiesWithFirst(QLatin1String("Noto Sans Bengali"))))
        , latin(QRawFont::fromFont(font))
    {
        arabic.setFont(fontOf(style, familiesWithFirst(QLatin1String("Noto Naskh Arabic")), arabicScale));
    }

    /// How far the glyphs of a font stand above the baseline of Latin letters, in reference units.
    qreal liftOf(const QRawFont &raw) const
    {
        return raw.pixelSize() == arabic.font().pixelSize() ? std::round(arabicLift * font.pixelSize()) : 0;
    }

    /// Gives every run of a text its font: here alone is decided how large a script is set.
    void dress(QTextLayout &layout) const
    {
        const QString text = layout.text();
        const bool bengali
            = std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x980 && c.unicode() < 0xa00; });
        layout.setFont(bengali ? bengaliFirst : font);
        layout.setFormats(arabicRuns(text, arabic));
    }

    QFont font;
    QFont bengaliFirst; ///< in front, else Qt warns on every start
    QTextCharFormat arabic;
    LatinGlyphs latin;
};

/// What the typesetters of one thread know.
struct Typesetter::Measures
{
    std::array<std::unique_ptr<Face>, textStyles> faces; ///< made when first wanted
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

const Typesetter::Face &Typesetter::face(TextStyle style) const
{
    std::unique_ptr<Face> &face = m_measures->faces[size_t(style)];
    if (!face)
        face = std::make_unique<Face>(style);
    return *face;
}

qreal Typesetter::widthMm(const QString &text, TextStyle style) const
{
    const std::optional<qreal> latin = face(style).latin.widthOf(text);
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
    const LatinGlyphs &latin = face(style).latin;
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
        ShapedText result { .width = line.naturalTextWidth() };
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
    return (typeSize(style).heightMm() + face(style).latin.font().capHeight() / unitsPerMm) / 2;
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
