// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchrow.h"
#include "app/tasks/batch/linefile.h"
#include "models/documents/batch.h"

#include <QHash>

#include <span>

namespace caseledger {

/// What the index of a batch says so far.
struct BatchSoFar
{
    qint64 rows = 0;
    qint64 included = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    PaperTally papers; ///< done
    CaseId lastCase; ///< of the last row
    int chunks = 0; ///< files of a chunked batch that stand
    bool isComplete = false;
};

/// The folder of a batch: index.csv with a line a case, totals.csv with a line a file and one for all, batch.json that
/// says what was asked. All lines are whole, and what they name is there.
class BatchFolder
{
public:
    /// Makes the folder, or takes up what an earlier start of the same wish left in it: a line cut short is cut off,
    /// and so are the rows of a chunk whose totals are not there. Error::Refused where it holds another batch or
    /// another program works in it.
    /// @param asked what batch.json says: the wish as far as it shapes the papers
    static Result<std::unique_ptr<BatchFolder>> open(const BatchWish &wish, const QByteArray &asked);
    /// The same, but null where another program works on the same wish in it, or has just begun to.
    static Result<std::unique_ptr<BatchFolder>> openIfFree(const BatchWish &wish, const QByteArray &asked);

    const BatchSoFar &soFar() const { return m_soFar; }
    /// The file with the monthly notice of a case that was done; null where there is none.
    std::optional<QString> noticeOf(const CaseId &id) const;
    QString nextChunk() const; ///< the name of the next chunk's file

    /// Adds the rows of papers whose files stand.
    /// @param chunk the file of a chunked batch that they are in; empty else
    Result<> append(std::span<const BatchRow> rows, const QString &chunk);
    /// Adds the line that says that nothing more comes.
    Result<> complete();

private:
    explicit BatchFolder(const BatchWish &wish);
    Result<> takeUp(std::unique_ptr<LineFile> index, const QByteArray &asked);
    Result<> readTotals();
    Result<> readIndex();
    void count(const BatchRow &row);

    QString m_path;
    PaperKind m_kind;
    std::unique_ptr<LineFile> m_index;
    std::unique_ptr<LineFile> m_totals;
    BatchSoFar m_soFar;
    QHash<CaseId, int> m_notices; ///< monthly notices done: the number of their chunk, or 0
};

/// "AB12345C1-statement.pdf".
QString paperFileName(const CaseId &id, PaperKind kind);

} // namespace caseledger
