// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"
#include "models/domain/figures/monthfigures.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// "2025-01 due 100.00 received 0.00 owed 100.00"
QStringList textsOf(const std::vector<MonthFigures> &months)
{
    QStringList texts;
    for (const MonthFigures &month : months) {
        texts.append(QStringLiteral("%1 due %2 received %3 owed %4")
                         .arg(month.month.toString(QStringLiteral("yyyy-MM")), plainText(month.due),
                             plainText(month.received), plainText(month.owed)));
    }
    return texts;
}

int rounds()
{
    const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
    return isLong ? 20'000 : 300;
}

} // namespace

/// What the chart of a case shows, against the account itself.
class TestMonthFigures : public QObject
{
    Q_OBJECT

private slots:
    /// By hand. January from the 10th: 50.00 were there, the charge of the 5th is inside them. February: 100.00 fall
    /// due, 30.00 come in. March: 100.00 due, 400.00 come in and pay 220.00; 180.00 are held, and of them 100.00 pay
    /// April. The returned payment counts for nothing; May reaches to its 4th day, before the charge.
    void monthsByHand()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2024-06-01 never opening_on=2025-01-10 "
                                                          "opening_family=50.00\n"
                                                          "obligation O1 current_support 100.00 monthly 2024-06-05\n"
                                                          "payment P0 2025-01-09 direct_payment 11.00\n"
                                                          "payment P1 2025-02-20 direct_payment 30.00\n"
                                                          "payment P2 2025-03-07 direct_payment 400.00\n"
                                                          "payment P3 2025-04-07 direct_payment 5.00 returned\n"
                                                          "payment P4 2025-04-08 direct_payment 7.00 held\n"
                                                          "payment P5 2025-05-05 direct_payment 9.00\n"));
        const auto months = monthFigures(records, accountAsOf(records, day("2025-05-04"), {}));
        QCOMPARE(textsOf(months),
            QStringList({ QStringLiteral("2025-01 due 0.00 received 0.00 owed 50.00"),
                QStringLiteral("2025-02 due 100.00 received 30.00 owed 120.00"),
                QStringLiteral("2025-03 due 100.00 received 400.00 owed 0.00"),
                QStringLiteral("2025-04 due 100.00 received 7.00 owed 0.00"),
                QStringLiteral("2025-05 due 0.00 received 0.00 owed 0.00") }));
    }

    void beforeTheOpeningThereIsNoMonth()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2025-01-10 never opening_family=50.00"));
        QVERIFY(monthFigures(records, accountAsOf(records, day("2025-01-09"), {})).empty());
        QCOMPARE(textsOf(monthFigures(records, accountAsOf(records, day("2025-01-10"), {}))),
            QStringList { QStringLiteral("2025-01 due 0.00 received 0.00 owed 50.00") });
    }

    void aRangeTakesWholeMonths()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2024-11-20 never"));
        const auto all = monthFigures(records, accountAsOf(records, day("2025-03-01"), {}));
        const auto within = [&](QDate first, QDate last) {
            QStringList names;
            for (const MonthFigures &month : monthsIn(all, { first, last }))
                names.append(month.month.toString(QStringLiteral("yyyy-MM")));
            return names.join(u' ');
        };
        QCOMPARE(within({}, {}), QStringLiteral("2024-11 2024-12 2025-01 2025-02 2025-03"));
        QCOMPARE(within(day("2024-12-31"), day("2025-02-01")), QStringLiteral("2024-12 2025-01 2025-02"));
        QCOMPARE(within(day("2025-01-01"), {}), QStringLiteral("2025-01 2025-02 2025-03"));
        QCOMPARE(within({}, day("2024-12-31")), QStringLiteral("2024-11 2024-12"));
        QCOMPARE(within(day("2025-04-01"), {}), QString());
        QCOMPARE(within({}, day("2024-10-31")), QString());
    }

    /// Whatever the case, every month says to the cent what balances and totals say of its last day.
    void monthsAgreeWithTheAccount()
    {
        std::mt19937_64 random(20261122);
        qint64 compared = 0;
        for (int round = 0; round < rounds(); ++round) {
            const CaseRecords records = randomCase(random, 30);
            const QDate asOf = records.supportCase.openedOn.addDays(qint64(random() % 1200));
            const CaseAccount account = accountAsOf(records, asOf, {});
            const auto months = monthFigures(records, account);
            QCOMPARE(months.empty(), asOf < records.supportCase.openingDay());
            Totals before;
            for (const MonthFigures &month : months) {
                const QDate end = std::min(lastOfMonth(month.month), asOf);
                const CaseAccount then = accountAsOf(records, end, {});
                const Totals totals = totalsOf(records, then, {});
                QCOMPARE(month.owed, balancesOf(then).totalOwed);
                QCOMPARE(month.due, totals.charged - before.charged);
                QCOMPARE(month.received, totals.collected - before.collected);
                before = totals;
                ++compared;
            }
        }
        qInfo("%d cases, %lld months compared", rounds(), compared);
        QVERIFY(compared > rounds());
    }
};

QTEST_APPLESS_MAIN(TestMonthFigures)
#include "tst_monthfigures.moc"
