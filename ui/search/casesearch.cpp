// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/casesearch.h"

#include "models/store/whenready.h"

namespace caseledger {

CaseSearch::CaseSearch(Find find, QObject *parent)
    : QObject(parent)
    , m_find(std::move(find))
{ }

void CaseSearch::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    ++m_ticket;
    if (m_wanted.isEmpty())
        emit found(m_wanted, {});
    else if (!m_asking)
        ask();
}

void CaseSearch::ask()
{
    m_asking = true;
    const QString text = m_wanted;
    whenReady(m_find(text), this, [this, ticket = m_ticket, text](const Hits &hits) { answer(ticket, text, hits); });
}

void CaseSearch::answer(quint64 ticket, const QString &text, const Hits &hits)
{
    m_asking = false;
    if (ticket != m_ticket) {
        if (!m_wanted.isEmpty())
            ask();
    } else if (hits) {
        emit found(text, *hits);
    } else {
        m_wanted.clear(); // so that the same text can be asked for again
        emit failed(hits.error());
    }
}

} // namespace caseledger
