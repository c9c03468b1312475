// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"
#include "models/domain/disbursementplan.h"
#include "models/domain/figures/undisbursed.h"
#include "tests/unit/demo/demosamples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// References of one kind within a case: none empty, none twice.
template <class Rows>
bool areRefsSound(const Rows &rows)
{
    QSet<QString> seen;
    for (const auto &row : rows)
        seen.insert(row.ref.text);
    return seen.size() == rows.size() && !seen.contains(QString());
}

bool isAmountSound(Money amount) { return amount > Money() && amount < Money::fromDollars(10'000'000); }

/// Where a demo case breaks a rule: the rule's words, empty where all hold.
QString brokenRule(const CaseRecords &records, QDate today)
{
    const SupportCase &supportCase = records.supportCase;
    if (CaseId::parse(supportCase.id.text()) != supportCase.id || supportCase.id.isEmpty())
        return QStringLiteral("identifier");
    static const QRegularExpression fips(QStringLiteral("^36\\d{3}$"));
    if (!fips.match(supportCase.countyFips).hasMatch() || supportCase.office.isEmpty())
        return QStringLiteral("office and county");
    if (supportCase.children && *supportCase.children < 1)
        return QStringLiteral("children");
    if (!supportCase.openedOn.isValid() || supportCase.openingDay() < supportCase.openedOn
        || supportCase.openingDay() > today)
        return QStringLiteral("days of opening");
    if (supportCase.openingArrearsFamily < Money() || supportCase.openingArrearsGovernment < Money())
        return QStringLiteral("opening amounts");
    if (!areRefsSound(records.obligations) || !areRefsSound(records.payments) || !areRefsSound(records.disbursements)
        || !areRefsSound(records.adjustments))
        return QStringLiteral("references");
    for (const Obligation &row : records.obligations) {
        if (!isAmountSound(row.amount) || !row.startsOn.isValid()
            || (row.endsOn.isValid() && row.endsOn < row.startsOn))
            return QStringLiteral("obligation");
    }
    for (const Payment &row : records.payments) {
        if (!isAmountSound(row.amount) || row.receivedOn < supportCase.openedOn || row.receivedOn > today
            || row.holdReason.isEmpty() != (row.status != PaymentStatus::Held))
            return QStringLiteral("payment");
    }
    for (const Adjustment &row : records.adjustments) {
        if (row.amount.isZero() || row.on < supportCase.openingDay() || row.on > today || row.reason.isEmpty())
            return QStringLiteral("adjustment");
    }
    return {};
}

constexpr int mostDaysUnsent = 25;

/// What `check` looks at, and what makes a disbursement one that could have happened.
QString brokenDisbursement(const DemoCase &made, const CaseAccount &account, QDate today)
{
    const CaseRecords &records = made.records;
    const OfficeCalendar calendar;
    QDate last;
    for (const Disbursement &row : records.disbursements) {
        const auto payment = std::ranges::find(records.payments, row.payment, &Payment::ref);
        if (payment == records.payments.end() || payment->status != PaymentStatus::Posted)
            return QStringLiteral("payment of a row");
        if (!isAmountSound(row.amount) || row.issuedOn < payment->receivedOn || row.issuedOn > today
            || row.issuedOn < last)
            return QStringLiteral("row");
        if (!calendar.isOpen(row.issuedOn))
            return QStringLiteral("issued on a closed day");
        const bool history = payment->receivedOn < records.supportCase.openingDay();
        if (history != (row.issuedOn < records.supportCase.openingDay()))
            return QStringLiteral("row across the opening day");
        last = row.issuedOn;
    }
    for (const PayeeShare &share : payeeShares(records, account)) {
        if (share.payment < 0 || share.carried > share.share)
            return QStringLiteral("rows above the share");
    }
    const Undisbursed late = undisbursedPastItsDay(records, account, today, DistributionPolicy());
    return late.count > 0 && late.oldestDue < today.addDays(-mostDaysUnsent)
        ? QStringLiteral("due long ago, not issued")
        : QString();
}

Undisbursed lateOf(const DemoCase &made, QDate today)
{
    return undisbursedPastItsDay(made.records, accountOf(made, today), today, DistributionPolicy());
}

} // namespace

