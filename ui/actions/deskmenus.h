// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "ui/actions/deskactions.h"
#include "ui/actions/paneround.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QObject>

class QMainWindow;
class QMenu;

namespace caseledger {

class CallMenu;
class CasePage;
class CaseTabs;
class PaperMenus;

/// The menus of the main window: what the worker may do, each with its key. What is done to the window itself it only
/// wishes for.
class DeskMenus : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    DeskMenus(const Desk &desk, CaseTabs *cases, QMainWindow *window);

    PaperMenus *papers() const { return m_papers; }
    CallMenu *calls() const { return m_calls; }
    /// What a role that opens no cases may open.
    const QList<QAction *> &tools() const { return m_tools; }
    /// What needs an open case is on or off, and of the papers those that are for whom one speaks to.
    void showState(bool isCaseOpen, CallerRole caller);
    void showPinned(bool isPinned); ///< the case before one

signals:
    void findWanted();
    void callerWanted(); ///< to say whom one speaks to
    void paneWanted(caseledger::Turn turn);
    void caseInSightWanted(); ///< something is done to it
    void caseWanted(const caseledger::CaseId &id);
    void pinWanted();

private:
    QAction *add(QMenu *menu, DeskAction action);
    void addForCase(QMenu *menu, DeskAction action, std::function<void(CasePage &)> act);
    void addCaseMenus();
    void addCaseMenu();
    void addViewMenu();
    void addAppearance(QMenu *menu);
    void addTools();
    void addKeySheet();

    const Desk &m_desk;
    CaseTabs *m_cases;
    QMainWindow *m_window;
    PaperMenus *m_papers;
    CallMenu *m_calls;
    QAction *m_quit;
    QList<QAction *> m_caseActions; ///< need an open case
    QList<QAction *> m_tools;
    QAction *m_pin = nullptr; ///< null where the worker's role opens no cases
};

} // namespace caseledger
