// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance.h"

#include "models/store/connection.h"
#include "models/store/maintenance/databasefile.h"
#include "models/store/maintenance/partfile.h"
#include "models/store/query.h"
#include "models/store/schema.h"

#include <QFile>
#include <QFileInfo>

namespace caseledger {

namespace {

/// Copies the database of a connection, in one snapshot. Returns how many rows its tables have.
Result<QMap<QString, qint64>> copyDatabase(Connection &connection, const PartFile &part)
{
    auto copy = DatabaseFile::open(part.path(), part.target());
    if (!copy)
        return tl::unexpected(copy.error());
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    DatabaseFile source = DatabaseFile::of(connection);
    const auto rows = source.rowCounts();
    if (!rows)
        return rows;
    if (Result<> copied = copy->copyFrom(source); !copied)
        return tl::unexpected(copied.error());
    return rows;
}

/// Opens the copy anew, so that what is looked at is what the disk holds.
Result<> verifyCopy(const PartFile &part, const QMap<QString, qint64> &rows)
{
    auto copy = DatabaseFile::open(part.path(), part.target());
    if (!copy)
        return tl::unexpected(copy.error());
    const auto copiedRows = copy->rowCounts();
    if (!copiedRows)
        return tl::unexpected(copiedRows.error());
    if (*copiedRows != rows)
        return copy->fault(
            QStringLiteral("the copy does not have the rows of the database; look at the disk and try again"));
    return requireWhole(*copy);
}

Result<> copyFile(const QString &from, const PartFile &part)
{
    constexpr qint64 chunk = 1 << 20;
    QFile source(from);
    QFile copy(part.path());
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Database, QStringLiteral("%1 cannot be read: %2.").arg(from, source.errorString()));
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 cannot be written: %2.").arg(part.target(), copy.errorString()));
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty())
            return failure(
                Error::Kind::Database, QStringLiteral("%1 cannot be read: %2.").arg(from, source.errorString()));
        if (copy.write(bytes) != bytes.size()) // of what went in half the system says no more than that
            return failure(Error::Kind::Database,
                QStringLiteral("%1: the disk is full or does not take it; free some space and try again.")
                    .arg(part.target()));
    }
    return {};
}

/// A look at the file before anything is copied: it must be a database at all.
Result<> requireBackupFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(Error::Kind::Database, QStringLiteral("%1: there is no such backup.").arg(file));
    QFile source(file);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Database, QStringLiteral("%1: the backup cannot be read; look at its rights.").arg(file));
    if (source.read(16) != QByteArrayView("SQLite format 3\0", 16))
        return failure(Error::Kind::Database, QStringLiteral("%1: this file is no backup.").arg(file));
    return {};
}

/// The first name for a backup of schema n that is free.
QString migrationBackupName(const QString &database, int schema)
{
    const QString first = QStringLiteral("%1.schema-%2.backup").arg(database).arg(schema);
    QString name = first;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1-%2").arg(first).arg(i);
    return name;
}

Result<> takeStep(Connection &connection, const SchemaStep &step)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto number = schemaNumber(connection);
    if (!number)
        return tl::unexpected(number.error());
    if (*number != step.number - 1)
        return failure(Error::Kind::Conflict,
            QStringLiteral("%1: another program is migrating the database; look again when it is done.")
                .arg(connection.spec().path));
    if (Result<> taken = applySchemaStep(connection, step); !taken)
        return taken;
    return (*unit)->commit();
}

/// The steps that a server's schema has not taken yet, and the roles they may need before them: one unit of work. Its
/// administrators back a server up by its own means (docs/server.md), so no copy is made first.
Result<int> migrateShared(Connection &connection)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto number = schemaNumber(connection);
    if (!number)
        return tl::unexpected(number.error());
    int taken = 0;
    for (const SchemaStep &step : schemaSteps(Dialect::PostgreSql)) {
        if (step.number <= *number)
            continue;
        Result<> stepped = taken == 0 ? Query::runScript(connection, "server_roles") : Result<>();
        stepped = stepped.and_then([&] { return applySchemaStep(connection, step); });
        if (!stepped)
            return tl::unexpected(stepped.error());
        ++taken;
    }
    if (Result<> current = requireCurrentSchema(connection); !current)
        return tl::unexpected(current.error());
    return (*unit)->commit().map([taken] { return taken; });
}

tl::unexpected<Error> notOfAServer(const DatabaseSpec &spec)
{
    return failure(Error::Kind::Refused,
        QStringLiteral("%1: a shared office is backed up and restored by its server's own means (docs/server.md).")
            .arg(spec.path));
}

} // namespace

Result<> backupTo(Connection &connection, const QString &file)
{
    if (connection.spec().isShared())
        return notOfAServer(connection.spec());
    auto part = PartFile::make(file);
    if (!part)
        return tl::unexpected(part.error());
    const auto rows = copyDatabase(connection, *part);
    if (!rows)
        return tl::unexpected(rows.error());
    if (Result<> verified = verifyCopy(*part, *rows); !verified)
        return verified;
    return part->place();
}

Result<> restoreFrom(const QString &file, const DatabaseSpec &spec)
{
    if (spec.isShared())
        return notOfAServer(spec);
    for (const char *ending : { "", "-wal", "-shm", "-journal" }) {
        const QString path = spec.path + QLatin1String(ending);
        if (isTaken(path))
            return failure(Error::Kind::Refused,
                QStringLiteral("%1 is there already, and restoring overwrites nothing: move it away first.").arg(path));
    }
    if (Result<> sound = requireBackupFile(file); !sound)
        return sound;
    auto part = PartFile::make(spec.path);
    if (!part)
        return tl::unexpected(part.error());
    if (Result<> copied = copyFile(file, *part); !copied)
        return copied;
    {
        auto copy = DatabaseFile::open(part->path(), file);
        if (!copy)
            return tl::unexpected(copy.error());
        if (const auto schema = requireOwnSchema(*copy); !schema)
            return tl::unexpected(schema.error());
        if (Result<> whole = requireWhole(*copy); !whole)
            return whole;
        if (Result<> single = copy->run("maintenance_single_file"); !single)
            return single;
    }
    return part->place();
}

Result<int> migrate(const DatabaseSpec &spec)
{
    auto connection = Connection::openAnySchema(spec);
    if (!connection)
        return tl::unexpected(connection.error());
    if (spec.isShared())
        return migrateShared(**connection);
    DatabaseFile file = DatabaseFile::of(**connection);
    const auto taken = requireOwnSchema(file);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto missing = schemaSteps(Dialect::Sqlite).subspan(size_t(*taken));
    if (missing.empty())
        return 0;
    if (Result<> kept = backupTo(**connection, migrationBackupName(spec.path, *taken)); !kept)
        return tl::unexpected(kept.error());
    for (const SchemaStep &step : missing) {
        if (Result<> stepped = takeStep(**connection, step); !stepped)
            return tl::unexpected(stepped.error());
    }
    return int(missing.size());
}

} // namespace caseledger
