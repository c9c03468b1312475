// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/trail.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/engine/engine.h"
#include "models/store/preparedqueries.h"

#include <algorithm>

namespace caseledger {

namespace {

/// Where a session's chain ends, and where the whole trail does.
struct Ends
{
    qint64 number = 0; ///< of the session's latest row; 0: its start
    QByteArray hash;
    qint64 entry = 0; ///< of the latest row of all
    QString at; ///< its moment; empty where there is none
};

Ends readEnds(RowReader &row)
{
    Ends ends;
    ends.number = row.read<qint64>();
    ends.hash = row.read<QByteArray>();
    ends.entry = row.read<qint64>();
    ends.at = row.read<QString>();
    return ends;
}

Result<Ends> endsOf(Connection &connection, qint64 session)
{
    const auto ends = connection.prepared().query("trail_row_last").bind(":session", session).first(readEnds);
    if (!ends)
        return tl::unexpected(ends.error());
    if (!*ends)
        return failure(Error::Kind::Database,
            QStringLiteral("%1: the session is not in the trail; run `caseledgerctl audit verify`.")
                .arg(connection.spec().path));
    return **ends;
}

/// Writes what was bound. A database may hold a rule that is not ours, by which it takes a row and does not keep it.
Result<> insertOne(Connection &connection, Query &query)
{
    const Result<qint64> written = query.run();
    if (!written)
        return tl::unexpected(written.error());
    if (*written == 1)
        return {};
    return failure(Error::Kind::Database,
        QStringLiteral("%1: the trail does not keep what is noted in it; run `caseledgerctl check`.")
            .arg(connection.spec().path));
}

QString joined(const QList<CaseId> &cases)
{
    QStringList texts;
    texts.reserve(cases.size());
    for (const CaseId &id : cases)
        texts.append(id.text());
    return texts.join(u' ');
}

Result<> insertCases(Connection &connection, const TrailRow &row)
{
    for (const CaseId &id : row.cases) {
        Query &query = connection.prepared().query("trail_batch_case_insert");
        if (Result<> written = insertOne(connection, query.bind(":case_id", id).bind(":entry", row.entry)); !written)
            return written;
    }
    return {};
}

/// Writes a row behind the ends, which are then its own.
Result<> insertBehind(Connection &connection, Ends &ends, TrailRow row)
{
    row.number = ++ends.number;
    row.entry = ++ends.entry;
    row.hash = ends.hash = rowHash(ends.hash, row, trailHashOf(connection));
    Query &query = connection.prepared()
                       .query("trail_row_insert")
                       .bind(":entry", row.entry)
                       .bind(":session", row.session)
                       .bind(":number", row.number)
                       .bind(":at", row.at)
                       .bind(":action", code(row.action))
                       .bind(":outcome", code(row.outcome))
                       .bind(":case_id", row.caseId)
                       .bind(":office_of_case", row.officeOfCase)
                       .bind(":reason", row.reason)
                       .bind(":detail", row.detail)
                       .bind(":cases", joined(row.cases))
                       .bind(":hash", row.hash);
    if (Result<> written = insertOne(connection, query); !written)
        return written;
    return insertCases(connection, row);
}

/// How far the clock stands before the latest row, in milliseconds; 0 where it does not.
qint64 millisecondsBack(const QDateTime &now, const QString &latest)
{
    const QDateTime before = QDateTime::fromString(latest, Qt::ISODateWithMs);
    return before.isValid() ? std::max(qint64(0), now.msecsTo(before)) : 0;
}

TrailRow clockRow(const TrailRow &row, qint64 back)
{
    TrailRow said { .session = row.session, .at = row.at, .action = TrailAction::ClockWentBack };
    said.detail = QStringLiteral("by %1 ms").arg(back);
    return said;
}

Result<QDateTime> clockOf(Connection &connection, const char *query)
{
    const auto now = connection.prepared().query(query).first([](RowReader &row) { return row.read<QDateTime>(); });
    if (!now)
        return tl::unexpected(now.error());
    return now->value_or(QDateTime());
}

/// The clock, once nobody else writes into the trail: what is written is behind what is then read. A writer has its
/// turn from its beginning, but on a server an import only here.
Result<QDateTime> takeTurn(Connection &connection)
{
    if (connection.engine().dialect() == Dialect::Sqlite)
        return databaseClock(connection);
    const Result<QDateTime> now = clockOf(connection, "trail_turn");
    const QDateTime &madeUp = connection.prepared().madeUpNow;
    return now && madeUp.isValid() ? madeUp : now;
}

} // namespace

TrailHash trailHashOf(const Connection &connection)
{
    return connection.engine().dialect() == Dialect::PostgreSql ? TrailHash::Sha256 : TrailHash::Blake2b;
}

Result<QDateTime> databaseClock(Connection &connection)
{
    if (const QDateTime &madeUp = connection.prepared().madeUpNow; madeUp.isValid())
        return madeUp;
    return clockOf(connection, "trail_now");
}

Result<TrailStart> beginSession(Connection &connection, TrailStart start)
{
    const auto last = connection.prepared().query("trail_session_last").first([](RowReader &row) {
        const auto number = row.read<qint64>();
        return std::pair(number, row.read<QByteArray>());
    });
    if (!last)
        return tl::unexpected(last.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    const auto [number, hash] = last->value_or(std::pair(qint64(0), QByteArray()));
    start.session = number + 1;
    start.startedAt = *now;
    start.hash = startHash(hash, start, trailHashOf(connection));
    Query &query = connection.prepared()
                       .query("trail_session_insert")
                       .bind(":number", start.session)
                       .bind(":started_at", start.startedAt)
                       .bind(":user_name", start.user)
                       .bind(":role", start.role)
                       .bind(":office", start.office)
                       .bind(":workstation", start.workstation)
                       .bind(":program", start.program)
                       .bind(":hash", start.hash);
    if (Result<> written = insertOne(connection, query); !written)
        return tl::unexpected(written.error());
    return start;
}

Result<> appendRow(Connection &connection, TrailRow row)
{
    const Result<QDateTime> now = takeTurn(connection);
    if (!now)
        return tl::unexpected(now.error());
    Result<Ends> ends = endsOf(connection, row.session);
    if (!ends)
        return tl::unexpected(ends.error());
    row.at = *now;
    std::ranges::sort(row.cases);
    row.cases.erase(std::ranges::unique(row.cases).begin(), row.cases.end());
    const qint64 back = millisecondsBack(row.at, ends->at);
    const TrailRow clock = clockRow(row, back);
    const bool isFirst = ends->number == 0; // a session begins with its sign-in, whatever the clock says
    if (back > 0 && !isFirst) {
        if (Result<> said = insertBehind(connection, *ends, clock); !said)
            return said;
    }
    if (Result<> written = insertBehind(connection, *ends, std::move(row)); !written)
        return written;
    return back > 0 && isFirst ? insertBehind(connection, *ends, clock) : Result<>();
}

Result<> record(Connection &connection, TrailRow row)
{
    const auto unit = UnitOfWork::beginOrJoin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    row.session = who->session;
    if (Result<> written = appendRow(connection, std::move(row)); !written)
        return written;
    return (*unit)->commit();
}

} // namespace caseledger
