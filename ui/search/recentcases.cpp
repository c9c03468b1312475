// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/recentcases.h"

namespace caseledger {

namespace {

constexpr int mostRecentCases = 20;

} // namespace

RecentCases::RecentCases(const QString &text)
{
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<CaseId> id = CaseId::parse(part);
        if (id && !m_ids.contains(*id) && m_ids.size() < mostRecentCases)
            m_ids.append(*id);
    }
}

void RecentCases::opened(const CaseId &id)
{
    m_ids.removeAll(id);
    m_ids.prepend(id);
    if (m_ids.size() > mostRecentCases)
        m_ids.removeLast();
}

QString RecentCases::text() const
{
    QStringList texts;
    for (const CaseId &id : m_ids)
        texts.append(id.text());
    return texts.join(u' ');
}

} // namespace caseledger
