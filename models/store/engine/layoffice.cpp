// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/layoffice.h"

#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/schema.h"
#include "models/store/searchwords.h"
#include "models/store/serverlogin.h"

#include <QFile>
#include <QFileInfo>

namespace caseledger {

namespace {

tl::unexpected<Error> isThere(const QString &what)
{
    return failure(
        Error::Kind::Refused, QStringLiteral("%1: it exists already, and nothing is overwritten.").arg(what));
}

Result<> requireFree(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return isThere(file);
    return {};
}

/// An empty file of its own, so that no other program's file is taken by accident; only its owner may read it.
Result<> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(Error::Kind::Database,
            QStringLiteral("%1: the database cannot be made; look at the folder and its rights.").arg(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// A new key in a file of its own.
Result<SsnKey> makeKey(const QString &file)
{
    const SsnKey key = SsnKey::generate();
    return key.write(file).map([&key] { return key; }).map_error([](Error error) {
        if (error.kind == Error::Kind::Failed) // a full disk, say: there is no office without its key
            error.kind = Error::Kind::Database;
        return error;
    });
}

Result<SsnKey> prepareShared(const DatabaseSpec &spec, bool isKept)
{
    if (!spec.keyFile.isEmpty())
        return requireFree(spec.keyFile).and_then([&spec] { return makeKey(spec.keyFile); });
    if (isKept)
        return SsnKey::generate();
    return failure(Error::Kind::Database,
        QStringLiteral("%1: there is no keychain for the key that SSNs are matched with; name a file for it with "
                       "--key-file.")
            .arg(spec.path));
}

Result<> putFirstSettings(Connection &connection, const SsnKey &key)
{
    Query setting(connection, "office_setting_put");
    setting.bind(":name", QLatin1String("ssn_key_fingerprint"))
        .bind(":value", QString::fromLatin1(key.fingerprint().toHex()));
    if (const auto put = setting.run(); !put)
        return tl::unexpected(put.error());
    return noteFoldVersion(connection);
}

Result<> layEmbedded(Connection &connection, const SsnKey &key)
{
    if (Result<> marked = Query::runScript(connection, "mark_office"); !marked)
        return marked;
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    for (const SchemaStep &step : schemaSteps(Dialect::Sqlite)) {
        if (Result<> taken = applySchemaStep(connection, step); !taken)
            return taken;
    }
    return putFirstSettings(connection, key).and_then([&unit] { return (*unit)->commit(); });
}

Result<> requireNoOffice(Connection &connection)
{
    const auto offices = Query(connection, "server_offices").first([](RowReader &row) { return row.read<qint64>(); });
    if (!offices)
        return tl::unexpected(offices.error());
    if (offices->value_or(0) > 0)
        return isThere(connection.spec().path);
    return {};
}

Result<> layShared(Connection &connection, const SsnKey &key, const Connection::KeepKey &keepKey)
{
    if (connection.isAtDoor())
        return failure(Error::Kind::Denied, QStringLiteral("Say who makes the office: --user NAME."));
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Beside);
    if (!unit)
        return tl::unexpected(unit.error());
    Result<> done
        = requireNoOffice(connection).and_then([&connection] { return Query::runScript(connection, "server_roles"); });
    for (const SchemaStep &step : schemaSteps(Dialect::PostgreSql)) {
        if (done)
            done = applySchemaStep(connection, step);
    }
    return done.and_then([&connection] { return Query::runScript(connection, "mark_office"); })
        .and_then([&] { return putFirstSettings(connection, key); })
        .and_then([&] {
            if (connection.spec().keyFile.isEmpty())
                connection.spec().login->keepSsnKey(key);
            return connection.spec().keyFile.isEmpty() && keepKey ? keepKey(key) : Result<>();
        })
        .and_then([&unit] { return (*unit)->commit(); });
}

} // namespace

Result<SsnKey> prepareOffice(const DatabaseSpec &spec, bool isKept)
{
    if (spec.isShared())
        return prepareShared(spec, isKept);
    return requireFree(spec.path)
        .and_then([&spec] { return requireFree(spec.keyPath()); })
        .and_then([&spec] { return makeFile(spec.path); })
        .and_then([&spec] {
            Result<SsnKey> key = makeKey(spec.keyPath());
            if (!key)
                QFile::remove(spec.path);
            return key;
        });
}

Result<> layOffice(Connection &connection, const SsnKey &key, const Connection::KeepKey &keepKey)
{
    return connection.spec().isShared() ? layShared(connection, key, keepKey) : layEmbedded(connection, key);
}

void withdrawOffice(const DatabaseSpec &spec)
{
    if (!spec.isShared()) {
        for (const char *ending : { "", "-wal", "-shm" })
            QFile::remove(spec.path + QLatin1String(ending));
    }
    if (!spec.keyPath().isEmpty())
        QFile::remove(spec.keyPath());
}

} // namespace caseledger
