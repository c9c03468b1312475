// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"
#include "models/domain/papers/coupon.h"
#include "tests/support/randomcase.h"
#include "tests/unit/domain/papercase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// "2025-02-05 100.00 = O1 80.00 + O2 20.00"
QStringList textOf(const CouponSheet &sheet)
{
    QStringList lines;
    for (const Coupon &coupon : sheet.coupons) {
        QStringList debts;
        for (const CouponDebt &debt : coupon.debts)
            debts.append(sheet.records.obligations[debt.obligation].ref.text + u' ' + plainText(debt.amount));
        lines.append(coupon.dueOn.toString(Qt::ISODate) + u' ' + plainText(coupon.amount) + QLatin1String(" = ")
            + debts.join(QLatin1String(" + ")));
    }
    return lines;
}

QStringList couponsOf(const QString &text, const char *asOf)
{
    return textOf(makeCoupons(paperCase(text), couponPeriod(day(asOf)), day(asOf), {}));
}

QStringList couponsOf(const QString &text, const char *first, const char *last, const char *asOf)
{
    return textOf(makeCoupons(paperCase(text), { day(first), day(last) }, day(asOf), {}));
}

const QString monthly = QStringLiteral("case 2025-01-01 never\n"
                                       "obligation O1 current_support 100.00 monthly 2025-01-05\n");
/// The same with arrears of 40.00, and 15.00 expected toward them every month.
const QString behind = QStringLiteral("case 2025-01-01 never opening_family=40.00\n"
                                      "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                      "obligation O9 arrears_payment 15.00 monthly 2025-01-05\n");

} // namespace

/// What is to be paid on each day of the days to come.
class TestCoupons : public QObject
{
    Q_OBJECT

private slots:
    void usualDaysReachToTheEndOfNextMonth()
    {
        const auto period = [](const char *asOf) { return couponPeriod(day(asOf)); };
        QCOMPARE(period("2025-01-31"), (DateRange { day("2025-01-31"), day("2025-02-28") }));
        QCOMPARE(period("2024-01-01"), (DateRange { day("2024-01-01"), day("2024-02-29") }));
        QCOMPARE(period("2025-12-15"), (DateRange { day("2025-12-15"), day("2026-01-31") }));
    }

    void oneCouponForEachDueDay()
    {
        QCOMPARE(couponsOf(monthly, "2025-01-04"),
            QStringList(
                { QStringLiteral("2025-01-05 100.00 = O1 100.00"), QStringLiteral("2025-02-05 100.00 = O1 100.00") }));
        QCOMPARE(couponsOf(monthly, "2025-01-05").size(), 2); // the day itself is in it
        QCOMPARE(couponsOf(monthly, "2025-01-06"), QStringList({ QStringLiteral("2025-02-05 100.00 = O1 100.00") }));
    }

    void firstAndLastDayAreCovered()
    {
        QCOMPARE(couponsOf(monthly, "2025-02-05", "2025-04-05", "2025-01-01").size(), 3);
        QCOMPARE(couponsOf(monthly, "2025-02-06", "2025-04-04", "2025-01-01"),
            QStringList({ QStringLiteral("2025-03-05 100.00 = O1 100.00") }));
        QCOMPARE(couponsOf(monthly, "2025-02-06", "2025-03-04", "2025-01-01"), QStringList());
        QCOMPARE(couponsOf(monthly, "2025-03-05", "2025-03-05", "2025-03-05").size(), 1);
    }

    void whatFellDueBeforeTheDayIsOnNoCoupon()
    {
        QCOMPARE(couponsOf(behind, "2025-01-01", "2025-03-31", "2025-02-06"),
            QStringList({ QStringLiteral("2025-03-05 115.00 = O1 100.00 + O9 15.00") }));
        QCOMPARE(couponsOf(behind, "2025-01-01", "2025-02-28", "2025-03-01"), QStringList());
        QCOMPARE(couponsOf(behind, "2025-01-01", "2025-02-05", "2025-02-05").size(), 1);
    }

