// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/papers.h"

#include "models/domain/papers/disbursementlist.h"
#include "models/domain/papers/statement.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QBuffer>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QDate today(2026, 3, 2);

constexpr PaperKind allKinds[] { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement,
    PaperKind::Disbursements, PaperKind::Coupon, PaperKind::MonthlyNotice, PaperKind::AccessNotice };

/// A case for which every paper can be made: arrears, payments last month, no income withholding, a verified address.
CaseFile payingCase()
{
    CaseFile file = secondCase();
    file.custodial.addressVerifiedOn = QDate(2025, 6, 1);
    file.custodial.language = QStringLiteral("it");
    file.noncustodial.language = QStringLiteral("ko");
    file.revision = 42;
    return file;
}

PaperAnswer made(const PaperWish &wish, const CaseFile &file = payingCase(), std::vector<CaseFilePointer> others = {})
{
    return makePaper({ std::make_shared<CaseFile>(file), std::move(others) }, office(), wish);
}

CaseFile withWithholding()
{
    CaseFile file = payingCase();
    file.records.payments.append({ .ref = { QStringLiteral("P9") },
        .receivedOn = QDate(2026, 1, 15),
        .source = PaymentSource::IncomeWithholding,
        .amount = Money::fromDollars(10) });
    return file;
}

bool has(const Paper &paper, const char *text) { return textOf(paper.pages).contains(QString::fromUtf8(text)); }

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private slots:
    void everyPaperIsMadeForItsUsualReader();
    void papersGoOnlyToWhomTheyAreFor();
    void languageIsTheRecipientsUnlessWished();
    void periods_data();
    void periods();
    void amountsAreThoseOfTheValues();
    void couponsAreHeldBack();
    void monthlyNoticesAreHeldBack();
    void aRefusedPaperSaysStillWhatItWouldBe();
    void aMonthlyNoticeCoversTheOtherCases();
    void protectedAddressesAreTold();
    void preprintedStockReachesTheCoupons();
    void theOfficesPolicyAndWordingReachThePaper();
    void titlesNameNobody();
    void theLogoIsRead();
};

void TestPapers::everyPaperIsMadeForItsUsualReader()
{
    for (const PaperKind kind : allKinds) {
        const PaperAnswer answer = made({ .kind = kind, .asOf = today, .language = Language::English });
        QVERIFY2(!answer.refusal, qPrintable(paperTitle(kind)));
        const Paper &paper = answer.paper;
        QVERIFY(!paper.pages.empty());
        QCOMPARE(paper.kind, kind);
        QCOMPARE(paper.caseId, *CaseId::parse(u"BB00002B1"));
        QCOMPARE(paper.role, kind == PaperKind::Coupon ? Role::Noncustodial : Role::Custodial);
        QCOMPARE(paper.asOf, today);
        QCOMPARE(paper.madeOf, (std::vector<CaseRevision> { { paper.caseId, 42 } }));
        QVERIFY(!paper.isProtected);
        QVERIFY(paper.otherCases.isEmpty());
        QVERIFY(has(paper, "BB00002B1"));
        QVERIFY(has(paper, kind == PaperKind::Coupon ? "Paul" : "Maria"));
    }
}

void TestPapers::papersGoOnlyToWhomTheyAreFor()
{
    for (const PaperKind kind : allKinds) {
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const PaperAnswer answer = made(
                { .kind = kind, .role = role, .asOf = today, .language = Language::English, .overridden = true });
            QCOMPARE(bool(answer.refusal), !isFor(kind, role));
            QCOMPARE(answer.paper.pages.empty(), !isFor(kind, role));
            QCOMPARE(answer.paper.role, role);
            if (answer.refusal)
                QCOMPARE(answer.refusal->rule, PaperRefusal::Rule::NotForThisParent);
        }
    }
}

void TestPapers::languageIsTheRecipientsUnlessWished()
{
    const auto language = [](std::optional<Role> role, std::optional<Language> wished) {
        return made({ .kind = PaperKind::Statement, .role = role, .asOf = today, .language = wished }).paper.language;
    };
    QCOMPARE(language({}, {}), Language::Italian);
    QCOMPARE(language(Role::Noncustodial, {}), Language::Korean);
    QCOMPARE(language(Role::Noncustodial, Language::Bengali), Language::Bengali);
    CaseFile other = payingCase();
    other.custodial.language = QStringLiteral("fr");
    QCOMPARE(made({ .asOf = today }, other).paper.language, Language::English);
    QVERIFY(has(made({ .kind = PaperKind::AccessNotice, .asOf = today }).paper, "Page 3 of 4"));
}

