// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponslips.h"
#include "models/documents/coupons/coupontexts.h"
#include "models/text/words.h"

#include <algorithm>
#include <map>

namespace caseledger {

namespace {

constexpr qreal widthMm = couponplaces::stubWidthMm;
constexpr qreal figureMm = 22.5; ///< of an amount in bold, and of the identifier
constexpr qreal smallFigureMm = 18;
constexpr qreal columnGapMm = 1;
constexpr qreal rowGapMm = 0.6;
constexpr qreal leastPitch = 0.86; ///< letters of neighbouring lines do not touch
constexpr qreal pitchStep = 0.02;

/// The debts of a coupon by their kind, in the order of the kinds.
std::map<ObligationKind, Money> byKind(const CouponSource &source)
{
    std::map<ObligationKind, Money> sums;
    for (const CouponDebt &debt : source.coupon.debts)
        sums[source.sheet.records.obligations.at(debt.obligation).kind] += debt.amount;
    return sums;
}

/// A label and beside it, at the trailing edge, its figure.
struct StubRow
{
    Words label;
    QString figure;
    TextRole role = TextRole::Amount;
    TextStyle style = TextStyle::Small; ///< of the figure
    Ink ink = Ink::Form; ///< of the label
};

/// Where figures stand at the leading edge of their column, they need one width to stand below one another.
qreal draw(SlipWriter &slip, const StubRow &row, qreal top, const Typesetter &type)
{
    const qreal width = row.style == TextStyle::Small && !slip.isMirrored() ? smallFigureMm : figureMm;
    const qreal toBaseline = type.ascentMm(row.style) - type.ascentMm(TextStyle::Small);
    const QRectF label(0, top + toBaseline, widthMm - width - columnGapMm, 0);
    const QRectF figure(widthMm - width, top, width, 0);
    const qreal below = slip.label(row.label, label, { TextStyle::Small, TextRole::Label, row.ink });
    return std::max(below, slip.figure(row.figure, figure, { row.style, row.role })) + rowGapMm;
}

std::vector<StubRow> rowsOf(const CouponSource &source)
{
    const PaperWords &words = source.words;
    const Phrasebook &book = words.book();
    std::vector<StubRow> rows { { .label = words.said(coupontexts::dueDate),
        .figure = book.date(source.coupon.dueOn),
        .role = TextRole::Date,
        .style = TextStyle::Bold } };
    for (const auto &[kind, sum] : byKind(source)) {
        rows.push_back({ .label = words.both([kind = kind](const Phrasebook &b) { return word(kind, b); }),
            .figure = book.money(sum),
            .ink = Ink::Variable });
    }
    rows.push_back({ .label = words.said(coupontexts::amount),
        .figure = book.money(source.coupon.amount),
        .style = TextStyle::Bold });
    rows.push_back({ .label = words.said(coupontexts::pastDue, { book.date(source.sheet.asOf) }),
        .figure = book.money(source.sheet.arrears),
        .ink = Ink::Variable });
    return rows;
}

/// Returns where it ends, from the top of the third.
qreal write(Page &page, SlipWriter &slip, const CouponSource &source, const Typesetter &type)
{
    const qreal top = couponplaces::topMm;
    const qreal toBaseline = type.ascentMm(TextStyle::Heading) - type.ascentMm(TextStyle::Bold);
    slip.figure(source.sheet.records.supportCase.id.text(), { widthMm - figureMm, top + toBaseline, figureMm, 0 },
        { TextStyle::Bold });
    qreal y = slip.label(source.words.said(coupontexts::keepThis), { 0, top, widthMm - figureMm - columnGapMm, 0 },
        { TextStyle::Heading, TextRole::Heading, Ink::Form });
    y += rowGapMm;
    const std::vector<StubRow> rows = rowsOf(source);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i + 2 == rows.size()) { // above the sum
            page.boxes.push_back({ slip.onSheet({ 0, y, widthMm, 0.2 }), 0.3, true });
            y += rowGapMm;
        }
        y = draw(slip, rows[i], y, type);
    }
    return y - rowGapMm;
}

} // namespace

void drawStub(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type)
{
    const Qt::LayoutDirection direction = source.words.book().direction();
    const auto bottomWith = [&](qreal pitch, Page &target) {
        SlipWriter slip(target, areaMm, direction, type);
        slip.setPitch(pitch);
        return write(target, slip, source, type);
    };
    qreal pitch = 1;
    for (Page trial; pitch > leastPitch && bottomWith(pitch, trial) > couponplaces::stubBottomMm; trial = Page())
        pitch -= pitchStep;
    bottomWith(pitch, page);
}

} // namespace caseledger
