// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importing.h"
#include "tests/unit/batch/batchoffice.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Stops a batch when it is told of it so many times.
class StopAfter
{
public:
    explicit StopAfter(int calls)
        : m_left(calls)
    { }
    bool operator()(const BatchProgress &) { return --m_left >= 0; }

private:
    int m_left;
};

/// Files of this process cannot grow beyond a size while this lives: a full disk, without one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before {};
};

/// What stands in a folder is whole: every row's file is there, and every file is a row's.
void checkWhole(const BatchWish &wish)
{
    QStringList named;
    for (const BatchRow &row : indexOf(wish.folder)) {
        if (!row.file.isEmpty() && !named.contains(row.file))
            named.append(row.file);
    }
    named.sort();
    const QStringList files = filesIn(wish.folder, QStringLiteral("*.pdf"));
    for (const QString &file : named)
        QVERIFY2(files.contains(file), "a row names a file that is not there");
    for (const QString &file : files)
        QVERIFY(isWholePdf(wish.folder + u'/' + file));
    QVERIFY(filesIn(wish.folder, QStringLiteral("*.part")).isEmpty());
}

constexpr Money added = Money::fromCents(100'00);

/// Adds to what is owed on cases, as an import beside a batch does.
bool oweMore(const BatchOffice &office, const QStringList &cases)
{
    QByteArray lines = "case_id,adjustment_ref,on,bucket,amount,reason\n";
    for (const QString &id : cases)
        lines += id.toLatin1() + ",LATE1," + officeDay.toString(Qt::ISODate).toLatin1() + ",arrears_family,100.00,\n";
    const QString path = office.pathOf("adjustments.csv");
    const auto connection = Connection::open(office.spec());
    if (!connection || !writeContent(path, lines))
        return false;
    const auto report = importPath(**connection, path, {});
    return report && report->accepted == cases.size();
}

} // namespace

