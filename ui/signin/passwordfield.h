// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace caseledger {

/// Whether caps lock is on, as far as one key tells: a capital letter without Shift, or a small one with it. Empty
/// where the key says nothing about it.
std::optional<bool> capsLockBy(const QString &typed, Qt::KeyboardModifiers modifiers);

/// A field for a password: hidden, pasting allowed, and it notices caps lock.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    /// What was typed, as UTF-8; the field is empty afterwards.
    QByteArray take();

signals:
    void capsLockNoticed(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_capsLock = false; ///< as last noticed
};

} // namespace caseledger
