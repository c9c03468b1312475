// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"
#include "models/domain/figures/undisbursed.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// "160.00 in 2 since 2025-01-07", or "nothing"
QString lateOn(const CaseRecords &records, const char *iso, const DistributionPolicy &policy = {})
{
    const QDate asOf = day(iso);
    const Undisbursed late = undisbursedPastItsDay(records, accountAsOf(records, asOf, policy), asOf, policy);
    if (late == Undisbursed())
        return QStringLiteral("nothing");
    return QStringLiteral("%1 in %2 since %3")
        .arg(plainText(late.amount))
        .arg(late.count)
        .arg(late.oldestDue.toString(Qt::ISODate));
}

} // namespace

/// What should have been sent on and was not, each kind of money by its own rule.
class TestUndisbursed : public QObject
{
    Q_OBJECT

private slots:
    /// Friday the 3rd: two business days later is Tuesday the 7th. On that day it may still be sent.
    void isLateTheDayAfterTwoBusinessDays()
    {
        const CaseRecords records
            = caseOf(QStringLiteral("case 2025-01-01 current\nobligation O1 current_support 150.00 monthly 2025-01-02\n"
                                    "payment P1 2025-01-03 direct_payment 150.00"));
        QCOMPARE(lateOn(records, "2025-01-07"), QStringLiteral("nothing"));
        QCOMPARE(lateOn(records, "2025-01-08"), QStringLiteral("150.00 in 2 since 2025-01-07")); // family, government
        DistributionPolicy closed;
        closed.calendar.ownHolidays = { day("2025-01-06") };
        QCOMPARE(lateOn(records, "2025-01-08", closed), QStringLiteral("nothing"));
        QCOMPARE(lateOn(records, "2025-01-09", closed), QStringLiteral("150.00 in 2 since 2025-01-08"));
    }

    void whatTheExtractCarriesIsNotLate()
    {
        const char *lines = "case 2025-01-01 never\nobligation O1 current_support 100.00 monthly 2025-01-02\n"
                            "payment P1 2025-01-03 direct_payment 100.00\n"
                            "disbursement D1 P1 2025-01-06 custodial 60.00 %1";
        for (const char *carries : { "pending", "issued", "cleared" })
            QCOMPARE(lateOn(caseOf(QString::fromLatin1(lines).arg(QLatin1String(carries))), "2025-02-01"),
                QStringLiteral("40.00 in 1 since 2025-01-07"));
        for (const char *cameBack : { "returned", "stopped" })
            QCOMPARE(lateOn(caseOf(QString::fromLatin1(lines).arg(QLatin1String(cameBack))), "2025-02-01"),
                QStringLiteral("100.00 in 1 since 2025-01-07"));
    }

    /// 45 CFR 302.32: thirty days after receipt, whatever the weekday.
    void anOffsetHasThirtyDays()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2025-01-01 former opening_family=100.00\n"
                                                          "payment P1 2025-03-03 federal_tax_offset 80.00"));
        QCOMPARE(lateOn(records, "2025-04-02"), QStringLiteral("nothing"));
        QCOMPARE(lateOn(records, "2025-04-03"), QStringLiteral("80.00 in 1 since 2025-04-02"));
        DistributionPolicy shorter;
        shorter.daysToDisburseOffset = 10;
        QCOMPARE(lateOn(records, "2025-03-14", shorter), QStringLiteral("80.00 in 1 since 2025-03-13"));
    }

    /// On hold, paid ahead, or an offset that nothing was owed for: it waits, and waiting is no fault.
    void heldMoneyIsNotDue()
    {
        const CaseRecords records
            = caseOf(QStringLiteral("case 2025-01-01 never\nobligation O1 current_support 100.00 monthly 2025-01-02\n"
                                    "payment P1 2025-01-03 direct_payment 500.00 held\n"
                                    "payment P2 2025-01-04 federal_tax_offset 70.00\n"));
        QVERIFY(!balancesOf(accountAsOf(records, day("2025-06-01"), {})).held.isZero());
        QCOMPARE(lateOn(records, "2025-06-01"), QStringLiteral("nothing"));
    }

    /// Paid ahead in January for February: due two business days after 2 February, a Sunday.
    void aPrepaymentCountsFromTheDayItPays()
    {
        const CaseRecords records
            = caseOf(QStringLiteral("case 2025-01-01 never\nobligation O1 current_support 100.00 monthly 2025-01-02\n"
                                    "payment P1 2025-01-03 direct_payment 200.00\n"
                                    "disbursement D1 P1 2025-01-06 custodial 100.00 cleared"));
        QCOMPARE(lateOn(records, "2025-02-04"), QStringLiteral("nothing"));
        QCOMPARE(lateOn(records, "2025-02-05"), QStringLiteral("100.00 in 1 since 2025-02-04"));
    }

    void coveredSourcesTellNothing()
    {
        CaseRecords records = caseOf(QStringLiteral("case 2025-01-01 never opening_family=900.00\n"
                                                    "payment P1 2025-01-03 direct_payment 200.00\n"
                                                    "payment P2 2025-01-03 federal_tax_offset 200.00"));
        QCOMPARE(lateOn(records, "2025-06-01"), QStringLiteral("400.00 in 2 since 2025-01-07"));
        records.payments[0].source.cover();
        QCOMPARE(lateOn(records, "2025-06-01"), QStringLiteral("nothing"));
    }

    /// Whatever the case: late is what is planned and has missed its day, never more than all that is planned; once
    /// every day has passed it is all of it.
    void neverMoreThanWhatIsPlanned()
    {
        std::mt19937_64 random(45);
        for (int round = 0; round < 300; ++round) {
            const CaseRecords records = randomCase(random, 30);
            const QDate asOf = records.supportCase.openedOn.addDays(qint64(random() % 1200));
            const CaseAccount account = accountAsOf(records, asOf, {});
            const Money planned = totalsOf(records, account, {}).planned;
            Money sum;
            int count = 0;
            for (const PlannedDisbursement &row : plannedDisbursements(records, account, {})) {
                if (row.dueOn < asOf) {
                    sum += row.amount;
                    ++count;
                }
            }
            const Undisbursed late = undisbursedPastItsDay(records, account, asOf, {});
            QCOMPARE(late.amount, sum);
            QCOMPARE(late.count, count);
            QVERIFY(late.amount <= planned);
            QCOMPARE(late.oldestDue.isValid(), count > 0);
            QCOMPARE(undisbursedPastItsDay(records, account, asOf.addDays(60), {}).amount, planned);
        }
    }
};

QTEST_APPLESS_MAIN(TestUndisbursed)
#include "tst_undisbursed.moc"
