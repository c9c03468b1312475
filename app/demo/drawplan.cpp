// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/drawplan.h"

#include "app/demo/demopayments.h"
#include "app/demo/lognormal.h"

#include <algorithm>

namespace caseledger {

namespace {

void drawOffice(SupportCase &supportCase, DemoRandom &random)
{
    struct Place
    {
        QLatin1String office;
        QLatin1String countyFips;
    };
    // The first office is the one all users belong to.
    constexpr Place places[] = { { demoOfficeCode, QLatin1String("36005") }, { demoOfficeCode, QLatin1String("36047") },
        { demoOfficeCode, QLatin1String("36061") }, { demoOfficeCode, QLatin1String("36081") },
        { demoOfficeCode, QLatin1String("36085") }, { QLatin1String("D02"), QLatin1String("36029") },
        { QLatin1String("D02"), QLatin1String("36055") }, { QLatin1String("D03"), QLatin1String("36001") } };
    const Place &place = random.pick(places);
    supportCase.office = place.office;
    supportCase.countyFips = place.countyFips;
    supportCase.children = random.weighted({ 45, 35, 14, 6 }) + 1;
    if (random.chance(30))
        supportCase.children.reset();
}

QDate drawDay(QDate first, QDate last, DemoRandom &random)
{
    return first.addDays(random.below(int(first.daysTo(last)) + 1));
}

/// Today 20 % are on assistance, 40 % were, 40 % never; some came to it or left it while the case was open.
void drawAssistance(CaseRecords &records, QDate today, DemoRandom &random)
{
    constexpr Assistance never = Assistance::Never;
    constexpr Assistance former = Assistance::Former;
    constexpr Assistance current = Assistance::Current;
    const QDate first = records.supportCase.openedOn.addDays(60);
    const QDate middle = first.addDays(first.daysTo(today) / 2);
    const QDate last = today.addDays(-60);
    const auto set = [&records](Assistance begin, std::initializer_list<AssistanceChange> changes) {
        records.supportCase.assistance = begin;
        records.assistanceChanges = changes;
    };
    const QDate early = drawDay(first, middle, random);
    const QDate late = drawDay(middle.addDays(1), last, random);
    switch (random.weighted({ 10, 6, 4, 16, 16, 8, 40 })) {
    case 0:
        return set(current, {});
    case 1:
        return set(never, { { late, current } });
    case 2:
        return set(former, { { late, current } });
    case 3:
        return set(former, {});
    case 4:
        return set(current, { { early, former } });
    case 5:
        return set(never, { { early, current }, { late, former } });
    default:
        return set(never, {});
    }
}

Money ofPeriod(Money monthly, Frequency rhythm)
{
    const qint64 dollars = monthly.cents() * 12 / paymentsInYear(rhythm) / 100;
    return Money::fromDollars(std::max<qint64>(dollars, 5));
}

QString drawDocket(QDate openedOn, DemoRandom &random)
{
    return QStringLiteral("F-") + QString::number(random.between(10'000, 99'999)) + u'-'
        + QString::number(openedOn.year()).right(2);
}

void drawObligations(CaseRecords &records, const CaseShape &shape, DemoRandom &random)
{
    const QString docket = drawDocket(shape.openedOn, random);
    const QDate starts = shape.openedOn.addDays(random.below(14));
    const auto add = [&](ObligationKind kind, Money amount, QDate from, QDate to) {
        const int number = int(records.obligations.size()) + 1;
        records.obligations.push_back(
            { { QStringLiteral("OB") + QString::number(number) }, kind, amount, shape.orderRhythm, from, to, docket });
    };
    const Money amount = ofPeriod(shape.monthly, shape.orderRhythm);
    add(ObligationKind::CurrentSupport, amount, starts, shape.supportEndsOn);
    const auto addExtra = [&](ObligationKind kind, int perMille) {
        const int percent = random.between(10, 30);
        if (random.chance(perMille) && shape.tier > 0)
            add(kind, Money::fromCents(amount.cents() * percent / 100), starts, shape.supportEndsOn);
    };
    addExtra(ObligationKind::ChildCare, 110);
    addExtra(ObligationKind::Medical, 90);
    addExtra(ObligationKind::Spousal, 35);
    const bool likelyArrears = shape.habit != Habit::All || shape.arrearsOnly || shape.openingOn.isValid();
    if (likelyArrears ? random.chance(900) : random.chance(250)) {
        const Money half = std::max(Money::fromCents(amount.cents() / 2), Money::fromDollars(5));
        add(ObligationKind::ArrearsPayment, half, shape.openingDay(),
            shape.closedOn.isValid() ? shape.supportEndsOn : QDate());
    }
}

/// Most owe little, a few owe most of it: medians of some hundreds to some thousands of dollars, and a wide spread.
Money drawDebt(const CaseShape &shape, DemoRandom &random)
{
    constexpr Money most = Money::fromDollars(180'000);
    const bool broughtOver = shape.openingOn.isValid();
    const int chances[] = { broughtOver ? 500 : 150, broughtOver ? 800 : 250, broughtOver ? 950 : 400 };
    const int medians[] = { 600, 1800, 3500 };
    const size_t habit = size_t(shape.habit);
    if (!shape.arrearsOnly && !random.chance(chances[habit]))
        return {};
    return std::min(lognormalAmount(random, medians[habit], Spread::Debts), most);
}

void drawOpening(SupportCase &supportCase, const CaseShape &shape, DemoRandom &random)
{
    const Money debt = drawDebt(shape, random);
    const int governmentPercent[] = { 0, 45, 70 }; // never, former, current when the case was opened
    const int percent = governmentPercent[size_t(supportCase.assistance)];
    supportCase.openingArrearsGovernment = Money::fromDollars(debt.cents() / 100 * percent / 100);
    supportCase.openingArrearsFamily = debt - supportCase.openingArrearsGovernment;
}

void drawAdjustments(CaseRecords &records, const CaseShape &shape, QDate today, DemoRandom &random)
{
    constexpr QStringView adding[]
        = { u"Retroactive order", u"Arrears of another state added", u"Payment reversed by the bank" };
    constexpr QStringView taking[]
        = { u"Paid to the parent directly, by stipulation", u"Credit by court order", u"Charge corrected" };
    const int count = random.weighted({ 860, 110, 30 });
    const QDate last = shape.closedOn.isValid() ? shape.supportEndsOn.addDays(-30) : today.addDays(-10);
    const bool never = records.supportCase.assistance == Assistance::Never;
    for (int number = 1; number <= count; ++number) {
        const QDate on = drawDay(shape.openingDay().addDays(30), last, random);
        const Bucket bucket = never || random.chance(600) ? Bucket::ArrearsFamily : Bucket::ArrearsGovernment;
        const Money amount = lognormalAmount(random, 180, Spread::Orders);
        const bool takes = random.chance(450);
        const QString reason = (takes ? random.pick(taking) : random.pick(adding)).toString();
        records.adjustments.push_back({ { numberedRef('A', number) }, on, bucket, takes ? -amount : amount, reason });
    }
}

/// In some cases money lies that should have gone on to the family, so that a supervisor finds some.
QDate drawNotSent(int caseIndex, const DemoSetting &setting)
{
    constexpr int perMille = 25;
    DemoRandom random(setting.seed, caseIndex, DemoStream::NotSent);
    const bool lies = random.chance(perMille);
    const int days = random.between(4, 25);
    return lies ? setting.today.addDays(-days) : QDate();
}

} // namespace

CasePlan drawPlan(int caseIndex, const DemoSetting &setting)
{
    DemoRandom random(setting.seed, caseIndex, DemoStream::Plan);
    const CaseShape shape = drawShape(setting, random);
    CasePlan plan { .paidFrom = shape.paidFrom, .notSentFrom = {}, .closedOn = shape.closedOn };
    CaseRecords &records = plan.records;
    SupportCase &supportCase = records.supportCase;
    supportCase.status = shape.closedOn.isValid() ? CaseStatus::Closed : CaseStatus::Open;
    supportCase.openedOn = shape.openedOn;
    supportCase.openingOn = shape.openingOn;
    drawOffice(supportCase, random);
    drawAssistance(records, setting.today, random);
    drawObligations(records, shape, random);
    if (shape.paidFrom >= shape.openingDay())
        drawOpening(supportCase, shape, random);
    drawAdjustments(records, shape, setting.today, random);
    plan.spells = drawSpells(shape, records.obligations, setting.today, random);
    plan.notSentFrom = drawNotSent(caseIndex, setting);
    plan.singles = drawSingles(shape, setting.today, random);
    return plan;
}

} // namespace caseledger
