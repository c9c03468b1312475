// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/account/balancelinecolumns.h"

#include "models/tables/columnkinds.h"

namespace caseledger {

namespace {

using Row = BalanceLineRow;

/// What the line is, without what is covered of it already: that stands in columns of its own.
QString whatText(const Row &row, const Phrasebook &book)
{
    BalanceLine whole = row.line;
    whole.amount = whole.whole;
    return lineText(whole, row.file->records, book);
}

QString plainWhat(const Row &row) { return whatText(row, Phrasebook()); }

constexpr Column<Row> columns[] = {
    dayColumn<Row, [](const Row &row) { return row.line.on; }>(
        //: the day that something owed, or held, comes from
        "dated_on", QT_TRANSLATE_NOOP("Column", "Day")),
    { .key = "text",
        //: what one line of a balance is: "Current support due"
        .title = QT_TRANSLATE_NOOP("Column", "What"),
        .value = [](const Row &row) -> QVariant { return plainWhat(row); },
        .text = whatText,
        .plain = plainWhat },
    moneyColumn<Row, [](const Row &row) { return row.line.whole; }>(
        //: the amount as it was at first, before anything was paid of it
        "whole", QT_TRANSLATE_NOOP("Column", "Whole amount")),
    moneyColumn<Row, [](const Row &row) { return row.line.amount; }>(
        //: what is not paid yet of an amount, or not used yet of a payment
        "amount", QT_TRANSLATE_NOOP("Column", "Still open")),
    moneyColumn<Row, [](const Row &row) { return row.line.running; }>(
        //: the amounts added up to this line
        "balance", QT_TRANSLATE_NOOP("Column", "Sum so far")),
};

} // namespace

std::span<const Column<BalanceLineRow>> balanceLineColumns() { return columns; }

QList<BalanceLineRow> balanceLineRows(const CaseFilePointer &file, const CaseAccount &account, BalanceKind kind)
{
    QList<BalanceLineRow> rows;
    for (const BalanceLine &line : explain(file->records, account, kind))
        rows.append({ file, line });
    return rows;
}

} // namespace caseledger
