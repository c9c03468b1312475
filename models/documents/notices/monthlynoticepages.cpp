// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/monthlynoticepages.h"

#include "models/documents/layout/pagecomposer.h"
#include "models/documents/layout/paperhead.h"
#include "models/documents/notices/monthlytexts.h"

#include <algorithm>

namespace caseledger {

namespace {

using Part = Money Collection::*;

/// A column of amounts and the part of a collection that stands in it.
struct PartColumn
{
    const char *title;
    Part part;
};

bool holds(const PayerSection &section)
{
    return std::ranges::any_of(section.lines, [](const CollectionLine &line) { return !line.money.held.isZero(); });
}

/// What is zero in all lines of a section has no column. One column where the notice says no splits.
std::vector<PartColumn> partColumns(const PayerSection &section, bool saysSplits)
{
    std::vector<PartColumn> columns { { monthly("column.collected"), &Collection::collected } };
    if (!saysSplits)
        return columns;
    columns.push_back({ monthly("column.current"), &Collection::current });
    columns.push_back({ monthly("column.arrears"), &Collection::arrears });
    if (holds(section))
        columns.push_back({ monthly("column.held"), &Collection::held });
    columns.push_back({ monthly("column.kept"), &Collection::keptByGovernment });
    columns.push_back({ monthly("sum.family"), &Collection::toFamily });
    return columns;
}

/// Day, words and amounts; the parts that are null stay empty.
std::vector<Words> cellsOf(QDate on, const Words &text, const Collection &money, const std::vector<PartColumn> &columns,
    const Phrasebook &book)
{
    std::vector<Words> cells { bare(book.date(on)), text };
    for (const PartColumn &column : columns)
        cells.push_back(bare(book.money(money.*column.part)));
    return cells;
}

/// A payment; a fee withheld from it stands on a line of its own, so that every line's amounts add up.
void addRows(PrintTable &table, std::vector<Collection> &sums, const CollectionLine &line,
    const std::vector<PartColumn> &columns, const PaperWords &words)
{
    const QString id = line.caseId.text();
    Collection beforeFee = line.money;
    beforeFee.toFamily += line.money.fee;
    const Words text = line.fromEarlier ? words.said(monthly("row.earlier"), { id }) : bare(id);
    table.rows.push_back({ cellsOf(line.on, text, beforeFee, columns, words.book()) });
    sums.push_back(Collection(sums.back()) += beforeFee);
    if (line.money.fee.isZero())
        return;
    PrintRow fee { { bare(words.book().date(line.on)), words.said(monthly("row.fee"), { id }) } };
    fee.cells.resize(columns.size() + 1);
    fee.cells.push_back(bare(words.book().money(-line.money.fee)));
    table.rows.push_back(fee);
    sums.push_back(Collection(sums.back()) += Collection { .toFamily = -line.money.fee });
}

Words sectionTitle(const PayerSection &section, const PaperWords &words)
{
    const QString name = plainLine(section.noncustodial);
    const QString native = plainLine(section.noncustodialNative);
    if (name.isEmpty() && native.isEmpty())
        return words.said(monthly("section.nameless"));
    if (name.isEmpty() || native.isEmpty())
        return words.said(monthly("section"), { name + native });
    return words.said(monthly("section.native"), { name, native });
}

PrintTable sectionTable(const PayerSection &section, bool saysSplits, const PaperWords &words)
{
    const std::vector<PartColumn> parts = partColumns(section, saysSplits);
    PrintTable table;
    table.title = sectionTitle(section, words);
    table.emptyText = words.said(monthly("section.empty"));
    table.columns = { { words.said(monthly("column.date")), TextRole::Date }, { words.said(monthly("column.case")) } };
    for (const PartColumn &part : parts)
        table.columns.push_back({ words.said(part.title), TextRole::Amount });
    addCarryWords(table, words);
    std::vector<Collection> sums { {} }; // after so many rows
    for (const CollectionLine &line : section.lines)
        addRows(table, sums, line, parts, words);
    const auto sumCells = [parts, book = words.book()](const Collection &sum, const Words &label) {
        std::vector<Words> cells = cellsOf({}, {}, sum, parts, book);
        cells.front() = label;
        return cells;
    };
    table.carriedAfter = [sums, sumCells](size_t rows) { return sumCells(sums[rows], {}); };
    table.sums = { { sumCells(section.sums, words.said(monthly("total"))), TextStyle::Bold } };
    return table;
}

/// All of the month: what came in, and what became of it. Its title is the month.
PrintTable summaryTable(const MonthlyNotice &notice, const PaperWords &words)
{
    PrintTable table;
    table.title = words.both([&](const Phrasebook &book) { return book.month(notice.month.first); });
    table.columns
        = { { words.said(monthly("column.description")) }, { words.said(monthly("column.amount")), TextRole::Amount } };
    const auto row = [&](const char *label, Money amount) {
        table.rows.push_back({ { words.said(label), bare(words.book().money(amount)) } });
    };
    const Collection &sums = notice.sums;
    row(monthly("sum.collected"), sums.collected);
    row(monthly("sum.current"), sums.current);
    row(monthly("sum.arrears"), sums.arrears);
    if (!sums.held.isZero())
        row(monthly("sum.held"), sums.held);
    row(monthly("sum.kept"), sums.keptByGovernment);
    if (!sums.fee.isZero())
        row(monthly("sum.fee"), sums.fee);
    const Words family = words.said(monthly("sum.family"));
    table.sums = { { { family, bare(words.book().money(sums.toFamily)) }, TextStyle::Bold } };
    return table;
}

/// How the sums of the month go together.
void addTies(PageComposer &composer, const Collection &sums, const PaperWords &words)
{
    const auto say = [&](const char *source, std::initializer_list<Money> amounts) {
        QStringList values;
        for (const Money amount : amounts)
            values.append(words.book().money(amount));
        composer.paragraph(words.said(source, values));
    };
    if (sums.held > Money())
        say(monthly("tie.held"), { sums.collected, sums.current, sums.arrears, sums.held });
    else if (sums.held < Money())
        say(monthly("tie.used"), { sums.collected, -sums.held, sums.current, sums.arrears });
    else
        say(monthly("tie.collected"), { sums.collected, sums.current, sums.arrears });
    if (sums.fee.isZero())
        say(monthly("tie.paid"), { sums.toFamily, sums.keptByGovernment });
    else
        say(monthly("tie.fee"), { sums.toFamily, sums.keptByGovernment, sums.fee });
}

void addSection(PageComposer &composer, const PayerSection &section, bool saysSplits, const PaperWords &words)
{
    const auto payments = std::ranges::count(section.lines, false, &CollectionLine::fromEarlier);
    composer.table(sectionTable(section, saysSplits, words), words.said(monthly("section.count"), {}, int(payments)));
}

void addNotes(PageComposer &composer, const MonthlyNotice &notice, const Office &office, const PaperWords &words)
{
    composer.heading(words.said(monthly("words.heading")));
    composer.paragraph(words.said(monthly("words.support")));
    composer.paragraph(words.said(monthly("words.kept")));
    if (!notice.sums.held.isZero() || std::ranges::any_of(notice.sections, holds))
        composer.paragraph(words.said(monthly("words.held")));
    if (!notice.sums.fee.isZero())
        composer.paragraph(words.said(monthly("words.fee")));
    for (const QString &where : { office.contact, office.contactUrl, office.phone }) {
        if (where.isEmpty())
            continue;
        composer.paragraph(words.said(monthly("ask"), { plainLine(where) }), TextStyle::Bold);
        break;
    }
}

} // namespace

std::vector<Page> monthlyNoticePages(
    const MonthlyNotice &notice, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book)
{
    const Typesetter type;
    const PaperWords words(book, contextOf(Notice::Monthly), &letterhead.wording);
    const Words month = words.both([&](const Phrasebook &b) { return b.month(notice.month.first); });
    const PaperSubject subject { .title = words.said(monthly("title")),
        .recipient = notice.recipient,
        .cases = notice.cases,
        .days = { words.said(monthly("month")), { month.text, month.english } },
        .printedOn = printedOn };
    LetterPage letter = letterPage(paperHead(subject, letterhead, words), letterhead, book, type);

    PageComposer composer(type, book, std::move(letter.page), letter.bodyTopMm);
    composer.paragraph(words.said(monthly("intro")));
    composer.table(summaryTable(notice, words));
    addTies(composer, notice.sums, words);
    for (const PayerSection &section : notice.sections)
        addSection(composer, section, notice.saysSplits, words);
    addNotes(composer, notice, letterhead.office, words);
    return std::move(composer).finished(runningWords(subject, letterhead), sharedWords(words));
}

} // namespace caseledger
