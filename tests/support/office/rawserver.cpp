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

/// Remembers all tables and counters beside the office, and makes what lays them back. From then on a rule that holds
/// "always" holds but where its tables are laid back.
const QString keepContent = uR"(
CREATE TABLE harness.kept (name text, has_rows boolean);
DO $$
DECLARE one text;
BEGIN
    FOR one IN SELECT format('ALTER TABLE %s ENABLE TRIGGER %I', tgrelid::regclass, tgname) FROM pg_trigger
                WHERE tgenabled = 'A' AND tgparentid = 0 LOOP
        EXECUTE one;
    END LOOP;
    FOR one IN SELECT relname FROM pg_class WHERE relnamespace = 'caseledger'::regnamespace
                  AND relkind IN ('r', 'p') AND NOT relispartition LOOP
        EXECUTE format('CREATE TABLE harness.%1$I AS TABLE caseledger.%1$I', one);
        EXECUTE format('INSERT INTO harness.kept SELECT %1$L, EXISTS (TABLE harness.%1$I)', one);
    END LOOP;
END $$;
CREATE VIEW harness.triggers AS
    SELECT md5(string_agg(tgrelid || tgname || tgfoid || tgtype, ',' ORDER BY tgrelid, tgname)) AS digest
      FROM pg_trigger WHERE NOT tgisinternal;
CREATE TABLE harness.kept_triggers AS TABLE harness.triggers;
CREATE TABLE harness.kept_counters AS
    SELECT format('%I.%I', schemaname, sequencename) AS name, COALESCE(last_value, start_value) AS value,
           last_value IS NOT NULL AS is_used
      FROM pg_sequences WHERE schemaname = 'caseledger';
CREATE FUNCTION harness.lay_back() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    one text;
    has_rows boolean;
    differs boolean;
BEGIN
    IF EXISTS (TABLE harness.staff_user EXCEPT TABLE caseledger.staff_user)
       OR EXISTS (TABLE harness.kept_triggers EXCEPT TABLE harness.triggers) THEN
        RETURN false;
    END IF;
    FOR one IN SELECT format('ALTER TABLE %s ENABLE TRIGGER %I', tgrelid::regclass, tgname) FROM pg_trigger
                WHERE tgenabled = 'D' AND tgparentid = 0 LOOP
        EXECUTE one;
    END LOOP;
    FOR one IN SELECT name FROM caseledger.staff_user EXCEPT SELECT name FROM harness.staff_user LOOP
        EXECUTE format('DROP ROLE IF EXISTS %I', one);
    END LOOP;
    FOR one, has_rows IN SELECT * FROM harness.kept LOOP
        EXECUTE format(CASE WHEN has_rows THEN 'SELECT EXISTS ((TABLE harness.%1$I EXCEPT ALL TABLE caseledger.%1$I) UNION ALL '
                                               '(TABLE caseledger.%1$I EXCEPT ALL TABLE harness.%1$I))'
                            ELSE 'SELECT EXISTS (TABLE caseledger.%1$I)' END, one) INTO differs;
        IF differs THEN
            EXECUTE format('DELETE FROM caseledger.%I', one);
            EXECUTE format('INSERT INTO caseledger.%1$I OVERRIDING SYSTEM VALUE TABLE harness.%1$I', one);
        END IF;
    END LOOP;
    PERFORM setval(name::regclass, value, is_used) FROM harness.kept_counters;
    RETURN true;
END $$;
)"_s;

QString databaseIn(const QString &address) { return address.section(u'/', -1).section(u'?', 0, 0); }

} // namespace

/// The superuser's connection to one database.
class RawLink
{
public:
    RawLink(const TestServer &server, const QString &to)
        : database(to)
    {
        const QByteArray host = QFile::encodeName(server.socketFolder());
        const QByteArray port = QByteArray::number(server.port());
        const QByteArray name = to.toUtf8();
        const char *const keys[] = { "host", "port", "dbname", "user", nullptr };
        const char *const values[] = { host.constData(), port.constData(), name.constData(), "postgres", nullptr };
        m_link.reset(PQconnectdbParams(keys, values, 0));
        run(u"SET search_path = caseledger, harness; SET client_min_messages = error"_s);
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

    const QString database;

private:
    std::unique_ptr<PGconn, EndLink> m_link;
};

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
        linkTo(u"postgres"_s).run(u"CREATE DATABASE %1 OWNER %2"_s.arg(m_databases.value(path), installer()));
    }
    const QByteArray folder = QUrl::toPercentEncoding(m_server.socketFolder());
    return u"postgresql://%1:%2/%3"_s.arg(
        QString::fromLatin1(folder), QString::number(m_server.port()), m_databases.value(path));
}

RawServer::~RawServer() = default;