void TestPapers::periods_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<DateRange>("wished");
    QTest::addColumn<DateRange>("period");
    const QDate first(2025, 10, 5);
    const QDate last(2025, 12, 20);
    for (const PaperKind kind :
        { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement, PaperKind::Disbursements }) {
        const auto row = [kind](const char *name, DateRange wished, DateRange period) {
            QTest::newRow(qPrintable(paperTitle(kind) + QLatin1String(", ") + QLatin1String(name)))
                << int(kind) << wished << period;
        };
        row("no day", {}, { QDate(2025, 1, 1), today });
        row("from a day", { first, {} }, { first, today });
        row("to a day", { {}, last }, { QDate(2024, 1, 1), last });
        row("both days", { first, last }, { first, last });
    }
    QTest::newRow("coupons, no day") << int(PaperKind::Coupon) << DateRange()
                                     << DateRange { today, QDate(2026, 4, 30) };
    QTest::newRow("coupons, to a day") << int(PaperKind::Coupon) << DateRange { {}, QDate(2026, 3, 9) }
                                       << DateRange { today, QDate(2026, 3, 9) };
    QTest::newRow("coupons, both days") << int(PaperKind::Coupon) << DateRange { QDate(2026, 5, 1), QDate(2026, 5, 31) }
                                        << DateRange { QDate(2026, 5, 1), QDate(2026, 5, 31) };
    const DateRange february { QDate(2026, 2, 1), QDate(2026, 2, 28) };
    const DateRange december { QDate(2025, 12, 1), QDate(2025, 12, 31) };
    QTest::newRow("monthly notice, no day") << int(PaperKind::MonthlyNotice) << DateRange() << february;
    QTest::newRow("monthly notice, from a day") << int(PaperKind::MonthlyNotice) << DateRange { last, {} } << december;
    QTest::newRow("monthly notice, to a day") << int(PaperKind::MonthlyNotice) << DateRange { {}, last } << december;
    QTest::newRow("access notice") << int(PaperKind::AccessNotice) << DateRange { first, last } << DateRange();
}

void TestPapers::periods()
{
    QFETCH(int, kind);
    QFETCH(DateRange, wished);
    QFETCH(DateRange, period);
    QCOMPARE(usualPeriod(PaperKind(kind), wished, today), period);
    QCOMPARE(made({ .kind = PaperKind(kind), .period = wished, .asOf = today }).paper.period, period);
}

void TestPapers::amountsAreThoseOfTheValues()
{
    const CaseFile file = payingCase();
    const DistributionPolicy policy;
    const auto amount = [&](PaperKind kind) { return made({ .kind = kind, .asOf = today }, file).paper.amount; };
    const DateRange usual { QDate(2025, 1, 1), today };
    const Money owed = makeStatement(file, StatementKind::Combined, Role::Custodial, usual, policy).owedAtEnd;
    for (const PaperKind kind : { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement })
        QCOMPARE(amount(kind), owed);
    QCOMPARE(amount(PaperKind::Disbursements), makeDisbursementList(file, usual, policy).sentSum);
    const CouponSheet sheet = makeCoupons(file, couponPeriod(today), today, policy);
    QVERIFY(sheet.sum() > Money());
    QCOMPARE(amount(PaperKind::Coupon), sheet.sum());
    const std::vector<CaseFilePointer> files { std::make_shared<CaseFile>(file) };
    const MonthlyNotice notice = makeMonthlyNotice(files, noticeMonth(today), policy);
    QVERIFY(notice.sums.toFamily > Money());
    QCOMPARE(amount(PaperKind::MonthlyNotice), notice.sums.toFamily);
    QCOMPARE(amount(PaperKind::AccessNotice), Money());
}

void TestPapers::couponsAreHeldBack()
{
    PaperWish wish { .kind = PaperKind::Coupon, .asOf = today };
    const PaperAnswer held = made(wish, withWithholding());
    QVERIFY(held.refusal && held.paper.pages.empty());
    QCOMPARE(held.refusal->rule, PaperRefusal::Rule::IncomeWithholding);
    QCOMPARE(held.refusal->since, QDate(2026, 1, 15));
    wish.overridden = true;
    const PaperAnswer overridden = made(wish, withWithholding());
    QVERIFY(!overridden.refusal && !overridden.paper.pages.empty());

    CaseFile free = withWithholding();
    free.records.obligations.clear();
    const PaperAnswer nothing = made(wish, free);
    QVERIFY(nothing.refusal && nothing.paper.pages.empty());
    QCOMPARE(nothing.refusal->rule, PaperRefusal::Rule::NothingToPay);
}

void TestPapers::monthlyNoticesAreHeldBack()
{
    const auto rule = [](const CaseFile &file, QDate asOf = today) {
        const PaperAnswer answer = made({ .kind = PaperKind::MonthlyNotice, .asOf = asOf, .overridden = true }, file);
        return answer.refusal ? std::optional(answer.refusal->rule) : std::nullopt;
    };
    CaseFile file = payingCase();
    QVERIFY(!rule(file));
    QCOMPARE(rule(file, QDate(2026, 2, 2)), PaperRefusal::Rule::NothingCollected); // the month is January
    file.custodial.returnedMailOn = QDate(2025, 7, 1);
    QCOMPARE(rule(file), PaperRefusal::Rule::NoVerifiedAddress);
    file.custodial.returnedMailOn = {};
    file.custodial.addressVerifiedOn = {};
    QCOMPARE(rule(file), PaperRefusal::Rule::NoVerifiedAddress);
}

