// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/curtains.h"

#include "ui/parts/announcer.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

bool isPassing(const QWidget *window)
{
    return window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
}

/// Qt finds out what lies at a point of a native window only after it has the event: the curtain, where it is down.
bool isForNobodyBeneath(QEvent::Type type)
{
    switch (type) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::Enter:
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::NativeGesture:
    case QEvent::Gesture:
        return true;
    default:
        return isForNobodyBeneath(type);
    }
}

} // namespace

void Curtains::cover(WayBack way)
{
    if (m_down)
        return setWay(way);
    m_way = way;
    endGestures();
    m_down = true;
    m_accessible.lower();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (isPassing(window))
            window->hide();
        else
            coverWindow(window);
    }
    m_accessible.forgetAll();
}

/// What holds the mouse or the keys lets go: popups, a drag of text, a button that is down.
void Curtains::endGestures()
{
    constexpr int deepest = 32;
    for (int depth = 0; depth < deepest && QApplication::activePopupWidget(); ++depth)
        QApplication::activePopupWidget()->close();
    QDrag::cancel();
    if (QWidget *pressed = std::exchange(m_pressed, nullptr); pressed && QApplication::mouseButtons()) {
        constexpr QPointF farOff(-30000, -30000); // so that it clicks nothing
        QMouseEvent up(QEvent::MouseButtonRelease, farOff, pressed->mapToGlobal(farOff), Qt::LeftButton, Qt::NoButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(pressed, &up);
    }
}

void Curtains::coverWindow(QWidget *window)
{
    auto *curtain = new Curtain(window);
    m_covered.push_back({ window, curtain, window->focusWidget(), window->windowTitle() });
    window->setWindowTitle(neutralTitle);
    hush(*window);
    connect(curtain, &Curtain::backWanted, this, &Curtains::backWanted);
    connect(curtain, &Curtain::passwordGiven, this, &Curtains::passwordGiven);
    curtain->setWay(m_way);
    curtain->raise();
    curtain->show();
    curtain->takeFocus();
    curtain->repaint();
}

void Curtains::uncover()
{
    m_down = false;
    m_accessible.raise();
    for (const Covered &covered : std::exchange(m_covered, {})) {
        if (!covered.window || !covered.curtain)
            continue;
        covered.window->setWindowTitle(covered.title);
        hush(*covered.window); // what nobody was to hear beneath the curtain
        if (covered.focus)
            covered.focus->setFocus(Qt::PopupFocusReason);
        else if (QWidget *onCurtain = covered.window->focusWidget())
            onCurtain->clearFocus();
        covered.curtain->hide();
        covered.curtain->deleteLater();
    }
}

void Curtains::setWay(WayBack way)
{
    m_way = way;
    for (const Covered &covered : m_covered) {
        if (covered.curtain)
            covered.curtain->setWay(way);
    }
}

void Curtains::setProblem(const QString &problem)
{
    for (const Covered &covered : m_covered) {
        if (covered.curtain)
            covered.curtain->setProblem(problem);
    }
}

void Curtains::setBusy(bool busy)
{
    for (const Covered &covered : m_covered) {
        if (covered.curtain)
            covered.curtain->setBusy(busy);
    }
}

Curtains::Covered *Curtains::coveredOf(const QWidget *window)
{
    const auto at = std::ranges::find_if(m_covered, [window](const Covered &each) { return each.window == window; });
    return at == m_covered.end() ? nullptr : &*at;
}

bool Curtains::stops(QObject *receiver, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(receiver);
    if (!m_down) {
        if (widget && event->type() == QEvent::MouseButtonPress)
            m_pressed = widget;
        return false;
    }
    if (widget) {
        if (event->type() == QEvent::Show && widget->isWindow() && !coveredOf(widget)) {
            coverWindow(widget);
            if (isPassing(widget)) // nothing of it is seen until it goes
                QMetaObject::invokeMethod(widget, &QWidget::hide, Qt::QueuedConnection);
        } else if (Covered *covered = coveredOf(widget->window())) {
            keepUp(*covered, widget, event);
        }
    }
    if (!isInput(event->type()) || (event->type() == QEvent::Close && !event->spontaneous()))
        return false;
    const bool passes = receiver->isWindowType() ? !isForNobodyBeneath(event->type()) : isOnCurtain(widget);
    if (!passes)
        event->ignore();
    return !passes;
}

/// Keeps a curtain over all of its window, whatever the window does beneath.
void Curtains::keepUp(Covered &covered, QWidget *receiver, QEvent *event)
{
    if (!covered.curtain || receiver == covered.curtain)
        return;
    switch (event->type()) {
    case QEvent::Resize:
        if (receiver == covered.window)
            covered.curtain->setGeometry(receiver->rect());
        break;
    case QEvent::ChildAdded:
    case QEvent::ChildPolished:
        if (receiver == covered.window)
            covered.curtain->raise();
        break;
    case QEvent::ZOrderChange:
        if (receiver->parentWidget() == covered.window)
            covered.curtain->raise();
        break;
    case QEvent::WindowTitleChange:
        if (receiver == covered.window && receiver->windowTitle() != neutralTitle) {
            covered.title = receiver->windowTitle();
            receiver->setWindowTitle(neutralTitle);
        }
        break;
    case QEvent::FocusIn:
        takeBackFocus(covered, receiver);
        break;
    default:
        break;
    }
}

/// What the window would have given the focus to has it again when it is uncovered.
void Curtains::takeBackFocus(Covered &covered, QWidget *receiver)
{
    if (isOnCurtain(receiver))
        return;
    covered.focus = receiver;
    QMetaObject::invokeMethod(covered.curtain, &Curtain::takeFocus, Qt::QueuedConnection);
}

} // namespace caseledger
