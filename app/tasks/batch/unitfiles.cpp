// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/unitfiles.h"

namespace caseledger {

Result<> UnitFiles::addFile()
{
    const QString name = QStringLiteral("batch-%1-%2").arg(m_number).arg(m_files.size()) + PaperFile::passingSuffix();
    auto file = PaperFile::make(m_wish.folder, name);
    if (!file)
        return tl::unexpected(file.error());
    m_files.push_back(std::move(*file));
    return {};
}

Result<> UnitFiles::addToChunk(const std::vector<Page> &pages)
{
    if (!m_chunk) {
        if (const Result<> made = addFile(); !made)
            return made;
        m_chunk = std::make_unique<PdfFile>(*m_files.back(), paperTitle(m_wish.paper.kind));
    }
    return m_chunk->add(pages);
}

Result<> UnitFiles::add(const std::vector<Page> &pages, KeptPaper &kept)
{
    if (m_wish.chunk > 0)
        return addToChunk(pages);
    const Result<QByteArray> pdf = pdfOf(pages, paperTitle(m_wish.paper.kind));
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const Result<> made = addFile(); !made)
        return made;
    m_files.back()->write(*pdf); // what goes wrong is told when the file is finished
    if (m_wish.keepContent)
        kept.content = *pdf;
    return {};
}

Result<std::vector<std::unique_ptr<PaperFile>>> UnitFiles::finished() &&
{
    if (m_chunk) {
        if (const Result<int> pages = m_chunk->finish(); !pages)
            return tl::unexpected(pages.error());
        m_chunk.reset();
    }
    for (const std::unique_ptr<PaperFile> &file : m_files) {
        if (const Result<> whole = file->finish(); !whole)
            return tl::unexpected(whole.error());
    }
    return std::move(m_files);
}

} // namespace caseledger
