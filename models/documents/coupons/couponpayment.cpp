// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpayment.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qreal paddingMm = 2; ///< of the box, at its sides
constexpr qreal rowGapMm = 0.5;
constexpr qreal belowBoxMm = 0.4;
constexpr qreal leastPitch = 0.82; ///< small letters of neighbouring lines do not touch
constexpr qreal leastBodyPitch = 0.87;
constexpr qreal pitchStep = 0.02;
constexpr int payeeLines = 4;

/// Draws day and amount on their ground, which is as high as they need. Returns its lower edge.
qreal drawBox(Page &page, SlipWriter &slip, const PaymentBlock &block, QRectF place)
{
    QRectF row = place.adjusted(paddingMm, 0, -paddingMm, 0);
    row.moveTop(slip.label(block.dueDate, { row.left(), place.top() + rowGapMm, row.width(), 0 }));
    slip.lines(block.day, row, { TextStyle::Heading, TextRole::Date });
    row.moveTop(row.top() + typeSize(TextStyle::Heading).heightMm());
    if (!block.dayOrder.isEmpty())
        row.moveTop(slip.label(block.dayOrder, row));
    row.moveTop(slip.label(block.amount, { row.left(), row.top() + rowGapMm, row.width(), 0 }));
    slip.lines(block.sum, row, { TextStyle::Title, TextRole::Amount });
    const qreal bottom = row.top() + typeSize(TextStyle::Title).heightMm() + rowGapMm;
    page.boxes.push_back(
        { slip.onSheet({ place.left(), place.top(), place.width(), bottom - place.top() }), 0.93, true });
    return bottom;
}

/// Returns where the last line ends.
qreal draw(Page &page, SlipWriter slip, const PaymentBlock &block, QRectF place, qreal pitch, const Typesetter &type)
{
    slip.setPitch(pitch);
    QRectF row = place;
    row.moveTop(drawBox(page, slip, block, place) + belowBoxMm);
    row.moveTop(slip.label(block.payableTo, row));
    const bool fits = std::ranges::all_of(block.payee,
        [&](const QString &line) { return type.widthMm(plainLine(line), TextStyle::Body) <= place.width(); });
    const TextStyle style = fits && pitch >= leastBodyPitch ? TextStyle::Body : TextStyle::Small;
    qreal bottom = row.top();
    for (const QString &line : inLines(block.payee, payeeLines, style, place.width(), type)) {
        bottom = row.top() + typeSize(style).heightMm();
        row.moveTop(slip.lines(line, row, { style, TextRole::Value, Ink::Form }));
    }
    return bottom;
}

} // namespace

void drawPayment(Page &page, const SlipPlace &slip, const PaymentBlock &block, QRectF place, const Typesetter &type)
{
    qreal pitch = 1;
    const auto bottomOnTrial = [&] {
        Page trial;
        return draw(trial, { trial, slip.areaMm, slip.direction, type }, block, place, pitch, type);
    };
    while (pitch > leastPitch && bottomOnTrial() > place.bottom())
        pitch -= pitchStep;
    draw(page, { page, slip.areaMm, slip.direction, type }, block, place, pitch, type);
}

QStringList inLines(QStringList address, int most, TextStyle style, qreal roomMm, const Typesetter &type)
{
    for (QString &line : address)
        line = plainLine(line);
    address.removeAll(QString());
    QStringList lines;
    for (const QString &line : std::as_const(address))
        lines += type.wrapped(line, style, roomMm, 2);
    return lines.size() <= most ? lines : type.wrapped(address.join(QLatin1String(", ")), style, roomMm, most);
}

} // namespace caseledger
