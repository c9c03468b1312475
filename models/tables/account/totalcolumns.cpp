// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/account/totalcolumns.h"

#include "models/tables/columnkinds.h"

#include <QCoreApplication>

#include <array>

namespace caseledger {

namespace {

using Row = TotalRow;

struct KindOfTotal
{
    const char *key; ///< as scripts know it
    const char *title;
};

constexpr std::array<KindOfTotal, 9> kinds { {
    //: what fell due over the life of the case
    { "charged", QT_TRANSLATE_NOOP("Column", "Charged") },
    //: what the paying parent paid over the life of the case; the five lines after it are what became of it
    { "collected", QT_TRANSLATE_NOOP("Column", "Collected") },
    //: first line of a sum: of what was collected, what goes to the family. Keep the sign
    { "to_family", QT_TRANSLATE_NOOP("Column", "= to the family") },
    //: next line of the sum. Keep the sign
    { "kept_by_government", QT_TRANSLATE_NOOP("Column", "+ kept by the government") },
    //: next line of the sum: the annual fee. Keep the sign
    { "fees", QT_TRANSLATE_NOOP("Column", "+ fees") },
    //: next line of the sum: given back to the one who paid it. Keep the sign
    { "refunded", QT_TRANSLATE_NOOP("Column", "+ refunded") },
    //: last line of the sum: money that waits. Keep the sign
    { "held", QT_TRANSLATE_NOOP("Column", "+ held") },
    //: what was sent on, to the family and the government, or refunded
    { "disbursed", QT_TRANSLATE_NOOP("Column", "Disbursed") },
    //: what is still to be sent on
    { "planned", QT_TRANSLATE_NOOP("Column", "Still to be sent") },
} };

QString keyOf(const Row &row) { return QLatin1String(kinds[size_t(row.kind)].key); }

constexpr Column<Row> columns[] = {
    { .key = "total",
        //: head of a column of sums: charged, collected, refunded …
        .title = QT_TRANSLATE_NOOP("Column", "Total"),
        .value = [](const Row &row) -> QVariant { return int(row.kind); },
        .text = [](const Row &row, const Phrasebook &) -> QString {
            return QCoreApplication::translate("Column", kinds[size_t(row.kind)].title);
        },
        .plain = keyOf },
    moneyColumn<Row, [](const Row &row) { return row.amount; }>("amount", QT_TRANSLATE_NOOP("Column", "Amount")),
};

} // namespace

std::span<const Column<TotalRow>> totalColumns() { return columns; }

QList<TotalRow> totalRows(const Totals &totals, const Balances &balances)
{
    return { { TotalKind::Charged, totals.charged }, { TotalKind::Collected, totals.collected },
        { TotalKind::ToFamily, totals.toFamily }, { TotalKind::KeptByGovernment, totals.keptByGovernment },
        { TotalKind::Fees, totals.fees }, { TotalKind::Refunded, totals.refunded }, { TotalKind::Held, balances.held },
        { TotalKind::Disbursed, totals.disbursed }, { TotalKind::Planned, totals.planned } };
}

} // namespace caseledger
