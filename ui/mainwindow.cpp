// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/store/store.h"
#include "models/store/trail/trail.h"
#include "models/store/whenready.h"
#include "ui/access/rolepage.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/recordtableview.h"
#include "ui/casetabs.h"
#include "ui/errortext.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/letterwindow.h"
#include "ui/papermenus.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/search/searchpanel.h"
#include "ui/trail/trailmenu.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// Below this width the search and the cases take turns.
constexpr int narrow = 860;

Result<QList<CaseHit>> hitsOf(Connection &connection, const QList<CaseId> &ids)
{
    QList<CaseHit> hits;
    for (const CaseId &id : ids) {
        const Result<QList<CaseHit>> found = findCases(connection, id.text(), 1);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->isEmpty() && found->first().caseId == id)
            hits.append(found->first());
    }
    return hits;
}

/// Committed before the case behind it is read: the store does one after the other.
QFuture<Result<>> noteSearch(Store &store, const QString &note)
{
    return store.run([note](Connection &connection) {
        return record(connection, { .action = TrailAction::Search, .detail = note });
    });
}

void openOtherCases(const CasePage &page, Role role)
{
    if (page.header())
        page.header()->openOtherCases(role);
}

} // namespace

MainWindow::MainWindow(Desk desk, RecentCases recent, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_recent(std::move(recent))
    , m_quit(new QAction(tr("&Quit"), this))
{
    setWindowTitle(tr("Caseledger"));
    resizeWithinScreen(this, { 1280, 800 });
    buildContent();
    buildMenus();
    connect(m_cases, &CaseTabs::caseShown, this, &MainWindow::noteShown);
    connect(m_cases, &CaseTabs::statementWanted, this,
        [this](const LoadedCasePointer &loaded) { m_papers->showPaper(PaperKind::Statement, loaded); });
    connect(m_papers, &PaperMenus::closeWanted, this, &QWidget::close);
    connect(m_papers, &PaperMenus::news, this,
        [this](const QString &text) { m_message->say(MessageBar::Kind::Notice, text); });
    connect(m_calls, &CallMenu::callEnded, this, [this] {
        m_cases->closeAll();
        m_recent = {};
        emit recentCasesChanged({});
        if (m_search)
            m_search->forget();
        findCase();
    });
    connect(m_cases, &CaseTabs::currentChanged, this, [this] {
        arrange();
        if (m_cases->count() == 0 && m_search)
            m_search->focusField(); // the next thing to do; else the keys would go nowhere
    });
    arrange();
    readOffice();
    readRecentCases();
}

void MainWindow::buildContent()
{
    auto *all = new QWidget(this);
    m_demo = new MessageBar(all);
    m_demo->setClosable(false);
    m_message = new MessageBar(all);
    auto *splitter = new QSplitter(all);
    if (may(m_desk.who.worker, Right::OpenCases))
        addSearch(splitter);
    m_content = new QStackedWidget(splitter);
    m_cases = new CaseTabs(m_desk, m_content);
    m_papers = new PaperMenus(m_desk, m_cases, this);
    m_calls = new CallMenu(m_desk, m_cases, this);
    m_content->addWidget(m_cases);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(splitter->count() - 1, 1);
    splitter->setSizes(m_search ? QList<int> { 280, 1000 } : QList<int> { 1280 });

    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins({});
    layout->setSpacing(0);
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
    connect(m_search, &SearchPanel::caseChosen, this, &MainWindow::openCase);
    const auto tell = [this](const Error &error) { m_message->say(MessageBar::Kind::Problem, errorText(error)); };
    connect(m_search, &SearchPanel::failed, this, tell);
    connect(m_search, &SearchPanel::noteWanted, this, [this, tell](const QString &note) {
        whenReady(noteSearch(m_desk.store, note), this, [tell](const Result<> &noted) {
            if (!noted)
                tell(noted.error());
        });
    });
    m_search->focusField();
}

void MainWindow::buildMenus()
{
    const bool opensCases = m_search != nullptr;
    m_quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    if (opensCases)
        buildCaseMenus();
    auto *tools = new QMenu(tr("&Tools"), this);
    const QList<QAction *> offered = m_papers->addTools(tools)
        + addLetterActions(tools, m_desk, this, std::bind_front(&MainWindow::openCase, this))
        + addTrailActions(tools, m_desk, this);
    if (!opensCases)
        tools->addAction(m_quit);
    menuBar()->addMenu(tools);
    if (opensCases) {
        QLabel *nothingOpen = plainLabel(m_content, tr("Search for a case to begin (Ctrl+K)"));
        nothingOpen->setAlignment(Qt::AlignCenter);
        m_content->insertWidget(0, nothingOpen);
    } else {
        m_content->insertWidget(0, new RolePage(m_desk.who.worker.role, offered, m_content));
    }
}

void MainWindow::buildCaseMenus()
{
    QMenu *cases = menuBar()->addMenu(tr("&Case"));
    QAction *find = cases->addAction(tr("&Find a case"), this, &MainWindow::findCase);
    find->setShortcuts({ QKeySequence(QStringLiteral("Ctrl+K")), QKeySequence(Qt::Key_F3) });
    const auto add = [this](QMenu *menu, const QString &text, const QString &key, auto act) {
        QAction *action = menu->addAction(text, this, [this, act] { act(*m_cases->currentPage()); });
        action->setShortcut(QKeySequence(key));
        m_caseActions.append(action);
    };
    add(cases, tr("&Read again"), QStringLiteral("F5"), [this](CasePage &page) { m_cases->reload(&page); });
    cases->addSeparator();
    add(cases, tr("Other cases of the &custodial parent"), QStringLiteral("F7"),
        [](CasePage &page) { openOtherCases(page, Role::Custodial); });
    add(cases, tr("Other cases of the &noncustodial parent"), QStringLiteral("F8"),
        [](CasePage &page) { openOtherCases(page, Role::Noncustodial); });
    cases->addSeparator();
    m_caseActions += m_calls->addTo(cases);
    cases->addSeparator();
    add(cases, tr("Ne&xt open case"), QStringLiteral("Ctrl+Tab"), [this](CasePage &) { m_cases->showNext(); });
    add(cases, tr("C&lose case"), QStringLiteral("Ctrl+W"), [this](CasePage &) { m_cases->closeCurrent(); });
    cases->addAction(m_quit);

    m_caseActions += m_papers->addPapers(menuBar()->addMenu(tr("&Documents")));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const CaseTableId table : allCaseTables)
        add(view, tabTitle(table), QStringLiteral("Ctrl+%1").arg(int(table) + 1),
            [table](CasePage &page) { page.chooseTable(table); });
    view->addSeparator();
    add(view, tr("&Row details\tSpace"), {}, [](CasePage &page) { page.toggleDetails(); });
    add(view, tr("S&ort by this column"), QStringLiteral("Ctrl+Shift+O"), [this](CasePage &) {
        if (auto *table = qobject_cast<RecordTableView *>(focusWidget()))
            table->sortByCurrentColumn();
    });
    add(view, tr("P&eriod"), QStringLiteral("Alt+Down"), [](CasePage &page) { page.openPeriods(); });
    QAction *pane = view->addAction(tr("Next pa&ne"), this, &MainWindow::showNextPane);
    pane->setShortcut(QKeySequence(Qt::Key_F6));
}

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
            tr("DEMO. Every name, address and number is made up. Today is %1.").arg(m_desk.book.date(today(*office))));
    else if (m_desk.who.worker.hasEveryRight)
        m_message->say(MessageBar::Kind::Notice,
            tr("This database has no users: whoever may open the file has every right of every role."));
    m_papers->setToday(today(*office));
    emit officeRead(*office);
}

