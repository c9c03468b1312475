// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/papermaker.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace caseledger {

/// What a thread does with a unit.
enum class UnitWork {
    Survey, ///< finds out which of its cases get a paper; comes first
    Make
};

/// Which unit: those of one work are counted from 0, in the order of the batch.
struct UnitKey
{
    UnitWork work = UnitWork::Make;
    qint64 number = 0;

    friend auto operator<=>(const UnitKey &, const UnitKey &) = default;
};

/// The threads of a batch: as many as were wished, or as the database has connections for, one at least. Units are
/// given and taken by their keys, whichever is ready first.
class PaperCrew
{
public:
    /// @param plan outlives the crew
    PaperCrew(const BatchPlan &plan, int threads);
    /// Stops what is being made and waits for the threads.
    ~PaperCrew();
    PaperCrew(const PaperCrew &) = delete;
    PaperCrew &operator=(const PaperCrew &) = delete;

    void give(UnitKey key, PlannedUnit unit);
    /// Null while it is not ready.
    std::optional<MadeUnit> take(UnitKey key);
    /// A unit that is made, whichever it is, and its number; null while none is.
    std::optional<std::pair<qint64, MadeUnit>> takeMade();
    /// Until one is, or that other unit is ready, or the time is over.
    void waitForMade(UnitKey other, std::chrono::milliseconds patience);
    /// Until one of two units is ready, or the time is over.
    void waitFor(UnitKey one, UnitKey other, std::chrono::milliseconds patience);

private:
    using Task = std::map<UnitKey, PlannedUnit>::node_type;

    void work();
    MadeUnit done(const Result<std::unique_ptr<PaperMaker>> &maker, const Task &task) const;
    Task nextTask(); ///< empty once the crew stops
    void hand(UnitKey key, MadeUnit unit);
    bool isLast(); ///< of the threads that are there; else it is one less

    const BatchPlan &m_plan;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<UnitKey, PlannedUnit> m_tasks;
    std::map<UnitKey, MadeUnit> m_ready;
    int m_hands; ///< threads that work, or try to begin
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace caseledger
