// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casetabs.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/cases/casepage.h"
#include "ui/errortext.h"
#include "ui/parts/labels.h"

namespace caseledger {

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
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setAccessibleName(tr("Open cases"));
    connect(this, &QTabWidget::tabCloseRequested, this, &CaseTabs::closeTab);
}

CasePage *CaseTabs::pageOf(const CaseId &id) const
{
    for (int index = 0; index < count(); ++index) {
        if (auto *page = static_cast<CasePage *>(widget(index)); page->id() == id)
            return page;
    }
    return nullptr;
}

void CaseTabs::open(const CaseId &id)
{
    CasePage *page = pageOf(id);
    if (!page)
        return reload(addPage(id));
    setCurrentWidget(page);
    if (page->loaded())
        page->focusTable();
}

void CaseTabs::readAgain(const CaseId &id)
{
    if (CasePage *page = pageOf(id))
        reload(page);
}

CasePage *CaseTabs::addPage(const CaseId &id)
{
    auto *page = new CasePage(id, m_desk.book, this);
    setCurrentIndex(addTab(page, id.text()));
    connect(page, &CasePage::reloadWanted, this, [this, page] { reload(page); });
    connect(page, &CasePage::caseChosen, this, &CaseTabs::open);
    connect(page, &CasePage::statementWanted, this, [this, page] { emit statementWanted(page->loaded()); });
    return page;
}

void CaseTabs::reload(CasePage *page)
{
    page->showWaiting();
    const auto answer
        = m_desk.store.run([id = page->id()](Connection &connection) { return loadCase(connection, id); });
    whenReady(answer, page, [this, page](const Result<LoadedCasePointer> &loaded) { take(page, loaded); });
}

void CaseTabs::take(CasePage *page, const Result<LoadedCasePointer> &loaded)
{
    if (!loaded) {
        page->showProblem(errorText(loaded.error()));
        emit caseFailed(page->id(), loaded.error());
        return;
    }
    const bool isNew = !page->loaded();
    page->showCase(*loaded);
    setTabText(indexOf(page), tabTextOf(**loaded));
    if (isNew && page == currentPage())
        page->focusTable();
    emit caseShown(*loaded);
}

void CaseTabs::closeCurrent() { closeTab(currentIndex()); }

void CaseTabs::closeTab(int index)
{
    QWidget *page = widget(index);
    if (!page)
        return;
    removeTab(index);
    page->deleteLater();
}

void CaseTabs::showNext()
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + 1) % count());
}

CasePage *CaseTabs::currentPage() const { return static_cast<CasePage *>(currentWidget()); }

} // namespace caseledger
