// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deskmenus.h"

#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/letterwindow.h"
#include "ui/papermenus.h"
#include "ui/tables/recordtableview.h"
#include "ui/trail/trailmenu.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace caseledger {

namespace {

void openOtherCases(const CasePage &page, Role role)
{
    if (page.header())
        page.header()->openOtherCases(role);
}

} // namespace

DeskMenus::DeskMenus(const Desk &desk, CaseTabs *cases, QMainWindow *window)
    : QObject(window)
    , m_desk(desk)
    , m_cases(cases)
    , m_window(window)
    , m_papers(new PaperMenus(desk, cases, window))
    , m_calls(new CallMenu(desk, cases, window))
    , m_quit(makeAction(DeskAction::Quit, desk, window))
{
    connect(m_quit, &QAction::triggered, window, &QWidget::close);
    if (may(desk.who.worker, Right::OpenCases))
        addCaseMenus();
    addTools();
}

QAction *DeskMenus::add(QMenu *menu, DeskAction action)
{
    QAction *made = makeAction(action, m_desk, this);
    menu->addAction(made);
    return made;
}

void DeskMenus::addForCase(QMenu *menu, DeskAction action, std::function<void(CasePage &)> act)
{
    QAction *made = add(menu, action);
    connect(made, &QAction::triggered, this, [this, act = std::move(act)] {
        if (CasePage *page = m_cases->currentPage(); page && page->panes())
            act(*page);
    });
    m_caseActions.append(made);
}

void DeskMenus::addCaseMenus()
{
    addCaseMenu();
    m_caseActions += m_papers->addPapers(m_window->menuBar()->addMenu(tr("&Documents")));
    addViewMenu();
}

void DeskMenus::addCaseMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Case"));
    connect(add(menu, DeskAction::FindCase), &QAction::triggered, this, &DeskMenus::findWanted);
    addForCase(menu, DeskAction::ReadAgain, [this](CasePage &page) { m_cases->reload(&page); });
    menu->addSeparator();
    addForCase(menu, DeskAction::OtherCasesOfCustodial, [](CasePage &page) { openOtherCases(page, Role::Custodial); });
    addForCase(
        menu, DeskAction::OtherCasesOfNoncustodial, [](CasePage &page) { openOtherCases(page, Role::Noncustodial); });
    menu->addSeparator();
    m_caseActions += m_calls->addTo(menu);
    menu->addSeparator();
    addForCase(menu, DeskAction::NextCase, [this](CasePage &) { m_cases->showNext(); });
    addForCase(menu, DeskAction::CloseCase, [this](CasePage &) { m_cases->closeCurrent(); });
    menu->addAction(m_quit);
}

void DeskMenus::addViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    for (const auto &[action, pane] : { std::pair(DeskAction::ShowPayments, CasePaneId::Payments),
             std::pair(DeskAction::ShowDisbursements, CasePaneId::Disbursements),
             std::pair(DeskAction::ShowBalances, CasePaneId::Balances),
             std::pair(DeskAction::ShowCharges, CasePaneId::Charges) })
        addForCase(menu, action, [pane = pane](CasePage &page) { page.panes()->choosePane(pane); });
    menu->addSeparator();
    addForCase(menu, DeskAction::RowDetails, [](CasePage &page) { page.panes()->toggleDetails(); });
    addForCase(menu, DeskAction::SortByColumn, [this](CasePage &) {
        if (auto *table = qobject_cast<RecordTableView *>(m_window->focusWidget()))
            table->sortByCurrentColumn();
    });
    addForCase(menu, DeskAction::Period, [](CasePage &page) { page.panes()->openPeriods(); });
    connect(add(menu, DeskAction::NextPane), &QAction::triggered, this, &DeskMenus::nextPaneWanted);
}

void DeskMenus::addTools()
{
    auto *menu = new QMenu(tr("&Tools"), m_window);
    m_tools = m_papers->addTools(menu) + addLetterActions(menu, m_desk, m_window, [this](const CaseId &id) {
        emit caseWanted(id);
    }) + addTrailActions(menu, m_desk, m_window);
    if (!may(m_desk.who.worker, Right::OpenCases))
        menu->addAction(m_quit);
    m_window->menuBar()->addMenu(menu);
}

void DeskMenus::setCaseOpen(bool open)
{
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(open);
}

} // namespace caseledger
