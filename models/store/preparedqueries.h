// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QDateTime>

#include <map>
#include <memory>
#include <string_view>

/// Internal to the store.
namespace caseledger {

/// Statements that are run again and again on one connection, prepared when first wanted and kept as long as it: for
/// the reading of cases, of which a batch does thousands.
class PreparedQueries
{
public:
    explicit PreparedQueries(Connection &connection)
        : m_connection(connection)
    { }

    /// Whoever runs it reads it to its end or finishes it before it is asked for again.
    Query &query(const char *name)
    {
        std::unique_ptr<Query> &kept = m_queries[name];
        if (!kept || !kept->isPrepared())
            kept = std::make_unique<Query>(m_connection, name);
        return *kept;
    }

    QDateTime madeUpNow; ///< what databaseClock() answers instead of the clock (MadeUpClock); null: the clock

private:
    Connection &m_connection;
    std::map<std::string_view, std::unique_ptr<Query>> m_queries; ///< by names that are literals
};

} // namespace caseledger
