// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/typeface.h"

#include <QFontDatabase>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace caseledger {

namespace {

constexpr qreal arabicScale = 1.13; ///< Arabic letters are lower than Latin ones of the same size
constexpr qreal arabicLift = 0.09; ///< of the style's size: the middle of the words then stands in the line's middle

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

Typeface::Typeface(TextStyle style)
    : m_font(fontOf(style, style == TextStyle::ScanLine ? scanLineFamilies() : paperFamilies()))
    , m_bengaliFirst(fontOf(style, familiesWithFirst(QLatin1String("Noto Sans Bengali"))))
    , m_latin(QRawFont::fromFont(m_font))
{
    m_arabic.setFont(fontOf(style, familiesWithFirst(QLatin1String("Noto Naskh Arabic")), arabicScale));
}

void Typeface::dress(QTextLayout &layout) const
{
    const QString text = layout.text();
    const bool bengali = std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x980 && c.unicode() < 0xa00; });
    layout.setFont(bengali ? m_bengaliFirst : m_font);
    layout.setFormats(arabicRuns(text, m_arabic));
}

qreal Typeface::liftOf(const QRawFont &font) const
{
    const bool arabic = font.pixelSize() == m_arabic.font().pixelSize();
    return arabic ? std::round(arabicLift * m_font.pixelSize()) : 0;
}

} // namespace caseledger
