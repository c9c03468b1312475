// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/statement.h"

#include <algorithm>

namespace caseledger {

namespace {

MonthSummary &monthOf(std::vector<MonthSummary> &months, QDate day)
{
    const QDate month = firstOfMonth(day);
    while (months.back().month < month)
        months.push_back({ .month = months.back().month.addMonths(1), .owedAtEnd = months.back().owedAtEnd });
    return months.back();
}

/// What came in with a payment: nothing with a returned one.
Money receivedWith(const LedgerLine &line)
{
    return line.status == code(PaymentStatus::Returned) ? Money() : -line.amount.value_or(Money());
}

/// Adds a line that counts to the sums of the statement.
void addToSums(Statement &statement, const LedgerLine &line)
{
    const Money amount = line.amount.value_or(Money());
    switch (line.kind) {
    case LedgerLine::Kind::Opening:
        statement.openings += amount;
        break;
    case LedgerLine::Kind::Charge:
        statement.charged += amount;
        break;
    case LedgerLine::Kind::Adjustment:
        statement.adjusted += amount;
        break;
    case LedgerLine::Kind::Payment:
        statement.received += receivedWith(line);
        if (line.split && statement.receivedSplit) {
            statement.receivedSplit->current -= line.split->current;
            statement.receivedSplit->arrears -= line.split->arrears;
            statement.receivedSplit->held -= line.split->held;
        }
        break;
    case LedgerLine::Kind::BroughtForward:
    case LedgerLine::Kind::Disbursement:
        break;
    }
}

/// Step 1 pays the whole calendar month: also charges that fall due after the account's day.
Money paidAheadOf(const CaseAccount &account)
{
    Money sum;
    for (const Portion &portion : account.portions) {
        if (account.items[size_t(portion.item)].on > account.asOf)
            sum += portion.amount;
    }
    return sum;
}

void addToMonths(std::vector<MonthSummary> &months, const LedgerLine &line)
{
    MonthSummary &month = monthOf(months, line.on);
    const Money amount = line.amount.value_or(Money());
    if (line.kind == LedgerLine::Kind::Charge)
        month.charged += amount;
    else if (line.kind == LedgerLine::Kind::Adjustment || line.kind == LedgerLine::Kind::Opening)
        month.adjusted += amount;
    else if (line.kind == LedgerLine::Kind::Payment)
        month.received += receivedWith(line);
    month.owedAtEnd = *line.balance;
}

} // namespace

DateRange defaultStatementPeriod(QDate today) { return { QDate(today.year() - 1, 1, 1), today }; }

Statement makeStatement(
    const CaseFile &file, StatementKind kind, Role role, DateRange period, const DistributionPolicy &policy)
{
    const CaseRecords &records = file.records;
    const CaseAccount account = accountAsOf(records, period.last, policy);
    Statement statement { .kind = kind,
        .recipient = recipientOf(file, role),
        .otherParent = partyOf(file, role == Role::Custodial ? Role::Noncustodial : Role::Custodial).name(),
        .supportCase = records.supportCase,
        .period = period,
        .balances = balancesOf(account),
        .totals = totalsOf(records, account, policy),
        .records = records };
    statement.owedAtEnd = statement.balances.totalOwed;
    statement.paidAhead = paidAheadOf(account);
    if (!records.areSourcesCovered())
        statement.receivedSplit = PaymentSplit();

    for (const Obligation &obligation : records.obligations) {
        if (obligation.startsOn <= period.last && (!obligation.endsOn.isValid() || obligation.endsOn >= period.first))
            statement.obligations.push_back(obligation);
    }
    std::vector<MonthSummary> months;
    for (const LedgerLine &line : ledgerLines(records, account, period)) {
        if (line.kind == LedgerLine::Kind::BroughtForward) {
            statement.owedAtStart = line.balance;
            const QDate start = std::max(period.first, records.supportCase.openingDay());
            months.push_back({ .month = firstOfMonth(start), .owedAtEnd = line.balance.value_or(Money()) });
            continue;
        }
        if (line.kind == LedgerLine::Kind::Disbursement)
            continue;
        if (line.balance) {
            addToSums(statement, line);
            addToMonths(months, line);
        }
        if (kind == StatementKind::Combined || line.kind == LedgerLine::Kind::Payment)
            statement.lines.push_back(line);
    }
    if (period.last >= records.supportCase.openingDay() && kind != StatementKind::PaymentHistory) {
        monthOf(months, period.last);
        statement.months = std::move(months);
    }
    if (kind == StatementKind::ObligationSummary)
        statement.lines.clear();
    statement.credited = statement.owedAtStart.value_or(Money()) + statement.openings + statement.charged
        + statement.adjusted - statement.owedAtEnd;
    return statement;
}

} // namespace caseledger
