// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/caserows.h"

#include <algorithm>
#include <tuple>

namespace caseledger {

namespace {

QList<PaymentTableRow> paymentRows(const CaseRecords &records, const CaseAccount &account)
{
    QList<PaymentTableRow> rows;
    rows.reserve(records.payments.size());
    for (const Payment &payment : records.payments)
        rows.append({ .caseId = records.supportCase.id, .payment = payment });
    for (const LedgerLine &line : ledgerLines(records, account, { .last = account.asOf })) {
        if (line.kind != LedgerLine::Kind::Payment)
            continue;
        PaymentTableRow &row = rows[line.source];
        row.balance = line.balance;
        if (line.split)
            row.split = PaymentSplit { -line.split->current, -line.split->arrears, -line.split->held };
    }
    std::ranges::sort(
        rows, {}, [](const PaymentTableRow &row) { return std::tie(row.payment.receivedOn, row.payment.ref); });
    return rows;
}

QList<DisbursementTableRow> disbursementRows(
    const CaseRecords &records, const std::vector<PlannedDisbursement> &plan, QDate asOf)
{
    QList<DisbursementTableRow> rows;
    for (const Disbursement &disbursement : records.disbursements) {
        rows.append({ .caseId = records.supportCase.id, .disbursement = disbursement });
        if (records.areSourcesCovered())
            rows.last().disbursement.payment = {};
    }
    for (const PlannedDisbursement &planned : plan) {
        const bool overdue = isPastItsDay(planned, asOf);
        DisbursementTableRow row { .caseId = records.supportCase.id,
            .disbursement = { .issuedOn = planned.dueOn, .payee = planned.payee, .amount = planned.amount },
            .planned = true,
            .overdue = overdue };
        if (planned.payment >= 0)
            row.disbursement.payment = records.payments[planned.payment].ref;
        rows.append(row);
    }
    if (std::ranges::any_of(rows, &DisbursementTableRow::overdue)) {
        for (DisbursementTableRow &row : rows)
            row.daysLate = row.overdue ? int(row.disbursement.issuedOn.daysTo(asOf)) : 0;
    }
    const auto key = [](const DisbursementTableRow &row) {
        const Disbursement &shown = row.disbursement;
        return std::tuple_cat(std::tuple(!shown.issuedOn.isValid()), std::tie(shown.issuedOn, row.planned, shown.ref));
    };
    std::ranges::stable_sort(rows, {}, key); // without a day at the end
    return rows;
}

QList<ChargeTableRow> chargeRows(const CaseRecords &records, const CaseAccount &account)
{
    QList<ChargeTableRow> rows;
    for (const OwedItem &item : account.items) {
        if (item.kind != OwedItem::Kind::Charge || item.on > account.asOf)
            continue;
        const Obligation &obligation = records.obligations[item.source];
        rows.append({ .dueOn = item.on,
            .obligation = obligation.ref,
            .kind = obligation.kind,
            .amount = item.amount,
            .unpaid = item.unpaid,
            .owedTo = item.owedTo });
    }
    return rows;
}

} // namespace

QList<BalanceTableRow> balanceRows(const Balances &balances)
{
    QList<BalanceTableRow> rows;
    for (size_t i = 0; i < balanceKeys.size(); ++i)
        rows.append({ BalanceKind(i), balance(balances, BalanceKind(i)) });
    return rows;
}

CaseTables caseTables(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy)
{
    const CaseAccount account = accountAsOf(records, asOf, policy);
    const std::vector<PlannedDisbursement> plan = plannedDisbursements(records, account, policy);
    return { .asOf = asOf,
        .payments = paymentRows(records, account),
        .disbursements = disbursementRows(records, plan, asOf),
        .charges = chargeRows(records, account),
        .balances = balanceRows(balancesOf(account)),
        .undisbursed = undisbursedPastItsDay(plan, asOf) };
}

} // namespace caseledger
