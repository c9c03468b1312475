// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/officefigures.h"

#include "models/domain/codes.h"
#include "models/domain/oversight/approvals.h"
#include "models/store/connection.h"
#include "models/store/office.h"
#include "models/store/oversight/oversightscope.h"
#include "models/store/trail/trail.h"
#include "models/store/trail/trailreading.h"

#include <QTimeZone>

namespace caseledger {

namespace {

/// A moment by the office's clock.
QDateTime byOfficeClock(const QDateTime &moment)
{
    static const QTimeZone newYork("America/New_York");
    constexpr int easternStandardTime = -5 * 3600; // where the system has no table of time zones
    return newYork.isValid() ? moment.toTimeZone(newYork) : moment.toOffsetFromUtc(easternStandardTime);
}

WorkerDeed readDeed(RowReader &row)
{
    WorkerDeed deed;
    deed.worker = row.read<QString>();
    const QDateTime at = byOfficeClock(row.read<QDateTime>());
    deed.day = at.date();
    deed.time = at.time();
    deed.action = fromCode<TrailAction>(row.read<QString>()).value_or(TrailAction::Search); // asked for by its code
    deed.isDone = row.read<QString>() == code(TrailOutcome::Done);
    deed.caseId = row.read<CaseId>();
    deed.isElsewhere = row.read<bool>();
    deed.isOwn = row.read<bool>();
    return deed;
}

Result<QList<LetterCount>> readLetterCounts(Connection &connection, const OversightScope &scope)
{
    Query query(connection, "oversight_letter_counts");
    return scope.bind(query).all([](RowReader &row) {
        LetterCount count;
        count.state = row.read<LetterState>();
        count.count = row.read<qint64>();
        count.oldest = row.read<QDateTime>();
        return count;
    });
}

Result<OverdueApprovals> readOverdue(Connection &connection, const OversightScope &scope, QDate lastDay)
{
    Query query(connection, "oversight_overdue_letters");
    const auto overdue = scope.bind(query)
                             .bind(":state", LetterState::Requested)
                             .bind(":before", beginOf(lastDay.addDays(1)))
                             .first([](RowReader &row) {
                                 OverdueApprovals read;
                                 read.count = row.read<qint64>();
                                 read.oldest = QDateTime::fromString(row.read<QString>(), Qt::ISODateWithMs);
                                 return read;
                             });
    if (!overdue)
        return tl::unexpected(overdue.error());
    return overdue->value_or(OverdueApprovals());
}

Result<QList<UnusualFinding>> readUnusual(Connection &connection, const OversightScope &scope, QDate today)
{
    const QDate from = today.addDays(1 - daysOfUnusualViews);
    Query query(connection, "oversight_deeds");
    return scope.bind(query)
        .bind(":since", beginOf(from.addDays(-UnusualLimits().habitDays)))
        .all(readDeed)
        .map([from](const QList<WorkerDeed> &deeds) { return unusualViews(deeds, from); });
}

} // namespace

Result<OfficeFigures> readOfficeFigures(Connection &connection)
{
    const Result<OversightScope> scope = oversee(connection, QStringLiteral("figures"));
    if (!scope)
        return tl::unexpected(scope.error());
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    OfficeFigures figures { .office = scope->office, .readAt = *now, .today = byOfficeClock(*now).date() };
    const auto put = [](auto &place) { return [&place](auto value) { place = std::move(value); }; };
    const QDate lastOverdue = lastOverdueDay(figures.today, office->policy.calendar);
    const QString since = beginOf(figures.today.addDays(1 - daysOfBatches));
    return readLetterCounts(connection, *scope)
        .map(put(figures.letters))
        .and_then([&] { return readOverdue(connection, *scope, lastOverdue).map(put(figures.overdue)); })
        .and_then([&] { return readBatchFigures(connection, *scope, since).map(put(figures.batches)); })
        .and_then([&] { return readUnusual(connection, *scope, figures.today).map(put(figures.unusual)); })
        .map([&] { return std::move(figures); });
}

} // namespace caseledger
