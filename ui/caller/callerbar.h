// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caller/verification.h"

#include "models/domain/papers/caller.h"

#include <QWidget>

class QLabel;

namespace caseledger {

class CallerSwitch;

/// Whom one speaks to about this case, whether that was proved in this call, and what must not be read aloud. It
/// begins with nobody and is never remembered.
class CallerBar : public QWidget
{
    Q_OBJECT

public:
    explicit CallerBar(QWidget *parent = nullptr, GuardClock clock = &bootClock);

    CallerRole caller() const;
    void setCaller(CallerRole caller);
    void focusSwitch();
    /// Makes that parent the caller. A verification of another ends with it.
    void noteVerified(Role parent);
    void forgetVerification() { m_verification.forget(); }
    std::optional<Role> verified() const { return m_verification.parent(); }

signals:
    void callerChanged(caseledger::CallerRole caller);

private:
    void takeCaller(CallerRole caller);
    void showState();

    Verification m_verification;
    CallerSwitch *m_switch;
    QLabel *m_verified;
    QLabel *m_line;
};

} // namespace caseledger
