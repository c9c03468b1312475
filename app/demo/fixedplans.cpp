// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fixedplans.h"

#include <algorithm>

namespace caseledger {

namespace {

using Kind = ObligationKind;
using Source = PaymentSource;

QDate monthsAgo(QDate today, int months, int day = 1)
{
    return firstOfMonth(today).addMonths(-months).addDays(day - 1);
}

/// The day the office changed to this program: 1 January of the year before last.
QDate conversionDay(QDate today) { return QDate(today.year() - 2, 1, 1); }

/// Builds a plan step by step. Nothing is left to chance: what a fixed case shows must not depend on the seed.
class PlanBuilder
{
public:
    PlanBuilder(QDate openedOn, int children, QLatin1String countyFips)
    {
        SupportCase &supportCase = m_plan.records.supportCase;
        supportCase.openedOn = m_plan.paidFrom = openedOn;
        supportCase.children = children;
        supportCase.countyFips = countyFips;
        m_plan.returnedPerMille = m_plan.heldPerMille = 0;
    }

    void assistance(Assistance first, std::initializer_list<AssistanceChange> changes = {})
    {
        m_plan.records.supportCase.assistance = first;
        m_plan.records.assistanceChanges = changes;
    }
    void opening(QDate on, Money family, Money government)
    {
        SupportCase &supportCase = m_plan.records.supportCase;
        supportCase.openingOn = on;
        supportCase.openingArrearsFamily = family;
        supportCase.openingArrearsGovernment = government;
        if (on.isValid())
            m_plan.paidFrom = on;
    }
    void obligation(Kind kind, int dollars, Frequency frequency, DateRange days)
    {
        QList<Obligation> &obligations = m_plan.records.obligations;
        const QString year = QString::number(m_plan.records.supportCase.openedOn.year()).right(2);
        obligations.push_back(
            { { QStringLiteral("OB%1").arg(obligations.size() + 1) }, kind, Money::fromDollars(dollars), frequency,
                days.first, days.last, QStringLiteral("F-00%1-%2").arg(100 + obligations.size()).arg(year) });
    }
    void spell(Source source, Frequency frequency, DateRange days, int current, int arrears = 0)
    {
        m_plan.spells.push_back(
            { days, source, frequency, Money::fromDollars(current), Money::fromDollars(arrears), 1000, 0 });
    }
    void single(QDate on, Source source, int dollars, PaymentStatus status = PaymentStatus::Posted)
    {
        m_plan.singles.push_back({ on, source, Money::fromDollars(dollars), SinglePayment::Limit::None, status });
    }
    void adjustment(QDate on, Bucket bucket, int dollars, const QString &reason)
    {
        QList<Adjustment> &adjustments = m_plan.records.adjustments;
        adjustments.push_back(
            { { numberedRef('A', int(adjustments.size()) + 1) }, on, bucket, Money::fromDollars(dollars), reason });
    }
    void close(QDate on)
    {
        m_plan.closedOn = on;
        m_plan.records.supportCase.status = CaseStatus::Closed;
    }
    CasePlan take() { return std::move(m_plan); }

private:
    CasePlan m_plan;
};

constexpr QLatin1String bronx("36005");
constexpr QLatin1String kings("36047");
constexpr QLatin1String newYork("36061");
constexpr QLatin1String queens("36081");

} // namespace

CasePlan ordinaryCase(QDate today)
{
    const QDate opened = monthsAgo(today, 40, 6);
    PlanBuilder builder(opened, 2, newYork);
    builder.obligation(Kind::CurrentSupport, 520, Frequency::Monthly, { monthsAgo(today, 39), {} });
    builder.spell(Source::IncomeWithholding, Frequency::Biweekly, { monthsAgo(today, 39, 5), today }, 240);
    return builder.take();
}

CasePlan deepArrearsCase(QDate today)
{
    PlanBuilder builder(monthsAgo(today, 118, 11), 3, bronx);
    builder.assistance(Assistance::Current, { { monthsAgo(today, 70), Assistance::Former } });
    const QDate opening = conversionDay(today);
    builder.opening(opening, Money::fromDollars(21'480), Money::fromDollars(9'350));
    const int dueDay = std::min(today.addDays(6).day(), 28);
    builder.obligation(Kind::CurrentSupport, 450, Frequency::Monthly, { monthsAgo(today, 117, dueDay), {} });
    builder.obligation(Kind::ArrearsPayment, 225, Frequency::Monthly, { monthsAgo(today, 117, dueDay), {} });
    builder.spell(Source::DirectPayment, Frequency::Monthly, { opening.addDays(19), today.addDays(-45) }, 175);
    builder.single(monthsAgo(today, 14, 10), Source::StateTaxOffset, 318);
    return builder.take();
}

CasePlan arabicCase(QDate today)
{
    const QDate opened = monthsAgo(today, 52, 3);
    PlanBuilder builder(opened, 2, kings);
    builder.assistance(Assistance::Never, { { monthsAgo(today, 17), Assistance::Current } });
    builder.obligation(Kind::CurrentSupport, 120, Frequency::Weekly, { opened.addDays(4), {} });
    builder.spell(Source::IncomeWithholding, Frequency::Weekly, { opened.addDays(20), today }, 120, 15);
    builder.obligation(Kind::ArrearsPayment, 15, Frequency::Weekly, { opened.addDays(4), {} });
    return builder.take();
}

CasePlan italianCase(QDate today)
{
    const QDate opened = monthsAgo(today, 33, 14);
    PlanBuilder builder(opened, 1, queens);
    builder.obligation(Kind::CurrentSupport, 310, Frequency::Semimonthly, { monthsAgo(today, 32), {} });
    builder.obligation(Kind::ChildCare, 140, Frequency::Monthly, { monthsAgo(today, 32, 31), {} });
    builder.obligation(Kind::Spousal, 200, Frequency::Monthly, { monthsAgo(today, 32, 10), {} });
    builder.spell(Source::DirectPayment, Frequency::Semimonthly, { monthsAgo(today, 32), today }, 480);
    builder.adjustment(monthsAgo(today, 9, 20), Bucket::ArrearsFamily, 275, QStringLiteral("Retroactive order"));
    return builder.take();
}

CasePlan bengaliCase(QDate today)
{
    const QDate opened = monthsAgo(today, 61, 9);
    PlanBuilder builder(opened, 3, queens);
    builder.assistance(Assistance::Current, { { monthsAgo(today, 26), Assistance::Former } });
    builder.opening(conversionDay(today), Money::fromDollars(800), Money::fromDollars(6'240));
    builder.obligation(Kind::CurrentSupport, 210, Frequency::Biweekly, { monthsAgo(today, 60, 4), {} });
    builder.obligation(Kind::ArrearsPayment, 60, Frequency::Biweekly, { monthsAgo(today, 60, 4), {} });
    builder.spell(Source::IncomeWithholding, Frequency::Biweekly, { conversionDay(today).addDays(8), today }, 210, 60);
    return builder.take();
}

CasePlan koreanCase(QDate today)
{
    const QDate opened = monthsAgo(today, 29, 2);
    PlanBuilder builder(opened, 2, queens);
    builder.obligation(Kind::CurrentSupport, 800, Frequency::Monthly, { monthsAgo(today, 28, 3), {} });
    builder.obligation(Kind::Medical, 95, Frequency::Monthly, { monthsAgo(today, 28, 3), {} });
    builder.spell(Source::OtherState, Frequency::Monthly, { monthsAgo(today, 28, 12), monthsAgo(today, 1, 28) }, 895);
    builder.single(monthsAgo(today, 1, 16), Source::DirectPayment, 3'600);
    return builder.take();
}

CasePlan protectedCase(QDate today)
{
    const QDate opened = monthsAgo(today, 45, 21);
    PlanBuilder builder(opened, 1, kings);
    builder.assistance(Assistance::Former);
    builder.opening({}, Money::fromDollars(640), Money::fromDollars(1'100));
    builder.obligation(Kind::CurrentSupport, 95, Frequency::Weekly, { opened.addDays(10), {} });
    builder.obligation(Kind::ArrearsPayment, 25, Frequency::Weekly, { opened.addDays(10), {} });
    builder.spell(
        Source::IncomeWithholding, Frequency::Weekly, { opened.addDays(31), monthsAgo(today, 19, 14) }, 95, 25);
    builder.spell(Source::Unemployment, Frequency::Weekly, { monthsAgo(today, 18), monthsAgo(today, 14) }, 60);
    builder.spell(Source::IncomeWithholding, Frequency::Biweekly, { monthsAgo(today, 9, 8), today }, 190, 50);
    return builder.take();
}

CasePlan closedCase(QDate today)
{
    const QDate opened = monthsAgo(today, 12 * 9, 17);
    const DateRange support { monthsAgo(today, 12 * 9 - 1), monthsAgo(today, 7, 1).addDays(-1) };
    PlanBuilder builder(opened, 1, bronx);
    builder.obligation(Kind::CurrentSupport, 300, Frequency::Monthly, support);
    builder.spell(Source::DirectPayment, Frequency::Monthly, { support.first.addDays(11), support.last }, 300);
    builder.close(monthsAgo(today, 7, 9));
    return builder.take();
}

CasePlan offsetCase(QDate today)
{
    const QDate opened = monthsAgo(today, 70, 8);
    PlanBuilder builder(opened, 2, newYork);
    builder.assistance(Assistance::Current, { { monthsAgo(today, 38), Assistance::Former } });
    builder.opening(conversionDay(today), Money::fromDollars(310), Money::fromDollars(1'250));
    builder.obligation(Kind::CurrentSupport, 260, Frequency::Monthly, { monthsAgo(today, 69, 20), {} });
    builder.spell(Source::IncomeWithholding, Frequency::Monthly, { conversionDay(today).addDays(4), today }, 260);
    builder.single(QDate(today.year() - 1, 3, 12), Source::FederalTaxOffset, 2'380);
    builder.single(today.addDays(-20), Source::FederalTaxOffset, 940);
    builder.single(today.addDays(-9), Source::Other, 175, PaymentStatus::Held);
    return builder.take();
}

CasePlan longCase(QDate today)
{
    const QDate opened = today.addYears(-mostYearsOfHistory).addDays(2);
    PlanBuilder builder(opened, 1, newYork);
    builder.assistance(Assistance::Current, { { opened.addYears(3), Assistance::Former } });
    builder.opening({}, Money(), Money::fromDollars(1'860));
    builder.obligation(Kind::CurrentSupport, 95, Frequency::Weekly, { opened.addDays(1), {} });
    builder.obligation(Kind::ArrearsPayment, 10, Frequency::Weekly, { opened.addDays(1), {} });
    builder.spell(Source::IncomeWithholding, Frequency::Weekly, { opened.addDays(4), today }, 95, 10);
    return builder.take();
}

} // namespace caseledger
