// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/sqliteengine.h"

#include "models/store/maintenance/filesystem.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

#include <mutex>

namespace caseledger {

namespace {

/// What a code of SQLite means for the people who use the program.
QString reasonOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_FULL:
        return QStringLiteral("the disk is full; free some space and try again");
    case SQLITE_IOERR:
        return QStringLiteral("the file could not be read or written; look at the disk and try again");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("another program is writing to the database; try again when it is done");
    case SQLITE_READONLY:
        return QStringLiteral("the database may not be written; look at the rights of its file and folder");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("the database file is damaged; restore a backup");
    case SQLITE_CONSTRAINT:
        return QStringLiteral("a rule of the database forbids it: ") + error.databaseText();
    default:
        return error.databaseText();
    }
}

/// Whether a key is there already. Qt's driver gives the exact codes.
bool isKeyTwice(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID;
}

EngineFault faultOf(const QSqlError &error)
{
    if (!error.isValid())
        return {};
    if (isKeyTwice(error))
        return keyTwice();
    const QString reason = reasonOf(error);
    return { .reason = reason.isEmpty() ? QStringLiteral("the statement cannot be run") : reason };
}

class SqliteStatement final : public SqlStatement
{
public:
    SqliteStatement(const QSqlDatabase &database, const QString &text)
        : m_query(database)
    {
        m_query.setForwardOnly(true);
        m_prepared = m_query.prepare(text);
    }

    bool isPrepared() const override { return m_prepared; }
    void bind(int place, const QVariant &value) override { m_query.bindValue(place, value); }
    bool start(Reading) override
    {
        m_failed = !m_prepared || !m_query.exec();
        if (!m_failed && m_columns < 0)
            m_columns = m_query.record().count();
        return !m_failed;
    }
    bool next() override { return m_query.next(); }
    QVariant value(int column) const override { return m_query.value(column); }
    int columns() const override { return m_columns; }
    QString columnName(int column) const override { return m_query.record().fieldName(column); }
    qint64 rowsWritten() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }
    EngineFault fault() const override
    {
        const EngineFault fault = faultOf(m_query.lastError());
        return fault.isNone() && m_failed ? EngineFault { .reason = QStringLiteral("the statement cannot be run") }
                                          : fault;
    }

private:
    QSqlQuery m_query;
    int m_columns = -1;
    bool m_prepared = false;
    bool m_failed = false;
};

class SqliteEngine final : public Engine
{
public:
    explicit SqliteEngine(QString name)
        : m_name(std::move(name))
    { }
    ~SqliteEngine() override
    {
        for (std::unique_ptr<SqlStatement> *statement : { &m_begin[0], &m_begin[1], &m_commit })
            statement->reset(); // while their database is open
        {
            QSqlDatabase database = QSqlDatabase::database(m_name, false);
            database.close();
        }
        QSqlDatabase::removeDatabase(m_name);
    }
    SqliteEngine(const SqliteEngine &) = delete;
    SqliteEngine &operator=(const SqliteEngine &) = delete;

    EngineFault open(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        if (!database.isValid())
            return { .reason = QStringLiteral("Qt's SQLite driver is missing; install libqt6sql6-sqlite") };
        database.setDatabaseName(QFileInfo(path).absoluteFilePath());
        if (!database.open())
            return { .reason = QStringLiteral("the database cannot be opened; look at the rights of the file") };
        const QVariant handle = database.driver()->handle();
        m_handle = *static_cast<sqlite3 *const *>(handle.data());
        return {};
    }

    sqlite3 *handle() const { return m_handle; }

    Dialect dialect() const override { return Dialect::Sqlite; }
    QString mark(int) const override { return QStringLiteral("?"); }
    bool sharesMarks() const override { return false; }
    std::unique_ptr<SqlStatement> prepare(const QString &text) override
    {
        return std::make_unique<SqliteStatement>(database(), text);
    }
    EngineFault runScript(const QString &text) override;

    EngineFault begin(Unit unit) override
    {
        return run(m_begin[unit == Unit::Read ? 0 : 1], unit == Unit::Read ? "begin_read" : "begin_write");
    }
    EngineFault commit() override
    {
        EngineFault moved = obstacle();
        return moved.isNone() ? run(m_commit, "commit") : moved;
    }
    void rollback() override
    {
        if (!hasLostTransaction())
            (void)runScript(textOf(Dialect::Sqlite, "rollback"));
    }
    bool hasLostTransaction() const override { return sqlite3_get_autocommit(m_handle) != 0; }
    EngineFault obstacle() const override
    {
        if (!hasMoved())
            return {};
        return { .reason = QStringLiteral("the database's file was moved, deleted or replaced while it was open: "
                                          "nothing was kept; put it back, or start the program again") };
    }
    bool isLost() const override { return false; }

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// Whether the file that is open is not what stands in its place: it was moved, deleted or replaced, and whatever
    /// is written goes with it.
    bool hasMoved() const
    {
        int moved = 0;
        return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
    }

    /// Prepared when first wanted: a unit of work is begun for every case.
    EngineFault run(std::unique_ptr<SqlStatement> &kept, const char *name)
    {
        if (!kept)
            kept = prepare(textOf(Dialect::Sqlite, name));
        const bool done = kept->start(SqlStatement::Reading::Whole);
        EngineFault fault = done ? EngineFault() : kept->fault();
        kept->finish();
        return fault;
    }

    QString m_name;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<SqlStatement> m_begin[2]; ///< to read, to write
    std::unique_ptr<SqlStatement> m_commit;
};

/// A text without its comments.
QString withoutComments(const QString &text)
{
    QString plain;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(QLatin1String("--")))
            plain += line + u'\n';
    }
    return plain;
}

EngineFault SqliteEngine::runScript(const QString &text)
{
    QString statement;
    for (const QString &piece : withoutComments(text).split(u';')) {
        statement += piece + u';';
        if (piece.trimmed().isEmpty()) {
            statement.clear();
            continue;
        }
        if (sqlite3_complete(statement.toUtf8().constData()) == 0) // a trigger's own statements end before it does
            continue;
        const std::unique_ptr<SqlStatement> prepared = prepare(statement);
        if (!prepared->start(SqlStatement::Reading::Whole))
            return prepared->fault();
        statement.clear();
    }
    return {};
}

/// SQLite counts its memory under one lock for the whole process, which nobody here asks about: a fifth of a long
/// import's time. Has to come before SQLite's first use; where it comes later SQLite says so and goes on counting.
void keepSqliteFromCountingMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

} // namespace

Result<std::unique_ptr<Engine>> openSqlite(const QString &connectionName, const QString &path)
{
    // SQLite's locks, and its log that several programs share, work on the machine's own disks only.
    if (const QString fileSystem = unsafeFileSystemOf(path); !fileSystem.isEmpty()) {
        return failure(Error::Kind::Database,
            QStringLiteral("%1: it lies on a network file system (%2), where a database can be damaged; move it to a "
                           "disk of this machine.")
                .arg(path, fileSystem));
    }
    keepSqliteFromCountingMemory();
    auto engine = std::make_unique<SqliteEngine>(connectionName);
    if (const EngineFault fault = engine->open(path); !fault.isNone())
        return failure(Error::Kind::Database, QStringLiteral("%1: %2.").arg(path, fault.reason));
    return engine;
}

sqlite3 *sqliteHandle(const Engine &engine)
{
    const auto *sqlite = dynamic_cast<const SqliteEngine *>(&engine);
    return sqlite ? sqlite->handle() : nullptr;
}

} // namespace caseledger
