// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkcase.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QDate asOf(2026, 3, 31);

/// $100.00 a month from January; paid $100.00 in January and $120.00 in February, of which $20.00 pay a part of March.
CaseRecords smallCase()
{
    CaseRecords records;
    records.supportCase.id = *CaseId::parse(u"AA00001A1");
    records.supportCase.openedOn = QDate(2026, 1, 1);
    records.obligations.append(
        { .ref = { QStringLiteral("O1") }, .amount = Money::fromDollars(100), .startsOn = QDate(2026, 1, 1) });
    const auto pay = [&records](const char *ref, QDate on, int dollars) {
        records.payments.append(
            { .ref = { QLatin1String(ref) }, .receivedOn = on, .amount = Money::fromDollars(dollars) });
    };
    pay("P1", QDate(2026, 1, 5), 100);
    pay("P2", QDate(2026, 2, 5), 120);
    return records;
}

void disburse(CaseRecords &records, const char *payment, int dollars, Payee payee = Payee::Custodial,
    DisbursementStatus status = DisbursementStatus::Issued, QDate on = QDate(2026, 3, 5))
{
    records.disbursements.append({ .ref = { QStringLiteral("D%1").arg(records.disbursements.size() + 1) },
        .payment = { QLatin1String(payment) },
        .issuedOn = on,
        .payee = payee,
        .amount = Money::fromDollars(dollars),
        .status = status });
}

QStringList disbursementFindings(const CaseRecords &records, QDate day = asOf)
{
    QStringList findings;
    checkDisbursements(records, accountAsOf(records, day, {}), [&findings](const CheckFinding &finding) {
        findings.append(finding.rule + u' ' + finding.caseId + u' ' + finding.ref);
    });
    return findings;
}

QStringList accountRules(const CaseRecords &records, const CaseAccount &account)
{
    QStringList rules;
    checkAccount(records, account, {}, [&rules](const CheckFinding &finding) { rules.append(finding.rule); });
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

/// What a test does to an account.
using Spoil = std::function<void(CaseAccount &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestCheckCase : public QObject
{
    Q_OBJECT

private slots:
    void soundAccountHasNoFinding();
    void randomAccountsHaveNoFinding();
    void emptyAccountHasNoFinding();
    void spoiltAccountIsFound_data();
    void spoiltAccountIsFound();
    void rowsWithinTheShareAreNoFinding();
    void rowsAboveTheShareAreFound();
    void rowsToTheGovernmentAreHeldAgainstItsShare();
    void rowsThatDoNotCountAreNotCompared_data();
    void rowsThatDoNotCountAreNotCompared();
    void moneyThatWasNeverDistributedIsFound_data();
    void moneyThatWasNeverDistributedIsFound();
    void paymentBeforeTheOpeningIsNotCompared();
    void refundsAreHeldAgainstWhatWasHeld();
    void findingsSayBothAmounts();
};

void TestCheckCase::soundAccountHasNoFinding()
{
    const CaseRecords records = smallCase();
    QCOMPARE(accountRules(records, accountAsOf(records, asOf, {})), QStringList());
}

void TestCheckCase::randomAccountsHaveNoFinding()
{
    std::mt19937_64 random(20260310);
    for (int i = 0; i < 400; ++i) {
        const CaseRecords records = randomCase(random, 40);
        const CaseAccount account = accountAsOf(records, records.supportCase.openingDay().addDays(i * 7), {});
        QCOMPARE(accountRules(records, account), QStringList());
    }
}

void TestCheckCase::emptyAccountHasNoFinding()
{
    CaseRecords records = smallCase();
    QCOMPARE(accountRules(records, accountAsOf(records, QDate(2025, 12, 31), {})), QStringList());
    records.payments.clear();
    records.obligations.clear();
    QCOMPARE(accountRules(records, accountAsOf(records, asOf, {})), QStringList());
}

void TestCheckCase::spoiltAccountIsFound_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("rules");
    const Money cent = Money::fromCents(1);
    const auto row
        = [](const char *name, const Spoil &spoil, const QStringList &rules) { QTest::newRow(name) << spoil << rules; };
    const QString balanceLines = QStringLiteral("balance_lines");
    const QString conserved = QStringLiteral("money_conserved");
    const QString item = QStringLiteral("item_paid");
    const QString payment = QStringLiteral("payment_split");
    const QString portion = QStringLiteral("portion_split");
    row("a portion is lost", [](CaseAccount &a) { a.portions.pop_back(); }, { conserved, payment });
    row("a portion is there twice", [](CaseAccount &a) { a.portions.push_back(a.portions.front()); },
        { item, conserved, payment });
    row("a cent to the family too much", [=](CaseAccount &a) { a.portions[0].toFamily += cent; },
        { conserved, portion });
    row("a cent from the family to the government",
        [=](CaseAccount &a) {
            a.portions[0].toFamily += cent;
            a.portions[0].kept -= cent;
        },
        { portion });
    row("a portion of nothing",
        [](CaseAccount &a) {
            Portion empty = a.portions[0];
            empty.amount = empty.toFamily = {};
            a.portions.push_back(empty);
        },
        { portion });
    row("a split that is not the payment", [=](CaseAccount &a) { a.outcomes[0].current -= cent; }, { payment });
    row("more held than at first", [=](CaseAccount &a) { a.outcomes[0].held += cent; }, { conserved, payment });
    row("less than nothing held", [=](CaseAccount &a) { a.outcomes[0].held -= cent; }, { conserved, payment });
    row("an item less paid than its portions say", [=](CaseAccount &a) { a.items[0].unpaid += cent; },
        { balanceLines, item });
    row("an item paid beyond its amount", [=](CaseAccount &a) { a.items[0].unpaid -= cent; }, { balanceLines, item });
    row("a total that is not the balances'", [=](CaseAccount &a) { a.events.back().totalOwed += cent; },
        { balanceLines });
}

void TestCheckCase::spoiltAccountIsFound()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, rules);
    const CaseRecords records = smallCase();
    CaseAccount account = accountAsOf(records, asOf, {});
    spoil(account);
    QCOMPARE(accountRules(records, account), rules);
}

