// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office/rawserver.h"

#include "models/safety/ssnindex.h"
#include "models/store/connection.h"
#include "models/store/serverlogin.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace caseledger::test {

namespace {

constexpr Oid bytes = 17; // types of PostgreSQL
constexpr Oid yesOrNo = 16;

struct EndLink
{
    void operator()(PGconn *link) const { PQfinish(link); }
};
struct EndAnswer
{
    void operator()(PGresult *answer) const { PQclear(answer); }
};
using Answer = std::unique_ptr<PGresult, EndAnswer>;

/// The superuser's connection to one database.
class RawLink
{
public:
    RawLink(const TestServer &server, const QString &database)
    {
        const QByteArray host = QFile::encodeName(server.socketFolder());
        const QByteArray port = QByteArray::number(server.port());
        const QByteArray name = database.toUtf8();
        const char *const keys[] = { "host", "port", "dbname", "user", nullptr };
        const char *const values[] = { host.constData(), port.constData(), name.constData(), "postgres", nullptr };
        m_link.reset(PQconnectdbParams(keys, values, 0));
        run(u"SET search_path = caseledger, harness"_s);
    }

    Answer ask(const QString &statements) { return Answer(PQexec(m_link.get(), statements.toUtf8().constData())); }
    /// Empty where it was done.
    QString refusal(const QString &statements)
    {
        const Answer answer = ask(statements);
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
            return {};
        const char *words = PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY);
        return QString::fromUtf8(words != nullptr ? words : PQerrorMessage(m_link.get()));
    }
    void run(const QString &statements)
    {
        if (const QString why = refusal(statements); !why.isEmpty())
            qFatal("%s", qPrintable(why));
    }
    QVariant answer(const QString &statement)
    {
        const Answer answer = ask(statement);
        if (PQresultStatus(answer.get()) == PGRES_COMMAND_OK)
            return {};
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
            qFatal("%s", PQerrorMessage(m_link.get()));
        if (PQntuples(answer.get()) == 0 || PQgetisnull(answer.get(), 0, 0) != 0)
            return {};
        const QByteArray value = PQgetvalue(answer.get(), 0, 0);
        switch (PQftype(answer.get(), 0)) {
        case bytes:
            return QByteArray::fromHex(value.mid(2));
        case yesOrNo:
            return value == "t";
        default:
            return QString::fromUtf8(value);
        }
    }

private:
    std::unique_ptr<PGconn, EndLink> m_link;
};

QString databaseIn(const QString &address) { return address.section(u'/', -1).section(u'?', 0, 0); }

} // namespace

RawServer::RawServer()
    : m_server({ u"--local"_s, u"scram"_s, u"--set"_s, u"synchronous_commit=off"_s, u"--set"_s, u"autovacuum=off"_s })
{
    if (!m_server.isRunning())
        qFatal("%s", qPrintable(m_server.error()));
}

QString RawServer::addressOf(const QString &path)
{
    if (!m_databases.contains(path)) {
        m_databases.insert(path, u"office%1"_s.arg(++m_made));
        RawLink(m_server, u"postgres"_s)
            .run(u"CREATE DATABASE %1 OWNER %2"_s.arg(m_databases.value(path), installer()));
    }
    const QByteArray folder = QUrl::toPercentEncoding(m_server.socketFolder());
    return u"postgresql://%1:%2/%3"_s.arg(
        QString::fromLatin1(folder), QString::number(m_server.port()), m_databases.value(path));
}

/// What the product makes of an empty database, and for the tests' statements SQLite's way to join texts.
QString RawServer::makeModel()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"model"_s);
    const Result<DatabaseSpec> spec = sharedDatabaseSpec(addressOf(path), true, path + u".key"_s);
    spec->login->keep(installer(), installersPassword());
    if (const auto made = Connection::create(*spec); !made)
        qFatal("%s", qPrintable(made.error().message));
    const QString name = m_databases.value(path);
    RawLink(m_server, name)
        .run(u"CREATE SCHEMA harness; CREATE AGGREGATE harness.group_concat(text, text) (SFUNC = "
             "pg_catalog.string_agg_transfn, STYPE = internal, FINALFUNC = pg_catalog.string_agg_finalfn); "
             "CREATE FUNCTION harness.join_two(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT "
             "concat_ws(',', "
             "$1, $2)$$; CREATE AGGREGATE harness.group_concat(text) (SFUNC = harness.join_two, STYPE = text)"_s);
    return name;
}

bool RawServer::copyModel(const QString &path)
{
    if (m_model.isEmpty())
        m_model = makeModel();
    drop(path);
    m_databases.insert(path, u"office%1"_s.arg(++m_made));
    RawLink(m_server, u"postgres"_s)
        .run(u"CREATE DATABASE %1 OWNER %2 TEMPLATE %3 STRATEGY FILE_COPY"_s.arg(
            m_databases.value(path), installer(), m_model));
    const SsnKey key = SsnKey::generate();
    if (!key.write(path + u".key"_s))
        return false;
    RawLink(m_server, m_databases.value(path))
        .run(u"UPDATE office_setting SET value = '%1' WHERE name = 'ssn_key_fingerprint'"_s.arg(
            QString::fromLatin1(key.fingerprint().toHex())));
    return true;
}

void RawServer::drop(const QString &path)
{
    const QString name = m_databases.take(path);
    if (name.isEmpty())
        return;
    RawLink server(m_server, u"postgres"_s);
    server.run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
    server.run(u"DO $$ DECLARE person name; BEGIN FOR person IN SELECT DISTINCT it.rolname FROM pg_auth_members "
               "JOIN pg_roles office ON office.oid = roleid JOIN pg_roles it ON it.oid = member WHERE office.rolname "
               "LIKE 'caseledger\\_%' AND it.rolname NOT LIKE 'caseledger\\_%' AND it.rolname <> 'installer' LOOP "
               "EXECUTE format('DROP ROLE %I', person); END LOOP; END $$"_s);
}

QVariant RawServer::answer(const QString &address, const QString &statement)
{
    return RawLink(m_server, databaseIn(address)).answer(statement);
}

QString RawServer::refusal(const QString &address, const QString &statements)
{
    return RawLink(m_server, databaseIn(address)).refusal(statements);
}

QString RawServer::content(const QString &address)
{
    RawLink link(m_server, databaseIn(address));
    const QString tables = link.answer(u"SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE "
                                       "relnamespace = 'caseledger'::regnamespace AND relkind IN ('r', 'p') AND NOT "
                                       "relispartition"_s)
                               .toString();
    QString content;
    for (const QString &table : tables.split(u','))
        content += table + u": "_s
            + link.answer(
                      u"SELECT string_agg(it::text, E'\\n' ORDER BY it::text COLLATE \"C\") FROM %1 it"_s.arg(table))
                  .toString()
            + u'\n';
    return content;
}

RawServer &rawServer()
{
    static RawServer server;
    return server;
}

} // namespace caseledger::test