void MainWindow::readRecentCases()
{
    if (!m_search || m_recent.ids().isEmpty())
        return;
    const auto answer
        = m_desk.store.run([ids = m_recent.ids()](Connection &connection) { return hitsOf(connection, ids); });
    whenReady(answer, this, [this](const Result<QList<CaseHit>> &hits) {
        if (hits && !m_recent.ids().isEmpty()) // forgotten meanwhile
            m_search->setRecentCases(*hits);
    });
}

void MainWindow::openCase(const CaseId &id)
{
    m_cases->open(id);
    arrange();
}

void MainWindow::noteShown(const LoadedCasePointer &loaded)
{
    m_recent.opened(loaded->id());
    emit recentCasesChanged(m_recent.texts());
    readRecentCases();
}

void MainWindow::findCase()
{
    if (!m_search)
        return;
    m_search->show();
    m_content->setVisible(width() >= narrow);
    m_search->focusField();
}

void MainWindow::showNextPane()
{
    CasePage *page = m_cases->currentPage();
    if (!page || !page->isVisible() || !page->focusNextPane())
        findCase();
}

void MainWindow::arrange()
{
    const bool anyOpen = m_cases->count() > 0;
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(anyOpen);
    m_content->setCurrentIndex(anyOpen ? 1 : 0);
    const bool isNarrow = width() < narrow;
    if (m_search)
        m_search->setVisible(!isNarrow || !anyOpen);
    m_content->setVisible(!isNarrow || anyOpen || !m_search);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_papers->mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if ((event->size().width() < narrow) != (event->oldSize().width() < narrow))
        arrange();
}

} // namespace caseledger
