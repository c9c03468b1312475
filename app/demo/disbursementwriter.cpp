// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/disbursementwriter.h"

#include "models/domain/disbursementplan.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr int daysToRefund = 45; ///< a month for the parent's objection, a fortnight for the check
constexpr int daysToReissue = 14;
constexpr int daysToClear = 6;
constexpr int daysToClearCheck = 21;
constexpr int lostPerMille = 4; ///< so many of a thousand rows come back or are stopped

DisbursementMethod drawMethod(DemoRandom &random)
{
    constexpr DisbursementMethod methods[]
        = { DisbursementMethod::DebitCard, DisbursementMethod::DirectDeposit, DisbursementMethod::Check };
    return methods[random.weighted({ 52, 42, 6 })];
}

} // namespace

DisbursementWriter::DisbursementWriter(CaseRecords &records, const DemoSetting &setting, DemoRandom &random)
    : m_records(records)
    , m_setting(setting)
    , m_random(random)
    , m_method(drawMethod(random))
{ }

DisbursementMethod DisbursementWriter::methodFor(Payee payee) const
{
    switch (payee) {
    case Payee::Custodial:
        return m_method;
    case Payee::Government:
        return DisbursementMethod::DirectDeposit;
    case Payee::Refund:
        break;
    }
    return DisbursementMethod::Check;
}

DisbursementStatus DisbursementWriter::statusOn(QDate on, DisbursementMethod method) const
{
    const qint64 age = on.daysTo(m_setting.today);
    if (age <= 0)
        return DisbursementStatus::Pending;
    const bool cleared = age > (method == DisbursementMethod::Check ? daysToClearCheck : daysToClear);
    return cleared ? DisbursementStatus::Cleared : DisbursementStatus::Issued;
}

void DisbursementWriter::add(int payment, Payee payee, Money amount, QDate on)
{
    const DisbursementMethod method = methodFor(payee);
    m_records.disbursements.push_back({ .ref = {},
        .payment = m_records.payments[payment].ref,
        .issuedOn = on,
        .payee = payee,
        .method = method,
        .amount = amount,
        .status = statusOn(on, method) });
}

void DisbursementWriter::addHistory(const CaseRecords &history, const CaseAccount &account)
{
    const QDate lastDay = m_setting.openDays.onOrBefore(account.asOf);
    for (const PlannedDisbursement &due : plannedDisbursements(history, account, m_setting.policy)) {
        const QDate on = std::min(m_setting.openDays.onOrBefore(due.dueOn), lastDay);
        if (on >= history.payments[due.payment].receivedOn)
            add(due.payment, due.payee, due.amount, on);
    }
}

void DisbursementWriter::addDue(const CaseAccount &account, QDate notSentFrom)
{
    const std::vector<PlannedDisbursement> plan = plannedDisbursements(m_records, account, m_setting.policy);
    m_records.disbursements.reserve(m_records.disbursements.size() + qsizetype(plan.size()) + 4);
    for (const PlannedDisbursement &due : plan) {
        const bool isNotSent = due.payee == Payee::Custodial && notSentFrom.isValid() && due.dueOn >= notSentFrom;
        if (due.dueOn > m_setting.today || isNotSent)
            continue;
        const QDate on = m_setting.openDays.onOrBefore(due.dueOn);
        add(due.payment, due.payee, due.amount, on);
        const QDate again = m_setting.openDays.onOrAfter(on.addDays(daysToReissue));
        if (due.payee != Payee::Custodial || again > m_setting.today || !m_random.chance(lostPerMille))
            continue;
        const bool stopped = m_method != DisbursementMethod::DirectDeposit && m_random.chance(400);
        m_records.disbursements.back().status = stopped ? DisbursementStatus::Stopped : DisbursementStatus::Returned;
        add(due.payment, due.payee, due.amount, again);
    }
}

void DisbursementWriter::addRefunds(const CaseAccount &account, QDate closedOn)
{
    for (const PaymentOutcome &outcome : account.outcomes) {
        const Payment &payment = m_records.payments[outcome.payment];
        const bool offset = payment.source.forDistribution() == PaymentSource::FederalTaxOffset;
        if (outcome.held.isZero() || payment.status != PaymentStatus::Posted || !(offset || closedOn.isValid()))
            continue;
        const QDate from = closedOn.isValid() ? std::max(closedOn, payment.receivedOn) : payment.receivedOn;
        const QDate on = m_setting.openDays.onOrAfter(from.addDays(daysToRefund));
        if (on <= m_setting.today)
            add(outcome.payment, Payee::Refund, outcome.held, on);
    }
}

void DisbursementWriter::finish()
{
    std::ranges::stable_sort(m_records.disbursements, {}, &Disbursement::issuedOn);
    int number = 0;
    for (Disbursement &row : m_records.disbursements)
        row.ref.text = numberedRef('D', ++number);
}

} // namespace caseledger
