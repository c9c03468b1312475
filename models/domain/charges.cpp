// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/charges.h"

#include <algorithm>
#include <tuple>

namespace caseledger {

AssistanceHistory::AssistanceHistory(const CaseRecords &records)
{
    m_changes.reserve(size_t(records.assistanceChanges.size()) + 1);
    m_changes.push_back({ records.supportCase.openedOn, records.supportCase.assistance });
    m_changes.insert(m_changes.end(), records.assistanceChanges.begin(), records.assistanceChanges.end());
    std::ranges::stable_sort(m_changes, {}, &AssistanceChange::startsOn);
    // A change on the day the case was opened stands in place of what cases.csv says.
    for (size_t i = 1; i < m_changes.size();) {
        if (m_changes[i].startsOn == m_changes[i - 1].startsOn)
            m_changes.erase(m_changes.begin() + qptrdiff(i) - 1);
        else
            ++i;
    }
}

Assistance AssistanceHistory::on(QDate day) const
{
    Assistance status = m_changes.front().assistance;
    for (const AssistanceChange &change : m_changes) {
        if (change.startsOn > day)
            break;
        status = change.assistance;
    }
    return status;
}

bool AssistanceHistory::isNeverAssistance(QDate day) const
{
    if (m_changes.front().assistance != Assistance::Never)
        return false;
    return std::ranges::all_of(m_changes, [day](const AssistanceChange &change) {
        return change.startsOn > day || change.assistance == Assistance::Never;
    });
}

namespace {

void addStepped(std::vector<QDate> &dates, QDate start, int stepDays, DateRange range)
{
    const qint64 skipped = start < range.first ? (start.daysTo(range.first) + stepDays - 1) / stepDays : 0;
    for (QDate day = start.addDays(skipped * stepDays); day <= range.last; day = day.addDays(stepDays))
        dates.push_back(day);
}

void addMonthly(std::vector<QDate> &dates, std::initializer_list<int> days, DateRange range)
{
    for (QDate month = firstOfMonth(range.first); month <= range.last; month = month.addMonths(1)) {
        for (const int dayOfMonth : days) {
            const QDate day = month.addDays(std::min(dayOfMonth, month.daysInMonth()) - 1);
            if (range.contains(day))
                dates.push_back(day);
        }
    }
}

} // namespace

std::vector<QDate> dueDates(const Obligation &obligation, DateRange range)
{
    const DateRange within { std::max(range.first, obligation.startsOn),
        obligation.endsOn.isValid() ? std::min(range.last, obligation.endsOn) : range.last };
    std::vector<QDate> dates;
    if (within.first > within.last)
        return dates;
    switch (obligation.frequency) {
    case Frequency::Weekly:
        addStepped(dates, obligation.startsOn, 7, within);
        break;
    case Frequency::Biweekly:
        addStepped(dates, obligation.startsOn, 14, within);
        break;
    case Frequency::Semimonthly:
        addMonthly(dates, { 1, 15 }, within);
        break;
    case Frequency::Monthly:
        addMonthly(dates, { obligation.startsOn.day() }, within);
        break;
    }
    return dates;
}

std::vector<Charge> chargesIn(const CaseRecords &records, DateRange range)
{
    const AssistanceHistory assistance(records);
    std::vector<Charge> charges;
    for (int i = 0; i < records.obligations.size(); ++i) {
        const Obligation &obligation = records.obligations[i];
        if (obligation.kind == ObligationKind::ArrearsPayment)
            continue;
        for (const QDate day : dueDates(obligation, range)) {
            const Owner owner = assistance.on(day) == Assistance::Current ? Owner::Government : Owner::Family;
            charges.push_back({ day, i, owner, obligation.amount });
        }
    }
    const auto key = [&records](const Charge &charge) {
        const Obligation &obligation = records.obligations[charge.obligation];
        return std::tie(charge.dueOn, obligation.kind, obligation.ref);
    };
    std::ranges::sort(charges, [&key](const Charge &a, const Charge &b) { return key(a) < key(b); });
    return charges;
}

} // namespace caseledger
