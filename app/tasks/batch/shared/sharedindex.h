// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchfolder.h"
#include "app/tasks/batch/unitplanner.h"

namespace caseledger {

struct KeptUnit;

/// What one of the programs that share a batch does for all of them: it has the folder, plans the units, and puts the
/// papers that are kept into the index, in order. When it goes, another takes its place.
class SharedIndex
{
public:
    /// Takes up a folder, and what the server knows of its batch. Error::Refused where the two do not belong together.
    /// @param plan, connection outlive it
    static Result<std::unique_ptr<SharedIndex>> takeUp(
        const BatchPlan &plan, Connection &connection, std::unique_ptr<BatchFolder> folder, int threads);

    const QByteArray &key() const { return m_key; }
    const BatchSoFar &soFar() const { return m_folder->soFar(); }
    UnitKey awaited() const { return m_planner.awaited(); }

    /// Plans ahead of those who make papers; its surveys are made by the crew.
    Result<> plan(PaperCrew &crew);
    /// Puts kept units into the index, as far as the next one is kept; says that the batch is complete behind the last.
    Result<> assemble();

private:
    SharedIndex(const BatchPlan &plan, Connection &connection, std::unique_ptr<BatchFolder> folder,
        const BatchSoFar &planned, int threads);
    Result<> findNext(qint64 rowsBefore);
    /// False where a file of the unit is not to be seen.
    Result<bool> place(const KeptUnit &unit, const std::vector<BatchRow> &rows, const QString &chunk);
    Result<bool> write(const KeptUnit &unit);
    Result<> end();

    const BatchPlan &m_plan;
    Connection &m_connection;
    std::unique_ptr<BatchFolder> m_folder;
    QByteArray m_key;
    UnitPlanner m_planner;
    qint64 m_lastUnit = 0; ///< planned
    bool m_isPlanned = false; ///< nothing is behind it
    qint64 m_next = 1; ///< unit that comes into the index
    qint64 m_rowsThere = 0; ///< of that unit, in the index already
};

/// Of the folder's batch on the server; empty where none is begun there.
QByteArray sharedKey(const QString &folder);

} // namespace caseledger
