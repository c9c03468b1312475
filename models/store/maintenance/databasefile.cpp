// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/databasefile.h"

#include "models/store/connection.h"
#include "models/store/engine/sqliteengine.h"
#include "models/store/query.h"
#include "models/store/schema.h"

#include <QFile>

#include <sqlite3.h>

namespace caseledger {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

QString columnText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

} // namespace

void DatabaseFile::Close::operator()(sqlite3 *handle) const
{
    if (owned)
        sqlite3_close_v2(handle);
}

DatabaseFile::DatabaseFile(sqlite3 *handle, bool owned, QString shownAs)
    : m_handle(handle, Close { owned })
    , m_shownAs(std::move(shownAs))
{ }

Result<DatabaseFile> DatabaseFile::openAs(const QString &path, int flags, const QString &shownAs)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    DatabaseFile file(handle, true, shownAs);
    if (code != SQLITE_OK)
        return file.failed(code);
    if (Result<> guarded = file.guard(); !guarded)
        return tl::unexpected(guarded.error());
    return file;
}

Result<DatabaseFile> DatabaseFile::open(const QString &path, const QString &shownAs)
{
    return openAs(path, SQLITE_OPEN_READWRITE, shownAs);
}

Result<DatabaseFile> DatabaseFile::inMemory()
{
    return openAs(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, QStringLiteral("The schema"));
}

DatabaseFile DatabaseFile::of(Connection &connection)
{
    return DatabaseFile(sqliteHandle(connection.engine()), false, connection.spec().path);
}

/// Nothing that the file's schema says may act.
Result<> DatabaseFile::guard()
{
    for (const auto &[option, value] :
        { std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0) }) {
        if (const int code = sqlite3_db_config(m_handle.get(), option, value, nullptr); code != SQLITE_OK)
            return failed(code);
    }
    return run("maintenance_guard");
}

tl::unexpected<Error> DatabaseFile::fault(const QString &what) const
{
    return failure(Error::Kind::Database, QStringLiteral("%1: %2.").arg(m_shownAs, what));
}

tl::unexpected<Error> DatabaseFile::failed(int code) const
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return fault(QStringLiteral("the disk is full or does not take it; free some space and try again"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fault(QStringLiteral("another program is using it; try again when it is done"));
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return fault(QStringLiteral("it cannot be opened; look at the rights of the file and its folder"));
    case SQLITE_NOMEM:
        return fault(QStringLiteral("there is not enough memory"));
    default:
        return fault(QStringLiteral("it is damaged or no office database; take another copy"));
    }
}

