// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/store/papers/keptpapers.h"
#include "models/tables/caseexport.h"

namespace caseledger {

class Connection;

/// A table of a case on its way into a file.
struct ExportWish
{
    CaseId caseId;
    qint64 revision = 0; ///< CaseFile::revision of the case that the table was made of
    QString reason; ///< as the worker stated it; blank where none was
    CellTable cells;
    qsizetype allRows = 0; ///< of the table without filters
    bool isComplete = false; ///< all rows with the columns of the contract; else as it was shown
    ExportFormat format = ExportFormat::Csv;
    QString file;
};

/// Asks whether the worker may export the case, notes it in the trail (TrailAction::Export, Right::ExportCase), then
/// writes the file, as a whole or not at all. Returns the rows written. Nothing is noted where the format cannot hold
/// the table. Runs on the store's thread. Errors as requireUnchanged(), admitCases(), exportBytes() and replaceFile():
/// what leaves is not older than what is on record, and holds nobody's contact who has come under the flag since.
Result<qsizetype> exportTable(Connection &connection, const ExportWish &wish);

/// A table of a case on its way to paper: the same question and note under Right::PrintPapers, before there is ink.
Result<> noteListing(
    Connection &connection, const CaseRevision &madeOf, const QString &reason, const QString &table, qsizetype rows);

} // namespace caseledger
