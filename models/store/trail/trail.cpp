// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/trail.h"

#include "models/safety/trailchain.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

namespace caseledger {

namespace {

/// Where a chain ends.
struct Link
{
    qint64 number = 0;
    QDateTime at;
    QByteArray hash;
};

Link readLink(RowReader &row)
{
    Link link;
    link.number = row.read<qint64>();
    link.at = row.read<QDateTime>();
    link.hash = row.read<QByteArray>();
    return link;
}

QString joined(const QList<CaseId> &cases)
{
    QStringList texts;
    texts.reserve(cases.size());
    for (const CaseId &id : cases)
        texts.append(id.text());
    return texts.join(u' ');
}

Result<> append(Connection &connection, const Link &before, TrailRow row)
{
    row.number = before.number + 1;
    row.hash = rowHash(before.hash, row);
    const auto written = connection.prepared()
                             .query("trail_row_insert")
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
                             .bind(":hash", row.hash)
                             .run();
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace

Result<QDateTime> databaseClock(Connection &connection)
{
    const auto now
        = connection.prepared().query("trail_now").first([](RowReader &row) { return row.read<QDateTime>(); });
    if (!now)
        return tl::unexpected(now.error());
    return now->value_or(QDateTime());
}

Result<TrailStart> beginSession(Connection &connection, TrailStart start)
{
    const auto last = connection.prepared().query("trail_session_last").first(readLink);
    if (!last)
        return tl::unexpected(last.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    const Link before = last->value_or(Link {});
    start.session = before.number + 1;
    start.startedAt = *now;
    start.hash = startHash(before.hash, start);
    const auto written = connection.prepared()
                             .query("trail_session_insert")
                             .bind(":number", start.session)
                             .bind(":started_at", start.startedAt)
                             .bind(":user_name", start.user)
                             .bind(":role", start.role)
                             .bind(":office", start.office)
                             .bind(":workstation", start.workstation)
                             .bind(":program", start.program)
                             .bind(":hash", start.hash)
                             .run();
    if (!written)
        return tl::unexpected(written.error());
    return start;
}

Result<> appendRow(Connection &connection, TrailRow row)
{
    const auto last = connection.prepared().query("trail_row_last").bind(":session", row.session).first(readLink);
    if (!last)
        return tl::unexpected(last.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    if (!*last)
        return failure(Error::Kind::Database,
            QStringLiteral("%1: the session is not in the trail; run `caseledgerctl audit verify`.")
                .arg(connection.spec().path));
    row.at = *now;
    return append(connection, **last, std::move(row));
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
