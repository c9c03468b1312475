// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/lettercrew.h"
#include "app/mailroom/room/outlet.h"

#include <functional>
#include <vector>

namespace caseledger {

/// What has become of a letter, for whoever runs the print room.
struct LetterOutcome
{
    SheetNumber sheet;
    int pages = 0; ///< 0 where none was made, or an earlier run made them
    LetterState state = LetterState::Printed; ///< submitted: it was let go, and whether it came out is not known yet
    QString place; ///< Outlet::name(); empty where it went nowhere
    QString job; ///< LetterPlace::job; the same
    QString why; ///< where it did not come out
};

/// A letter that was put somewhere, or was about to be.
struct SentLetter
{
    LetterClaim claim;
    Outlet *outlet = nullptr;
    LetterPlace place; ///< as it was when it was put there
    qint64 number = 0; ///< the spool's
    int pages = 0; ///< 0 where an earlier run made them
};

SheetNumber sheetOf(const LetterClaim &claim);

/// What becomes of a letter of which it is certain that nothing came out.
struct Retreat
{
    bool isForGood = false; ///< it waits for a supervisor to have it tried again; else back into the queue
    QString reason;
};

/// Takes letters to paper, and finds out what became of those that a crash left on the way. At every moment the
/// database knows at least as much as the outlet: the intent is written before a letter is sent, and a letter is let go
/// only once it is written that it lies there. So nothing comes out twice, and nothing is lost, without somebody being
/// told:
///
/// | was known      | is found at the outlet | then                                                          |
/// |----------------|------------------------|---------------------------------------------------------------|
/// | intended       | nothing, nor was there | back into the queue                                           |
/// | intended       | held                   | taken back; back into the queue                               |
/// | held           | held                   | let go                                                        |
/// | held           | cancelled, never begun | failed: nothing came out                                      |
/// | intended, held | going, done            | it was let go: that is written down                           |
/// | released       | held                   | let go once more                                              |
/// | released       | done                   | printed                                                       |
/// |                | anything else          | unclear: a person decides                                     |
///
/// Used by one thread. Where another worker has taken a letter over, it is left alone (Error::Conflict of the store
/// ends here). Every other error is the connection's, or the outlet's as a whole; what was on its way then stays as it
/// is known, for the next run to find out.
class Dispatch
{
public:
    Dispatch(Connection &connection, std::function<void(const LetterOutcome &)> tell);

    /// Sends a letter that was claimed.
    Result<> send(const LetterClaim &claim, const MadeLetter &letter, Outlet &outlet);
    /// Goes on with a letter that another worker has lost.
    /// @param outlet that it was sent to; null where that cannot be asked any more
    Result<> goOn(const LostLetter &letter, Outlet *outlet);

    /// Letters that were let go and have not come out yet.
    const std::vector<SentLetter> &onTheirWay() const { return m_onTheirWay; }
    /// Looks after them. Answers whether one is on its way no more.
    Result<bool> look();
    /// Why letters do not come out, as it was when they were looked at last; null where nothing is wrong.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// Leaves one alone: another worker has it.
    void forget(const LetterClaim &claim);

    // Ends of letters that were not sent.
    Result<> takeBack(const LetterClaim &claim, const Retreat &retreat);
    Result<> refuse(const LetterClaim &claim, const QString &fault); ///< quarantines its sealed PIN

private:
    Result<> sendClaimed(const SentLetter &letter, const MadeLetter &made);
    Result<> settle(SentLetter letter, SpoolStep step, const std::optional<Retreat> &retreat);
    Result<> backOut(const SentLetter &letter, SpoolStep step, const Error &error);
    Result<> release(const SentLetter &letter, SpoolStep step);
    Result<> isReleased(const SentLetter &letter, SpoolStep step);
    Result<bool> isThrough(const SentLetter &letter);
    Result<> printed(const SentLetter &letter);
    Result<> unclear(const SentLetter &letter, const QString &reason);

    Connection &m_connection;
    std::function<void(const LetterOutcome &)> m_tell;
    std::vector<SentLetter> m_onTheirWay;
    std::optional<Error> m_trouble;
};

} // namespace caseledger
