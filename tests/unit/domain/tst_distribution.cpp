// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casetext.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// Hand-worked tables for each rule of the distribution. The arithmetic stands beside each row.
class TestDistribution : public QObject
{
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("portions");
        QTest::addColumn<QString>("balances");
        const auto row
            = [](const char *name, const char *asOf, const char *text, const char *portions, const char *balances) {
                  QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(asOf)
                                      << QString::fromLatin1(portions).simplified().replace(
                                             QLatin1String(" ; "), QLatin1String("\n"))
                                      << QString::fromLatin1(balances);
              };

        row("a month's charges, oldest first, those to come included", "2025-01-10",
            R"(case 2025-01-01 never
               obligation O1 current_support 50.00 weekly 2025-01-03
               payment P1 2025-01-10 direct_payment 120.00)",
            // 120.00: 3 Jan 50.00, 10 Jan 50.00, 17 Jan 20.00 (paid ahead: neither due nor charged yet)
            "P1 O1@2025-01-03 current 50.00 = family 50.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-10 current 50.00 = family 50.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-17 current 20.00 = family 20.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 0.00, government 0.00, held 0.00, total 0.00");

        row("the same, a week later", "2025-01-17",
            R"(case 2025-01-01 never
               obligation O1 current_support 50.00 weekly 2025-01-03
               payment P1 2025-01-10 direct_payment 120.00)",
            "P1 O1@2025-01-03 current 50.00 = family 50.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-10 current 50.00 = family 50.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-17 current 20.00 = family 20.00 + kept 0.00 + fee 0.00",
            "due 30.00, family 0.00, government 0.00, held 0.00, total 30.00"); // 50.00 - 20.00

        row("current month before arrears, family before government", "2025-02-10",
            R"(case 2025-01-01 former opening_family=30.00 opening_government=40.00
               obligation O1 current_support 100.00 monthly 2025-01-05
               payment P1 2025-02-10 direct_payment 150.00)",
            // 150.00: February 100.00; then family: opening 30.00, January 20.00 of 100.00
            "P1 O1@2025-02-05 current 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P1 family@2025-01-01 arrears 30.00 = family 30.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-05 arrears 20.00 = family 20.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 80.00, government 40.00, held 0.00, total 120.00");

        row("government first while on assistance", "2025-02-10",
            R"(case 2025-01-01 current children=2 opening_family=30.00 opening_government=40.00
               obligation O1 child_care 100.00 monthly 2025-01-05 2025-01-31
               payment P1 2025-02-10 direct_payment 145.00)",
            // no charge in February; government: opening 40.00, January 100.00; family: 5.00 of 30.00
            "P1 government@2025-01-01 arrears 40.00 = family 0.00 + kept 40.00 + fee 0.00 ;"
            " P1 O1@2025-01-05 arrears 100.00 = family 0.00 + kept 100.00 + fee 0.00 ;"
            " P1 family@2025-01-01 arrears 5.00 = family 5.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 25.00, government 0.00, held 0.00, total 25.00");

        row("openings and adjustments before charges of the same day", "2025-03-01",
            R"(case 2025-01-15 never opening_family=10.00
               obligation O1 current_support 10.00 monthly 2025-01-15 2025-01-15
               adjustment A1 2025-01-15 arrears_family 10.00
               payment P1 2025-03-01 direct_payment 25.00)",
            "P1 family@2025-01-15 arrears 10.00 = family 10.00 + kept 0.00 + fee 0.00 ;"
            " P1 A1@2025-01-15 arrears 10.00 = family 10.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-15 arrears 5.00 = family 5.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 5.00, government 0.00, held 0.00, total 5.00");

        row("prepayments across three months", "2025-04-02",
            R"(case 2025-01-01 never
               obligation O1 current_support 100.00 monthly 2025-01-01
               payment P1 2025-01-10 direct_payment 250.00
               payment P2 2025-02-10 direct_payment 120.00)",
            // P1: January 100.00, 150.00 held. 1 Feb: P1 pays 100.00, 50.00 held. P2: nothing unpaid in February, no
            // arrears: 120.00 held. 1 Mar: P1 50.00, P2 50.00 (70.00 held). 1 Apr: P2 70.00; 30.00 are due.
            "P1 O1@2025-01-01 current 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-02-01 prepaid 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-03-01 prepaid 50.00 = family 50.00 + kept 0.00 + fee 0.00 ;"
            " P2 O1@2025-03-01 prepaid 50.00 = family 50.00 + kept 0.00 + fee 0.00 ;"
            " P2 O1@2025-04-01 prepaid 70.00 = family 70.00 + kept 0.00 + fee 0.00",
            "due 30.00, family 0.00, government 0.00, held 0.00, total 30.00");

        row("a later payment of the month comes before an older prepayment", "2025-02-20",
            R"(case 2025-01-01 never
               obligation O1 current_support 100.00 monthly 2025-01-15
               payment P1 2025-01-20 direct_payment 130.00
               payment P2 2025-02-03 direct_payment 60.00)",
            // P1: 15 Jan 100.00, 30.00 held. P2 on 3 Feb pays 60.00 of 15 Feb, still to come. 15 Feb: P1's 30.00; 10.00
            // stay due.
            "P1 O1@2025-01-15 current 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P2 O1@2025-02-15 current 60.00 = family 60.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-02-15 prepaid 30.00 = family 30.00 + kept 0.00 + fee 0.00",
            "due 10.00, family 0.00, government 0.00, held 0.00, total 10.00");

        row("a prepayment pays a charge before that day's payment, and no adjustment", "2025-02-15",
            R"(case 2025-01-01 never
               obligation O1 current_support 100.00 monthly 2025-02-15
               adjustment A1 2025-01-20 arrears_family 10.00
               payment P1 2025-01-10 direct_payment 80.00
               payment P2 2025-02-15 direct_payment 50.00)",
            // P1 finds nothing: 80.00 held, also when the adjustment comes. 15 Feb: P1 80.00; P2 20.00, then
            // A1 10.00, 20.00 held
            "P1 O1@2025-02-15 prepaid 80.00 = family 80.00 + kept 0.00 + fee 0.00 ;"
            " P2 O1@2025-02-15 current 20.00 = family 20.00 + kept 0.00 + fee 0.00 ;"
            " P2 A1@2025-01-20 arrears 10.00 = family 10.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 0.00, government 0.00, held 20.00, total 0.00");

        row("offset: no current support, government first, the rest stays held", "2025-04-02",
            R"(case 2025-01-01 former opening_family=60.00 opening_government=40.00
               obligation O1 current_support 100.00 monthly 2025-03-01
               payment P1 2025-03-10 federal_tax_offset 130.00)",
            // government 40.00, family 60.00, 30.00 held; not even on 1 April does it pay March (arrears then) or April
            "P1 government@2025-01-01 arrears 40.00 = family 0.00 + kept 40.00 + fee 0.00 ;"
            " P1 family@2025-01-01 arrears 60.00 = family 60.00 + kept 0.00 + fee 0.00",
            "due 100.00, family 100.00, government 0.00, held 30.00, total 200.00");

        row("offset on a never-assistance case: family first", "2025-03-10",
            R"(case 2025-01-01 never opening_family=60.00 opening_government=40.00
               payment P1 2025-03-10 federal_tax_offset 70.00)",
            "P1 family@2025-01-01 arrears 60.00 = family 60.00 + kept 0.00 + fee 0.00 ;"
            " P1 government@2025-01-01 arrears 10.00 = family 0.00 + kept 10.00 + fee 0.00",
            "due 0.00, family 0.00, government 30.00, held 0.00, total 30.00");

        row("a state tax offset is a payment as any other", "2025-03-10",
            R"(case 2025-01-01 never
               obligation O1 current_support 100.00 monthly 2025-03-01
               payment P1 2025-03-10 state_tax_offset 100.00)",
            "P1 O1@2025-03-01 current 100.00 = family 100.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 0.00, government 0.00, held 0.00, total 0.00");

        row("held is not distributed, returned counts for nothing", "2025-03-10",
            R"(case 2025-01-01 never
               obligation O1 current_support 100.00 monthly 2025-03-01
               payment P1 2025-03-05 direct_payment 70.00 held
               payment P2 2025-03-06 direct_payment 90.00 returned)",
            "", "due 100.00, family 0.00, government 0.00, held 70.00, total 100.00");

        row("a refund takes from what is then held of its payment, at most that", "2025-03-10",
            R"(case 2025-01-01 never
               obligation O1 current_support 100.00 monthly 2025-03-01
               payment P1 2025-02-05 direct_payment 70.00
               disbursement D1 P1 2025-02-10 refund 30.00 issued
               disbursement D2 P1 2025-02-11 refund 5.00 stopped
               disbursement D3 P1 2025-03-10 refund 99.00 issued)",
            // 70.00 held; D1 takes 30.00, D2 nothing; 1 March 40.00; nothing left for D3
            "P1 O1@2025-03-01 prepaid 40.00 = family 40.00 + kept 0.00 + fee 0.00",
            "due 60.00, family 0.00, government 0.00, held 0.00, total 60.00");

        row("a negative adjustment takes from its bucket's arrears, oldest first", "2025-03-05",
            R"(case 2025-01-01 never opening_family=30.00 opening_government=50.00
               obligation O1 current_support 100.00 monthly 2025-02-10
               adjustment A1 2025-03-05 arrears_family -45.00
               payment P1 2025-03-05 direct_payment 0.01)",
            // opening 30.00 and 15.00 of February; the 10 March charge is no arrears, but P1 pays it ahead
            "P1 O1@2025-03-10 current 0.01 = family 0.01 + kept 0.00 + fee 0.00",
            "due 0.00, family 85.00, government 50.00, held 0.00, total 135.00");

        row("its rest lowers the balance for good and pays nothing", "2025-03-05",
            R"(case 2025-01-01 never opening_family=30.00
               obligation O1 current_support 100.00 monthly 2025-01-10
               adjustment A1 2025-01-20 arrears_family -45.00
               payment P1 2025-03-05 direct_payment 250.00)",
            // 30.00 of the opening go, 15.00 are a credit. P1: March 100.00 ahead, January 100.00, 50.00 of February.
            // family: February 50.00 - 15.00
            "P1 O1@2025-03-10 current 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-01-10 arrears 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P1 O1@2025-02-10 arrears 50.00 = family 50.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 35.00, government 0.00, held 0.00, total 35.00");

        row("a balance below zero", "2025-01-20",
            R"(case 2025-01-01 never
               adjustment A1 2025-01-20 arrears_government -45.00)",
            "", "due 0.00, family 0.00, government -45.00, held 0.00, total -45.00");

        row("before the opening day nothing counts", "2025-03-31",
            R"(case 2024-01-01 never opening_on=2025-03-01 opening_family=20.00
               obligation O1 current_support 100.00 monthly 2024-01-15
               payment P1 2025-02-28 direct_payment 500.00
               adjustment A1 2025-02-28 arrears_family 7.00
               payment P2 2025-03-01 direct_payment 110.00)",
            // P2: 15 March ahead 100.00, opening 10.00
            "P2 O1@2025-03-15 current 100.00 = family 100.00 + kept 0.00 + fee 0.00 ;"
            " P2 family@2025-03-01 arrears 10.00 = family 10.00 + kept 0.00 + fee 0.00",
            "due 0.00, family 10.00, government 0.00, held 0.00, total 10.00");

        row("as of a day before the opening day everything is zero", "2025-02-28",
            R"(case 2024-01-01 never opening_on=2025-03-01 opening_family=20.00
               obligation O1 current_support 100.00 monthly 2024-01-15
               payment P1 2025-02-27 direct_payment 500.00)",
            "", "due 0.00, family 0.00, government 0.00, held 0.00, total 0.00");

        row("kinds in their order, then references byte by byte", "2025-01-05",
            R"(case 2025-01-01 never
               obligation O9 current_support 10.00 monthly 2025-01-05
               obligation O10 current_support 10.00 monthly 2025-01-05
               obligation A1 medical 10.00 monthly 2025-01-05
               obligation A2 child_care 10.00 monthly 2025-01-05
               payment P1 2025-01-05 direct_payment 35.00)",
            "P1 O10@2025-01-05 current 10.00 = family 10.00 + kept 0.00 + fee 0.00 ;"
            " P1 O9@2025-01-05 current 10.00 = family 10.00 + kept 0.00 + fee 0.00 ;"
            " P1 A2@2025-01-05 current 10.00 = family 10.00 + kept 0.00 + fee 0.00 ;"
            " P1 A1@2025-01-05 current 5.00 = family 5.00 + kept 0.00 + fee 0.00",
            "due 5.00, family 0.00, government 0.00, held 0.00, total 5.00");

        row("a charge is owed by the assistance on its due date", "2025-03-31",
            R"(case 2025-01-01 never
               assistance 2025-02-01 current
               assistance 2025-03-01 former
               obligation O1 current_support 100.00 monthly 2025-01-31)",
            // 31 Jan family, 28 Feb government, 31 Mar due
            "", "due 100.00, family 100.00, government 100.00, held 0.00, total 300.00");
    }
    void rules()
    {
        QFETCH(QString, text);
        QFETCH(QString, asOf);
        const CaseRecords records = caseOf(text);
        const CaseAccount account = accountAsOf(records, QDate::fromString(asOf, Qt::ISODate), {});
        QTEST(portionsOf(records, account).join(u'\n'), "portions");
        QTEST(textOf(balancesOf(account)), "balances");
    }

    void passThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const char *text, const char *flow) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(flow);
        };
        const char *one = R"(case 2025-01-01 current children=1
            obligation O1 current_support 150.00 monthly 2025-01-05
            payment P1 2025-01-10 direct_payment 150.00)";
        row("one child: the first 100.00 of the month", one,
            "collected 150.00 = family 100.00 + kept 50.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("two children: 200.00",
            R"(case 2025-01-01 current children=2
            obligation O1 current_support 250.00 monthly 2025-01-05
            payment P1 2025-01-10 direct_payment 250.00)",
            "collected 250.00 = family 200.00 + kept 50.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("unknown children count as one",
            R"(case 2025-01-01 current
            obligation O1 current_support 250.00 monthly 2025-01-05
            payment P1 2025-01-10 direct_payment 250.00)",
            "collected 250.00 = family 100.00 + kept 150.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("the cap holds over two payments of a month and starts anew in the next",
            R"(case 2025-01-01 current
            obligation O1 current_support 60.00 weekly 2025-01-06
            payment P1 2025-01-10 direct_payment 80.00
            payment P2 2025-01-20 direct_payment 70.00
            payment P3 2025-02-10 direct_payment 30.00)",
            // January: 80.00 + 20.00 pass, 50.00 kept; February: 30.00 pass
            "collected 180.00 = family 130.00 + kept 50.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("child care and medical do not pass, spousal does",
            R"(case 2025-01-01 current
            obligation O1 child_care 40.00 monthly 2025-01-05
            obligation O2 medical 30.00 monthly 2025-01-05
            obligation O3 spousal 20.00 monthly 2025-01-05
            payment P1 2025-01-10 direct_payment 90.00)",
            "collected 90.00 = family 20.00 + kept 70.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("arrears do not pass",
            R"(case 2025-01-01 current opening_government=80.00
            payment P1 2025-01-10 direct_payment 80.00)",
            "collected 80.00 = family 0.00 + kept 80.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("money from a prepayment passes in the month of its charge",
            R"(case 2025-01-01 current
            obligation O1 current_support 90.00 monthly 2025-01-05
            payment P1 2025-01-10 direct_payment 180.00)",
            // January 90.00 passes; February, from the prepayment, 90.00 passes in February
            "collected 180.00 = family 180.00 + kept 0.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("a charge of the time on assistance, paid when it has ended, is kept",
            R"(case 2025-01-01 current
            assistance 2025-01-10 former
            obligation O1 current_support 90.00 monthly 2025-01-05 2025-01-05
            payment P1 2025-01-10 direct_payment 90.00)",
            "collected 90.00 = family 0.00 + kept 90.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("family money while on assistance does not use up the cap",
            R"(case 2025-01-01 never
            assistance 2025-01-04 current
            obligation O1 current_support 90.00 weekly 2025-01-03 2025-01-10
            payment P1 2025-01-10 direct_payment 180.00)",
            // 3 Jan is the family's 90.00, 10 Jan the government's: 90.00 of 100.00 pass
            "collected 180.00 = family 180.00 + kept 0.00 + fees 0.00 + refunded 0.00 + held 0.00");
    }
    void passThrough()
    {
        QFETCH(QString, text);
        QTEST(flowAsOf(caseOf(text), "2025-02-28"), "flow");
    }

    void passThroughOfEarlierYears()
    {
        const auto flow = [](const char *month) {
            return flowAsOf(caseOf(QStringLiteral(R"(case %1-01 current children=3
                obligation O1 current_support 300.00 monthly %1-05 %1-05
                payment P1 %1-10 direct_payment 300.00)")
                                       .arg(QLatin1String(month))),
                "2011-01-01")
                .section(u' ', 3, 6);
        };
        QCOMPARE(flow("2007-05"), QStringLiteral("family 50.00 + kept"));
        QCOMPARE(flow("2008-10"), QStringLiteral("family 100.00 + kept"));
        QCOMPARE(flow("2010-01"), QStringLiteral("family 200.00 + kept"));
    }

    void annualFee_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("flow");
        const auto row = [](const char *name, const char *text, const char *flow) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(flow);
        };
        row("across two payments of a fiscal year",
            R"(case 2025-01-01 never opening_family=1000.00
            payment P1 2025-02-03 direct_payment 560.00
            payment P2 2025-03-03 direct_payment 40.00)",
            // P1: above 550.00 are 10.00; P2: above are 50.00, at most 35.00: 25.00 more
            "collected 600.00 = family 565.00 + kept 0.00 + fees 35.00 + refunded 0.00 + held 0.00");
        row("exactly 550.00 is free",
            R"(case 2025-01-01 never opening_family=1000.00
            payment P1 2025-02-03 direct_payment 550.00)",
            "collected 550.00 = family 550.00 + kept 0.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("the year ends on 30 September",
            R"(case 2024-01-01 never opening_family=5000.00
            payment P1 2024-09-30 direct_payment 600.00
            payment P2 2024-10-01 direct_payment 600.00)",
            "collected 1200.00 = family 1130.00 + kept 0.00 + fees 70.00 + refunded 0.00 + held 0.00");
        row("25.00 above 500.00 in the years ending 2008 to 2019",
            R"(case 2019-01-01 never opening_family=5000.00
            payment P1 2019-09-30 direct_payment 600.00
            payment P2 2019-10-01 direct_payment 560.00)",
            // 2019: 25.00; 2020: 560.00 - 550.00 = 10.00
            "collected 1160.00 = family 1125.00 + kept 0.00 + fees 35.00 + refunded 0.00 + held 0.00");
        row("no fee before",
            R"(case 2007-01-01 never opening_family=5000.00
            payment P1 2007-09-30 direct_payment 600.00)",
            "collected 600.00 = family 600.00 + kept 0.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("not once there was assistance",
            R"(case 2025-01-01 never opening_family=5000.00
            assistance 2025-02-10 former
            payment P1 2025-02-03 direct_payment 560.00
            payment P2 2025-02-10 direct_payment 100.00)",
            "collected 660.00 = family 650.00 + kept 0.00 + fees 10.00 + refunded 0.00 + held 0.00");
        row("money the government gets does not count",
            R"(case 2025-01-01 never opening_family=540.00 opening_government=100.00
            payment P1 2025-02-03 direct_payment 640.00)",
            "collected 640.00 = family 540.00 + kept 100.00 + fees 0.00 + refunded 0.00 + held 0.00");
        row("a prepayment counts in the year its charge falls due",
            R"(case 2024-09-01 never
            obligation O1 current_support 560.00 monthly 2024-09-15
            payment P1 2024-09-20 direct_payment 1120.00)",
            // 2024: 560.00, fee 10.00; 15 October, year 2025: 560.00 from the prepayment, fee 10.00
            "collected 1120.00 = family 1100.00 + kept 0.00 + fees 20.00 + refunded 0.00 + held 0.00");
    }
    void annualFee()
    {
        QFETCH(QString, text);
        QTEST(flowAsOf(caseOf(text), "2025-06-30"), "flow");
    }

    void refundsOfOffsetsAndHeldMoney()
    {
        const CaseRecords records = caseOf(QStringLiteral(R"(case 2025-01-01 never
            payment P1 2025-02-03 federal_tax_offset 90.00
            payment P2 2025-02-03 direct_payment 50.00 held
            disbursement D1 P1 2025-03-10 refund 60.00 pending
            disbursement D2 P2 2025-03-10 refund 80.00 cleared)"));
        QCOMPARE(flowAsOf(records, "2025-03-09"),
            QStringLiteral("collected 140.00 = family 0.00 + kept 0.00 + fees 0.00 + refunded 0.00 + held 140.00"));
        // D1 60.00 of 90.00; D2 at most the 50.00 that are held
        QCOMPARE(flowAsOf(records, "2025-03-10"),
            QStringLiteral("collected 140.00 = family 0.00 + kept 0.00 + fees 0.00 + refunded 110.00 + held 30.00"));
    }

    void whatCountsIsTheOrderOfReferencesNotOfRows()
    {
        const CaseRecords a = caseOf(QStringLiteral(R"(case 2025-01-01 never
            obligation O1 current_support 100.00 monthly 2025-01-05 2025-01-05
            payment P2 2025-01-05 direct_payment 60.00
            payment P10 2025-01-05 direct_payment 60.00)"));
        // byte by byte P10 stands before P2
        QCOMPARE(portionsOf(a, accountAsOf(a, day("2025-01-31"), {})).join(u'\n'),
            QStringLiteral("P10 O1@2025-01-05 current 60.00 = family 60.00 + kept 0.00 + fee 0.00\n"
                           "P2 O1@2025-01-05 current 40.00 = family 40.00 + kept 0.00 + fee 0.00"));
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
