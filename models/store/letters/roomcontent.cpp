// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/letters/addresshash.h"
#include "models/store/letters/roomwork.h"
#include "models/store/letters/sealedpincolumns.h"
#include "models/store/preparedqueries.h"
#include "models/store/records.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

/// A sealed PIN, and whether it may be used.
struct StoredPin
{
    SealedPinRow sealed;
    bool isQuarantined = false;
};

StoredPin readPin(RowReader &row)
{
    StoredPin pin;
    pin.sealed = readSealedPin(row);
    pin.isQuarantined = row.read<bool>();
    return pin;
}

/// Who a letter goes to, and what it carries.
struct Addressee
{
    Party party;
    PostalAddress address;
    std::optional<StoredPin> pin;
};

Result<Addressee> addresseeOf(Connection &connection, const PartyRef &ref)
{
    auto party = connection.prepared().query("letter_addressee").bind(":party_ref", ref).first(readRecord<Party>);
    if (!party)
        return tl::unexpected(party.error());
    Addressee addressee;
    addressee.party = party->value_or(Party());
    if (const PostalAddress *address = addressee.party.address.shownTo(Audience::Owner))
        addressee.address = *address;
    auto pin = connection.prepared().query("sealed_pin_of_party").bind(":party_ref", ref).first(readPin);
    if (!pin)
        return tl::unexpected(pin.error());
    addressee.pin = *std::move(pin);
    return addressee;
}

/// Why a letter is not made, and where it goes instead.
struct Hindrance
{
    LetterState state;
    QString reason;
};

std::optional<Hindrance> hindranceOf(const LetterRow &row, const Addressee &addressee)
{
    if (!addressee.pin)
        return Hindrance { LetterState::Refused, QStringLiteral("there is no sealed PIN for this parent any more") };
    if (addressee.pin->isQuarantined)
        return Hindrance { LetterState::Refused, QStringLiteral("the sealed PIN is kept from use") };
    if (addressee.address.isEmpty())
        return Hindrance { LetterState::Requested, QStringLiteral("there is no address any more") };
    if (hashOfAddress(addressee.address) != row.addressHash)
        return Hindrance { LetterState::Requested,
            QStringLiteral("the address has changed since it was looked at: approve the letter, or take it back") };
    return std::nullopt;
}

/// Takes the letter from the worker, committed.
/// @param addressHash of the address that it would have gone to, which whoever approves is told of
Result<> hinder(Connection &connection, const LetterWork &work, const LetterRow &row, const Hindrance &hindrance,
    const QString &addressHash)
{
    LetterRow next = withoutLease(row);
    next.letter.state = hindrance.state;
    next.letter.reason = hindrance.reason;
    if (hindrance.state == LetterState::Requested) { // as if it was asked for anew
        next.letter.approvedBy.clear();
        next.letter.queuedAt = {};
        next.addressHash = addressHash;
    }
    return changeLetter(connection, work.who, row, std::move(next)).and_then([&work](const LetterRow &) {
        return work.unit->commit();
    });
}

LetterContent contentOf(const LetterRow &row, const Addressee &addressee)
{
    LetterContent content;
    content.claim = claimOn(row);
    content.party = row.letter.party;
    content.role = row.letter.role;
    content.name = addressee.party.name();
    content.nativeName = addressee.party.nativeName;
    content.language = addressee.party.language;
    content.address = addressee.address;
    content.sealed = addressee.pin->sealed;
    return content;
}

Result<LetterRow> claimedToRead(Connection &connection, const LetterClaim &claim)
{
    return claimedLetter(connection, claim).and_then([](const LetterRow &row) -> Result<LetterRow> {
        if (row.letter.state == LetterState::Claimed)
            return row;
        return failure(Error::Kind::Conflict,
            QStringLiteral("Letter %1 was made already: give it back first.").arg(row.letter.number.text()));
    });
}

} // namespace

Result<LetterContent> readLetterContent(Connection &connection, const LetterClaim &claim)
{
    const auto work = beginRoomWork(connection, wordsFor("make", claim.number));
    if (!work)
        return tl::unexpected(work.error());
    const Result<LetterRow> row = claimedToRead(connection, claim);
    if (!row)
        return tl::unexpected(row.error());
    const Result<Addressee> addressee = addresseeOf(connection, row->letter.party);
    if (!addressee)
        return tl::unexpected(addressee.error());
    if (const auto hindrance = hindranceOf(*row, *addressee)) {
        const Result<> taken = hinder(connection, *work, *row, *hindrance, hashOfAddress(addressee->address));
        if (!taken)
            return tl::unexpected(taken.error());
        return failure(Error::Kind::Refused,
            QStringLiteral("Letter %1 is not made: %2.").arg(claim.number.text(), hindrance->reason));
    }
    const bool isProtected = addressee->party.familyViolence;
    TrailRow noted = rowAbout(row->letter, wordsFor("letter", claim.number));
    noted.session = work->who.session;
    noted.detail
        += isProtected ? QLatin1String(": protected address, for the letter") : QLatin1String(": for the letter");
    return appendRow(connection, std::move(noted)).and_then([&work] { return work->unit->commit(); }).map([&] {
        return contentOf(*row, *addressee);
    });
}

Result<> quarantine(Connection &connection, const LetterClaim &claim, const QString &fault)
{
    const auto work = beginRoomWork(connection, wordsFor("quarantine", claim.number));
    if (!work)
        return tl::unexpected(work.error());
    const Result<LetterRow> row = claimedToRead(connection, claim);
    if (!row)
        return tl::unexpected(row.error());
    const auto kept = connection.prepared().query("sealed_pin_quarantine").bind(":party_ref", row->letter.party).run();
    if (!kept)
        return tl::unexpected(kept.error());
    TrailRow alarm = rowAbout(row->letter, wordsFor("letter", claim.number) + QLatin1String(": ") + fault);
    alarm.session = work->who.session;
    alarm.action = TrailAction::PinAlarm;
    alarm.outcome = TrailOutcome::Refused;
    return appendRow(connection, std::move(alarm)).and_then([&] {
        return hinder(connection, *work, *row,
            { LetterState::Refused, QStringLiteral("the sealed PIN is not what it should be: ") + fault },
            row->addressHash);
    });
}

} // namespace caseledger
