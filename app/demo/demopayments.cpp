// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demopayments.h"

#include "models/domain/charges.h"

#include <algorithm>

namespace caseledger {

namespace {

/// A payment before it is known whether it comes.
struct Wish
{
    QDate on;
    PaymentSource source;
    Money current;
    Money arrears;
    bool limited = true;
    bool inRhythm = true;
    PaymentStatus status = PaymentStatus::Posted;
};

int monthOf(QDate day) { return day.year() * 12 + day.month(); }

/// A running estimate of what is owed: everything charged by the end of a month. Who it is owed to does not matter
/// here.
class ChargeTally
{
public:
    ChargeTally(const CasePlan &plan, QDate today)
    {
        const SupportCase &supportCase = plan.records.supportCase;
        const bool fromHistory = plan.paidFrom < supportCase.openingDay();
        const QDate first = fromHistory ? supportCase.openedOn : supportCase.openingDay();
        m_firstMonth = monthOf(first);
        m_throughMonth.resize(size_t(monthOf(today) - m_firstMonth + 1));
        if (!fromHistory)
            m_throughMonth.front() = supportCase.openingArrearsFamily + supportCase.openingArrearsGovernment;
        QDate begin = firstOfMonth(first);
        QDate next = begin.addMonths(1);
        size_t place = 0;
        for (const Charge &charge : chargesIn(plan.records, { first, lastOfMonth(today) })) {
            for (; charge.dueOn >= next; next = next.addMonths(1))
                ++place;
            m_throughMonth[place] += charge.amount;
        }
        for (const Adjustment &adjustment : plan.records.adjustments)
            m_throughMonth[size_t(monthOf(adjustment.on) - m_firstMonth)] += adjustment.amount;
        for (size_t i = 1; i < m_throughMonth.size(); ++i)
            m_throughMonth[i] += m_throughMonth[i - 1];
    }

    /// Notes a posted payment; what an offset leaves over pays nothing.
    void pay(const Payment &payment, int month)
    {
        const bool offset = payment.source.forDistribution() == PaymentSource::FederalTaxOffset;
        m_paid += offset ? std::min(payment.amount, positivePart(arrears(month))) : payment.amount;
    }
    /// Owed at the end of the month of a day; below zero if more was paid.
    Money owedAtMonthEnd(int month) const { return through(month) - m_paid; }
    /// Owed of the months before that of a day.
    Money arrears(int month) const { return through(month - 1) - m_paid; }

private:
    Money through(int month) const
    {
        return month < m_firstMonth ? Money()
                                    : m_throughMonth[std::min(size_t(month - m_firstMonth), m_throughMonth.size() - 1)];
    }

    int m_firstMonth = 0;
    std::vector<Money> m_throughMonth;
    Money m_paid;
};

/// The days of a spell's rhythm, before they are moved to open days.
std::vector<QDate> rhythmDays(const PayerSpell &spell)
{
    const Obligation rhythm { .frequency = spell.frequency, .startsOn = spell.days.first };
    return dueDates(rhythm, spell.days);
}

std::vector<Wish> wishesOf(const CasePlan &plan, const DemoSetting &setting, DemoRandom &random)
{
    std::vector<Wish> wishes;
    for (const PayerSpell &spell : plan.spells) {
        for (const QDate day : rhythmDays(spell)) {
            if (!random.chance(spell.arrivesPerMille))
                continue;
            Wish wish { setting.openDays.onOrAfter(day), spell.source, spell.current, spell.arrears };
            if (spell.shortPerMille > 0 && random.chance(spell.shortPerMille)) {
                const int percent = random.between(30, 90);
                wish.current = Money::fromCents(wish.current.cents() * percent / 100);
                wish.arrears = Money::fromCents(wish.arrears.cents() * percent / 100);
            }
            wishes.push_back(wish);
        }
    }
    for (const SinglePayment &single : plan.singles) {
        const bool limited = single.limit == SinglePayment::Limit::Arrears;
        wishes.push_back(
            { setting.openDays.onOrAfter(single.on), single.source, single.amount, {}, limited, false, single.status });
    }
    if (!plan.singles.empty())
        std::ranges::stable_sort(wishes, {}, &Wish::on);
    return wishes;
}

/// What comes of a wish: never more than is owed and, for a rhythm, one payment beyond it. Zero: nothing comes.
Money amountOf(const Wish &wish, const ChargeTally &tally, int month)
{
    const Money arrears = tally.arrears(month);
    if (!wish.limited)
        return wish.current;
    if (!wish.inRhythm)
        return std::min(wish.current, positivePart(arrears));
    const Money room = tally.owedAtMonthEnd(month) + wish.current;
    return std::min(arrears > Money() ? wish.current + wish.arrears : wish.current, positivePart(room));
}

QString holdReason(DemoRandom &random)
{
    constexpr QStringView reasons[] = { u"Payer to be identified", u"Court order awaited",
        u"Joint return: spouse's claim open", u"Amount questioned by the payer" };
    return random.pick(reasons).toString();
}

void drawStatus(Payment &payment, const CasePlan &plan, QDate today, DemoRandom &random)
{
    if (payment.status == PaymentStatus::Held) {
        payment.holdReason = holdReason(random);
        return;
    }
    const bool withheld = payment.source.forDistribution() == PaymentSource::IncomeWithholding;
    const int drawn = random.below(1000);
    if (drawn < (withheld ? plan.returnedPerMille / 4 : plan.returnedPerMille)) {
        payment.status = PaymentStatus::Returned;
    } else if (drawn >= 1000 - plan.heldPerMille && payment.receivedOn > today.addDays(-120)) {
        payment.status = PaymentStatus::Held;
        payment.holdReason = holdReason(random);
    }
}

} // namespace

int paymentsInYear(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Weekly:
        return 52;
    case Frequency::Biweekly:
        return 26;
    case Frequency::Semimonthly:
        return 24;
    case Frequency::Monthly:
        break;
    }
    return 12;
}

QList<Payment> drawPayments(const CasePlan &plan, const DemoSetting &setting, DemoRandom &random)
{
    constexpr Money smallest = Money::fromDollars(1);
    const std::vector<Wish> wishes = wishesOf(plan, setting, random);
    QList<Payment> payments;
    if (wishes.empty())
        return payments;
    payments.reserve(qsizetype(wishes.size()));
    ChargeTally tally(plan, setting.today);
    for (const Wish &wish : wishes) {
        if (wish.on > setting.today || wish.on < plan.paidFrom)
            continue;
        const int month = monthOf(wish.on);
        const Money amount = amountOf(wish, tally, month);
        if (amount < smallest)
            continue;
        Payment payment { .ref = { numberedRef('R', int(payments.size()) + 1) },
            .receivedOn = wish.on,
            .source = wish.source,
            .amount = amount,
            .status = wish.status };
        drawStatus(payment, plan, setting.today, random);
        if (payment.status == PaymentStatus::Posted)
            tally.pay(payment, month);
        payments.push_back(std::move(payment));
    }
    return payments;
}

} // namespace caseledger
