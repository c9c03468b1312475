// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/disbursementcolumns.h"

#include "models/tables/columnkinds.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

using Row = DisbursementTableRow;

QString statusCode(const Row &row)
{
    return row.planned ? QStringLiteral("planned") : QString(code(row.disbursement.status));
}

QString statusText(const Row &row, const Phrasebook &book)
{
    if (!row.planned)
        return word(row.disbursement.status, book);
    if (row.overdue)
        //: a disbursement that should have been made by now
        return QCoreApplication::translate("Column", "Planned, overdue");
    //: a disbursement that is still to be made
    return QCoreApplication::translate("Column", "Planned");
}

QString lateDays(const Row &row) { return row.daysLate ? QString::number(*row.daysLate) : QString(); }

QString methodCode(const Row &row) { return row.planned ? QString() : QString(code(row.disbursement.method)); }

constexpr auto caseId = caseIdColumn<Row>();
constexpr auto payment = textColumn<Row, [](const Row &row) { return row.disbursement.payment.text; }>(
    "payment_ref", QT_TRANSLATE_NOOP("Column", "Payment"));
constexpr auto reference = textColumn<Row, [](const Row &row) { return row.disbursement.ref.text; }>(
    "disbursement_ref", QT_TRANSLATE_NOOP("Column", "Disbursement"));
constexpr auto issuedOn = dayColumn<Row, [](const Row &row) { return row.disbursement.issuedOn; }>(
    //: the day money was sent on, or is to be sent on
    "issued_on", QT_TRANSLATE_NOOP("Column", "Issued or due"));
constexpr Column<Row> daysLate { .key = "days_late",
    //: days since the one on which money should have been sent on
    .title = QT_TRANSLATE_NOOP("Column", "Days late"),
    .value = [](const Row &row) -> QVariant { return row.daysLate ? QVariant(*row.daysLate) : QVariant(); },
    .text = [](const Row &row, const Phrasebook &) { return row.overdue ? lateDays(row) : QString(); },
    .plain = lateDays,
    .align = Qt::AlignRight | Qt::AlignAbsolute };
constexpr auto payee = codeColumn<Row, [](const Row &row) { return row.disbursement.payee; }>(
    //: who gets the money
    "payee", QT_TRANSLATE_NOOP("Column", "To"));
constexpr Column<Row> method { .key = "method",
    .title = QT_TRANSLATE_NOOP("Column", "Method"),
    .value = [](const Row &row) -> QVariant { return methodCode(row); },
    .text = [](const Row &row,
                const Phrasebook &book) { return row.planned ? QString() : word(row.disbursement.method, book); },
    .plain = methodCode };
constexpr auto amount = moneyColumn<Row, [](const Row &row) { return row.disbursement.amount; }>(
    "amount", QT_TRANSLATE_NOOP("Column", "Amount"));
constexpr Column<Row> status { .key = "status",
    .title = QT_TRANSLATE_NOOP("Column", "Status"),
    .value = [](const Row &row) -> QVariant { return statusCode(row); },
    .text = statusText,
    .plain = statusCode };

constexpr Column<Row> screen[] = { issuedOn, daysLate, reference, payment, payee, method, amount, status };
constexpr Column<Row> exported[] = { caseId, payment, reference, issuedOn, payee, method, amount, status };

} // namespace

std::span<const Column<DisbursementTableRow>> disbursementColumns() { return screen; }
std::span<const Column<DisbursementTableRow>> disbursementExportColumns() { return exported; }

} // namespace caseledger
