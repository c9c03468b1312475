// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/papers/keptpapers.h"
#include "models/store/query.h"
#include "models/store/settings/systemuser.h"
#include "rawstatement.h"
#include "storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

KeptPaper samplePaper(const PaperNumber &number, const char *id = "AA00001A1")
{
    return { .number = number,
        .caseId = caseId(id),
        .kind = PaperKind::Coupon,
        .role = Role::Noncustodial,
        .language = u"ko"_s,
        .period = { QDate(2026, 3, 31), QDate(2026, 4, 30) },
        .asOf = QDate(2026, 3, 31),
        .pages = 3,
        .amount = Money::fromCents(-1),
        .digest = QString(64, u'a'),
        .overrideReason = u"he pays by himself this month"_s,
        .madeAt = QDateTime(QDate(2026, 3, 31), QTime(23, 59, 58, 123), Qt::UTC),
        .madeBy = u"desk 4"_s,
        .content = QByteArray("%PDF-1.4\0\r\n\xff\x00 and so on", 24) };
}

std::vector<CaseRevision> madeOf(const CaseFile &file) { return { { file.supportCase().id, file.revision } }; }

void compareFacts(const KeptPaper &read, const KeptPaper &kept)
{
    QCOMPARE(read.number, kept.number);
    QCOMPARE(read.caseId, kept.caseId);
    QCOMPARE(read.kind, kept.kind);
    QCOMPARE(read.role, kept.role);
    QCOMPARE(read.language, kept.language);
    QCOMPARE(read.period, kept.period);
    QCOMPARE(read.asOf, kept.asOf);
    QCOMPARE(read.pages, kept.pages);
    QCOMPARE(read.amount, kept.amount);
    QCOMPARE(read.digest, kept.digest);
    QCOMPARE(read.overrideReason, kept.overrideReason);
    QCOMPARE(read.madeAt, kept.madeAt);
    QCOMPARE(read.madeBy, systemUser());
    QCOMPARE(read.contentSha256, sha256Of(kept.content));
}

} // namespace

/// Papers are kept under their numbers, and found again by number and by case.
class StorePapersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsKeptComesBackByteForByte();
    void aPaperMayHaveOnlyItsFacts();
    void everyKindAndBothReadersComeBack();
    void aCaseListsItsPapersNewestFirst();
    void whoAndWhenAreFilledIn();
    void aNumberIsKeptOnce();
    void twoOfOneNumberKeepNone();
    void aChangedCaseIsAConflict();
    void severalCasesAreEachAsked();
    void keepingDoesNotChangeTheCase();
    void whatIsNotThereIsNotFound();
    void aPaperOfNoCaseIsRefused();
    void whatIsKeptCannotBeChanged_data();
    void whatIsKeptCannotBeChanged();
    void aChangedContentShows();
    void manyPapersAreKeptAtOnce();

private:
    PaperNumber m_number = PaperNumber::random();
};

void StorePapersTest::initTestCase() { QVERIFY(!m_number.isEmpty()); }

void StorePapersTest::whatIsKeptComesBackByteForByte()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const KeptPaper kept = samplePaper(m_number);
    QVERIFY(keepPapers(office.connection(), std::span(&kept, 1)));
    const auto read = paperByNumber(*office.another(), m_number);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    compareFacts(*read, kept);
    QCOMPARE(read->content, kept.content);
    QVERIFY(read->isContentSound());
    QCOMPARE(read->contentSha256.size(), 64);
}

void StorePapersTest::aPaperMayHaveOnlyItsFacts()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    KeptPaper kept = samplePaper(m_number);
    kept.content.clear();
    kept.period = {};
    kept.overrideReason.clear();
    QVERIFY(keepPapers(office.connection(), std::span(&kept, 1)));
    const auto read = paperByNumber(office.connection(), m_number);
    QVERIFY(read);
    compareFacts(*read, kept);
    QVERIFY(read->content.isEmpty() && read->contentSha256.isEmpty() && read->isContentSound());
}

void StorePapersTest::everyKindAndBothReadersComeBack()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    QList<KeptPaper> papers;
    for (int kind = 0; kind < int(codesOf(PaperKind()).size()); ++kind) {
        KeptPaper paper = samplePaper(PaperNumber::random());
        paper.kind = PaperKind(kind);
        paper.role = usualReader(paper.kind);
        papers.append(paper);
    }
    QVERIFY(keepPapers(office.connection(), papers));
    for (const KeptPaper &paper : std::as_const(papers))
        compareFacts(*paperByNumber(office.connection(), paper.number), paper);
}

