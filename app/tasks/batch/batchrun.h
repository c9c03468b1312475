// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchfolder.h"
#include "app/tasks/batch/papercrew.h"

#include <QElapsedTimer>

#include <functional>

namespace caseledger {

/// One start of a batch: hands out the cases, keeps the papers in the order of the batch, gives their files names and
/// writes the index.
class BatchRun
{
public:
    /// All of them outlive the run. The connection is the calling thread's.
    BatchRun(const BatchPlan &plan, Connection &connection, BatchFolder &folder);

    /// To the end, or until the function answers false.
    Result<BatchProgress> run(const std::function<bool(const BatchProgress &)> &goOn);

private:
    /// Hands out units until enough are being made; there is nothing more once m_given stays behind.
    Result<> handOut(PaperCrew &crew);
    Result<> write(MadeUnit unit);
    std::vector<BatchRow> rowsOf(const MadeUnit &unit, const QString &chunk) const;
    Result<> place(const MadeUnit &unit, const std::vector<BatchRow> &rows, const QString &chunk);
    BatchProgress progress() const;

    const BatchPlan &m_plan;
    Connection &m_connection;
    BatchFolder &m_folder;
    int m_threads = 1;
    int m_casesInUnit = 1;
    qint64 m_total = 0; ///< cases to go through, those of earlier starts included
    qint64 m_before = 0; ///< rows of earlier starts
    qint64 m_pagesBefore = 0;
    qint64 m_planned = 0; ///< cases handed out, those of earlier starts included
    qint64 m_through = 0; ///< cases written in this start, with or without a row
    CaseId m_behind; ///< the last case handed out
    std::map<qint64, qint64> m_unitCases; ///< how many cases each unit has that is being made
    qint64 m_given = 0;
    qint64 m_written = 0;
    bool m_allGiven = false;
    QElapsedTimer m_clock;
};

} // namespace caseledger
