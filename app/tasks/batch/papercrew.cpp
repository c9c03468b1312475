// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/papercrew.h"

namespace caseledger {

PaperCrew::PaperCrew(const BatchPlan &plan, int threads)
    : m_plan(plan)
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

void PaperCrew::give(qint64 number, QList<CaseId> cases)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.push_back({ .number = number, .cases = std::move(cases) });
    m_changed.notify_all();
}

std::optional<MadeUnit> PaperCrew::take(qint64 number, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, patience, [this, number] { return m_made.contains(number); }))
        return std::nullopt;
    return std::move(m_made.extract(number).mapped());
}

std::optional<PaperCrew::Task> PaperCrew::nextTask()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
    if (m_stop)
        return std::nullopt;
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void PaperCrew::hand(MadeUnit unit)
{
    const std::scoped_lock lock(m_mutex);
    m_made.emplace(unit.number, std::move(unit));
    m_changed.notify_all();
}

void PaperCrew::work()
{
    const Result<std::unique_ptr<PaperMaker>> maker = PaperMaker::open(m_plan);
    while (std::optional<Task> task = nextTask()) {
        MadeUnit unit;
        if (maker)
            unit = (*maker)->make(task->cases, task->number, m_stop);
        else
            unit = { .number = task->number, .outcomes = {}, .kept = {}, .files = {}, .error = maker.error() };
        hand(std::move(unit));
    }
}

} // namespace caseledger
