// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demogenerator.h"
#include "models/safety/ssnindex.h"
#include "tests/bench/fill/copyrows.h"

#include <array>

namespace caseledger::bench {

/// The rows of some cases, in the shape in which an import leaves them in the tables.
class OfficeRows
{
public:
    /// @param posting  the number of the unit of work that all rows name
    OfficeRows(const SsnKey &key, qint64 posting);

    void add(const DemoCase &made);
    /// What lies in the ledgers of a case that is there already.
    void addLedger(const CaseRecords &records);
    /// In an order in which what refers to other rows comes after them.
    std::array<CopyRows *, 8> tables();
    void clear();

private:
    void add(const PartyRow &row);

    SsnKey m_key;
    qint64 m_posting;
    CopyRows m_parties;
    CopyRows m_words;
    CopyRows m_cases;
    CopyRows m_assistance;
    CopyRows m_obligations;
    CopyRows m_payments;
    CopyRows m_disbursements;
    CopyRows m_adjustments;
};

} // namespace caseledger::bench
