// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace caseledger::bench {

/// Made-up family names as many as a large office has: some are very common, most are rare. How often the name of a
/// rank comes is 1 / (rank + 20), much as surnames do in the United States' census: the first has about 0.6 % of the
/// people, the first hundred a fifth.
class FamilyNames
{
public:
    FamilyNames();

    static constexpr int count = 100'000;
    /// The name that a number drawn evenly from all 2^32 stands for.
    QString drawn(quint32 number) const;
    /// The name of a rank from 0 on; each is another one.
    static QString ofRank(int rank);

private:
    std::vector<quint32> m_ends; ///< where the numbers of each rank end
};

} // namespace caseledger::bench
