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

void addSummary(PageComposer &composer, const Statement &statement, const PaperWords &words)
{
    composer.table(balanceTable(statement, words));
    composer.table(changeTable(statement, words));
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
    composer.table(table, countWords(table.rows.size(), words));
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
        "was paid "
        "ahead of time or is still being reviewed. Money paid ahead lowers the total owed when the support it is for "
        "falls due."));
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
        composer.table(receivedTable(statement, words));
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
