// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/caserefresh.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"

namespace caseledger {

namespace {

constexpr std::chrono::milliseconds apart(500); // what comes next is there within a second, too

} // namespace

CaseRefresh::CaseRefresh(const Desk &desk, CasePage *page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
    , m_reading(page, apart, [this] { read(); })
{
    connect(desk.news.get(), &OfficeWatch::newsCame, this, &CaseRefresh::takeNews);
}

void CaseRefresh::takeNews(const OfficeNews &news)
{
    if (areOf(news, m_page->id()) || news.isOffice)
        m_reading.want();
}

void CaseRefresh::read()
{
    if (!m_page->loaded())
        return m_reading.hasEnded(); // it is being opened, and will be as it is
    const auto answer = m_desk.store.run(
        [before = m_page->loaded()](Connection &connection) { return loadAgain(connection, before); });
    whenReady(answer, this, [this](const Result<LoadedCasePointer> &loaded) {
        if (loaded)
            emit caseRead(*loaded);
        else
            emit failed(loaded.error());
        m_reading.hasEnded();
    });
}

} // namespace caseledger