    void theDebtsOfADayStandTogether()
    {
        const QString text = QStringLiteral("case 2025-01-01 never opening_government=40.00\n"
                                            "obligation Z arrears_payment 1.00 monthly 2025-01-05\n"
                                            "obligation B spousal 2.00 monthly 2025-01-05\n"
                                            "obligation A2 current_support 3.00 monthly 2025-01-05\n"
                                            "obligation A10 current_support 4.00 monthly 2025-01-05\n"
                                            "obligation C medical 5.00 weekly 2025-01-08\n"
                                            "obligation D child_care 6.00 monthly 2025-01-05\n"
                                            "obligation E arrears_payment 7.00 monthly 2025-01-05\n");
        QCOMPARE(couponsOf(text, "2025-02-01", "2025-02-12", "2025-02-01"),
            QStringList(
                { QStringLiteral("2025-02-05 28.00 = A10 4.00 + A2 3.00 + D 6.00 + C 5.00 + B 2.00 + E 7.00 + Z 1.00"),
                    QStringLiteral("2025-02-12 5.00 = C 5.00") }));
    }

    void everyFrequencyHasItsDays()
    {
        const auto days = [](const char *frequency) {
            QStringList dueOn;
            for (const QString &line : couponsOf(QStringLiteral("case 2025-01-01 never\n"
                                                                "obligation O1 current_support 1.00 %1 2025-01-31\n")
                                                     .arg(QLatin1String(frequency)),
                     "2025-01-31"))
                dueOn.append(line.first(10).last(5));
            return dueOn.join(u' ');
        };
        QCOMPARE(days("weekly"), QStringLiteral("01-31 02-07 02-14 02-21 02-28"));
        QCOMPARE(days("biweekly"), QStringLiteral("01-31 02-14 02-28"));
        QCOMPARE(days("semimonthly"), QStringLiteral("02-01 02-15"));
        QCOMPARE(days("monthly"), QStringLiteral("01-31 02-28"));
    }

