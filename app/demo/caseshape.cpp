// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/caseshape.h"

#include "app/demo/lognormal.h"

#include <algorithm>

namespace caseledger {

namespace {

void drawOrder(CaseShape &shape, DemoRandom &random)
{
    if (random.chance(120))
        shape.monthly = Money::fromDollars(random.chance(500) ? 25 : 50);
    else
        shape.monthly = lognormalAmount(random, 295, Spread::Orders);
    shape.tier = shape.monthly < Money::fromDollars(150) ? 0 : shape.monthly < Money::fromDollars(400) ? 1 : 2;
    shape.habit = drawHabit(shape.tier, random);
}

/// When the case was opened, and whether its older years were left behind when the office changed to this program: on 1
/// January of the year before last, so that two calendar years are always in the books.
void drawTimes(CaseShape &shape, QDate today, DemoRandom &random)
{
    struct Band
    {
        int fewestMonths;
        int mostMonths;
        int convertedPerMille;
    };
    constexpr Band bands[]
        = { { 25, 36, 0 }, { 37, 72, 550 }, { 73, 144, 850 }, { 145, 12 * mostYearsOfHistory, 940 } };
    const Band &band = bands[random.weighted({ 22, 33, 28, 17 })];
    const int months = random.between(band.fewestMonths, band.mostMonths);
    shape.openedOn = firstOfMonth(today).addMonths(-months).addDays(random.below(28));
    shape.paidFrom = shape.openedOn;
    const QDate conversion(today.year() - 2, 1, 1);
    if (!random.chance(band.convertedPerMille) || shape.openedOn > conversion.addMonths(-6))
        return;
    shape.openingOn = conversion;
    if (!random.chance(120))
        shape.paidFrom = conversion;
}

void drawEnd(CaseShape &shape, QDate today, DemoRandom &random)
{
    const int drawn = random.below(1000);
    constexpr int closedPerMille = 60;
    if (drawn < closedPerMille) {
        const QDate month = firstOfMonth(today).addMonths(-random.between(2, 12));
        shape.closedOn = month.addDays(random.between(2, 20));
        shape.supportEndsOn = month.addDays(-1);
    } else if (drawn < closedPerMille + 235) {
        shape.arrearsOnly = true;
        const QDate earliest = shape.openedOn.addMonths(12);
        const int span = int(std::min<qint64>(earliest.daysTo(today.addMonths(-3)), 365 * 6));
        shape.supportEndsOn = today.addMonths(-3).addDays(-random.below(span));
    } else if (drawn < 550) {
        shape.supportEndsOn = today.addMonths(random.between(2, 140));
    }
}

void drawRhythm(CaseShape &shape, DemoRandom &random)
{
    constexpr PaymentSource sources[] = { PaymentSource::IncomeWithholding, PaymentSource::DirectPayment,
        PaymentSource::OtherState, PaymentSource::Other };
    shape.source = sources[random.weighted({ 784, 118, 66, 32 })];
    const auto rhythm = [&random](std::initializer_list<int> weights) { return Frequency(random.weighted(weights)); };
    const bool withheld = shape.source == PaymentSource::IncomeWithholding;
    shape.payRhythm = withheld ? rhythm({ 35, 45, 12, 8 }) : rhythm({ 10, 15, 10, 65 });
    shape.orderRhythm = random.chance(600) ? shape.payRhythm : rhythm({ 30, 22, 8, 40 });
    if (shape.monthly <= Money::fromDollars(50))
        shape.orderRhythm = Frequency::Monthly;
}

} // namespace

Habit drawHabit(int tier, DemoRandom &random)
{
    switch (tier) {
    case 0:
        return Habit(random.weighted({ 22, 24, 54 }));
    case 1:
        return Habit(random.weighted({ 45, 27, 28 }));
    default:
        return Habit(random.weighted({ 68, 24, 8 }));
    }
}

CaseShape drawShape(const DemoSetting &setting, DemoRandom &random)
{
    CaseShape shape;
    drawOrder(shape, random);
    drawTimes(shape, setting.today, random);
    drawEnd(shape, setting.today, random);
    drawRhythm(shape, random);
    return shape;
}

} // namespace caseledger
