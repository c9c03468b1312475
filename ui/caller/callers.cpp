// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callers.h"

#include "ui/caller/callerbar.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"

namespace caseledger {

CallerRole callerOf(const CasePage *page)
{
    return page && page->header() ? page->header()->caller()->caller() : CallerRole::NotSet;
}

Callers::Callers(CaseTabs *cases, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
{
    connect(cases, &CaseTabs::caseShown, this, &Callers::watch);
    connect(cases, &CaseTabs::currentChanged, this, &Callers::tell);
}

CallerRole Callers::current() const { return caseledger::callerOf(m_cases->currentPage()); }

/// A header comes with its case; one that is watched already is not watched twice.
void Callers::watch()
{
    for (const CallerBar *bar : m_cases->findChildren<CallerBar *>())
        connect(bar, &CallerBar::callerChanged, this, &Callers::tell, Qt::UniqueConnection);
}

void Callers::tell() { emit currentChanged(current()); }

void Callers::ask()
{
    if (const CasePage *page = m_cases->currentPage(); page && page->header())
        page->header()->caller()->focusSwitch();
}

void Callers::forgetVerifications()
{
    for (CallerBar *bar : m_cases->findChildren<CallerBar *>())
        bar->forgetVerification();
}

} // namespace caseledger
