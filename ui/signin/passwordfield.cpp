// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passwordfield.h"

#include <QKeyEvent>

namespace caseledger {

std::optional<bool> capsLockBy(const QString &typed, Qt::KeyboardModifiers modifiers)
{
    if (typed.size() != 1 || typed.at(0).toUpper() == typed.at(0).toLower())
        return {};
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    return typed.at(0).isUpper() != modifiers.testFlag(Qt::ShiftModifier);
}

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(1024);
}

QByteArray PasswordField::take()
{
    QByteArray password = text().toUtf8();
    clear();
    return password;
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    std::optional<bool> capsLock = capsLockBy(event->text(), event->modifiers());
    if (event->key() == Qt::Key_CapsLock && m_capsLock)
        capsLock = false;
    if (capsLock && *capsLock != m_capsLock) {
        m_capsLock = *capsLock;
        emit capsLockNoticed(m_capsLock);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace caseledger
