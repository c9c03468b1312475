// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/ownerlink.h"

namespace caseledger::bench {

namespace {

struct Clear
{
    void operator()(PGresult *answer) const { PQclear(answer); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

bool isGood(const Answer &answer)
{
    const ExecStatusType status = PQresultStatus(answer.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

OwnerLink::OwnerLink(PGconn *connection)
    : m_connection(connection)
{ }

Error OwnerLink::fault(const char *what) const
{
    return { Error::Kind::Database,
        QStringLiteral("%1: %2").arg(
            QLatin1String(what), QString::fromUtf8(PQerrorMessage(m_connection.get())).simplified()) };
}

Result<OwnerLink> OwnerLink::open(const QByteArray &server)
{
    OwnerLink link(PQconnectdb(server.constData()));
    if (PQstatus(link.m_connection.get()) != CONNECTION_OK)
        return tl::unexpected(link.fault("The server does not answer"));
    return link;
}

Result<QByteArray> OwnerLink::run(const QByteArray &text)
{
    const Answer answer(PQexec(m_connection.get(), text.constData()));
    if (!isGood(answer))
        return tl::unexpected(fault("A statement failed"));
    return PQntuples(answer.get()) > 0 ? QByteArray(PQgetvalue(answer.get(), 0, 0)) : QByteArray();
}

Result<> OwnerLink::copy(CopyRows &rows)
{
    if (rows.rowCount() == 0)
        return {};
    const Answer begun(PQexec(m_connection.get(), rows.statement().constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return tl::unexpected(fault("The server takes no rows"));
    const QByteArrayView data = rows.whole();
    constexpr qsizetype piece = 1 << 20;
    for (qsizetype at = 0; at < data.size(); at += piece) {
        const QByteArrayView some = data.sliced(at, std::min(piece, data.size() - at));
        if (PQputCopyData(m_connection.get(), some.data(), int(some.size())) != 1)
            return tl::unexpected(fault("The server stopped taking rows"));
    }
    bool isWhole = PQputCopyEnd(m_connection.get(), nullptr) == 1;
    for (Answer end(PQgetResult(m_connection.get())); end; end.reset(PQgetResult(m_connection.get())))
        isWhole = isWhole && isGood(end);
    return isWhole ? Result<>() : tl::unexpected(fault("The server refused rows"));
}

} // namespace caseledger::bench
