// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oversight/unusualviews.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace caseledger {

namespace {

constexpr QLatin1String ruleCodes[] = { QLatin1String("many_cases"), QLatin1String("other_offices"),
    QLatin1String("reveals"), QLatin1String("odd_hours"), QLatin1String("same_case"), QLatin1String("own_cases") };
static_assert(std::size(ruleCodes) == size_t(UnusualRule::OwnCases) + 1);

/// What a worker did on one day.
struct Day
{
    QSet<CaseId> cases;
    QSet<CaseId> elsewhere;
    QSet<CaseId> atOddHours;
    int reveals = 0;
    int refusedOwn = 0;
};
using Days = std::map<QDate, Day>;

/// What a worker did on one case.
struct CaseWork
{
    std::set<QDate> opened;
    bool isWorkedOn = false;
};

bool showsCase(TrailAction action)
{
    return action == TrailAction::View || action == TrailAction::Reveal || action == TrailAction::Print
        || action == TrailAction::Export || action == TrailAction::Paper;
}

/// Whether something comes of it that others can see: a paper, a letter, a note, a contact.
bool isWork(TrailAction action)
{
    return action == TrailAction::Print || action == TrailAction::PinRequest || action == TrailAction::Letter
        || action == TrailAction::Contact || action == TrailAction::Note;
}

void add(Day &day, const WorkerDeed &deed, const UnusualLimits &limits)
{
    if (!deed.isDone) {
        day.refusedOwn += deed.isOwn ? 1 : 0;
        return;
    }
    if (!showsCase(deed.action))
        return;
    day.cases.insert(deed.caseId);
    if (deed.isElsewhere)
        day.elsewhere.insert(deed.caseId);
    if (deed.time < limits.open || deed.time >= limits.closed)
        day.atOddHours.insert(deed.caseId);
    day.reveals += deed.action == TrailAction::Reveal ? 1 : 0;
}

/// Twice the median of the days before one on which a case was opened; null where there are too few.
std::optional<int> twiceUsual(const Days &days, QDate day, const UnusualLimits &limits)
{
    std::vector<int> counts;
    const auto end = days.lower_bound(day);
    for (auto one = days.lower_bound(day.addDays(-limits.habitDays)); one != end; ++one) {
        if (!one->second.cases.isEmpty())
            counts.push_back(int(one->second.cases.size()));
    }
    if (int(counts.size()) < std::max(1, limits.fewestHabitDays))
        return std::nullopt;
    std::ranges::sort(counts);
    return counts[(counts.size() - 1) / 2] + counts[counts.size() / 2];
}

void judgeDay(
    const QString &worker, const Days &days, QDate date, const UnusualLimits &limits, QList<UnusualFinding> &findings)
{
    const Day &day = days.at(date);
    const auto find = [&](UnusualRule rule, qsizetype count, int usual = 0) {
        findings.append(
            { .rule = rule, .worker = worker, .day = date, .count = int(count), .usual = usual, .caseId = {} });
    };
    const int twice = twiceUsual(days, date, limits).value_or(0);
    if (day.cases.size() > limits.cases && 2 * day.cases.size() > limits.timesUsual * twice)
        find(UnusualRule::ManyCases, day.cases.size(), twice / 2);
    if (day.elsewhere.size() > limits.casesOfOtherOffices)
        find(UnusualRule::OtherOffices, day.elsewhere.size());
    if (day.reveals > limits.reveals)
        find(UnusualRule::Reveals, day.reveals);
    if (!day.atOddHours.isEmpty())
        find(UnusualRule::OddHours, day.atOddHours.size());
    if (day.refusedOwn > 0)
        find(UnusualRule::OwnCases, day.refusedOwn);
}

} // namespace

std::span<const QLatin1String> codesOf(UnusualRule) { return ruleCodes; }

QList<UnusualFinding> unusualViews(const QList<WorkerDeed> &deeds, QDate from, const UnusualLimits &limits)
{
    std::map<QString, Days> workers;
    std::map<std::pair<QString, CaseId>, CaseWork> cases;
    QDate last;
    for (const WorkerDeed &deed : deeds)
        last = last.isValid() ? std::max(last, deed.day) : deed.day;
    for (const WorkerDeed &deed : deeds) {
        add(workers[deed.worker][deed.day], deed, limits);
        if (!deed.isDone || deed.day <= last.addDays(-limits.habitDays))
            continue;
        CaseWork &work = cases[{ deed.worker, deed.caseId }];
        work.isWorkedOn = work.isWorkedOn || isWork(deed.action);
        if (deed.action == TrailAction::View)
            work.opened.insert(deed.day);
    }
    QList<UnusualFinding> findings;
    for (const auto &[worker, days] : workers) {
        for (auto day = days.lower_bound(from); day != days.end(); ++day)
            judgeDay(worker, days, day->first, limits, findings);
    }
    for (const auto &[key, work] : cases) {
        if (!work.isWorkedOn && int(work.opened.size()) >= limits.daysOnOneCase && *work.opened.rbegin() >= from)
            findings.append({ .rule = UnusualRule::SameCase,
                .worker = key.first,
                .day = *work.opened.rbegin(),
                .count = int(work.opened.size()),
                .caseId = key.second });
    }
    std::ranges::sort(findings, [](const UnusualFinding &a, const UnusualFinding &b) {
        return std::tie(b.day, a.rule, a.worker, a.caseId) < std::tie(a.day, b.rule, b.worker, b.caseId);
    });
    return findings;
}

} // namespace caseledger
