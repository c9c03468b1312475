// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/papers.h"
#include "models/domain/casefile.h"

#include <QByteArray>
#include <QList>

namespace caseledger::test {

/// One thing a worker can see of a case: what it is, and every byte of it.
struct Seen
{
    QByteArray what;
    QByteArray bytes;

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// Where one looks from.
struct Look
{
    QDate asOf;
    DateRange period; ///< of papers and ledgers
    Language language = Language::English;
    bool all = true; ///< else without workbooks and access notices, which take longest to make
};

/// The lines that commands print: balances and sums, the ledger, each balance explained.
QList<Seen> seenAsLines(const CaseFile &file, const Look &look);
/// The four tables as a window holds them: every cell in every role, sorted by every column both ways, what stands
/// below, and the details of every row.
QList<Seen> seenInTables(const CaseFile &file, const Look &look);
/// Every table as a CSV file and as a workbook.
QList<Seen> seenInExports(const CaseFile &file, const Look &look);
/// Every paper but coupons, to either parent that may have it: each placed item, the amount for the index, a refusal.
QList<Seen> seenOnPapers(const CaseFile &file, const Look &look);

/// All of the above.
QList<Seen> allSeen(const CaseFile &file, const Look &look);

/// The name of the first thing in which two workers' sights differ; empty where they see the same.
QByteArray firstDifference(const QList<Seen> &one, const QList<Seen> &other);

/// Every text of pages in the order of placing, with a blank between two of them.
QString textOf(const std::vector<Page> &pages);

} // namespace caseledger::test