/// Batches that are stopped, by a person or by a disk, and go on.
class TestBatchStops : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_office.isMade());
        m_cases = m_office.cases(36);
    }

    void stoppedAnywhereItGoesOn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("chunk");
        QTest::newRow("a file each") << int(PaperKind::ObligationSummary) << 0;
        QTest::newRow("chunks") << int(PaperKind::ObligationSummary) << 4;
        QTest::newRow("coupons") << int(PaperKind::Coupon) << 0;
        QTest::newRow("coupons in chunks") << int(PaperKind::Coupon) << 1;
        QTest::newRow("notices") << int(PaperKind::MonthlyNotice) << 0;
        QTest::newRow("notices in chunks") << int(PaperKind::MonthlyNotice) << 2;
    }
    void stoppedAnywhereItGoesOn()
    {
        QFETCH(int, kind);
        QFETCH(int, chunk);
        const QByteArray tag = QTest::currentDataTag();
        const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") != 0;
        BatchWish wish = m_office.wish(
            PaperKind(kind), ("unbroken " + tag).constData(), m_cases.first(isLong || chunk > 2 ? m_cases.size() : 16));
        wish.chunk = chunk;
        QVERIFY(runBatch(m_office.spec(), wish, always));
        const QStringList unbroken = comparable(indexOf(wish.folder));
        const QByteArray totals = bytesOf(wish.folder + QLatin1String("/totals.csv"));
        const QStringList files = filesIn(wish.folder, QStringLiteral("*.pdf"));

        wish.folder = m_office.pathOf(("broken " + tag).constData());
        int stops = 0;
        for (int calls = 1; calls < 500; ++calls) {
            const Result<BatchProgress> through = runBatch(m_office.spec(), wish, StopAfter(calls % 3));
            QVERIFY(through);
            checkWhole(wish);
            if (through->complete)
                break;
            ++stops;
            wish.jobs = calls % 4;
        }
        qInfo("stopped %d times", stops);
        QVERIFY2(stops > 1, "nothing was stopped");
        QCOMPARE(comparable(indexOf(wish.folder)), unbroken);
        QCOMPARE(bytesOf(wish.folder + QLatin1String("/totals.csv")), totals);
        QCOMPARE(filesIn(wish.folder, QStringLiteral("*.pdf")), files);
    }

    void aTornIndexGoesOn()
    {
        BatchWish wish = m_office.wish(PaperKind::Coupon, "torn", m_cases);
        wish.chunk = 4;
        QVERIFY(runBatch(m_office.spec(), wish, always));
        const QStringList unbroken = comparable(indexOf(wish.folder));
        const QByteArray index = bytesOf(wish.folder + QLatin1String("/index.csv"));
        const QByteArray totals = bytesOf(wish.folder + QLatin1String("/totals.csv"));
        for (qsizetype keep = 0; keep < index.size(); keep += 601) {
            // as if the power had gone: the index ends anywhere, and the totals name only chunks that are in it
            const QByteArray rows = index.left(keep);
            qsizetype known = totals.indexOf('\n') + 1;
            while (true) {
                const qsizetype end = totals.indexOf('\n', known) + 1;
                const QByteArray line = totals.mid(known, end - known);
                const QByteArray last = line.split(',').value(2);
                if (end == 0 || line.startsWith("all") || !rows.contains("\n" + last + ",")
                    || !rows.mid(rows.indexOf("\n" + last + ",") + 1).contains('\n'))
                    break;
                known = end;
            }
            QVERIFY(writeContent(wish.folder + QLatin1String("/index.csv"), rows));
            QVERIFY(writeContent(wish.folder + QLatin1String("/totals.csv"), totals.left(known)));
            const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
            QVERIFY(through);
            QCOMPARE(comparable(indexOf(wish.folder)), unbroken);
            QCOMPARE(bytesOf(wish.folder + QLatin1String("/totals.csv")), totals);
        }
    }

    void whatIsCompleteIsNotMadeAgain()
    {
        const BatchWish wish = m_office.wish(PaperKind::Statement, "complete", m_cases.mid(0, 5));
        const Result<BatchProgress> first = runBatch(m_office.spec(), wish, always);
        const QByteArray index = bytesOf(wish.folder + QLatin1String("/index.csv"));
        const Result<BatchProgress> second = runBatch(m_office.spec(), wish, always);
        QVERIFY(first && second);
        QVERIFY(second->complete);
        QCOMPARE(second->pages, 0);
        QCOMPARE(second->pagesInAll, first->pagesInAll);
        QCOMPARE(second->sum, first->sum);
        QCOMPARE(bytesOf(wish.folder + QLatin1String("/index.csv")), index);
    }

    void anotherWishInTheFolderIsRefused()
    {
        const BatchWish wish = m_office.wish(PaperKind::Statement, "wishes", m_cases.mid(0, 3));
        QVERIFY(runBatch(m_office.spec(), wish, always));
        const QByteArray index = bytesOf(wish.folder + QLatin1String("/index.csv"));
        const auto changed = [&wish](auto change) {
            BatchWish other = wish;
            change(other);
            return other;
        };
        const QList<BatchWish> others { changed([](BatchWish &other) { other.paper.kind = PaperKind::Disbursements; }),
            changed([](BatchWish &other) { other.paper.role = Role::Noncustodial; }),
            changed([](BatchWish &other) { other.paper.language = Language::Korean; }),
            changed([](BatchWish &other) { other.paper.period.first = QDate(2025, 6, 1); }),
            changed([](BatchWish &other) { other.paper.asOf = officeDay.addDays(1); }),
            changed([](BatchWish &other) { other.chunk = 2; }),
            changed([](BatchWish &other) { other.keepContent = true; }),
            changed([](BatchWish &other) { other.caseList.clear(); }) };
        for (const BatchWish &other : others) {
            const Result<BatchProgress> refused = runBatch(m_office.spec(), other, always);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
        }
        QCOMPARE(bytesOf(wish.folder + QLatin1String("/index.csv")), index);
        const BatchWish same = changed([](BatchWish &other) { other.jobs = 3; });
        QVERIFY(runBatch(m_office.spec(), same, always));
    }

    void theDayOfABatchIsFound()
    {
        QCOMPARE(dayOfBatch(m_office.pathOf("complete")), officeDay);
        QCOMPARE(dayOfBatch(m_office.pathOf("none")), QDate());
    }

    void noPersonIsInWhatWasAsked()
    {
        BatchWish wish = m_office.wish(PaperKind::Coupon, "private", m_cases.mid(0, 2));
        wish.overrideReason = QStringLiteral("Maren Testwood asked");
        QVERIFY(runBatch(m_office.spec(), wish, always));
        const QByteArray asked = bytesOf(wish.folder + QLatin1String("/batch.json"));
        for (const QByteArray &text : { QByteArray("Maren"), m_cases[0].toUtf8(), m_office.spec().path.toUtf8() })
            QVERIFY(!asked.contains(text));
    }

    void aFullDiskLeavesWholeFiles_data()
    {
        QTest::addColumn<int>("chunk");
        QTest::addColumn<qint64>("bytes");
        for (const int chunk : { 0, 20 }) {
            for (const qint64 bytes : { 100, 900, 30'000 })
                QTest::addRow("%d of %lld bytes", chunk, bytes) << chunk << bytes;
        }
    }
    void aFullDiskLeavesWholeFiles()
    {
        QFETCH(int, chunk);
        QFETCH(qint64, bytes);
        BatchWish wish = m_office.wish(PaperKind::PaymentHistory, QTest::currentDataTag(), m_cases);
        wish.chunk = chunk;
        {
            const FullDisk full { rlim_t(bytes) };
            const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
            QVERIFY(!through);
            QVERIFY(through.error().kind == Error::Kind::Failed || through.error().kind == Error::Kind::Database);
        }
        checkWhole(wish);
        const Result<BatchProgress> through = runBatch(m_office.spec(), wish, always);
        QVERIFY2(through, through ? "" : qPrintable(through.error().message));
        QVERIFY(through->complete);
        QCOMPARE(indexOf(wish.folder).size(), m_cases.size());
        checkWhole(wish);
    }

    void aCaseThatChangesIsMadeAnew_data()
    {
        QTest::addColumn<int>("chunk");
        QTest::newRow("a file each") << 0;
        QTest::newRow("chunks") << 3;
    }
    void aCaseThatChangesIsMadeAnew()
    {
        QFETCH(int, chunk);
        const BatchOffice office(12);
        const QStringList cases = office.cases(12);
        BatchWish wish = office.wish(PaperKind::Statement, "changing", cases);
        wish.jobs = 1;
        wish.chunk = chunk;
        const Result<BatchProgress> before = runBatch(office.spec(), wish, always);
        QVERIFY(before);
        const QList<BatchRow> old = indexOf(wish.folder);

        // What is made and waits to be kept is read before the change, what is kept by then stays as it was.
        wish.folder = office.pathOf("changed");
        qint64 unchanged = -1;
        const auto changeOnce = [&](const BatchProgress &progress) {
            if (unchanged >= 0 || progress.done == cases.size())
                return true;
            const auto isRead = [&] { return !filesIn(wish.folder, QStringLiteral("*.part")).isEmpty(); };
            if (!QTest::qWaitFor(isRead, 10'000))
                return false;
            unchanged = progress.done;
            return oweMore(office, cases.mid(unchanged));
        };
        const Result<BatchProgress> through = runBatch(office.spec(), wish, changeOnce);
        QVERIFY(through && through->complete);
        QVERIFY(unchanged >= 0 && unchanged < cases.size());
        const QList<BatchRow> rows = indexOf(wish.folder);
        QCOMPARE(rows.size(), old.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).caseId, old.at(i).caseId);
            QCOMPARE(rows.at(i).reason, old.at(i).reason);
            const Money amount = old.at(i).amount + (i < unchanged ? Money() : added);
            QCOMPARE(plainText(rows.at(i).amount), plainText(amount));
        }
        checkWhole(wish);
    }

    void aDatabaseThatGoesEndsTheBatch()
    {
        const BatchOffice office(12);
        BatchWish wish = office.wish(PaperKind::Statement, "gone", office.cases(12));
        wish.jobs = 1;
        const Result<BatchProgress> missing = runBatch({ office.pathOf("none.db"), {} }, wish, always);
        QCOMPARE(missing.error().kind, Error::Kind::Database);
        QVERIFY(!QFile::exists(wish.folder));
    }

private:
    const BatchOffice m_office { 80 };
    QStringList m_cases;
};

QTEST_MAIN(TestBatchStops)
#include "tst_batchstops.moc"
