// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Internal to the store: rows gathered for one statement, for a server (PostgreSQL 15, 8.15 and unnest()).
namespace caseledger {

/// Takes the values of row after row by the names of parameters, as a query does, and gives the query a list of each.
/// Every row must set the same parameters.
class RowLists
{
public:
    template <class T>
    RowLists &bind(const char *parameter, const T &value)
    {
        append(parameter, toColumn(value));
        return *this;
    }

    bool isEmpty() const { return m_lists.empty(); }
    /// Sets the lists as the query's parameters, and begins anew.
    void moveTo(Query &query);

private:
    struct List
    {
        QByteArray parameter;
        QString text; ///< without its closing brace
    };

    void append(const char *parameter, const QVariant &value);

    std::vector<List> m_lists; ///< in the order in which the first row named them
    size_t m_expected = 0; ///< the place in them that the next parameter probably has
};

} // namespace caseledger
