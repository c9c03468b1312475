// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"
#include "models/domain/intake.h"
#include "models/domain/result.h"

#include <vector>

namespace caseledger {

/// What a demo office is made from: the same values give the same office on every machine.
struct DemoOptions
{
    int cases = 2000; ///< the ten fixed ones included, which are there whatever it says; 1 to mostDemoCases
    quint64 seed = 1;
    QDate today; ///< the office's day; from firstDemoYear to lastDemoYear
};

/// Error::Usage where no office can be made from the options.
Result<> checkOptions(const DemoOptions &options);

/// One case with the parents that come into the office with it. Others it names came with earlier cases.
struct DemoCase
{
    std::vector<PartyRow> parties;
    CaseRecords records;
};

/// Makes the cases of a demo office, each by itself and in any order: a case depends on the seed, the day and its own
/// number, never on how many there are. The options must be good. Thread-safe.
class DemoGenerator
{
public:
    explicit DemoGenerator(const DemoOptions &options);

    int caseCount() const { return m_caseCount; }
    const DemoSetting &setting() const { return m_setting; }
    /// The case with a number from 0 to caseCount() - 1; the first ten are the fixed ones.
    DemoCase demoCase(int index) const;

private:
    int m_caseCount;
    DemoSetting m_setting;
};

} // namespace caseledger
