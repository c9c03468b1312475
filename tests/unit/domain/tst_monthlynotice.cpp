// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"
#include "models/domain/papers/monthlynotice.h"
#include "tests/support/randomcase.h"
#include "tests/unit/domain/papercase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// "100.00 = current 60.00 + arrears 40.00 + held 0.00; kept 0.00, family 100.00, fee 0.00"
QString textOf(const Collection &money)
{
    return QStringLiteral("%1 = current %2 + arrears %3 + held %4; kept %5, family %6, fee %7")
        .arg(plainText(money.collected), plainText(money.current), plainText(money.arrears), plainText(money.held),
            plainText(money.keptByGovernment), plainText(money.toFamily), plainText(money.fee));
}

/// "2025-02-10 AA00001A1 P1 earlier " and the collection.
QString textOf(const CollectionLine &line)
{
    return line.on.toString(Qt::ISODate) + u' ' + line.caseId.text() + u' ' + line.payment.text
        + (line.fromEarlier ? QLatin1String(" earlier ") : QLatin1String(" ")) + textOf(line.money);
}

QStringList textOf(const PayerSection &section)
{
    QStringList lines;
    for (const CollectionLine &line : section.lines)
        lines.append(textOf(line));
    return lines;
}

DateRange monthOf(const char *first) { return { day(first), lastOfMonth(day(first)) }; }

MonthlyNotice noticeOf(const std::vector<CaseFilePointer> &files, const char *month)
{
    return makeMonthlyNotice(files, monthOf(month), {});
}

/// The lines of one case in a month.
QStringList linesOf(const QString &text, const char *month)
{
    const MonthlyNotice notice = noticeOf({ paperCase("AA00001A1", text) }, month);
    return textOf(notice.sections.front());
}

Money sharesOf(const Collection &money) { return money.keptByGovernment + money.toFamily + money.fee; }

const QString owing = QStringLiteral("case 2025-01-01 never opening_family=500.00\n"
                                     "obligation O1 current_support 100.00 monthly 2025-02-05\n");

} // namespace

/// What was collected in a month and what became of it (45 CFR 302.54).
class TestMonthlyNotice : public QObject
{
    Q_OBJECT

private slots:
    void theNoticeIsOfTheMonthBefore()
    {
        QCOMPARE(noticeMonth(day("2025-03-31")), monthOf("2025-02-01"));
        QCOMPARE(noticeMonth(day("2024-03-01")), (DateRange { day("2024-02-01"), day("2024-02-29") }));
        QCOMPARE(noticeMonth(day("2025-01-15")), monthOf("2024-12-01"));
    }

    void aPaymentIsSplit()
    {
        QCOMPARE(linesOf(owing + QStringLiteral("payment P1 2025-02-10 direct_payment 160.00\n"), "2025-02-01"),
            QStringList({ QStringLiteral("2025-02-10 AA00001A1 P1 160.00 = current 100.00 + arrears 60.00 + held 0.00; "
                                         "kept 0.00, family 160.00, fee 0.00") }));
    }

