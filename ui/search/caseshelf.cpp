// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/caseshelf.h"

#include "models/store/casequeries.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/desk.h"
#include "ui/search/recentcases.h"
#include "ui/search/searchpanel.h"

namespace caseledger {

namespace {

const QString recentKey = QStringLiteral("cases/recent");
const QString pinnedKey = QStringLiteral("cases/pinned");

RecentCases remembered(const Desk &desk, const QString &key) { return RecentCases(desk.memory->value(key)); }

/// Those that the worker may find, in the order of their identifiers.
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

} // namespace

CaseShelf::CaseShelf(const Desk &desk, SearchPanel *panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(panel)
{
    connect(panel, &SearchPanel::recentCasesWanted, this, [this] {
        m_isCovered = false;
        show();
    });
    connect(panel, &SearchPanel::pinWanted, this, &CaseShelf::pin);
    show();
}

void CaseShelf::opened(const CaseId &id)
{
    RecentCases recent = remembered(m_desk, recentKey);
    recent.opened(id);
    m_desk.memory->keep(recentKey, recent.text());
    show();
}

bool CaseShelf::isPinned(const CaseId &id) const { return remembered(m_desk, pinnedKey).contains(id); }

void CaseShelf::pin(const CaseId &id, bool isPinned)
{
    RecentCases pinned = remembered(m_desk, pinnedKey);
    if (isPinned)
        pinned.opened(id);
    else
        pinned.gone(id);
    m_desk.memory->keep(pinnedKey, pinned.text());
    show();
    emit pinsChanged();
}

void CaseShelf::cover()
{
    m_isCovered = true;
    m_panel->forget();
}

void CaseShelf::show()
{
    const RecentCases pinned = remembered(m_desk, pinnedKey);
    m_panel->setPinned(QSet<CaseId>(pinned.ids().begin(), pinned.ids().end()));
    QList<CaseId> ids = pinned.ids();
    for (const CaseId &id : remembered(m_desk, recentKey).ids()) {
        if (!pinned.contains(id))
            ids.append(id);
    }
    if (m_isCovered || ids.isEmpty())
        return;
    const auto answer = m_desk.store.run([ids](Connection &connection) { return hitsOf(connection, ids); });
    whenReady(answer, this, [this](const Result<QList<CaseHit>> &hits) {
        if (hits && !m_isCovered) // meanwhile
            m_panel->setRecentCases(*hits);
    });
}

} // namespace caseledger
