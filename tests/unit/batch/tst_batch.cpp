// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/papers/keptpapers.h"
#include "models/store/papers/papercases.h"
#include "models/store/settings/systemuser.h"
#include "tests/unit/batch/batchoffice.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Fewer where each takes a server's time as well.
const int officeCases = isOnServer() ? 50 : 110;

int countOf(const QList<BatchRow> &rows, PaperStatus status)
{
    return int(std::ranges::count(rows, status, &BatchRow::status));
}

PaperTally tallyOf(const QList<BatchRow> &rows, const QString &file = {})
{
    PaperTally tally;
    for (const BatchRow &row : rows) {
        if (row.status == PaperStatus::Done && (file.isEmpty() || row.file == file))
            tally.add(row);
    }
    return tally;
}

QStringList casesOf(const QList<BatchRow> &rows)
{
    QStringList cases;
    for (const BatchRow &row : rows)
        cases.append(row.caseId.text());
    return cases;
}

} // namespace

/// Batches of a demo office, as the window and the command line run them.
class TestBatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_office.isMade());
        m_cases = m_office.cases(officeCases);
        QCOMPARE(m_cases.size(), officeCases);
    }

    void aFileForEachCase()
    {
        const QStringList list { m_cases[4], m_cases[0], m_cases[9] };
        const BatchWish wish = m_office.wish(PaperKind::PaymentHistory, "each", list);
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        QVERIFY(through->complete);
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(casesOf(rows), list);
        for (const BatchRow &row : rows) {
            QCOMPARE(row.status, PaperStatus::Done);
            QCOMPARE(row.kind, PaperKind::PaymentHistory);
            QCOMPARE(row.role, Role::Custodial);
            QCOMPARE(row.file, row.caseId.text() + QLatin1String("-payment-history.pdf"));
            QVERIFY(row.pages > 0);
            QVERIFY(row.reason.isEmpty());
            QVERIFY(isWholePdf(wish.folder + u'/' + row.file));
        }
        QCOMPARE(rows[0].language, QStringLiteral("bn"));
        QCOMPARE(rows[1].language, QStringLiteral("en"));
        checkTotals(wish, rows, *through);
        checkKept(rows, false);
    }

    void aFileForEachChunk()
    {
        BatchWish wish = m_office.wish(PaperKind::ObligationSummary, "chunks", m_cases.mid(0, 17));
        wish.chunk = 5;
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(casesOf(rows), m_cases.mid(0, 17));
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].file, QStringLiteral("chunk-0000%1.pdf").arg(i / 5 + 1));
        QCOMPARE(filesIn(wish.folder, QStringLiteral("*.pdf")).size(), 4);
        for (const QString &file : filesIn(wish.folder, QStringLiteral("*.pdf")))
            QVERIFY(isWholePdf(wish.folder + u'/' + file));
        checkTotals(wish, rows, *through);
        checkKept(rows, false);
    }

    void everyChunkButTheLastIsFull_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("coupons") << int(PaperKind::Coupon);
        QTest::newRow("notices") << int(PaperKind::MonthlyNotice);
    }
    void everyChunkButTheLastIsFull()
    {
        QFETCH(int, kind);
        const QByteArray folder = "full-" + QByteArray::number(kind);
        BatchWish wish = m_office.wish(PaperKind(kind), folder.constData(), m_cases);
        wish.chunk = 7;
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        QVERIFY(through->refused > 0);
        QVERIFY(through->done > 20);
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(casesOf(rows), m_cases);
        const QStringList files = filesIn(wish.folder, QStringLiteral("chunk-*.pdf"));
        QCOMPARE(files.size(), (through->done + 6) / 7);
        for (qsizetype i = 0; i + 1 < files.size(); ++i)
            QCOMPARE(tallyOf(rows, files[i]).count, 7);
        checkTotals(wish, rows, *through);
    }

    void oneThreadMakesWhatFourMake_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("chunk");
        QTest::newRow("a file each") << int(PaperKind::Coupon) << 0;
        QTest::newRow("chunks") << int(PaperKind::Coupon) << 4;
        QTest::newRow("notices") << int(PaperKind::MonthlyNotice) << 0;
        QTest::newRow("notices in chunks") << int(PaperKind::MonthlyNotice) << 3;
    }
    void oneThreadMakesWhatFourMake()
    {
        QFETCH(int, kind);
        QFETCH(int, chunk);
        QList<QStringList> results;
        for (const int jobs : { 1, 4 }) {
            const QByteArray folder = QByteArrayLiteral("same-") + QTest::currentDataTag() + QByteArray::number(jobs);
            BatchWish wish = m_office.wish(PaperKind(kind), folder.constData(), m_cases.mid(0, 70));
            wish.jobs = jobs;
            wish.chunk = chunk;
            QVERIFY(runBatch(m_office.spec(), wish, always));
            results.append(comparable(indexOf(wish.folder))
                + QString::fromUtf8(bytesOf(wish.folder + QLatin1String("/totals.csv"))).split(u'\n'));
        }
        QCOMPARE(results[0], results[1]);
        QVERIFY(results[0].size() > 70);
    }

    void aCaseTwiceIsOnePaper()
    {
        const BatchWish wish = m_office.wish(
            PaperKind::Statement, "twice", { m_cases[1], m_cases[0], m_cases[1].toLower(), m_cases[0] });
        QVERIFY(runBatch(m_office.spec(), wish, always));
        QCOMPARE(casesOf(indexOf(wish.folder)), (QStringList { m_cases[1], m_cases[0] }));
    }

    void whatIsNotDoneHasNothingToCount()
    {
        const BatchWish wish
            = m_office.wish(PaperKind::Coupon, "refused", m_cases + QStringList { QStringLiteral("ZZ99999Z9") });
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(rows.size(), officeCases + 1);
        QVERIFY(countOf(rows, PaperStatus::Refused) > 10);
        QCOMPARE(through->refused, countOf(rows, PaperStatus::Refused));
        for (const BatchRow &row : rows) {
            if (row.status == PaperStatus::Done)
                continue;
            QCOMPARE(row.status, PaperStatus::Refused);
            QCOMPARE(row.pages, 0);
            QVERIFY(row.amount.isZero());
            QVERIFY(row.number.isEmpty());
            QVERIFY(row.file.isEmpty());
            QVERIFY(!row.reason.isEmpty());
        }
        QCOMPARE(rows.last().caseId.text(), QStringLiteral("ZZ99999Z9"));
        QCOMPARE(rows.last().status, PaperStatus::Refused);
        QVERIFY(rows.last().reason.contains(QLatin1String("no case")));
        checkTotals(wish, rows, *through);
    }

    void aReasonOverridesWhatCanBe()
    {
        BatchWish wish = m_office.wish(PaperKind::Coupon, "override", m_cases);
        const QString why = QStringLiteral("the employer closed");
        wish.overrideReason = why;
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        const QList<BatchRow> plain = indexOf(m_office.pathOf("refused"));
        const QList<BatchRow> rows = indexOf(wish.folder);
        int overridden = 0;
        const auto connection = Connection::open(m_office.spec());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].status != PaperStatus::Done)
                continue;
            const Result<KeptPaper> kept = paperByNumber(**connection, rows[i].number);
            QVERIFY(kept);
            const bool held = plain[i].status == PaperStatus::Refused;
            QCOMPARE(kept->overrideReason, held ? why : QString());
            overridden += held ? 1 : 0;
        }
        QVERIFY(overridden > 5);
        QVERIFY(through->refused > 0); // nothing to pay stays nothing to pay
    }

    void oneNoticeAParent()
    {
        const BatchWish wish = m_office.wish(PaperKind::MonthlyNotice, "notices", m_cases);
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        QVERIFY(through->included > 0);
        const QList<BatchRow> rows = indexOf(wish.folder);
        checkNotices(rows);
        checkTotals(wish, rows, *through);
    }

    void theFirstOfTheListCarriesTheNotice()
    {
        QStringList backwards = m_cases;
        std::ranges::reverse(backwards);
        const BatchWish wish = m_office.wish(PaperKind::MonthlyNotice, "backwards", backwards);
        QVERIFY(runBatch(m_office.spec(), wish, always));
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(casesOf(rows), backwards);
        QVERIFY(countOf(rows, PaperStatus::Included) > 0);
        checkNotices(rows);
    }

    void allNoticesAreThoseWithRightsAssigned()
    {
        const BatchWish wish = m_office.wish(PaperKind::MonthlyNotice, "rights");
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        const QList<BatchRow> rows = indexOf(wish.folder);
        QVERIFY(!rows.isEmpty());
        QVERIFY(rows.size() < officeCases);
        QCOMPARE(through->total, rows.size());
        QVERIFY(std::ranges::is_sorted(rows, {}, &BatchRow::caseId));
        QVERIFY(!casesOf(rows).contains(QStringLiteral("AA00001A1"))); // never on assistance
    }

    void allOfAScope()
    {
        BatchWish wish = m_office.wish(PaperKind::Statement, "scope");
        wish.lastPayment = { officeDay.addDays(-20), officeDay };
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(through);
        const auto connection = Connection::open(m_office.spec());
        const auto expected = casesAfter(**connection, { .office = {}, .lastPayment = wish.lastPayment }, {}, 1000);
        QVERIFY(expected && expected->size() > 5 && expected->size() < officeCases);
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(rows.size(), expected->size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].caseId, expected->at(i));

        wish = m_office.wish(PaperKind::Statement, "nowhere");
        wish.office = QStringLiteral("no such office");
        QCOMPARE(runBatch(m_office.spec(), wish, always)->total, 0);
        QCOMPARE(
            bytesOf(wish.folder + QLatin1String("/totals.csv")).split('\n').value(1), QByteArray("all,,,0,0,0.00"));
    }

    void papersAreKeptByteForByteWhereWished()
    {
        BatchWish wish = m_office.wish(PaperKind::AccessNotice, "kept", m_cases.mid(2, 4));
        wish.keepContent = true;
        QVERIFY(runBatch(m_office.spec(), wish, always));
        const QList<BatchRow> rows = indexOf(wish.folder);
        checkKept(rows, true);
        const auto connection = Connection::open(m_office.spec());
        for (const BatchRow &row : rows)
            QCOMPARE(paperByNumber(**connection, row.number)->content, bytesOf(wish.folder + u'/' + row.file));
    }

    void choicesThatDoNotGoTogether()
    {
        BatchWish wish = m_office.wish(PaperKind::Statement, "wrong", m_cases.mid(0, 2));
        wish.keepContent = true;
        wish.chunk = 2;
        QCOMPARE(runBatch(m_office.spec(), wish, always).error().kind, Error::Kind::Usage);
        wish.keepContent = false;
        wish.office = QStringLiteral("0100");
        QCOMPARE(runBatch(m_office.spec(), wish, always).error().kind, Error::Kind::Usage);
        wish.office.clear();
        wish.paper.period = { officeDay, officeDay.addDays(-1) };
        QCOMPARE(runBatch(m_office.spec(), wish, always).error().kind, Error::Kind::Usage);
        wish.paper.period = {};
        QVERIFY(writeContent(wish.caseList, "AA00001A1\nAA1\n"));
        QCOMPARE(runBatch(m_office.spec(), wish, always).error().kind, Error::Kind::Usage);
        QVERIFY(!QFile::exists(wish.folder));
    }

    void anEstimateWritesNothing()
    {
        for (const int chunk : { 0, 25 }) {
            BatchWish wish = m_office.wish(PaperKind::Statement, "estimate", m_cases);
            wish.chunk = chunk;
            const Result<BatchEstimate> expected = estimateBatch(m_office.spec(), wish);
            QVERIFY(expected);
            QCOMPARE(expected->cases, officeCases);
            QVERIFY(expected->pages >= officeCases);
            QVERIFY(expected->seconds > 0);
            QVERIFY(!QFile::exists(wish.folder));
        }
        BatchWish wish = m_office.wish(PaperKind::Statement, "estimate", m_cases.mid(0, 30));
        const Result<BatchEstimate> expected = estimateBatch(m_office.spec(), wish); // the sample is all of it
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY(expected && through);
        QCOMPARE(expected->pages, through->pagesInAll);
        QVERIFY(writeContent(wish.caseList, ""));
        QCOMPARE(estimateBatch(m_office.spec(), wish)->pages, 0);
    }

    void couponsCanBeNudged()
    {
        BatchWish wish = m_office.wish(PaperKind::Coupon, "nudged", { QStringLiteral("AA00002A1") });
        wish.nudgeMm = { 1.5, -0.5 };
        QVERIFY(runBatch(m_office.spec(), wish, always));
        BatchWish still = m_office.wish(PaperKind::Coupon, "still", { QStringLiteral("AA00002A1") });
        QVERIFY(runBatch(m_office.spec(), still, always));
        const auto connection = Connection::open(m_office.spec());
        const auto digest = [&](const BatchWish &made) {
            return paperByNumber(**connection, indexOf(made.folder).first().number)->digest;
        };
        QVERIFY(digest(wish) != digest(still));
    }

