// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/papermaker.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace caseledger {

/// The threads of a batch. Units are given in the order of their numbers and taken in it, whichever is made first.
class PaperCrew
{
public:
    /// @param plan outlives the crew
    PaperCrew(const BatchPlan &plan, int threads);
    /// Stops what is being made and waits for the threads.
    ~PaperCrew();
    PaperCrew(const PaperCrew &) = delete;
    PaperCrew &operator=(const PaperCrew &) = delete;

    void give(qint64 number, QList<CaseId> cases);
    /// The unit of that number; null if it is not made within the time.
    std::optional<MadeUnit> take(qint64 number, std::chrono::milliseconds patience);

private:
    struct Task
    {
        qint64 number = 0;
        QList<CaseId> cases;
    };

    void work();
    std::optional<Task> nextTask();
    void hand(MadeUnit unit);

    const BatchPlan &m_plan;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    std::map<qint64, MadeUnit> m_made;
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace caseledger
