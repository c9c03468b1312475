// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;

/// Internal to the store: a database file seen through SQLite's own interface, apart from any office connection.
namespace caseledger {

class Connection;

/// One database that nobody trusts yet. Triggers, views and unsafe functions of its schema do nothing. Every error is
/// Error::Database and names the file as people know it.
class DatabaseFile
{
public:
    /// Opens a file that is there.
    static Result<DatabaseFile> open(const QString &path, const QString &shownAs);
    static Result<DatabaseFile> inMemory();
    /// The database of a connection, borrowed: the connection must outlive it.
    static DatabaseFile of(Connection &connection);

    /// Runs a text of the resources, statement by statement; rows are dropped.
    Result<> run(const char *query);
    /// All rows of a text of the resources, every column as text, null as an empty one.
    Result<QList<QStringList>> rows(const char *query);
    /// The number of rows of every table.
    Result<QMap<QString, qint64>> rowCounts();
    /// Copies every page of another database into this empty one. The result needs no other file beside it.
    Result<> copyFrom(DatabaseFile &source);

    /// True where the file's rights or its header forbid writing.
    bool isReadOnly() const;
    const QString &shownAs() const { return m_shownAs; }
    tl::unexpected<Error> fault(const QString &what) const;

private:
    struct Close
    {
        bool owned = true;
        void operator()(sqlite3 *handle) const;
    };
    DatabaseFile(sqlite3 *handle, bool owned, QString shownAs);
    static Result<DatabaseFile> openAs(const QString &path, int flags, const QString &shownAs);
    Result<> guard();
    Result<QList<QStringList>> rowsOf(const QString &text);
    tl::unexpected<Error> failed(int code) const;

    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_shownAs;
};

/// Error::Database unless every page, index and reference is sound, and the file can be written.
Result<> requireWhole(DatabaseFile &file);

/// Error::Database unless the file carries the mark of an office, has taken steps of this program and no other, and
/// holds exactly the tables and indexes these steps make: no trigger, no view, no changed rule. Returns the number of
/// steps.
Result<int> requireOwnSchema(DatabaseFile &file);

} // namespace caseledger