private:
    /// Every line of the totals is what the index sums up to, and so is what the batch answers.
    static void checkTotals(const BatchWish &wish, const QList<BatchRow> &rows, const BatchProgress &through)
    {
        const QList<QByteArray> lines = bytesOf(wish.folder + QLatin1String("/totals.csv")).split('\n');
        QStringList files = wish.chunk > 0 ? filesIn(wish.folder, QStringLiteral("chunk-*.pdf")) : QStringList();
        QCOMPARE(lines.size(), files.size() + 3);
        QCOMPARE(lines.first(), totalsHeader());
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(lines[i + 1], totalsLine(files[i], tallyOf(rows, files[i])));
        const PaperTally all = tallyOf(rows);
        QCOMPARE(lines[lines.size() - 2], totalsLine(QStringLiteral("all"), all));
        QCOMPARE(through.total, rows.size());
        QCOMPARE(through.done, all.count);
        QCOMPARE(through.pagesInAll, all.pages);
        QCOMPARE(through.pages, all.pages);
        QCOMPARE(through.sum, all.amount);
        QCOMPARE(through.first, all.first);
        QCOMPARE(through.last, all.last);
        QCOMPARE(through.included, countOf(rows, PaperStatus::Included));
        QCOMPARE(through.refused, countOf(rows, PaperStatus::Refused));
        QCOMPARE(through.failed, countOf(rows, PaperStatus::Failed));
        QVERIFY(filesIn(wish.folder, QStringLiteral("*.part")).isEmpty());
    }

    void checkKept(const QList<BatchRow> &rows, bool withContent) const
    {
        const auto connection = Connection::open(m_office.spec());
        QSet<QString> numbers;
        for (const BatchRow &row : rows) {
            const Result<KeptPaper> kept = paperByNumber(**connection, row.number);
            QVERIFY(kept);
            QCOMPARE(kept->caseId, row.caseId);
            QCOMPARE(kept->kind, row.kind);
            QCOMPARE(kept->role, row.role);
            QCOMPARE(kept->language, row.language);
            QCOMPARE(kept->pages, row.pages);
            QCOMPARE(kept->amount, row.amount);
            QCOMPARE(kept->asOf, officeDay);
            QCOMPARE(kept->madeBy, systemUser());
            QCOMPARE(kept->digest.size(), 64);
            QCOMPARE(kept->content.isEmpty(), !withContent);
            numbers.insert(row.number.text());
        }
        QCOMPARE(numbers.size(), rows.size());
    }

    /// A case that is included comes after the one that carries the notice, and names its file.
    void checkNotices(const QList<BatchRow> &rows) const
    {
        QHash<QString, CaseId> carriers;
        for (const BatchRow &row : rows) {
            if (row.status == PaperStatus::Done) {
                QVERIFY(!carriers.contains(row.file));
                carriers.insert(row.file, row.caseId);
            } else if (row.status == PaperStatus::Included) {
                QVERIFY2(carriers.contains(row.file), "the notice is not there yet");
                QVERIFY(carriers.value(row.file) != row.caseId);
                QVERIFY(row.amount.isZero());
                QCOMPARE(row.pages, 0);
                QVERIFY(row.number.isEmpty());
            }
        }
    }

    const BatchOffice m_office { officeCases };
    QStringList m_cases;
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
