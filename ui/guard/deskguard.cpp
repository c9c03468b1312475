// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/deskguard.h"

#include "ui/errortext.h"
#include "ui/guard/deskapplication.h"
#include "ui/guard/hidekeys.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace caseledger {

DeskGuard::DeskGuard(DeskApplication &application, GuardTools tools)
    : m_application(application)
    , m_tools(std::move(tools))
    , m_clipboard(QGuiApplication::clipboard(), m_tools.clock, m_tools.ownsClipboard)
    , m_idle(m_tools.clock)
{
    using namespace std::chrono_literals;
    m_hiddenLong.setInterval(1s);
    connect(&m_hiddenLong, &QTimer::timeout, this, &DeskGuard::lockIfHiddenLong);
    connect(&m_curtains, &Curtains::backWanted, this, &DeskGuard::comeBack);
    connect(&m_curtains, &Curtains::passwordGiven, this, &DeskGuard::tryPassword);
    connect(&m_idle, &IdleWatch::warned, this, [this](int secondsLeft) {
        if (m_state == State::Open)
            m_warning.warn(secondsLeft);
    });
    connect(&m_idle, &IdleWatch::warningEnded, &m_warning, &LockWarning::end);
    connect(&m_idle, &IdleWatch::lockDue, this, [this] { lock(LockCause::Idle); });
    connect(&m_idle, &IdleWatch::endDue, this, [this] { m_tools.endSession(endAfter); });
    m_application.setWatch([this](QObject *receiver, QEvent *event) { return watch(receiver, event); });
}

DeskGuard::~DeskGuard() { m_application.setWatch({}); }

void DeskGuard::hide()
{
    if (m_state != State::Open)
        return;
    m_hiddenAt = m_tools.clock();
    m_hiddenLong.start();
    cover(State::Hidden);
}

void DeskGuard::lock(LockCause cause)
{
    ++m_ticket;
    if (m_state == State::Locked)
        return;
    m_hiddenLong.stop();
    cover(State::Locked);
    m_tools.note(TrailAction::Lock, detailOf(cause));
    emit locked();
}

void DeskGuard::cover(State state)
{
    m_state = state;
    m_warning.end();
    m_curtains.cover(state == State::Locked && m_tools.confirm ? WayBack::Password : WayBack::Button);
    m_clipboard.clear();
    emit covered();
}

void DeskGuard::lockIfHiddenLong()
{
    if (m_state == State::Hidden && m_tools.clock() - m_hiddenAt >= hiddenWithoutPassword)
        lock(LockCause::Hidden);
}

void DeskGuard::comeBack()
{
    lockIfHiddenLong(); // the timer stops in suspend
    if (m_state == State::Locked && m_tools.confirm)
        return;
    if (m_state == State::Locked)
        m_tools.note(TrailAction::Unlock, {});
    open();
}

void DeskGuard::tryPassword(const QByteArray &password)
{
    m_curtains.setProblem({});
    m_curtains.setBusy(true);
    m_tools.confirm(password, [this, ticket = m_ticket](const Result<> &confirmed) {
        m_curtains.setBusy(false);
        if (!confirmed && confirmed.error().kind == Error::Kind::Denied)
            m_tools.endSession(std::nullopt);
        else if (!confirmed)
            m_curtains.setProblem(errorText(confirmed.error()));
        else if (ticket == m_ticket)
            open();
    });
}

void DeskGuard::open()
{
    m_state = State::Open;
    m_hiddenLong.stop();
    m_idle.noteActivity();
    if (m_state != State::Open) // idle for too long: that was told first
        return;
    m_curtains.uncover();
    emit opened();
}

bool DeskGuard::watch(QObject *receiver, QEvent *event)
{
    if (isActivity(receiver, event))
        m_idle.noteActivity();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && takesKey(static_cast<QKeyEvent *>(event)))
        return true;
    return m_curtains.stops(receiver, event);
}

/// Only what came from outside, and once: from the native window, not again from each widget.
bool DeskGuard::isActivity(const QObject *receiver, const QEvent *event)
{
    if (!receiver->isWindowType() || !event->spontaneous())
        return false;
    switch (event->type()) {
    case QEvent::MouseMove:
        return std::exchange(m_mouse, static_cast<const QMouseEvent *>(event)->globalPosition()) != m_mouse;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

/// Acts when the key goes down; before, it only keeps the key from becoming a shortcut. Esc closes an open list of
/// choices before it counts as pressed: the same stroke must not then hide the window behind.
bool DeskGuard::takesKey(QKeyEvent *event)
{
    KeyPlace place = keyPlace();
    if (event->type() == QEvent::ShortcutOverride && place.inDialog)
        m_strokeInDialog = event->timestamp();
    place.inDialog = place.inDialog || event->timestamp() == m_strokeInDialog;
    GuardKey key = guardKey(*event, place);
    if (key == GuardKey::EmptyField && QGuiApplication::mouseButtons() != Qt::NoButton)
        key = GuardKey::None; // it ends a drag
    if (key == GuardKey::None)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride || event->isAutoRepeat())
        return true;
    if (key == GuardKey::Lock)
        lock(LockCause::ByHand);
    else if (key == GuardKey::Hide)
        hide();
    else
        emptyFocusedField();
    return true;
}

} // namespace caseledger
