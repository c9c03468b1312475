// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"
#include "models/domain/papers/statement.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// How many random payments the short form distributes; CASELEDGER_POSTINGS asks for another number.
qint64 wantedPostings()
{
    bool isNumber = false;
    const qint64 asked = qEnvironmentVariable("CASELEDGER_POSTINGS").toLongLong(&isNumber);
    return isNumber ? asked : 1'000'000;
}

} // namespace

/// Not a cent is lost: what must hold for any case on any day.
class TestPostings : public QObject
{
    Q_OBJECT

private slots:
    void aMillionRandomPostings()
    {
        std::mt19937_64 random(20261121);
        qint64 postings = 0;
        for (int round = 0; postings < wantedPostings(); ++round) {
            const CaseRecords records = randomCase(random, int(random() % 120));
            const QDate asOf = records.supportCase.openedOn.addDays(int(random() % 1100) - 30);
            const CaseAccount account = accountAsOf(records, asOf, m_policy);
            checkFlow(records, account);
            checkItems(records, account);
            checkLines(records, account);
            checkPlan(records, account);
            if (round % 8 == 0)
                checkTime(records, account);
            if (QTest::currentTestFailed()) {
                qWarning("round %d, as of %s", round, qPrintable(asOf.toString(Qt::ISODate)));
                return;
            }
            postings += records.payments.size();
        }
    }

    void statementsTie()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 3000; ++round) {
            CaseFile file;
            file.records = randomCase(random, int(random() % 80));
            const QDate last = file.records.supportCase.openedOn.addDays(int(random() % 1000));
            const DateRange period { last.addDays(-int(random() % 400)), last };
            for (const StatementKind kind :
                { StatementKind::PaymentHistory, StatementKind::ObligationSummary, StatementKind::Combined })
                checkStatement(makeStatement(file, kind, Role::Custodial, period, m_policy));
            checkFlowOfPeriod(file, period);
            if (QTest::currentTestFailed()) {
                qWarning("round %d, %s to %s", round, qPrintable(period.first.toString(Qt::ISODate)),
                    qPrintable(last.toString(Qt::ISODate)));
                return;
            }
        }
        QVERIFY2(m_paidAhead > 100, qPrintable(QString::number(m_paidAhead))); // it happens in many of them
    }

    /// 140.00 of the month's 480.00 is for a charge that falls due at the month's end.
    void moneyPaidAheadWithinTheMonth()
    {
        CaseFile file;
        file.records = caseOf(QStringLiteral("case 2026-01-01 never children=1\n"
                                             "obligation O1 current_support 340.00 monthly 2026-01-10\n"
                                             "obligation O2 child_care 140.00 monthly 2026-01-31\n"
                                             "payment P1 2026-01-05 direct_payment 500.00\n"));
        const auto made = [&](QDate last) {
            return makeStatement(
                file, StatementKind::PaymentHistory, Role::Custodial, { QDate(2026, 1, 1), last }, m_policy);
        };
        const Statement early = made({ 2026, 1, 9 }); // nothing is due yet
        QCOMPARE(early.paidAhead.cents(), 48000);
        QCOMPARE(early.credited.cents(), 0);
        const Statement middle = made({ 2026, 1, 20 });
        QCOMPARE(middle.paidAhead.cents(), 14000);
        QCOMPARE(middle.credited.cents(), 34000);
        QCOMPARE(middle.received.cents(), 50000);
        QCOMPARE(middle.receivedSplit->held.cents(), 2000);
        QCOMPARE(middle.balances.held.cents(), 2000);
        const Statement end = made({ 2026, 1, 31 });
        QCOMPARE(end.paidAhead.cents(), 0);
        QCOMPARE(end.credited.cents(), 48000);
        const Statement later = made({ 2026, 2, 10 }); // what was held has paid a part of the next charge
        QCOMPARE(later.paidAhead.cents(), 0);
        QCOMPARE(later.receivedSplit->held.cents(), 2000);
        QCOMPARE(later.balances.held.cents(), 0);
    }

