// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/statementtables.h"

#include "models/documents/layout/paperhead.h"
#include "models/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace caseledger {

namespace {

/// The sums of the payments that count, up to a line.
struct PaymentSums
{
    Money received;
    std::optional<PaymentSplit> split; ///< null where the paper says no splits
};

bool counts(const LedgerLine &line) { return line.balance && line.status != code(PaymentStatus::Returned); }

PaymentSums paymentSums(std::span<const LedgerLine *const> lines, bool saysSplits)
{
    PaymentSums sums;
    PaymentSplit split;
    for (const LedgerLine *line : lines) {
        if (!counts(*line))
            continue;
        sums.received -= line->amount.value_or(Money());
        const PaymentSplit part = line->split.value_or(PaymentSplit());
        split.current -= part.current;
        split.arrears -= part.arrears;
        split.held -= part.held;
    }
    if (saysSplits)
        sums.split = split;
    return sums;
}

/// The cells of a split, one a column; none without it.
void addSplitCells(std::vector<Words> &cells, const std::optional<PaymentSplit> &split, const Phrasebook &book)
{
    if (!split)
        return;
    for (const Money part : { split->current, split->arrears, split->held })
        cells.push_back(bare(book.money(part)));
}

std::vector<Words> sumCells(const PaymentSums &sums, const Words &label, const Phrasebook &book)
{
    std::vector<Words> cells { label, {}, {}, bare(book.money(sums.received)) };
    addSplitCells(cells, sums.split, book);
    cells.emplace_back();
    return cells;
}

Words statusWords(const LedgerLine &line, const PaperWords &words)
{
    if (!line.balance)
        //: Status of a payment that came in before the account was opened
        return words.said(QT_TRANSLATE_NOOP("Statement", "Before opening"));
    const PaymentStatus status = fromCode<PaymentStatus>(QString(line.status)).value_or(PaymentStatus::Posted);
    return words.both([status](const Phrasebook &book) { return word(status, book); });
}

PrintRow paymentRow(const LedgerLine &line, const Statement &statement, const PaperWords &words)
{
    const Phrasebook &book = words.book();
    const Words text = words.both([&](const Phrasebook &b) { return lineText(line, statement.records, b); });
    PrintRow row { { bare(book.date(line.on)), bare(plainLine(line.ref)), text,
        bare(book.money(-line.amount.value_or(Money()))) } };
    if (line.split)
        addSplitCells(row.cells, PaymentSplit { -line.split->current, -line.split->arrears, -line.split->held }, book);
    else if (statement.receivedSplit)
        row.cells.resize(row.cells.size() + 3); // before the opening day
    row.cells.push_back(statusWords(line, words));
    return row;
}

/// Lines that add to what is owed show their amount in one column, payments in the other.
struct AccountSums
{
    Money added;
    Money received;
    std::optional<Money> owed;
};

std::vector<AccountSums> runningSums(const Statement &statement)
{
    AccountSums sums { .owed = statement.owedAtStart };
    std::vector<AccountSums> running { sums };
    for (const LedgerLine &line : statement.lines) {
        if (line.balance) {
            if (line.kind != LedgerLine::Kind::Payment)
                sums.added += line.amount.value_or(Money());
            else if (counts(line))
                sums.received -= line.amount.value_or(Money());
            sums.owed = line.balance;
        }
        running.push_back(sums);
    }
    return running;
}

std::vector<Words> accountSumCells(const AccountSums &sums, const Words &label, const Phrasebook &book)
{
    return { label, {}, {}, {}, bare(book.money(sums.added)), bare(book.money(sums.received)),
        sums.owed ? bare(book.money(*sums.owed)) : Words() };
}

Words ownerWords(const LedgerLine &line, const PaperWords &words)
{
    if (line.kind == LedgerLine::Kind::Payment)
        return {};
    if (line.owedTo == Owner::Family)
        //: To whom a charge is owed
        return words.said(QT_TRANSLATE_NOOP("Statement", "Family"));
    //: To whom a charge is owed
    return words.said(QT_TRANSLATE_NOOP("Statement", "Government"));
}

PrintRow accountRow(const LedgerLine &line, const Statement &statement, const PaperWords &words)
{
    const Phrasebook &book = words.book();
    const bool payment = line.kind == LedgerLine::Kind::Payment;
    const Money amount = line.amount.value_or(Money());
    const Words text = words.both([&](const Phrasebook &b) { return lineText(line, statement.records, b); });
    return { { bare(book.date(line.on)), text, bare(plainLine(line.ref)), ownerWords(line, words),
        payment ? Words() : bare(book.money(amount)), payment ? bare(book.money(-amount)) : Words(),
        line.balance ? bare(book.money(*line.balance)) : Words() } };
}

} // namespace

