// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpages.h"
#include "models/documents/coupons/couponslips.h"
#include "models/documents/coupons/coupontexts.h"
#include "models/documents/layout/pagecomposer.h"

#include <utility>

namespace caseledger {

namespace {

constexpr qreal thinMm = 0.1;
constexpr qreal armMm = 4; ///< of a cross
constexpr int tickEveryMm = 1;
constexpr int longTickEveryMm = 10;
constexpr qreal rulerMm = 7; ///< from the edges of the sheet: a printer may reach no further
constexpr QRectF wordsPlace(88, 20, 106, 0); ///< from the leading edge: within the first coupon

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

/// Ticks of a millimetre along the upper and the left edge, every tenth longer and with its distance from the corner.
void drawRulers(Page &page)
{
    const PaperFrame frame;
    const qreal lineHeight = typeSize(TextStyle::Small).heightMm();
    const auto number = [&](int mm, QRectF rect) {
        page.texts.push_back({ .rect = rect,
            .text = QString::number(mm),
            .style = TextStyle::Small,
            .role = TextRole::Value,
            .align = Qt::AlignHCenter });
    };
    const auto length = [](int mm) { return mm % longTickEveryMm == 0 ? 4.0 : mm % 5 == 0 ? 2.5 : 1.5; };
    for (int mm = 20; mm <= int(frame.rightMm); mm += tickEveryMm) {
        page.lines.push_back({ { qreal(mm), rulerMm }, { qreal(mm), rulerMm + length(mm) }, thinMm });
        if (mm % longTickEveryMm == 0)
            number(mm, { mm - 5.0, rulerMm + 5.2, 10, lineHeight });
    }
    for (int mm = 30; mm <= 260; mm += tickEveryMm) {
        page.lines.push_back({ { rulerMm, qreal(mm) }, { rulerMm + length(mm), qreal(mm) }, thinMm });
        if (mm % longTickEveryMm == 0)
            number(mm, { rulerMm + 6, mm - lineHeight / 2, 8, lineHeight });
    }
}

/// Where stubs and coupons have their ink.
void drawOutlines(Page &page, bool mirrored)
{
    using namespace couponplaces;
    const PaperFrame frame;
    const qreal cut = mirrored ? frame.rightMm - stubWidthMm - gutterMm / 2 : frame.leftMm + stubWidthMm + gutterMm / 2;
    for (int third = 0; third < 3; ++third) {
        const qreal top = third * thirdMm + topMm;
        const qreal bottom = third * thirdMm + bottomMm;
        for (const auto &[left, right] :
            { std::pair(frame.leftMm, cut - gutterMm / 2), std::pair(cut + gutterMm / 2, frame.rightMm) }) {
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
    const bool mirrored = book.direction() == Qt::RightToLeft;
    Page page;
    drawRulers(page);
    drawOutlines(page, mirrored);
    for (const qreal y : { 75.0, 150.0, 240.0 }) {
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
