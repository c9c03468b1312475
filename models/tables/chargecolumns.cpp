// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/chargecolumns.h"

#include "models/tables/columnkinds.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

using Row = ChargeTableRow;

QString ownerCode(const Row &row)
{
    return row.owedTo == Owner::Family ? QStringLiteral("family") : QStringLiteral("government");
}

QString ownerText(const Row &row, const Phrasebook &)
{
    if (row.owedTo == Owner::Family)
        //: to whom a charge is owed
        return QCoreApplication::translate("Owner", "Family");
    //: to whom a charge is owed
    return QCoreApplication::translate("Owner", "Government");
}

constexpr Column<Row> columns[] = {
    dayColumn<Row, [](const Row &row) { return row.dueOn; }>("due_on", QT_TRANSLATE_NOOP("Column", "Due")),
    textColumn<Row, [](const Row &row) { return row.obligation.text; }>(
        //: the reference of what a court ordered
        "obligation_ref", QT_TRANSLATE_NOOP("Column", "Obligation")),
    codeColumn<Row, [](const Row &row) { return row.kind; }>("kind", QT_TRANSLATE_NOOP("Column", "Kind")),
    moneyColumn<Row, [](const Row &row) { return row.amount; }>("amount", QT_TRANSLATE_NOOP("Column", "Amount")),
    moneyColumn<Row, [](const Row &row) { return row.unpaid; }>("unpaid", QT_TRANSLATE_NOOP("Column", "Unpaid")),
    { .key = "owed_to",
        .title = QT_TRANSLATE_NOOP("Column", "Owed to"),
        .value = [](const Row &row) -> QVariant { return ownerCode(row); },
        .text = ownerText,
        .plain = ownerCode },
};

} // namespace

std::span<const Column<ChargeTableRow>> chargeColumns() { return columns; }

} // namespace caseledger
