// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/store/casequeries.h"
#include "models/store/store.h"
#include "models/store/trail/trail.h"
#include "models/store/whenready.h"
#include "ui/access/rolepage.h"
#include "ui/actions/deskmenus.h"
#include "ui/caller/callers.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/errortext.h"
#include "ui/letters/callmenu.h"
#include "ui/looks/emptystate.h"
#include "ui/looks/firststepswatch.h"
#include "ui/oversight/oversightmenu.h"
#include "ui/oversight/supervisorpage.h"
#include "ui/papermenus.h"
#include "ui/parts/announcer.h"
#include "ui/parts/connectionstrip.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/splitter.h"
#include "ui/parts/taborder.h"
#include "ui/search/caseshelf.h"
#include "ui/search/searchpanel.h"

#include <QCloseEvent>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// Below this width the search and the cases take turns.
constexpr int narrow = 860;
/// From this width on there is room beside an open case.
constexpr int wide = 1200;

/// Committed before the case behind it is read: the store does one after the other.
QFuture<Result<>> noteSearch(Store &store, const QString &note)
{
    return store.run([note](Connection &connection) {
        return record(connection, { .action = TrailAction::Search, .detail = note });
    });
}

} // namespace

MainWindow::MainWindow(Desk desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
{
    setWindowTitle(tr("Caseledger"));
    resizeWithinScreen(this, { 1280, 800 });
    buildContent();
    addFirstPage();
    connect(m_menus, &DeskMenus::findWanted, this, &MainWindow::findCase);
    connect(m_menus, &DeskMenus::paneWanted, this, &MainWindow::goToPane);
    connect(m_menus, &DeskMenus::callerWanted, m_callers, &Callers::ask);
    connect(m_menus, &DeskMenus::caseInSightWanted, this, &MainWindow::arrange);
    connect(m_menus, &DeskMenus::caseWanted, this, &MainWindow::openCase);
    connect(m_cases, &CaseTabs::news, this,
        [this](const QString &text) { m_message->say(MessageBar::Kind::Notice, text); });
    connect(m_cases, &CaseTabs::statementWanted, this, [this](const LoadedCasePointer &loaded) {
        papers()->showPaper(PaperKind::Statement, loaded, m_callers->current());
    });
    connect(papers(), &PaperMenus::closeWanted, this, &QWidget::close);
    connect(papers(), &PaperMenus::news, this,
        [this](const QString &text) { m_message->say(MessageBar::Kind::Notice, text); });
    connect(m_menus->calls(), &CallMenu::callEnded, this, [this] { // nothing is left for the next one
        m_cases->closeAll();
        m_message->hide();
        if (m_shelf)
            m_shelf->cover();
        hush(*this);
        findCase();
    });
    connect(m_callers, &Callers::currentChanged, this,
        [this](CallerRole caller) { m_menus->showState(m_cases->count() > 0, caller); });
    connect(m_cases, &CaseTabs::currentChanged, this, [this] {
        arrange();
        if (m_cases->count() == 0 && m_search)
            m_search->focusField(); // the next thing to do; else the keys would go nowhere
    });
    if (m_shelf)
        watchShelf();
    arrange();
    readOffice();
}

void MainWindow::buildContent()
{
    auto *all = new QWidget(this);
    m_demo = new MessageBar(all);
    m_demo->setClosable(false);
    m_message = new MessageBar(all);
    auto *splitter = new Splitter(all);
    if (may(m_desk.who.worker, Right::OpenCases))
        addSearch(splitter);
    m_content = new QStackedWidget(splitter);
    m_cases = new CaseTabs(m_desk, m_content);
    m_callers = new Callers(m_cases, this);
    m_menus = new DeskMenus(m_desk, m_cases, this);
    m_content->addWidget(m_cases);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(splitter->count() - 1, 1);
    splitter->setSizes(m_search ? QList<int> { 280, 1000 } : QList<int> { 1280 });

    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new ConnectionStrip(all)); // found by who knows of the database
    layout->addWidget(m_demo);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    setCentralWidget(all);
}

void MainWindow::addSearch(QWidget *pane)
{
    const auto find = [this](const QString &text) {
        return m_desk.store.run([text](Connection &connection) { return findCases(connection, text); });
    };
    m_search = new SearchPanel(find, m_desk.book, pane);
    nameKey(m_search, tr("Find a case"), DeskAction::FindCase, m_desk);
    connect(m_search, &SearchPanel::caseChosen, this, &MainWindow::openCase);
    const auto tell = [this](const Error &error) { m_message->say(MessageBar::Kind::Problem, errorText(error)); };
    connect(m_search, &SearchPanel::failed, this, tell);
    connect(m_desk.news.get(), &OfficeWatch::newsCame, m_search, [this](const OfficeNews &news) {
        if (news.isAnyCase && m_search->askAgain()) // the server is back: what it could not answer is no news any more
            m_message->hide();
    });
    connect(m_search, &SearchPanel::noteWanted, this, [this, tell](const QString &note) {
        whenReady(noteSearch(m_desk.store, note), this, [tell](const Result<> &noted) {
            if (!noted)
                tell(noted.error());
        });
    });
    m_shelf = new CaseShelf(m_desk, m_search, this);
    m_search->focusField();
}

