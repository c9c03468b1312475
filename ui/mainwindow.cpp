// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/store/store.h"
#include "models/store/trail/trail.h"
#include "models/store/whenready.h"
#include "ui/access/rolepage.h"
#include "ui/actions/deskmenus.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/errortext.h"
#include "ui/letters/callmenu.h"
#include "ui/papermenus.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/search/searchpanel.h"

#include <QCloseEvent>
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

} // namespace

MainWindow::MainWindow(Desk desk, RecentCases recent, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_recent(std::move(recent))
{
    setWindowTitle(tr("Caseledger"));
    resizeWithinScreen(this, { 1280, 800 });
    buildContent();
    addFirstPage();
    connect(m_menus, &DeskMenus::findWanted, this, &MainWindow::findCase);
    connect(m_menus, &DeskMenus::nextPaneWanted, this, &MainWindow::showNextPane);
    connect(m_menus, &DeskMenus::caseWanted, this, &MainWindow::openCase);
    connect(m_cases, &CaseTabs::caseShown, this, &MainWindow::noteShown);
    connect(m_cases, &CaseTabs::statementWanted, this,
        [this](const LoadedCasePointer &loaded) { papers()->showPaper(PaperKind::Statement, loaded); });
    connect(papers(), &PaperMenus::closeWanted, this, &QWidget::close);
    connect(papers(), &PaperMenus::news, this,
        [this](const QString &text) { m_message->say(MessageBar::Kind::Notice, text); });
    connect(m_menus->calls(), &CallMenu::callEnded, this, [this] {
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
    m_menus = new DeskMenus(m_desk, m_cases, this);
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

/// Where no case is open: how to begin, or what the role does instead.
void MainWindow::addFirstPage()
{
    if (m_search) {
        QLabel *nothingOpen = plainLabel(m_content, tr("Search for a case to begin (Ctrl+K)"));
        nothingOpen->setAlignment(Qt::AlignCenter);
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
            tr("DEMO. Every name, address and number is made up. Today is %1.").arg(m_desk.book.date(today(*office))));
    else if (m_desk.who.worker.hasEveryRight)
        m_message->say(MessageBar::Kind::Notice,
            tr("This database has no users: whoever may open the file has every right of every role."));
    papers()->setToday(today(*office));
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
    if (!page || !page->panes() || !page->isVisible() || !page->panes()->focusNextPane())
        findCase();
}

void MainWindow::arrange()
{
    const bool anyOpen = m_cases->count() > 0;
    m_menus->setCaseOpen(anyOpen);
    m_content->setCurrentIndex(anyOpen ? 1 : 0);
    const bool isNarrow = width() < narrow;
    if (m_search)
        m_search->setVisible(!isNarrow || !anyOpen);
    m_content->setVisible(!isNarrow || anyOpen || !m_search);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (papers()->mayClose())
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
