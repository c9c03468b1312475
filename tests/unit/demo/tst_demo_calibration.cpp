// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/balances.h"
#include "tests/unit/demo/demosamples.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QByteArray percentText(double percent) { return QByteArray::number(percent, 'f', 1) + " %"; }

/// Current support of a month, as ordered, in whole dollars.
qint64 monthlyOrder(const Obligation &order)
{
    constexpr std::array<qint64, 4> dueDatesInYear { 52, 26, 24, 12 };
    return order.amount.cents() * dueDatesInYear[size_t(order.frequency)] / 1200;
}

} // namespace

/// The caseload is spread as in the field (the reference's suggested settings), within what chance allows.
class TestDemoCalibration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cases = casesOf({ .cases = 6000, .seed = 1, .today = m_today });
        m_cases.erase(m_cases.begin(), m_cases.begin() + 10); // the fixed ones are no sample
        for (const DemoCase &made : m_cases)
            m_accounts.push_back(accountOf(made, m_today));
    }

    void ordersAreLognormalWithPovertyOrders()
    {
        std::vector<qint64> orders;
        double sum = 0;
        for (const DemoCase &made : m_cases) {
            orders.push_back(monthlyOrder(made.records.obligations.front()));
            sum += double(orders.back());
        }
        std::ranges::sort(orders);
        const qint64 median = orders[orders.size() / 2];
        const double mean = sum / double(orders.size());
        QVERIFY2(median >= 230 && median <= 290, qPrintable(QString::number(median))); // $260
        QVERIFY2(mean >= 315 && mean <= 385, qPrintable(QString::number(mean))); // $350
        QVERIFY(orders[orders.size() / 20] <= 50);
        QVERIFY(orders[orders.size() * 19 / 20] >= 850 && orders[orders.size() * 19 / 20] <= 1200); // $1,100
        const auto poverty = std::ranges::count_if(orders, [](qint64 order) { return order == 25 || order == 50; });
        const double share = 100.0 * double(poverty) / double(orders.size());
        QVERIFY2(share >= 10 && share <= 15, percentText(share).constData());
    }

    void sourcesShareTheMoney_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("withholding 70 %") << int(PaymentSource::IncomeWithholding) << 66.0 << 75.0;
        QTest::newRow("direct 12 %") << int(PaymentSource::DirectPayment) << 9.0 << 15.0;
        QTest::newRow("federal offset 7 %") << int(PaymentSource::FederalTaxOffset) << 5.0 << 9.0;
        QTest::newRow("state tax 1 %") << int(PaymentSource::StateTaxOffset) << 0.5 << 1.6;
        QTest::newRow("unemployment 1 %") << int(PaymentSource::Unemployment) << 0.5 << 1.8;
        QTest::newRow("other state 6 %") << int(PaymentSource::OtherState) << 4.0 << 8.0;
        QTest::newRow("other 3 %") << int(PaymentSource::Other) << 1.5 << 4.5;
        QTest::newRow("lottery") << int(PaymentSource::Lottery) << 0.001 << 0.5;
    }
    void sourcesShareTheMoney()
    {
        QFETCH(int, source);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        double all = 0;
        double ofSource = 0;
        for (const DemoCase &made : m_cases) {
            for (const Payment &row : made.records.payments) {
                all += double(row.amount.cents());
                ofSource += int(row.source.forDistribution()) == source ? double(row.amount.cents()) : 0;
            }
        }
        const double share = 100 * ofSource / all;
        QVERIFY2(share >= lowest && share <= highest, percentText(share).constData());
    }

    void offsetsComeInSpring()
    {
        double sum = 0;
        int count = 0;
        for (const DemoCase &made : m_cases) {
            for (const Payment &row : made.records.payments) {
                if (row.source != PaymentSource::FederalTaxOffset)
                    continue;
                QVERIFY(row.receivedOn.month() >= 2 && row.receivedOn.month() <= 4);
                sum += double(row.amount.cents()) / 100;
                ++count;
            }
        }
        QVERIFY2(sum / count >= 900 && sum / count <= 1350, qPrintable(QString::number(sum / count))); // $1,150
    }

    void currentSupportIsPaidInPart()
    {
        Money due;
        Money paid;
        const DateRange year { firstOfMonth(m_today).addMonths(-12), firstOfMonth(m_today).addDays(-1) };
        for (const CaseAccount &account : m_accounts) {
            for (const OwedItem &item : account.items) {
                if (item.kind == OwedItem::Kind::Charge && year.contains(item.on))
                    due += item.amount;
            }
            for (const Portion &portion : account.portions) {
                const OwedItem &item = account.items[size_t(portion.item)];
                if (portion.step != Step::Arrears && item.kind == OwedItem::Kind::Charge && year.contains(item.on))
                    paid += portion.amount;
            }
        }
        const double share = 100.0 * double(paid.cents()) / double(due.cents());
        QVERIFY2(share >= 73 && share <= 81, percentText(share).constData()); // 75 to 80 %
    }

    void someCasesPayNothingInAYear()
    {
        int none = 0;
        int current = 0;
        for (const DemoCase &made : m_cases) {
            const Obligation &order = made.records.obligations.front();
            if (order.endsOn.isValid() && order.endsOn < m_today)
                continue;
            ++current;
            none += std::ranges::none_of(
                made.records.payments, [this](const Payment &row) { return row.receivedOn > m_today.addYears(-1); });
        }
        const double share = 100.0 * none / current;
        QVERIFY2(share >= 16 && share <= 34, percentText(share).constData()); // 30 %, less what offsets catch
    }

    void assistanceIsSpread_data()
    {
        QTest::addColumn<int>("assistance");
        QTest::addColumn<double>("share");
        QTest::newRow("current") << int(Assistance::Current) << 20.0;
        QTest::newRow("former") << int(Assistance::Former) << 40.0;
        QTest::newRow("never") << int(Assistance::Never) << 40.0;
    }
    void assistanceIsSpread()
    {
        QFETCH(int, assistance);
        QFETCH(double, share);
        int count = 0;
        for (const DemoCase &made : m_cases)
            count += int(AssistanceHistory(made.records).on(m_today)) == assistance ? 1 : 0;
        const double found = 100.0 * count / double(m_cases.size());
        QVERIFY2(std::abs(found - share) <= 3, percentText(found).constData());
    }

    void aQuarterIsArrearsOnly()
    {
        int arrearsOnly = 0;
        int open = 0;
        for (const DemoCase &made : m_cases) {
            if (made.records.supportCase.status == CaseStatus::Closed)
                continue;
            ++open;
            const QDate end = made.records.obligations.front().endsOn;
            arrearsOnly += end.isValid() && end < m_today ? 1 : 0;
        }
        const double share = 100.0 * arrearsOnly / open;
        QVERIFY2(std::abs(share - 25) <= 3, percentText(share).constData());
        const double closed = 100.0 * double(m_cases.size() - size_t(open)) / double(m_cases.size());
        QVERIFY2(closed >= 4 && closed <= 8, percentText(closed).constData());
    }

    void protectedCasesAreSome()
    {
        double flagged = 0;
        double parties = 0;
        for (const DemoCase &made : m_cases) {
            for (const PartyRow &row : made.parties) {
                flagged += row.party.familyViolence ? 1 : 0;
                ++parties;
            }
        }
        const double share = 200 * flagged / parties; // by case
        QVERIFY2(share >= 5 && share <= 15, percentText(share).constData());
    }

    void statusesAreMostlyGood()
    {
        std::array<int, 3> payments {};
        std::array<int, 5> rows {};
        std::array<int, 3> payees {};
        for (const DemoCase &made : m_cases) {
            for (const Payment &row : made.records.payments)
                ++payments[size_t(row.status)];
            for (const Disbursement &row : made.records.disbursements) {
                ++rows[size_t(row.status)];
                ++payees[size_t(row.payee)];
            }
        }
        const int all = payments[0] + payments[1] + payments[2];
        QVERIFY(payments[size_t(PaymentStatus::Held)] > 0 && payments[size_t(PaymentStatus::Held)] * 200 < all);
        QVERIFY(payments[size_t(PaymentStatus::Returned)] > 0 && payments[size_t(PaymentStatus::Returned)] * 100 < all);
        for (const int count : rows)
            QVERIFY(count > 0);
        for (const int count : payees)
            QVERIFY(count > 0);
        const int lost = rows[size_t(DisbursementStatus::Returned)] + rows[size_t(DisbursementStatus::Stopped)];
        QVERIFY(lost * 100 < rows[size_t(DisbursementStatus::Cleared)]);
    }

    void historiesHaveTails()
    {
        std::vector<qsizetype> counts;
        qsizetype sum = 0;
        int brought = 0;
        int adjusted = 0;
        for (const DemoCase &made : m_cases) {
            counts.push_back(made.records.payments.size());
            sum += counts.back();
            brought += made.records.supportCase.openingOn.isValid() ? 1 : 0;
            adjusted += made.records.adjustments.isEmpty() ? 0 : 1;
        }
        std::ranges::sort(counts);
        QVERIFY2(counts.back() >= 700, qPrintable(QString::number(counts.back())));
        const double mean = double(sum) / double(counts.size());
        QVERIFY2(mean >= 45 && mean <= 100, qPrintable(QString::number(mean)));
        QVERIFY(brought > int(m_cases.size()) / 3 && brought < int(m_cases.size()) * 2 / 3);
        QVERIFY(adjusted > int(m_cases.size()) / 12 && adjusted < int(m_cases.size()) / 3);
    }

    void arrearsAreOwedByMostAndMostlyByFew()
    {
        std::vector<qint64> arrears;
        qint64 sum = 0;
        for (const CaseAccount &account : m_accounts) {
            const Balances balances = balancesOf(account);
            arrears.push_back(std::max<qint64>(0, (balances.arrearsFamily + balances.arrearsGovernment).cents()));
            sum += arrears.back();
        }
        std::ranges::sort(arrears, std::greater());
        const auto owing = std::ranges::count_if(arrears, [](qint64 amount) { return amount > 0; });
        QVERIFY2(owing * 2 > std::ssize(arrears), qPrintable(QString::number(owing)));
        qint64 ofFew = 0;
        for (size_t i = 0; i < arrears.size() / 10; ++i)
            ofFew += arrears[i];
        QVERIFY2(ofFew * 2 > sum, "a tenth of the cases owes less than half of it");
    }

    void amountsAreNotAllAlike()
    {
        QHash<qint64, int> seen;
        for (const DemoCase &made : m_cases)
            ++seen[made.records.obligations.front().amount.cents()];
        QVERIFY(seen.size() > 300);
    }

private:
    const QDate m_today = usualDay();
    std::vector<DemoCase> m_cases;
    std::vector<CaseAccount> m_accounts;
};

QTEST_APPLESS_MAIN(TestDemoCalibration)
#include "tst_demo_calibration.moc"
