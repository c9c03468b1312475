// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/unitplanner.h"

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
    /// Hands out units until enough are being made.
    Result<> handOut(PaperCrew &crew);
    /// Asks for the cases of a unit and hands it to a thread.
    Result<> give(PaperCrew &crew, qint64 number, const std::vector<PlannedCase> &cases);
    /// Writes the unit that is next; has it made again where a case on it has changed since it was read.
    Result<> write(PaperCrew &crew, MadeUnit unit);
    Result<> place(const MadeUnit &unit, const std::vector<BatchRow> &rows, const QString &chunk);
    BatchProgress progress() const;

    const BatchPlan &m_plan;
    Connection &m_connection;
    BatchFolder &m_folder;
    int m_threads;
    UnitPlanner m_planner;
    qint64 m_rowsBefore; ///< of earlier starts
    qint64 m_pagesBefore;
    std::deque<std::vector<PlannedCase>> m_units; ///< that are being made
    qint64 m_given = 0; ///< units
    qint64 m_written = 0;
    qint64 m_casesWritten = 0; ///< in this start, with or without a row
    QElapsedTimer m_clock;
};

} // namespace caseledger
