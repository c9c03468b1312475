// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/columnvalue.h"

#include <QList>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <type_traits>
#include <utility>

struct sqlite3;

/// Internal to the store: the only way to a statement.
namespace caseledger {

class Connection;

/// Walks one row from left to right. A wrong type, an unexpected null or a code out of range spoils the row: the query
/// that is read then answers with an error that names itself and the column, never the value.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &row)
        : m_row(row)
    { }

    /// The next column as T; std::optional<T> where it may be null. A default T once the row is spoilt.
    template <class T>
    T read()
    {
        T value {};
        if (!m_spoilt && !fromColumn(m_row.value(m_column), value))
            m_spoilt = true;
        if (!m_spoilt)
            ++m_column;
        return value;
    }

    /// All columns not read yet, by name, as a JSON object: bytes in hexadecimal digits, the rest as it is stored.
    QString restAsJson();

    bool isSpoilt() const { return m_spoilt; }
    int column() const { return m_column; } ///< columns read so far: the place of the spoilt one, counted from 0

private:
    const QSqlQuery &m_row;
    int m_column = 0;
    bool m_spoilt = false;
};

/// One statement from resources/sql/<name>.sql, prepared once and run as often as wanted. <name>.sqlite.sql stands in
/// for it where SQLite needs its own words. Every error is Error::Database, one line with the query's name, and ends
/// the unit of work the query ran in. Belongs to the connection's thread; must go before the connection does.
class Query
{
public:
    Query(Connection &connection, const char *name);

    /// False where there is no such query, or the database does not understand it; running it then says why.
    bool isPrepared() const { return m_prepared; }

    /// Sets a parameter, ":case_id" for one. Every parameter must be set before the first run and keeps its value
    /// afterwards.
    template <class T>
    Query &bind(const char *parameter, const T &value)
    {
        setParameter(parameter, toColumn(value));
        return *this;
    }

    /// Runs a statement that answers no rows. Returns how many rows it wrote.
    Result<qint64> run();
    /// Starts a statement that answers rows, for reading them one by one with next().
    Result<> start();
    /// The next row as read(RowReader &) makes it; null after the last one.
    template <class Read>
    auto next(Read read) -> Result<std::optional<std::invoke_result_t<Read, RowReader &>>>
    {
        const Result<bool> more = advance();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return std::nullopt;
        RowReader row(m_query);
        auto value = read(row);
        if (Result<> sound = checkRow(row); !sound)
            return tl::unexpected(sound.error());
        return value;
    }
    /// Runs, and reads all rows.
    template <class Read>
    auto all(Read read) -> Result<QList<std::invoke_result_t<Read, RowReader &>>>
    {
        if (Result<> started = start(); !started)
            return tl::unexpected(started.error());
        QList<std::invoke_result_t<Read, RowReader &>> rows;
        while (true) {
            auto row = next(read);
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return rows;
            rows.append(*std::move(*row));
        }
    }
    /// Runs, and reads the first row; null if there is none. The cursor is closed.
    template <class Read>
    auto first(Read read) -> Result<std::optional<std::invoke_result_t<Read, RowReader &>>>
    {
        if (Result<> started = start(); !started)
            return tl::unexpected(started.error());
        auto row = next(read);
        finish();
        return row;
    }
    /// Closes the cursor; the statement stays prepared.
    void finish() { m_query.finish(); }

    /// The text of a query as it lies in the resources; empty if there is none of that name.
    static QString textOf(const char *name);
    /// Runs every statement of a file that has several, ended by semicolons and without parameters. Their answers are
    /// dropped.
    static Result<> runScript(Connection &connection, const char *name);

private:
    struct Parameter
    {
        QByteArray name;
        QList<int> places; ///< where it stands in the statement
        QVariant value; ///< what was set last
    };

    Query(Connection &connection, const char *name, const QString &text);

    void setParameter(const char *parameter, const QVariant &value);
    Result<> mayRun();
    Result<bool> advance();
    Result<> checkRow(const RowReader &row);
    tl::unexpected<Error> failed();

    Connection &m_connection;
    const char *m_name;
    QSqlQuery m_query;
    sqlite3 *m_handle = nullptr;
    QList<Parameter> m_parameters; ///< in the order in which the statement names them first
    qsizetype m_expected = 0; ///< the place in that list that the next parameter probably has
    int m_columns = -1; ///< of its answer; not known before the first run
    bool m_prepared = false;
};

/// Several statements that become true together or not at all. A writer holds the database's one write lock from the
/// start; a reader sees one moment, whatever others write meanwhile. Rolls back unless committed. Ends at the first
/// error: every further statement on the connection is refused until the unit goes, because SQLite rolls back by itself
/// on a full disk and would take the next statement as a unit of its own. A reader begun while another unit is open is
/// part of that one.
class UnitOfWork
{
public:
    enum class Kind { Read, Write };

    static Result<std::unique_ptr<UnitOfWork>> begin(Connection &connection, Kind kind);
    /// A writer; part of the unit that is open, where one is: then only that one's commit makes it true. That one must
    /// be a writer too.
    static Result<std::unique_ptr<UnitOfWork>> beginOrJoin(Connection &connection);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    /// Makes it all true. Error::Database, and nothing is, where a statement failed before, the disk does not take it,
    /// or the database's file is no longer in its place.
    Result<> commit();

private:
    UnitOfWork(Connection &connection, bool own)
        : m_connection(connection)
        , m_open(own)
    { }

    Connection &m_connection;
    bool m_open; ///< false once committed, and for a reader that is part of another unit
};

} // namespace caseledger
