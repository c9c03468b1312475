// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/databasestate.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>

class QTimer;

/// Internal to the store.
namespace caseledger {

/// Tells how a shared office's database takes what a store asks it: slow once something has waited for a second and a
/// half, until all is answered; away while it is, whatever waits. It looks from the thread that it was made in, which
/// must not be the store's: that one waits itself.
class AnswerWatch : public QObject
{
public:
    AnswerWatch();

    /// Whom to tell when it becomes another, and at once where it does not answer as usual; from its own thread.
    void tellTo(std::function<void(DatabaseState)> tell);

    // From any thread.
    void asked(); ///< one thing more
    void answered(); ///< what was asked first
    void setAway(bool isAway);

private:
    using Clock = std::chrono::steady_clock;

    void beginAnew(bool isAway);
    void goOnLooking();
    void look();
    void tell();

    std::mutex m_lock;
    std::deque<Clock::time_point> m_asked; ///< when what has no answer yet was asked; guarded by m_lock
    QTimer *m_looking;
    Clock::time_point m_back; ///< what was asked before counts from here: until then there was nobody to answer
    bool m_isAway = false;
    bool m_isSlow = false;
    DatabaseState m_told = DatabaseState::Answers;
    std::function<void(DatabaseState)> m_tell;
};

} // namespace caseledger
