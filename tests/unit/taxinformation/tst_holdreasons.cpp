// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/caseexport.h"
#include "models/text/words.h"
#include "tests/support/casetext.h"
#include "tests/unit/taxinformation/sight.h"
#include "tests/unit/taxinformation/twins.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QString secret = QStringLiteral("Zebrafinch");

/// Every payment has a reason that nothing else says, held or not; coupons are due.
CaseFile heldCase()
{
    CaseFile file;
    file.records = caseOf(QStringLiteral("case 2025-01-01 current opening_family=500.00 opening_government=80.00\n"
                                         "obligation O1 current_support 100.00 monthly 2025-01-05\n"
                                         "payment P1 2025-01-10 direct_payment 150.00\n"
                                         "payment P2 2025-02-10 federal_tax_offset 800.00 held\n"
                                         "payment P3 2025-02-12 other 40.00 held\n"
                                         "payment P4 2025-02-13 lottery 30.00 returned\n"));
    for (Payment &payment : file.records.payments)
        payment.holdReason = secret;
    for (Party *party : { &file.custodial, &file.noncustodial }) {
        party->givenName = QStringLiteral("Maren");
        party->address = { PostalAddress { .street1 = QStringLiteral("1 Sample Street") }, false };
        party->addressVerifiedOn = QDate(2025, 1, 1);
    }
    return file;
}

constexpr PaperKind everyKind[] = { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement,
    PaperKind::Disbursements, PaperKind::Coupon, PaperKind::MonthlyNotice, PaperKind::AccessNotice };
constexpr Language spoken[]
    = { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

PaperAnswer paperOf(const CaseFile &file, PaperKind kind, Role role, Language language)
{
    const bool coming = kind == PaperKind::Coupon; // coupons are of days to come
    return makePaper({ std::make_shared<const CaseFile>(file), {} }, letterheadOf(Office()),
        { .kind = kind,
            .role = role,
            .period = coming ? DateRange { day("2025-02-20"), day("2025-04-30") }
                             : DateRange { day("2025-02-01"), day("2025-02-28") },
            .asOf = day("2025-02-20"),
            .language = language,
            .overridden = true });
}

} // namespace

/// 42 USC 654(26), the IRS disclosure matrix for child support: that a payment is held may be told, never why. No paper
/// tells it, whoever prints it; nor does one name a source.
class TestHoldReasons : public QObject
{
    Q_OBJECT

private slots:
    void noPaperSaysWhyMoneyIsHeld_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("language");
        for (const PaperKind kind : everyKind) {
            for (const Language language : spoken)
                QTest::addRow("%s, %s", code(kind).data(), code(language).data()) << int(kind) << int(language);
        }
    }
    void noPaperSaysWhyMoneyIsHeld()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        int made = 0;
        for (const CaseFile &file : { heldCase(), covered(heldCase()) }) {
            for (const Role role : { Role::Custodial, Role::Noncustodial }) {
                const PaperAnswer answer = paperOf(file, PaperKind(kind), role, Language(language));
                const QString text = textOf(answer.paper.pages);
                QVERIFY(!text.contains(secret, Qt::CaseInsensitive));
                for (const PaymentSource source :
                    { PaymentSource::FederalTaxOffset, PaymentSource::Lottery, PaymentSource::DirectPayment }) {
                    for (const Language other : { Language::English, Language(language) })
                        QVERIFY(!text.contains(word(source, Phrasebook(other)), Qt::CaseInsensitive));
                }
                made += !answer.refusal && !text.isEmpty();
            }
        }
        QVERIFY(made >= 2); // for one parent at least, with and without the right
    }

    void theSearchOfThisTestWouldFindIt()
    {
        CaseFile file = heldCase();
        file.records.payments[0].ref = { secret };
        QVERIFY(textOf(paperOf(file, PaperKind::Statement, Role::Custodial, Language::English).paper.pages)
                    .contains(QStringLiteral("Total received")));
        Look look { .asOf = day("2025-02-20"), .period = { day("2025-01-01"), day("2025-02-20") } };
        const PaperAnswer answer = makePaper({ std::make_shared<const CaseFile>(file), {} }, letterheadOf(Office()),
            { .kind = PaperKind::Statement, .role = {}, .period = look.period, .asOf = look.asOf, .language = {} });
        QVERIFY(textOf(answer.paper.pages).contains(secret));
    }

    /// The wording of a hold is one and the same for all reasons.
    void aHoldIsSaidTheSameWayForAllReasons()
    {
        const Look look { .asOf = day("2025-02-20"), .period = { day("2025-01-01"), day("2025-02-20") } };
        CaseFile other = heldCase();
        for (Payment &payment : other.records.payments)
            payment.holdReason = QStringLiteral("joint return");
        QCOMPARE(firstDifference(seenOnPapers(heldCase(), look), seenOnPapers(other, look)), QByteArray());
        QCOMPARE(firstDifference(seenAsLines(heldCase(), look), seenAsLines(other, look)), QByteArray());
    }

    /// With the right a reason is shown on screen and in files, to those who need it; without it nowhere.
    void screensShowItToWhoMaySeeIt()
    {
        const auto csv = [](const CaseFile &file) {
            return exportBytes(exportCells(file, ExportTable::Payments, day("2025-02-20"), {}), ExportFormat::Csv)
                .value();
        };
        QVERIFY(csv(heldCase()).contains(secret.toUtf8()));
        QVERIFY(!csv(covered(heldCase())).contains(secret.toUtf8()));
    }
};

QTEST_MAIN(TestHoldReasons)
#include "tst_holdreasons.moc"
