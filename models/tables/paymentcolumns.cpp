// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/paymentcolumns.h"

#include "models/tables/columnkinds.h"

namespace caseledger {

namespace {

using Row = PaymentTableRow;

constexpr auto caseId = caseIdColumn<Row>();
constexpr auto reference = textColumn<Row, [](const Row &row) { return row.payment.ref.text; }>(
    "payment_ref", QT_TRANSLATE_NOOP("Column", "Payment"));
constexpr auto receivedOn = dayColumn<Row, [](const Row &row) { return row.payment.receivedOn; }>(
    "received_on", QT_TRANSLATE_NOOP("Column", "Received"));
constexpr auto source = codeColumn<Row, [](const Row &row) { return row.payment.source; }>(
    "source", QT_TRANSLATE_NOOP("Column", "Source"));
constexpr auto amount = moneyColumn<Row, [](const Row &row) { return row.payment.amount; }>(
    "amount", QT_TRANSLATE_NOOP("Column", "Amount"));
constexpr auto status = codeColumn<Row, [](const Row &row) { return row.payment.status; }>(
    "status", QT_TRANSLATE_NOOP("Column", "Status"));
constexpr auto holdReason = textColumn<Row, [](const Row &row) { return row.payment.holdReason; }>(
    "hold_reason", QT_TRANSLATE_NOOP("Column", "Hold reason"));

std::optional<Money> part(const Row &row, Money PaymentSplit::*which)
{
    return row.split ? std::optional((*row.split).*which) : std::nullopt;
}

constexpr auto current = moneyColumn<Row, [](const Row &row) { return part(row, &PaymentSplit::current); }>(
    //: the part of a payment that paid what is due this month
    "current", QT_TRANSLATE_NOOP("Column", "To current"));
constexpr auto arrears = moneyColumn<Row, [](const Row &row) { return part(row, &PaymentSplit::arrears); }>(
    //: the part of a payment that paid what is past due
    "arrears", QT_TRANSLATE_NOOP("Column", "To past due"));
constexpr auto held = moneyColumn<Row, [](const Row &row) { return part(row, &PaymentSplit::held); }>(
    //: the part of a payment that waits
    "held", QT_TRANSLATE_NOOP("Column", "Held"));
constexpr auto balanceAfter = moneyColumn<Row, [](const Row &row) { return row.balance; }>(
    //: total owed after the payment
    "balance", QT_TRANSLATE_NOOP("Column", "Owed after"));

constexpr Column<Row> screen[]
    = { receivedOn, reference, source, amount, current, arrears, held, status, holdReason, balanceAfter };
constexpr Column<Row> exported[] = { caseId, reference, receivedOn, source, amount, status, holdReason };

} // namespace

std::span<const Column<PaymentTableRow>> paymentColumns() { return screen; }
std::span<const Column<PaymentTableRow>> paymentExportColumns() { return exported; }

} // namespace caseledger
