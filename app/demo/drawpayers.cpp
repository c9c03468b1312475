// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/drawplan.h"

#include "app/demo/demopayments.h"
#include "app/demo/lognormal.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

/// What one payment of a rhythm must be so that a year of them covers a year of other due dates; rounded up to the
/// cent.
Money converted(Money amount, Frequency from, Frequency to)
{
    if (from == to)
        return amount;
    const qint64 year = amount.cents() * paymentsInYear(from);
    const int payments = paymentsInYear(to);
    return Money::fromCents((year + payments - 1) / payments);
}

/// The wish of one payment while support runs, and after it has ended.
struct Wish
{
    Money current;
    Money arrears;
};

Wish wishOf(const CaseShape &shape, const QList<Obligation> &obligations)
{
    Wish wish;
    for (const Obligation &obligation : obligations) {
        const Money part = converted(obligation.amount, obligation.frequency, shape.payRhythm);
        (obligation.kind == ObligationKind::ArrearsPayment ? wish.arrears : wish.current) += part;
    }
    return wish;
}

void applyHabit(PayerSpell &spell, Habit habit, DemoRandom &random)
{
    if (habit == Habit::All) {
        spell.arrivesPerMille = 992;
        spell.shortPerMille = 4;
    } else {
        spell.arrivesPerMille = random.between(700, 950);
        spell.shortPerMille = random.between(80, 300);
    }
}

/// Half a year of benefits, weekly and smaller, then nothing until the next job.
void becomeUnemployed(PayerSpell &spell, Frequency rhythm)
{
    const auto reduced = [rhythm](Money amount) {
        return Money::fromCents(converted(amount, rhythm, Frequency::Weekly).cents() * 65 / 100);
    };
    spell.source = PaymentSource::Unemployment;
    spell.frequency = Frequency::Weekly;
    spell.current = reduced(spell.current);
    spell.arrears = reduced(spell.arrears);
    spell.days.last = std::min(spell.days.last, spell.days.first.addDays(181));
}

} // namespace

std::vector<PayerSpell> drawSpells(
    const CaseShape &shape, const QList<Obligation> &obligations, QDate today, DemoRandom &random)
{
    const Wish wish = wishOf(shape, obligations);
    const bool byDays = shape.payRhythm == Frequency::Weekly || shape.payRhythm == Frequency::Biweekly;
    const QDate last = shape.closedOn.isValid() ? shape.supportEndsOn : today;
    const QDate supportEnd = shape.supportEndsOn.isValid() ? shape.supportEndsOn : last;
    std::vector<PayerSpell> spells;
    Habit habit = shape.habit;
    QDate begin = shape.paidFrom.addDays(random.between(4, 25));
    if (begin.day() > 28)
        begin = begin.addDays(-3);
    while (begin <= last) {
        QDate next = byDays ? begin.addDays(364) : begin.addMonths(12); // whole rhythms
        if (habit != Habit::Nothing) {
            const bool afterSupport = begin > supportEnd;
            PayerSpell spell { { begin, std::min(next.addDays(-1), last) }, shape.source, shape.payRhythm,
                afterSupport ? Money() : wish.current, wish.arrears };
            applyHabit(spell, habit, random);
            if (shape.source == PaymentSource::IncomeWithholding && random.chance(40))
                becomeUnemployed(spell, shape.payRhythm);
            spells.push_back(spell);
        }
        if (random.chance(150))
            habit = drawHabit(shape.tier, random);
        begin = next;
    }
    return spells;
}

std::vector<SinglePayment> drawSingles(const CaseShape &shape, QDate today, DemoRandom &random)
{
    const QDate last = shape.closedOn.isValid() ? shape.supportEndsOn : today;
    constexpr std::array perMilles { 330, 570, 240 }; // by habit; who has no job has no refund either
    const int perMille = perMilles[size_t(shape.habit)];
    std::vector<SinglePayment> singles;
    using Limit = SinglePayment::Limit;
    const auto add = [&](QDate from, int days, PaymentSource source, int medianDollars, Limit limit = Limit::Arrears) {
        const QDate on = from.addDays(random.below(days));
        const Money amount = lognormalAmount(random, medianDollars, Spread::Orders);
        if (on >= shape.paidFrom && on <= last)
            singles.push_back({ on, source, amount, limit });
    };
    for (int year = shape.paidFrom.year(); year <= last.year(); ++year) {
        const QDate january(year, 1, 5);
        const QDate february(year, 2, 1);
        if (random.chance(perMille)) {
            const Limit limit = random.chance(60) ? Limit::None : Limit::Arrears;
            add(february, 80, PaymentSource::FederalTaxOffset, 1150, limit);
        }
        if (random.chance(perMille / 2))
            add(february, 100, PaymentSource::StateTaxOffset, 260);
        if (random.chance(2))
            add(january, 350, PaymentSource::Lottery, 900);
        if (random.chance(8))
            add(january, 350, PaymentSource::DirectPayment, 700);
    }
    return singles;
}

} // namespace caseledger
