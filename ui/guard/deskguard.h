// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/result.h"
#include "ui/guard/clipboardkeeper.h"
#include "ui/guard/curtains.h"
#include "ui/guard/idlewatch.h"
#include "ui/guard/lockcause.h"
#include "ui/guard/lockwarning.h"

#include <QPointF>

#include <optional>

class QKeyEvent;

namespace caseledger {

class DeskApplication;

/// How long one gets back behind a curtain that one drew oneself without the password.
constexpr std::chrono::seconds hiddenWithoutPassword(30);

/// What the guard needs of the program. Called on the windows' thread.
struct GuardTools
{
    using Confirmed = std::function<void(const Result<> &)>;

    GuardClock clock = &bootClock;
    ClipboardKeeper::Owns ownsClipboard;
    /// Answers whether it is the password of who works here; Error::Denied once they may work no longer. Null in an
    /// office without users: then a button opens.
    std::function<void(const QByteArray &password, Confirmed confirmed)> confirm;
    /// Into the trail: Lock, and Unlock where there is no password to note it.
    std::function<void(TrailAction, const QString &detail)> note;
    /// After so long without a sign of life; null after Error::Denied.
    std::function<void(std::optional<std::chrono::minutes> idleFor)> endSession;
};

/// Hides and locks all windows of the program.
///  - Hidden, by Shift+Esc and the red button: one gets back by a button for 30 s, then it is locked.
///  - Locked, by Ctrl+L, idleness, the computer's own lock, sleep, another user's turn: one gets back by the password.
/// Nothing beneath is lost. What was copied is taken back from the clipboard.
class DeskGuard : public QObject
{
    Q_OBJECT

public:
    enum class State { Open, Hidden, Locked };

    /// @param application is watched as long as the guard lives
    DeskGuard(DeskApplication &application, GuardTools tools);
    ~DeskGuard() override;

    State state() const { return m_state; }
    IdleWatch &idleWatch() { return m_idle; }
    const LockWarning &warning() const { return m_warning; }

    void hide();
    void lock(LockCause cause);

signals:
    void covered(); ///< hidden or locked
    void locked(); ///< whoever comes back has to give a password, and may be another
    void opened();

private:
    bool watch(QObject *receiver, QEvent *event);
    bool isActivity(const QObject *receiver, const QEvent *event);
    bool takesKey(QKeyEvent *event);
    void cover(State state);
    void lockIfHiddenLong();
    void comeBack();
    void tryPassword(const QByteArray &password);
    void open();

    DeskApplication &m_application;
    GuardTools m_tools;
    State m_state = State::Open;
    std::chrono::milliseconds m_hiddenAt {};
    quint64 m_ticket = 0; ///< of the newest lock: a password given before it opens nothing
    std::optional<quint64>
        m_strokeInDialog; ///< the last key that went down where a dialog or a list was open: its time
    QPointF m_mouse; ///< where it was last: a window that appears under it is no sign of life
    Curtains m_curtains;
    LockWarning m_warning;
    ClipboardKeeper m_clipboard;
    IdleWatch m_idle;
    QTimer m_hiddenLong;
};

} // namespace caseledger
