// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casetabs.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/access/reasonform.h"
#include "ui/access/revealdialog.h"
#include "ui/actions/deskactions.h"
#include "ui/caller/callerbar.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/errortext.h"
#include "ui/live/caserefresh.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"

#include <QTabBar>

namespace caseledger {

namespace {

constexpr int manyCases = 12;
constexpr qsizetype mostClosed = 10;

/// However many tabs there are, each keeps the number of its case: then they are scrolled.
class CaseTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize minimumTabSizeHint(int index) const override
    {
        const QString text = tabText(index);
        const QString least = text.section(u' ', 0, 0) + QStringLiteral("  ") + QChar(0x2026);
        const int spared = fontMetrics().horizontalAdvance(text) - fontMetrics().horizontalAdvance(least);
        return tabSizeHint(index) - QSize(std::max(0, spared), 0);
    }
};

CasePage *pageIn(const QTabWidget &tabs, int index) { return static_cast<CasePage *>(tabs.widget(index)); }

/// Null where the case is not open.
CasePage *pageOf(const QTabWidget &tabs, const CaseId &id)
{
    for (int index = 0; index < tabs.count(); ++index) {
        if (CasePage *page = pageIn(tabs, index); page->id() == id)
            return page;
    }
    return nullptr;
}

QString firstKey(DeskAction action, const Desk &desk)
{
    return keysOf(action, desk).value(0).toString(QKeySequence::NativeText);
}

} // namespace

QString tabTextOf(const LoadedCase &loaded)
{
    const auto familyName = [](const Party &party) {
        constexpr int longest = 18;
        return Phrasebook::isolated(shortened(party.familyName.isEmpty() ? party.name() : party.familyName, longest));
    };
    return tabText(loaded.id().text() + u' ' + familyName(loaded.file->custodial) + QLatin1String(" / ")
        + familyName(loaded.file->noncustodial));
}

CaseTabs::CaseTabs(const Desk &desk, QWidget *parent)
    : QTabWidget(parent)
    , m_desk(desk)
{
    setTabBar(new CaseTabBar(this));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setAccessibleName(tr("Open cases"));
    connect(this, &QTabWidget::tabCloseRequested, this, &CaseTabs::closeTab);
}

void CaseTabs::open(const CaseId &id)
{
    if (CasePage *page = pageOf(*this, id)) {
        setCurrentWidget(page);
        if (page->panes())
            page->panes()->focusPane();
        return;
    }
    auto *page = new CasePage(id, m_desk, this);
    setCurrentIndex(addTab(page, id.text()));
    connect(page, &CasePage::reloadWanted, this, [this, page] { reload(page); });
    reload(page);
    if (count() >= manyCases)
        emit news(tr("Open cases: %1. Close those you no longer need (%2).")
                      .arg(count())
                      .arg(firstKey(DeskAction::CloseCase, m_desk)));
}

void CaseTabs::readAgain(const CaseId &id)
{
    if (CasePage *page = pageOf(*this, id))
        reload(page);
}

void CaseTabs::watch(CasePage *page)
{
    const CaseHeader *header = page->header();
    connect(header, &CaseHeader::caseChosen, this, &CaseTabs::open);
    connect(header, &CaseHeader::pinLetterWanted, this, &CaseTabs::pinLetterWanted);
    connect(header, &CaseHeader::statementWanted, this, [this, page] { emit statementWanted(page->loaded()); });
    connect(header, &CaseHeader::contactWanted, page, [this, page](Role role) {
        auto *dialog = new RevealDialog(m_desk, page->id(), role, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        dialog->tellCaller(page->header()->caller()->caller());
    });
    // What a colleague changed is no opening: it goes neither to the cases opened last nor into the trail.
    auto *refresh = new CaseRefresh(m_desk, page);
    connect(refresh, &CaseRefresh::caseRead, this, [this, page](const LoadedCasePointer &loaded) {
        page->showFresh(loaded);
        setTabText(indexOf(page), tabTextOf(*loaded));
    });
    connect(refresh, &CaseRefresh::failed, page, [page](const Error &error) { page->showProblem(errorText(error)); });
}

void CaseTabs::reload(CasePage *page) { read(page, page->loaded() ? page->loaded()->reason : QString()); }

void CaseTabs::read(CasePage *page, const QString &reason)
{
    page->showWaiting();
    const auto answer = m_desk.store.run(
        [id = page->id(), reason](Connection &connection) { return loadCase(connection, id, reason); });
    whenReady(answer, page, [this, page](const Result<LoadedCasePointer> &loaded) { take(page, loaded); });
}

void CaseTabs::take(CasePage *page, const Result<LoadedCasePointer> &loaded)
{
    if (!loaded) {
        const Error &error = loaded.error();
        if (error.kind == Error::Kind::ReasonNeeded)
            askReason(page, errorText(error));
        else
            page->showProblem(errorText(error), error.kind != Error::Kind::Denied && error.kind != Error::Kind::Usage);
        emit caseFailed(page->id(), error);
        return;
    }
    const bool isNew = !page->loaded();
    page->showCase(*loaded);
    if (isNew)
        watch(page);
    setTabText(indexOf(page), tabTextOf(**loaded));
    if (isNew && page == currentPage())
        page->panes()->focusPane();
    announce(this,
        isNew ? tr("Case %1 is open.").arg(page->id().text()) : tr("Case %1 was read again.").arg(page->id().text()));
    emit caseShown(*loaded);
}

void CaseTabs::askReason(CasePage *page, const QString &question)
{
    auto *form = new ReasonForm(question, tr("&Open"), page);
    connect(form, &ReasonForm::given, this, [this, page](const QString &reason) { read(page, reason); });
    connect(form, &ReasonForm::dismissed, this, [this, page] { closeTab(indexOf(page)); });
    page->showForm(form);
}

void CaseTabs::closeCurrent() { closeTab(currentIndex()); }

void CaseTabs::closeAll()
{
    while (count() > 0)
        closeTab(0);
    announce(this, tr("All cases are closed.")); // and what was said of one is not left to be found
    m_closed.clear();
    emit canReopenChanged(false);
}

void CaseTabs::reopen()
{
    if (m_closed.isEmpty())
        return;
    const CaseId id = m_closed.takeFirst();
    emit canReopenChanged(!m_closed.isEmpty());
    open(id);
}

void CaseTabs::closeTab(int index)
{
    QWidget *page = widget(index);
    if (!page)
        return;
    const CaseId id = static_cast<CasePage *>(page)->id();
    removeTab(index);
    page->deleteLater();
    m_closed.removeAll(id);
    m_closed.prepend(id);
    if (m_closed.size() > mostClosed)
        m_closed.removeLast();
    emit canReopenChanged(true);
}

void CaseTabs::showNext()
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + 1) % count());
}

CasePage *CaseTabs::currentPage() const { return static_cast<CasePage *>(currentWidget()); }

} // namespace caseledger
