// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"
#include "models/domain/office.h"
#include "models/domain/papers/statement.h"
#include "models/store/connection.h"
#include "models/text/phrasebook.h"

#include <functional>
#include <vector>

/// From the database to the file, in chunks, on several threads: the work of a batch without its index and its marks.
namespace caseledger::bench {

struct PaperWork
{
    DatabaseSpec database;
    Office office;
    std::vector<CaseId> cases;
    StatementKind kind = StatementKind::PaymentHistory;
    DateRange period;
    Language language = Language::English;
    QString folder; ///< of the files
    int papersInAFile = 250;
};

/// Milliseconds of the processor in each stage, of all threads together.
struct PaperTimes
{
    double open = 0;
    double statement = 0;
    double layout = 0;
    double painting = 0; ///< the writer and its compression within
    int pages = 0;
};

/// Makes every paper and writes it. Ends the program on an error.
PaperTimes writePapers(const PaperWork &work, int threads);

/// The pages of one statement of the work.
std::vector<Page> pagesOfCase(Connection &connection, const PaperWork &work, const CaseId &id);

/// The cases whose paper has so many pages, at most a number of them; taken again from the first where there are
/// fewer.
std::vector<CaseId> casesWithPages(const PaperWork &work, size_t pages, size_t count);

} // namespace caseledger::bench
