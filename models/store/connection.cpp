// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/safety/ssnindex.h"
#include "models/store/engine/layoffice.h"
#include "models/store/engine/serverengine.h"
#include "models/store/engine/sqliteengine.h"
#include "models/store/preparedqueries.h"
#include "models/store/schema.h"
#include "models/store/searchwords.h"

#include <QFileInfo>

#include <atomic>

namespace caseledger {

namespace {

tl::unexpected<Error> noDatabase(const QString &file, const QString &what)
{
    return failure(Error::Kind::Database, QStringLiteral("%1: %2.").arg(file, what));
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

/// Sets what every connection relies on, and asks whether it was taken.
Result<> setUp(Connection &connection)
{
    if (connection.spec().isShared())
        return {}; // the server does what it is set up for
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

} // namespace

Connection::Connection(DatabaseSpec spec)
    : m_spec(std::move(spec))
    , m_name(m_spec.isShared() ? QString() : freshName())
    , m_prepared(std::make_unique<PreparedQueries>(*this))
{ }

Connection::~Connection() { m_prepared.reset(); } // while its database is open

bool Connection::isLost() const { return m_engine && m_engine->isLost(); }

/// Opens the database itself; of a shared office only once somebody has signed in.
Result<> Connection::connect()
{
    Result<std::unique_ptr<Engine>> engine;
    if (!m_spec.isShared())
        engine = openSqlite(m_name, m_spec.path);
    else if (const auto credentials = m_spec.login->credentials())
        engine = openServer(m_spec, *credentials);
    if (!engine)
        return tl::unexpected(engine.error());
    m_engine = *std::move(engine);
    return {};
}

Result<> Connection::requireReady()
{
    if (isAtDoor())
        return {};
    return requireCurrentSchema(*this).and_then([this] { return refreshSearchWords(*this); });
}

Result<> Connection::enter(const QString &user, const QByteArray &password)
{
    m_spec.login->keep(user, password);
    Result<> entered
        = connect().and_then([this] { return requireOfficeMark(*this); }).and_then([this] { return requireReady(); });
    if (!entered) {
        m_prepared = std::make_unique<PreparedQueries>(*this);
        m_engine.reset();
        m_spec.login->forget();
    }
    return entered;
}

Result<std::unique_ptr<Connection>> Connection::create(const DatabaseSpec &spec, const KeepKey &keepKey)
{
    const Result<SsnKey> key = prepareOffice(spec, keepKey != nullptr);
    if (!key)
        return tl::unexpected(key.error());
    std::unique_ptr<Connection> connection(new Connection(spec));
    const Result<> made = connection->connect().and_then([&] { return setUp(*connection); }).and_then([&] {
        return layOffice(*connection, *key, keepKey);
    });
    if (made)
        return connection;
    connection.reset();
    withdrawOffice(spec);
    return tl::unexpected(made.error());
}

Result<std::unique_ptr<Connection>> Connection::openAnySchema(const DatabaseSpec &spec)
{
    if (Result<> sound = spec.isShared() ? Result<>() : requireDatabaseFile(spec.path); !sound)
        return tl::unexpected(sound.error());
    std::unique_ptr<Connection> connection(new Connection(spec));
    if (Result<> opened = connection->connect(); !opened)
        return tl::unexpected(opened.error());
    if (connection->isAtDoor())
        return connection;
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
    if (Result<> ready = (*connection)->requireReady(); !ready)
        return tl::unexpected(ready.error());
    return connection;
}

} // namespace caseledger
