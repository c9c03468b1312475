// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkcase.h"

#include "models/domain/balances.h"
#include "models/domain/disbursementplan.h"
#include "models/domain/ledger.h"

#include <algorithm>

namespace caseledger {

namespace {

/// Findings of one case under one rule.
class Reporter
{
public:
    Reporter(const CaseRecords &records, const FindingSink &found)
        : m_caseId(records.supportCase.id.text())
        , m_found(found)
    { }

    void operator()(QLatin1String rule, const QString &ref, const QString &message) const
    {
        m_found({ rule, m_caseId, ref, message });
    }
    /// Says that two sums which must be one differ.
    void unequal(QLatin1String rule, const QString &ref, const QString &what, Money is, Money shouldBe) const
    {
        (*this)(rule, ref, QStringLiteral("%1 is %2 and should be %3.").arg(what, plainText(is), plainText(shouldBe)));
    }

private:
    QString m_caseId;
    const FindingSink &m_found;
};

QString refOf(const CaseRecords &records, const OwedItem &item)
{
    switch (item.kind) {
    case OwedItem::Kind::Adjustment:
        return records.adjustments[item.source].ref.text;
    case OwedItem::Kind::Charge:
        return records.obligations[item.source].ref.text;
    case OwedItem::Kind::Opening:
        break;
    }
    return {};
}

void checkPayments(const CaseRecords &records, const CaseAccount &account, const Reporter &report)
{
    std::vector<Money> portions(size_t(records.payments.size()));
    std::vector<Money> refunds(size_t(records.payments.size()));
    for (const Portion &portion : account.portions) {
        const Payment &payment = records.payments[portion.payment];
        portions[size_t(portion.payment)] += portion.amount;
        if (portion.toFamily + portion.kept + portion.fee != portion.amount || portion.amount <= Money()
            || std::min({ portion.toFamily, portion.kept, portion.fee }) < Money())
            report(QLatin1String("portion_split"), payment.ref.text,
                QStringLiteral("A portion of %1 is split into %2 for the family, %3 for the government and %4 of fees.")
                    .arg(plainText(portion.amount), plainText(portion.toFamily), plainText(portion.kept),
                        plainText(portion.fee)));
    }
    for (const RefundTaken &refund : account.refunds)
        refunds[size_t(refund.payment)] += refund.amount;
    for (const PaymentOutcome &outcome : account.outcomes) {
        const Payment &payment = records.payments[outcome.payment];
        const size_t place = size_t(outcome.payment);
        if (outcome.current + outcome.arrears + outcome.heldAtFirst != payment.amount)
            report.unequal(QLatin1String("payment_split"), payment.ref.text,
                QStringLiteral("What the payment was split into"),
                outcome.current + outcome.arrears + outcome.heldAtFirst, payment.amount);
        if (outcome.held < Money() || outcome.held > outcome.heldAtFirst)
            report.unequal(QLatin1String("payment_split"), payment.ref.text,
                QStringLiteral("What is still held of the payment"), outcome.held, outcome.heldAtFirst);
        if (portions[place] + refunds[place] + outcome.held != payment.amount)
            report.unequal(QLatin1String("payment_split"), payment.ref.text,
                QStringLiteral("What the payment paid, gave back and holds"),
                portions[place] + refunds[place] + outcome.held, payment.amount);
    }
}

void checkItems(const CaseRecords &records, const CaseAccount &account, const Reporter &report)
{
    std::vector<Money> paid(account.items.size());
    for (const Portion &portion : account.portions)
        paid[size_t(portion.item)] += portion.amount;
    for (size_t i = 0; i < account.items.size(); ++i) {
        const OwedItem &item = account.items[i];
        const Money open = item.amount - paid[i]; // an adjustment may have taken more of it
        if (item.unpaid < Money() || item.unpaid > open)
            report.unequal(QLatin1String("item_paid"), refOf(records, item),
                QStringLiteral("What is unpaid of an amount due on %1").arg(item.on.toString(Qt::ISODate)), item.unpaid,
                open);
    }
}

void checkSums(
    const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy, const Reporter &report)
{
    const Balances balances = balancesOf(account);
    const Totals totals = totalsOf(records, account, policy);
    const Money split = totals.toFamily + totals.keptByGovernment + totals.fees + totals.refunded + balances.held;
    if (split != totals.collected)
        report.unequal(QLatin1String("money_conserved"), {},
            QStringLiteral("What went to the family, the government, fees and refunds and what is held"), split,
            totals.collected);

    for (size_t i = 0; i < balanceKeys.size(); ++i) {
        const Money lines = explain(records, account, BalanceKind(i)).back().running;
        if (lines != balance(balances, BalanceKind(i)))
            report.unequal(QLatin1String("balance_lines"), balanceKeys[i],
                QStringLiteral("The sum of the balance's lines"), lines, balance(balances, BalanceKind(i)));
    }
    if (!account.events.empty() && account.events.back().totalOwed != balances.totalOwed)
        report.unequal(QLatin1String("balance_lines"), QStringLiteral("ledger"),
            QStringLiteral("The total after the last entry"), account.events.back().totalOwed, balances.totalOwed);
}

} // namespace

void checkAccount(
    const CaseRecords &records, const CaseAccount &account, const DistributionPolicy &policy, const FindingSink &found)
{
    const Reporter report(records, found);
    checkPayments(records, account, report);
    checkItems(records, account, report);
    checkSums(records, account, policy, report);
}

void checkDisbursements(const CaseRecords &records, const CaseAccount &account, const FindingSink &found)
{
    const Reporter report(records, found);
    const QDate opening = records.supportCase.openingDay();
    for (const PayeeShare &share : payeeShares(records, account)) {
        if (share.payment < 0 || records.payments[share.payment].receivedOn < opening || share.carried <= share.share)
            continue;
        report(QLatin1String("disbursed_above_share"), records.payments[share.payment].ref.text,
            QStringLiteral("Disbursements to the payee %1 carry %2; the payment's share is %3.")
                .arg(code(share.payee), plainText(share.carried), plainText(share.share)));
    }

    std::vector<Money> taken(size_t(records.disbursements.size()));
    for (const RefundTaken &refund : account.refunds)
        taken[size_t(refund.disbursement)] += refund.amount;
    for (const AccountEvent &event : account.events) {
        if (event.kind != AccountEvent::Kind::Refund)
            continue;
        const Disbursement &row = records.disbursements[event.index];
        const auto payment = std::ranges::find(records.payments, row.payment, &Payment::ref);
        if (payment == records.payments.end() || payment->receivedOn < opening
            || row.amount <= taken[size_t(event.index)])
            continue;
        report(QLatin1String("refunded_above_held"), row.ref.text,
            QStringLiteral("The refund is %1; held of its payment were %2.")
                .arg(plainText(row.amount), plainText(taken[size_t(event.index)])));
    }
}

} // namespace caseledger
