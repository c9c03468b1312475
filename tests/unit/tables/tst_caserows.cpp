// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"
#include "models/tables/caserows.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"
#include "tests/unit/tables/tablecase.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QString amountText(const std::optional<Money> &amount) { return amount ? plainText(*amount) : QStringLiteral("-"); }

/// "2025-02-20 P2 400.00 = 325.00/75.00/0.00 owed 10.00"
QString textOf(const PaymentTableRow &row)
{
    const QString split = row.split
        ? plainText(row.split->current) + u'/' + plainText(row.split->arrears) + u'/' + plainText(row.split->held)
        : QStringLiteral("-");
    return QStringLiteral("%1 %2 %3 = %4 owed %5")
        .arg(row.payment.receivedOn.toString(Qt::ISODate), row.payment.ref.text, plainText(row.payment.amount), split,
            amountText(row.balance));
}

/// "2025-02-24 D1 P2 custodial 400.00 cleared"
QString textOf(const DisbursementTableRow &row)
{
    const QString state = row.overdue ? QStringLiteral("overdue")
        : row.planned                 ? QStringLiteral("planned")
                                      : QString(code(row.disbursement.status));
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(row.disbursement.issuedOn.toString(Qt::ISODate), row.disbursement.ref.text, row.disbursement.payment.text,
            QString(code(row.disbursement.payee)), plainText(row.disbursement.amount), state);
}

QString textOf(const ChargeTableRow &row)
{
    return QStringLiteral("%1 %2 %3 %4 unpaid %5 %6")
        .arg(row.dueOn.toString(Qt::ISODate), row.obligation.text, QString(code(row.kind)), plainText(row.amount),
            plainText(row.unpaid),
            row.owedTo == Owner::Family ? QStringLiteral("family") : QStringLiteral("government"));
}

template <class Row>
QStringList textsOf(const QList<Row> &rows)
{
    QStringList texts;
    for (const Row &row : rows)
        texts.append(textOf(row));
    return texts;
}

} // namespace

class TestCaseRows : public QObject
{
    Q_OBJECT

private slots:
    /// By hand. Openings of 300.00 on 1 February; charges of O1 (100.00) on 7, 14, 21, 28 February and 7, 14, 21, 28
    /// March, of O2 (25.50) on 28 February and 31 March. 20 February: 300.00 + 2 x 100.00 = 500.00 are owed. P1 is
    /// held. P2 pays the month's four charges of O1, two of them ahead: 500.00 - 200.00 = 300.00. 24 February: 21
    /// February was paid ahead, 300.00; P3 was returned. 1 March: 300.00 + 25.50 are past due; P4 pays 4 x 100.00
    /// + 25.50 of March, then 325.50; 1,200.00 - 751.00 = 449.00 stay held.
    void paymentsCarryWhatBecameOfThem()
    {
        const CaseTables tables = caseTables(tableCase().records, day("2025-03-10"), {});
        QCOMPARE(textsOf(tables.payments),
            QStringList({ QStringLiteral("2025-01-15 P0 50.00 = - owed -"),
                QStringLiteral("2025-02-20 P1 75.25 = 0.00/0.00/75.25 owed 500.00"),
                QStringLiteral("2025-02-20 P2 400.00 = 400.00/0.00/0.00 owed 300.00"),
                QStringLiteral("2025-02-24 P3 60.00 = 0.00/0.00/0.00 owed 300.00"),
                QStringLiteral("2025-03-01 P4 1200.00 = 425.50/325.50/449.00 owed 0.00"),
                QStringLiteral("2025-09-01 P5 10.00 = - owed -") }));
        for (const PaymentTableRow &row : tables.payments)
            QCOMPARE(row.caseId.text(), QStringLiteral("AB12345C1"));
    }

    /// Of P4 751.00 are the family's; with the 400.00 before that is above 550.00 in the fiscal year, so the fee
    /// of 35.00 comes off.
    void disbursementsAreThoseMadeAndThosePlanned()
    {
        const CaseTables tables = caseTables(tableCase().records, day("2025-03-10"), {});
        QCOMPARE(textsOf(tables.disbursements),
            QStringList({ QStringLiteral("2025-02-24 D1 P2 custodial 400.00 cleared"),
                QStringLiteral("2025-02-25 D3 P2 government 1.00 stopped"),
                QStringLiteral("2025-02-26 D2 P1 refund 20.00 issued"),
                QStringLiteral("2025-03-04  P4 custodial 716.00 overdue") }));
        const CaseTables earlier = caseTables(tableCase().records, day("2025-03-04"), {});
        QCOMPARE(textOf(earlier.disbursements.last()), QStringLiteral("2025-03-04  P4 custodial 716.00 planned"));
    }

