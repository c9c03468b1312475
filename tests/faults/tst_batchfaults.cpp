// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batch.h"
#include "app/tasks/batch/batchrow.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/faultyoffice.h"

#include <QDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr int cases = 10;

BatchWish wishFor(const FaultyOffice &office, int chunk)
{
    BatchWish wish;
    wish.paper.kind = PaperKind::Statement;
    wish.paper.asOf = soundOn;
    wish.folder = office.pathOf("papers");
    wish.chunk = chunk;
    return wish;
}

Result<BatchProgress> run(const FaultyOffice &office, int chunk)
{
    return runBatch(office.spec(), wishFor(office, chunk), [](const BatchProgress &) { return true; });
}

/// The rows of the index; null where a line is none.
std::optional<QList<BatchRow>> rowsOf(const FaultyOffice &office)
{
    QList<QByteArray> lines = contentOf(office.pathOf("papers/index.csv")).split('\n');
    QList<BatchRow> rows;
    for (const QByteArray &line : lines.mid(1, lines.size() - 2)) {
        const std::optional<BatchRow> row = rowFromLine(line);
        if (!row)
            return std::nullopt;
        rows.append(*row);
    }
    return rows;
}

/// What the database keeps and what lies in the folder say the same of every row.
bool isWhole(const FaultyOffice &office)
{
    if (!QFile::exists(office.pathOf("papers/index.csv")))
        return true;
    const std::optional<QList<BatchRow>> rows = rowsOf(office);
    if (!rows)
        return false;
    for (const BatchRow &row : *rows) {
        const QByteArray kept = "SELECT count(*) FROM kept_paper WHERE number = '" + row.number.text().toLatin1() + "'";
        const QByteArray file = contentOf(office.pathOf("papers") + u'/' + row.file);
        if (answer(office.spec().path, kept) != QLatin1String("1") || !file.trimmed().endsWith("%%EOF"))
            return false;
    }
    // a paper is kept before its file stands, whatever happens in between
    const QDir folder(office.pathOf("papers"));
    const qsizetype files = folder.entryList({ QStringLiteral("AA*.pdf") }).size();
    return answer(office.spec().path, "SELECT count(*) FROM kept_paper").toLongLong() >= files
        && folder.entryList({ QStringLiteral("*.part") }).isEmpty();
}

} // namespace

/// A batch whose database's disk fails at any write leaves whole papers that are kept, and goes on.
class TestBatchFaults : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskAtAnyWriteLeavesWholePapers_data()
    {
        QTest::addColumn<int>("chunk");
        QTest::newRow("a file each") << 0;
        QTest::newRow("chunks") << 4;
    }
    void fullDiskAtAnyWriteLeavesWholePapers()
    {
        QFETCH(int, chunk);
        int failures = 0;
        for (int write = 1; write < 400; write += 1 + write / 4) {
            const FaultyOffice office(cases, FaultyOffice::Place::Memory);
            QVERIFY(office.isMade());
            bool failed = false;
            {
                const FaultyDisk disk(DiskFault::Full, write);
                const Result<BatchProgress> through = run(office, chunk);
                failed = disk.hasFailed();
                if (!through)
                    QCOMPARE(through.error().kind, Error::Kind::Database);
            }
            QVERIFY2(isWhole(office), qPrintable(QStringLiteral("write %1").arg(write)));
            const Result<BatchProgress> through = run(office, chunk);
            QVERIFY2(through, through ? "" : qPrintable(through.error().message));
            QVERIFY(through->complete);
            QVERIFY(isWhole(office));
            QCOMPARE(rowsOf(office)->size(), cases);
            if (!failed)
                break;
            ++failures;
        }
        QVERIFY2(failures > 3, "the disk never failed");
    }
};

QTEST_MAIN(TestBatchFaults)
#include "tst_batchfaults.moc"