void TestPapers::aRefusedPaperSaysStillWhatItWouldBe()
{
    const Paper paper
        = made({ .kind = PaperKind::Coupon, .role = Role::Custodial, .asOf = today, .language = Language::Arabic })
              .paper;
    QCOMPARE(paper.kind, PaperKind::Coupon);
    QCOMPARE(paper.role, Role::Custodial);
    QCOMPARE(paper.language, Language::Arabic);
    QCOMPARE(paper.period, couponPeriod(today));
    QCOMPARE(paper.caseId, *CaseId::parse(u"BB00002B1"));
    QCOMPARE(paper.amount, Money());
    QCOMPARE(paper.madeOf, (std::vector<CaseRevision> { { paper.caseId, 42 } }));
}

void TestPapers::aMonthlyNoticeCoversTheOtherCases()
{
    CaseFile first = ordinaryCase();
    first.custodial = payingCase().custodial;
    const PaperWish wish { .kind = PaperKind::MonthlyNotice, .asOf = today, .language = Language::English };
    const Paper paper = made(wish, payingCase(), { std::make_shared<CaseFile>(first) }).paper;
    QCOMPARE(paper.caseId, *CaseId::parse(u"BB00002B1"));
    QCOMPARE(paper.otherCases, QList { *CaseId::parse(u"AA00001A1") });
    QVERIFY(has(paper, "Collected from Omar Testfield") && has(paper, "Collected from Paul Otherman"));
    QCOMPARE(paper.madeOf.size(), 2u); // a change of either is a change of the notice
    QCOMPARE(paper.madeOf.at(1), revisionOf(first));
    const Paper alone = made(wish).paper;
    QVERIFY(alone.otherCases.isEmpty() && alone.amount < paper.amount);
    // Other papers are of one case, whatever else came with it.
    const Paper statement = made({ .asOf = today }, payingCase(), { std::make_shared<CaseFile>(first) }).paper;
    QVERIFY(statement.otherCases.isEmpty() && statement.madeOf.size() == 1);
}

void TestPapers::protectedAddressesAreTold()
{
    CaseFile file = payingCase();
    file.custodial.address = { *file.custodial.address.shownTo(Audience::Owner), true };
    file.custodial.familyViolence = true;
    const auto paper
        = [&](Role role) { return made({ .kind = PaperKind::Statement, .role = role, .asOf = today }, file).paper; };
    QVERIFY(paper(Role::Custodial).isProtected && has(paper(Role::Custodial), "100 Example Street"));
    QVERIFY(!paper(Role::Noncustodial).isProtected && !has(paper(Role::Noncustodial), "100 Example Street"));
}

void TestPapers::preprintedStockReachesTheCoupons()
{
    const auto texts = [](CouponStock stock) {
        const Paper paper = made({ .kind = PaperKind::Coupon, .asOf = today, .stock = stock }).paper;
        return paper.pages.front().texts.size();
    };
    QVERIFY(texts(CouponStock::Preprinted) < texts(CouponStock::Blank));
}

void TestPapers::theOfficesPolicyAndWordingReachThePaper()
{
    Letterhead letterhead = office();
    letterhead.office.policy.daysOfWithholding = 10;
    const PaperSource source { std::make_shared<CaseFile>(withWithholding()), {} };
    QVERIFY(!makePaper(source, letterhead, { .kind = PaperKind::Coupon, .asOf = today }).refusal);
    letterhead.wording.texts[{ Language::English, "Monthly Notice" }] = QStringLiteral("Our monthly letter");
    const PaperWish wish { .kind = PaperKind::MonthlyNotice, .asOf = today, .language = Language::English };
    QVERIFY(has(makePaper(source, letterhead, wish).paper, "Our monthly letter"));
}

void TestPapers::titlesNameNobody()
{
    QStringList titles;
    for (const PaperKind kind : allKinds)
        titles.append(paperTitle(kind));
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(paperTitle(PaperKind::Statement), QStringLiteral("Statement of account"));
}

void TestPapers::theLogoIsRead()
{
    Office place = office().office;
    QVERIFY(letterheadOf(place).logo.isNull());
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    QBuffer buffer(&place.logo);
    QVERIFY(picture.save(&buffer, "PNG"));
    const Letterhead letterhead = letterheadOf(place);
    QCOMPARE(letterhead.logo.size(), QSize(20, 10));
    QCOMPARE(letterhead.logo.pixelColor(3, 3), QColor(Qt::darkBlue));
    QCOMPARE(letterhead.office, place);
    QVERIFY(letterhead.wording.texts.empty());
    place.logo = "no picture";
    QVERIFY(letterheadOf(place).logo.isNull());
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
