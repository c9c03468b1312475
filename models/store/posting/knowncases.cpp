// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/knowncases.h"

#include "models/store/posting/rowlists.h"

namespace caseledger {

KnownCases::KnownCases(Connection &connection)
    : m_connection(connection)
    , m_one(connection, "case_exists")
{ }

Result<bool> KnownCases::has(const CaseId &id)
{
    if (const auto known = m_cases.constFind(id); known != m_cases.cend())
        return *known != Is::Missing;
    const auto found = m_one.bind(":case_id", id).first([](RowReader &row) { return row.read<int>(); });
    if (!found)
        return tl::unexpected(found.error());
    m_cases.insert(id, found->has_value() ? Is::Stored : Is::Missing);
    return found->has_value();
}

Result<> KnownCases::learn(const QList<CaseId> &ids)
{
    RowLists wanted;
    for (const CaseId &id : ids) {
        if (m_cases.contains(id))
            continue;
        m_cases.insert(id, Is::Missing);
        wanted.bind(":case_id", id);
    }
    if (wanted.isEmpty())
        return {};
    if (!m_many)
        m_many.emplace(m_connection, "cases_known");
    wanted.moveTo(*m_many);
    const auto found = m_many->all([](RowReader &row) { return row.read<CaseId>(); });
    if (!found)
        return tl::unexpected(found.error());
    for (const CaseId &id : *found)
        m_cases.insert(id, Is::Stored);
    return {};
}

} // namespace caseledger
