// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"
#include "tests/support/casetext.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// What the account of a case is shown as: ledger lines, explained balances, totals, planned disbursements.
class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void linesStandInTheOrderOfEvents()
    {
        const CaseRecords records = caseOf(QStringLiteral(
            R"(case 2024-01-01 current opening_on=2025-01-05 opening_family=20.00 opening_government=30.00
            obligation O2 child_care 10.00 monthly 2025-01-05
            obligation O1 current_support 100.00 monthly 2024-12-05
            adjustment A1 2025-01-05 arrears_family -5.00
            adjustment A0 2024-12-31 arrears_family 4.00
            payment P0 2024-12-20 direct_payment 40.00
            payment P2 2025-01-05 direct_payment 30.00 returned
            payment P1 2025-01-05 direct_payment 120.00
            payment P3 2025-01-06 direct_payment 500.00
            payment P4 2025-01-07 direct_payment 9.00 held
            disbursement D1 P1 2025-01-07 custodial 50.00 issued
            disbursement D0 P4 2025-01-07 refund 9.00 pending)"));
        // 5 Jan: +20, +30, O1 +100, O2 +10 = 160; A1 -5 = 155; P1 120: O1 100, O2 10, government 10 = 35;
        // 6 Jan: P3 500: government 20, family 15 = 0, 465 held; 5 Feb: 110 from the prepayment
        const QStringList all { QStringLiteral("2024-12-05 charge O1 100.00 - - balance -"),
            QStringLiteral("2024-12-20 payment P0 -40.00 - posted balance -"),
            QStringLiteral("2024-12-31 adjustment A0 4.00 - - balance -"),
            QStringLiteral("2025-01-05 opening - 20.00 - - balance 20.00"),
            QStringLiteral("2025-01-05 opening - 30.00 - - balance 50.00"),
            QStringLiteral("2025-01-05 charge O1 100.00 - - balance 150.00"),
            QStringLiteral("2025-01-05 charge O2 10.00 - - balance 160.00"),
            QStringLiteral("2025-01-05 adjustment A1 -5.00 - - balance 155.00"),
            QStringLiteral("2025-01-05 payment P1 -120.00 -110.00/-10.00/0.00 posted balance 35.00"),
            QStringLiteral("2025-01-05 payment P2 -30.00 0.00/0.00/0.00 returned balance 35.00"),
            QStringLiteral("2025-01-06 payment P3 -500.00 0.00/-35.00/-465.00 posted balance 0.00"),
            QStringLiteral("2025-01-07 payment P4 -9.00 0.00/0.00/-9.00 held balance 0.00"),
            QStringLiteral("2025-01-07 disbursement D0 9.00 - pending balance 0.00"),
            QStringLiteral("2025-01-07 disbursement D1 50.00 - issued balance 0.00"),
            QStringLiteral("2025-02-05 charge O1 100.00 - - balance 0.00"),
            QStringLiteral("2025-02-05 charge O2 10.00 - - balance 0.00") };
        QCOMPARE(ledgerOf(records, { {}, day("2025-02-10") }), all);

        QCOMPARE(ledgerOf(records, { day("2025-01-06"), day("2025-01-06") }),
            QStringList({ QStringLiteral("2025-01-06 brought_forward - - - - balance 35.00"), all[10] }));
        QCOMPARE(ledgerOf(records, { day("2025-01-05"), day("2025-01-05") }).first(),
            QStringLiteral("2025-01-05 brought_forward - - - - balance 0.00"));
        QCOMPARE(ledgerOf(records, { day("2025-01-01"), day("2025-01-04") }),
            QStringList { QStringLiteral("2025-01-01 brought_forward - - - - balance -") });
        QCOMPARE(ledgerOf(records, { day("2024-12-01"), day("2024-12-31") }).size(), 4);
        QCOMPARE(ledgerOf(records, { day("2026-01-01"), day("2026-01-01") }).size(), 1);
        QCOMPARE(ledgerOf(records, { {}, day("2024-12-04") }), QStringList());
    }

    void openingsOfZeroAreNoLines()
    {
        QCOMPARE(ledgerOf(caseOf(QStringLiteral("case 2025-01-01 never")), { {}, day("2025-02-01") }), QStringList());
    }

    void explainsEveryBalance()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(case 2025-01-01 never opening_family=50.00
            assistance 2025-02-01 current
            obligation O1 current_support 100.00 monthly 2025-01-05
            payment P1 2025-01-10 direct_payment 110.00
            payment P2 2025-03-07 federal_tax_offset 20.00
            adjustment A1 2025-03-08 arrears_government -200.00
            payment P3 2025-03-09 direct_payment 33.00 held)"));
        // P1: January 100.00, opening 10.00. P2: February (government) 20.00. A1: February 80.00, 120.00 credit. March
        // due 100.00.
        const CaseAccount account = accountAsOf(records, day("2025-03-31"), {});
        QCOMPARE(textOf(balancesOf(account)),
            QStringLiteral("due 100.00, family 40.00, government -120.00, held 33.00, total 20.00"));
        QCOMPARE(explained(records, account, BalanceKind::DueThisMonth), QStringLiteral("2025-03-05 100.00/100.00"));
        QCOMPARE(explained(records, account, BalanceKind::ArrearsFamily), QStringLiteral("2025-01-01 40.00/50.00"));
        QCOMPARE(
            explained(records, account, BalanceKind::ArrearsGovernment), QStringLiteral("2025-03-08 -120.00/-200.00"));
        QCOMPARE(explained(records, account, BalanceKind::Held), QStringLiteral("2025-03-09 33.00/33.00"));
        QCOMPARE(explained(records, account, BalanceKind::TotalOwed),
            QStringLiteral("2025-01-01 40.00/50.00, 2025-03-05 100.00/100.00, 2025-03-08 -120.00/-200.00"));
        QCOMPARE(explain(records, account, BalanceKind::TotalOwed).back().running, Money::fromDollars(20));

        const CaseAccount before = accountAsOf(records, day("2024-12-31"), {});
        const auto nothing = explain(records, before, BalanceKind::TotalOwed);
        QCOMPARE(nothing.size(), size_t(1));
        QVERIFY(nothing.front().kind == BalanceLine::Kind::Nothing && nothing.front().running.isZero());
    }

    void totalsAndPlan()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(case 2025-01-01 current opening_government=10.00
            obligation O1 current_support 150.00 monthly 2025-01-02
            payment P1 2025-01-03 direct_payment 310.00
            payment P2 2025-03-03 federal_tax_offset 80.00
            disbursement D1 P1 2025-01-07 custodial 100.00 cleared
            disbursement D2 P1 2025-01-07 government 60.00 returned
            disbursement D3 P1 2025-01-09 government 25.00 pending)"));
        // P1 on 3 Jan (a Friday): January 150.00 (100.00 family, 50.00 kept), government 10.00 kept, 150.00 held; 2
        // Feb: 150.00 (100.00 family, 50.00 kept). 2 March stays unpaid until P2... an offset does not pay the
        // month: 80.00 stay held.
        const auto plan = [&](const char *on) {
            QStringList rows;
            for (const PlannedDisbursement &row : plannedDisbursements(records, accountAsOf(records, day(on), {}), {}))
                rows.append(records.payments[row.payment].ref.text + u' ' + code(row.payee) + u' '
                    + row.dueOn.toString(Qt::ISODate) + u' ' + plainText(row.amount));
            return rows.join(QLatin1String(", "));
        };
        QCOMPARE(plan("2025-01-06"), QStringLiteral("P1 custodial 2025-01-07 100.00, P1 government 2025-01-07 60.00"));
        // D1 carries the family's 100.00; D2 came back; D3 carries 25.00 of 60.00
        QCOMPARE(plan("2025-01-31"), QStringLiteral("P1 government 2025-01-07 35.00"));
        QCOMPARE(plan("2025-03-03"),
            QStringLiteral(
                "P1 custodial 2025-02-04 100.00, P1 government 2025-01-07 35.00, P1 government 2025-02-04 50.00"));

        const CaseAccount account = accountAsOf(records, day("2025-03-03"), {});
        const Totals totals = totalsOf(records, account, {});
        QCOMPARE(plainText(totals.charged), QStringLiteral("450.00"));
        QCOMPARE(plainText(totals.collected), QStringLiteral("390.00"));
        QCOMPARE(plainText(totals.toFamily), QStringLiteral("200.00"));
        QCOMPARE(plainText(totals.keptByGovernment), QStringLiteral("110.00"));
        QCOMPARE(plainText(totals.planned), QStringLiteral("185.00"));
        QCOMPARE(plainText(totals.disbursed), QStringLiteral("100.00")); // D2 came back, D3 is pending
    }

    void offsetsArePlannedAfterThirtyDays()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(case 2025-01-01 former opening_family=100.00
            payment P1 2025-03-03 federal_tax_offset 80.00)"));
        const auto plan = plannedDisbursements(records, accountAsOf(records, day("2025-03-03"), {}), {});
        QCOMPARE(plan.size(), size_t(1));
        QCOMPARE(plan.front().dueOn, day("2025-04-02"));
        QCOMPARE(plan.front().amount, Money::fromDollars(80));
    }

    void sharesOfPayees()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(case 2025-01-01 never opening_family=100.00
            payment P1 2025-03-03 direct_payment 80.00
            payment P2 2025-03-04 direct_payment 10.00 returned
            disbursement D1 P1 2025-03-05 custodial 90.00 cleared
            disbursement D2 P2 2025-03-06 custodial 10.00 cleared
            disbursement D3 P1 2025-03-06 refund 1.00 cleared)"));
        const auto shares = payeeShares(records, accountAsOf(records, day("2025-03-31"), {}));
        QCOMPARE(shares.size(), size_t(2));
        QVERIFY(shares[0].payment == 0 && shares[0].share == Money::fromDollars(80)
            && shares[0].carried == Money::fromDollars(90));
        QVERIFY(shares[1].payment == 1 && shares[1].share.isZero() && shares[1].carried == Money::fromDollars(10));
    }

    void feesAreNotSent()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(case 2025-01-01 never opening_family=1000.00
            payment P1 2025-03-03 direct_payment 600.00)"));
        const auto plan = plannedDisbursements(records, accountAsOf(records, day("2025-03-31"), {}), {});
        QCOMPARE(plan.size(), size_t(1));
        QCOMPARE(plan.front().amount, Money::fromDollars(565));
    }

private:
    static QString explained(const CaseRecords &records, const CaseAccount &account, BalanceKind kind)
    {
        QStringList lines;
        for (const BalanceLine &line : explain(records, account, kind))
            lines.append(line.on.toString(Qt::ISODate) + u' ' + plainText(line.amount) + u'/' + plainText(line.whole));
        return lines.join(QLatin1String(", "));
    }
};

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
