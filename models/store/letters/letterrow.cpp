// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/letterrow.h"

#include "models/domain/codes.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

/// Yes for the noncustodial parent: the position in Role.
Role roleOf(bool noncustodial) { return noncustodial ? Role::Noncustodial : Role::Custodial; }

Letter readLetter(RowReader &row)
{
    Letter letter;
    letter.number = row.read<NumberColumn>().number;
    letter.caseId = row.read<CaseId>();
    letter.office = row.read<QString>();
    letter.role = roleOf(row.read<bool>());
    letter.party = row.read<PartyRef>();
    letter.channel = row.read<PinChannel>();
    letter.state = row.read<LetterState>();
    letter.spoolStep = row.read<SpoolStep>();
    letter.reason = row.read<QString>();
    letter.requestedAt = row.read<QDateTime>();
    letter.requestedBy = row.read<QString>();
    letter.approvedBy = row.read<QString>();
    letter.queuedAt = row.read<MomentColumn>().moment;
    letter.changedAt = row.read<QDateTime>();
    letter.attempt = row.read<int>();
    letter.epoch = row.read<int>();
    letter.place = row.read<QString>();
    return letter;
}

void bindBecome(Query &query, const LetterRow &row)
{
    const Letter &letter = row.letter;
    const bool isTaken = row.lease.until.isValid();
    query.bind(":state", letter.state)
        .bind(":spool_step", letter.spoolStep)
        .bind(":reason", letter.reason)
        .bind(":approved_by", letter.approvedBy)
        .bind(":queued_at", MomentColumn { letter.queuedAt })
        .bind(":changed_at", letter.changedAt)
        .bind(":attempt", letter.attempt)
        .bind(":epoch", letter.epoch)
        .bind(":place", letter.place)
        .bind(":lease_until", MomentColumn { row.lease.until })
        .bind(":lease_length", isTaken ? std::optional(int(row.lease.length.count())) : std::nullopt)
        .bind(":instance", row.instance)
        .bind(":job", row.job)
        .bind(":job_number", row.jobNumber)
        .bind(":pages", row.pages)
        .bind(":sha256", row.sha256)
        .bind(":address_hash", row.addressHash);
}

/// "submitted, held"
QString stateText(const Letter &letter)
{
    const QString state = code(letter.state);
    return letter.state == LetterState::Submitted ? state + QLatin1String(", ") + code(letter.spoolStep) : state;
}

/// "letter 7K3-M9Q-XTE: submitted, held -> unclear (the printer forgot it)"
QString detailOf(const Letter &from, const Letter &to, bool isStated)
{
    QString text = QStringLiteral("letter %1: %2 -> %3").arg(to.number.text(), stateText(from), stateText(to));
    if (to.attempt != from.attempt)
        text += QStringLiteral(", attempt %1").arg(to.attempt);
    return isStated || to.reason.isEmpty() ? text : text + QLatin1String(" (") + to.reason + u')';
}

tl::unexpected<Error> changedMeanwhile(const PaperNumber &number)
{
    return failure(Error::Kind::Conflict,
        QStringLiteral("Letter %1 has changed since it was read: look at it again.").arg(number.text()));
}

} // namespace

bool fromColumn(const QVariant &column, NumberColumn &read)
{
    QString text;
    const auto number = fromColumn(column, text) ? PaperNumber::parse(text) : std::nullopt;
    if (number)
        read.number = *number;
    return number.has_value();
}

bool fromColumn(const QVariant &column, MomentColumn &read)
{
    read.moment = QDateTime();
    return column.isNull() || fromColumn(column, read.moment);
}

QVariant toColumn(const MomentColumn &moment) { return moment.moment.isValid() ? toColumn(moment.moment) : QVariant(); }

LetterRow readLetterRow(RowReader &row)
{
    LetterRow read;
    read.letter = readLetter(row);
    read.lease.until = row.read<MomentColumn>().moment;
    read.lease.length = std::chrono::seconds(row.read<std::optional<int>>().value_or(0));
    read.instance = row.read<QString>();
    read.job = row.read<QString>();
    read.jobNumber = row.read<qint64>();
    read.pages = row.read<int>();
    read.sha256 = row.read<QString>();
    read.addressHash = row.read<QString>();
    return read;
}

Result<std::optional<LetterRow>> letterByNumber(Connection &connection, const PaperNumber &number)
{
    return connection.prepared().query("letter_by_number").bind(":number", number.text()).first(readLetterRow);
}

Result<LetterRow> changeLetter(
    Connection &connection, const SignedIn &who, const LetterRow &from, LetterRow to, const QString &stated)
{
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    to.letter.changedAt = *now;
    if (to.letter.state == LetterState::Queued)
        to.letter.queuedAt = *now;
    Query &update = connection.prepared().query("letter_update");
    bindBecome(update, to);
    const auto written = update.bind(":number", from.letter.number.text())
                             .bind(":was_state", from.letter.state)
                             .bind(":was_spool_step", from.letter.spoolStep)
                             .bind(":was_epoch", from.letter.epoch)
                             .run();
    if (!written)
        return tl::unexpected(written.error());
    if (*written != 1)
        return changedMeanwhile(from.letter.number);
    TrailRow row { .session = who.session, .action = TrailAction::Letter };
    row.caseId = to.letter.caseId;
    row.officeOfCase = to.letter.office;
    row.reason = stated;
    row.detail = detailOf(from.letter, to.letter, !stated.isEmpty());
    return insertStep(connection, who.worker.name, to.letter)
        .and_then([&] { return appendRow(connection, std::move(row)); })
        .map([&] { return std::move(to); });
}

Result<> insertStep(Connection &connection, const QString &by, const Letter &letter)
{
    return connection.prepared()
        .query("letter_step_insert")
        .bind(":letter", letter.number.text())
        .bind(":at", letter.changedAt)
        .bind(":by_user", by)
        .bind(":state", letter.state)
        .bind(":spool_step", letter.spoolStep)
        .bind(":attempt", letter.attempt)
        .bind(":epoch", letter.epoch)
        .bind(":reason", letter.reason)
        .run()
        .map([](qint64) {});
}

LetterRow backInQueue(LetterRow row)
{
    Letter &letter = row.letter;
    if (letter.spoolStep != SpoolStep::None)
        ++letter.attempt;
    letter.state = LetterState::Queued;
    letter.spoolStep = SpoolStep::None;
    return withoutLease(std::move(row));
}

LetterRow withoutLease(LetterRow row)
{
    row.lease = {};
    return row;
}

} // namespace caseledger
