// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/figures/monthfigures.h"

namespace caseledger {

namespace {

int monthsBetween(QDate first, QDate last) { return 12 * (last.year() - first.year()) + last.month() - first.month(); }

} // namespace

std::vector<MonthFigures> monthFigures(const CaseRecords &records, const CaseAccount &account)
{
    const QDate opening = records.supportCase.openingDay();
    if (account.asOf < opening)
        return {};
    const QDate first = firstOfMonth(opening);
    std::vector<MonthFigures> months(size_t(monthsBetween(first, account.asOf)) + 1);
    for (size_t i = 0; i < months.size(); ++i)
        months[i].month = first.addMonths(int(i));
    const auto of = [&](QDate day) -> MonthFigures & { return months[size_t(monthsBetween(first, day))]; };

    for (const OwedItem &item : account.items) {
        if (item.kind == OwedItem::Kind::Charge && item.on <= account.asOf)
            of(item.on).due += item.amount;
    }
    for (const PaymentOutcome &outcome : account.outcomes) {
        const Payment &payment = records.payments[outcome.payment];
        of(payment.receivedOn).received += payment.amount;
    }
    // Events stand in the order of days: the last one of a month leaves what is owed until the next.
    auto event = account.events.begin();
    Money owed;
    for (MonthFigures &month : months) {
        for (; event != account.events.end() && event->on <= lastOfMonth(month.month); ++event)
            owed = event->totalOwed;
        month.owed = owed;
    }
    return months;
}

std::vector<MonthFigures> monthsIn(const std::vector<MonthFigures> &months, const DateRange &range)
{
    std::vector<MonthFigures> shown;
    for (const MonthFigures &month : months) {
        const bool endsBefore = range.first.isValid() && lastOfMonth(month.month) < range.first;
        const bool beginsAfter = range.last.isValid() && month.month > range.last;
        if (!endsBefore && !beginsAfter)
            shown.push_back(month);
    }
    return shown;
}

} // namespace caseledger
