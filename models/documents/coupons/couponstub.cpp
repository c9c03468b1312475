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
constexpr qreal leastPitch = 0.82; ///< letters of neighbouring lines do not touch
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
    const qreal usual = row.style == TextStyle::Small && !slip.isMirrored() ? smallFigureMm : figureMm;
    const qreal width = std::max(usual, type.widthMm(row.figure, row.style) + 0.1);
    const qreal toBaseline = type.ascentMm(row.style) - type.ascentMm(TextStyle::Small);
    const QRectF label(0, top + toBaseline, widthMm - width - columnGapMm, 0);
    const QRectF figure(widthMm - width, top, width, 0);
    const qreal below = slip.label(row.label, label, { TextStyle::Small, TextRole::Label, row.ink });
    return std::max(below, slip.figure(row.figure, figure, { row.style, row.role })) + rowGapMm;
}

/// The debts and what is past due, if anything is: as many rows as the coupon has, with nothing on a preprinted form.
std::vector<StubRow> variableRows(const CouponSource &source)
{
    const Phrasebook &book = source.words.book();
    std::vector<StubRow> rows;
    for (const auto &[kind, sum] : byKind(source)) {
        rows.push_back({ .label = source.words.both([kind = kind](const Phrasebook &b) { return word(kind, b); }),
            .figure = book.money(sum),
            .ink = Ink::Variable });
    }
    if (source.sheet.arrears > Money()) {
        rows.push_back({ .label = source.words.said(coupontexts::pastDue, { book.date(source.sheet.asOf) }),
            .figure = book.money(source.sheet.arrears),
            .ink = Ink::Variable });
    }
    return rows;
}

/// Heading, identifier, day and amount, which stand at the same places on every stub. Returns where the rest begins.
qreal drawForm(Page &page, SlipWriter &slip, const CouponSource &source, const Typesetter &type)
{
    const PaperWords &words = source.words;
    const Phrasebook &book = words.book();
    const qreal top = couponplaces::topMm;
    const qreal toBaseline = type.ascentMm(TextStyle::Heading) - type.ascentMm(TextStyle::Bold);
    slip.figure(source.sheet.records.supportCase.id.text(), { widthMm - figureMm, top + toBaseline, figureMm, 0 },
        { TextStyle::Bold });
    qreal y = slip.label(words.said(coupontexts::keepThis), { 0, top, widthMm - figureMm - columnGapMm, 0 },
        { TextStyle::Heading, TextRole::Heading, Ink::Form });
    const StubRow due { .label = words.said(coupontexts::dueDate),
        .figure = book.date(source.coupon.dueOn),
        .role = TextRole::Date,
        .style = TextStyle::Bold };
    const StubRow amount {
        .label = words.said(coupontexts::amount), .figure = book.money(source.coupon.amount), .style = TextStyle::Bold
    };
    y = draw(slip, due, y + rowGapMm, type);
    y = draw(slip, amount, y, type);
    page.boxes.push_back({ slip.onSheet({ 0, y, widthMm, 0.2 }), 0.3, true });
    return y + rowGapMm;
}

/// Returns where the last row ends.
qreal drawRows(SlipWriter &slip, const std::vector<StubRow> &rows, qreal top, const Typesetter &type)
{
    for (size_t i = 0; i < rows.size(); ++i)
        top = draw(slip, rows[i], i + 1 == rows.size() ? top + rowGapMm : top, type);
    return top - rowGapMm;
}

} // namespace

void drawStub(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type)
{
    const Qt::LayoutDirection direction = source.words.book().direction();
    SlipWriter slip(page, areaMm, direction, type);
    const qreal top = drawForm(page, slip, source, type);
    const std::vector<StubRow> rows = variableRows(source);
    qreal pitch = 1;
    const auto bottomOnTrial = [&] {
        Page trial;
        SlipWriter writer(trial, areaMm, direction, type);
        writer.setPitch(pitch);
        return drawRows(writer, rows, top, type);
    };
    while (pitch > leastPitch && bottomOnTrial() > couponplaces::stubBottomMm)
        pitch -= pitchStep;
    slip.setPitch(pitch);
    drawRows(slip, rows, top, type);
}

} // namespace caseledger
