// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"
#include "models/domain/papers/disbursementlist.h"
#include "tests/support/randomcase.h"
#include "tests/unit/domain/papercase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// "2025-02-10 D1 25.00 cleared counts"
QStringList sentOf(const DisbursementList &list)
{
    QStringList lines;
    for (const SentLine &line : list.sent) {
        const Disbursement &row = list.records.disbursements[line.disbursement];
        lines.append(row.issuedOn.toString(Qt::ISODate) + u' ' + row.ref.text + u' ' + plainText(row.amount) + u' '
            + code(row.status) + (line.counts ? QLatin1String(" counts") : QLatin1String()));
    }
    return lines;
}

/// "P1 by 2025-02-12: 25.00"
QStringList toSendOf(const DisbursementList &list)
{
    QStringList lines;
    for (const ToSendLine &line : list.toSend)
        lines.append(list.records.payments[line.payment].ref.text + QLatin1String(" by ")
            + line.dueOn.toString(Qt::ISODate) + QLatin1String(": ") + plainText(line.amount));
    return lines;
}

DisbursementList listOf(const QString &text, const char *first, const char *last)
{
    return makeDisbursementList(paperCase(text), { day(first), day(last) }, {});
}

const QString owing = QStringLiteral("case 2025-01-01 never opening_family=1000.00\n");

} // namespace

