// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keyfield.h"

#include <QKeyEvent>

namespace caseledger {

namespace {

/// What only holds for the key that follows it, and what moves about in a dialog.
bool isNoKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    default:
        return false;
    }
}

/// Shift+Tab comes as a key of its own.
QKeySequence keyOf(const QKeyEvent &event)
{
    const int key = event.key() == Qt::Key_Backtab ? int(Qt::Key_Tab) : event.key();
    return QKeySequence(int(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)) | key);
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true); // nothing is typed, composed or pasted
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

bool KeyField::event(QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if ((!isPress && event->type() != QEvent::ShortcutOverride) || isNoKey(*static_cast<QKeyEvent *>(event)))
        return QLineEdit::event(event);
    event->accept();
    if (isPress) {
        m_key = keyOf(*static_cast<QKeyEvent *>(event));
        setText(m_key.toString(QKeySequence::NativeText));
        emit keyPressed(m_key);
    }
    return true;
}

} // namespace caseledger
