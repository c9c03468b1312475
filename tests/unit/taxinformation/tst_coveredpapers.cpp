// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casetext.h"
#include "tests/unit/taxinformation/sight.h"
#include "tests/unit/taxinformation/twins.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

CaseFile madeFile()
{
    CaseFile file;
    file.records = caseOf(QStringLiteral("case 2025-01-01 never opening_family=500.00\n"
                                         "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                         "payment P0 2024-12-10 direct_payment 77.00\n"
                                         "payment P1 2025-02-10 income_withholding 150.11\n"
                                         "payment P2 2025-02-11 federal_tax_offset 33.33\n"
                                         "payment P4 2025-02-13 other 30.00 returned\n"));
    file.custodial.address = { PostalAddress { .street1 = QStringLiteral("1 Sample Street") }, false };
    file.custodial.addressVerifiedOn = QDate(2025, 1, 1);
    return file;
}

PaperAnswer paperOf(const CaseFile &file, PaperKind kind, Language language = Language::English)
{
    return makePaper({ std::make_shared<const CaseFile>(file), {} }, letterheadOf(Office()),
        { .kind = kind,
            .role = {},
            .period = { day("2025-02-01"), day("2025-02-28") },
            .asOf = day("2025-02-28"),
            .language = language });
}

QString textOf(PaperKind kind, const CaseFile &file) { return test::textOf(paperOf(file, kind).paper.pages); }

} // namespace

/// Papers that are printed by somebody who may not see where payments come from.
class TestCoveredPapers : public QObject
{
    Q_OBJECT

private slots:
    void aHistoryHasNoColumnsOfParts()
    {
        const QString open = textOf(PaperKind::PaymentHistory, madeFile());
        const QString hidden = textOf(PaperKind::PaymentHistory, covered(madeFile()));
        for (const char *head : { "To current", "To past-due", "Held when" }) {
            QVERIFY(open.contains(QLatin1String(head)));
            QVERIFY2(!hidden.contains(QLatin1String(head)), head);
        }
        for (const char *stays : { "P1", "$150.11", "P2", "$33.33", "Total received", "$183.44", "Still held" })
            QVERIFY2(hidden.contains(QLatin1String(stays)), stays);
    }

    void aPaymentBeforeTheOpeningStillSaysSo()
    {
        const Look look { .asOf = day("2025-02-28"), .period = { day("2024-12-01"), day("2025-02-28") } };
        for (const CaseFile &file : { madeFile(), covered(madeFile()) }) {
            const PaperAnswer answer = makePaper({ std::make_shared<const CaseFile>(file), {} }, letterheadOf(Office()),
                { .kind = PaperKind::PaymentHistory,
                    .role = {},
                    .period = look.period,
                    .asOf = look.asOf,
                    .language = {} });
            const QString text = test::textOf(answer.paper.pages);
            QCOMPARE(text.count(QStringLiteral("Before opening")), 1);
            QVERIFY(text.contains(QStringLiteral("$183.44"))); // and counts for nothing, as the returned one
        }
    }

    void aNoticeListsPaymentsAndSumsTheMonth()
    {
        const QString open = textOf(PaperKind::MonthlyNotice, madeFile());
        const QString hidden = textOf(PaperKind::MonthlyNotice, covered(madeFile()));
        QVERIFY(open.count(QStringLiteral("Past-due support")) > hidden.count(QStringLiteral("Past-due support")));
        // 45 CFR 302.54: what was collected, current support, arrears, paid to the family
        for (const char *stays :
            { "02/10/2025", "$150.11", "02/11/2025", "$33.33", "Collected in this month", "$183.44",
                "Paid current support", "$100.00", "Paid past-due support", "$83.44", "Paid to the family" })
            QVERIFY2(hidden.contains(QLatin1String(stays)), stays);
        QVERIFY(open.contains(QStringLiteral("$50.11"))); // what the first payment paid of arrears
        QVERIFY(!hidden.contains(QStringLiteral("$50.11")));
    }

    void whatIsToBeSentHasOneSum()
    {
        const QString open = textOf(PaperKind::Disbursements, madeFile());
        const QString hidden = textOf(PaperKind::Disbursements, covered(madeFile()));
        for (const char *head : { "To be sent by", "Payment received on", "The day beside each amount" }) {
            QVERIFY(open.contains(QLatin1String(head)));
            QVERIFY2(!hidden.contains(QLatin1String(head)), head);
        }
        QVERIFY(!hidden.contains(QStringLiteral("03/13/2025"))); // thirty days after the offset
        QVERIFY(!hidden.contains(QStringLiteral("P1")) && !hidden.contains(QStringLiteral("P2")));
        QVERIFY(
            hidden.contains(QStringLiteral("Total still to be sent")) && hidden.contains(QStringLiteral("$183.44")));
    }

    void nothingToBeSentIsSaidInWords()
    {
        CaseFile file = madeFile();
        file.records.payments.removeIf([](const Payment &payment) { return payment.ref.text != QLatin1String("P4"); });
        QVERIFY(textOf(PaperKind::Disbursements, covered(file))
                    .contains(QStringLiteral("Nothing is waiting to be sent to you.")));
    }

    void amountsOfTheIndexStay()
    {
        for (const PaperKind kind : { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement,
                 PaperKind::Disbursements, PaperKind::MonthlyNotice })
            QCOMPARE(paperOf(covered(madeFile()), kind).paper.amount, paperOf(madeFile(), kind).paper.amount);
    }
};

QTEST_MAIN(TestCoveredPapers)
#include "tst_coveredpapers.moc"
