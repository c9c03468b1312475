// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"
#include "models/domain/papers/disbursementlist.h"
#include "models/domain/papers/monthlynotice.h"
#include "models/domain/papers/paperrules.h"
#include "models/domain/papers/statement.h"
#include "models/tables/caserows.h"
#include "models/tables/paymentcolumns.h"
#include "models/text/words.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"
#include "tests/unit/taxinformation/twins.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A payment from wages, a tax offset, a held one and a returned one; support is due and arrears stand.
CaseFile usual()
{
    CaseFile file;
    file.records = caseOf(QStringLiteral("case 2025-01-01 never opening_family=500.00\n"
                                         "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                         "payment P1 2025-01-10 income_withholding 150.00\n"
                                         "payment P2 2025-02-10 federal_tax_offset 800.00\n"
                                         "payment P3 2025-02-12 other 40.00 held\n"
                                         "payment P4 2025-02-13 other 30.00 returned\n"
                                         "disbursement D1 P1 2025-01-14 custodial 100.00 cleared\n"));
    file.custodial.address = { PostalAddress { .street1 = QStringLiteral("1 Sample Street") }, false };
    file.custodial.addressVerifiedOn = QDate(2025, 1, 1);
    return file;
}

CaseRecords coveredRecords() { return covered(usual()).records; }

} // namespace

/// What values still say of payments whose source is covered.
class TestCoveredValues : public QObject
{
    Q_OBJECT

private slots:
    void oneCoveredSourceSpeaksForAll()
    {
        CaseRecords records = usual().records;
        QVERIFY(!records.areSourcesCovered());
        records.payments[2].source.cover();
        QVERIFY(records.areSourcesCovered());
        QVERIFY(!CaseRecords().areSourcesCovered());
    }

    void aCoveredSourceSaysNothing()
    {
        for (int source = 0; source < int(codesOf(PaymentSource()).size()); ++source) {
            GuardedSource guarded = PaymentSource(source);
            QCOMPARE(code(guarded), code(PaymentSource(source)));
            guarded.cover();
            QCOMPARE(code(guarded), QLatin1String("payment"));
            QCOMPARE(word(guarded, Phrasebook()), QStringLiteral("Payment"));
            QVERIFY(!guarded.shown() && guarded != GuardedSource(PaymentSource(source)));
            QCOMPARE(guarded.forDistribution(), PaymentSource(source));
        }
    }

