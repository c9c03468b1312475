// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/coupon.h"

#include "models/domain/balances.h"

#include <algorithm>

namespace caseledger {

namespace {

/// The records as they stood on a day: what came or went later is left out.
CaseRecords knownOn(const CaseRecords &records, QDate day)
{
    CaseRecords known = records;
    known.payments.removeIf([day](const Payment &row) { return row.receivedOn > day; });
    known.adjustments.removeIf([day](const Adjustment &row) { return row.on > day; });
    known.disbursements.removeIf([day](const Disbursement &row) { return row.issuedOn > day; });
    return known;
}

/// A debt with what puts it in its place among the others.
struct DatedDebt
{
    QDate dueOn;
    CouponDebt debt;
};

void addExpectedTowardArrears(std::vector<DatedDebt> &debts, const CaseRecords &records, DateRange days)
{
    for (int i = 0; i < records.obligations.size(); ++i) {
        const Obligation &obligation = records.obligations[i];
        if (obligation.kind != ObligationKind::ArrearsPayment || obligation.amount <= Money())
            continue;
        for (const QDate day : dueDates(obligation, days))
            debts.push_back({ day, { i, obligation.amount } });
    }
}

} // namespace

Money CouponSheet::sum() const
{
    Money sum;
    for (const Coupon &coupon : coupons)
        sum += coupon.amount;
    return sum;
}

DateRange couponPeriod(QDate asOf) { return { asOf, lastOfMonth(firstOfMonth(asOf).addMonths(1)) }; }

CouponSheet makeCoupons(const CaseFile &file, DateRange covers, QDate asOf, const DistributionPolicy &policy)
{
    const CaseRecords known = knownOn(file.records, asOf);
    const Balances balances = balancesOf(accountAsOf(known, asOf, policy));
    CouponSheet sheet { .recipient = recipientOf(file, Role::Noncustodial),
        .records = file.records,
        .asOf = asOf,
        .covers = covers,
        .arrears = balances.arrearsFamily + balances.arrearsGovernment };

    // What fell due before the day is arrears or due this month already, and on no coupon.
    const DateRange days { std::max(covers.first, asOf), covers.last };
    if (days.first > days.last)
        return sheet;
    std::vector<DatedDebt> debts;
    for (const OwedItem &item : accountAsOf(known, covers.last, policy).items) {
        if (item.kind == OwedItem::Kind::Charge && item.unpaid > Money() && days.contains(item.on))
            debts.push_back({ item.on, { item.source, item.unpaid } });
    }
    if (sheet.arrears > Money())
        addExpectedTowardArrears(debts, known, days);
    const auto key = [&known](const DatedDebt &debt) {
        const Obligation &obligation = known.obligations[debt.debt.obligation];
        return std::tie(debt.dueOn, obligation.kind, obligation.ref);
    };
    std::ranges::sort(debts, [&key](const DatedDebt &a, const DatedDebt &b) { return key(a) < key(b); });
    for (const DatedDebt &debt : debts) {
        if (sheet.coupons.empty() || sheet.coupons.back().dueOn != debt.dueOn)
            sheet.coupons.push_back({ .dueOn = debt.dueOn });
        sheet.coupons.back().amount += debt.debt.amount;
        sheet.coupons.back().debts.push_back(debt.debt);
    }
    return sheet;
}

QString couponQrText(const CaseId &id, const Coupon &coupon)
{
    return id.text() + u' ' + coupon.dueOn.toString(Qt::ISODate) + u' ' + plainText(coupon.amount);
}

QDate activeWithholding(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy)
{
    QDate latest;
    for (const Payment &payment : records.payments) {
        const bool withheld = payment.source.forDistribution() == PaymentSource::IncomeWithholding
            && payment.status == PaymentStatus::Posted;
        if (withheld && payment.receivedOn <= asOf && payment.receivedOn.daysTo(asOf) <= policy.daysOfWithholding
            && (!latest.isValid() || payment.receivedOn > latest))
            latest = payment.receivedOn;
    }
    return latest;
}

} // namespace caseledger
