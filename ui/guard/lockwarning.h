// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

namespace caseledger {

/// A strip at the foot of the window in use that counts down to the lock. Takes no focus and no click; read aloud once.
class LockWarning : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void warn(int secondsLeft);
    void end();
    /// Null where there is no warning.
    QWidget *strip() const { return m_strip; }

private:
    QPointer<QFrame> m_strip;
    QPointer<QLabel> m_text;
};

} // namespace caseledger
