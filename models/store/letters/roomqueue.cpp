// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/roomqueue.h"

#include "models/domain/codes.h"
#include "models/store/connection.h"
#include "models/store/letters/letterwork.h"
#include "models/store/letters/roomwork.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

#include <algorithm>

namespace caseledger {

namespace {

LetterLease leaseFrom(const QDateTime &now, std::chrono::seconds length)
{
    return { now.addSecs(length.count()), length };
}

/// The row with a claim of its own.
LetterRow claimed(LetterRow row, const LetterLease &lease)
{
    ++row.letter.epoch;
    row.lease = lease;
    return row;
}

Query &bindAtWork(Query &query)
{
    return query.bind(":claimed", LetterState::Claimed)
        .bind(":rendered", LetterState::Rendered)
        .bind(":submitted", LetterState::Submitted);
}

Result<LetterClaim> claimOne(
    Connection &connection, const SignedIn &who, const LetterRow &row, const LetterLease &lease)
{
    LetterRow next = claimed(row, lease);
    next.letter.state = LetterState::Claimed;
    next.letter.reason.clear();
    return changeLetter(connection, who, row, std::move(next)).map([](const LetterRow &now) { return claimOn(now); });
}

Result<LostLetter> takeOver(Connection &connection, const SignedIn &who, const LetterRow &row, const LetterLease &lease)
{
    LetterRow next = claimed(row, lease);
    next.letter.reason = QStringLiteral("taken over: the worker before was not heard of any more");
    return changeLetter(connection, who, row, std::move(next)).map([](const LetterRow &now) {
        return LostLetter { .claim = claimOn(now),
            .state = now.letter.state,
            .step = now.letter.spoolStep,
            .place = { now.letter.place, now.instance, now.job },
            .job = now.jobNumber,
            .sha256 = QByteArray::fromHex(now.sha256.toLatin1()) };
    });
}

/// True where a row was written: the claim is still the latest.
Result<bool> putLease(Connection &connection, const PaperNumber &number, int epoch, const LetterLease &lease)
{
    return bindAtWork(connection.prepared().query("letter_lease_update"))
        .bind(":lease_until", MomentColumn { lease.until })
        .bind(":lease_length", int(lease.length.count()))
        .bind(":number", number.text())
        .bind(":epoch", epoch)
        .run()
        .map([](qint64 written) { return written == 1; });
}

/// Whether a lease has ended. One that ends further away than it is long was given before the clock was set back, and
/// nobody knows when: it begins anew, so that it neither ends early nor lasts for ever.
Result<bool> hasEnded(Connection &connection, const LetterRow &row, const QDateTime &now)
{
    const LetterLease anew = leaseFrom(now, row.lease.length);
    if (row.lease.until > anew.until)
        return putLease(connection, row.letter.number, row.letter.epoch, anew).map([](bool) { return false; });
    return row.lease.until <= now;
}

Result<> requireScannable(const LetterRow &row, const SheetNumber &sheet)
{
    const Letter &letter = row.letter;
    const QString number = letter.number.text();
    if (sheet.attempt && *sheet.attempt != letter.attempt)
        return failure(Error::Kind::Refused,
            QStringLiteral("Sheet %1 is of another attempt than the latest, %2: destroy it.")
                .arg(sheet.text())
                .arg(letter.attempt));
    if (letter.state == LetterState::Mailed)
        return failure(Error::Kind::Refused,
            QStringLiteral("Letter %1 was scanned before: stop, there may be two of it.").arg(number));
    if (letter.state != LetterState::Printed)
        return failure(Error::Kind::Refused,
            QStringLiteral("Letter %1 is %2 and not printed: keep the sheet back and ask a supervisor.")
                .arg(number, code(letter.state)));
    return {};
}

} // namespace

Result<QList<LetterClaim>> claimLetters(Connection &connection, int most, std::chrono::seconds lease)
{
    const auto work = beginRoomWork(connection, QStringLiteral("claim letters"));
    if (!work)
        return tl::unexpected(work.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    const auto waiting = connection.prepared()
                             .query("letters_waiting")
                             .bind(":queued", LetterState::Queued)
                             .bind(":most", std::max(0, most))
                             .all(readLetterRow);
    if (!waiting)
        return tl::unexpected(waiting.error());
    QList<LetterClaim> claims;
    for (const LetterRow &row : *waiting) {
        const Result<LetterClaim> claim = claimOne(connection, work->who, row, leaseFrom(*now, lease));
        if (!claim)
            return tl::unexpected(claim.error());
        claims.append(*claim);
    }
    return work->unit->commit().map([&claims] { return claims; });
}

Result<> renewClaims(Connection &connection, const QList<LetterClaim> &claims, std::chrono::seconds lease)
{
    const auto work = beginRoomWork(connection, QStringLiteral("keep claims"));
    if (!work)
        return tl::unexpected(work.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    int kept = 0;
    for (const LetterClaim &claim : claims) {
        const Result<bool> written = putLease(connection, claim.number, claim.epoch, leaseFrom(*now, lease));
        if (!written)
            return tl::unexpected(written.error());
        kept += *written ? 1 : 0;
    }
    if (kept == 0 && !claims.isEmpty())
        return failure(Error::Kind::Conflict,
            QStringLiteral("None of these %1 letters is this worker's any more.").arg(claims.size()));
    TrailRow row { .session = work->who.session, .action = TrailAction::Letter };
    row.detail = QStringLiteral("keep claims: %1").arg(kept);
    return appendRow(connection, std::move(row)).and_then([&work] { return work->unit->commit(); });
}

Result<QList<LostLetter>> takeOverLostLetters(Connection &connection, int most, std::chrono::seconds lease)
{
    const auto work = beginRoomWork(connection, QStringLiteral("take over letters"));
    if (!work)
        return tl::unexpected(work.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    const auto rows = bindAtWork(connection.prepared().query("letters_at_work")).all(readLetterRow);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<LostLetter> lost;
    for (const LetterRow &row : *rows) {
        const Result<bool> ended = hasEnded(connection, row, *now);
        if (!ended)
            return tl::unexpected(ended.error());
        if (!*ended || lost.size() >= most)
            continue;
        Result<LostLetter> taken = takeOver(connection, work->who, row, leaseFrom(*now, lease));
        if (!taken)
            return tl::unexpected(taken.error());
        lost.append(*std::move(taken));
    }
    return work->unit->commit().map([&lost] { return lost; });
}

Result<Letter> confirmMailed(Connection &connection, const SheetNumber &sheet)
{
    const QString what = QStringLiteral("scan ") + sheet.text();
    const auto work = beginRoomWork(connection, what);
    if (!work)
        return tl::unexpected(work.error());
    const auto row = letterByNumber(connection, sheet.letter);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return refused(connection, *work, { .detail = what }, noSuchLetter(sheet.letter).value());
    if (const Result<> scannable = requireScannable(**row, sheet); !scannable)
        return refused(connection, *work, rowAbout((*row)->letter, what), scannable.error());
    LetterRow next = withoutLease(**row);
    next.letter.state = LetterState::Mailed;
    next.letter.reason.clear();
    const Result<LetterRow> changed = changeLetter(connection, work->who, **row, std::move(next));
    if (!changed)
        return tl::unexpected(changed.error());
    return work->unit->commit().map([&changed] { return changed->letter; });
}

} // namespace caseledger
