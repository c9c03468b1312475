// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace caseledger {

namespace {

tl::unexpected<Error> failureIn(const Connection &connection, const EngineFault &fault, const char *name)
{
    return failure(
        fault.kind, QStringLiteral("%1: %2 (%3).").arg(connection.spec().path, fault.reason, QLatin1String(name)));
}

tl::unexpected<Error> notRun(const Connection &connection, const char *name)
{
    return failureIn(connection,
        { .reason = QStringLiteral("not run, because a statement before it failed; nothing was changed") }, name);
}

tl::unexpected<Error> notSignedIn(const Connection &connection)
{
    return failure(Error::Kind::Denied, QStringLiteral("%1: nobody has signed in.").arg(connection.spec().path));
}

/// A statement with a mark in the place of each of its :parameters, and which of them it is.
struct Placed
{
    QString text;
    QList<QByteArray> names; ///< of the marks, by number
};

/// Two colons are PostgreSQL's sign for a cast.
Placed placeParameters(QStringView text, const Engine &engine)
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
        if (!quoted && text.sliced(i).startsWith(QLatin1String("::"))) {
            placed.text += QLatin1String("::");
            ++i;
            continue;
        }
        if (quoted || text[i] != u':') {
            placed.text += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
            ++end;
        const QByteArray name = text.mid(i, end - i).toLatin1();
        qsizetype number = engine.sharesMarks() ? placed.names.indexOf(name) : -1;
        if (number < 0) {
            number = placed.names.size();
            placed.names.append(name);
        }
        placed.text += engine.mark(int(number));
        i = end - 1;
    }
    return placed;
}

} // namespace

QString RowReader::restAsJson()
{
    QJsonObject object;
    for (; m_column < m_row.columns(); ++m_column) {
        const QVariant value = m_row.value(m_column);
        const bool bytes = value.typeId() == QMetaType::QByteArray;
        const QJsonValue plain
            = bytes ? QJsonValue(QString::fromLatin1(value.toByteArray().toHex())) : QJsonValue::fromVariant(value);
        object.insert(m_row.columnName(m_column), value.isNull() ? QJsonValue() : plain);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Query::Query(Connection &connection, const char *name)
    : m_connection(connection)
    , m_name(name)
{
    if (connection.isAtDoor())
        return; // running it says so
    Engine &engine = connection.engine();
    const Placed placed = placeParameters(textOf(engine.dialect(), name), engine);
    for (qsizetype place = 0; place < placed.names.size(); ++place) {
        const auto named = [&](const Parameter &parameter) { return parameter.name == placed.names.at(place); };
        auto parameter = std::find_if(m_parameters.begin(), m_parameters.end(), named);
        if (parameter == m_parameters.end())
            parameter = m_parameters.insert(parameter, Parameter { .name = placed.names.at(place) });
        parameter->places.append(int(place));
    }
    m_statement = engine.prepare(placed.text);
    m_prepared = !placed.text.isEmpty() && m_statement->isPrepared();
}

Result<> Query::runScript(Connection &connection, const char *name)
{
    const EngineFault fault = connection.engine().runScript(textOf(connection.engine().dialect(), name));
    if (fault.isNone())
        return {};
    if (connection.m_unit == Connection::Unit::Open)
        connection.m_unit = Connection::Unit::Ended;
    return failureIn(connection, fault, name);
}

/// Qt keeps what was set, and setting is slow: what stays as it was from row to row is not set again.
void Query::setParameter(const char *name, const QVariant &value)
{
    if (!m_statement)
        return;
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
        m_statement->bind(place, value);
}

tl::unexpected<Error> Query::failed(const EngineFault &fault)
{
    m_statement->finish();
    if (m_connection.m_unit == Connection::Unit::Open)
        m_connection.m_unit = Connection::Unit::Ended;
    return failureIn(m_connection, fault, m_name);
}

Result<> Query::mayRun()
{
    if (m_connection.m_unit == Connection::Unit::Open && m_connection.engine().hasLostTransaction())
        m_connection.m_unit = Connection::Unit::Ended;
    if (m_connection.m_unit == Connection::Unit::Ended) {
        return notRun(m_connection, m_name);
    }
    if (m_connection.m_unit == Connection::Unit::None) {
        if (const EngineFault obstacle = m_connection.engine().obstacle(); !obstacle.isNone())
            return failureIn(m_connection, obstacle, m_name);
    }
    return {};
}

Result<> Query::start(SqlStatement::Reading reading)
{
    if (!m_statement)
        return notSignedIn(m_connection);
    if (!m_prepared)
        return failed(m_statement->fault());
    if (Result<> allowed = mayRun(); !allowed)
        return allowed;
    if (!m_statement->start(reading))
        return failed(m_statement->fault());
    return {};
}

Result<qint64> Query::run()
{
    if (Result<> started = start(SqlStatement::Reading::Whole); !started)
        return tl::unexpected(started.error());
    return m_statement->rowsWritten();
}

Result<bool> Query::advance()
{
    if (m_statement->next())
        return true;
    if (const EngineFault fault = m_statement->fault(); !fault.isNone())
        return failed(fault);
    return false;
}

Result<> Query::checkRow(const RowReader &row)
{
    if (!row.isSpoilt() && row.column() == m_statement->columns())
        return {};
    m_statement->finish();
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
    const char *const name = kind == Kind::Read ? "begin_read" : "begin_write";
    if (connection.isAtDoor())
        return notSignedIn(connection);
    if (connection.m_unit == Connection::Unit::Ended)
        return notRun(connection, name);
    if (const EngineFault obstacle = connection.engine().obstacle(); !obstacle.isNone())
        return failureIn(connection, obstacle, name);
    if (const EngineFault fault = connection.engine().begin(kind); !fault.isNone())
        return failureIn(connection, fault, name);
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
    m_connection.engine().rollback();
}

Result<> UnitOfWork::commit()
{
    if (!m_open)
        return {};
    constexpr const char *name = "commit";
    if (m_connection.m_unit == Connection::Unit::Ended || m_connection.engine().hasLostTransaction()) {
        m_connection.m_unit = Connection::Unit::Ended;
        return notRun(m_connection, name);
    }
    if (const EngineFault fault = m_connection.engine().commit(); !fault.isNone()) {
        m_connection.m_unit = Connection::Unit::Ended;
        return failureIn(m_connection, fault, name);
    }
    m_connection.m_unit = Connection::Unit::None;
    m_connection.m_isSessionPending = false;
    m_open = false;
    return {};
}

} // namespace caseledger
