// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/caller.h"

#include <QTest>

using namespace caseledger;

class TestCaller : public QObject
{
    Q_OBJECT

private slots:
    void whoIsWhichParent()
    {
        QCOMPARE(parentOf(CallerRole::NotSet), std::nullopt);
        QCOMPARE(parentOf(CallerRole::SomebodyElse), std::nullopt);
        for (const Role parent : { Role::Custodial, Role::Noncustodial })
            QCOMPARE(parentOf(callerOf(parent)), std::optional(parent));
    }

    /// The City's and the State's pages: history and statements for both parents, disbursements and the monthly notice
    /// for the custodial one, coupons for the noncustodial one.
    void papersOfACaller_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<bool>("custodial");
        QTest::addColumn<bool>("noncustodial");
        QTest::newRow("payment history") << PaperKind::PaymentHistory << true << true;
        QTest::newRow("obligation summary") << PaperKind::ObligationSummary << true << true;
        QTest::newRow("statement") << PaperKind::Statement << true << true;
        QTest::newRow("disbursements") << PaperKind::Disbursements << true << false;
        QTest::newRow("coupons") << PaperKind::Coupon << false << true;
        QTest::newRow("monthly notice") << PaperKind::MonthlyNotice << true << false;
        QTest::newRow("access notice") << PaperKind::AccessNotice << true << true;
    }
    void papersOfACaller()
    {
        QFETCH(const PaperKind, kind);
        QFETCH(const bool, custodial);
        QFETCH(const bool, noncustodial);
        QCOMPARE(applies(kind, CallerRole::Custodial), custodial);
        QCOMPARE(applies(kind, CallerRole::Noncustodial), noncustodial);
        QVERIFY(applies(kind, CallerRole::NotSet));
        QVERIFY(!applies(kind, CallerRole::SomebodyElse));
    }

    void whoHearsOfDisbursements()
    {
        QVERIFY(mayHearDisbursements(CallerRole::NotSet));
        QVERIFY(mayHearDisbursements(CallerRole::Custodial));
        QVERIFY(!mayHearDisbursements(CallerRole::Noncustodial));
        QVERIFY(!mayHearDisbursements(CallerRole::SomebodyElse));
    }
};

QTEST_APPLESS_MAIN(TestCaller)
#include "tst_caller.moc"
