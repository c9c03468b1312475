// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/papercrew.h"

namespace caseledger {

PaperCrew::PaperCrew(const BatchPlan &plan, int threads)
    : m_plan(plan)
    , m_hands(threads)
{
    m_threads.reserve(size_t(threads));
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

PaperCrew::~PaperCrew()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void PaperCrew::give(UnitKey key, PlannedUnit unit)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.emplace(key, std::move(unit));
    m_changed.notify_all();
}

std::optional<MadeUnit> PaperCrew::take(UnitKey key)
{
    const std::scoped_lock lock(m_mutex);
    auto ready = m_ready.extract(key);
    if (ready.empty())
        return std::nullopt;
    return std::move(ready.mapped());
}

std::optional<std::pair<qint64, MadeUnit>> PaperCrew::takeMade()
{
    const std::scoped_lock lock(m_mutex);
    const auto made = m_ready.lower_bound({ UnitWork::Make, 0 });
    if (made == m_ready.end())
        return std::nullopt;
    auto taken = m_ready.extract(made);
    return std::pair(taken.key().number, std::move(taken.mapped()));
}

void PaperCrew::waitForMade(UnitKey other, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this, other] {
        return m_ready.contains(other) || m_ready.lower_bound({ UnitWork::Make, 0 }) != m_ready.end();
    });
}

void PaperCrew::waitFor(UnitKey one, UnitKey other, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this, one, other] { return m_ready.contains(one) || m_ready.contains(other); });
}

PaperCrew::Task PaperCrew::nextTask()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
    return m_stop ? Task() : m_tasks.extract(m_tasks.begin());
}

void PaperCrew::hand(UnitKey key, MadeUnit unit)
{
    const std::scoped_lock lock(m_mutex);
    m_ready.emplace(key, std::move(unit));
    m_changed.notify_all();
}

MadeUnit PaperCrew::done(const Result<std::unique_ptr<PaperMaker>> &maker, const Task &task) const
{
    MadeUnit unit;
    if (!maker)
        unit.error = maker.error();
    else if (task.key().work == UnitWork::Survey)
        unit = (*maker)->survey(task.mapped(), m_stop);
    else
        unit = (*maker)->make(task.mapped(), m_stop);
    return unit;
}

bool PaperCrew::isLast()
{
    const std::scoped_lock lock(m_mutex);
    if (m_hands == 1)
        return true;
    --m_hands;
    return false;
}

void PaperCrew::work()
{
    const Result<std::unique_ptr<PaperMaker>> maker = PaperMaker::open(m_plan);
    if (!maker && !isLast())
        return;
    while (Task task = nextTask())
        hand(task.key(), done(maker, task));
}

} // namespace caseledger
