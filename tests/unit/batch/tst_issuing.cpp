// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/papers.h"
#include "models/store/casequeries.h"
#include "models/store/office.h"
#include "models/store/posting.h"
#include "tests/unit/batch/batchoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A payment more: the case is another one now.
bool changeCase(Connection &connection, const CaseId &id)
{
    auto posting = Posting::begin(connection);
    const Payment payment { .ref = { QStringLiteral("one-more") },
        .receivedOn = officeDay,
        .source = PaymentSource::Other,
        .amount = Money::fromCents(100),
        .status = PaymentStatus::Posted,
        .holdReason = {} };
    return posting && (*posting)->post(PaymentRow { id, payment }) && (*posting)->commit();
}

} // namespace

/// One paper: what it is made of, its number, and what is kept before it is handed out.
class TestIssuing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_office.isMade());
        m_connection = *Connection::open(m_office.spec());
        m_letterhead = readLetterhead(*readOffice(*m_connection)).letterhead;
    }

    void rolesHaveTheirWords()
    {
        for (const Role role : { Role::Custodial, Role::Noncustodial })
            QCOMPARE(roleFromCode(QString(roleCode(role))), role);
        QCOMPARE(roleFromCode(u"Custodial"), std::nullopt);
        QCOMPARE(roleFromCode(u""), std::nullopt);
        QVERIFY(!systemUser().isEmpty());
    }

    void aNoticeIsMadeOfAllCasesOfTheParent()
    {
        const Result<PaperSource> statement = source("AA00001A1", PaperKind::Statement);
        QVERIFY(statement);
        QVERIFY(statement->others.empty());
        const Result<PaperSource> notice = source("AA00001A1", PaperKind::MonthlyNotice);
        QVERIFY(notice);
        QCOMPARE(notice->others.size(), size_t(1)); // AA00008A1 is of the same custodial parent
        QCOMPARE(notice->others.front()->supportCase().id, idOf("AA00008A1"));
        QCOMPARE(source("ZZ99999Z9", PaperKind::Statement).error().kind, Error::Kind::NotFound);
    }

    void anIssuedPaperIsKeptAsItIs()
    {
        const MadePaper made = paper("AA00002A1", PaperKind::Coupon);
        QVERIFY(!made.answer.refusal);
        const Result<IssuedPaper> issued = issuePaper(*m_connection, made.answer.paper, made.overrideReason);
        QVERIFY(issued);
        QVERIFY(issued->pdf.startsWith("%PDF-"));
        QCOMPARE(issued->pages.size(), made.answer.paper.pages.size());
        const Result<KeptPaper> kept = paperByNumber(*m_connection, issued->number);
        QVERIFY(kept);
        QCOMPARE(kept->content, issued->pdf);
        QCOMPARE(kept->contentSha256.size(), 64);
        QCOMPARE(kept->kind, PaperKind::Coupon);
        QCOMPARE(kept->role, Role::Noncustodial);
        QCOMPARE(kept->caseId, idOf("AA00002A1"));
        QCOMPARE(kept->amount, made.answer.paper.amount);
        QCOMPARE(kept->period, made.answer.paper.period);
        QCOMPARE(kept->madeBy, systemUser());
        QCOMPARE(kept->digest, digestOf(made.answer.paper.pages));
        QVERIFY(kept->overrideReason.isEmpty());
    }

    void theNumberStandsOnThePaper()
    {
        const MadePaper made = paper("AA00003A1", PaperKind::Statement);
        const Result<IssuedPaper> issued = issuePaper(*m_connection, made.answer.paper, {});
        QVERIFY(issued);
        for (const Page &page : issued->pages) {
            const auto names = [&](const TextItem &item) { return item.text.contains(issued->number.text()); };
            QVERIFY(std::ranges::any_of(page.texts, names));
        }
    }

    void aCaseThatHasChangedIsAConflict()
    {
        const MadePaper made = paper("AA00009A1", PaperKind::Statement);
        const CaseId id = idOf("AA00009A1");
        const qsizetype before = papersOfCase(*m_connection, id)->size();
        QVERIFY(changeCase(*m_connection, id));
        const Result<IssuedPaper> issued = issuePaper(*m_connection, made.answer.paper, {});
        QVERIFY(!issued);
        QCOMPARE(issued.error().kind, Error::Kind::Conflict);
        QCOMPARE(papersOfCase(*m_connection, id)->size(), before);
        QVERIFY(issuePaper(*m_connection, paper("AA00009A1", PaperKind::Statement).answer.paper, {}));
    }

    void aNoticeIsOfAllItsCases()
    {
        const MadePaper made = paper("AA00001A1", PaperKind::MonthlyNotice);
        QVERIFY(!made.answer.refusal);
        QVERIFY(changeCase(*m_connection, idOf("AA00008A1"))); // the other one of the same parent
        const Result<IssuedPaper> issued = issuePaper(*m_connection, made.answer.paper, {});
        QVERIFY(!issued);
        QCOMPARE(issued.error().kind, Error::Kind::Conflict);
        QVERIFY(issuePaper(*m_connection, paper("AA00001A1", PaperKind::MonthlyNotice).answer.paper, {}));
    }

    void aReasonCountsOnlyWhereARuleHoldsBack()
    {
        const QString why = QStringLiteral("the employer closed");
        const MadePaper held = paper("AA00001A1", PaperKind::Coupon);
        QVERIFY(held.answer.refusal);
        QVERIFY(held.answer.refusal->canOverride());
        QVERIFY(held.answer.paper.pages.empty());
        const MadePaper overridden = paper("AA00001A1", PaperKind::Coupon, why);
        QVERIFY(!overridden.answer.refusal);
        QCOMPARE(overridden.overrideReason, why);
        QVERIFY(!overridden.answer.paper.pages.empty());
        QVERIFY(paper("AA00002A1", PaperKind::Coupon, why).overrideReason.isEmpty());
    }

    /// What a batch finds out beforehand is what comes of it.
    void aRefusalIsKnownBeforehand_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(PaperKind::AccessNotice); ++kind)
            QTest::newRow(code(PaperKind(kind)).data()) << kind;
    }
    void aRefusalIsKnownBeforehand()
    {
        QFETCH(int, kind);
        for (const QString &id : m_office.cases(40)) {
            const auto made = source(id.toLatin1().constData(), PaperKind(kind));
            QVERIFY(made);
            for (const std::optional<Role> role :
                { std::optional<Role>(), std::optional(Role::Custodial), std::optional(Role::Noncustodial) }) {
                for (const QString &why : { QString(), QStringLiteral("a reason") }) {
                    const PaperWish wish { .kind = PaperKind(kind), .role = role, .asOf = officeDay };
                    QCOMPARE(refusalOf(*made, m_letterhead, wish, why),
                        makePaperWithReason(*made, m_letterhead, wish, why).answer.refusal);
                }
            }
        }
    }

    void nudgingMovesEverything()
    {
        std::vector<Page> pages = paper("AA00002A1", PaperKind::Coupon).answer.paper.pages;
        const QRectF before = pages.front().texts.front().rect;
        nudge(pages, {});
        QCOMPARE(pages.front().texts.front().rect, before);
        nudge(pages, { 1.2, -0.4 });
        QCOMPARE(pages.front().texts.front().rect, before.translated(1.2, -0.4));
    }

private:
    Result<PaperSource> source(const char *id, PaperKind kind)
    {
        return readPaperSource(*m_connection, idOf(id), kind);
    }

    MadePaper paper(const char *id, PaperKind kind, const QString &why = {})
    {
        const Result<PaperSource> made = source(id, kind);
        return makePaperWithReason(*made, m_letterhead, { .kind = kind, .asOf = officeDay }, why);
    }

    const BatchOffice m_office { 45 };
    std::unique_ptr<Connection> m_connection;
    Letterhead m_letterhead;
};

QTEST_MAIN(TestIssuing)
#include "tst_issuing.moc"