void StorePapersTest::aCaseListsItsPapersNewestFirst()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    post(office.connection(), { caseRow("AA00002A1", u"P1"_s, u"P2"_s) });
    QList<KeptPaper> papers;
    for (int i = 0; i < 5; ++i) {
        papers.append(samplePaper(PaperNumber::random(), i == 3 ? "AA00002A1" : "AA00001A1"));
        papers.last().madeAt = papers.last().madeAt.addMSecs(i % 2 == 0 ? i : -i);
    }
    QVERIFY(keepPapers(office.connection(), papers));
    const auto read = papersOfCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(read);
    QCOMPARE(read->size(), 4);
    const int order[] = { 4, 2, 0, 1 };
    for (int i = 0; i < 4; ++i) {
        compareFacts(read->at(i), papers.at(order[i]));
        QVERIFY(read->at(i).content.isEmpty());
    }
    QCOMPARE(papersOfCase(office.connection(), caseId("AA00002A1"))->size(), 1);
}

void StorePapersTest::whoAndWhenAreFilledIn()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    KeptPaper kept = samplePaper(m_number);
    kept.madeAt = {};
    kept.madeBy.clear();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(keepPapers(office.connection(), std::span(&kept, 1)));
    const auto read = paperByNumber(office.connection(), m_number);
    QVERIFY(read);
    QVERIFY(read->madeAt >= before && read->madeAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(read->madeAt.timeSpec(), Qt::UTC);
    QVERIFY(!systemUser().isEmpty());
    QCOMPARE(read->madeBy, systemUser());
}

void StorePapersTest::aNumberIsKeptOnce()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const KeptPaper first = samplePaper(m_number);
    QVERIFY(keepPapers(office.connection(), std::span(&first, 1)));
    const QString before = contentOf(office.spec().path);
    KeptPaper second = samplePaper(m_number);
    second.content = "another";
    const KeptPaper both[] = { samplePaper(PaperNumber::random()), second };
    const auto again = keepPapers(office.connection(), both);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Failed);
    QCOMPARE(contentOf(office.spec().path), before);
    QVERIFY(keepPapers(office.connection(), std::span(both, 1))); // the connection goes on
}

void StorePapersTest::twoOfOneNumberKeepNone()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const KeptPaper both[] = { samplePaper(m_number), samplePaper(m_number) };
    QVERIFY(!keepPapers(office.connection(), both));
    QCOMPARE(rawQuery(office.spec().path, u"SELECT COUNT(*) FROM kept_paper"_s).toInt(), 0);
}

void StorePapersTest::aChangedCaseIsAConflict()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const auto file = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(file);
    const KeptPaper kept = samplePaper(m_number);
    post(*office.another(), { paymentRow("AA00001A1", u"R2"_s, QDate(2026, 2, 5), 10000) });
    const auto stale = keepPapers(office.connection(), std::span(&kept, 1), madeOf(**file));
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    QVERIFY(stale.error().message.contains(u"AA00001A1"_s));
    QVERIFY(!paperByNumber(office.connection(), m_number));

    const auto fresh = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(keepPapers(office.connection(), std::span(&kept, 1), madeOf(**fresh)));
    QVERIFY(paperByNumber(office.connection(), m_number));
}

void StorePapersTest::severalCasesAreEachAsked()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const qint64 first = (*openCase(office.connection(), caseId("AA00001A1")))->revision;
    post(office.connection(), { caseRow("AA00002A1", u"P1"_s, u"P2"_s) });
    const qint64 second = (*openCase(office.connection(), caseId("AA00002A1")))->revision;
    QVERIFY(first != second);
    const KeptPaper both[] = { samplePaper(m_number), samplePaper(PaperNumber::random(), "AA00002A1") };
    const CaseRevision stale[] = { { caseId("AA00001A1"), first }, { caseId("AA00002A1"), first } };
    const auto kept = keepPapers(office.connection(), both, stale);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Conflict);
    QVERIFY(kept.error().message.contains(u"AA00002A1"_s));
    QVERIFY(!paperByNumber(office.connection(), m_number));
    const CaseRevision unknown[] = { { caseId("ZZ00001A1"), first } };
    const auto none = keepPapers(office.connection(), both, unknown);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    const CaseRevision fresh[] = { { caseId("AA00001A1"), first }, { caseId("AA00002A1"), second } };
    QVERIFY(keepPapers(office.connection(), both, fresh));
}

