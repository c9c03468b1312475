// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpages.h"
#include "models/documents/coupons/couponslips.h"
#include "models/documents/coupons/coupontexts.h"
#include "models/documents/layout/pagecomposer.h"

#include <array>
#include <utility>

namespace caseledger {

namespace {

constexpr qreal thinMm = 0.1;
constexpr qreal armMm = 4; ///< of a cross
constexpr int numberEveryMm = 10;
constexpr qreal rulerMm = 7; ///< from the edges of the sheet: a printer may reach no further
constexpr QRectF wordsPlace(88, 18, 106, 0); ///< from the leading edge: within the first coupon

void drawCross(Page &page, QPointF at)
{
    page.lines.push_back({ at - QPointF(armMm, 0), at + QPointF(armMm, 0), thinMm });
    page.lines.push_back({ at - QPointF(0, armMm), at + QPointF(0, armMm), thinMm });
    const QString place = QStringLiteral("%1 | %2").arg(at.x()).arg(at.y());
    page.texts.push_back({ .rect = QRectF(at.x() + 1.5, at.y() + 1, 25, typeSize(TextStyle::Small).heightMm()),
        .text = place,
        .style = TextStyle::Small,
        .role = TextRole::Value });
}

/// The left and right ends of the leading and of the trailing slips, from left to right.
std::array<qreal, 4> slipEnds(bool mirrored)
{
    using namespace couponplaces;
    const PaperFrame frame;
    const qreal cut = mirrored ? frame.rightMm - stubWidthMm - gutterMm / 2 : frame.leftMm + stubWidthMm + gutterMm / 2;
    return { frame.leftMm, cut - gutterMm / 2, cut + gutterMm / 2, frame.rightMm };
}

/// How far a text has to give way to the ends of slips.
qreal wayAround(qreal middle, qreal widthMm, const std::array<qreal, 4> &ends)
{
    const qreal reach = widthMm / 2 + 0.5;
    for (const qreal end : ends) {
        if (qAbs(middle - end) < reach)
            return middle < end ? end - reach - middle : end + reach - middle;
    }
    return 0;
}

/// Ticks of a millimetre along the upper and the left edge, every tenth longer and with its distance from the corner.
void drawRulers(Page &page, const std::array<qreal, 4> &ends, const Typesetter &type)
{
    const qreal lineHeight = typeSize(TextStyle::Small).heightMm();
    const auto number = [&](int mm, QPointF middle) {
        const QString text = QString::number(mm);
        const qreal width = type.widthMm(text, TextStyle::Small);
        const qreal x = middle.x() + wayAround(middle.x(), width, ends);
        page.texts.push_back({ .rect = QRectF(x - width / 2, middle.y() - lineHeight / 2, width, lineHeight),
            .text = text,
            .style = TextStyle::Small });
    };
    const auto length = [](int mm) { return mm % numberEveryMm == 0 ? 4.0 : mm % 5 == 0 ? 2.5 : 1.5; };
    for (int mm = 20; mm <= 200; ++mm) {
        page.lines.push_back({ { qreal(mm), rulerMm }, { qreal(mm), rulerMm + length(mm) }, thinMm });
        if (mm % numberEveryMm == 0)
            number(mm, { qreal(mm), rulerMm + 7 });
    }
    for (int mm = 30; mm <= 260; ++mm) {
        page.lines.push_back({ { rulerMm, qreal(mm) }, { rulerMm + length(mm), qreal(mm) }, thinMm });
        if (mm % numberEveryMm == 0)
            number(mm, { rulerMm + 10, qreal(mm) });
    }
}

/// Where stubs and coupons have their ink.
void drawOutlines(Page &page, const std::array<qreal, 4> &ends)
{
    using namespace couponplaces;
    for (int third = 0; third < 3; ++third) {
        const qreal top = third * thirdMm + topMm;
        const qreal bottom = third * thirdMm + bottomMm;
        for (const auto &[left, right] : { std::pair(ends[0], ends[1]), std::pair(ends[2], ends[3]) }) {
            page.lines.push_back({ { left, top }, { right, top }, thinMm });
            page.lines.push_back({ { left, bottom }, { right, bottom }, thinMm });
            page.lines.push_back({ { left, top }, { left, bottom }, thinMm });
            page.lines.push_back({ { right, top }, { right, bottom }, thinMm });
        }
    }
}

} // namespace

Page alignmentSheet(const Letterhead &letterhead, const Phrasebook &book)
{
    const Typesetter type;
    const PaperWords words(book, coupontexts::context);
    const std::array<qreal, 4> ends = slipEnds(book.direction() == Qt::RightToLeft);
    Page page;
    drawRulers(page, ends, type);
    drawOutlines(page, ends);
    for (const qreal y : { 92.0, 160.0, 240.0 }) {
        for (const qreal x : { 40.0, 110.0, 180.0 })
            drawCross(page, { x, y });
    }
    SlipWriter slip(page, QRectF(QPointF(), page.sizeMm), book.direction(), type);
    QRectF place = wordsPlace;
    place.moveTop(slip.label(words.said(coupontexts::alignment), place, { TextStyle::Heading, TextRole::Heading }) + 2);
    constexpr int mostLines = 4;
    for (const char *source :
        { coupontexts::printAtFullSize, coupontexts::crossesNamePlaces, coupontexts::measureThem }) {
        const Words step = words.said(source);
        place.moveTop(slip.lines(step.text, place, { TextStyle::Body, TextRole::Label }, mostLines));
        place.moveTop(slip.lines(step.english, place, { TextStyle::Small, TextRole::Label }, mostLines) + 1.5);
    }
    if (letterhead.office.demo)
        page.texts.push_back({ .rect = QRectF(0, 150, page.sizeMm.width(), typeSize(TextStyle::Watermark).heightMm()),
            .text = QStringLiteral("DEMO"),
            .style = TextStyle::Watermark,
            .role = TextRole::Mark,
            .align = Qt::AlignHCenter });
    return page;
}

} // namespace caseledger