private:
    /// collected = to family + kept by government + fees + refunded + held, to the cent, and nothing below zero.
    void checkFlow(const CaseRecords &records, const CaseAccount &account)
    {
        const Totals totals = totalsOf(records, account, m_policy);
        const Balances balances = balancesOf(account);
        QCOMPARE(totals.collected.cents(),
            (totals.toFamily + totals.keptByGovernment + totals.fees + totals.refunded + balances.held).cents());
        for (const Money amount :
            { totals.toFamily, totals.keptByGovernment, totals.fees, totals.refunded, balances.held, totals.planned })
            QVERIFY(amount >= Money());
        Money counted;
        for (const Payment &payment : records.payments) {
            if (payment.status != PaymentStatus::Returned && payment.receivedOn >= records.supportCase.openingDay()
                && payment.receivedOn <= account.asOf)
                counted += payment.amount;
        }
        QCOMPARE(totals.collected.cents(), counted.cents());
        for (const Portion &portion : account.portions) {
            QCOMPARE((portion.toFamily + portion.kept + portion.fee).cents(), portion.amount.cents());
            QVERIFY(portion.amount > Money() && portion.toFamily >= Money() && portion.kept >= Money()
                && portion.fee >= Money());
        }
        for (const PaymentOutcome &outcome : account.outcomes) {
            const Money amount = records.payments[outcome.payment].amount;
            QCOMPARE((outcome.current + outcome.arrears + outcome.heldAtFirst).cents(), amount.cents());
            QVERIFY(outcome.held >= Money() && outcome.held <= outcome.heldAtFirst);
        }
    }

    /// What an item was, less what paid it and what adjustments took, is what is unpaid.
    void checkItems(const CaseRecords &records, const CaseAccount &account)
    {
        std::vector<Money> paid(account.items.size());
        for (const Portion &portion : account.portions)
            paid[size_t(portion.item)] += portion.amount;
        Money takenByAdjustments;
        for (size_t i = 0; i < account.items.size(); ++i) {
            const OwedItem &item = account.items[i];
            QVERIFY(item.unpaid >= Money());
            const Money taken = item.amount - paid[i] - item.unpaid;
            QVERIFY(taken >= Money());
            takenByAdjustments += taken;
        }
        Money negative;
        for (const Adjustment &row : records.adjustments) {
            if (row.amount < Money() && row.on >= records.supportCase.openingDay() && row.on <= account.asOf)
                negative -= row.amount;
        }
        Money credits;
        for (const Credit &credit : account.credits)
            credits -= credit.amount;
        QCOMPARE((takenByAdjustments + credits).cents(), negative.cents());
    }

    /// Ledger, balances and explanations say the same.
    void checkLines(const CaseRecords &records, const CaseAccount &account)
    {
        const Balances balances = balancesOf(account);
        const std::vector<LedgerLine> lines = ledgerLines(records, account, { {}, account.asOf });
        const bool started = !lines.empty() && lines.back().balance.has_value();
        QCOMPARE((started ? *lines.back().balance : Money()).cents(), balances.totalOwed.cents());
        for (size_t i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i - 1].on <= lines[i].on);
        for (const LedgerLine &line : lines) {
            if (line.split && line.status != QLatin1String("returned"))
                QCOMPARE((line.split->current + line.split->arrears + line.split->held).cents(), line.amount->cents());
        }
        for (size_t i = 0; i < balanceKeys.size(); ++i) {
            const auto explained = explain(records, account, BalanceKind(i));
            QCOMPARE(explained.back().running.cents(), balance(balances, BalanceKind(i)).cents());
        }
    }

    /// Planned is what the shares leave over, payee by payee.
    void checkPlan(const CaseRecords &records, const CaseAccount &account)
    {
        Money planned;
        for (const PlannedDisbursement &row : plannedDisbursements(records, account, m_policy)) {
            QVERIFY(row.amount > Money() && row.dueOn > records.payments[row.payment].receivedOn);
            planned += row.amount;
        }
        Money left;
        for (const PayeeShare &row : payeeShares(records, account))
            left += positivePart(row.share - row.carried);
        QCOMPARE(planned.cents(), left.cents());
    }

    /// Another day changes nothing that happened before, and neither does the order in which the rows came.
    void checkTime(CaseRecords records, const CaseAccount &account)
    {
        const auto before = ledgerLines(records, account, { {}, account.asOf });
        const auto after = ledgerLines(
            records, accountAsOf(records, account.asOf.addDays(200), m_policy), { {}, account.asOf.addDays(200) });
        QVERIFY(after.size() >= before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].ref, before[i].ref);
            QCOMPARE(after[i].balance.has_value(), before[i].balance.has_value());
            QVERIFY(after[i].balance == before[i].balance && after[i].split == before[i].split);
        }
        std::reverse(records.payments.begin(), records.payments.end());
        std::reverse(records.obligations.begin(), records.obligations.end());
        std::reverse(records.adjustments.begin(), records.adjustments.end());
        std::reverse(records.disbursements.begin(), records.disbursements.end());
        const CaseAccount reversed = accountAsOf(records, account.asOf, m_policy);
        QCOMPARE(textOf(balancesOf(reversed)), textOf(balancesOf(account)));
        QVERIFY(toFamily(reversed) == toFamily(account));
    }

    static Money toFamily(const CaseAccount &account)
    {
        Money sum;
        for (const Portion &portion : account.portions)
            sum += portion.toFamily;
        return sum;
    }

    /// Where every cent of a period's payments is: paid off, paid ahead, refunded or held, each as it grew in the
    /// period.
    void checkFlowOfPeriod(const CaseFile &file, DateRange period)
    {
        const auto made = [&](DateRange range) {
            return makeStatement(file, StatementKind::PaymentHistory, Role::Custodial, range, m_policy);
        };
        const QDate opening = file.records.supportCase.openingDay();
        const Statement whole = made({ std::min(opening, period.last), period.last });
        const Statement before = made({ std::min(opening, period.first.addDays(-1)), period.first.addDays(-1) });
        const Statement within = made(period);
        const auto elsewhere = [](const Statement &statement) {
            return statement.paidAhead + statement.totals.refunded + statement.balances.held;
        };
        QCOMPARE(whole.totals.collected.cents(), (whole.credited + elsewhere(whole)).cents());
        QCOMPARE(within.paidAhead.cents(), whole.paidAhead.cents());
        QCOMPARE(within.received.cents(), (within.credited + elsewhere(within) - elsewhere(before)).cents());
        QVERIFY(within.paidAhead >= Money());
        QVERIFY(period.last != lastOfMonth(period.last) || within.paidAhead.isZero());
        m_paidAhead += within.paidAhead.isZero() ? 0 : 1;
    }

    static QDate lastOfMonth(QDate day) { return { day.year(), day.month(), day.daysInMonth() }; }

    static void checkStatement(const Statement &statement)
    {
        QCOMPARE(statement.owedAtEnd.cents(), statement.balances.totalOwed.cents());
        QCOMPARE(statement.received.cents(),
            (statement.receivedSplit->current + statement.receivedSplit->arrears + statement.receivedSplit->held)
                .cents());
        Money charged;
        Money received;
        Money adjusted;
        for (const MonthSummary &month : statement.months) {
            charged += month.charged;
            received += month.received;
            adjusted += month.adjusted;
        }
        if (statement.kind != StatementKind::PaymentHistory) {
            QCOMPARE(charged.cents(), statement.charged.cents());
            QCOMPARE(received.cents(), statement.received.cents());
            QCOMPARE(adjusted.cents(), (statement.adjusted + statement.openings).cents());
            if (!statement.months.empty())
                QCOMPARE(statement.months.back().owedAtEnd.cents(), statement.owedAtEnd.cents());
        }
        Money paid;
        for (const LedgerLine &line : statement.lines) {
            QVERIFY(line.kind == LedgerLine::Kind::Payment || statement.kind == StatementKind::Combined);
            if (line.kind == LedgerLine::Kind::Payment && line.split && line.status != QLatin1String("returned"))
                paid -= *line.amount;
        }
        if (statement.kind != StatementKind::ObligationSummary)
            QCOMPARE(paid.cents(), statement.received.cents());
    }

    const DistributionPolicy m_policy;
    int m_paidAhead = 0; ///< statements with money paid ahead
};

QTEST_APPLESS_MAIN(TestPostings)
#include "tst_postings.moc"
