// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchfolder.h"

#include "app/tasks/batch/paperfile.h"
#include "models/safety/secretfile.h"
#include "models/tables/caseexport.h"

#include <QDir>
#include <QFile>

namespace caseledger {

namespace {

tl::unexpected<Error> holdsSomethingElse(const QString &folder, const QString &what)
{
    return failure(
        Error::Kind::Refused, QStringLiteral("%1 %2: choose another folder for this batch").arg(folder, what));
}

QString chunkName(int number) { return QStringLiteral("chunk-%1.pdf").arg(number, 5, 10, QLatin1Char('0')); }

/// 0 where it is the name of no chunk.
int chunkNumber(const QString &file)
{
    const bool isChunk = file.startsWith(QLatin1String("chunk-")) && file.endsWith(QLatin1String(".pdf"));
    return isChunk ? QStringView(file).mid(6).chopped(4).toInt() : 0;
}

/// Reads the next line with its end; false at the end of the file and where the line has none.
bool readLine(QFile &file, QByteArray &line)
{
    line = file.readLine();
    return line.endsWith('\n');
}

Result<> requireSameWish(const QString &folder, const QByteArray &asked, bool isNew)
{
    QFile file(folder + QLatin1String("/batch.json"));
    if (file.open(QIODevice::ReadOnly)) {
        if (file.readAll() != asked)
            return holdsSomethingElse(folder, QStringLiteral("holds a batch that was asked for in another way"));
        return {};
    }
    if (!isNew)
        return holdsSomethingElse(folder, QStringLiteral("holds an index.csv that is not of a batch"));
    return replaceFile(file.fileName(), asked);
}

void removePassingFiles(const QString &path)
{
    QDir folder(path);
    const QStringList left
        = folder.entryList({ QLatin1String("batch-*") + PaperFile::passingSuffix() }, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        folder.remove(name);
}

} // namespace

QString paperFileName(const CaseId &id, PaperKind kind)
{
    return id.text() + QLatin1Char('-') + code(kind) + QLatin1String(".pdf");
}

BatchFolder::BatchFolder(const BatchWish &wish)
    : m_path(wish.folder)
    , m_kind(wish.paper.kind)
{ }

Result<std::unique_ptr<BatchFolder>> BatchFolder::open(const BatchWish &wish, const QByteArray &asked)
{
    auto folder = openIfFree(wish, asked);
    if (folder && !*folder)
        return failure(Error::Kind::Refused,
            QStringLiteral(
                "Another program makes this batch in %1 at this moment: wait for it, or choose another folder")
                .arg(wish.folder));
    return folder;
}

Result<std::unique_ptr<BatchFolder>> BatchFolder::openIfFree(const BatchWish &wish, const QByteArray &asked)
{
    if (!QDir().mkpath(wish.folder))
        return failure(Error::Kind::Failed,
            QStringLiteral("The folder %1 cannot be made; see the rights of the one above it").arg(wish.folder));
    auto index = LineFile::openIfFree(wish.folder + QLatin1String("/index.csv"));
    if (!index)
        return tl::unexpected(index.error());
    if (!*index) {
        QFile file(wish.folder + QLatin1String("/batch.json"));
        if (file.open(QIODevice::ReadOnly) && file.readAll() != asked)
            return holdsSomethingElse(wish.folder, QStringLiteral("holds a batch that was asked for in another way"));
        return nullptr;
    }
    std::unique_ptr<BatchFolder> folder(new BatchFolder(wish));
    if (const Result<> taken = folder->takeUp(std::move(*index), asked); !taken)
        return tl::unexpected(taken.error());
    return folder;
}

Result<> BatchFolder::takeUp(std::unique_ptr<LineFile> index, const QByteArray &asked)
{
    m_index = std::move(index);
    if (const Result<> same = requireSameWish(m_path, asked, m_index->size() == 0); !same)
        return same;
    removePassingFiles(m_path);
    auto totals = LineFile::open(m_path + QLatin1String("/totals.csv"));
    if (!totals)
        return tl::unexpected(totals.error());
    m_totals = std::move(*totals);
    if (const Result<> read = readTotals(); !read)
        return read;
    return readIndex();
}

Result<> BatchFolder::readTotals()
{
    QFile file(m_totals->path());
    if (!file.open(QIODevice::ReadOnly))
        return holdsSomethingElse(m_path, QStringLiteral("holds totals that cannot be read"));
    QByteArray line;
    qint64 whole = 0;
    while (readLine(file, line)) {
        if (whole == 0 && line.chopped(1) != totalsHeader())
            return holdsSomethingElse(m_path, QStringLiteral("holds a totals.csv that is not of a batch"));
        m_soFar.isComplete = line.startsWith("all,");
        m_soFar.chunks = std::max(m_soFar.chunks, chunkNumber(QString::fromUtf8(line.left(line.indexOf(',')))));
        whole += line.size();
    }
    if (const Result<> cut = m_totals->cutTo(whole); !cut || whole > 0)
        return cut;
    return m_totals->append(totalsHeader() + '\n');
}

Result<> BatchFolder::readIndex()
{
    QFile file(m_index->path());
    if (!file.open(QIODevice::ReadOnly))
        return holdsSomethingElse(m_path, QStringLiteral("holds an index that cannot be read"));
    QByteArray line;
    qint64 whole = 0;
    while (readLine(file, line)) {
        const std::optional<BatchRow> row = rowFromLine(QByteArrayView(line).chopped(1));
        const bool isHeader = whole == 0 && line.chopped(1) == indexHeader();
        if (!isHeader && !row)
            return holdsSomethingElse(m_path, QStringLiteral("holds an index.csv with a line that no batch wrote"));
        if (row && chunkNumber(row->file) > m_soFar.chunks)
            break; // its file may not be whole
        if (row)
            count(*row);
        whole += line.size();
    }
    if (const Result<> cut = m_index->cutTo(whole); !cut || whole > 0)
        return cut;
    return m_index->append(indexHeader() + '\n');
}

void BatchFolder::count(const BatchRow &row)
{
    ++m_soFar.rows;
    m_soFar.lastCase = row.caseId;
    switch (row.status) {
    case PaperStatus::Done:
        m_soFar.papers.add(row);
        if (m_kind == PaperKind::MonthlyNotice)
            m_notices.insert(row.caseId, chunkNumber(row.file));
        break;
    case PaperStatus::Included:
        ++m_soFar.included;
        break;
    case PaperStatus::Refused:
        ++m_soFar.refused;
        break;
    case PaperStatus::Failed:
        ++m_soFar.failed;
        break;
    }
}

std::optional<QString> BatchFolder::noticeOf(const CaseId &id) const
{
    const auto found = m_notices.constFind(id);
    if (found == m_notices.cend())
        return std::nullopt;
    return *found > 0 ? chunkName(*found) : paperFileName(id, m_kind);
}

QString BatchFolder::nextChunk() const { return chunkName(m_soFar.chunks + 1); }

Result<> BatchFolder::append(std::span<const BatchRow> rows, const QString &chunk)
{
    QByteArray lines;
    PaperTally tally;
    for (const BatchRow &row : rows) {
        lines += indexLine(row) + '\n';
        if (row.status == PaperStatus::Done)
            tally.add(row);
    }
    if (const Result<> synced = syncFolderOf(m_index->path()); !synced)
        return synced;
    if (const Result<> added = m_index->append(lines); !added)
        return added;
    if (!chunk.isEmpty()) {
        if (const Result<> added = m_totals->append(totalsLine(chunk, tally) + '\n'); !added)
            return added;
        ++m_soFar.chunks;
    }
    for (const BatchRow &row : rows)
        count(row);
    return {};
}

Result<> BatchFolder::complete()
{
    if (m_soFar.isComplete)
        return {};
    m_soFar.isComplete = true;
    return m_totals->append(totalsLine(QStringLiteral("all"), m_soFar.papers) + '\n');
}

} // namespace caseledger
