// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/statementtables.h"

#include "models/documents/layout/paperhead.h"
#include "models/text/words.h"

#include <QCoreApplication>

#include <span>

namespace caseledger {

namespace {

PrintRow obligationRow(const Obligation &obligation, const PaperWords &words)
{
    const Phrasebook &book = words.book();
    return { { words.both([&](const Phrasebook &b) { return word(obligation.kind, b); }),
        bare(plainLine(obligation.docket)), bare(book.money(obligation.amount)),
        words.both([&](const Phrasebook &b) { return word(obligation.frequency, b); }),
        bare(book.date(obligation.startsOn)),
        obligation.endsOn.isValid() ? bare(book.date(obligation.endsOn))
                                    //: An obligation without a last day
                                    : words.said(QT_TRANSLATE_NOOP("Statement", "No end date")) } };
}

const char *meaning(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::DueThisMonth:
        //: Explains the balance: due this month
        return QT_TRANSLATE_NOOP("Statement", "Support of this calendar month that is due and not yet paid.");
    case BalanceKind::ArrearsFamily:
        //: Explains the balance: past due to the family
        return QT_TRANSLATE_NOOP("Statement", "Support of earlier months that is not yet paid and goes to the family.");
    case BalanceKind::ArrearsGovernment:
        //: Explains the balance: past due to the government
        return QT_TRANSLATE_NOOP("Statement",
            "Support of earlier months that is not yet paid and goes to the government, because the family received "
            "public "
            "assistance.");
    case BalanceKind::TotalOwed:
        //: Explains the balance: total owed
        return QT_TRANSLATE_NOOP("Statement", "The three amounts above together.");
    case BalanceKind::Held:
        //: Explains the balance: held
        return QT_TRANSLATE_NOOP("Statement",
            "Money that was received and is not used yet. It is not taken off the total owed until it is used.");
    }
    return "";
}

PrintRow balanceRow(BalanceKind kind, const Statement &statement, const PaperWords &words)
{
    return { { words.both([kind](const Phrasebook &book) { return word(kind, book); }), words.said(meaning(kind)),
                 bare(words.book().money(balance(statement.balances, kind))) },
        kind == BalanceKind::TotalOwed ? TextStyle::Bold : TextStyle::Body };
}

PrintRow amountRow(const Words &label, Money amount, const PaperWords &words, TextStyle style = TextStyle::Body)
{
    return { { label, bare(words.book().money(amount)) }, style };
}

std::vector<PrintColumn> labelAndAmount(const PaperWords &words)
{
    //: Column: what a line is
    return { { words.said(QT_TRANSLATE_NOOP("Statement", "Description")) },
        //: Column: amounts of money
        { words.said(QT_TRANSLATE_NOOP("Statement", "Amount")), TextRole::Amount } };
}

/// A month by its name; in another language with the English name beside it.
Words monthWords(QDate month, const PaperWords &words)
{
    return words.both([month](const Phrasebook &book) { return book.month(month); });
}

std::vector<Words> monthSums(std::span<const MonthSummary> months, Money owedAtStart, const Phrasebook &book)
{
    MonthSummary sum { .owedAtEnd = months.empty() ? owedAtStart : months.back().owedAtEnd };
    for (const MonthSummary &month : months) {
        sum.charged += month.charged;
        sum.adjusted += month.adjusted;
        sum.received += month.received;
    }
    return { {}, bare(book.money(sum.charged)), bare(book.money(sum.adjusted)), bare(book.money(sum.received)),
        bare(book.money(sum.owedAtEnd)) };
}

} // namespace

