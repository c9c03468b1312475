// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/officewatch.h"

#include <utility>

namespace caseledger {

namespace {

void add(OfficeNews &all, const OfficeNews &news)
{
    for (const CaseId &id : news.cases) {
        if (!all.cases.contains(id))
            all.cases.append(id);
    }
    all.isAnyCase = all.isAnyCase || news.isAnyCase;
    all.isOffice = all.isOffice || news.isOffice;
}

bool isAnything(const OfficeNews &news) { return areOfCases(news) || news.isOffice; }

} // namespace

void OfficeWatch::takeNews(const OfficeNews &news)
{
    if (isKept())
        add(m_gathered, news);
    else if (isAnything(news))
        emit newsCame(news);
}

void OfficeWatch::setCovered(bool covered)
{
    m_isCovered = covered;
    passOn();
}

void OfficeWatch::setUnattended(bool unattended)
{
    m_isUnattended = unattended;
    passOn();
}

void OfficeWatch::passOn()
{
    if (!isKept())
        takeNews(std::exchange(m_gathered, {}));
}

bool areOf(const OfficeNews &news, const CaseId &id) { return news.isAnyCase || news.cases.contains(id); }

bool areOfCases(const OfficeNews &news) { return news.isAnyCase || !news.cases.isEmpty(); }

} // namespace caseledger
