// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/store/cases/caseaccess.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/letters/addresshash.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/letters/letterrow.h"
#include "models/store/letters/letterwork.h"
#include "models/store/preparedqueries.h"
#include "models/store/records.h"

namespace caseledger {

namespace {

/// What a worker wants to do to a letter.
struct Wish
{
    LetterDeed deed;
    QString reason;
};

Result<> requireReason(const QString &reason)
{
    if (reason.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("Say why: what is done to a PIN letter takes a reason."));
    return checkReasonForm(reason);
}

/// "A letter that is mailed cannot be approved"
QString participleOf(LetterDeed deed)
{
    switch (deed) {
    case LetterDeed::Approve:
        return QStringLiteral("be approved");
    case LetterDeed::Void:
        return QStringLiteral("be taken back");
    case LetterDeed::Retry:
        return QStringLiteral("be tried again");
    case LetterDeed::Reprint:
        return QStringLiteral("be printed again");
    case LetterDeed::ResolvePrinted:
    case LetterDeed::ResolveNotPrinted:
        break;
    }
    return QStringLiteral("be resolved");
}

/// Own and relatives' cases are a colleague's.
Result<> requireNotBlocked(Connection &connection, const Worker &worker, const Letter &letter)
{
    const auto access = accessOf(connection, letter.caseId, worker);
    if (!access)
        return tl::unexpected(access.error());
    const bool isBlocked = !*access || (*access)->isBlocked;
    const Verdict verdict = verdictOn(worker, Right::ManageLetters, letter.office, isBlocked, /*hasReason=*/true);
    if (verdict == Verdict::Granted)
        return {};
    return failure(Error::Kind::Denied,
        QStringLiteral("Letter %1 is of a case on the list of your own and relatives' cases: a colleague must do it.")
            .arg(letter.number.text()));
}

/// Only a letter that was mailed can find another one of its party on the way.
Result<> requireOnlyOpen(Connection &connection, const Letter &letter)
{
    if (isOpen(letter.state))
        return {};
    const auto other = connection.prepared()
                           .query("letter_open_of_party")
                           .bind(":party_ref", letter.party)
                           .bind(":mailed", LetterState::Mailed)
                           .bind(":void", LetterState::Void)
                           .first([](RowReader &row) { return row.read<int>(); });
    if (!other)
        return tl::unexpected(other.error());
    if (!*other)
        return {};
    return failure(Error::Kind::Conflict,
        QStringLiteral("Letter %1 cannot go out again: another one to the same parent is on its way.")
            .arg(letter.number.text()));
}

/// Who changed the address of a parent last at a desk; empty where nobody did.
Result<QString> addressChangedBy(Connection &connection, const PartyRef &party)
{
    return connection.prepared()
        .query("address_changed_by")
        .bind(":party_ref", party)
        .first([](RowReader &row) { return row.read<QString>(); })
        .map([](const std::optional<QString> &name) { return name.value_or(QString()); });
}

/// Nobody lets a letter go that is one's own doing: what one asked for, be it to go out a second time, or what goes to
/// an address that one has entered.
Result<> requireAnothersDoing(Connection &connection, const Worker &worker, const Letter &letter, LetterDeed deed)
{
    const bool isApproval = deed == LetterDeed::Approve;
    const bool isSecondLetter = deed == LetterDeed::Reprint && letter.state == LetterState::Mailed;
    if (worker.hasEveryRight || (!isApproval && !isSecondLetter))
        return {};
    if (letter.requestedBy == worker.name)
        return failure(Error::Kind::Refused,
            QStringLiteral("Letter %1 is your own request: another supervisor must %2 it.")
                .arg(letter.number.text(), isApproval ? QLatin1String("approve") : QLatin1String("reprint")));
    const Result<QString> changedBy = addressChangedBy(connection, letter.party);
    if (!changedBy)
        return tl::unexpected(changedBy.error());
    if (*changedBy == worker.name)
        return failure(Error::Kind::Refused,
            QStringLiteral("Letter %1 goes to an address that you entered: another supervisor must %2 it.")
                .arg(letter.number.text(), isApproval ? QLatin1String("approve") : QLatin1String("reprint")));
    return {};
}

/// The state that the rules give a letter.
Result<LetterState> stateBy(Connection &connection, const Worker &worker, const Letter &letter, LetterDeed deed)
{
    const std::optional<LetterState> state = stateAfter(letter.state, deed);
    if (!state)
        return failure(Error::Kind::Refused,
            QStringLiteral("Letter %1 is %2: it cannot %3.")
                .arg(letter.number.text(), code(letter.state), participleOf(deed)));
    return requireAnothersDoing(connection, worker, letter, deed)
        .and_then([&] { return requireOnlyOpen(connection, letter); })
        .map([&] { return *state; });
}

/// The hash of the address that a parent has now.
Result<QString> presentAddress(Connection &connection, const PartyRef &party)
{
    if (connection.spec().isShared()) { // who approves reads no address: the server says whether it is the same
        return connection.prepared()
            .query("letter_address")
            .bind(":party_ref", party)
            .first([](RowReader &row) { return row.read<QString>(); })
            .map([](const std::optional<QString> &hash) { return hash.value_or(QString()); });
    }
    const auto read = connection.prepared().query("party_by_ref").bind(":party_ref", party).first(readPartyByRef);
    if (!read)
        return tl::unexpected(read.error());
    const PostalAddress *address = *read ? (*read)->address.shownTo(Audience::Owner) : nullptr;
    return hashOfAddress(address == nullptr ? PostalAddress() : *address);
}

/// Nobody has told whoever approves of another address: the letter tells it now beside its other reasons, and waits on.
LetterRow waitingForAnotherLook(LetterRow row, const QString &addressHash)
{
    const auto moved = QStringLiteral("the address has changed since the letter was asked for");
    QString &reason = row.letter.reason;
    if (!reason.contains(moved))
        reason += reason.isEmpty() ? moved : QLatin1String("; ") + moved;
    row.addressHash = addressHash;
    ++row.letter.epoch;
    return row;
}

/// The letter as the wish makes it.
Result<LetterRow> become(Connection &connection, const Worker &worker, const LetterRow &row, const Wish &wish)
{
    const Result<LetterState> state = stateBy(connection, worker, row.letter, wish.deed);
    if (!state)
        return tl::unexpected(state.error());
    LetterRow next = *state == LetterState::Queued ? backInQueue(row) : withoutLease(row);
    next.letter.state = *state;
    next.letter.reason = wish.reason;
    ++next.letter.epoch;
    if (wish.deed != LetterDeed::Approve)
        return next;
    return presentAddress(connection, row.letter.party).map([&](const QString &hash) {
        if (hash == row.addressHash) {
            next.letter.approvedBy = worker.name;
            return std::move(next);
        }
        return waitingForAnotherLook(row, hash);
    });
}

Error addressHasChanged(const PaperNumber &number)
{
    return { Error::Kind::Conflict,
        QStringLiteral("Letter %1 is not approved: its address has changed since it was asked for. Look at the "
                       "address, then approve the letter once more, or take it back.")
            .arg(number.text()) };
}

/// Error::Usage for a reason that tells where a protected person lives.
Result<> requireHarmless(Connection &connection, const Letter &letter, const QString &reason)
{
    const Result<bool> tells = holdsProtectedContact(connection, { letter.caseId }, reason);
    if (!tells)
        return tl::unexpected(tells.error());
    return *tells ? contactInReason() : Result<>();
}

} // namespace

Result<Letter> manageLetter(
    Connection &connection, const PaperNumber &number, LetterDeed deed, const QString &typedReason)
{
    const Wish wish { deed, typedReason.trimmed() };
    if (const Result<> given = requireReason(wish.reason); !given)
        return tl::unexpected(given.error());
    const QString what = code(deed) + u' ' + number.text();
    const auto work = beginLetterWork(connection, { Right::ManageLetters }, what);
    if (!work)
        return tl::unexpected(work.error());
    const auto row = letterByNumber(connection, number);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return refused(connection, *work, { .detail = what }, noSuchLetter(number).value());
    TrailRow refusal = rowAbout((*row)->letter, what);
    const Result<> mayBe = requireNotBlocked(connection, work->who.worker, (*row)->letter).and_then([&] {
        return requireHarmless(connection, (*row)->letter, wish.reason);
    });
    if (!mayBe)
        return refused(connection, *work, refusal, mayBe.error());
    refusal.reason = wish.reason; // now that it tells nothing
    const Result<LetterRow> next = become(connection, work->who.worker, **row, wish);
    if (!next)
        return refused(connection, *work, refusal, next.error());
    const bool isWaiting = next->letter.state == LetterState::Requested;
    const Result<LetterRow> changed
        = changeLetter(connection, work->who, **row, *next, isWaiting ? QString() : wish.reason);
    if (!changed)
        return tl::unexpected(changed.error());
    return work->unit->commit().and_then([&]() -> Result<Letter> {
        if (isWaiting)
            return tl::unexpected(addressHasChanged(number));
        return changed->letter;
    });
}

} // namespace caseledger