    void theMoneyIsTheSame()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 200; ++i) {
            CaseFile file;
            file.records = randomCase(random, 12);
            const QDate asOf = lastDay(file.records).addDays(20);
            const CaseRecords hidden = covered(file).records;
            const CaseAccount a = accountAsOf(file.records, asOf, {});
            const CaseAccount b = accountAsOf(hidden, asOf, {});
            QCOMPARE(balancesOf(b), balancesOf(a));
            QCOMPARE(totalsOf(hidden, b, {}), totalsOf(file.records, a, {})); // what is planned included
        }
    }

    void noPaymentLineHasASplit()
    {
        const CaseRecords records = coveredRecords();
        QCOMPARE(ledgerOf(records, { {}, day("2025-02-20") }),
            QStringList({ QStringLiteral("2025-01-01 opening - 500.00 - - balance 500.00"),
                QStringLiteral("2025-01-05 charge O1 100.00 - - balance 600.00"),
                QStringLiteral("2025-01-10 payment P1 -150.00 - posted balance 450.00"),
                QStringLiteral("2025-01-14 disbursement D1 100.00 - cleared balance 450.00"),
                QStringLiteral("2025-02-05 charge O1 100.00 - - balance 550.00"),
                QStringLiteral("2025-02-10 payment P2 -800.00 - posted balance 100.00"),
                QStringLiteral("2025-02-12 payment P3 -40.00 - held balance 100.00"),
                QStringLiteral("2025-02-13 payment P4 -30.00 - returned balance 100.00") }));
        QVERIFY(std::ranges::none_of(caseTables(records, day("2025-02-20"), {}).payments,
            [](const auto &row) { return row.split.has_value(); }));
    }

    void heldIsOneLine()
    {
        const CaseRecords open = usual().records;
        const CaseRecords records = coveredRecords();
        const CaseAccount account = accountAsOf(records, day("2025-02-20"), {});
        QCOMPARE(explain(open, account, BalanceKind::Held).size(), size_t(2));
        const std::vector<BalanceLine> lines = explain(records, account, BalanceKind::Held);
        QCOMPARE(lines.size(), size_t(1));
        QVERIFY(!lines[0].on.isValid() && lines[0].source == -1);
        QCOMPARE(lines[0].amount, balancesOf(account).held);
        QCOMPARE(lines[0].running, lines[0].amount);
        QCOMPARE(lineText(lines[0], records, Phrasebook()), QStringLiteral("Held"));
        for (const BalanceKind kind : { BalanceKind::DueThisMonth, BalanceKind::TotalOwed })
            QCOMPARE(explain(records, account, kind).size(), explain(open, account, kind).size());
    }

    void nothingHeldIsSaidAsBefore()
    {
        const CaseRecords records = coveredRecords();
        const auto lines = explain(records, accountAsOf(records, day("2025-01-20"), {}), BalanceKind::Held);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].kind, BalanceLine::Kind::Nothing);
    }

    void thePlanIsOneRowAPayee()
    {
        const QDate asOf = day("2025-02-20");
        const CaseRecords open = usual().records;
        const auto before = plannedDisbursements(open, accountAsOf(open, asOf, {}), {});
        QCOMPARE(before.size(), size_t(2)); // the rest of P1, and P2 thirty days after
        QVERIFY(before[0].dueOn < asOf && before[1].dueOn > asOf);
        const CaseRecords records = coveredRecords();
        const auto plan = plannedDisbursements(records, accountAsOf(records, asOf, {}), {});
        QCOMPARE(plan.size(), size_t(1));
        QVERIFY(plan[0].payment == -1 && !plan[0].dueOn.isValid());
        QCOMPARE(plan[0].amount, before[0].amount + before[1].amount);
    }

    void aPlannedRowHasNoDayAndIsNeverOverdue()
    {
        const QDate asOf = day("2025-06-01"); // long after every day of the law
        QVERIFY(caseTables(usual().records, asOf, {}).disbursements.last().overdue);
        const QList<DisbursementTableRow> rows = caseTables(coveredRecords(), asOf, {}).disbursements;
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows[0].planned && rows[0].disbursement.issuedOn.isValid());
        QVERIFY(rows[0].disbursement.payment.text.isEmpty()); // who got what of a payment tells how it was parted
        QCOMPARE(
            caseTables(usual().records, asOf, {}).disbursements.first().disbursement.payment.text, QLatin1String("P1"));
        const DisbursementTableRow &planned = rows[1]; // what has no day stands at the end
        QVERIFY(planned.planned && !planned.overdue && !planned.disbursement.issuedOn.isValid());
        QVERIFY(planned.disbursement.payment.text.isEmpty());
    }

    void aStatementHasNoParts()
    {
        // A period of one day with one payment in it: its sums would be the split of that payment.
        const DateRange oneDay { day("2025-02-10"), day("2025-02-10") };
        const Statement open = makeStatement(usual(), StatementKind::PaymentHistory, Role::Custodial, oneDay, {});
        QCOMPARE(open.receivedSplit->arrears, Money::fromDollars(450));
        const Statement hidden
            = makeStatement(covered(usual()), StatementKind::PaymentHistory, Role::Custodial, oneDay, {});
        QVERIFY(!hidden.receivedSplit);
        QCOMPARE(hidden.received, open.received);
        QCOMPARE(hidden.received, Money::fromDollars(800));
        QVERIFY(std::ranges::none_of(hidden.lines, [](const LedgerLine &line) { return line.split.has_value(); }));
    }

    void returnedPaymentsCountForNothingAllTheSame()
    {
        const DateRange all { day("2025-01-01"), day("2025-02-20") };
        for (const CaseFile &file : { usual(), covered(usual()) }) {
            const Statement statement = makeStatement(file, StatementKind::Combined, Role::Custodial, all, {});
            QCOMPARE(statement.received, Money::fromDollars(990));
            QCOMPARE(statement.months.back().received, Money::fromDollars(840));
        }
    }

    void aNoticeKeepsTheSumsOfTheMonth()
    {
        const DateRange month { day("2025-02-01"), day("2025-02-28") };
        const auto noticeOf = [&](const CaseFile &file) {
            const CaseFilePointer files[] { std::make_shared<const CaseFile>(file) };
            return makeMonthlyNotice(files, month, {});
        };
        const MonthlyNotice open = noticeOf(usual());
        const MonthlyNotice hidden = noticeOf(covered(usual()));
        QVERIFY(open.saysSplits && !hidden.saysSplits);
        QCOMPARE(hidden.sums.collected, open.sums.collected);
        QCOMPARE(hidden.sums.current, open.sums.current);
        QCOMPARE(hidden.sums.arrears, open.sums.arrears);
        QCOMPARE(hidden.sums.toFamily, open.sums.toFamily);
        QCOMPARE(hidden.sections[0].lines.size(), size_t(2)); // day and amount of each payment
        for (const CollectionLine &line : hidden.sections[0].lines) {
            const Collection &money = line.money;
            QVERIFY(!money.collected.isZero());
            for (const Money part :
                { money.current, money.arrears, money.held, money.keptByGovernment, money.toFamily })
                QCOMPARE(part, Money());
        }
        QCOMPARE(hidden.sections[0].sums.collected, Money::fromDollars(840));
        QCOMPARE(hidden.sections[0].sums.arrears, Money());
    }

    void moneyOfAnEarlierPaymentHasNoLine()
    {
        CaseFile file = usual();
        file.records = caseOf(QStringLiteral("case 2025-01-01 never\n"
                                             "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                             "payment P1 2025-01-10 direct_payment 150.00\n"
                                             "payment P2 2025-02-10 direct_payment 10.00\n"));
        const DateRange month { day("2025-02-01"), day("2025-02-28") };
        const CaseFilePointer open[] { std::make_shared<const CaseFile>(file) };
        const CaseFilePointer hidden[] { std::make_shared<const CaseFile>(covered(file)) };
        QCOMPARE(makeMonthlyNotice(open, month, {}).sections[0].lines.size(), size_t(2));
        const MonthlyNotice notice = makeMonthlyNotice(hidden, month, {});
        QCOMPARE(notice.sections[0].lines.size(), size_t(1));
        QCOMPARE(notice.sums.held, Money::fromDollars(-50));
    }

    void whatIsStillToBeSentIsOneSum()
    {
        const DateRange period { day("2025-01-01"), day("2025-02-20") };
        const DisbursementList open = makeDisbursementList(usual(), period, {});
        const DisbursementList hidden = makeDisbursementList(covered(usual()), period, {});
        QCOMPARE(open.toSend.size(), size_t(2));
        QCOMPARE(hidden.toSend.size(), size_t(1));
        QCOMPARE(hidden.toSendSum, open.toSendSum);
        QVERIFY(hidden.toSend[0].payment == -1 && !hidden.toSend[0].dueOn.isValid());
    }

    void couponsAreHeldBackWithoutNamingAPayment()
    {
        const DateRange covers { day("2025-02-20"), day("2025-03-31") };
        const auto refusalOf = [&](const CaseFile &file) {
            return couponRefusal(makeCoupons(file, covers, covers.first, {}), {}, false);
        };
        const auto open = refusalOf(usual());
        const auto hidden = refusalOf(covered(usual()));
        QVERIFY(open && hidden);
        QCOMPARE(open->since, day("2025-01-10"));
        QVERIFY(!hidden->since.isValid() && hidden->canOverride());
        for (const Language language :
            { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean }) {
            const QString said = reason(*hidden, Phrasebook(language));
            QVERIFY(!said.contains(QRegularExpression(QStringLiteral("[0-9%]"))));
        }
        QCOMPARE(reason(*hidden, Phrasebook()), QStringLiteral("Coupons are printed only with a reason."));
        QVERIFY(!couponRefusal(makeCoupons(covered(usual()), covers, covers.first, {}), {}, true));
    }

    void everySourceIsOneWordInEveryColumn()
    {
        const QList<PaymentTableRow> rows = caseTables(coveredRecords(), day("2025-02-20"), {}).payments;
        for (const auto columns : { paymentColumns(), paymentExportColumns() }) {
            for (const Column<PaymentTableRow> &column : columns) {
                if (QByteArray(column.key) != "source" && QByteArray(column.key) != "hold_reason")
                    continue;
                for (const PaymentTableRow &row : rows) {
                    QCOMPARE(column.plain(row), column.plain(rows[0]));
                    QCOMPARE(column.value(row), column.value(rows[0]));
                    QCOMPARE(column.text(row, Phrasebook()), column.text(rows[0], Phrasebook()));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCoveredValues)
#include "tst_coveredvalues.moc"