    void whatIsPaidAheadIsNotAskedForAgain()
    {
        // Step 1 sees the charges of the month to its end.
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 25.00 weekly 2025-01-03\n"
                                            "payment P1 2025-01-10 direct_payment 60.00\n");
        QCOMPARE(couponsOf(text, "2025-01-10", "2025-01-31", "2025-01-10"),
            QStringList({ QStringLiteral("2025-01-17 15.00 = O1 15.00"), QStringLiteral("2025-01-24 25.00 = O1 25.00"),
                QStringLiteral("2025-01-31 25.00 = O1 25.00") }));
    }

    void prepaymentsPayTheFirstCoupons()
    {
        QCOMPARE(couponsOf(monthly + QStringLiteral("payment P1 2025-01-20 direct_payment 250.00\n"), "2025-01-20",
                     "2025-04-30", "2025-01-20"),
            QStringList(
                { QStringLiteral("2025-03-05 50.00 = O1 50.00"), QStringLiteral("2025-04-05 100.00 = O1 100.00") }));
        QCOMPARE(couponsOf(monthly + QStringLiteral("payment P1 2025-01-20 direct_payment 300.00\n"), "2025-01-20"),
            QStringList());
    }

    void prepaymentsPayByKindAndReference()
    {
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation A medical 10.00 monthly 2025-01-05\n"
                                            "obligation B child_care 10.00 monthly 2025-01-05\n"
                                            "payment P1 2025-01-20 direct_payment 33.00\n");
        QCOMPARE(couponsOf(text, "2025-02-01", "2025-02-28", "2025-01-20"),
            QStringList({ QStringLiteral("2025-02-05 7.00 = A 7.00") }));
    }

    void prepaymentsAreUsedUpBeforeADistantPeriodBegins()
    {
        const QString text = monthly + QStringLiteral("payment P1 2025-01-20 direct_payment 250.00\n");
        QCOMPARE(couponsOf(text, "2025-04-01", "2025-04-30", "2025-01-20"),
            QStringList({ QStringLiteral("2025-04-05 100.00 = O1 100.00") }));
        QCOMPARE(couponsOf(text, "2025-03-01", "2025-03-31", "2025-01-20"),
            QStringList({ QStringLiteral("2025-03-05 50.00 = O1 50.00") }));
    }

    void moneyThatIsNoPrepaymentPaysNoCoupon()
    {
        const QStringList whole { QStringLiteral("2025-01-20 100.00 = O1 100.00"),
            QStringLiteral("2025-02-20 100.00 = O1 100.00") };
        const QString text = QStringLiteral("case 2025-01-01 never\n"
                                            "obligation O1 current_support 100.00 monthly 2025-01-20\n");
        QCOMPARE(couponsOf(text, "2025-01-10"), whole);
        for (const char *line : { "payment P1 2025-01-09 direct_payment 500.00 held\n",
                 "payment P1 2025-01-09 direct_payment 500.00 returned\n",
                 "payment P1 2025-01-09 federal_tax_offset 500.00\n" })
            QCOMPARE(couponsOf(text + QLatin1String(line), "2025-01-10"), whole);
    }

    void aRefundLeavesTheCouponsToBePaid()
    {
        QCOMPARE(couponsOf(monthly
                         + QStringLiteral("payment P1 2025-01-20 direct_payment 300.00\n"
                                          "disbursement D1 P1 2025-01-22 refund 130.00 issued\n"),
                     "2025-01-22"),
            QStringList({ QStringLiteral("2025-02-05 30.00 = O1 30.00") }));
    }

    void whatIsDatedAfterTheDayCountsForNothing()
    {
        const QStringList today = couponsOf(behind, "2025-01-10");
        QCOMPARE(today, QStringList({ QStringLiteral("2025-02-05 115.00 = O1 100.00 + O9 15.00") }));
        QCOMPARE(couponsOf(behind
                         + QStringLiteral("payment P1 2025-01-11 direct_payment 900.00\n"
                                          "adjustment A1 2025-01-11 arrears_family -40.00\n"),
                     "2025-01-10"),
            today);
        const QString ahead = monthly + QStringLiteral("payment P1 2025-01-05 direct_payment 150.00\n");
        QCOMPARE(couponsOf(ahead + QStringLiteral("disbursement D1 P1 2025-01-11 refund 50.00 issued\n"), "2025-01-10"),
            couponsOf(ahead, "2025-01-10"));
        QCOMPARE(couponsOf(ahead, "2025-01-10"), QStringList({ QStringLiteral("2025-02-05 50.00 = O1 50.00") }));
    }

    void whatIsDatedOnTheDayCounts()
    {
        QCOMPARE(couponsOf(behind + QStringLiteral("adjustment A1 2025-01-10 arrears_family -40.00\n"), "2025-01-10"),
            QStringList({ QStringLiteral("2025-02-05 100.00 = O1 100.00") }));
        QCOMPARE(
            couponsOf(monthly + QStringLiteral("payment P1 2025-01-05 direct_payment 30.00\n"), "2025-01-05").first(),
            QStringLiteral("2025-01-05 70.00 = O1 70.00"));
    }

    void whileArrearsStandTheirPaymentIsAskedFor()
    {
        const auto sheet = [](const QString &extra) {
            const CaseFile file = paperCase(QStringLiteral("case 2025-01-01 never\n"
                                                           "obligation O9 arrears_payment 15.00 monthly 2025-01-05\n")
                + extra);
            return makeCoupons(file, couponPeriod(day("2025-02-10")), day("2025-02-10"), {});
        };
        const QStringList asked { QStringLiteral("2025-03-05 15.00 = O9 15.00") };
        QCOMPARE(textOf(sheet(QString())), QStringList());
        QCOMPARE(textOf(sheet(QStringLiteral("adjustment A1 2025-02-01 arrears_government 0.01\n"))), asked); // in full
        QCOMPARE(textOf(sheet(QStringLiteral("adjustment A1 2025-02-01 arrears_family 0.01\n"))), asked);
        const CouponSheet both = sheet(QStringLiteral("adjustment A1 2025-02-01 arrears_family 7.00\n"
                                                      "adjustment A2 2025-02-01 arrears_government 5.00\n"));
        QCOMPARE(both.arrears, Money::fromDollars(12));
        // What one bucket owes too little, another may owe too much: the sum counts.
        const CouponSheet even = sheet(QStringLiteral("adjustment A1 2025-02-01 arrears_family -5.00\n"
                                                      "adjustment A2 2025-02-01 arrears_government 5.00\n"));
        QVERIFY(even.arrears.isZero());
        QCOMPARE(textOf(even), QStringList());
        const CouponSheet below = sheet(QStringLiteral("adjustment A1 2025-02-01 arrears_family -5.00\n"));
        QCOMPARE(below.arrears, Money::fromDollars(-5));
        QCOMPARE(textOf(below), QStringList());
    }

    void whatIsDueThisMonthIsNoArrears()
    {
        const QString text = monthly + QStringLiteral("obligation O9 arrears_payment 15.00 monthly 2025-01-05\n");
        QCOMPARE(couponsOf(text, "2025-01-31"), QStringList({ QStringLiteral("2025-02-05 100.00 = O1 100.00") }));
        QCOMPARE(couponsOf(text, "2025-02-01"), // the unpaid charge of January is arrears now
            QStringList({ QStringLiteral("2025-02-05 115.00 = O1 100.00 + O9 15.00"),
                QStringLiteral("2025-03-05 115.00 = O1 100.00 + O9 15.00") }));
    }

    void paymentsTowardArrearsKeepTheirDays()
    {
        const auto days = [](const char *rest) {
            return couponsOf(QStringLiteral("case 2025-01-01 never opening_family=500.00\n"
                                            "obligation O9 arrears_payment 15.00 ")
                    + QLatin1String(rest) + u'\n',
                "2025-02-01");
        };
        QCOMPARE(days("semimonthly 2025-01-05 2025-03-01"),
            QStringList({ QStringLiteral("2025-02-01 15.00 = O9 15.00"), QStringLiteral("2025-02-15 15.00 = O9 15.00"),
                QStringLiteral("2025-03-01 15.00 = O9 15.00") }));
        QCOMPARE(days("biweekly 2025-03-12"), // not yet begun on the day
            QStringList(
                { QStringLiteral("2025-03-12 15.00 = O9 15.00"), QStringLiteral("2025-03-26 15.00 = O9 15.00") }));
        QCOMPARE(days("monthly 2024-12-31 2025-01-31"), QStringList());
    }

    void nothingIsNoDebt()
    {
        QCOMPARE(couponsOf(QStringLiteral("case 2025-01-01 never opening_family=500.00\n"
                                          "obligation O1 current_support 0.00 weekly 2025-01-05\n"
                                          "obligation O9 arrears_payment 0.00 weekly 2025-01-05\n"),
                     "2025-02-01"),
            QStringList());
    }

    void aClosedCaseGoesOnCharging()
    {
        CaseFile file = paperCase(monthly);
        file.records.supportCase.status = CaseStatus::Closed;
        QCOMPARE(makeCoupons(file, couponPeriod(day("2025-02-01")), day("2025-02-01"), {}).coupons.size(), size_t(2));
    }

    void assistanceDoesNotChangeWhatIsToBePaid()
    {
        QString assisted = behind;
        assisted.replace(QLatin1String("never"), QLatin1String("current"));
        QCOMPARE(couponsOf(assisted, "2025-02-01"), couponsOf(behind, "2025-02-01"));
    }

    void beforeTheOpeningDayOnlyTheChargesToComeAreAskedFor()
    {
        const QString text = QStringLiteral("case 2025-01-01 never opening_family=90.00 opening_on=2025-03-01\n"
                                            "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                            "obligation O9 arrears_payment 15.00 monthly 2025-01-05\n");
        QCOMPARE(couponsOf(text, "2025-02-10"), QStringList({ QStringLiteral("2025-03-05 100.00 = O1 100.00") }));
        QCOMPARE(couponsOf(text, "2025-03-01").first(), QStringLiteral("2025-03-05 115.00 = O1 100.00 + O9 15.00"));
    }

    void aSheetSaysForWhomAndOfWhat()
    {
        const CaseFile file = paperCase(behind + QStringLiteral("payment P1 2025-03-20 direct_payment 1.00\n"));
        const CouponSheet sheet = makeCoupons(file, couponPeriod(day("2025-02-01")), day("2025-02-01"), {});
        QCOMPARE(sheet.recipient.role, Role::Noncustodial);
        QCOMPARE(sheet.recipient.name, QStringLiteral("Quill Exampleson"));
        QCOMPARE(sheet.recipient.address.street1, QStringLiteral("2 Sample Street"));
        QCOMPARE(sheet.asOf, day("2025-02-01"));
        QCOMPARE(sheet.covers, (DateRange { day("2025-02-01"), day("2025-03-31") }));
        QCOMPARE(sheet.records.payments, file.records.payments); // also what counts for nothing
        QCOMPARE(sheet.arrears, Money::fromDollars(140));
        QCOMPARE(sheet.sum(), Money::fromDollars(230));
        QCOMPARE(CouponSheet().sum(), Money());
    }

    void theQrCodeSaysCaseDayAndAmount()
    {
        const CaseId id = *CaseId::parse(u"AB12345C1");
        QCOMPARE(couponQrText(id, { .dueOn = day("2026-12-01"), .amount = Money::fromCents(23150) }),
            QStringLiteral("AB12345C1 2026-12-01 231.50"));
        QCOMPARE(couponQrText(id, { .dueOn = day("2026-01-09"), .amount = Money::fromCents(123456789) }),
            QStringLiteral("AB12345C1 2026-01-09 1234567.89"));
    }

    void withholdingIsActiveForSomeDays()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2025-01-01 never\n"
                                                          "payment P1 2025-02-10 income_withholding 1.00\n"
                                                          "payment P3 2025-03-10 income_withholding 1.00\n"
                                                          "payment P2 2025-02-20 income_withholding 1.00\n"));
        const auto on = [&records](const char *asOf) { return activeWithholding(records, day(asOf), {}); };
        QCOMPARE(on("2025-02-09"), QDate());
        QCOMPARE(on("2025-02-10"), day("2025-02-10"));
        QCOMPARE(on("2025-03-09"), day("2025-02-20"));
        QCOMPARE(on("2025-03-31"), day("2025-03-10"));
        QCOMPARE(on("2025-05-11"), day("2025-03-10")); // 62 days
        QCOMPARE(on("2025-05-12"), QDate());
        QCOMPARE(activeWithholding(records, day("2025-05-12"), { .daysOfWithholding = 63 }), day("2025-03-10"));
        QCOMPARE(activeWithholding(records, day("2025-03-11"), { .daysOfWithholding = 0 }), QDate());
        QCOMPARE(activeWithholding(records, day("2025-03-10"), { .daysOfWithholding = 0 }), day("2025-03-10"));
    }

    void onlyPostedWithholdingCounts()
    {
        const auto on = [](const char *payment) {
            const CaseRecords records = caseOf(
                QStringLiteral("case 2025-01-01 never opening_on=2025-02-15\n") + QLatin1String(payment) + u'\n');
            return activeWithholding(records, day("2025-02-20"), {}).isValid();
        };
        QVERIFY(on("payment P1 2025-02-20 income_withholding 1.00"));
        QVERIFY(on("payment P1 2025-02-10 income_withholding 1.00")); // history too: the employer is paying
        QVERIFY(!on("payment P1 2025-02-20 income_withholding 1.00 held"));
        QVERIFY(!on("payment P1 2025-02-20 income_withholding 1.00 returned"));
        QVERIFY(!on("payment P1 2025-02-20 direct_payment 1.00"));
        QVERIFY(!on("payment P1 2025-02-20 unemployment 1.00"));
    }

    void couponsTie()
    {
        std::mt19937_64 random(20261122);
        int coupons = 0;
        for (int round = 0; round < 4000 && !QTest::currentTestFailed(); ++round) {
            const CaseFile file = paperCase(randomCase(random, int(random() % 40)));
            const QDate asOf = file.records.supportCase.openedOn.addDays(int(random() % 900) - 30);
            const QDate last = asOf.addDays(int(random() % 150));
            const CouponSheet sheet = makeCoupons(file, { asOf, last }, asOf, {});
            checkSums(sheet);
            checkAgainstCharges(sheet);
            checkParts(file, sheet, asOf.addDays(int(random() % quint64(asOf.daysTo(last) + 1))));
            coupons += int(sheet.coupons.size());
        }
        QVERIFY(coupons > 10000);
    }

