// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/pinrules.h"
#include "models/text/phrasebook.h"

/// What a worker says to a parent who calls about a lost PIN: short, polite, and nothing that somebody else could use.
/// (childsupport.ny.gov, account overview: four things are asked for; the PIN is never told, reset or changed.)
namespace caseledger {

enum class CallSentence {
    WhoIsCalling,
    FullName,
    SocialSecurityNumber,
    CaseIdentifiers,
    MailingAddress,
    SomebodyElse, ///< who calls is not the parent: the call ends here
    ShallWeMail, ///< all matches
    WillBeMailed, ///< the letter is in the queue
    OfficeLooksFirst, ///< a supervisor has to approve it
    NoMatch, ///< without saying what does not match
    NoMoreToday,
    OnItsWay, ///< a letter is open already
    NotNow ///< there is no PIN that could be mailed
};

/// In the language of the book. Thread-safe.
QString sentence(CallSentence what, const Phrasebook &book);
/// "Your reference number is 7K3-M9Q-XTE." with the number fenced.
QString referenceSentence(const QString &number, const Phrasebook &book);

/// What to say to an answer that queued nothing yet.
CallSentence sentenceTo(const PinDecision &decision);
/// What to say once the letter is there.
CallSentence sentenceAfter(PinResult result);

} // namespace caseledger
