// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/serverengine.h"

#include "models/store/engine/serverfault.h"
#include "models/store/engine/serverstatement.h"

#include <QDeadlineTimer>
#include <QThread>

namespace caseledger {

namespace {

constexpr int longestUncertainty = 10'000; ///< milliseconds in which the fate of a commit is asked for
constexpr unsigned long betweenQuestions = 250; ///< milliseconds

/// What became of a transaction (PostgreSQL 15, 9.27.8). A server that recovered since, after a crash or by taking over
/// from another, has it only if its first record had arrived; if not, it is undone, and its number may be another's by
/// now. A server that only follows another does not know: the other may have gone on.
constexpr const char *outcome
    = "SELECT CASE WHEN pg_is_in_recovery() THEN 'unknown' WHEN recovered IS DISTINCT FROM $3::pg_lsn AND recovered < "
      "$2::pg_lsn THEN 'aborted' ELSE pg_xact_status($1::xid8) END FROM pg_last_wal_replay_lsn() recovered";

ServerAnswer run(PGconn *link, const QByteArray &text) { return ServerAnswer(PQexec(link, text.constData())); }

/// A value of an answer's first row; empty where there is none.
QByteArray valueOf(const PGresult *answer, int column)
{
    if (PQresultStatus(answer) != PGRES_TUPLES_OK || PQntuples(answer) == 0)
        return {};
    return { PQgetvalue(answer, 0, column), PQgetlength(answer, 0, column) };
}

} // namespace

EngineFault faultOf(const PGconn *link, const PGresult *answer)
{
    switch (PQresultStatus(answer)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_COPY_IN:
    case PGRES_EMPTY_QUERY:
        return {};
    default:
        break;
    }
    const char *state = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
    if (PQstatus(link) == CONNECTION_BAD || !state)
        return serverFault({});
    return serverFault(state);
}

ServerEngine::ServerEngine(DatabaseSpec spec, ServerLink link)
    : m_spec(std::move(spec))
    , m_link(std::move(link))
{ }

Result<std::unique_ptr<Engine>> openServer(const DatabaseSpec &spec, const ServerLogin::Credentials &credentials)
{
    return openServerLink(*spec.server, credentials).map([&spec](ServerLink link) -> std::unique_ptr<Engine> {
        return std::make_unique<ServerEngine>(spec, std::move(link));
    });
}

std::unique_ptr<SqlStatement> ServerEngine::prepare(const QString &text)
{
    return std::make_unique<ServerStatement>(*this, text);
}

QByteArray ServerEngine::nameOf(const QString &text, EngineFault &fault)
{
    if (const auto known = m_names.constFind(text); known != m_names.cend())
        return *known;
    const QByteArray name = "s" + QByteArray::number(m_names.size() + 1);
    const ServerAnswer prepared(PQprepare(link(), name.constData(), text.toUtf8().constData(), 0, nullptr));
    fault = faultOf(link(), prepared.get());
    if (!fault.isNone())
        return {};
    m_names.insert(text, name);
    return name;
}

EngineFault ServerEngine::runScript(const QString &text)
{
    const ServerAnswer answer = run(link(), text.toUtf8());
    return faultOf(link(), answer.get());
}

ServerEngine::Mark ServerEngine::Mark::read(const PGresult *begun)
{
    return { valueOf(begun, 0), valueOf(begun, 1), valueOf(begun, 2) };
}

/// A writer's mark is asked for at its begin, so that what became of it can be asked for if the connection breaks
/// while it commits.
EngineFault ServerEngine::begin(Unit unit)
{
    static constexpr std::pair<Unit, const char *> texts[]
        = { { Unit::Read, "begin_read" }, { Unit::Write, "begin_write" }, { Unit::Beside, "begin_beside" } };
    const QString text = textOf(Dialect::PostgreSql, texts[size_t(unit)].second);
    const ServerAnswer answer = run(link(), text.toUtf8());
    m_transaction = unit == Unit::Read ? Mark() : Mark::read(answer.get());
    EngineFault fault = faultOf(link(), answer.get());
    if (!fault.isNone())
        rollback();
    return fault;
}

EngineFault ServerEngine::commit()
{
    const Mark transaction = std::exchange(m_transaction, {});
    const ServerAnswer answer = run(link(), textOf(Dialect::PostgreSql, "commit").toUtf8());
    if (const EngineFault fault = faultOf(link(), answer.get()); !fault.isNone()) {
        if (!isLost() || transaction.number.isEmpty())
            return fault;
        switch (outcomeOf(transaction)) {
        case Outcome::Committed:
            return {};
        case Outcome::Undone:
            return fault;
        case Outcome::Unknown:
            return { .reason
                = QStringLiteral("the server was lost while it kept this, and whether it did is not known: "
                                 "look before you do it again") };
        }
    }
    if (qstrcmp(PQcmdStatus(answer.get()), "COMMIT")
        != 0) // of a transaction that failed before the server says ROLLBACK
        return { .reason = QStringLiteral("a statement before it failed; nothing was changed") };
    return {};
}

/// Asks over another connection. A number that the server has never heard of was lost with the server that gave it.
ServerEngine::Outcome ServerEngine::outcomeOf(const Mark &transaction) const
{
    const char *const values[] = { transaction.number.constData(), transaction.record.constData(),
        transaction.recovery.isEmpty() ? nullptr : transaction.recovery.constData() };
    const QDeadlineTimer deadline(longestUncertainty);
    const auto credentials = m_spec.login->credentials();
    while (credentials && !deadline.hasExpired()) {
        if (const Result<ServerLink> again = openServerLink(*m_spec.server, *credentials)) {
            const ServerAnswer answer(
                PQexecParams(again->get(), outcome, std::size(values), nullptr, values, nullptr, nullptr, 0));
            const QByteArray status = valueOf(answer.get(), 0);
            if (status == "committed")
                return Outcome::Committed;
            const char *state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
            if (status == "aborted" || (state && qstrcmp(state, "22023") == 0))
                return Outcome::Undone;
        }
        QThread::msleep(betweenQuestions);
    }
    return Outcome::Unknown;
}

void ServerEngine::rollback()
{
    m_transaction = {};
    if (PQtransactionStatus(link()) != PQTRANS_IDLE)
        run(link(), textOf(Dialect::PostgreSql, "rollback").toUtf8());
}

bool ServerEngine::hasLostTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(link());
    return status != PQTRANS_INTRANS && status != PQTRANS_ACTIVE;
}

bool ServerEngine::isLost() const { return PQstatus(link()) == CONNECTION_BAD; }

QByteArray ServerEngine::scramVerifier(const QString &user, const QByteArray &password)
{
    char *made = PQencryptPasswordConn(link(), password.constData(), user.toUtf8().constData(), "scram-sha-256");
    const QByteArray verifier(made);
    PQfreemem(made);
    return verifier;
}

EngineFault ServerEngine::copyIn(const QString &statement, QByteArrayView rows)
{
    {
        const ServerAnswer begun = run(link(), statement.toUtf8());
        if (const EngineFault fault = faultOf(link(), begun.get()); !fault.isNone())
            return fault;
    }
    if (PQputCopyData(link(), rows.data(), int(rows.size())) != 1 || PQputCopyEnd(link(), nullptr) != 1)
        return serverFault({});
    EngineFault fault;
    while (const ServerAnswer answer { PQgetResult(link()) }) {
        if (fault.isNone())
            fault = faultOf(link(), answer.get());
    }
    return fault;
}

} // namespace caseledger
