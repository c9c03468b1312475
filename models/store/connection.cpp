// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/safety/ssnindex.h"
#include "models/store/maintenance/filesystem.h"
#include "models/store/preparedqueries.h"
#include "models/store/schema.h"
#include "models/store/searchwords.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <sqlite3.h>

#include <atomic>
#include <mutex>

namespace caseledger {

namespace {

tl::unexpected<Error> refusal(Error::Kind kind, const QString &file, const QString &what)
{
    return failure(kind, QStringLiteral("%1: %2.").arg(file, what));
}

tl::unexpected<Error> noDatabase(const QString &file, const QString &what)
{
    return refusal(Error::Kind::Database, file, what);
}

QString freshName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("caseledger-%1").arg(++count);
}

/// Looks at the file before SQLite does, which takes an empty file, a link or a folder for more than they are. Never
/// opens it: a process that closes any descriptor of a file gives up all its locks on it (POSIX), those of its other
/// connections too, and another program could then take their log away.
Result<> requireDatabaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return noDatabase(path, QStringLiteral("this is a link; name the database itself"));
    if (!info.exists())
        return noDatabase(path, QStringLiteral("there is no database; make one with `caseledgerctl init`"));
    if (!info.isFile())
        return noDatabase(path, QStringLiteral("this is a folder or a device, not a database"));
    if (!info.isReadable())
        return noDatabase(path, QStringLiteral("the database cannot be read; look at the rights of the file"));
    if (info.size() == 0)
        return noDatabase(path, QStringLiteral("this file is no database"));
    return {};
}

/// SQLite counts its memory under one lock for the whole process, which nobody here asks about: a fifth of a long
/// import's time. Has to come before SQLite's first use; where it comes later SQLite says so and goes on counting.
void keepSqliteFromCountingMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

/// SQLite's locks, and its log that several programs share, work on the machine's own disks only.
Result<> requireOwnDisk(const QString &path)
{
    const QString fileSystem = unsafeFileSystemOf(path);
    if (fileSystem.isEmpty())
        return {};
    return noDatabase(path,
        QStringLiteral(
            "it lies on a network file system (%1), where a database can be damaged; move it to a disk of this "
            "machine")
            .arg(fileSystem));
}

Result<> openFile(const QString &name, const QString &path)
{
    if (Result<> own = requireOwnDisk(path); !own)
        return own;
    keepSqliteFromCountingMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!database.isValid())
        return failure(
            Error::Kind::Database, QStringLiteral("Qt's SQLite driver is missing; install libqt6sql6-sqlite."));
    database.setDatabaseName(QFileInfo(path).absoluteFilePath());
    if (!database.open())
        return noDatabase(path, QStringLiteral("the database cannot be opened; look at the rights of the file"));
    return {};
}

/// Sets what every connection relies on, and asks whether it was taken.
Result<> setUp(Connection &connection)
{
    if (Result<> set = Query::runScript(connection, "connection_setup"); !set)
        return set;
    const auto taken = Query(connection, "connection_state").first([](RowReader &row) { return row.read<bool>(); });
    if (!taken)
        return tl::unexpected(taken.error());
    if (!taken->value_or(false))
        return noDatabase(connection.spec().path,
            QStringLiteral("the database does not take its settings (foreign keys, log, synchronous writes)"));
    return {};
}

Result<> fillWithSchema(Connection &connection, const SsnKey &key)
{
    if (Result<> marked = Query::runScript(connection, "mark_office"); !marked)
        return marked;
    auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    for (const SchemaStep &step : schemaSteps()) {
        if (Result<> taken = applySchemaStep(connection, step); !taken)
            return taken;
    }
    Query setting(connection, "office_setting_put");
    setting.bind(":name", QLatin1String("ssn_key_fingerprint"))
        .bind(":value", QString::fromLatin1(key.fingerprint().toHex()));
    if (const auto put = setting.run(); !put)
        return tl::unexpected(put.error());
    if (Result<> noted = noteFoldVersion(connection); !noted)
        return noted;
    return (*unit)->commit();
}

/// An empty file of its own, so that no other program's file is taken by accident; only its owner may read it.
Result<> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return noDatabase(path, QStringLiteral("the database cannot be made; look at the folder and its rights"));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace

Connection::Connection(DatabaseSpec spec, QString name)
    : m_spec(std::move(spec))
    , m_name(std::move(name))
    , m_prepared(std::make_unique<PreparedQueries>(*this))
{ }

Connection::~Connection()
{
    m_prepared.reset(); // while its database is open
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::create(const DatabaseSpec &spec)
{
    for (const QString &file : { spec.path, spec.keyPath() }) {
        const QFileInfo info(file);
        if (info.exists() || info.isSymLink())
            return refusal(Error::Kind::Refused, file, QStringLiteral("it exists already, and nothing is overwritten"));
    }
    if (Result<> made = makeFile(spec.path); !made)
        return tl::unexpected(made.error());
    const SsnKey key = SsnKey::generate();
    Result<> done = key.write(spec.keyPath()).map_error([](Error error) {
        if (error.kind == Error::Kind::Failed) // a full disk, say: there is no office without its key
            error.kind = Error::Kind::Database;
        return error;
    });
    std::unique_ptr<Connection> connection(new Connection(spec, freshName()));
    if (done)
        done = openFile(connection->name(), spec.path);
    if (done)
        done = setUp(*connection);
    if (done)
        done = fillWithSchema(*connection, key);
    if (done)
        return connection;
    connection.reset();
    for (const char *ending : { "", "-wal", "-shm" })
        QFile::remove(spec.path + QLatin1String(ending));
    QFile::remove(spec.keyPath());
    return tl::unexpected(done.error());
}

Result<std::unique_ptr<Connection>> Connection::openAnySchema(const DatabaseSpec &spec)
{
    if (Result<> sound = requireDatabaseFile(spec.path); !sound)
        return tl::unexpected(sound.error());
    std::unique_ptr<Connection> connection(new Connection(spec, freshName()));
    if (Result<> opened = openFile(connection->name(), spec.path); !opened)
        return tl::unexpected(opened.error());
    if (Result<> ours = requireOfficeMark(*connection); !ours)
        return tl::unexpected(ours.error());
    if (Result<> set = setUp(*connection); !set)
        return tl::unexpected(set.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseSpec &spec)
{
    auto connection = openAnySchema(spec);
    if (!connection)
        return connection;
    if (Result<> current = requireCurrentSchema(**connection); !current)
        return tl::unexpected(current.error());
    if (Result<> words = refreshSearchWords(**connection); !words)
        return tl::unexpected(words.error());
    return connection;
}

} // namespace caseledger
