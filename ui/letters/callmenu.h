// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QKeyEvent;
class QMainWindow;
class QMenu;

namespace caseledger {

class CallWizard;
class CaseTabs;

/// "PIN letter…" and "Next call" of the case menu. While the wizard is open, everything else of the window is covered
/// and does nothing: the answers to what one asks on the telephone are not to be read off the screen.
class CallMenu : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    CallMenu(const Desk &desk, CaseTabs *cases, QMainWindow *window);

    /// Answers the action that needs an open case, where the worker may use it.
    QList<QAction *> addTo(QMenu *menu);
    void askForLetter();
    CallWizard *wizard() const; ///< null where none is open

signals:
    /// The dialogs of the last call are closed and its clipboard is empty; the window has the rest to forget.
    void callEnded();

protected:
    /// The key of "Next call" works wherever one is: in a dialog, a menu, a list that is open.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nextCall();
    void cover(bool covered);
    bool isNextCall(const QKeyEvent &event) const;

    const Desk &m_desk;
    CaseTabs *m_cases;
    QMainWindow *m_window;
    QAction *m_next = nullptr; ///< null where the worker opens no cases
    QPointer<CallWizard> m_wizard;
    QList<QPointer<QDialog>> m_hidden; ///< dialogs that were open when the wizard came
};

} // namespace caseledger
