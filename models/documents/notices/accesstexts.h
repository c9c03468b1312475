// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/notices/noticetexts.h"

#include <QtGlobal>

namespace caseledger {

/// The words of the access notice. What a parent can do online and how the PIN is mailed: the State's public overview
/// of the online account and the city's flyer on it.
inline constexpr NoticeText accessTexts[] {
    //: Title of the paper that explains online access to a parent
    { "title", QT_TRANSLATE_NOOP("AccessNotice", "Access Notice") },
    { "intro",
        //: First sentence of the access notice
        QT_TRANSLATE_NOOP("AccessNotice",
            "You can look at your child support case online at any time. This paper says what you can do there, what "
            "you need for it, and how to begin.") },
    //: Heading above a list of what a parent can do online
    { "can.heading", QT_TRANSLATE_NOOP("AccessNotice", "What you can do online") },
    //: Column of a list: things a parent can do online
    { "can.column", QT_TRANSLATE_NOOP("AccessNotice", "You can") },
    //: Column of a list: what each of the things is
    { "about.column", QT_TRANSLATE_NOOP("AccessNotice", "What it is") },
    //: Something a parent can do online
    { "can.history", QT_TRANSLATE_NOOP("AccessNotice", "See the payment history") },
    //: What the payment history is
    { "about.history",
        QT_TRANSLATE_NOOP("AccessNotice", "The day and the amount of each payment received. You can print it.") },
    //: Something the custodial parent can do online. Disbursements: payments sent on to that parent
    { "can.disbursements", QT_TRANSLATE_NOOP("AccessNotice", "See the disbursements") },
    //: What disbursements are
    { "about.disbursements", QT_TRANSLATE_NOOP("AccessNotice", "All payments that were sent to you.") },
    //: Something the noncustodial parent can do online
    { "can.coupons", QT_TRANSLATE_NOOP("AccessNotice", "Print payment coupons") },
    //: What payment coupons are: slips that go with a check
    { "about.coupons", QT_TRANSLATE_NOOP("AccessNotice", "They go into the envelope with a payment sent by mail.") },
    //: Something a parent can do online
    { "can.statements", QT_TRANSLATE_NOOP("AccessNotice", "Make account statements") },
    { "about.statements",
        //: What account statements are
        QT_TRANSLATE_NOOP(
            "AccessNotice", "A payment history, a support obligation summary, or both in one. You can save them.") },
    //: Something the custodial parent can do online
    { "can.monthly", QT_TRANSLATE_NOOP("AccessNotice", "See the monthly notice") },
    //: What the monthly notice is
    { "about.monthly",
        QT_TRANSLATE_NOOP("AccessNotice", "What was collected for you in a month and what became of it.") },
    //: Something a parent can do online
    { "can.email", QT_TRANSLATE_NOOP("AccessNotice", "Write to your local office") },
    //: What writing to the local office is
    { "about.email", QT_TRANSLATE_NOOP("AccessNotice", "An e-mail to the child support office of your district.") },
    //: Something a parent can do online
    { "can.contact", QT_TRANSLATE_NOOP("AccessNotice", "Keep your own contact details up to date") },
    //: What contact details are
    { "about.contact",
        QT_TRANSLATE_NOOP("AccessNotice", "Your address, your telephone number and your e-mail address.") },

    //: Heading of a box about the safety of people who are watched or threatened
    { "safety.heading", QT_TRANSLATE_NOOP("AccessNotice", "Your safety") },
    { "safety.watched",
        //: In the safety box
        QT_TRANSLATE_NOOP("AccessNotice",
            "Someone may be able to see what you do on a computer or a phone. If you are afraid of someone, use a "
            "computer or a phone that this person cannot get at.") },
    { "safety.exit",
        //: In the safety box. EXIT is the word on a button of an English website, Esc the name of a key: both stay
        QT_TRANSLATE_NOOP("AccessNotice", "The EXIT button of the website, or the Esc key, leaves it at once.") },
    { "safety.hotline",
        //: In the safety box. %1 is a telephone number
        QT_TRANSLATE_NOOP("AccessNotice", "If you are not safe at home, you can get help by telephone: %1.") },

    //: Heading. PIN: the secret number of five digits for the online account
    { "pin.heading", QT_TRANSLATE_NOOP("AccessNotice", "Your PIN") },
    { "pin.what",
        //: What a PIN is. PIN stays as it is
        QT_TRANSLATE_NOOP("AccessNotice",
            "To begin you need your Social Security number and your PIN. The PIN has five digits. It was mailed to you "
            "when your child support account was opened.") },
    { "pin.never",
        //: What nobody can do with a PIN
        QT_TRANSLATE_NOOP("AccessNotice",
            "The PIN cannot be reset or changed, and it is never told by telephone. If you do not have it, it can only "
            "be mailed to you again.") },
    //: A PIN stands in a letter of its own, never on this notice
    { "pin.paper", QT_TRANSLATE_NOOP("AccessNotice", "This paper never shows a PIN.") },

    //: Heading: the first of two ways to get the PIN
    { "phone.heading", QT_TRANSLATE_NOOP("AccessNotice", "If you do not have your PIN: by telephone") },
    { "phone.call",
        //: %1 and %2 are telephone numbers, %2 is for deaf people (TTY)
        QT_TRANSLATE_NOOP("AccessNotice",
            "Call %1, Monday to Friday from 8:00 AM to 7:00 PM (TTY: %2), and ask to have your PIN mailed.") },
    //: Above a list of four things that a caller must know
    { "have.intro", QT_TRANSLATE_NOOP("AccessNotice", "Please have at hand:") },
    //: One of the things a caller must know
    { "have.name", QT_TRANSLATE_NOOP("AccessNotice", "your full name") },
    //: One of the things a caller must know
    { "have.ssn", QT_TRANSLATE_NOOP("AccessNotice", "your Social Security number") },
    { "have.case",
        //: One of the things a caller must know. New York Case Identifier: the number of the case, as AB12345C1
        QT_TRANSLATE_NOOP(
            "AccessNotice", "your New York Case Identifier; if you have more than one case, the identifier of each") },
    //: One of the things a caller must know
    { "have.address", QT_TRANSLATE_NOOP("AccessNotice", "your mailing address") },

    //: Heading: the second of two ways to get the PIN
    { "written.heading", QT_TRANSLATE_NOOP("AccessNotice", "If you do not have your PIN: in writing") },
    { "written.send",
        //: Above a postal address
        QT_TRANSLATE_NOOP(
            "AccessNotice", "Write a letter with the same four things, sign it with your signature, and mail it to:") },

    //: Heading above the steps to open an account on the website NY.gov
    { "begin.heading", QT_TRANSLATE_NOOP("AccessNotice", "How to begin") },
    { "begin.page",
        //: %1 is an internet address; the code is a QR code printed below
        QT_TRANSLATE_NOOP("AccessNotice", "Go to %1, or point the camera of a phone at the first code below.") },
    { "begin.create",
        //: First step. NY.gov stays as it is
        QT_TRANSLATE_NOOP("AccessNotice", "If you have no NY.gov account: create one.") },
    { "begin.link",
        //: Second step. NY.gov stays as it is
        QT_TRANSLATE_NOOP(
            "AccessNotice", "If you have a NY.gov account already: link it to your child support case.") },
    { "begin.enter",
        //: What is needed for either step
        QT_TRANSLATE_NOOP("AccessNotice", "For either you enter your Social Security number and your PIN.") },

    //: Beside a QR code with the address of the website
    { "code.account", QT_TRANSLATE_NOOP("AccessNotice", "Your account online") },
    //: Beside a QR code with the address of a page for questions
    { "code.contact", QT_TRANSLATE_NOOP("AccessNotice", "Contact us") },
    //: Heading
    { "ask.heading", QT_TRANSLATE_NOOP("AccessNotice", "If you have questions") },
    //: %1 is an internet or e-mail address
    { "ask.contact", QT_TRANSLATE_NOOP("AccessNotice", "The child support office answers here: %1") },
};

/// The source of a text of the access notice.
consteval const char *access(std::string_view key) { return sourceOf(accessTexts, key); }

} // namespace caseledger
