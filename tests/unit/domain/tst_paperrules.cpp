// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/paperrules.h"
#include "tests/unit/domain/papercase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

using Rule = PaperRefusal::Rule;

CouponSheet couponsOf(const QString &text, const char *asOf)
{
    return makeCoupons(paperCase(text), couponPeriod(day(asOf)), day(asOf), {});
}

MonthlyNotice noticeOf(const QString &text)
{
    const CaseFilePointer file = std::make_shared<CaseFile>(paperCase(text));
    return makeMonthlyNotice(std::span(&file, 1), { day("2025-02-01"), day("2025-02-28") }, {});
}

const QString wages = QStringLiteral("case 2025-01-01 never\n"
                                     "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                     "payment P1 2025-01-05 income_withholding 100.00\n");

} // namespace

Q_DECLARE_METATYPE(PaperKind)

/// Which paper for whom, and what holds a paper back.
class TestPaperRules : public QObject
{
    Q_OBJECT

private slots:
    void papersByRole_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("forCustodial");
        QTest::addColumn<bool>("forNoncustodial");
        QTest::newRow("payment history") << PaperKind::PaymentHistory << QStringLiteral("payment-history") << true
                                         << true;
        QTest::newRow("obligation summary")
            << PaperKind::ObligationSummary << QStringLiteral("obligation-summary") << true << true;
        QTest::newRow("statement") << PaperKind::Statement << QStringLiteral("statement") << true << true;
        QTest::newRow("disbursements") << PaperKind::Disbursements << QStringLiteral("disbursements") << true << false;
        QTest::newRow("coupon") << PaperKind::Coupon << QStringLiteral("coupon") << false << true;
        QTest::newRow("monthly notice") << PaperKind::MonthlyNotice << QStringLiteral("monthly-notice") << true
                                        << false;
        QTest::newRow("access notice") << PaperKind::AccessNotice << QStringLiteral("access-notice") << true << true;
    }

    void papersByRole()
    {
        QFETCH(const PaperKind, kind);
        QFETCH(const QString, code);
        QFETCH(const bool, forCustodial);
        QFETCH(const bool, forNoncustodial);
        QCOMPARE(QString(caseledger::code(kind)), code);
        QCOMPARE(fromCode<PaperKind>(code), kind);
        QCOMPARE(isFor(kind, Role::Custodial), forCustodial);
        QCOMPARE(isFor(kind, Role::Noncustodial), forNoncustodial);
        QCOMPARE(usualReader(kind), forCustodial ? Role::Custodial : Role::Noncustodial);
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const auto refusal = roleRefusal(kind, role);
            QCOMPARE(refusal.has_value(), !isFor(kind, role));
            if (refusal) {
                QCOMPARE(refusal->rule, Rule::NotForThisParent);
                QCOMPARE(refusal->kind, kind);
                QVERIFY(!refusal->canOverride());
            }
        }
    }

    void noOtherWordNamesAPaper()
    {
        QCOMPARE(codesOf(PaperKind()).size(), size_t(7));
        for (const char *word : { "", "Statement", "coupons", "monthly_notice", "pin-letter" })
            QVERIFY(!fromCode<PaperKind>(QString::fromLatin1(word)));
    }

    void couponsWithoutADebtAreNotMade()
    {
        const CouponSheet sheet = couponsOf(QStringLiteral("case 2025-01-01 never\n"), "2025-02-01");
        const auto refusal = couponRefusal(sheet, {}, false);
        QVERIFY(refusal);
        QCOMPARE(refusal->rule, Rule::NothingToPay);
        QCOMPARE(refusal->kind, PaperKind::Coupon);
        QVERIFY(!refusal->since.isValid());
        QVERIFY(!refusal->canOverride());
        QVERIFY(couponRefusal(sheet, {}, true)); // no reason makes something to pay
    }

    void nothingToPayComesBeforeWithholding()
    {
        const CouponSheet sheet = couponsOf(QStringLiteral("case 2025-01-01 never\n"
                                                           "payment P1 2025-01-20 income_withholding 1.00\n"),
            "2025-02-01");
        QCOMPARE(couponRefusal(sheet, {}, false)->rule, Rule::NothingToPay);
    }

    void withholdingHoldsCouponsBackUnlessThereIsAReason()
    {
        const CouponSheet sheet = couponsOf(wages, "2025-02-01");
        const auto refusal = couponRefusal(sheet, {}, false);
        QVERIFY(refusal);
        QCOMPARE(*refusal,
            (PaperRefusal { .rule = Rule::IncomeWithholding, .kind = PaperKind::Coupon, .since = day("2025-01-05") }));
        QVERIFY(refusal->canOverride());
        QVERIFY(!couponRefusal(sheet, {}, true));
    }

    void withholdingEnds()
    {
        QVERIFY(couponRefusal(couponsOf(wages, "2025-03-08"), {}, false)); // 62 days after
        QVERIFY(!couponRefusal(couponsOf(wages, "2025-03-09"), {}, false));
        const DistributionPolicy shorter { .daysOfWithholding = 30 };
        QVERIFY(!couponRefusal(couponsOf(wages, "2025-03-08"), shorter, false));
    }

    void withholdingAfterTheDayIsNotKnownYet()
    {
        const CouponSheet sheet = couponsOf(wages, "2025-01-04");
        QVERIFY(!couponRefusal(sheet, {}, false));
    }

    void aNoticeNeedsACollection()
    {
        const CaseFile file = paperCase(QString());
        const QString nothing = QStringLiteral("case 2025-01-01 current\n"
                                               "obligation O1 current_support 100.00 monthly 2025-01-05\n");
        QCOMPARE(noticeRefusal(noticeOf(nothing), file.custodial)->rule, Rule::NothingCollected);
        QCOMPARE(noticeRefusal(noticeOf(nothing), file.custodial)->kind, PaperKind::MonthlyNotice);
        QVERIFY(!noticeRefusal(noticeOf(nothing), file.custodial)->canOverride());
        QVERIFY(
            !noticeRefusal(noticeOf(nothing + QStringLiteral("payment P1 2025-02-28 lottery 0.01\n")), file.custodial));
        for (const char *line : { "payment P1 2025-01-31 lottery 900.00\n", // its prepayment pays in February
                 "payment P1 2025-03-01 lottery 1.00\n", "payment P1 2025-02-10 lottery 1.00 returned\n",
                 "payment P1 2025-02-10 lottery 0.00\n" })
            QCOMPARE(
                noticeRefusal(noticeOf(nothing + QLatin1String(line)), file.custodial)->rule, Rule::NothingCollected);
        QVERIFY(!noticeRefusal(
            noticeOf(nothing + QStringLiteral("payment P1 2025-02-10 lottery 1.00 held\n")), file.custodial));
    }

    void aNoticeNeedsAVerifiedAddress()
    {
        const MonthlyNotice notice = noticeOf(QStringLiteral("case 2025-01-01 never\n"
                                                             "payment P1 2025-02-10 lottery 1.00\n"));
        Party custodial = paperCase(QString()).custodial;
        QVERIFY(!noticeRefusal(notice, custodial));

        Party moved = custodial;
        moved.addressChangedOn = custodial.addressVerifiedOn.addDays(1);
        QCOMPARE(noticeRefusal(notice, moved)->rule, Rule::NoVerifiedAddress);
        QVERIFY(!noticeRefusal(notice, moved)->canOverride());
        moved.addressChangedOn = custodial.addressVerifiedOn;
        QVERIFY(!noticeRefusal(notice, moved));

        Party mailCameBack = custodial;
        mailCameBack.returnedMailOn = custodial.addressVerifiedOn.addDays(1);
        QCOMPARE(noticeRefusal(notice, mailCameBack)->rule, Rule::NoVerifiedAddress);

        Party neverVerified = custodial;
        neverVerified.addressVerifiedOn = {};
        QCOMPARE(noticeRefusal(notice, neverVerified)->rule, Rule::NoVerifiedAddress);

        Party unknown = custodial;
        unknown.address = { PostalAddress(), false };
        QCOMPARE(noticeRefusal(notice, unknown)->rule, Rule::NoVerifiedAddress);
    }

    void nothingCollectedComesBeforeTheAddress()
    {
        QCOMPARE(
            noticeRefusal(noticeOf(QStringLiteral("case 2025-01-01 never\n")), Party())->rule, Rule::NothingCollected);
    }
};

QTEST_APPLESS_MAIN(TestPaperRules)
#include "tst_paperrules.moc"