    void onlyTheDaysOfTheMonthCount()
    {
        const QString text = owing
            + QStringLiteral("payment P1 2025-01-31 direct_payment 1.00\n"
                             "payment P3 2025-02-28 direct_payment 3.00\n"
                             "payment P2 2025-02-01 direct_payment 2.00\n"
                             "payment P4 2025-03-01 direct_payment 4.00\n");
        const QStringList lines = linesOf(text, "2025-02-01");
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QLatin1String("2025-02-01 AA00001A1 P2 2.00 = current 2.00 ")));
        QVERIFY(lines[1].startsWith(QLatin1String("2025-02-28 AA00001A1 P3 3.00 = current 3.00 ")));
    }

    void heldAndReturnedPayments()
    {
        QCOMPARE(linesOf(owing
                         + QStringLiteral("payment P1 2025-02-10 direct_payment 50.00 held\n"
                                          "payment P2 2025-02-10 direct_payment 60.00 returned\n"),
                     "2025-02-01"),
            QStringList({ QStringLiteral("2025-02-10 AA00001A1 P1 50.00 = current 0.00 + arrears 0.00 + held 50.00; "
                                         "kept 0.00, family 0.00, fee 0.00") }));
    }

    void whatWasHeldIsUsedInALaterMonth()
    {
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                            "payment P1 2025-01-20 direct_payment 230.00\n");
        QCOMPARE(linesOf(text, "2025-01-01"),
            QStringList(
                { QStringLiteral("2025-01-20 AA00001A1 P1 230.00 = current 100.00 + arrears 0.00 + held 130.00; "
                                 "kept 0.00, family 100.00, fee 0.00") }));
        QCOMPARE(linesOf(text, "2025-02-01"),
            QStringList(
                { QStringLiteral("2025-02-05 AA00001A1 P1 earlier 0.00 = current 100.00 + arrears 0.00 + held -100.00; "
                                 "kept 0.00, family 100.00, fee 0.00") }));
        QCOMPARE(linesOf(text, "2025-03-01"),
            QStringList(
                { QStringLiteral("2025-03-05 AA00001A1 P1 earlier 0.00 = current 30.00 + arrears 0.00 + held -30.00; "
                                 "kept 0.00, family 30.00, fee 0.00") }));
        QCOMPARE(linesOf(text, "2025-04-01"), QStringList());
    }

    void earlierMoneyIsOneLineWithTheFirstDayItIsUsed()
    {
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 10.00 weekly 2025-02-03\n"
                                            "payment P1 2025-01-20 direct_payment 15.00\n"
                                            "payment P2 2025-01-21 direct_payment 100.00\n"
                                            "payment P3 2025-02-03 direct_payment 1.00\n");
        const QStringList lines = linesOf(text, "2025-02-01");
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QLatin1String("2025-02-03 AA00001A1 P1 earlier 0.00 = current 15.00 ")));
        QVERIFY(lines[1].startsWith(QLatin1String("2025-02-03 AA00001A1 P3 1.00 = current 1.00 ")));
        // 40.00 fall due; P1 pays 15.00 of the first two, P3 1.00 of the second, ahead.
        QVERIFY(lines[2].startsWith(QLatin1String("2025-02-10 AA00001A1 P2 earlier 0.00 = current 24.00 ")));
    }

    void aRefundIsNotInIt()
    {
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                            "payment P1 2025-01-20 direct_payment 230.00\n");
        const QString refunded = text + QStringLiteral("disbursement D1 P1 2025-01-25 refund 50.00 issued\n");
        QCOMPARE(linesOf(refunded, "2025-01-01"), linesOf(text, "2025-01-01"));
        QCOMPARE(linesOf(text + QStringLiteral("disbursement D1 P1 2025-01-25 refund 130.00 issued\n"), "2025-02-01"),
            QStringList());
    }

    void assistanceKeepsAllButThePassThrough()
    {
        const QString text = QStringLiteral("case 2025-01-01 current children=2 opening_government=80.00\n"
                                            "obligation O1 current_support 300.00 monthly 2025-02-05\n"
                                            "payment P1 2025-02-06 direct_payment 150.00\n"
                                            "payment P2 2025-02-07 direct_payment 200.00\n");
        QCOMPARE(linesOf(text, "2025-02-01"),
            QStringList({ QStringLiteral("2025-02-06 AA00001A1 P1 150.00 = current 150.00 + arrears 0.00 + held 0.00; "
                                         "kept 0.00, family 150.00, fee 0.00"),
                QStringLiteral("2025-02-07 AA00001A1 P2 200.00 = current 150.00 + arrears 50.00 + held 0.00; "
                               "kept 150.00, family 50.00, fee 0.00") }));
    }

    void theAnnualFeeIsNamed()
    {
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 600.00 monthly 2025-02-05\n"
                                            "payment P1 2025-02-06 direct_payment 600.00\n");
        QCOMPARE(linesOf(text, "2025-02-01"),
            QStringList({ QStringLiteral("2025-02-06 AA00001A1 P1 600.00 = current 600.00 + arrears 0.00 + held 0.00; "
                                         "kept 0.00, family 565.00, fee 35.00") }));
    }

    void aTaxOffsetPaysArrearsOnly()
    {
        QCOMPARE(linesOf(owing + QStringLiteral("payment P1 2025-02-10 federal_tax_offset 520.00\n"), "2025-02-01"),
            QStringList({ QStringLiteral("2025-02-10 AA00001A1 P1 520.00 = current 0.00 + arrears 500.00 + held 20.00; "
                                         "kept 0.00, family 500.00, fee 0.00") }));
    }

    void historyBeforeTheOpeningDayIsNotCollected()
    {
        const QString text = QStringLiteral("case 2025-01-01 never opening_family=500.00 opening_on=2025-02-10\n"
                                            "payment P1 2025-02-09 direct_payment 10.00\n"
                                            "payment P2 2025-02-10 direct_payment 20.00\n");
        const QStringList lines = linesOf(text, "2025-02-01");
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].startsWith(QLatin1String("2025-02-10 AA00001A1 P2 20.00 = current 0.00 + arrears 20.00 ")));
        QCOMPARE(linesOf(text, "2025-01-01"), QStringList());
    }

    void aSectionForEachPayer()
    {
        const QString paid = owing + QStringLiteral("payment P1 2025-02-10 direct_payment 10.00\n");
        const QString alsoPaid = owing + QStringLiteral("payment P1 2025-02-09 direct_payment 20.00\n");
        const std::vector<CaseFilePointer> files { paperCase("AA00004A1", alsoPaid, QStringLiteral("N1")),
            paperCase("AA00002A1", owing, QStringLiteral("N2")), paperCase("AA00003A1", paid, QStringLiteral("N1")),
            paperCase("AA00001A1", paid, QStringLiteral("N3")) };
        const MonthlyNotice notice = noticeOf(files, "2025-02-01");
        QCOMPARE(notice.cases,
            QList<CaseId>({ *CaseId::parse(u"AA00001A1"), *CaseId::parse(u"AA00002A1"), *CaseId::parse(u"AA00003A1"),
                *CaseId::parse(u"AA00004A1") }));
        QCOMPARE(notice.sections.size(), size_t(3));
        QCOMPARE(notice.sections[0].noncustodial, QStringLiteral("Quill Of N3"));
        QCOMPARE(notice.sections[0].noncustodialNative, QStringLiteral("퀼"));
        QCOMPARE(notice.sections[1].noncustodial, QStringLiteral("Quill Of N2"));
        QCOMPARE(textOf(notice.sections[1]), QStringList()); // paid nothing, and is named
        QCOMPARE(notice.sections[2].noncustodial, QStringLiteral("Quill Of N1"));
        QCOMPARE(textOf(notice.sections[2]),
            QStringList({ QStringLiteral("2025-02-09 AA00004A1 P1 20.00 = current 20.00 + arrears 0.00 + held 0.00; "
                                         "kept 0.00, family 20.00, fee 0.00"),
                QStringLiteral("2025-02-10 AA00003A1 P1 10.00 = current 10.00 + arrears 0.00 + held 0.00; "
                               "kept 0.00, family 10.00, fee 0.00") }));
        QCOMPARE(notice.sections[2].sums.collected, Money::fromDollars(30));
        QCOMPARE(notice.sums.collected, Money::fromDollars(40));

        std::vector<CaseFilePointer> turned(files.rbegin(), files.rend());
        const MonthlyNotice same = noticeOf(turned, "2025-02-01");
        QCOMPARE(same.cases, notice.cases);
        for (size_t i = 0; i < notice.sections.size(); ++i)
            QCOMPARE(textOf(same.sections[i]), textOf(notice.sections[i]));
    }

    void linesStandByDayCaseAndPayment()
    {
        const auto file = [](const char *id) {
            return paperCase(id,
                owing
                    + QStringLiteral("payment P2 2025-02-10 direct_payment 1.00\n"
                                     "payment P10 2025-02-10 direct_payment 1.00\n"
                                     "payment P3 2025-02-03 direct_payment 1.00\n"));
        };
        const MonthlyNotice notice = noticeOf({ file("AA00002A1"), file("AA00001A1") }, "2025-02-01");
        QStringList order;
        for (const CollectionLine &line : notice.sections.front().lines)
            order.append(QStringLiteral("%1 %2 %3").arg(line.on.day()).arg(line.caseId.text(), line.payment.text));
        QCOMPARE(order,
            QStringList({ QStringLiteral("3 AA00001A1 P3"), QStringLiteral("3 AA00002A1 P3"),
                QStringLiteral("10 AA00001A1 P10"), QStringLiteral("10 AA00001A1 P2"),
                QStringLiteral("10 AA00002A1 P10"), QStringLiteral("10 AA00002A1 P2") }));
    }

    void theNoticeGoesToTheCustodialParent()
    {
        const MonthlyNotice notice = noticeOf({ paperCase("AA00001A1", owing) }, "2025-02-01");
        QCOMPARE(notice.recipient.role, Role::Custodial);
        QCOMPARE(notice.recipient.name, QStringLiteral("Maren Testwood"));
        QCOMPARE(notice.recipient.nativeName, QStringLiteral("마렌"));
        QCOMPARE(notice.recipient.language, QStringLiteral("ko"));
        QCOMPARE(notice.recipient.address.street1, QStringLiteral("1 Sample Street")); // her own, though protected
        QCOMPARE(notice.month, monthOf("2025-02-01"));
    }

    void rightsAreAssigned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("assigned");
        QTest::newRow("current") << QStringLiteral("case 2025-01-01 current\n") << true;
        QTest::newRow("former, nothing owed") << QStringLiteral("case 2025-01-01 former\n") << false;
        QTest::newRow("former, owed to the government")
            << QStringLiteral("case 2025-01-01 former opening_government=0.01\n") << true;
        QTest::newRow("former, owed to the family")
            << QStringLiteral("case 2025-01-01 former opening_family=10.00\n") << false;
        QTest::newRow("never, owed to the government")
            << QStringLiteral("case 2025-01-01 never opening_government=10.00\n") << false;
        QTest::newRow("former, paid") << QStringLiteral("case 2025-01-01 former opening_government=10.00\n"
                                                        "payment P1 2025-02-10 direct_payment 10.00\n")
                                      << false;
        QTest::newRow("former, paid later") << QStringLiteral("case 2025-01-01 former opening_government=10.00\n"
                                                              "payment P1 2025-02-11 direct_payment 10.00\n")
                                            << true;
        QTest::newRow("former, below zero") << QStringLiteral("case 2025-01-01 former\n"
                                                              "adjustment A1 2025-02-01 arrears_government -1.00\n")
                                            << false;
        QTest::newRow("current from the day on")
            << QStringLiteral("case 2025-01-01 never\nassistance 2025-02-10 current\n") << true;
        QTest::newRow("current from tomorrow on")
            << QStringLiteral("case 2025-01-01 never\nassistance 2025-02-11 current\n") << false;
        QTest::newRow("former, this month's charge is no arrears yet") << QStringLiteral(
            "case 2025-01-01 current\nassistance 2025-02-06 former\n"
            "obligation O1 current_support 10.00 monthly 2025-02-05\n") << false;
        QTest::newRow("former, last month's charge") << QStringLiteral("case 2025-01-01 current\n"
                                                                       "assistance 2025-02-06 former\n"
                                                                       "obligation O1 current_support 10.00 monthly "
                                                                       "2025-01-05\n")
                                                     << true;
    }

    void rightsAreAssigned()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, assigned);
        QCOMPARE(hasAssignedRights(caseOf(text), day("2025-02-10"), {}), assigned);
    }

    void noticesTie()
    {
        std::mt19937_64 random(20261122);
        int lines = 0;
        int earlier = 0;
        for (int round = 0; round < 1500 && !QTest::currentTestFailed(); ++round) {
            const CaseFilePointer file = std::make_shared<CaseFile>(paperCase(randomCase(random, int(random() % 60))));
            const QDate opening = file->records.supportCase.openingDay();
            const QDate last = lastOfMonth(opening.addDays(int(random() % 700)));
            Collection all;
            for (QDate month = firstOfMonth(opening); month <= last; month = month.addMonths(1)) {
                const MonthlyNotice notice = makeMonthlyNotice(std::span(&file, 1), { month, lastOfMonth(month) }, {});
                checkTies(notice);
                all += notice.sums;
                lines += int(notice.sections.front().lines.size());
                earlier += int(std::ranges::count(notice.sections.front().lines, true, &CollectionLine::fromEarlier));
            }
            checkAgainstTotals(file->records, last, all);
        }
        QVERIFY(lines > 10000);
        QVERIFY(earlier > 500);
    }