/// What was sent to the custodial parent, and what is still to be sent.
class TestDisbursementList : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfThePeriodByDayAndReference()
    {
        const DisbursementList list = listOf(owing
                + QStringLiteral("payment P1 2025-01-09 direct_payment 90.00\n"
                                 "disbursement D4 P1 2025-02-28 custodial 4.00 issued\n"
                                 "disbursement D10 P1 2025-02-10 custodial 3.00 cleared\n"
                                 "disbursement D2 P1 2025-02-10 custodial 2.00 cleared\n"
                                 "disbursement D1 P1 2025-02-01 custodial 1.00 cleared\n"
                                 "disbursement D0 P1 2025-01-31 custodial 5.00 cleared\n"
                                 "disbursement D5 P1 2025-03-01 custodial 6.00 cleared\n"
                                 "disbursement D6 P1 2025-02-10 government 7.00 cleared\n"
                                 "disbursement D7 P1 2025-02-10 refund 8.00 cleared\n"),
            "2025-02-01", "2025-02-28");
        QCOMPARE(sentOf(list),
            QStringList({ QStringLiteral("2025-02-01 D1 1.00 cleared counts"),
                QStringLiteral("2025-02-10 D10 3.00 cleared counts"),
                QStringLiteral("2025-02-10 D2 2.00 cleared counts"),
                QStringLiteral("2025-02-28 D4 4.00 issued counts") }));
        QCOMPARE(list.sentSum, Money::fromDollars(10));
    }

    void onlyIssuedAndClearedCount()
    {
        const DisbursementList list = listOf(owing
                + QStringLiteral("payment P1 2025-02-03 direct_payment 90.00\n"
                                 "disbursement D1 P1 2025-02-05 custodial 1.00 pending\n"
                                 "disbursement D2 P1 2025-02-05 custodial 2.00 issued\n"
                                 "disbursement D3 P1 2025-02-05 custodial 4.00 cleared\n"
                                 "disbursement D4 P1 2025-02-05 custodial 8.00 returned\n"
                                 "disbursement D5 P1 2025-02-05 custodial 16.00 stopped\n"),
            "2025-02-01", "2025-02-28");
        QCOMPARE(sentOf(list),
            QStringList({ QStringLiteral("2025-02-05 D1 1.00 pending"),
                QStringLiteral("2025-02-05 D2 2.00 issued counts"), QStringLiteral("2025-02-05 D3 4.00 cleared counts"),
                QStringLiteral("2025-02-05 D4 8.00 returned"), QStringLiteral("2025-02-05 D5 16.00 stopped") }));
        QCOMPARE(list.sentSum, Money::fromDollars(6));
        // What is pending needs no second sending; what came back or was stopped does.
        QCOMPARE(toSendOf(list), QStringList({ QStringLiteral("P1 by 2025-02-05: 83.00") }));
        QCOMPARE(list.toSendSum, Money::fromDollars(83));
    }

    void whatIsStillToBeSentHasItsDay()
    {
        const DisbursementList list = listOf(owing
                + QStringLiteral("payment P3 2025-02-13 direct_payment 30.00\n" // Thursday, a holiday on Monday
                                 "payment P2 2025-02-13 direct_payment 20.00\n"
                                 "payment P1 2025-02-20 federal_tax_offset 10.00\n" // thirty days
                                 "payment P4 2025-02-21 direct_payment 40.00\n" // Friday
                                 "payment P5 2025-02-21 direct_payment 50.00 held\n"),
            "2025-02-01", "2025-02-28");
        QCOMPARE(toSendOf(list),
            QStringList({ QStringLiteral("P2 by 2025-02-18: 20.00"), QStringLiteral("P3 by 2025-02-18: 30.00"),
                QStringLiteral("P4 by 2025-02-25: 40.00"), QStringLiteral("P1 by 2025-03-22: 10.00") }));
        QCOMPARE(list.toSendSum, Money::fromDollars(100));
        QCOMPARE(sentOf(list), QStringList());
        QCOMPARE(list.sentSum, Money());
    }

    void theOfficesOwnHolidaysCount()
    {
        const CaseFile file = paperCase(owing + QStringLiteral("payment P1 2025-02-03 direct_payment 20.00\n"));
        DistributionPolicy policy;
        policy.calendar.ownHolidays = { day("2025-02-04") };
        const DisbursementList list = makeDisbursementList(file, { day("2025-02-01"), day("2025-02-28") }, policy);
        QCOMPARE(toSendOf(list), QStringList({ QStringLiteral("P1 by 2025-02-06: 20.00") }));
    }

    void moneyOfAPrepaymentIsSentWhenItPays()
    {
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 100.00 monthly 2025-01-06\n"
                                            "payment P1 2025-01-20 direct_payment 250.00\n");
        QCOMPARE(toSendOf(listOf(text, "2025-01-01", "2025-01-31")),
            QStringList({ QStringLiteral("P1 by 2025-01-22: 100.00") }));
        QCOMPARE(toSendOf(listOf(text, "2025-03-01", "2025-03-06")),
            QStringList({ QStringLiteral("P1 by 2025-01-22: 100.00"), QStringLiteral("P1 by 2025-02-10: 100.00"),
                QStringLiteral("P1 by 2025-03-10: 50.00") }));
    }

    void onlyTheFamilysShareIsToBeSent()
    {
        const QString text = QStringLiteral("case 2025-01-01 current children=1\n"
                                            "obligation O1 current_support 300.00 monthly 2025-02-03\n"
                                            "payment P1 2025-02-03 direct_payment 300.00\n");
        QCOMPARE(toSendOf(listOf(text, "2025-02-01", "2025-02-28")),
            QStringList({ QStringLiteral("P1 by 2025-02-05: 100.00") }));
        const QString withFee = QStringLiteral("case 2025-01-01 never opening_family=900.00\n"
                                               "payment P1 2025-02-03 direct_payment 900.00\n");
        QCOMPARE(listOf(withFee, "2025-02-01", "2025-02-28").toSendSum, Money::fromDollars(865));
    }

    void theLastDayIsTheDayThatCounts()
    {
        const QString text = owing
            + QStringLiteral("payment P1 2025-02-28 direct_payment 20.00\n"
                             "payment P2 2025-03-01 direct_payment 30.00\n"
                             "disbursement D1 P1 2025-03-04 custodial 20.00 issued\n");
        const DisbursementList list = listOf(text, "2025-02-01", "2025-02-28");
        QCOMPARE(sentOf(list), QStringList());
        QCOMPARE(toSendOf(list), QStringList({ QStringLiteral("P1 by 2025-03-04: 20.00") }));
        QCOMPARE(toSendOf(listOf(text, "2025-02-01", "2025-03-04")),
            QStringList({ QStringLiteral("P2 by 2025-03-04: 30.00") }));
    }

    void whatIsOlderThanThePeriodIsStillToBeSent()
    {
        const DisbursementList list = listOf(
            owing + QStringLiteral("payment P1 2025-01-10 direct_payment 20.00\n"), "2025-02-01", "2025-02-28");
        QCOMPARE(toSendOf(list), QStringList({ QStringLiteral("P1 by 2025-01-14: 20.00") }));
    }

    void historyBeforeTheOpeningDayIsShown()
    {
        const DisbursementList list
            = listOf(QStringLiteral("case 2025-01-01 never opening_family=100.00 opening_on=2025-02-10\n"
                                    "payment P1 2025-02-03 direct_payment 20.00\n"
                                    "payment P2 2025-02-03 direct_payment 30.00\n"
                                    "disbursement D1 P1 2025-02-05 custodial 20.00 cleared\n"),
                "2025-02-01", "2025-02-28");
        QCOMPARE(sentOf(list), QStringList({ QStringLiteral("2025-02-05 D1 20.00 cleared counts") }));
        QCOMPARE(list.sentSum, Money::fromDollars(20));
        QCOMPARE(toSendOf(list), QStringList()); // inside the opening amounts
    }

    void theListGoesToTheCustodialParent()
    {
        const CaseFile file = paperCase(owing);
        const DisbursementList list = makeDisbursementList(file, { day("2025-02-01"), day("2025-02-28") }, {});
        QCOMPARE(list.recipient.role, Role::Custodial);
        QCOMPARE(list.recipient.name, QStringLiteral("Maren Testwood"));
        QCOMPARE(list.otherParent, QStringLiteral("Quill Exampleson"));
        QCOMPARE(list.period, (DateRange { day("2025-02-01"), day("2025-02-28") }));
        QCOMPARE(list.sentSum, Money());
        QCOMPARE(list.toSendSum, Money());
    }

    void listsTie()
    {
        std::mt19937_64 random(20261122);
        int rows = 0;
        for (int round = 0; round < 4000 && !QTest::currentTestFailed(); ++round) {
            const CaseFile file = paperCase(randomCase(random, int(random() % 80)));
            const QDate last = file.records.supportCase.openedOn.addDays(int(random() % 1000));
            const DateRange period { last.addDays(-int(random() % 500)), last };
            const DisbursementList list = makeDisbursementList(file, period, {});
            checkSent(list);
            checkToSend(list);
            rows += int(list.sent.size() + list.toSend.size());
        }
        QVERIFY(rows > 10000);
    }

