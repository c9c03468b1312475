// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/lettercrew.h"

namespace caseledger {

LetterCrew::LetterCrew(MakerSource makers, int threads)
    : m_makers(std::move(makers))
{
    m_threads.reserve(size_t(threads));
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

LetterCrew::~LetterCrew()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

std::future<LetterAnswer> LetterCrew::make(LetterContent content)
{
    Task task([content = std::move(content)](const LetterMaker &make) { return make(content); });
    std::future<LetterAnswer> answer = task.get_future();
    const std::scoped_lock lock(m_mutex);
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
    return answer;
}

void LetterCrew::work()
{
    const LetterMaker make = m_makers();
    while (true) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
        if (m_stop)
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task(make);
    }
}

} // namespace caseledger
