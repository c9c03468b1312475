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
    //: what fell due in a month
    moneyColumn<Row, [](const Row &row) { return row.due; }>("due", QT_TRANSLATE_NOOP("Column", "Due")),
    //: what came in within a month
    moneyColumn<Row, [](const Row &row) { return row.received; }>("received", QT_TRANSLATE_NOOP("Column", "Received")),
    //: what was owed in total when a month ended
    moneyColumn<Row, [](const Row &row) { return row.owed; }>("owed", QT_TRANSLATE_NOOP("Column", "Owed at the end")),
};

} // namespace

std::span<const Column<MonthFigures>> monthColumns() { return columns; }

} // namespace caseledger