/// Where no case is open: how to begin, or what the role does instead.
void MainWindow::addFirstPage()
{
    if (beginsWithOversight(m_desk.who.worker)) {
        const auto open = [this](const CaseId &id) { openCase(id); };
        m_content->insertWidget(0, makeSupervisorPage(m_desk, this, open, m_content));
    } else if (m_search) {
        auto *nothingOpen = new EmptyState(Picture::NoCase, tr("Search for a case to begin"),
            tr("Case number, name, phone, or the last four of an SSN"),
            withKey(tr("Find a case"), DeskAction::FindCase, m_desk), m_content);
        nameKey(nothingOpen->button(), tr("Find a case"), DeskAction::FindCase, m_desk);
        connect(nothingOpen, &EmptyState::actionWanted, this, &MainWindow::findCase);
        m_content->insertWidget(0, nothingOpen);
    } else {
        m_content->insertWidget(0, new RolePage(m_desk.who.worker.role, m_menus->tools(), m_content));
    }
}

PaperMenus *MainWindow::papers() const { return m_menus->papers(); }

void MainWindow::readOffice()
{
    const auto answer = m_desk.store.run([](Connection &connection) { return caseledger::readOffice(connection); });
    whenReady(answer, this, [this](const Result<Office> &office) { takeOffice(office); });
}

void MainWindow::takeOffice(const Result<Office> &office)
{
    if (!office) {
        m_message->say(MessageBar::Kind::Problem, errorText(office.error()));
        emit officeFailed(office.error());
        return;
    }
    if (office->demo)
        m_demo->say(MessageBar::Kind::Notice,
            tr("DEMO. Every name, address and number is made up; every password is demo. Today is %1.")
                .arg(m_desk.book.date(today(*office))));
    else if (m_desk.who.worker.hasEveryRight)
        m_message->say(MessageBar::Kind::Notice,
            tr("This database has no users: whoever may open the file has every right of every role."));
    papers()->setToday(today(*office));
    emit officeRead(*office);
}

void MainWindow::openCase(const CaseId &id)
{
    m_cases->open(id);
    arrange();
}

/// What was opened and pinned goes there, and the menu says whether the case before one is pinned.
void MainWindow::watchShelf()
{
    connect(m_cases, &CaseTabs::caseShown, m_shelf,
        [this](const LoadedCasePointer &loaded) { m_shelf->opened(loaded->id()); });
    connect(m_menus, &DeskMenus::pinWanted, m_shelf, [this] {
        // The one that is current in the search's list, where the focus is there; else the one that is open.
        std::optional<CaseId> id = m_search->focusedCase();
        if (const CasePage *page = m_cases->currentPage(); page && !id)
            id = page->id();
        if (id)
            m_shelf->pin(*id, !m_shelf->isPinned(*id));
    });
    const auto showPin = [this] {
        const CasePage *page = m_cases->currentPage();
        m_menus->showPinned(page && m_shelf->isPinned(page->id()));
    };
    connect(m_shelf, &CaseShelf::pinsChanged, this, showPin);
    connect(m_cases, &CaseTabs::currentChanged, this, showPin);
}

void MainWindow::findCase()
{
    if (!m_search)
        return;
    m_search->show();
    m_content->setVisible(width() >= narrow);
    m_search->focusField();
}

/// In a narrow window the search and the case take turns: what comes next is brought into sight first.
void MainWindow::goToPane(Turn turn)
{
    const bool isSearching = m_search && m_search->isAncestorOf(focusWidget());
    if (m_cases->count() > 0 && isSearching)
        arrange();
    CasePage *page = m_cases->currentPage();
    if (!goRound(paneStops(m_search, page && page->isVisible() ? page : nullptr), turn) || !focusWidget()->isVisible())
        findCase();
}

void MainWindow::arrange()
{
    const bool anyOpen = m_cases->count() > 0;
    m_menus->showState(anyOpen, m_callers->current());
    m_content->setCurrentIndex(anyOpen ? 1 : 0);
    const bool isNarrow = width() < narrow;
    if (m_search)
        m_search->setVisible(!isNarrow || !anyOpen);
    m_content->setVisible(!isNarrow || anyOpen || !m_search);
    if (m_aside)
        m_aside->setVisible(!anyOpen || width() >= wide);
}

void MainWindow::showFirstSteps(const DemoGuide &guide)
{
    auto *place = static_cast<Splitter *>(m_content->parentWidget());
    FirstStepsCard *card = m_search && !m_aside ? addFirstSteps(m_desk, guide, this, place, m_cases) : nullptr;
    if (!card)
        return;
    m_aside = card;
    connect(card, &FirstStepsCard::closed, this, [this] { // the focus was in it
        m_aside = nullptr;
        CasePage *page = m_cases->currentPage();
        page && page->panes() ? page->panes()->focusPane() : findCase();
    });
    arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (papers()->mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

bool MainWindow::focusNextPrevChild(bool next) { return focusNextAsRead(this, next); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const auto crosses = [now = event->size().width(), before = event->oldSize().width()](
                             int limit) { return (now < limit) != (before < limit); };
    if (crosses(narrow) || crosses(wide))
        arrange();
}

} // namespace caseledger