Result<> DatabaseFile::run(const char *query)
{
    const QByteArray text = textOf(Dialect::Sqlite, query).toUtf8();
    if (const int code = sqlite3_exec(m_handle.get(), text.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return failed(code);
    return {};
}

Result<QList<QStringList>> DatabaseFile::rows(const char *query) { return rowsOf(textOf(Dialect::Sqlite, query)); }

Result<QList<QStringList>> DatabaseFile::rowsOf(const QString &text)
{
    sqlite3_stmt *prepared = nullptr;
    int code = sqlite3_prepare_v2(m_handle.get(), text.toUtf8().constData(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
    QList<QStringList> rows;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(prepared);
        if (code != SQLITE_ROW)
            break;
        QStringList row;
        for (int column = 0; column < sqlite3_column_count(prepared); ++column)
            row.append(columnText(prepared, column));
        rows.append(row);
    }
    if (code != SQLITE_DONE)
        return failed(code);
    return rows;
}

Result<QMap<QString, qint64>> DatabaseFile::rowCounts()
{
    const auto tables = rows("maintenance_tables");
    if (!tables)
        return tl::unexpected(tables.error());
    const QString count = textOf(Dialect::Sqlite, "maintenance_row_count");
    QMap<QString, qint64> counts;
    for (const QStringList &table : *tables) {
        const auto answer = rowsOf(count.arg(table.first()));
        if (!answer)
            return tl::unexpected(answer.error());
        counts.insert(table.first(), answer->first().first().toLongLong());
    }
    return counts;
}

Result<> DatabaseFile::copyFrom(DatabaseFile &source)
{
    sqlite3_backup *backup = sqlite3_backup_init(m_handle.get(), "main", source.m_handle.get(), "main");
    if (backup == nullptr)
        return failed(sqlite3_errcode(m_handle.get()));
    const int copied = sqlite3_backup_step(backup, -1);
    if (const int finished = sqlite3_backup_finish(backup); copied != SQLITE_DONE || finished != SQLITE_OK)
        return failed(finished != SQLITE_OK ? finished : copied);
    return run("maintenance_single_file");
}

bool DatabaseFile::isReadOnly() const { return sqlite3_db_readonly(m_handle.get(), "main") != 0; }

Result<> requireWhole(DatabaseFile &file)
{
    const auto pages = file.rows("maintenance_integrity");
    if (!pages)
        return tl::unexpected(pages.error());
    if (*pages != QList<QStringList> { { QStringLiteral("ok") } })
        return file.fault(QStringLiteral("it is damaged; take another copy"));
    const auto references = file.rows("maintenance_foreign_keys");
    if (!references)
        return tl::unexpected(references.error());
    if (file.isReadOnly())
        return file.fault(QStringLiteral("it does not let itself be written; take another copy"));
    if (!references->isEmpty())
        return file.fault(QStringLiteral("rows refer to rows that are not there; take another copy"));
    return {};
}

namespace {

/// The marks and the schema that this program's first steps make.
Result<DatabaseFile> ownSchema(int steps)
{
    Result<DatabaseFile> own = DatabaseFile::inMemory();
    if (!own)
        return own;
    if (Result<> marked = own->run("mark_office"); !marked)
        return tl::unexpected(marked.error());
    for (const SchemaStep &step : schemaSteps(Dialect::Sqlite).first(size_t(steps))) {
        if (Result<> taken = own->run(step.query); !taken)
            return tl::unexpected(taken.error());
    }
    return own;
}

Result<> requireEqual(DatabaseFile &file, DatabaseFile &own, const char *query, const QString &otherwise)
{
    const auto is = file.rows(query);
    if (!is)
        return tl::unexpected(is.error());
    const auto shouldBe = own.rows(query);
    if (!shouldBe)
        return tl::unexpected(shouldBe.error());
    if (*is != *shouldBe)
        return file.fault(otherwise);
    return {};
}

} // namespace

Result<int> requireOwnSchema(DatabaseFile &file)
{
    auto blank = ownSchema(0);
    if (!blank)
        return tl::unexpected(blank.error());
    const QString foreign = QStringLiteral("this is another program's database, not an office, or a newer program's");
    if (Result<> marked = requireEqual(file, *blank, "maintenance_marks", foreign); !marked)
        return tl::unexpected(marked.error());

    const auto taken = file.rows("schema_steps");
    if (!taken)
        return tl::unexpected(taken.error());
    const auto known = schemaSteps(Dialect::Sqlite);
    if (size_t(taken->size()) > known.size())
        return file.fault(QStringLiteral("made by a newer version of this program; update the program"));
    for (qsizetype i = 0; i < taken->size(); ++i) {
        const SchemaStep &step = known[size_t(i)];
        if (taken->at(i) != QStringList { QString::number(step.number), checksumOf(Dialect::Sqlite, step) })
            return file.fault(
                QStringLiteral("schema step %1 is not this program's; take another copy").arg(step.number));
    }
    auto own = ownSchema(int(taken->size()));
    if (!own)
        return tl::unexpected(own.error());
    const QString altered
        = QStringLiteral("its tables or rules are not this program's, so it is not trusted; take another copy");
    if (Result<> same = requireEqual(file, *own, "maintenance_objects", altered); !same)
        return tl::unexpected(same.error());
    return int(taken->size());
}

} // namespace caseledger
