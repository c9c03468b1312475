// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/papermaker.h"
#include "models/documents/pdffile.h"

namespace caseledger {

/// The files of one unit while its papers are made: one a paper, or one for all of them, which is written page by page.
class UnitFiles
{
public:
    /// @param wish outlives it
    UnitFiles(const BatchWish &wish, qint64 number)
        : m_wish(wish)
        , m_number(number)
    { }

    /// Writes a paper; into what is kept of it comes its content where that is wished.
    Result<> add(const std::vector<Page> &pages, KeptPaper &kept);
    /// All files, whole and on the disk, in the order of their papers.
    Result<std::vector<std::unique_ptr<PaperFile>>> finished() &&;

private:
    Result<> addFile();
    Result<> addToChunk(const std::vector<Page> &pages);

    const BatchWish &m_wish;
    qint64 m_number;
    std::vector<std::unique_ptr<PaperFile>> m_files;
    std::unique_ptr<PdfFile> m_chunk; ///< goes before its file
};

} // namespace caseledger