RawLink &RawServer::linkTo(const QString &database)
{
    if (!m_link || m_link->database != database)
        m_link = std::make_unique<RawLink>(m_server, database);
    return *m_link;
}

/// What the product makes of an empty database, and for the tests' statements what SQLite has and a server has not: its
/// way to join texts, and made-up bytes.
QString RawServer::makeModel()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"model"_s);
    const Result<DatabaseSpec> spec = sharedDatabaseSpec(addressOf(path), true, path + u".key"_s);
    spec->login->keep(installer(), installersPassword());
    if (const auto made = Connection::create(*spec); !made)
        qFatal("%s", qPrintable(made.error().message));
    const QString name = m_databases.value(path);
    linkTo(name).run(
        u"CREATE SCHEMA harness; CREATE AGGREGATE harness.group_concat(text, text) (SFUNC = "
        "pg_catalog.string_agg_transfn, STYPE = internal, FINALFUNC = pg_catalog.string_agg_finalfn); "
        "CREATE FUNCTION harness.join_two(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT "
        "concat_ws(',', "
        "$1, $2)$$; CREATE AGGREGATE harness.group_concat(text) (SFUNC = harness.join_two, STYPE = text); "
        "CREATE FUNCTION harness.zeroblob(integer) RETURNS bytea LANGUAGE sql AS $$SELECT decode(repeat('00', $1), "
        "'hex')$$; CREATE FUNCTION harness.randomblob(integer) RETURNS bytea LANGUAGE sql VOLATILE AS $$SELECT "
        "substr(string_agg(uuid_send(gen_random_uuid()), ''), 1, $1) FROM generate_series(0, $1 / 16)$$"_s);
    return name;
}

/// What the office knows its key by is the key's that lies beside it.
bool RawServer::writeKey(const QString &path)
{
    const SsnKey key = SsnKey::generate();
    if (!key.write(path + u".key"_s))
        return false;
    linkTo(m_databases.value(path))
        .run(u"UPDATE office_setting SET value = '%1' WHERE name = 'ssn_key_fingerprint'"_s.arg(
            QString::fromLatin1(key.fingerprint().toHex())));
    return true;
}

bool RawServer::copyModel(const QString &path)
{
    if (m_model.isEmpty())
        m_model = makeModel();
    drop(path);
    endResting();
    m_databases.insert(path, u"office%1"_s.arg(++m_made));
    linkTo(u"postgres"_s)
        .run(u"CREATE DATABASE %1 OWNER %2 TEMPLATE %3 STRATEGY FILE_COPY"_s.arg(
            m_databases.value(path), installer(), m_model));
    return writeKey(path);
}

void RawServer::keep(const QString &path, const QString &recipe)
{
    linkTo(m_databases.value(path)).run(keepContent);
    m_recipes.insert(path, recipe);
}

bool RawServer::layBack(const QString &path, const QString &recipe)
{
    if (m_resting.recipe != recipe)
        return false;
    RawLink &link = linkTo(m_resting.database);
    link.run(u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND "
             "pid <> pg_backend_pid()"_s);
    link.run(u"SET session_replication_role = replica"_s); // no rule looks at what is laid back
    const bool isLaid = link.answer(u"SELECT lay_back()"_s).toBool();
    link.run(u"RESET session_replication_role"_s);
    if (!isLaid)
        return false;
    m_databases.insert(path, m_resting.database);
    m_recipes.insert(path, recipe);
    m_resting = {};
    return writeKey(path);
}

void RawServer::drop(const QString &path)
{
    const QString name = m_databases.take(path);
    const QString recipe = m_recipes.take(path);
    if (name.isEmpty())
        return;
    if (recipe.isEmpty())
        return dropDatabase(name);
    endResting();
    m_resting = { recipe, name };
}

/// The users of an office are roles of the server, where another's could have their names.
void RawServer::endResting()
{
    if (!m_resting.recipe.isEmpty())
        dropDatabase(m_resting.database);
    m_resting = {};
}

void RawServer::dropDatabase(const QString &name)
{
    const bool isLaid = !linkTo(name).answer(u"SELECT to_regclass('caseledger.staff_user')::text"_s).isNull();
    const QVariant users
        = isLaid ? linkTo(name).answer(u"SELECT string_agg(quote_ident(name), ', ') FROM staff_user"_s) : QVariant();
    RawLink &server = linkTo(u"postgres"_s);
    server.run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
    if (!users.isNull())
        server.run(u"DROP ROLE IF EXISTS "_s + users.toString());
}

QVariant RawServer::answer(const QString &address, const QString &statement)
{
    return linkTo(databaseIn(address)).answer(statement);
}

QString RawServer::refusal(const QString &address, const QString &statements)
{
    return linkTo(databaseIn(address)).refusal(statements);
}

QString RawServer::content(const QString &address)
{
    RawLink &link = linkTo(databaseIn(address));
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
