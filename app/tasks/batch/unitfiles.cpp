// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/unitfiles.h"

namespace caseledger {

QString passingName(const QString &stem, qsizetype place)
{
    return QStringLiteral("%1-%2").arg(stem).arg(place) + PaperFile::passingSuffix();
}

std::vector<BatchRow> rowsWithFiles(
    std::span<const CaseOutcome> outcomes, const QString &chunk, const BatchFolder &folder)
{
    std::vector<BatchRow> rows;
    QHash<CaseId, QString> here;
    for (const CaseOutcome &outcome : outcomes) {
        BatchRow row = outcome.row;
        if (row.status == PaperStatus::Done) {
            row.file = chunk.isEmpty() ? paperFileName(row.caseId, row.kind) : chunk;
            here.insert(row.caseId, row.file);
        } else if (row.status == PaperStatus::Included) {
            const std::optional<QString> earlier = folder.noticeOf(outcome.coveredBy);
            row.file = earlier ? *earlier : here.value(outcome.coveredBy);
        }
        if (row.status == PaperStatus::Included && row.file.isEmpty()) {
            row.status = PaperStatus::Failed;
            row.reason = QStringLiteral("The notice that covers this case, that of %1, was not made.")
                             .arg(outcome.coveredBy.text());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<> UnitFiles::addFile()
{
    auto file = PaperFile::make(m_wish.folder, passingName(m_stem, qsizetype(m_files.size())));
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
