// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/columnvalue.h"
#include "models/store/engine/engine.h"

#include <QList>
#include <QString>

#include <optional>
#include <type_traits>
#include <utility>

/// Internal to the store: the only way to a statement.
namespace caseledger {

class Connection;

/// Walks one row from left to right. A wrong type, an unexpected null or a code out of range spoils the row: the query
/// that is read then answers with an error that names itself and the column, never the value.
class RowReader
{
public:
    explicit RowReader(const SqlStatement &row)
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
    const SqlStatement &m_row;
    int m_column = 0;
    bool m_spoilt = false;
};

/// One statement from resources/sql/<name>.sql, prepared once and run as often as wanted; of a dialect's own file where
/// there is one. Every error is one line with the query's name, and ends the unit of work the query ran in:
/// Error::Database, or what the server meant by it. Belongs to the connection's thread; must go before the connection
/// does.
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
    /// Starts a statement that answers rows, for reading them one by one with next(), however many there are.
    Result<> start() { return start(SqlStatement::Reading::InSteps); }
    /// The next row as read(RowReader &) makes it; null after the last one.
    template <class Read>
    auto next(Read read) -> Result<std::optional<std::invoke_result_t<Read, RowReader &>>>
    {
        const Result<bool> more = advance();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return std::nullopt;
        RowReader row(*m_statement);
        auto value = read(row);
        if (Result<> sound = checkRow(row); !sound)
            return tl::unexpected(sound.error());
        return value;
    }
    /// Runs, and reads all rows.
    template <class Read>
    auto all(Read read) -> Result<QList<std::invoke_result_t<Read, RowReader &>>>
    {
        if (Result<> started = start(SqlStatement::Reading::Whole); !started)
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
        if (Result<> started = start(SqlStatement::Reading::Whole); !started)
            return tl::unexpected(started.error());
        auto row = next(read);
        finish();
        return row;
    }
    /// Closes the cursor; the statement stays prepared.
    void finish()
    {
        if (m_statement)
            m_statement->finish();
    }

    /// Runs every statement of a file that has several, ended by semicolons and without parameters. Their answers are
    /// dropped.
    static Result<> runScript(Connection &connection, const char *name);

private:
    struct Parameter
    {
        QByteArray name;
        QList<int> places; ///< its marks in the statement
        QVariant value; ///< what was set last
    };

    Result<> start(SqlStatement::Reading reading);
    void setParameter(const char *parameter, const QVariant &value);
    Result<> mayRun();
    Result<bool> advance();
    Result<> checkRow(const RowReader &row);
    tl::unexpected<Error> failed(const EngineFault &fault);

    Connection &m_connection;
    const char *m_name;
    std::unique_ptr<SqlStatement> m_statement;
    QList<Parameter> m_parameters; ///< in the order in which the statement names them first
    qsizetype m_expected = 0; ///< the place in that list that the next parameter probably has
    bool m_prepared = false;
};

/// Several statements that become true together or not at all. A reader sees one moment, whatever others write
/// meanwhile. A writer is the only one of the office from the start: what it reads stays as it is until it ends. One
/// that writes beside others is alone only in an embedded database; on a server it waits for its turn when it first
/// writes into the trail, and must not hold what another writer waits for. Rolls back unless committed. Ends at the
/// first error: every further statement on the connection is refused until the unit goes, because SQLite rolls back by
/// itself on a full disk and would take the next statement as a unit of its own. A reader begun while another unit is
/// open is part of that one.
class UnitOfWork
{
public:
    using Kind = Engine::Unit;

    static Result<std::unique_ptr<UnitOfWork>> begin(Connection &connection, Kind kind);
    /// A writer; part of the unit that is open, where one is: then only that one's commit makes it true. That one must
    /// be a writer too.
    static Result<std::unique_ptr<UnitOfWork>> beginOrJoin(Connection &connection);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    /// Makes it all true. Error::Database, and nothing is, where a statement failed before, the disk does not take it,
    /// or the database's file is no longer in its place. Where a server is lost meanwhile, what became of it is asked.
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
