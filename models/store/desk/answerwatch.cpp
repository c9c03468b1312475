// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/answerwatch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr auto longWait = 1500ms;
constexpr auto betweenLooks = 250ms;

} // namespace

AnswerWatch::AnswerWatch()
    : m_looking(new QTimer(this))
{
    m_looking->setInterval(betweenLooks);
    connect(m_looking, &QTimer::timeout, this, &AnswerWatch::look);
}

void AnswerWatch::tellTo(std::function<void(DatabaseState)> tell)
{
    m_tell = std::move(tell);
    if (m_told != DatabaseState::Answers)
        m_tell(m_told);
}

void AnswerWatch::asked()
{
    const std::lock_guard guard(m_lock);
    m_asked.push_back(Clock::now());
    if (m_asked.size() == 1)
        QMetaObject::invokeMethod(this, &AnswerWatch::goOnLooking, Qt::QueuedConnection);
}

void AnswerWatch::answered()
{
    const std::lock_guard guard(m_lock);
    m_asked.pop_front();
}

void AnswerWatch::setAway(bool isAway)
{
    QMetaObject::invokeMethod(
        this, [this, isAway] { beginAnew(isAway); }, Qt::QueuedConnection);
}

void AnswerWatch::beginAnew(bool isAway)
{
    m_isAway = isAway;
    m_isSlow = false;
    m_back = Clock::now();
    tell();
}

void AnswerWatch::goOnLooking()
{
    if (!m_looking->isActive())
        m_looking->start();
}

void AnswerWatch::look()
{
    {
        const std::lock_guard guard(m_lock);
        if (m_asked.empty()) {
            m_isSlow = false;
            m_looking->stop();
        } else if (Clock::now() - std::max(m_asked.front(), m_back) >= longWait)
            m_isSlow = true;
    }
    tell();
}

void AnswerWatch::tell()
{
    const DatabaseState state = m_isAway ? DatabaseState::Away
        : m_isSlow                       ? DatabaseState::Slow
                                         : DatabaseState::Answers;
    if (std::exchange(m_told, state) != state && m_tell)
        m_tell(state);
}

} // namespace caseledger
