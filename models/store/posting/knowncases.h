// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QHash>

#include <optional>

/// Internal to the store: which cases there are, as far as an import had to know.
namespace caseledger {

class KnownCases
{
public:
    explicit KnownCases(Connection &connection);

    Result<bool> has(const CaseId &id);
    /// Asks for those of the cases that were not asked for yet, in one statement. For a server.
    Result<> learn(const QList<CaseId> &ids);
    /// A case that this very import has brought. It has no rows but those of the import.
    void noteNew(const CaseId &id) { m_cases.insert(id, Is::New); }
    void noteStored(const CaseId &id) { m_cases.insert(id, Is::Stored); }
    bool isNew(const CaseId &id) const { return m_cases.value(id, Is::Missing) == Is::New; }

private:
    enum class Is { Missing, Stored, New };

    Connection &m_connection;
    QHash<CaseId, Is> m_cases;
    Query m_one;
    std::optional<Query> m_many;
};

} // namespace caseledger
