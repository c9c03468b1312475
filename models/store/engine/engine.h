// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QVariant>

#include <memory>

/// Internal to the store: what the two databases have in common, SQLite for one desk and PostgreSQL for a shared
/// office. Above it, nothing but the words of a few statements differs (textOf).
namespace caseledger {

enum class Dialect { Sqlite, PostgreSql };

/// The text of a query as it lies in the resources: <name>.sqlite.sql or <name>.postgresql.sql where the database needs
/// its own words, else <name>.sql; empty if there is none of that name.
QString textOf(Dialect dialect, const char *name);

/// Why a statement did not work: for people, in our own words. No reason: it did.
struct EngineFault
{
    Error::Kind kind = Error::Kind::Database;
    QString reason;

    bool isNone() const { return reason.isEmpty(); }
};

/// What is said where a key is written that is there already.
inline EngineFault keyTwice()
{
    return { Error::Kind::Conflict, QStringLiteral("somebody else wrote the same at the same moment: look again") };
}

/// One prepared statement. Belongs to the connection's thread and goes before it.
class SqlStatement
{
public:
    /// How an answer is fetched: at once, or step by step because nobody knows how long it is.
    enum class Reading { Whole, InSteps };

    virtual ~SqlStatement() = default;
    virtual bool isPrepared() const = 0;
    /// @param place from 0, in the order of the marks in the text
    virtual void bind(int place, const QVariant &value) = 0;
    virtual bool start(Reading reading) = 0; ///< false: fault() says why
    virtual bool next() = 0; ///< false: no further row, or a fault
    /// Of the current row: a number, a text, bytes, or null.
    virtual QVariant value(int column) const = 0;
    virtual int columns() const = 0; ///< of the answer; known once it was started
    virtual QString columnName(int column) const = 0;
    virtual qint64 rowsWritten() const = 0;
    virtual void finish() = 0;
    virtual EngineFault fault() const = 0; ///< of what was done last
};

/// One open database.
class Engine
{
public:
    enum class Unit { Read, Write, Beside };

    virtual ~Engine() = default;
    virtual Dialect dialect() const = 0;
    /// The sign for the parameter of a number, counted from 0, and whether one that stands in several places has one
    /// number.
    virtual QString mark(int number) const = 0;
    virtual bool sharesMarks() const = 0;
    virtual std::unique_ptr<SqlStatement> prepare(const QString &text) = 0;
    /// Runs every statement of a text that has no parameters; what they answer is dropped.
    virtual EngineFault runScript(const QString &text) = 0;

    virtual EngineFault begin(Unit unit) = 0;
    virtual EngineFault commit() = 0; ///< a fault: nothing was kept, but where the reason says that nobody knows
    virtual void rollback() = 0; ///< what cannot be rolled back goes with the connection
    /// Whether the transaction is at its end without having been told to: a full disk, a broken connection.
    virtual bool hasLostTransaction() const = 0;
    /// Why nothing is to be run: the database is not where it was. Asked outside of a transaction.
    virtual EngineFault obstacle() const = 0;
    /// Whether the connection is gone for good; another one must be opened.
    virtual bool isLost() const = 0;
};

} // namespace caseledger
