// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/statementpages.h"

#include "models/documents/layout/pagecomposer.h"
#include "models/documents/layout/paperhead.h"
#include "models/documents/statementtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseledger {

namespace {

Words titleOf(StatementKind kind, const PaperWords &words)
{
    switch (kind) {
    case StatementKind::PaymentHistory:
        //: Title of a paper: the payments received for a case
        return words.said(QT_TRANSLATE_NOOP("Statement", "Payment History"));
    case StatementKind::ObligationSummary:
        //: Title of a paper: what is to be paid, what is owed
        return words.said(QT_TRANSLATE_NOOP("Statement", "Support Obligation Summary"));
    case StatementKind::Combined:
        //: Title of a paper: summary and every line of the account
        return words.said(QT_TRANSLATE_NOOP("Statement", "Account Statement"));
    }
    return {};
}

void addIntroduction(PageComposer &composer, const Statement &statement, const PaperWords &words)
{
    const QString first = words.book().date(statement.period.first);
    const QString last = words.book().date(statement.period.last);
    if (statement.kind != StatementKind::ObligationSummary)
        //: %1 and %2 are dates
        composer.paragraph(
            words.said(QT_TRANSLATE_NOOP("Statement",
                           "This paper shows the payments that were received for this case from %1 to %2."),
                { first, last }));
    else
        //: %1 and %2 are dates
        composer.paragraph(words.said(
            QT_TRANSLATE_NOOP("Statement", "This paper shows the support obligations of this case from %1 to %2."),
            { first, last }));
    //: %1 is a date
    composer.paragraph(
        words.said(QT_TRANSLATE_NOOP("Statement", "Payments received after %1 will not appear."), { last }),
        TextStyle::Bold);
}

/// Why what was received is more than what was paid off; nothing where it is not.
Words paidAheadWords(const Statement &statement, const PaperWords &words)
{
    if (statement.paidAhead.isZero())
        return {};
    //: Below sums of money received. %1 is an amount, %2 the last day that the paper covers
    return words.said(QT_TRANSLATE_NOOP("Statement",
                          "Of the money received, %1 has paid support that falls due after %2, later in the same "
                          "month. It lowers the total owed when that support falls due."),
        { words.book().money(statement.paidAhead), words.book().date(statement.period.last) });
}

void addSummary(PageComposer &composer, const Statement &statement, const PaperWords &words)
{
    composer.table(balanceTable(statement, words));
    composer.table(changeTable(statement, words), paidAheadWords(statement, words));
    composer.table(obligationTable(statement, words));
    composer.table(monthTable(statement, words));
    composer.table(totalsTable(statement, words));
    const Phrasebook &book = words.book();
    //: %1 is a date, %2 an amount
    composer.paragraph(words.said(QT_TRANSLATE_NOOP("Statement", "Since %1 support of %2 fell due."),
        { book.date(statement.supportCase.openingDay()), book.money(statement.totals.charged) }));
    if (statement.recipient.role == Role::Custodial)
        //: %1 and %2 are amounts
        composer.paragraph(
            words.said(QT_TRANSLATE_NOOP("Statement",
                           "Of the money received, %1 has been sent out so far and %2 is still to be sent."),
                { book.money(statement.totals.disbursed), book.money(statement.totals.planned) }));
}

void addPayments(PageComposer &composer, const Statement &statement, const PaperWords &words)
{
    const PrintTable table = paymentTable(statement, words);
    //: Below a list of payments. %n is their number
    const char *count = QT_TRANSLATE_N_NOOP("Statement", "%n payment(s) in this list.");
    composer.table(table, words.said(count, {}, int(table.rows.size())));
}

/// What the column of that name says, and where what is held now stands.
void addHeldWhenReceived(PageComposer &composer, const Statement &statement, const PaperWords &words)
{
    if (!statement.receivedSplit)
        return; // there is no such column
    const QStringList day { words.book().date(statement.balances.asOf) };
    if (statement.kind == StatementKind::PaymentHistory)
        //: Explains a column of payments; In short is the name of a table on the paper. %1 is a date
        composer.paragraph(words.said(QT_TRANSLATE_NOOP("Statement",
                                          "Held when received is the part of a payment that was held on the day it "
                                          "came in; it may have been used or given back since, and the amount held on "
                                          "%1 is the last line of the table In short."),
            day));
    else if (statement.kind == StatementKind::Combined)
        //: Explains a column of payments; Held is the name of a balance on the paper. %1 is a date
        composer.paragraph(words.said(QT_TRANSLATE_NOOP("Statement",
                                          "Held when received is the part of a payment that was held on the day it "
                                          "came in; it may have been used or given back since, and the amount held on "
                                          "%1 is the balance Held on this paper."),
            day));
}

bool hasLine(const Statement &statement, auto matches) { return std::ranges::any_of(statement.lines, matches); }

void addNotes(PageComposer &composer, const Statement &statement, const PaperWords &words)
{
    const auto note
        = [&](const char *source, const QStringList &values = {}) { composer.paragraph(words.said(source, values)); };
    //: Heading above explanations of words
    composer.heading(words.said(QT_TRANSLATE_NOOP("Statement", "What the words mean")));
    //: Explains the words current support and past-due support
    note(QT_TRANSLATE_NOOP("Statement",
        "Current support is support of the month in which a payment came in. Past-due support is support of earlier "
        "months that "
        "was not paid in time."));
    //: Explains the word held
    note(QT_TRANSLATE_NOOP("Statement",
        "Held means: the money was received and is kept for this case, but it is not used yet, for example because it "
        "is for a later month or is still being reviewed. It lowers the total owed when it is used."));
    addHeldWhenReceived(composer, statement, words);
    //: Explains to whom support is owed
    note(QT_TRANSLATE_NOOP("Statement",
        "Support is owed to the family, or to the government for the time the family received public assistance. When "
        "a payment "
        "is used, its full amount counts for the parent who paid it."));
    if (hasLine(statement, [](const LedgerLine &line) { return line.status == code(PaymentStatus::Returned); }))
        //: Explains returned payments
        note(QT_TRANSLATE_NOOP(
            "Statement", "A returned payment did not clear or was sent back. It is shown, but it is in no total."));
    if (hasLine(statement, [](const LedgerLine &line) { return !line.balance; }))
        //: %1 is a date
        note(QT_TRANSLATE_NOOP("Statement",
                 "The account was opened on %1. What is dated before that day is already part of the "
                 "amounts owed at the opening; it is shown, but it is in no total."),
            { words.book().date(statement.supportCase.openingDay()) });
    //: %1 is a case identifier
    note(QT_TRANSLATE_NOOP("Statement",
             "If something looks wrong or is not clear, please ask us. Have your case identifier %1 at hand."),
        { statement.supportCase.id.text() });
}

} // namespace

std::vector<Page> statementPages(
    const Statement &statement, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book)
{
    const Typesetter type;
    const PaperWords words(book, "Statement");
    const SupportCase &supportCase = statement.supportCase;
    const PaperSubject subject { titleOf(statement.kind, words), statement.recipient, { supportCase.id },
        supportCase.countyFips, periodFact(statement.period, words), statement.otherParent, printedOn };
    LetterPage letter = letterPage(paperHead(subject, letterhead, words), letterhead, book, type);

    PageComposer composer(type, book, std::move(letter.page), letter.bodyTopMm);
    addIntroduction(composer, statement, words);
    if (statement.kind == StatementKind::PaymentHistory)
        composer.table(receivedTable(statement, words), paidAheadWords(statement, words));
    else
        addSummary(composer, statement, words);
    if (statement.kind != StatementKind::ObligationSummary)
        addPayments(composer, statement, words);
    if (statement.kind == StatementKind::Combined)
        composer.table(accountTable(statement, words));
    addNotes(composer, statement, words);

    return std::move(composer).finished(runningWords(subject, letterhead), sharedWords(words));
}

} // namespace caseledger
