// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deskmenus.h"

#include "ui/actions/keysdialog.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepane.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/contact/districtdialog.h"
#include "ui/contact/localoffice.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/letterwindow.h"
#include "ui/looks/appearancedialog.h"
#include "ui/notes/noteline.h"
#include "ui/output/outputmenu.h"
#include "ui/oversight/oversightmenu.h"
#include "ui/papermenus.h"
#include "ui/tables/tablemenu.h"
#include "ui/trail/trailmenu.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

namespace caseledger {

namespace {

void openOtherCases(const CasePage &page, Role role)
{
    if (page.header())
        page.header()->openOtherCases(role);
}

/// Qt itself knows Alt alone.
void openByKey(QMenuBar *menus, QMainWindow *window)
{
    auto *key = new QShortcut(QKeySequence(Qt::Key_F10), window);
    QObject::connect(key, &QShortcut::activated, menus, [menus] {
        QAction *first = menus->actions().value(0);
        menus->setActiveAction(first); // and opens it
        const QList<QAction *> entries = first->menu()->actions();
        const auto enabled = std::ranges::find_if(entries, &QAction::isEnabled);
        if (enabled != entries.end())
            first->menu()->setActiveAction(*enabled);
    });
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
    addKeySheet();
    openByKey(window->menuBar(), window);
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
        if (CasePage *page = m_cases->currentPage(); page && page->panes()) {
            emit caseInSightWanted();
            act(*page);
        }
    });
    m_caseActions.append(made);
}

void DeskMenus::addCaseMenus()
{
    addCaseMenu();
    QMenu *documents = m_window->menuBar()->addMenu(tr("&Documents"));
    m_caseActions += m_papers->addPapers(documents);
    documents->addSeparator();
    m_caseActions += (new OutputMenu(m_desk, m_cases, m_window))->addTo(documents);
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
    addForCase(menu, DeskAction::WriteNote, [](CasePage &page) { page.noteLine()->focusField(); });
    m_pin = add(menu, DeskAction::PinCase);
    m_pin->setCheckable(true);
    connect(m_pin, &QAction::triggered, this, &DeskMenus::pinWanted);
    addForCase(menu, DeskAction::CallerIs, [this](CasePage &) { emit callerWanted(); });
    (new LocalOffice(m_desk, m_cases, m_window))->addTo(menu);
    menu->addSeparator();
    addForCase(menu, DeskAction::NextCase, [this](CasePage &) { m_cases->showNext(); });
    addForCase(menu, DeskAction::PreviousCase, [this](CasePage &) {
        m_cases->setCurrentIndex((m_cases->currentIndex() + m_cases->count() - 1) % m_cases->count());
    });
    addForCase(menu, DeskAction::CloseCase, [this](CasePage &) { m_cases->closeCurrent(); });
    QAction *reopen = add(menu, DeskAction::ReopenCase);
    reopen->setEnabled(false);
    connect(reopen, &QAction::triggered, m_cases, &CaseTabs::reopen);
    connect(m_cases, &CaseTabs::canReopenChanged, reopen, &QAction::setEnabled);
    menu->addAction(m_quit);
}

void DeskMenus::addViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    for (const auto &[action, pane] : { std::pair(DeskAction::ShowPayments, CasePaneId::Payments),
             std::pair(DeskAction::ShowDisbursements, CasePaneId::Disbursements),
             std::pair(DeskAction::ShowBalances, CasePaneId::Balances),
             std::pair(DeskAction::ShowCharges, CasePaneId::Charges),
             std::pair(DeskAction::ShowChart, CasePaneId::Chart),
             std::pair(DeskAction::ShowContact, CasePaneId::Contact),
             std::pair(DeskAction::ShowActivity, CasePaneId::Activity) })
        addForCase(menu, action, [pane = pane](CasePage &page) { page.panes()->choosePane(pane); });
    menu->addSeparator();
    addForCase(menu, DeskAction::RowDetails, [](CasePage &page) { page.panes()->currentPane()->toggleDetails(); });
    addForCase(menu, DeskAction::SortByColumn, [this](CasePage &) {
        if (auto *table = qobject_cast<RecordTableView *>(m_window->focusWidget()))
            sortByCurrentColumn(table);
    });
    addForCase(menu, DeskAction::FilterTable, [](CasePage &page) { page.panes()->currentPane()->focusFilter(); });
    addForCase(menu, DeskAction::ShowColumns, [](CasePage &page) { page.panes()->currentPane()->chooseColumns(); });
    addForCase(menu, DeskAction::Period, [](CasePage &page) { page.panes()->openPeriods(); });
    addForCase(menu, DeskAction::AsOfDay, [](CasePage &page) { page.panes()->askDay(); });
    QAction *privacy = add(menu, DeskAction::PrivacyView);
    privacy->setCheckable(true);
    connect(privacy, &QAction::toggled, m_desk.privacy.get(), &PrivacyView::setOn);
    connect(m_desk.privacy.get(), &PrivacyView::changed, privacy, &QAction::setChecked);
    for (const auto &[action, turn] :
        { std::pair(DeskAction::NextPane, Turn::Forwards), std::pair(DeskAction::PreviousPane, Turn::Backwards) })
        connect(add(menu, action), &QAction::triggered, this, [this, turn = turn] { emit paneWanted(turn); });
    menu->addSeparator();
    addAppearance(menu);
}

void DeskMenus::addAppearance(QMenu *menu)
{
    connect(add(menu, DeskAction::Appearance), &QAction::triggered, this, [this] { openAppearance(m_desk, m_window); });
}

void DeskMenus::addTools()
{
    auto *menu = new QMenu(tr("&Tools"), m_window);
    const auto openCase = [this](const CaseId &id) { emit caseWanted(id); };
    m_tools = m_papers->addTools(menu) + addLetterActions(menu, m_desk, m_window, openCase)
        + addOversightActions(menu, m_desk, m_window, openCase) + addDistrictActions(menu, m_desk, m_window)
        + addTrailActions(menu, m_desk, m_window);
    if (!may(m_desk.who.worker, Right::OpenCases)) {
        addAppearance(menu);
        menu->addAction(m_quit);
    }
    m_window->menuBar()->addMenu(menu);
}

/// It is the window's own: the menu that it stands in comes with the guard (HideControls).
void DeskMenus::addKeySheet()
{
    QAction *sheet = makeAction(DeskAction::KeySheet, m_desk, this);
    m_window->addAction(sheet);
    connect(sheet, &QAction::triggered, this, [this] {
        auto *dialog = new KeysDialog(m_desk, *m_window->menuBar(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void DeskMenus::showPinned(bool isPinned) { m_pin->setChecked(isPinned); }

void DeskMenus::showState(bool isCaseOpen, CallerRole caller)
{
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(isCaseOpen);
    if (isCaseOpen)
        m_papers->showCaller(caller);
}

} // namespace caseledger
