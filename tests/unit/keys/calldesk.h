// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "tests/unit/callwizard/calloffice.h"
#include "ui/mainwindow.h"

#include <memory>

class QAction;

namespace caseledger {
class CallWizard;
class CallerBar;
class CasePage;
} // namespace caseledger

namespace caseledger::test {

/// A worker's window over the made-up office, with red button and session's menu, on the screen and active.
class CallDesk
{
public:
    CallDesk(const CallOffice &office, const QString &user);

    MainWindow &window() { return *m_window; }
    Desk &desk() { return m_desk->desk(); }
    const CallOffice &office() const { return m_office; }
    /// Opened and painted; null where it did not open.
    CasePage *open(const char *caseId);
    CallerBar *caller() const; ///< of the case that is shown
    QAction *action(const char *code) const; ///< null where there is none
    void press(const char *key); ///< where the focus is, as on a desk
    CallWizard *call(); ///< the wizard, ready to be typed into
    /// What the parent says when all of it is right, in the wizard that is open.
    void answer(const Caller &caller);

private:
    const CallOffice &m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace caseledger::test
