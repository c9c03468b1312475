// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demogenerator.h"
#include "tests/bench/fill/familynames.h"

namespace caseledger::bench {

/// Which cases are made: new ones, and further payments of ones that are there.
struct MadeRange
{
    int first = 0; ///< number of the first new case
    int cases = 0; ///< how many of them
    int further = 0; ///< so many of the cases before the first, spread over all of them, get payments once more
    QString tag; ///< before the references of those payments and their disbursements
};

/// The cases of a large office, each made by itself and in any order: the demo office's habits, orders, parents and
/// distribution, with the names of a whole state, and books that begin on 1 January of last year for most, so that a
/// case has a hundred rows on average. The same seed and day give the same office on every machine. Thread-safe.
class MadeOffice
{
public:
    MadeOffice(quint64 seed, QDate today);

    static constexpr int mostCases = 5'000'000;
    /// The case with a number from 0 on, with the parents that come into the office with it. Those it shares with an
    /// earlier case came with that.
    DemoCase caseAt(int number) const;
    /// Its payments and disbursements once more under other references, and nothing else.
    CaseRecords furtherAt(int number, const QString &tag) const;

    /// Each case of a range, by number and whether its payments alone are meant.
    template <class Take>
    static void each(const MadeRange &range, Take take)
    {
        for (int number = range.first; number < range.first + range.cases; ++number)
            take(number, false);
        for (qint64 i = 0; i < range.further; ++i)
            take(int(i * range.first / range.further), true);
    }

private:
    DemoSetting m_setting;
    FamilyNames m_names;
};

} // namespace caseledger::bench
