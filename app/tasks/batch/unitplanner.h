// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchfolder.h"
#include "app/tasks/batch/papercrew.h"

#include <deque>

namespace caseledger {

/// Divides the cases of a batch into units, in their order. Where rules hold papers back, its threads first find out
/// which ones, so that every chunk but the last has as many papers as was asked for.
class UnitPlanner
{
public:
    /// All of them outlive the planner. The connection is the calling thread's.
    /// @param soFar what earlier starts did
    UnitPlanner(const BatchPlan &plan, Connection &connection, const BatchSoFar &soFar, int threads);

    /// Counts the cases. To be called first.
    Result<> begin();
    /// Looks further ahead.
    Result<> advance(PaperCrew &crew);
    /// The next unit; empty where there is none yet.
    std::vector<PlannedCase> next();
    /// Whether the last unit was taken.
    bool isAtEnd() const { return isAllLookedAt() && m_ready.empty(); }
    UnitKey awaited() const { return { UnitWork::Survey, m_surveysTaken }; }

    qint64 total() const { return m_total; } ///< cases, those of earlier starts included
    qint64 leftOut() const { return m_leftOut; } ///< cases that will have no row, so far

private:
    Result<QList<CaseId>> read(int most);
    Result<> survey(PaperCrew &crew);
    bool isAllLookedAt() const { return m_allRead && m_surveysTaken == m_surveysGiven; }

    const BatchPlan &m_plan;
    Connection &m_connection;
    bool m_surveys; ///< whether cases are looked at before papers are made
    int m_threads;
    qint64 m_place; ///< cases read, those of earlier starts included
    CaseId m_behind; ///< the last of them
    qint64 m_total = 0;
    qint64 m_papersInUnit = 1;
    qint64 m_surveysGiven = 0;
    qint64 m_surveysTaken = 0;
    qint64 m_leftOut = 0;
    qint64 m_papersReady = 0; ///< in m_ready
    bool m_allRead = false;
    std::deque<qint64> m_surveySizes; ///< cases of those given and not taken
    std::deque<PlannedCase> m_ready;
};

} // namespace caseledger
