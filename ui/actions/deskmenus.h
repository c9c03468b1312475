// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/deskactions.h"
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
    void setCaseOpen(bool open); ///< what needs an open case is on or off

signals:
    void findWanted();
    void nextPaneWanted();
    void caseWanted(const caseledger::CaseId &id);

private:
    QAction *add(QMenu *menu, DeskAction action);
    void addForCase(QMenu *menu, DeskAction action, std::function<void(CasePage &)> act);
    void addCaseMenus();
    void addCaseMenu();
    void addViewMenu();
    void addTools();

    const Desk &m_desk;
    CaseTabs *m_cases;
    QMainWindow *m_window;
    PaperMenus *m_papers;
    CallMenu *m_calls;
    QAction *m_quit;
    QList<QAction *> m_caseActions; ///< need an open case
    QList<QAction *> m_tools;
};

} // namespace caseledger
