// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace caseledger {

/// Milliseconds that only grow.
using GuardClock = std::function<std::chrono::milliseconds()>;

/// Time since the computer started, that in suspend included: Qt's own timers stop there (clock_gettime(2),
/// CLOCK_BOOTTIME).
std::chrono::milliseconds bootClock();

/// After how long without a sign of life a session ends (issue of rights and trail; IRS Publication 1075, AC-12).
constexpr std::chrono::minutes endAfter(30);

enum class Idleness { Active, Warned, Lock, End };

/// The time before the lock in which one is warned: 60 s, or half of a lock of one minute.
std::chrono::milliseconds warningBefore(std::chrono::minutes lockAfter);
Idleness idlenessOf(std::chrono::milliseconds idle, std::chrono::minutes lockAfter);

/// After how long nobody is taken to sit there any more, though nothing is locked yet: half of the time to the lock.
/// Who reads a long case without touching anything has that long.
std::chrono::milliseconds unattendedAfter(std::chrono::minutes lockAfter);

/// Says when the worker has been away too long. What counts is the input of this program and, once the desktop has
/// shown that it tells, that of the whole session: who works in another window is not away.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(GuardClock clock, QObject *parent = nullptr);

    /// @param minutes 1 to 15, what lies outside is drawn in
    void setLockAfter(int minutes);

    /// Somebody is there. What was due before is told first: a key that wakes the computer comes too late.
    void noteActivity();
    /// What the session says of itself: idle for so long, or not at all (null). Counts from the first time that it says
    /// it is idle on; a desktop that never does would else never be locked.
    void noteSession(std::optional<std::chrono::milliseconds> idleFor);
    /// What the timer does every second.
    void look();

signals:
    void warned(int secondsLeft);
    void warningEnded();
    void lockDue();
    void endDue();
    void unattendedChanged(bool isUnattended); ///< nobody sits there (unattendedAfter()), or somebody does again

private:
    std::chrono::milliseconds idle() const;

    GuardClock m_clock;
    std::chrono::minutes m_lockAfter { 10 };
    std::chrono::milliseconds m_lastInput;
    std::optional<std::chrono::milliseconds> m_sessionIdleSince; ///< by the clock
    bool m_sessionTells = false;
    Idleness m_idleness = Idleness::Active;
    bool m_isUnattended = false;
    QTimer m_timer;
};

} // namespace caseledger
