// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <sqlite3.h>

#include <algorithm>

namespace caseledger {

namespace {

QSqlDatabase databaseOf(const Connection &connection) { return QSqlDatabase::database(connection.name(), false); }

/// SQLite's own handle behind Qt's driver; null for another kind of database.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

/// True once SQLite has left the transaction by itself, or was never in one.
bool isOutsideTransaction(sqlite3 *handle) { return handle && sqlite3_get_autocommit(handle) != 0; }

/// Whether the file that SQLite has open is not what stands in its place: it was moved, deleted or replaced, and
/// whatever is written goes with it.
bool hasMoved(sqlite3 *handle)
{
    int moved = 0;
    return handle && sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

tl::unexpected<Error> notInPlace(const Connection &connection)
{
    return failure(Error::Kind::Database,
        QStringLiteral(
            "%1: the database's file was moved, deleted or replaced while it was open: nothing was kept; put "
            "it back, or start the program again.")
            .arg(connection.spec().path));
}

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

/// A statement with its :parameters turned into question marks, and which of them stands at which mark.
struct Placed
{
    QString text;
    QList<QByteArray> places;
};

Placed placeParameters(QStringView text)
{
    Placed placed;
    placed.text.reserve(text.size());
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!quoted && text.sliced(i).startsWith(QLatin1String("--"))) {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
            placed.text += u'\n';
            continue;
        }
        if (text[i] == u'\'')
            quoted = !quoted;
        if (quoted || text[i] != u':') {
            placed.text += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
            ++end;
        placed.places.append(text.mid(i, end - i).toLatin1());
        placed.text += u'?';
        i = end - 1;
    }
    return placed;
}

} // namespace

QString RowReader::restAsJson()
{
    const QSqlRecord record = m_row.record();
    QJsonObject object;
    for (; m_column < record.count(); ++m_column) {
        const QVariant value = m_row.value(m_column);
        const bool bytes = value.typeId() == QMetaType::QByteArray;
        const QJsonValue plain
            = bytes ? QJsonValue(QString::fromLatin1(value.toByteArray().toHex())) : QJsonValue::fromVariant(value);
        object.insert(record.fieldName(m_column), value.isNull() ? QJsonValue() : plain);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Query::Query(Connection &connection, const char *name)
    : Query(connection, name, textOf(name))
{ }

Query::Query(Connection &connection, const char *name, const QString &text)
    : m_connection(connection)
    , m_name(name)
    , m_query(databaseOf(connection))
    , m_handle(handleOf(databaseOf(connection)))
{
    const Placed placed = placeParameters(text);
    for (qsizetype place = 0; place < placed.places.size(); ++place) {
        const auto named = [&](const Parameter &parameter) { return parameter.name == placed.places.at(place); };
        auto parameter = std::find_if(m_parameters.begin(), m_parameters.end(), named);
        if (parameter == m_parameters.end())
            parameter = m_parameters.insert(parameter, Parameter { .name = placed.places.at(place) });
        parameter->places.append(int(place));
    }
    m_query.setForwardOnly(true);
    m_prepared = !placed.text.isEmpty() && m_query.prepare(placed.text);
}

QString Query::textOf(const char *name)
{
    const QString stem = QLatin1String(":/sql/") + QLatin1String(name);
    for (const QLatin1String ending : { QLatin1String(".sqlite.sql"), QLatin1String(".sql") }) {
        QFile file(stem + ending);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

Result<> Query::runScript(Connection &connection, const char *name)
{
    const QString script = placeParameters(textOf(name)).text; // without its comments
    QString statement;
    for (const QString &piece : script.split(u';')) {
        statement += piece + u';';
        if (piece.trimmed().isEmpty()) {
            statement.clear();
            continue;
        }
        if (sqlite3_complete(statement.toUtf8().constData()) == 0) // a trigger's own statements end before it does
            continue;
        if (const auto done = Query(connection, name, statement).run(); !done)
            return tl::unexpected(done.error());
        statement.clear();
    }
    return {};
}

/// Qt keeps what was set, and setting is slow: what stays as it was from row to row is not set again.
void Query::setParameter(const char *name, const QVariant &value)
{
    const auto named = [name](const Parameter &parameter) { return parameter.name == name; };
    if (m_expected >= m_parameters.size() || !named(m_parameters.at(m_expected)))
        m_expected = std::find_if(m_parameters.cbegin(), m_parameters.cend(), named) - m_parameters.cbegin();
    Q_ASSERT_X(m_expected < m_parameters.size(), m_name, name);
    if (m_expected == m_parameters.size())
        return;
    Parameter &parameter = m_parameters[m_expected++];
    QVariant &last = parameter.value;
    if (last.isValid() && last.metaType() == value.metaType() && last == value)
        return;
    last = value;
    for (const int place : std::as_const(parameter.places))
        m_query.bindValue(place, value);
}

tl::unexpected<Error> Query::failed()
{
    const QString reason = reasonOf(m_query.lastError());
    m_query.finish();
    if (m_connection.m_unit == Connection::Unit::Open)
        m_connection.m_unit = Connection::Unit::Ended;
    return failure(Error::Kind::Database,
        QStringLiteral("%1: %2 (%3).").arg(m_connection.spec().path, reason, QLatin1String(m_name)));
}

Result<> Query::mayRun()
{
    if (m_connection.m_unit == Connection::Unit::Open && isOutsideTransaction(m_handle))
        m_connection.m_unit = Connection::Unit::Ended;
    if (m_connection.m_unit == Connection::Unit::Ended) {
        return failure(Error::Kind::Database,
            QStringLiteral("%1: not run, because a statement before it failed; nothing was changed (%2).")
                .arg(m_connection.spec().path, QLatin1String(m_name)));
    }
    if (isOutsideTransaction(m_handle) && hasMoved(m_handle))
        return notInPlace(m_connection);
    return {};
}

Result<> Query::start()
{
    if (Result<> allowed = mayRun(); !allowed)
        return allowed;
    if (!m_prepared || !m_query.exec())
        return failed();
    if (m_columns < 0)
        m_columns = m_query.record().count();
    return {};
}

Result<qint64> Query::run()
{
    if (Result<> started = start(); !started)
        return tl::unexpected(started.error());
    return m_query.numRowsAffected();
}

Result<bool> Query::advance()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failed();
    return false;
}

Result<> Query::checkRow(const RowReader &row)
{
    if (!row.isSpoilt() && row.column() == m_columns)
        return {};
    m_query.finish();
    if (m_connection.m_unit == Connection::Unit::Open)
        m_connection.m_unit = Connection::Unit::Ended;
    return failure(Error::Kind::Database,
        QStringLiteral("%1: a row does not hold what it should; run `caseledgerctl check` (%2, column %3).")
            .arg(m_connection.spec().path, QLatin1String(m_name), QString::number(row.column() + 1)));
}

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(Connection &connection, Kind kind)
{
    if (kind == Kind::Read && connection.m_unit == Connection::Unit::Open)
        return std::unique_ptr<UnitOfWork>(new UnitOfWork(connection, false));
    Q_ASSERT(connection.m_unit != Connection::Unit::Open); // writers do not nest
    if (const auto begun = connection.prepared().query(kind == Kind::Write ? "begin_write" : "begin_read").run();
        !begun)
        return tl::unexpected(begun.error());
    connection.m_unit = Connection::Unit::Open;
    return std::unique_ptr<UnitOfWork>(new UnitOfWork(connection, true));
}

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::beginOrJoin(Connection &connection)
{
    if (connection.m_unit == Connection::Unit::Open)
        return std::unique_ptr<UnitOfWork>(new UnitOfWork(connection, false));
    return begin(connection, Kind::Write);
}

UnitOfWork::~UnitOfWork()
{
    if (!m_open)
        return;
    if (m_connection.m_isSessionPending)
        m_connection.m_signedIn.reset(); // the next row begins another session
    m_connection.m_isSessionPending = false;
    m_connection.m_unit = Connection::Unit::None;
    if (!isOutsideTransaction(handleOf(databaseOf(m_connection))))
        (void)Query(m_connection, "rollback").run(); // what cannot be rolled back goes with the connection
}

Result<> UnitOfWork::commit()
{
    if (!m_open)
        return {};
    if (hasMoved(handleOf(databaseOf(m_connection))))
        return notInPlace(m_connection);
    const auto committed = m_connection.prepared().query("commit").run();
    if (!committed)
        return tl::unexpected(committed.error());
    m_connection.m_unit = Connection::Unit::None;
    m_connection.m_isSessionPending = false;
    m_open = false;
    return {};
}

} // namespace caseledger