    void chargesAreThoseDueFromTheOpeningOn()
    {
        const CaseTables tables = caseTables(tableCase().records, day("2025-02-14"), {});
        QCOMPARE(textsOf(tables.charges),
            QStringList({ QStringLiteral("2025-02-07 O1 current_support 100.00 unpaid 100.00 family"),
                QStringLiteral("2025-02-14 O1 current_support 100.00 unpaid 100.00 family") }));
        const CaseTables later = caseTables(tableCase().records, day("2025-03-10"), {});
        QCOMPARE(later.charges.size(), 6);
        QCOMPARE(later.charges.last().dueOn, day("2025-03-07"));
        for (const ChargeTableRow &row : later.charges)
            QVERIFY(row.unpaid.isZero());
    }

    void chargesOnAssistanceAreOwedToTheGovernment()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2025-01-01 never\nassistance 2025-02-01 current\n"
                                                          "obligation O1 current_support 10.00 monthly 2025-01-15"));
        const CaseTables tables = caseTables(records, day("2025-02-20"), {});
        QCOMPARE(textsOf(tables.charges),
            QStringList({ QStringLiteral("2025-01-15 O1 current_support 10.00 unpaid 10.00 family"),
                QStringLiteral("2025-02-15 O1 current_support 10.00 unpaid 10.00 government") }));
    }

    void beforeTheOpeningDayNothingIsOwed()
    {
        const CaseTables tables = caseTables(tableCase().records, day("2025-01-20"), {});
        QCOMPARE(tables.payments.size(), 6);
        QVERIFY(
            std::ranges::none_of(tables.payments, [](const PaymentTableRow &row) { return row.split || row.balance; }));
        QVERIFY(tables.charges.isEmpty());
        for (const BalanceTableRow &row : tables.balances)
            QVERIFY(row.amount.isZero());
    }

    void anEmptyCaseHasItsFiveBalances()
    {
        const CaseTables tables = caseTables(caseOf(QStringLiteral("case 2025-01-01 never")), day("2025-06-01"), {});
        QVERIFY(tables.payments.isEmpty() && tables.disbursements.isEmpty() && tables.charges.isEmpty());
        QCOMPARE(tables.balances.size(), 5);
        QCOMPARE(tables.asOf, day("2025-06-01"));
    }

    /// Whatever the case, the tables say what the account says.
    void tablesAgreeWithTheAccount()
    {
        std::mt19937_64 random(20260331);
        for (int round = 0; round < 200; ++round) {
            const CaseRecords records = randomCase(random, 40);
            const QDate asOf = records.supportCase.openedOn.addDays(qint64(random() % 1500));
            const CaseAccount account = accountAsOf(records, asOf, {});
            const CaseTables tables = caseTables(records, asOf, {});
            const Balances balances = balancesOf(account);
            for (const BalanceTableRow &row : tables.balances)
                QCOMPARE(row.amount.cents(), balance(balances, row.kind).cents());

            Money collected;
            for (const PaymentTableRow &row : tables.payments) {
                if (row.split)
                    collected += row.split->current + row.split->arrears + row.split->held;
            }
            Money planned;
            for (const DisbursementTableRow &row : tables.disbursements)
                planned += row.planned ? row.disbursement.amount : Money();
            Money charged;
            for (const ChargeTableRow &row : tables.charges)
                charged += row.amount;
            const Totals totals = totalsOf(records, account, {});
            QCOMPARE(collected.cents(), totals.collected.cents());
            QCOMPARE(planned.cents(), totals.planned.cents());
            QCOMPARE(charged.cents(), totals.charged.cents());
            QCOMPARE(tables.payments.size(), records.payments.size());
            QVERIFY(std::ranges::is_sorted(
                tables.payments, {}, [](const PaymentTableRow &row) { return row.payment.receivedOn; }));
            QVERIFY(std::ranges::is_sorted(
                tables.disbursements, {}, [](const auto &row) { return row.disbursement.issuedOn; }));
            QVERIFY(std::ranges::is_sorted(tables.charges, {}, &ChargeTableRow::dueOn));
        }
    }
};

QTEST_APPLESS_MAIN(TestCaseRows)
#include "tst_caserows.moc"
