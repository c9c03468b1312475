// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batch/replica.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

#include <QDeadlineTimer>
#include <QThread>

namespace caseledger {

namespace {

constexpr unsigned long betweenQuestions = 2; ///< milliseconds

} // namespace

Result<DatabaseSpec> replicaOf(const DatabaseSpec &spec, const QString &address)
{
    if (!spec.isShared())
        return failure(Error::Kind::Usage, QStringLiteral("an office in a file has no server that follows another"));
    const Result<DatabaseSpec> read
        = sharedDatabaseSpec(QStringLiteral("postgresql://%1/%2").arg(address, spec.server->database),
            spec.server->allowLocal, spec.keyFile);
    if (!read || address.isEmpty() || address.contains(u'@') || address.contains(u'?'))
        return failure(
            Error::Kind::Usage, QStringLiteral("a server that follows the office's is named HOST or HOST:PORT"));
    DatabaseSpec replica = spec; // its name too: leave to read is given for the office, wherever it is read
    replica.server->host = read->server->host;
    replica.server->port = read->server->port;
    return replica;
}

Result<QByteArray> writePosition(Connection &connection)
{
    const auto position
        = connection.prepared().query("write_position").first([](RowReader &row) { return row.read<QString>(); });
    if (!position)
        return tl::unexpected(position.error());
    return position->value_or(QString()).toLatin1();
}

Result<bool> waitForReplica(Connection &replica, const QByteArray &position, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        const auto shows = replica.prepared()
                               .query("has_replayed")
                               .bind(":position", QString::fromLatin1(position))
                               .first([](RowReader &row) { return row.read<bool>(); });
        if (!shows)
            return tl::unexpected(shows.error());
        if (!*shows || **shows || deadline.hasExpired())
            return shows->value_or(false);
        QThread::msleep(betweenQuestions);
    }
}

} // namespace caseledger
