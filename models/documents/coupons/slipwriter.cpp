// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/slipwriter.h"

#include "models/documents/layout/linewriter.h"

namespace caseledger {

namespace {

constexpr qreal besideMm = 2; ///< between the reader's words and the English
constexpr qreal slackMm = 0.1; ///< what just fits is not cut
constexpr int mostLabelLines = 2; ///< in each language

} // namespace

SlipWriter::SlipWriter(Page &page, QRectF areaMm, Qt::LayoutDirection direction, const Typesetter &type)
    : m_page(page)
    , m_area(areaMm)
    , m_direction(direction)
    , m_type(type)
{ }

QRectF SlipWriter::part(qreal fromLeadingMm, qreal topMm, qreal widthMm, qreal heightMm) const
{
    const qreal x
        = m_direction == Qt::RightToLeft ? m_area.right() - fromLeadingMm - widthMm : m_area.left() + fromLeadingMm;
    return { x, m_area.top() + topMm, widthMm, heightMm };
}

void SlipWriter::put(const QString &text, QRectF place, Look look, Qt::Alignment align)
{
    place.setHeight(typeSize(look.style).heightMm());
    m_page.texts.push_back({ .rect = place,
        .text = text,
        .style = look.style,
        .role = look.role,
        .align = align,
        .direction = directionOf(text, m_direction),
        .form = look.ink == Ink::Form });
}

qreal SlipWriter::label(const Words &words, QRectF place, Look look)
{
    const Look english { TextStyle::Small, look.role, look.ink };
    const qreal own = m_type.widthMm(words.text, look.style) + slackMm;
    const qreal beside = m_type.widthMm(words.english, TextStyle::Small) + slackMm;
    if (words.english.isEmpty() || own + besideMm + beside > place.width()) {
        place.setTop(lines(words.text, place, look, mostLabelLines));
        return lines(words.english, place, english, mostLabelLines);
    }
    const bool mirrored = m_direction == Qt::RightToLeft;
    const qreal toBaseline = m_type.ascentMm(look.style) - m_type.ascentMm(TextStyle::Small);
    const QRectF first(mirrored ? place.right() - own : place.left(), place.top(), own, 0);
    const QRectF second(
        mirrored ? first.left() - besideMm - beside : first.right() + besideMm, place.top() + toBaseline, beside, 0);
    put(words.text, first, look, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    put(words.english, second, english, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    return place.top() + stepMm(look.style);
}

qreal SlipWriter::lines(const QString &text, QRectF place, Look look, int most)
{
    if (text.isEmpty())
        return place.top();
    for (const QString &line : m_type.wrapped(text, look.style, place.width(), most)) {
        put(line, place, look, m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        place.setTop(place.top() + stepMm(look.style));
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
