// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/notices/noticetexts.h"

#include <QtGlobal>

namespace caseledger {

/// The words of the monthly notice (45 CFR 302.54).
inline constexpr NoticeText monthlyTexts[] {
    //: Title of the paper that says what was collected for a parent in a month
    { "title", QT_TRANSLATE_NOOP("MonthlyNotice", "Monthly Notice") },
    //: Label of the month that the notice is about
    { "month", QT_TRANSLATE_NOOP("MonthlyNotice", "Month") },
    { "intro",
        //: First sentence of the monthly notice
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "This notice says how much child support was collected for you in this month, and what became of it.") },
    //: Column: what an amount is
    { "column.description", QT_TRANSLATE_NOOP("MonthlyNotice", "Description") },
    //: Column
    { "column.amount", QT_TRANSLATE_NOOP("MonthlyNotice", "Amount") },
    //: Line with an amount: all payments of the month
    { "sum.collected", QT_TRANSLATE_NOOP("MonthlyNotice", "Collected in this month") },
    //: Line with an amount: the part that paid support of the month
    { "sum.current", QT_TRANSLATE_NOOP("MonthlyNotice", "Paid current support") },
    //: Line with an amount: the part that paid support of earlier months
    { "sum.arrears", QT_TRANSLATE_NOOP("MonthlyNotice", "Paid past-due support") },
    //: Line with an amount: the part that has not been used yet
    { "sum.held", QT_TRANSLATE_NOOP("MonthlyNotice", "Held, not used yet") },
    //: Line with an amount
    { "sum.kept", QT_TRANSLATE_NOOP("MonthlyNotice", "Kept by the government in return for public assistance") },
    //: Line with an amount
    { "sum.fee", QT_TRANSLATE_NOOP("MonthlyNotice", "Annual fee, withheld from the family's money") },
    //: Line with an amount, and column of amounts; short words, please
    { "sum.family", QT_TRANSLATE_NOOP("MonthlyNotice", "Paid to the family") },
    { "tie.collected",
        //: %1, %2 and %3 are amounts; %2 and %3 together are %1
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Of the %1 collected in this month, %2 paid current support and %3 paid past-due support.") },
    { "tie.held",
        //: %1 to %4 are amounts; %2, %3 and %4 together are %1
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Of the %1 collected in this month, %2 paid current support, %3 paid past-due support, and %4 is held.") },
    { "tie.used",
        //: %1 to %4 are amounts; %3 and %4 together are %1 and %2 together
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "With the %1 collected in this month and %2 of money that was held before, %3 of current support and %4 of "
            "past-due support were paid.") },
    { "tie.paid",
        //: %1 and %2 are amounts
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Of the money that paid support, %1 was paid to the family and %2 was kept by the government.") },
    { "tie.fee",
        //: %1, %2 and %3 are amounts
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Of the money that paid support, %1 was paid to the family, %2 was kept by the government, and %3 was "
            "withheld as the annual fee.") },

    //: Heading above the payments of one parent. %1 is a name
    { "section", QT_TRANSLATE_NOOP("MonthlyNotice", "Collected from %1") },
    //: Heading above the payments of one parent. %1 is a name, %2 the same name in the person's own script
    { "section.native", QT_TRANSLATE_NOOP("MonthlyNotice", "Collected from %1 (%2)") },
    //: Heading above the payments of a parent whose name is not known
    { "section.nameless", QT_TRANSLATE_NOOP("MonthlyNotice", "Collected from the other parent") },
    //: In the place of a list of payments
    { "section.empty", QT_TRANSLATE_NOOP("MonthlyNotice", "Nothing was collected from this parent in this month.") },
    //: Below a list of payments. %n is their number
    { "section.count", QT_TRANSLATE_N_NOOP("MonthlyNotice", "%n payment(s) came in from this parent in this month.") },
    //: Column: the day a payment came in. Keep the words of all columns short
    { "column.date", QT_TRANSLATE_NOOP("MonthlyNotice", "Date") },
    //: Column: the identifier of a case
    { "column.case", QT_TRANSLATE_NOOP("MonthlyNotice", "Case") },
    //: Column of amounts: the whole payment; short words, please
    { "column.collected", QT_TRANSLATE_NOOP("MonthlyNotice", "Collected") },
    //: Column of amounts: the part that paid current support; short words, please
    { "column.current", QT_TRANSLATE_NOOP("MonthlyNotice", "Current support") },
    //: Column of amounts: the part that paid past-due support; short words, please
    { "column.arrears", QT_TRANSLATE_NOOP("MonthlyNotice", "Past-due support") },
    //: Column of amounts: the part that has not been used yet; short words, please
    { "column.held", QT_TRANSLATE_NOOP("MonthlyNotice", "Held") },
    //: Column of amounts: the part the government kept; short words, please
    { "column.kept", QT_TRANSLATE_NOOP("MonthlyNotice", "Kept by the government") },
    //: In the column of the case, for money that came in earlier. %1 is a case identifier
    { "row.earlier", QT_TRANSLATE_NOOP("MonthlyNotice", "%1, from an earlier payment") },
    //: In the column of the case, for a fee that is taken off. %1 is a case identifier
    { "row.fee", QT_TRANSLATE_NOOP("MonthlyNotice", "%1, annual fee") },
    //: Last line of a list: its sums
    { "total", QT_TRANSLATE_NOOP("MonthlyNotice", "Total") },

    //: Heading
    { "words.heading", QT_TRANSLATE_NOOP("MonthlyNotice", "What the words mean") },
    { "words.support",
        //: What two words mean
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Current support is support of the month in which a payment came in. Past-due support is support of "
            "earlier months that was not paid in time.") },
    { "words.kept",
        //: What the words on money kept by the government, and on money paid to the family, mean
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "The government keeps support for the time in which a family receives or received public "
            "assistance. All other support is paid to the family: it is sent to you.") },
    { "words.held",
        //: What held means
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Held means: the money was received and is kept for your case, but it is not used yet. An amount below "
            "zero means: money that was held before was used in this month.") },
    { "words.fee",
        //: What the annual fee is
        QT_TRANSLATE_NOOP("MonthlyNotice",
            "Federal law asks for an annual fee on some cases. It is taken from the family's money once a certain sum "
            "was collected in the year.") },
    //: Last words of the notice
    { "ask", QT_TRANSLATE_NOOP("MonthlyNotice", "If something looks wrong or is not clear, please ask us: %1") },
};

/// The source of a text of the monthly notice.
consteval const char *monthly(std::string_view key) { return sourceOf(monthlyTexts, key); }

} // namespace caseledger
