// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The words of the letter that brings a PIN, in the order in which they stand on it. What a PIN is, where it is used
/// and that it is only ever mailed: the State's public overview of the online account (childsupport.ny.gov).
namespace caseledger::pintexts {

constexpr const char *context = "PinLetter";

//: Title of the letter, and the words above the frame with the number. PIN stays as it is
inline constexpr const char *title = QT_TRANSLATE_NOOP("PinLetter", "Your PIN");
//: Label: the number of this letter, which stands in a barcode, too
inline constexpr const char *number = QT_TRANSLATE_NOOP("PinLetter", "Letter number");

//: Heading of the letter
inline constexpr const char *again = QT_TRANSLATE_NOOP("PinLetter", "We are mailing your PIN to you again");
inline constexpr const char *where =
    //: First sentences of the letter. The frame, a box with the number, stands below
    QT_TRANSLATE_NOOP("PinLetter",
        "We were asked to mail you the PIN of your child support account. It stands in the frame at the foot of this "
        "page.");
inline constexpr const char *use =
    //: Above a list of two
    QT_TRANSLATE_NOOP("PinLetter", "Together with your Social Security number, the PIN opens:");
inline constexpr const char *online =
    //: First of the list. %1 is an internet address
    QT_TRANSLATE_NOOP("PinLetter", "your account online: %1");
inline constexpr const char *voice =
    //: Second of the list: a telephone number at which a machine tells a parent about the case
    QT_TRANSLATE_NOOP("PinLetter", "the automatic telephone line of child support, day and night");
inline constexpr const char *keep =
    //: Advice
    QT_TRANSLATE_NOOP("PinLetter",
        "Show your PIN to nobody and keep this letter safe. Our telephone staff cannot see the PIN and never ask for "
        "it.");
inline constexpr const char *never =
    //: What nobody can do with a PIN
    QT_TRANSLATE_NOOP("PinLetter",
        "The PIN cannot be told by telephone, and it cannot be reset or changed. If you lose it, we can only mail it "
        "to you again.");
inline constexpr const char *notAsked =
    //: %1 is a telephone number, or two
    QT_TRANSLATE_NOOP("PinLetter",
        "If you did not ask for this letter, someone may have asked in your name. Please call us, Monday to "
        "Friday from 8:00 AM to 7:00 PM: %1");

//: Heading of a box about the safety of people who are watched or threatened
inline constexpr const char *safety = QT_TRANSLATE_NOOP("PinLetter", "Your safety");
inline constexpr const char *watched =
    //: In the safety box
    QT_TRANSLATE_NOOP("PinLetter",
        "Someone may be able to see your mail, or what you do on a computer or a phone. If you are afraid of someone, "
        "keep this letter where that person cannot find it, and use a computer or a phone that person cannot get at.");
inline constexpr const char *hotline =
    //: In the safety box. %1 is a telephone number
    QT_TRANSLATE_NOOP("PinLetter", "If you are not safe at home, you can get help by telephone: %1.");

} // namespace caseledger::pintexts
