// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/shared/sharedindex.h"
#include "models/store/batch/unitclaims.h"

#include <QElapsedTimer>

#include <functional>
#include <map>

namespace caseledger {

/// One program's part in a batch on a shared office: claims units on the server, makes and keeps their papers, and
/// puts them into the index where no other program does. All that share a batch stay until it is complete, so that
/// somebody is there for the units of one that is ended.
class SharedRun
{
public:
    /// @param plan, connection outlive the run. The connection is the calling thread's.
    /// @param asked as BatchFolder::open
    SharedRun(const BatchPlan &plan, Connection &connection, QByteArray asked);

    /// To the end, or until the function answers false.
    Result<BatchProgress> run(const std::function<bool(const BatchProgress &)> &goOn);

private:
    /// A unit that is being made here.
    struct InHand
    {
        UnitClaim claim;
        std::vector<PlannedCase> cases;
    };

    Result<> lookForFolder();
    Result<> workOn(PaperCrew &crew);
    Result<> claim(PaperCrew &crew);
    Result<> give(PaperCrew &crew, const InHand &unit);
    Result<> keep(PaperCrew &crew, const InHand &unit, const MadeUnit &made);
    Result<> renew();
    void giveBack();
    bool isComplete() const { return m_index && m_index->soFar().isComplete; }
    BatchProgress progress() const;

    const BatchPlan &m_plan;
    Connection &m_connection;
    QByteArray m_asked;
    int m_threads;
    QByteArray m_key; ///< empty until the program that has the folder has begun
    std::unique_ptr<SharedIndex> m_index; ///< null while another program has the folder
    qint64 m_rowsBefore = 0; ///< in the index when this one had the folder
    std::map<qint64, InHand> m_inHand; ///< by their numbers
    BatchSoFar m_own; ///< made here
    qint64 m_total = 0; ///< cases
    bool m_readsPrimary = false; ///< as BatchProgress::readsPrimary
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceKey; ///< was there
    QElapsedTimer m_sinceRenewal;
};

} // namespace caseledger