void StorePapersTest::keepingDoesNotChangeTheCase()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const CaseFilePointer before = *openCase(office.connection(), caseId("AA00001A1"));
    for (int i = 0; i < 2; ++i) { // so the second print of a case that lies open is no conflict
        const KeptPaper kept = samplePaper(PaperNumber::random());
        QVERIFY(keepPapers(office.connection(), std::span(&kept, 1), madeOf(*before)));
    }
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->revision, before->revision);
}

void StorePapersTest::whatIsNotThereIsNotFound()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const auto paper = paperByNumber(office.connection(), m_number);
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, Error::Kind::NotFound);
    const auto empty = papersOfCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(empty && empty->isEmpty());
    const auto none = papersOfCase(office.connection(), caseId("AA00009A1"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

void StorePapersTest::aPaperOfNoCaseIsRefused()
{
    TestOffice office;
    const KeptPaper kept = samplePaper(m_number);
    const auto done = keepPapers(office.connection(), std::span(&kept, 1));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Database);
    QVERIFY(keepPapers(office.connection(), {})); // nothing to keep is no fault
}

void StorePapersTest::whatIsKeptCannotBeChanged_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("content") << QByteArray("UPDATE kept_paper SET content = x'00'");
    QTest::newRow("maker") << QByteArray("UPDATE kept_paper SET made_by = 'somebody' WHERE pages = 3");
    QTest::newRow("removed") << QByteArray("DELETE FROM kept_paper");
    QTest::newRow("one removed") << QByteArray("DELETE FROM kept_paper WHERE case_id = 'AA00001A1'");
    QTest::newRow("replaced") << QByteArray("REPLACE INTO kept_paper SELECT * FROM kept_paper");
    QTest::newRow("replaced by its row") << QByteArray(
        "REPLACE INTO kept_paper (rowid, number, case_id, kind, role, language, as_of, pages, amount, digest, "
        "override_reason, made_at, made_by, content_sha256) SELECT rowid, 'another', case_id, kind, role, "
        "language, as_of, pages, amount, digest, override_reason, made_at, made_by, content_sha256 FROM "
        "kept_paper");
    QTest::newRow("overwritten by an upsert")
        << QByteArray("INSERT INTO kept_paper SELECT * FROM kept_paper WHERE true ON CONFLICT (number) DO UPDATE SET "
                      "pages = 1");
}

void StorePapersTest::whatIsKeptCannotBeChanged()
{
    QFETCH(QByteArray, statement);
    TestOffice office;
    post(office.connection(), oneOfEach());
    const KeptPaper kept = samplePaper(m_number);
    QVERIFY(keepPapers(office.connection(), std::span(&kept, 1)));
    const QString before = contentOf(office.spec().path);
    QVERIFY(refusalOf(office.spec().path, statement.constData()).startsWith(u"a kept paper is not"_s));
    QCOMPARE(contentOf(office.spec().path), before);
}

void StorePapersTest::aChangedContentShows()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const KeptPaper kept = samplePaper(m_number);
    QVERIFY(keepPapers(office.connection(), std::span(&kept, 1)));
    QCOMPARE(refusalOf(office.spec().path, "DROP TRIGGER kept_paper_is_not_altered"), QString());
    for (const char *change :
        { "content = x'00'", "content = NULL", "content = x'255044', content_sha256 = ''", "content_sha256 = 'x'" }) {
        const QByteArray statement = QByteArray("UPDATE kept_paper SET ") + change;
        QCOMPARE(refusalOf(office.spec().path, statement.constData()), QString());
        const auto read = paperByNumber(office.connection(), m_number);
        QVERIFY(read);
        QVERIFY2(!read->isContentSound(), change);
    }
}

void StorePapersTest::manyPapersAreKeptAtOnce()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    constexpr int count = 500;
    QList<KeptPaper> papers;
    for (int i = 0; i < count; ++i)
        papers.append(samplePaper(PaperNumber::random()));
    QVERIFY(keepPapers(office.connection(), papers));
    QCOMPARE(papersOfCase(office.connection(), caseId("AA00001A1"))->size(), count);
    if (test::isOnServer())
        return; // its plans: server_statements
    const QString plan = planOf(office.spec().path, textOf(Dialect::Sqlite, "kept_papers_of_case"));
    QVERIFY2(plan.contains(u"kept_paper_by_case (case_id=?)"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(StorePapersTest)
#include "tst_store_papers.moc"