PrintTable receivedTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading of the table with the sums of all payments
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "In short"));
    table.columns = labelAndAmount(words);
    const auto row = [&](const Words &label, Money amount) { table.rows.push_back(amountRow(label, amount, words)); };
    if (const auto &split = statement.receivedSplit) {
        //: Sum: what paid support of the month a payment came in
        row(words.said(QT_TRANSLATE_NOOP("Statement", "To current support")), split->current);
        //: Sum: what paid support of earlier months
        row(words.said(QT_TRANSLATE_NOOP("Statement", "To past-due support")), split->arrears);
        //: Sum: what was not used on the day a payment came in; it may have been used since
        row(words.said(QT_TRANSLATE_NOOP("Statement", "Held when received")), split->held);
    }
    //: Last line of a table: all payments together
    const Words label = words.said(QT_TRANSLATE_NOOP("Statement", "Total received"));
    (statement.receivedSplit ? table.sums : table.rows)
        .push_back(amountRow(label, statement.received, words, TextStyle::Bold));
    //: Below the total and no part of it: what of all money received is held now. %1 is a date
    table.apart = { amountRow(
        words.said(QT_TRANSLATE_NOOP("Statement", "Still held on %1"), { words.book().date(statement.balances.asOf) }),
        statement.balances.held, words) };
    return table;
}

PrintTable obligationTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading of the table of what the parent must pay regularly
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "Support obligations in this period"));
    //: In the place of the table of obligations where there are none
    table.emptyText = words.said(QT_TRANSLATE_NOOP("Statement", "No support obligation was in force in this period."));
    //: Column: what kind of support is to be paid
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Statement", "Kind")) },
        //: Column: the court's number of the order
        { words.said(QT_TRANSLATE_NOOP("Statement", "Docket")) },
        //: Column: amounts of money
        { words.said(QT_TRANSLATE_NOOP("Statement", "Amount")), TextRole::Amount },
        //: Column: as in every week, every month
        { words.said(QT_TRANSLATE_NOOP("Statement", "How often")) },
        //: Column: the first day of an obligation
        { words.said(QT_TRANSLATE_NOOP("Statement", "From")), TextRole::Date },
        //: Column: the last day of an obligation
        { words.said(QT_TRANSLATE_NOOP("Statement", "Until")) } };
    for (const Obligation &obligation : statement.obligations)
        table.rows.push_back(obligationRow(obligation, words));
    return table;
}

PrintTable balanceTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading. %1 is a date
    table.title = words.said(
        QT_TRANSLATE_NOOP("Statement", "What is owed on %1"), { words.book().date(statement.balances.asOf) });
    //: Column: the name of a balance
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Statement", "Balance")) },
        //: Column: explains each balance
        { words.said(QT_TRANSLATE_NOOP("Statement", "What it means")) },
        //: Column: amounts of money
        { words.said(QT_TRANSLATE_NOOP("Statement", "Amount")), TextRole::Amount } };
    for (const BalanceKind kind : { BalanceKind::DueThisMonth, BalanceKind::ArrearsFamily,
             BalanceKind::ArrearsGovernment, BalanceKind::TotalOwed, BalanceKind::Held })
        table.rows.push_back(balanceRow(kind, statement, words));
    return table;
}

PrintTable changeTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading of a table that leads from what was owed to what is owed
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "How the total owed changed"));
    table.columns = labelAndAmount(words);
    const Phrasebook &book = words.book();
    const auto row = [&](const Words &label, Money amount) { table.rows.push_back(amountRow(label, amount, words)); };
    if (statement.owedAtStart)
        //: %1 is a date
        row(words.said(QT_TRANSLATE_NOOP("Statement", "Owed before %1"), { book.date(statement.period.first) }),
            *statement.owedAtStart);
    if (!statement.owedAtStart || !statement.openings.isZero())
        //: Line: what was owed when the account began
        row(words.said(QT_TRANSLATE_NOOP("Statement", "Owed when the account was opened")), statement.openings);
    //: Line: the support that had to be paid in the period
    row(words.said(QT_TRANSLATE_NOOP("Statement", "Support that fell due")), statement.charged);
    //: Line: corrections, up or down
    row(words.said(QT_TRANSLATE_NOOP("Statement", "Adjustments")), statement.adjusted);
    //: Line: the part of the payments that lowered what is owed
    row(words.said(QT_TRANSLATE_NOOP("Statement", "Paid off with money received")), -statement.credited);
    //: %1 is a date
    table.sums = { amountRow(
        words.said(QT_TRANSLATE_NOOP("Statement", "Total owed on %1"), { book.date(statement.period.last) }),
        statement.owedAtEnd, words, TextStyle::Bold) };
    return table;
}

