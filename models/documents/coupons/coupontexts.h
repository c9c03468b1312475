// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The words of payment coupons and of the sheet that aligns a printer to them, as they stand in the English.
namespace caseledger::coupontexts {

constexpr const char *context = "Coupon";

//: Heading of the part of a coupon that is mailed with a check
constexpr const char *title = QT_TRANSLATE_NOOP("Coupon", "Payment coupon");
//: Stands below the heading of a coupon: the slip of paper that goes into the envelope with the check
constexpr const char *sendThis = QT_TRANSLATE_NOOP("Coupon", "Send this part with your payment.");
//: Heading of the other part of a coupon, which the parent cuts off and keeps
constexpr const char *keepThis = QT_TRANSLATE_NOOP("Coupon", "Keep this part");
//: Label: the name of the parent who pays
constexpr const char *name = QT_TRANSLATE_NOOP("Coupon", "Name");
//: Label: the day by which the payment is to be made
constexpr const char *dueDate = QT_TRANSLATE_NOOP("Coupon", "Due date");
//: Label: how much is to be paid on the due date
constexpr const char *amount = QT_TRANSLATE_NOOP("Coupon", "Amount to pay");
//: Label; below it stand the name and the address of the payment center
constexpr const char *payableTo = QT_TRANSLATE_NOOP("Coupon", "Make check or money order payable to");
//: At the foot of a coupon. The payment is a check or money order
constexpr const char *writeOnIt
    = QT_TRANSLATE_NOOP("Coupon", "Write your name, case identifier and county on your payment.");
//: Label beside an amount that should have been paid earlier; it is not part of the amount to pay. %1 is a date
constexpr const char *pastDue = QT_TRANSLATE_NOOP("Coupon", "Past due on %1");

//: Heading of a sheet for office staff: it shows how far a printer shifts what it prints
constexpr const char *alignment = QT_TRANSLATE_NOOP("Coupon", "Printer alignment");
//: First step on the alignment sheet
constexpr const char *printAtFullSize = QT_TRANSLATE_NOOP("Coupon", "1. Print this sheet at full size (100%).");
//: Second step. Small crosses are printed with numbers beside them
constexpr const char *crossesNamePlaces = QT_TRANSLATE_NOOP("Coupon",
    "2. Each cross names the place where it should stand: millimeters from the left edge and from the top edge of the "
    "sheet.");
//: Third step. The nudge is the setting that moves everything on a printed page a little
constexpr const char *measureThem = QT_TRANSLATE_NOOP("Coupon",
    "3. Measure where it really stands. The nudge is the number printed, less the number measured: 40 printed and 39.6 "
    "measured make a nudge of 0.4.");

} // namespace caseledger::coupontexts
