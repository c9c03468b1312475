// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/letter.h"
#include "models/domain/letters/sealedpin.h"
#include "models/domain/party.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>

/// The print room's side of the queue. Every function is one committed unit of work with its row in the trail, takes
/// the right to print letters (Error::Denied), and where it names a claim changes nothing if that is no longer the
/// latest (Error::Conflict): a worker whose lease ran out and who was overtaken stops.
namespace caseledger {

class Connection;

/// A letter that this worker has, until the lease ends.
struct LetterClaim
{
    PaperNumber number;
    CaseId caseId;
    QString office;
    int epoch = 0;
    int attempt = 1;

    friend bool operator==(const LetterClaim &, const LetterClaim &) = default;
};

constexpr std::chrono::seconds letterLease { 120 };

/// Takes the letters that have waited longest. Empty where none waits.
Result<QList<LetterClaim>> claimLetters(Connection &connection, int most, std::chrono::seconds lease = letterLease);
/// Gives the claims more time.
Result<> renewClaims(
    Connection &connection, const QList<LetterClaim> &claims, std::chrono::seconds lease = letterLease);

/// What a letter is made of. The only way to a protected person's address without a reason: it goes onto the letter to
/// her or him and nowhere else.
struct LetterContent
{
    LetterClaim claim;
    PartyRef party;
    Role role = Role::Custodial;
    QString name; ///< given name, blank, family name
    QString nativeName;
    QString language;
    PostalAddress address;
    SealedPinRow sealed;
};
/// Error::Refused where it may not be made any more (the address has changed since it was asked for, the PIN is
/// quarantined or gone): then it waits for a supervisor again, or is refused, and the claim is over.
Result<LetterContent> readLetterContent(Connection &connection, const LetterClaim &claim);

/// Where a letter is sent: what tells it from others after a crash.
struct LetterPlace
{
    QString name; ///< "folder /letters", "printer KYO-2"
    QString instance; ///< of the spool: another one knows nothing of this one's jobs
    QString job; ///< the name of the job, or of the file, without a person's data

    friend bool operator==(const LetterPlace &, const LetterPlace &) = default;
};

/// @param sha256 of the PDF
Result<> markRendered(Connection &connection, const LetterClaim &claim, const QByteArray &sha256, int pages);
/// Before anything is sent.
Result<> markIntended(Connection &connection, const LetterClaim &claim, const LetterPlace &place);
/// @param job the spool's number of it; 0 where it has none
Result<> markHeld(Connection &connection, const LetterClaim &claim, qint64 job);
Result<> markReleased(Connection &connection, const LetterClaim &claim);
Result<> markPrinted(Connection &connection, const LetterClaim &claim);
/// Back into the queue: nothing was sent, for sure.
Result<> giveBack(Connection &connection, const LetterClaim &claim, const QString &reason);
/// Nothing came out, for sure, and trying again by itself would not help.
Result<> markFailed(Connection &connection, const LetterClaim &claim, const QString &reason);
/// Nobody can know what came out.
Result<> markUnclear(Connection &connection, const LetterClaim &claim, const QString &reason);
/// The sealed PIN is not the party's, or not whole: it is kept from use until a new one is imported, the letter is
/// refused, and the trail has an alarm.
Result<> quarantine(Connection &connection, const LetterClaim &claim, const QString &fault);

/// A letter whose worker is gone: its lease has ended between claim and paper.
struct LostLetter
{
    LetterClaim claim; ///< a new one, of whoever asked: the old worker changes nothing any more
    LetterState state = LetterState::Claimed; ///< that it was left in
    SpoolStep step = SpoolStep::None;
    LetterPlace place;
    qint64 job = 0;
    QByteArray sha256;
};
/// Takes over letters whose lease has ended, of any worker; they keep their state.
Result<QList<LostLetter>> takeOverLostLetters(
    Connection &connection, int most, std::chrono::seconds lease = letterLease);

/// The scan of a finished sheet: printed becomes mailed. Error::NotFound for no such letter; Error::Refused for a sheet
/// of an older attempt (it is to be destroyed), for a letter scanned before, and for one that is in any other state.
Result<Letter> confirmMailed(Connection &connection, const SheetNumber &sheet);

} // namespace caseledger
