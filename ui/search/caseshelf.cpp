// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/caseshelf.h"

#include "models/store/desk/shelf.h"
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
    show();
}

void CaseShelf::opened(const CaseId &id)
{
    m_desk.memory->change(recentKey, [id](const QString &before) {
        RecentCases recent(before);
        recent.opened(id);
        return recent.text();
    });
    show();
}

bool CaseShelf::isPinned(const CaseId &id) const { return remembered(m_desk, pinnedKey).contains(id); }

void CaseShelf::pin(const CaseId &id, bool isPinned)
{
    m_desk.memory->change(pinnedKey, [id, isPinned](const QString &before) {
        RecentCases pinned(before);
        isPinned ? pinned.opened(id) : pinned.gone(id);
        return pinned.text();
    });
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
    const RecentCases recent = remembered(m_desk, recentKey);
    QList<CaseId> ids = pinned.ids();
    for (const CaseId &id : recent.ids()) {
        if (!pinned.contains(id))
            ids.append(id);
    }
    if (m_isCovered || ids.isEmpty())
        return;
    const auto answer = m_desk.store.run([ids](Connection &connection) { return readShelf(connection, ids); });
    whenReady(answer, this, [this](const Result<QList<CaseHit>> &hits) {
        if (hits && !m_isCovered) // meanwhile
            m_panel->setRecentCases(*hits);
    });
}

} // namespace caseledger
