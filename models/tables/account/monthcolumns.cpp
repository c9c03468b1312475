// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/account/monthcolumns.h"

#include "models/tables/columnkinds.h"

namespace caseledger {

namespace {

using Row = MonthFigures;

constexpr Column<Row> columns[] = {
    { .key = "month",
        .title = QT_TRANSLATE_NOOP("Column", "Month"),
        .value = [](const Row &row) -> QVariant { return row.month; },
        .text = [](const Row &row, const Phrasebook &book) { return book.month(row.month); },
        .plain = [](const Row &row) { return row.month.toString(QStringLiteral("yyyy-MM")); } },
    moneyColumn<Row, [](const Row &row) { return row.due; }>(
        //: what fell due in a month
        "due", QT_TRANSLATE_NOOP("Column", "Fell due")),
    moneyColumn<Row, [](const Row &row) { return row.received; }>(
        //: what came in within a month
        "received", QT_TRANSLATE_NOOP("Column", "Received")),
    moneyColumn<Row, [](const Row &row) { return row.owed; }>(
        //: what was owed in total when a month ended
        "owed", QT_TRANSLATE_NOOP("Column", "Owed at the end")),
};

} // namespace

std::span<const Column<MonthFigures>> monthColumns() { return columns; }

} // namespace caseledger
