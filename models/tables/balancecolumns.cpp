// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/balancecolumns.h"

#include "models/tables/columnkinds.h"

namespace caseledger {

namespace {

using Row = BalanceTableRow;

QString key(const Row &row) { return balanceKeys[size_t(row.kind)]; }

constexpr Column<Row> columns[] = {
    { .key = "balance",
        .title = QT_TRANSLATE_NOOP("Column", "Balance"),
        .value = [](const Row &row) -> QVariant { return key(row); },
        .text = [](const Row &row, const Phrasebook &book) { return word(row.kind, book); },
        .plain = key },
    moneyColumn<Row, [](const Row &row) { return row.amount; }>("amount", QT_TRANSLATE_NOOP("Column", "Amount")),
};

} // namespace

std::span<const Column<BalanceTableRow>> balanceColumns() { return columns; }

} // namespace caseledger
