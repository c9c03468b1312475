// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/disbursementpages.h"

#include "models/documents/layout/pagecomposer.h"
#include "models/documents/layout/paperhead.h"
#include "models/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseledger {

namespace {

const Disbursement &rowOf(const SentLine &line, const DisbursementList &list)
{
    return list.records.disbursements[line.disbursement];
}

PrintRow sentRow(const SentLine &line, const DisbursementList &list, const PaperWords &words)
{
    const Phrasebook &book = words.book();
    const Disbursement &row = rowOf(line, list);
    return { { bare(book.date(row.issuedOn)), words.both([&](const Phrasebook &b) { return word(row.method, b); }),
        bare(plainLine(row.ref.text)), words.both([&](const Phrasebook &b) { return word(row.status, b); }),
        bare(book.money(row.amount)) } };
}

std::vector<Words> sumCells(Money sum, const Words &label, const Phrasebook &book)
{
    return { label, {}, {}, {}, bare(book.money(sum)) };
}

PrintTable sentTable(const DisbursementList &list, const PaperWords &words)
{
    PrintTable table;
    //: Heading of the table of payments that were sent to the custodial parent
    table.title = words.said(QT_TRANSLATE_NOOP("Disbursements", "Payments sent to you"));
    //: In the place of that table where there are none
    table.emptyText = words.said(QT_TRANSLATE_NOOP("Disbursements", "No payment was sent to you in this period."));
    //: Column: the day a payment was sent
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Disbursements", "Date sent")), TextRole::Date },
        //: Column: by debit card, direct deposit or check
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "How it was sent")) },
        //: Column: the letters and digits that name a payment
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "Reference")) },
        //: Column: what became of a payment that was sent
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "Status")) },
        //: Column: amounts of money
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "Amount")), TextRole::Amount } };
    addCarryWords(table, words);
    std::vector<Money> sums { Money() }; // after so many rows
    for (const SentLine &line : list.sent) {
        table.rows.push_back(sentRow(line, list, words));
        sums.push_back(sums.back() + (line.counts ? rowOf(line, list).amount : Money()));
    }
    table.carriedAfter = [sums, book = words.book()](size_t rows) { return sumCells(sums[rows], {}, book); };
    //: Last line of a table: all payments that were sent and did not come back
    const Words label = words.said(QT_TRANSLATE_NOOP("Disbursements", "Total sent"));
    table.sums = { { sumCells(list.sentSum, label, words.book()), TextStyle::Bold } };
    return table;
}

/// All of it in one sum, without a payment or a day.
void addToSendTogether(PrintTable &table, const DisbursementList &list, const PaperWords &words)
{
    table.columns = { {}, { words.said(QT_TRANSLATE_NOOP("Disbursements", "Amount")), TextRole::Amount } };
    if (list.toSend.empty())
        return;
    const Words label = words.said(QT_TRANSLATE_NOOP("Disbursements", "Total still to be sent"));
    table.rows.push_back({ { label, bare(words.book().money(list.toSendSum)) }, TextStyle::Bold });
}

PrintTable toSendTable(const DisbursementList &list, const PaperWords &words)
{
    PrintTable table;
    const Phrasebook &book = words.book();
    //: Heading of the table of money that will be sent to the custodial parent. %1 is a date
    table.title = words.said(
        QT_TRANSLATE_NOOP("Disbursements", "Still to be sent to you on %1"), { book.date(list.period.last) });
    //: In the place of that table where there is nothing
    table.emptyText = words.said(QT_TRANSLATE_NOOP("Disbursements", "Nothing is waiting to be sent to you."));
    if (list.records.areSourcesCovered()) {
        addToSendTogether(table, list, words);
        return table;
    }
    //: Column: the last day on which a payment should be sent
    table.columns = { { words.said(QT_TRANSLATE_NOOP("Disbursements", "To be sent by")), TextRole::Date },
        //: Column: the day the other parent's payment came in
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "Payment received on")), TextRole::Date },
        //: Column: the letters and digits that name a payment
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "Reference")) },
        //: Column: amounts of money
        { words.said(QT_TRANSLATE_NOOP("Disbursements", "Amount")), TextRole::Amount } };
    addCarryWords(table, words);
    std::vector<Money> sums { Money() };
    for (const ToSendLine &line : list.toSend) {
        const Payment &payment = list.records.payments[line.payment];
        table.rows.push_back({ { bare(book.date(line.dueOn)), bare(book.date(payment.receivedOn)),
            bare(plainLine(payment.ref.text)), bare(book.money(line.amount)) } });
        sums.push_back(sums.back() + line.amount);
    }
    const auto cells = [book](Money sum, const Words &label) {
        return std::vector<Words> { label, {}, {}, bare(book.money(sum)) };
    };
    table.carriedAfter = [sums, cells](size_t rows) { return cells(sums[rows], {}); };
    //: Last line of a table: all money that is still to be sent
    const Words label = words.said(QT_TRANSLATE_NOOP("Disbursements", "Total still to be sent"));
    table.sums = { { cells(list.toSendSum, label), TextStyle::Bold } };
    return table;
}

void addTables(PageComposer &composer, const DisbursementList &list, const PaperWords &words)
{
    //: Below the list of payments sent on to the custodial parent. %n is their number
    const char *count = QT_TRANSLATE_N_NOOP("Disbursements", "%n disbursement(s) in this list.");
    composer.table(sentTable(list, words), words.said(count, {}, int(list.sent.size())));
    if (!std::ranges::all_of(list.sent, &SentLine::counts))
        //: Below the table of payments sent; the four words are values of its column "Status"
        composer.paragraph(words.said(QT_TRANSLATE_NOOP("Disbursements",
            "A payment that is pending was not sent yet. One that is returned or stopped did not reach you. They are "
            "shown, but they are not in the total.")));
    composer.table(toSendTable(list, words));
    if (!list.toSend.empty() && !list.records.areSourcesCovered())
        //: Below the table of money that is still to be sent
        composer.paragraph(words.said(QT_TRANSLATE_NOOP("Disbursements",
            "The day beside each amount is the last day on which it should be sent. It may take a few more days to "
            "reach you.")));
}

} // namespace

std::vector<Page> disbursementPages(
    const DisbursementList &list, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book)
{
    const Typesetter type;
    const PaperWords words(book, "Disbursements");
    const SupportCase &supportCase = list.records.supportCase;
    const QString id = supportCase.id.text();
    //: Title of the paper that lists the payments sent on to the custodial parent
    const Words title = words.said(QT_TRANSLATE_NOOP("Disbursements", "Disbursements"));
    const PaperSubject subject { title, list.recipient, { supportCase.id }, supportCase.countyFips,
        periodFact(list.period, words), list.otherParent, printedOn };
    LetterPage letter = letterPage(paperHead(subject, letterhead, words), letterhead, book, type);

    PageComposer composer(type, book, std::move(letter.page), letter.bodyTopMm);
    //: First sentence of the paper. %1 and %2 are dates
    composer.paragraph(words.said(QT_TRANSLATE_NOOP("Disbursements",
                                      "This paper shows the support payments that were sent to you for this case from "
                                      "%1 to %2, and what is still to be sent."),
        { book.date(list.period.first), book.date(list.period.last) }));
    addTables(composer, list, words);
    //: Last sentence of the paper. %1 is a case identifier
    composer.paragraph(words.said(QT_TRANSLATE_NOOP("Disbursements",
                                      "If a payment did not reach you, or something is not clear, please ask us. Have "
                                      "your case identifier %1 at hand."),
        { id }));
    return std::move(composer).finished(runningWords(subject, letterhead), sharedWords(words));
}

} // namespace caseledger
