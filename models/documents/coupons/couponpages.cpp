// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpages.h"

#include "models/documents/coupons/couponslips.h"
#include "models/documents/coupons/coupontexts.h"
#include "models/documents/layout/pagecomposer.h"

#include <algorithm>

namespace caseledger {

namespace {

using namespace couponplaces;

constexpr size_t couponsOnASheet = 3;
constexpr qreal dashMm = 2;
constexpr qreal dashGapMm = 1.5;
constexpr qreal markTopMm = 20; ///< within a third

QRectF stubArea(size_t third, bool mirrored)
{
    const PaperFrame frame;
    return { mirrored ? frame.rightMm - stubWidthMm : frame.leftMm, qreal(third) * thirdMm, stubWidthMm, thirdMm };
}

QRectF couponArea(size_t third, bool mirrored)
{
    const PaperFrame frame;
    const qreal width = frame.widthMm() - stubWidthMm - gutterMm;
    return { mirrored ? frame.leftMm : frame.rightMm - width, qreal(third) * thirdMm, width, thirdMm };
}

/// Where to cut: between stub and coupon, and below each third but the sheet's last.
void drawCuts(Page &page, size_t thirds, bool mirrored)
{
    const PaperFrame frame;
    const auto dashes = [&page](QPointF from, QPointF step, qreal lengthMm) {
        for (qreal at = 0; at + dashMm <= lengthMm; at += dashMm + dashGapMm)
            page.lines.push_back({ from + step * at, from + step * (at + dashMm), 0.15, true });
    };
    const QRectF stub = stubArea(0, mirrored);
    const qreal x = mirrored ? stub.left() - gutterMm / 2 : stub.right() + gutterMm / 2;
    const qreal bottom = std::min(qreal(thirds) * thirdMm, page.sizeMm.height() - topMm);
    dashes({ x, topMm }, { 0, 1 }, bottom - topMm);
    for (size_t third = 1; third <= thirds && third < couponsOnASheet; ++third)
        dashes({ frame.leftMm, qreal(third) * thirdMm }, { 1, 0 }, frame.widthMm());
}

void drawMark(Page &page, size_t third)
{
    const PaperFrame frame;
    page.texts.push_back({ .rect = QRectF(frame.leftMm, qreal(third) * thirdMm + markTopMm, frame.widthMm(),
                               typeSize(TextStyle::Watermark).heightMm()),
        .text = QStringLiteral("DEMO"),
        .style = TextStyle::Watermark,
        .role = TextRole::Mark,
        .align = Qt::AlignHCenter });
}

/// An empty sheet; the paper's number stands below the last stub.
Page sheetPage(bool mirrored)
{
    Page page;
    const QRectF stub = stubArea(0, mirrored);
    const qreal x = mirrored ? stub.right() - numberMm.width() : stub.left();
    page.numberPlace = QRectF(QPointF(x, PaperFrame().footMm), numberMm);
    return page;
}

void leaveOutForm(Page &page)
{
    std::erase_if(page.texts, [](const TextItem &item) { return item.form; });
    std::erase_if(page.lines, [](const LineItem &item) { return item.form; });
    std::erase_if(page.boxes, [](const BoxItem &item) { return item.form; });
}

} // namespace

std::vector<Page> couponPages(
    const CouponSheet &sheet, const Letterhead &letterhead, const Phrasebook &book, CouponStock stock)
{
    const Typesetter type;
    const PaperWords words(book, coupontexts::context);
    const bool mirrored = book.direction() == Qt::RightToLeft;
    std::vector<Page> pages;
    for (size_t i = 0; i < sheet.coupons.size(); ++i) {
        const size_t third = i % couponsOnASheet;
        if (third == 0) {
            pages.push_back(sheetPage(mirrored));
            drawCuts(pages.back(), std::min(sheet.coupons.size() - i, couponsOnASheet), mirrored);
        }
        const CouponSource source { sheet, sheet.coupons[i], letterhead.office, words };
        drawStub(pages.back(), stubArea(third, mirrored), source, type);
        drawCoupon(pages.back(), couponArea(third, mirrored), source, type);
        if (letterhead.office.demo)
            drawMark(pages.back(), third);
    }
    if (stock == CouponStock::Preprinted)
        std::ranges::for_each(pages, leaveOutForm);
    return pages;
}

Page moved(Page page, QPointF byMm)
{
    const QPointF step(qRound(byMm.x() * 10) / 10.0, qRound(byMm.y() * 10) / 10.0);
    for (TextItem &item : page.texts)
        item.rect.translate(step);
    for (BoxItem &item : page.boxes)
        item.rect.translate(step);
    for (ImageItem &item : page.images)
        item.rect.translate(step);
    for (LineItem &item : page.lines) {
        item.from += step;
        item.to += step;
    }
    for (QRectF &place : page.amountCodes)
        place.translate(step);
    page.numberPlace.translate(step);
    return page;
}

} // namespace caseledger
