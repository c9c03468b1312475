// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/casefile.h"

#include <vector>

namespace caseledger {

/// To whom something is owed: to the family, or to the government that paid assistance in its place.
enum class Owner { Family, Government };

/// The assistance of a case through time: cases.csv gives the status on the opening of the case, assistance.csv each
/// change.
class AssistanceHistory
{
public:
    explicit AssistanceHistory(const CaseRecords &records);

    /// The status on a day; before the first known day, that of the first.
    Assistance on(QDate day) const;
    /// True while every status up to that day is never.
    bool isNeverAssistance(QDate day) const;

private:
    std::vector<AssistanceChange> m_changes; ///< by day, one a day, never empty
};

/// One amount that fell or falls due.
struct Charge
{
    QDate dueOn;
    int obligation = 0; ///< its place in CaseRecords::obligations
    Owner owedTo = Owner::Family; ///< by the assistance on the due date
    Money amount;
};

/// The due dates of an obligation within a range, oldest first: weekly every 7 and biweekly every 14 days from its
/// first day, semimonthly on the 1st and the 15th, monthly on the day of its first day or the last of a shorter month.
/// The range must be closed at its end.
std::vector<QDate> dueDates(const Obligation &obligation, DateRange range);

/// All charges of a case within a range, by due date, kind, obligation reference. An arrears payment charges nothing.
std::vector<Charge> chargesIn(const CaseRecords &records, DateRange range);

} // namespace caseledger
