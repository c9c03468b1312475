// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

struct sqlite3;

namespace caseledger::bench {

/// The program's own statements run through the C interface of SQLite alone: what the same reading costs without Qt,
/// values or a window. Every column of every row is fetched.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path);
    ~BareDatabase();
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    /// Runs resources/sql/<name>.sql with its parameters and returns the rows read; stops after a number of rows where
    /// one is given.
    int run(const char *name, const QList<QPair<const char *, QByteArray>> &parameters, int limit = -1) const;
    /// The first column of the first row, as text.
    QByteArray value(const char *name, const QList<QPair<const char *, QByteArray>> &parameters, int column) const;

private:
    sqlite3 *m_database = nullptr;
};

} // namespace caseledger::bench