/// Every value of a demo office keeps the rules of the contract and of the arithmetic, whatever the day.
class TestDemoRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("usual day") << usualDay() << quint64(1);
        QTest::newRow("first of a year, a holiday") << QDate(2026, 1, 1) << quint64(2);
        QTest::newRow("last of a year") << QDate(2025, 12, 31) << quint64(3);
        QTest::newRow("leap day") << QDate(2028, 2, 29) << quint64(4);
        QTest::newRow("last of a long month") << QDate(2026, 10, 31) << quint64(0);
        QTest::newRow("a Monday after a holiday") << QDate(2026, 7, 6) << ~quint64(0);
        QTest::newRow("first day there can be") << QDate(firstDemoYear, 1, 1) << quint64(6);
    }

    void init()
    {
        QFETCH_GLOBAL(QDate, today);
        QFETCH_GLOBAL(quint64, seed);
        if (today != m_today) {
            m_today = today;
            m_cases = casesOf({ .cases = 500, .seed = seed, .today = today });
        }
    }

    void valuesKeepTheContract()
    {
        for (const DemoCase &made : m_cases) {
            const QString broken = brokenRule(made.records, m_today);
            QVERIFY2(broken.isEmpty(), qPrintable(where(made, broken)));
        }
    }

    void partiesComeBeforeTheirCases()
    {
        QSet<QString> known;
        QSet<QString> cases;
        for (const DemoCase &made : m_cases) {
            for (const PartyRow &row : made.parties) {
                QVERIFY2(!known.contains(row.party.ref.text), "a party comes twice");
                known.insert(row.party.ref.text);
            }
            const SupportCase &supportCase = made.records.supportCase;
            QVERIFY(known.contains(supportCase.custodial.text));
            QVERIFY(known.contains(supportCase.noncustodial.text));
            QVERIFY(supportCase.custodial != supportCase.noncustodial);
            cases.insert(supportCase.id.text());
        }
        QCOMPARE(cases.size(), qsizetype(m_cases.size()));
    }

    void noCentIsLost()
    {
        for (const DemoCase &made : m_cases) {
            const CaseAccount account = accountOf(made, m_today);
            const Totals totals = totalsOf(made.records, account, DistributionPolicy());
            const Money held = balancesOf(account).held;
            QCOMPARE(
                totals.toFamily + totals.keptByGovernment + totals.fees + totals.refunded + held, totals.collected);
            Money posted;
            for (const Payment &row : made.records.payments) {
                if (row.status != PaymentStatus::Returned && row.receivedOn >= made.records.supportCase.openingDay())
                    posted += row.amount;
            }
            QCOMPARE(totals.collected, posted);
        }
    }

    void disbursementsFollowTheDistribution()
    {
        for (const DemoCase &made : m_cases) {
            const QString broken = brokenDisbursement(made, accountOf(made, m_today), m_today);
            QVERIFY2(broken.isEmpty(), qPrintable(where(made, broken)));
        }
    }

    /// A supervisor finds some, in few cases, and never in the ten fixed ones.
    void someMoneyLiesPastItsDay()
    {
        int cases = 0;
        for (size_t i = 0; i < m_cases.size(); ++i) {
            const Undisbursed late = lateOf(m_cases[i], m_today);
            if (late.count == 0)
                continue;
            ++cases;
            QVERIFY2(i >= 10, qPrintable(where(m_cases[i], QStringLiteral("a fixed case is late"))));
            QVERIFY(late.amount > Money());
            for (const PlannedDisbursement &planned :
                plannedDisbursements(m_cases[i].records, accountOf(m_cases[i], m_today), DistributionPolicy()))
                QVERIFY(planned.dueOn >= m_today || planned.payee == Payee::Custodial);
        }
        QVERIFY2(cases >= 1 && cases <= 20, qPrintable(QString::number(cases)));
    }

    /// As of any day of the past the rows are within the shares of that day, too.
    void disbursementsNeverRunAhead()
    {
        for (size_t i = 0; i < m_cases.size(); i += 5) {
            const DemoCase &made = m_cases[i];
            for (const int daysAgo : { 1, 7, 33, 150, 400 }) {
                const CaseAccount account = accountOf(made, m_today.addDays(-daysAgo));
                for (const PayeeShare &share : payeeShares(made.records, account)) {
                    const bool counts = share.payment >= 0
                        && made.records.payments[share.payment].receivedOn >= made.records.supportCase.openingDay();
                    QVERIFY2(
                        !counts || share.carried <= share.share, qPrintable(where(made, QStringLiteral("runs ahead"))));
                }
            }
        }
    }

    void refundsTakeAllTheySay()
    {
        for (const DemoCase &made : m_cases) {
            const CaseAccount account = accountOf(made, m_today);
            qsizetype refunds = 0;
            for (const Disbursement &row : made.records.disbursements)
                refunds += row.payee == Payee::Refund ? 1 : 0;
            QCOMPARE(qsizetype(account.refunds.size()), refunds);
            for (const RefundTaken &refund : account.refunds)
                QCOMPARE(refund.amount, made.records.disbursements[refund.disbursement].amount);
        }
    }

    void historyReachesBackTwoYears()
    {
        for (const DemoCase &made : m_cases)
            QVERIFY(made.records.supportCase.openedOn <= m_today.addMonths(-24));
    }

    void openingAmountsContinueTheHistory()
    {
        int continued = 0;
        for (const DemoCase &made : m_cases) {
            const SupportCase &supportCase = made.records.supportCase;
            const QDate opening = supportCase.openingDay();
            if (made.records.payments.isEmpty() || made.records.payments.front().receivedOn >= opening)
                continue;
            CaseRecords before = made.records;
            before.supportCase.openingOn = {};
            before.supportCase.openingArrearsFamily = before.supportCase.openingArrearsGovernment = {};
            const Balances balances = balancesOf(accountAsOf(before, opening.addDays(-1), DistributionPolicy()));
            QCOMPARE(supportCase.openingArrearsFamily + supportCase.openingArrearsGovernment, balances.totalOwed);
            ++continued;
        }
        QVERIFY2(continued >= 5, qPrintable(QString::number(continued)));
    }

    void closedCasesOweAndChargeNothing()
    {
        int closed = 0;
        for (const DemoCase &made : m_cases) {
            if (made.records.supportCase.status != CaseStatus::Closed)
                continue;
            ++closed;
            QCOMPARE(balancesOf(accountOf(made, m_today)).totalOwed, Money());
            for (const Obligation &row : made.records.obligations)
                QVERIFY(row.endsOn.isValid() && row.endsOn < m_today);
        }
        QVERIFY2(closed > 10, qPrintable(QString::number(closed)));
    }

private:
    /// A case's identifier says where; it names no one.
    static QString where(const DemoCase &made, const QString &what)
    {
        return made.records.supportCase.id.text() + QLatin1String(": ") + what;
    }

    QDate m_today;
    std::vector<DemoCase> m_cases;
};

QTEST_APPLESS_MAIN(TestDemoRules)
#include "tst_demo_rules.moc"
