// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/caseplan.h"
#include "app/demo/fixedcases.h"
#include "app/demo/people/kinship.h"
#include "models/domain/balances.h"
#include "models/domain/disbursementplan.h"
#include "tests/unit/demo/demosamples.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const Party *custodialOf(const DemoCase &made)
{
    const auto row = std::ranges::find(
        made.parties, made.records.supportCase.custodial, [](const PartyRow &each) { return each.party.ref; });
    return row == made.parties.end() ? nullptr : &row->party;
}

Money keptIn(const CaseAccount &account)
{
    Money kept;
    for (const Portion &portion : account.portions)
        kept += portion.kept;
    return kept;
}

bool hasObligation(const CaseRecords &records, ObligationKind kind)
{
    return std::ranges::find(records.obligations, kind, &Obligation::kind) != records.obligations.end();
}

} // namespace

/// Each of the ten cases shows its subject, on any day and under any seed.
class TestDemoTenCases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("usual day") << usualDay() << quint64(1);
        QTest::newRow("new year's day") << QDate(2026, 1, 1) << quint64(2);
        QTest::newRow("end of January") << QDate(2027, 1, 31) << quint64(3);
        QTest::newRow("leap day") << QDate(2028, 2, 29) << quint64(4);
        QTest::newRow("25 March") << QDate(2026, 3, 25) << quint64(5);
        QTest::newRow("end of November") << QDate(2026, 11, 30) << quint64(99);
    }

    void init()
    {
        QFETCH_GLOBAL(QDate, today);
        QFETCH_GLOBAL(quint64, seed);
        m_today = today;
        m_cases = casesOf({ .cases = 10, .seed = seed, .today = today });
    }

    void identifiersAndOffice()
    {
        for (int number = 1; number <= 10; ++number) {
            const SupportCase &supportCase = m_cases[size_t(number - 1)].records.supportCase;
            QCOMPARE(supportCase.id.text(), QStringLiteral("AA%1A1").arg(number, 5, 10, QLatin1Char('0')));
            QCOMPARE(supportCase.office, QString(demoOfficeCode));
        }
    }

    void ordinary()
    {
        const CaseAccount account = accountOf(number(1), m_today);
        const Balances balances = balancesOf(account);
        QCOMPARE(balances.arrearsFamily + balances.arrearsGovernment, Money());
        const Totals totals = totalsOf(number(1).records, account, DistributionPolicy());
        QVERIFY(totals.fees >= Money::fromDollars(70)); // $35 in each full fiscal year, never on assistance
        QVERIFY(std::ranges::any_of(
            account.portions, [](const Portion &portion) { return portion.step == Step::Prepayment; }));
        for (const Payment &row : number(1).records.payments)
            QVERIFY(row.source == PaymentSource::IncomeWithholding && row.status == PaymentStatus::Posted);
    }

    void deepArrears()
    {
        const CaseRecords &records = number(2).records;
        const CaseAccount account = accountOf(number(2), m_today);
        const Balances balances = balancesOf(account);
        QVERIFY(balances.arrearsFamily > Money::fromDollars(20'000));
        QVERIFY(balances.arrearsGovernment > Money::fromDollars(5'000));
        QVERIFY(hasObligation(records, ObligationKind::ArrearsPayment));
        for (const Payment &row : records.payments)
            QVERIFY(row.source != PaymentSource::IncomeWithholding); // else coupons would be held back
        const auto charges = chargesIn(records, { m_today, m_today.addDays(10) });
        QVERIFY2(!charges.empty(), "no coupon is due soon");
        const bool dueThisMonth = charges.front().dueOn <= lastOfMonth(m_today);
        for (const OwedItem &item : account.items) {
            if (dueThisMonth && item.kind == OwedItem::Kind::Charge && item.on == charges.front().dueOn)
                QVERIFY(item.unpaid > Money());
        }
    }

    void scriptsAndLanguages_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("script");
        QTest::newRow("Arabic") << 3 << QStringLiteral("ar") << int(QChar::Script_Arabic);
        QTest::newRow("Italian") << 4 << QStringLiteral("it") << int(QChar::Script_Unknown);
        QTest::newRow("Bengali") << 5 << QStringLiteral("bn") << int(QChar::Script_Bengali);
        QTest::newRow("Korean") << 6 << QStringLiteral("ko") << int(QChar::Script_Hangul);
    }
    void scriptsAndLanguages()
    {
        QFETCH(int, place);
        QFETCH(QString, language);
        QFETCH(int, script);
        QCOMPARE(number(place).parties.size(), size_t(2));
        for (const PartyRow &row : number(place).parties) {
            QCOMPARE(row.party.language, language);
            if (script == int(QChar::Script_Unknown))
                QVERIFY(row.party.nativeName.isEmpty());
            else
                QCOMPARE(int(row.party.nativeName.front().script()), script);
        }
    }

    void arabicPassesThrough()
    {
        const CaseAccount account = accountOf(number(3), m_today);
        Money passedThrough;
        Money kept;
        for (const Portion &portion : account.portions) {
            if (account.items[size_t(portion.item)].owedTo == Owner::Government) {
                passedThrough += portion.toFamily;
                kept += portion.kept;
            }
        }
        QVERIFY(passedThrough >= Money::fromDollars(200 * 10));
        QVERIFY(kept > Money::fromDollars(1000));
    }

    void italianPaysOtherSupport()
    {
        QVERIFY(hasObligation(number(4).records, ObligationKind::ChildCare));
        QVERIFY(hasObligation(number(4).records, ObligationKind::Spousal));
        QVERIFY(!number(4).records.adjustments.isEmpty());
    }

    void bengaliOwesTheGovernment()
    {
        const CaseAccount account = accountOf(number(5), m_today);
        QVERIFY(keptIn(account) > Money::fromDollars(100));
        QVERIFY(balancesOf(account).arrearsGovernment > Money::fromDollars(1000));
    }

    void koreanPaidAhead()
    {
        const CaseAccount account = accountOf(number(6), m_today);
        QVERIFY(balancesOf(account).held > Money::fromDollars(500));
        const auto lump = std::ranges::find(number(6).records.payments, PaymentSource::DirectPayment, &Payment::source);
        QVERIFY(lump != number(6).records.payments.end());
    }

    void protectedParent()
    {
        const Party *custodial = custodialOf(number(7));
        QVERIFY(custodial != nullptr);
        QVERIFY(custodial->familyViolence);
        QVERIFY(custodial->address.isWithheldFrom(Audience::Staff));
        QVERIFY(!custodial->address.shownTo(Audience::Owner)->isEmpty());
        QVERIFY(custodial->phone.isWithheldFrom(Audience::Staff));
        QVERIFY(custodial->addressVerifiedOn.isValid());
        for (const DemoCase &made : m_cases) {
            for (const PartyRow &row : made.parties)
                QCOMPARE(row.party.familyViolence, row.party.ref == custodial->ref);
        }
    }

    void closed()
    {
        const CaseRecords &records = number(8).records;
        QCOMPARE(records.supportCase.status, CaseStatus::Closed);
        QCOMPARE(balancesOf(accountOf(number(8), m_today)).totalOwed, Money());
        QCOMPARE(balancesOf(accountOf(number(8), m_today)).held, Money());
        QVERIFY(records.payments.size() > 90);
        QCOMPARE(records.supportCase.custodial, number(1).records.supportCase.custodial);
        for (const int place : { 1, 2, 3, 4, 5, 6, 7, 9, 10 })
            QCOMPARE(number(place).records.supportCase.status, CaseStatus::Open);
    }

    void offsetsAndHeldMoney()
    {
        const CaseRecords &records = number(9).records;
        const CaseAccount account = accountOf(number(9), m_today);
        Money leftOver;
        Money held;
        for (const PaymentOutcome &outcome : account.outcomes) {
            const Payment &payment = records.payments[outcome.payment];
            if (payment.source == PaymentSource::FederalTaxOffset)
                leftOver += outcome.held;
            if (payment.status == PaymentStatus::Held)
                held += outcome.held;
        }
        QVERIFY(leftOver > Money::fromDollars(100));
        QVERIFY(held > Money());
        QVERIFY2(!account.refunds.empty(), "an older offset was refunded");
    }

    void twentyOneYears()
    {
        const CaseRecords &records = number(10).records;
        QVERIFY2(records.payments.size() >= 1080 && records.payments.size() <= 1100,
            qPrintable(QString::number(records.payments.size())));
        QVERIFY(records.payments.front().receivedOn <= m_today.addYears(-21).addDays(20));
        QVERIFY(records.payments.back().receivedOn >= m_today.addDays(-11));
        QVERIFY(records.disbursements.size() >= records.payments.size());
        for (const Payment &row : records.payments)
            QVERIFY(row.status == PaymentStatus::Posted);
    }

    void nothingIsUnknownOfTheirParents()
    {
        for (const DemoCase &made : m_cases) {
            for (const PartyRow &row : made.parties) {
                QVERIFY(row.ssn && row.party.dateOfBirth.isValid() && row.party.addressVerifiedOn.isValid());
                QVERIFY(!row.party.phone.shownTo(Audience::Owner)->isEmpty());
            }
        }
    }

private:
    const DemoCase &number(int place) const { return m_cases[size_t(place - 1)]; }

    QDate m_today;
    std::vector<DemoCase> m_cases;
};

QTEST_APPLESS_MAIN(TestDemoTenCases)
#include "tst_demo_tencases.moc"
