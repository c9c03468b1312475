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
#include <functional>

/// The print room's side of the queue. Every function is one committed unit of work with its row in the trail, takes
/// the right to print letters (Error::Denied), and where it names a claim changes nothing if that is no longer the
/// latest, or the step is not the letter's next (Error::Conflict): a worker whose lease ran out and who was overtaken
/// stops; one who is only late goes on. Times are the database's.
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
/// Gives the claims more time: those that are still the latest. Error::Conflict where none of them is.
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
/// Error::Refused where it may not be made any more: the claim is over then. Where the address has changed since
/// somebody looked at it, or is gone, the letter is asked for again and waits for a supervisor; where the PIN is kept
/// from use or gone, it is refused.
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
/// From any point of a letter that is submitted; the claim is over.
Result<> markPrinted(Connection &connection, const LetterClaim &claim);
/// Back into the queue, at its end: nothing came out, for sure, so not once it was let go. Where it was about to be
/// sent it gets another attempt, so that no two jobs have the same.
Result<> giveBack(Connection &connection, const LetterClaim &claim, const QString &reason);
/// Nothing came out, for sure, and trying again by itself would not help. Not once it was let go.
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
/// Takes over letters whose lease has ended, of any worker; they keep their state. A lease that ends further away than
/// it is long was given before the clock was set back, nobody knows when: it begins anew, so that none ends early and
/// none lasts for ever.
Result<QList<LostLetter>> takeOverLostLetters(
    Connection &connection, int most, std::chrono::seconds lease = letterLease);

/// The scan of a finished sheet: printed becomes mailed. Error::NotFound for no such letter; Error::Refused for a sheet
/// of an older attempt (it is to be destroyed), for a letter scanned before, and for one that is in any other state.
Result<Letter> confirmMailed(Connection &connection, const SheetNumber &sheet);

/// Does several of the above, of one letter or of many, in one unit of work: one wait for the disk. What is refused of
/// one letter (Error::Conflict, Error::Refused) leaves the others as they are; where steps() itself ends with an error,
/// all of it is taken back. Nothing may leave the program before this returns.
Result<> takeTogether(Connection &connection, const std::function<Result<>()> &steps);

} // namespace caseledger
