// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"

#include <QDate>
#include <QTime>

/// Which views of cases a supervisor should ask about: "monitor routine access and use through methods such as audit
/// trails [...] to identify unauthorized access or use" (45 CFR 307.13(b)). Pure. A finding is a question, no verdict.
namespace caseledger {

/// What is unusual about a worker's day. Never moved: what is new goes to the end.
enum class UnusualRule {
    ManyCases, ///< far more cases than the worker's own days have: somebody collects
    OtherOffices, ///< many cases of other offices, each with a reason: a reason is easily typed
    Reveals, ///< many protected persons' contacts: each is for one conversation
    OddHours, ///< cases opened while the office is closed: somebody else may sit at the desk
    SameCase, ///< a case opened on many days, and nothing done on it: somebody follows a person
    OwnCases ///< refused tries at own or relatives' cases
};
std::span<const QLatin1String> codesOf(UnusualRule); ///< many_cases other_offices reveals odd_hours same_case own_cases

/// From where on something is unusual. The numbers are the program's: no rule of law names any.
struct UnusualLimits
{
    int cases = 40; ///< more in a day: of sixty calls a day most come back to a case, or open none
    int timesUsual = 3; ///< and more than so many times the worker's median day
    int habitDays = 30; ///< days back that the median is taken of, and the repeated views of one case
    int fewestHabitDays = 5; ///< days with a case among them that make a habit; with fewer the number alone decides
    int casesOfOtherOffices = 5; ///< more in a day; such cases come by a transfer or a call put through
    int reveals = 5; ///< more in a day
    QTime open = QTime(6, 0); ///< the office's clock: from then on nobody wonders
    QTime closed = QTime(20, 0); ///< until before then
    int daysOnOneCase = 5; ///< or more
};

/// One thing that a worker did on a case, or was refused, as the rules look at it.
struct WorkerDeed
{
    QString worker;
    QDate day; ///< by the office's clock
    QTime time;
    TrailAction action = TrailAction::View;
    CaseId caseId;
    bool isDone = true; ///< else refused
    bool isElsewhere = false; ///< a case of another office than the worker's, opened with a reason
    bool isOwn = false; ///< of the worker's own or a relative's case
};

/// A worker's day that one should ask about.
struct UnusualFinding
{
    UnusualRule rule = UnusualRule::ManyCases;
    QString worker;
    QDate day; ///< of SameCase: the last of the days
    int count = 0; ///< cases; of Reveals and OwnCases times, of SameCase days
    int usual = 0; ///< ManyCases: the worker's median day, rounded down; 0 without a habit
    CaseId caseId; ///< SameCase: which; empty elsewhere

    friend bool operator==(const UnusualFinding &, const UnusualFinding &) = default;
};

/// What is unusual from a day on; deeds before it only say what is usual. The last day is the latest that any deed has.
/// The latest day first; within a day in the order of the rules, then by worker and case. Deeds may come in any order.
QList<UnusualFinding> unusualViews(const QList<WorkerDeed> &deeds, QDate from, const UnusualLimits &limits = {});

} // namespace caseledger