private:
    static void checkSums(const CouponSheet &sheet)
    {
        Money sum;
        QDate before;
        for (const Coupon &coupon : sheet.coupons) {
            QVERIFY(sheet.covers.contains(coupon.dueOn));
            QVERIFY(!before.isValid() || before < coupon.dueOn);
            before = coupon.dueOn;
            QVERIFY(!coupon.debts.empty());
            Money debts;
            for (const CouponDebt &debt : coupon.debts) {
                QVERIFY(debt.amount > Money());
                const Obligation &obligation = sheet.records.obligations[debt.obligation];
                QVERIFY(debt.amount <= obligation.amount);
                QVERIFY(obligation.kind != ObligationKind::ArrearsPayment || debt.amount == obligation.amount);
                debts += debt.amount;
            }
            QCOMPARE(coupon.amount, debts);
            sum += debts;
        }
        QCOMPARE(sheet.sum(), sum);
    }

    /// What is charged on the days is asked for, or covered by what was paid ahead and by what is held as of the day.
    static void checkAgainstCharges(const CouponSheet &sheet)
    {
        const CaseAccount account = accountAsOf(sheet.records, sheet.asOf, {});
        const QDate opening = sheet.records.supportCase.openingDay();
        Money paidOnTheDay; // what pays charges of the days already: what is due today, and what is paid ahead
        for (const Portion &portion : account.portions) {
            const OwedItem &item = account.items[size_t(portion.item)];
            if (item.kind == OwedItem::Kind::Charge && sheet.covers.contains(item.on))
                paidOnTheDay += portion.amount;
        }
        Money charged;
        for (const Charge &charge :
            chargesIn(sheet.records, { std::max(opening, sheet.covers.first), sheet.covers.last }))
            charged += charge.amount;
        Money prepaid;
        for (const PaymentOutcome &outcome : account.outcomes) {
            const Payment &payment = sheet.records.payments[outcome.payment];
            if (payment.status == PaymentStatus::Posted && payment.source != PaymentSource::FederalTaxOffset)
                prepaid += outcome.held;
        }
        Money asked;
        for (const Coupon &coupon : sheet.coupons) {
            for (const CouponDebt &debt : coupon.debts) {
                if (sheet.records.obligations[debt.obligation].kind != ObligationKind::ArrearsPayment)
                    asked += debt.amount;
            }
        }
        QCOMPARE(plainText(asked), plainText(positivePart(charged - paidOnTheDay - prepaid)));
    }

    /// A part of the days has the coupons of these days; later records change nothing.
    static void checkParts(const CaseFile &file, const CouponSheet &sheet, QDate middle)
    {
        const CouponSheet head = makeCoupons(file, { sheet.covers.first, middle }, sheet.asOf, {});
        const CouponSheet tail = makeCoupons(file, { middle.addDays(1), sheet.covers.last }, sheet.asOf, {});
        QCOMPARE(textOf(head) + textOf(tail), textOf(sheet));
        CaseFile cut = file;
        cut.records.payments.removeIf([&](const Payment &row) { return row.receivedOn > sheet.asOf; });
        cut.records.adjustments.removeIf([&](const Adjustment &row) { return row.on > sheet.asOf; });
        cut.records.disbursements.removeIf([&](const Disbursement &row) { return row.issuedOn > sheet.asOf; });
        QCOMPARE(textOf(makeCoupons(cut, sheet.covers, sheet.asOf, {})), textOf(sheet));
    }
};

QTEST_APPLESS_MAIN(TestCoupons)
#include "tst_coupons.moc"