void TestCheckCase::rowsWithinTheShareAreNoFinding()
{
    CaseRecords records = smallCase();
    disburse(records, "P1", 100);
    disburse(records, "P2", 100);
    disburse(records, "P2", 20); // what was paid ahead, sent when it paid
    QCOMPARE(disbursementFindings(records), QStringList());
}

void TestCheckCase::rowsAboveTheShareAreFound()
{
    CaseRecords records = smallCase();
    disburse(records, "P1", 60);
    disburse(records, "P1", 60);
    disburse(records, "P2", 120, Payee::Custodial, DisbursementStatus::Pending, QDate(2026, 2, 6));
    QCOMPARE(disbursementFindings(records), QStringList { QStringLiteral("disbursed_above_share AA00001A1 P1") });
    // before March the twenty dollars paid ahead are nobody's yet
    QCOMPARE(disbursementFindings(records, QDate(2026, 2, 28)),
        QStringList { QStringLiteral("disbursed_above_share AA00001A1 P2") });
}

void TestCheckCase::rowsToTheGovernmentAreHeldAgainstItsShare()
{
    CaseRecords records = smallCase();
    disburse(records, "P1", 10, Payee::Government);
    QCOMPARE(disbursementFindings(records), QStringList { QStringLiteral("disbursed_above_share AA00001A1 P1") });
    // on assistance the first hundred dollars pass through, so nothing of a hundred is the government's; without it all
    // of it
    records.supportCase.assistance = Assistance::Current;
    QCOMPARE(disbursementFindings(records).size(), 1);
    records.obligations[0].kind = ObligationKind::ChildCare;
    QCOMPARE(disbursementFindings(records), QStringList());
}

void TestCheckCase::rowsThatDoNotCountAreNotCompared_data()
{
    QTest::addColumn<DisbursementStatus>("status");
    QTest::addColumn<QDate>("on");
    QTest::newRow("returned") << DisbursementStatus::Returned << QDate(2026, 3, 5);
    QTest::newRow("stopped") << DisbursementStatus::Stopped << QDate(2026, 3, 5);
    QTest::newRow("after the day") << DisbursementStatus::Issued << QDate(2026, 4, 1);
    QTest::newRow("before the opening") << DisbursementStatus::Issued << QDate(2025, 12, 31);
}

void TestCheckCase::rowsThatDoNotCountAreNotCompared()
{
    QFETCH(DisbursementStatus, status);
    QFETCH(QDate, on);
    CaseRecords records = smallCase();
    disburse(records, "P1", 5000, Payee::Custodial, status, on);
    disburse(records, "P1", 5000, Payee::Refund, status, on);
    QCOMPARE(disbursementFindings(records), QStringList());
}

void TestCheckCase::moneyThatWasNeverDistributedIsFound_data()
{
    QTest::addColumn<PaymentStatus>("status");
    QTest::addColumn<QDate>("on");
    QTest::newRow("held") << PaymentStatus::Held << QDate(2026, 1, 5);
    QTest::newRow("returned") << PaymentStatus::Returned << QDate(2026, 1, 5);
    QTest::newRow("not received yet") << PaymentStatus::Posted << QDate(2026, 4, 1);
}

void TestCheckCase::moneyThatWasNeverDistributedIsFound()
{
    QFETCH(PaymentStatus, status);
    QFETCH(QDate, on);
    CaseRecords records = smallCase();
    records.payments[0].status = status;
    records.payments[0].receivedOn = on;
    disburse(records, "P1", 100);
    QCOMPARE(disbursementFindings(records), QStringList { QStringLiteral("disbursed_above_share AA00001A1 P1") });
}

void TestCheckCase::paymentBeforeTheOpeningIsNotCompared()
{
    CaseRecords records = smallCase();
    records.supportCase.openingOn = QDate(2026, 2, 1);
    disburse(records, "P1", 5000);
    disburse(records, "P1", 5000, Payee::Refund);
    disburse(records, "none", 5000);
    disburse(records, "none", 5000, Payee::Refund);
    QCOMPARE(disbursementFindings(records), QStringList());
}

void TestCheckCase::refundsAreHeldAgainstWhatWasHeld()
{
    CaseRecords records = smallCase();
    // twenty dollars are held from 5 February to 1 March
    disburse(records, "P2", 15, Payee::Refund, DisbursementStatus::Issued, QDate(2026, 2, 10));
    QCOMPARE(disbursementFindings(records), QStringList());
    disburse(records, "P2", 6, Payee::Refund, DisbursementStatus::Pending, QDate(2026, 2, 11));
    QCOMPARE(disbursementFindings(records), QStringList { QStringLiteral("refunded_above_held AA00001A1 D2") });
    disburse(records, "P1", 1, Payee::Refund);
    QCOMPARE(disbursementFindings(records).last(), QStringLiteral("refunded_above_held AA00001A1 D3"));
}

void TestCheckCase::findingsSayBothAmounts()
{
    CaseRecords records = smallCase();
    disburse(records, "P1", 130);
    QString message;
    checkDisbursements(records, accountAsOf(records, asOf, {}),
        [&message](const CheckFinding &finding) { message = finding.message; });
    QCOMPARE(
        message, QStringLiteral("Disbursements to the payee custodial carry 130.00; the payment's share is 100.00."));
}

QTEST_GUILESS_MAIN(TestCheckCase)
#include "tst_checkcase.moc"