PrintTable paymentTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading of the table of payments
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "Payments received"));
    //: In the place of the table of payments where there are none
    table.emptyText = words.said(QT_TRANSLATE_NOOP("Statement", "No payment was received in this period."));
    //: Column: the day a payment came in
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Statement", "Date received")), TextRole::Date },
        //: Column: the letters and digits that name a payment or another entry
        { words.said(QT_TRANSLATE_NOOP("Statement", "Reference")) },
        //: Column: what a line is
        { words.said(QT_TRANSLATE_NOOP("Statement", "Description")) },
        //: Column: amounts of money
        { words.said(QT_TRANSLATE_NOOP("Statement", "Amount")), TextRole::Amount } };
    if (statement.receivedSplit) {
        //: Column: the part of a payment that paid support of the month it came in
        table.columns.push_back({ words.said(QT_TRANSLATE_NOOP("Statement", "To current support")), TextRole::Amount });
        //: Column: the part of a payment that paid support of earlier months
        table.columns.push_back(
            { words.said(QT_TRANSLATE_NOOP("Statement", "To past-due support")), TextRole::Amount });
        //: Column: the part of a payment that was not used on the day it came in; it may have been used since
        table.columns.push_back({ words.said(QT_TRANSLATE_NOOP("Statement", "Held when received")), TextRole::Amount });
    }
    //: Column: what became of a payment
    table.columns.push_back({ words.said(QT_TRANSLATE_NOOP("Statement", "Status")) });
    addCarryWords(table, words);

    std::vector<const LedgerLine *> payments;
    for (const LedgerLine &line : statement.lines) {
        if (line.kind != LedgerLine::Kind::Payment)
            continue;
        payments.push_back(&line);
        table.rows.push_back(paymentRow(line, statement, words));
    }
    table.carriedAfter
        = [payments, saysSplits = statement.receivedSplit.has_value(), book = words.book()](
              size_t rows) { return sumCells(paymentSums(std::span(payments).first(rows), saysSplits), {}, book); };
    const PaymentSums sums { statement.received, statement.receivedSplit };
    //: Last line of a table: all payments together
    table.sums = { { sumCells(sums, words.said(QT_TRANSLATE_NOOP("Statement", "Total received")), words.book()),
        TextStyle::Bold } };
    return table;
}

PrintTable accountTable(const Statement &statement, const PaperWords &words)
{
    PrintTable table;
    //: Heading of the table of everything that happened in the account
    table.title = words.said(QT_TRANSLATE_NOOP("Statement", "Account, line by line"));
    //: In the place of the account where nothing happened
    table.emptyText
        = words.said(QT_TRANSLATE_NOOP("Statement", "Nothing fell due and nothing was received in this period."));
    //: Column: the day of a line
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Statement", "Date")), TextRole::Date },
        //: Column: what a line is
        { words.said(QT_TRANSLATE_NOOP("Statement", "Description")) },
        //: Column: the letters and digits that name a payment or another entry
        { words.said(QT_TRANSLATE_NOOP("Statement", "Reference")) },
        //: Column: to whom a charge is owed, the family or the government
        { words.said(QT_TRANSLATE_NOOP("Statement", "Owed to")) },
        //: Column: amounts that became owed
        { words.said(QT_TRANSLATE_NOOP("Statement", "Charges and adjustments")), TextRole::Amount },
        //: Column: amounts that were paid
        { words.said(QT_TRANSLATE_NOOP("Statement", "Payments")), TextRole::Amount },
        //: Column: what is owed in all after a line
        { words.said(QT_TRANSLATE_NOOP("Statement", "Total owed")), TextRole::Amount } };
    addCarryWords(table, words);
    if (statement.lines.empty())
        return table;

    const std::vector<AccountSums> running = runningSums(statement);
    const size_t before = statement.owedAtStart ? 1 : 0; // the first row then says what was owed at the beginning
    if (before) {
        //: First line of the account: what was owed before the period began
        const Words label = words.said(QT_TRANSLATE_NOOP("Statement", "Owed before this period"));
        const Phrasebook &book = words.book();
        table.rows.push_back({ { bare(book.date(statement.period.first)), label, {}, {}, {}, {},
            bare(book.money(*statement.owedAtStart)) } });
    }
    for (const LedgerLine &line : statement.lines)
        table.rows.push_back(accountRow(line, statement, words));
    table.carriedAfter = [running, before, book = words.book()](
                             size_t rows) { return accountSumCells(running[rows - std::min(rows, before)], {}, book); };
    //: Last line of a table: everything together
    table.sums = { { accountSumCells(running.back(), words.said(QT_TRANSLATE_NOOP("Statement", "Total")), words.book()),
        TextStyle::Bold } };
    return table;
}

} // namespace caseledger
