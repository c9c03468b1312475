// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchfolder.h"
#include "app/tasks/batch/papermaker.h"
#include "models/documents/pdffile.h"

namespace caseledger {

/// The passing name of a unit's file, by the paper's place among those that the unit has.
QString passingName(const QString &stem, qsizetype place);

/// The rows of a unit with the names that its files are to have, and of those included the names of the files they are
/// in: those of the folder's, or of this unit.
/// @param chunk the file of a chunked batch; empty else
std::vector<BatchRow> rowsWithFiles(
    std::span<const CaseOutcome> outcomes, const QString &chunk, const BatchFolder &folder);

/// The files of one unit while its papers are made: one a paper, or one for all of them, which is written page by page.
class UnitFiles
{
public:
    /// @param wish outlives it
    /// @param stem as PlannedUnit::stem
    UnitFiles(const BatchWish &wish, const QString &stem)
        : m_wish(wish)
        , m_stem(stem)
    { }

    /// Writes a paper; into what is kept of it comes its content where that is wished.
    Result<> add(const std::vector<Page> &pages, KeptPaper &kept);
    /// All files, whole and on the disk, in the order of their papers.
    Result<std::vector<std::unique_ptr<PaperFile>>> finished() &&;

private:
    Result<> addFile();
    Result<> addToChunk(const std::vector<Page> &pages);

    const BatchWish &m_wish;
    QString m_stem;
    std::vector<std::unique_ptr<PaperFile>> m_files;
    std::unique_ptr<PdfFile> m_chunk; ///< goes before its file
};

} // namespace caseledger
