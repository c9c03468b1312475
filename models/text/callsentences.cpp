// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/callsentences.h"

#include <array>

namespace caseledger {

namespace {

/// In the order of CallSentence.
constexpr std::array sources {
    //: said on the telephone: the first question
    QT_TRANSLATE_NOOP("Call", "May I ask who is calling, please?"),
    //: said on the telephone
    QT_TRANSLATE_NOOP("Call", "Please tell me your full name."),
    //: said on the telephone
    QT_TRANSLATE_NOOP("Call", "Please tell me your Social Security number."),
    //: said on the telephone
    QT_TRANSLATE_NOOP(
        "Call", "Please tell me your New York Case Identifier, or each of them if you have more than one case."),
    //: said on the telephone
    QT_TRANSLATE_NOOP("Call", "Please tell me your mailing address."),
    //: said on the telephone to somebody who calls for a parent
    QT_TRANSLATE_NOOP("Call", "I am sorry. Only the parent can ask for the PIN, by telephone or in a signed letter."),
    //: said on the telephone when all the parent told is right; the address is the one in the records
    QT_TRANSLATE_NOOP("Call", "Thank you. Shall we mail the PIN to the address we have?"),
    //: said on the telephone at the end of the call
    QT_TRANSLATE_NOOP("Call",
        "Thank you. We will mail the PIN to the address we have. It cannot be told by telephone, reset or changed."),
    //: said on the telephone at the end of the call, where a supervisor decides
    QT_TRANSLATE_NOOP(
        "Call", "Thank you. The office looks at your request first. Then we will mail the PIN to the address we have."),
    //: said on the telephone; what is wrong is not said
    QT_TRANSLATE_NOOP(
        "Call", "I am sorry. Something you told me does not match what we have. We can go through it once more."),
    //: said on the telephone after too many attempts
    QT_TRANSLATE_NOOP("Call",
        "I am sorry. By telephone this is not possible any more today. You can call on another day, or send a signed "
        "letter."),
    //: said on the telephone where a letter with the PIN was asked for before
    QT_TRANSLATE_NOOP("Call", "Thank you. A letter with the PIN has been asked for already. Please wait for the mail."),
    //: said on the telephone where there is no PIN to be mailed
    QT_TRANSLATE_NOOP("Call", "I am sorry. We cannot mail the PIN now. The office will look into it."),
};
static_assert(sources.size() == size_t(CallSentence::NotNow) + 1);

//: said on the telephone; %1 is the number of a letter
constexpr const char *reference = QT_TRANSLATE_NOOP("Call", "Your reference number is %1.");

} // namespace

QString sentence(CallSentence what, const Phrasebook &book) { return book.translate("Call", sources[size_t(what)]); }

QString referenceSentence(const QString &number, const Phrasebook &book)
{
    return book.translate("Call", reference).arg(Phrasebook::isolated(number));
}

CallSentence sentenceTo(const PinDecision &decision)
{
    if (decision.result != PinResult::Refused)
        return CallSentence::ShallWeMail;
    if (decision.obstacles.contains(PinObstacle::Locked))
        return CallSentence::NoMoreToday;
    if (decision.obstacles.contains(PinObstacle::NoMatch))
        return CallSentence::NoMatch;
    return decision.obstacles.contains(PinObstacle::OpenLetter) ? CallSentence::OnItsWay : CallSentence::NotNow;
}

CallSentence sentenceAfter(PinResult result)
{
    return result == PinResult::Queued ? CallSentence::WillBeMailed : CallSentence::OfficeLooksFirst;
}

} // namespace caseledger
