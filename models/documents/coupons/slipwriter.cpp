// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/slipwriter.h"

#include "models/documents/layout/linewriter.h"

namespace caseledger {

namespace {

constexpr qreal besideMm = 2; ///< between the reader's words and the English
constexpr qreal slackMm = 0.1; ///< what just fits is not cut
constexpr int mostLabelLines = 3; ///< in each language

} // namespace

SlipWriter::SlipWriter(Page &page, QRectF areaMm, Qt::LayoutDirection direction, const Typesetter &type)
    : m_page(page)
    , m_area(areaMm)
    , m_direction(direction)
    , m_type(type)
{ }

QRectF SlipWriter::onSheet(QRectF place) const
{
    const qreal x = isMirrored() ? m_area.right() - place.right() : m_area.left() + place.left();
    return { x, m_area.top() + place.top(), place.width(), place.height() };
}

void SlipWriter::put(const QString &text, QRectF place, Look look, Qt::Alignment align, const QString &whole)
{
    place.setHeight(typeSize(look.style).heightMm());
    m_page.texts.push_back({ .rect = onSheet(place),
        .text = text,
        .style = look.style,
        .role = look.role,
        .align = align,
        .direction = directionOf(whole.isEmpty() ? text : whole, m_direction),
        .form = look.ink == Ink::Form });
}

qreal SlipWriter::label(const Words &words, QRectF place, Look look)
{
    const qreal own = m_type.widthMm(words.text, look.style) + slackMm;
    const qreal beside = m_type.widthMm(words.english, TextStyle::Small) + slackMm;
    if (words.english.isEmpty() || own + besideMm + beside > place.width())
        return stacked(words, place, look);
    const Look english { TextStyle::Small, look.role, look.ink };
    const qreal toBaseline = m_type.ascentMm(look.style) - m_type.ascentMm(TextStyle::Small);
    put(words.text, { place.left(), place.top(), own, 0 }, look, leading());
    put(words.english, { place.left() + own + besideMm, place.top() + toBaseline, beside, 0 }, english, leading());
    return place.top() + stepMm(look.style);
}

qreal SlipWriter::stacked(const Words &words, QRectF place, Look look)
{
    place.moveTop(lines(words.text, place, look, mostLabelLines));
    return lines(words.english, place, { TextStyle::Small, look.role, look.ink }, mostLabelLines);
}

qreal SlipWriter::lines(const QString &text, QRectF place, Look look, int most)
{
    if (text.isEmpty())
        return place.top();
    for (const QString &line : m_type.wrapped(text, look.style, place.width(), most)) {
        put(line, place, look, leading(), text);
        place.moveTop(place.top() + stepMm(look.style));
    }
    return place.top();
}

qreal SlipWriter::figure(const QString &text, QRectF place, Look look)
{
    put(text, place, look, Qt::AlignRight);
    return place.top() + stepMm(look.style);
}

qreal SlipWriter::centred(const QString &text, QRectF place, Look look)
{
    put(text, place, look, Qt::AlignHCenter);
    return place.top() + stepMm(look.style);
}

} // namespace caseledger
