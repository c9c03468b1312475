// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/idlewatch.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace caseledger {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;

milliseconds bootClock()
{
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec)
        + std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
}

milliseconds warningBefore(minutes lockAfter) { return std::min<milliseconds>(60s, milliseconds(lockAfter) / 2); }

milliseconds unattendedAfter(minutes lockAfter) { return milliseconds(lockAfter) / 2; }

Idleness idlenessOf(milliseconds idle, minutes lockAfter)
{
    if (idle >= endAfter)
        return Idleness::End;
    if (idle >= lockAfter)
        return Idleness::Lock;
    return idle >= lockAfter - warningBefore(lockAfter) ? Idleness::Warned : Idleness::Active;
}

IdleWatch::IdleWatch(GuardClock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_lastInput(m_clock())
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(1s);
}

void IdleWatch::setLockAfter(int minutesOfIdleness)
{
    m_lockAfter = minutes(std::clamp(minutesOfIdleness, 1, 15));
    look();
}

void IdleWatch::noteActivity()
{
    look();
    m_lastInput = m_clock();
    if (m_idleness != Idleness::Active || m_isUnattended)
        look();
}

void IdleWatch::noteSession(std::optional<milliseconds> idleFor)
{
    look();
    m_sessionTells = m_sessionTells || idleFor;
    m_sessionIdleSince = idleFor ? std::optional(m_clock() - *idleFor) : std::nullopt;
    look();
}

milliseconds IdleWatch::idle() const
{
    const milliseconds now = m_clock();
    const milliseconds own = now - m_lastInput;
    if (!m_sessionTells)
        return own;
    return m_sessionIdleSince ? std::min(own, now - *m_sessionIdleSince) : 0ms;
}

void IdleWatch::look()
{
    const milliseconds idleFor = idle();
    const Idleness now = idlenessOf(idleFor, m_lockAfter);
    const Idleness before = std::exchange(m_idleness, now);
    const bool isUnattended = idleFor >= unattendedAfter(m_lockAfter);
    if (std::exchange(m_isUnattended, isUnattended) != isUnattended)
        emit unattendedChanged(isUnattended);
    if (now == Idleness::Warned)
        emit warned(int(std::chrono::ceil<std::chrono::seconds>(m_lockAfter - idleFor).count()));
    else if (before == Idleness::Warned)
        emit warningEnded();
    if (now >= Idleness::Lock && before < Idleness::Lock)
        emit lockDue();
    if (now == Idleness::End && before != Idleness::End)
        emit endDue();
}

} // namespace caseledger