private:
    static void checkTies(const MonthlyNotice &notice)
    {
        Collection sums;
        for (const PayerSection &section : notice.sections) {
            Collection ofSection;
            for (const CollectionLine &line : section.lines) {
                const Collection &money = line.money;
                QCOMPARE(plainText(money.current + money.arrears + money.held), plainText(money.collected));
                QCOMPARE(plainText(sharesOf(money)), plainText(money.current + money.arrears));
                QVERIFY(notice.month.contains(line.on));
                QVERIFY(money.current >= Money() && money.arrears >= Money());
                QVERIFY(money.keptByGovernment >= Money() && money.toFamily >= Money() && money.fee >= Money());
                QVERIFY(!line.fromEarlier || (money.collected.isZero() && money.held < Money()));
                QVERIFY(line.fromEarlier || money.held >= Money());
                ofSection += money;
            }
            QCOMPARE(textOf(ofSection), textOf(section.sums));
            sums += ofSection;
        }
        QCOMPARE(textOf(sums), textOf(notice.sums));
    }

    /// All months together are all that came in and went out.
    static void checkAgainstTotals(const CaseRecords &records, QDate last, const Collection &all)
    {
        const CaseAccount account = accountAsOf(records, last, {});
        const Totals totals = totalsOf(records, account, {});
        QCOMPARE(plainText(all.collected), plainText(totals.collected));
        QCOMPARE(plainText(all.toFamily), plainText(totals.toFamily));
        QCOMPARE(plainText(all.keptByGovernment), plainText(totals.keptByGovernment));
        QCOMPARE(plainText(all.fee), plainText(totals.fees));
        QCOMPARE(plainText(all.held), plainText(balancesOf(account).held + totals.refunded));
    }
};

QTEST_APPLESS_MAIN(TestMonthlyNotice)
#include "tst_monthlynotice.moc"