private:
    static void checkSent(const DisbursementList &list)
    {
        Money sum;
        qsizetype expected = 0;
        for (const Disbursement &row : list.records.disbursements) {
            if (row.payee != Payee::Custodial || !list.period.contains(row.issuedOn))
                continue;
            ++expected;
            if (row.status == DisbursementStatus::Issued || row.status == DisbursementStatus::Cleared)
                sum += row.amount;
        }
        QCOMPARE(std::ssize(list.sent), expected);
        QCOMPARE(plainText(list.sentSum), plainText(sum));
        const auto key = [&list](const SentLine &line) {
            const Disbursement &row = list.records.disbursements[line.disbursement];
            return std::pair(row.issuedOn, row.ref);
        };
        QVERIFY(std::ranges::is_sorted(list.sent, {}, key));
    }

    /// For each payment what is the family's, less what rows carry, never below zero.
    static void checkToSend(const DisbursementList &list)
    {
        std::map<int, Money> left;
        Money sum;
        for (const PayeeShare &share : payeeShares(list.records, accountAsOf(list.records, list.period.last, {}))) {
            if (share.payee == Payee::Custodial && share.share > share.carried)
                left[share.payment] = share.share - share.carried;
        }
        std::map<int, Money> toSend;
        for (const ToSendLine &line : list.toSend) {
            QVERIFY(line.amount > Money());
            QVERIFY(line.dueOn > list.records.payments[line.payment].receivedOn);
            toSend[line.payment] += line.amount;
            sum += line.amount;
        }
        QVERIFY(toSend == left);
        QCOMPARE(plainText(list.toSendSum), plainText(sum));
        QVERIFY(std::ranges::is_sorted(list.toSend, {}, &ToSendLine::dueOn));
    }
};

QTEST_APPLESS_MAIN(TestDisbursementList)
#include "tst_disbursementlist.moc"