PrintTable monthTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading of a table with a line for each month
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "Month by month"));
    //: In the place of a table where the case is newer than the period
    table.emptyText = words.said(QT_TRANSLATE_NOOP("Statement", "The account of this case opens after this period."));
    //: Column: months by name
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Statement", "Month")) },
        //: Column: support that fell due in a month
        { words.said(QT_TRANSLATE_NOOP("Statement", "Charged")), TextRole::Amount },
        //: Column: opening amounts and adjustments of a month
        { words.said(QT_TRANSLATE_NOOP("Statement", "Opening and adjustments")), TextRole::Amount },
        //: Column: payments received in a month
        { words.said(QT_TRANSLATE_NOOP("Statement", "Received")), TextRole::Amount },
        //: Column: what is owed in all at the end of a month
        { words.said(QT_TRANSLATE_NOOP("Statement", "Owed at end of month")), TextRole::Amount } };
    addCarryWords(table, words);
    const Phrasebook &book = words.book();
    for (const MonthSummary &month : statement.months) {
        table.rows.push_back({ { monthWords(month.month, words), bare(book.money(month.charged)),
            bare(book.money(month.adjusted)), bare(book.money(month.received)), bare(book.money(month.owedAtEnd)) } });
    }
    const Money start = statement.owedAtStart.value_or(Money());
    table.carriedAfter = [months = statement.months, start, book](
                             size_t rows) { return monthSums(std::span(months).first(rows), start, book); };
    std::vector<Words> sums = monthSums(statement.months, start, book);
    //: Last line of a table: everything together
    sums.front() = words.said(QT_TRANSLATE_NOOP("Statement", "Total"));
    table.sums = { { sums, TextStyle::Bold } };
    return table;
}

PrintTable totalsTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    const Totals &totals = statement.totals;
    const bool custodial = statement.recipient.role == Role::Custodial;
    //: Heading. %1 is a date
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "Money received since the account was opened on %1"),
        { words.book().date(statement.supportCase.openingDay()) });
    table.columns = labelAndAmount(words);
    const auto row = [&](const Words &label, Money amount) { table.rows.push_back(amountRow(label, amount, words)); };
    // The fee is withheld from the custodial parent: on the other parent's paper it is part of the family's money.
    //: Line: the part of the money received that goes to the family
    row(words.said(QT_TRANSLATE_NOOP("Statement", "For the family")),
        custodial ? totals.toFamily : totals.toFamily + totals.fees);
    if (custodial)
        //: Line: the fee the office keeps once a year
        row(words.said(QT_TRANSLATE_NOOP("Statement", "Annual fee, withheld from the family's money")), totals.fees);
    //: Line: money the government keeps because it paid the family assistance before
    row(words.said(QT_TRANSLATE_NOOP("Statement", "Kept by the government in return for public assistance")),
        totals.keptByGovernment);
    //: Line: money refunded to the one who paid it
    row(words.said(QT_TRANSLATE_NOOP("Statement", "Given back to the parent who paid")), totals.refunded);
    //: Sum: money received that waits
    row(words.said(QT_TRANSLATE_NOOP("Statement", "Held, not used yet")), statement.balances.held);
    //: Last line of a table: all payments together
    table.sums = { amountRow(
        words.said(QT_TRANSLATE_NOOP("Statement", "Total received")), totals.collected, words, TextStyle::Bold) };
    return table;
}

} // namespace caseledger
