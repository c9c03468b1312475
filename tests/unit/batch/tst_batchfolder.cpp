// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchfolder.h"
#include "tests/unit/batch/batchoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QByteArray asked = "{\"asked\":1}\n";

BatchRow rowOf(const char *id, PaperStatus status, const QString &file = {})
{
    BatchRow row;
    row.caseId = idOf(id);
    row.kind = PaperKind::MonthlyNotice;
    row.language = QStringLiteral("en");
    row.file = file;
    row.status = status;
    if (status == PaperStatus::Done) {
        row.pages = 2;
        row.amount = Money::fromCents(150);
        row.number = PaperNumber::random();
    } else if (status != PaperStatus::Included) {
        row.reason = QStringLiteral("because, as it is");
    }
    return row;
}

} // namespace

/// What a batch leaves in its folder and takes up again.
class TestBatchFolder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_holder = std::make_unique<QTemporaryDir>();
        m_wish = {};
        m_wish.paper.kind = PaperKind::MonthlyNotice;
        m_wish.folder = m_holder->filePath(QStringLiteral("deep/inside"));
    }

    void aNewFolderIsMadeWithItsHeads()
    {
        QVERIFY(opened());
        QCOMPARE(bytesOf(path("index.csv")), indexHeader() + '\n');
        QCOMPARE(bytesOf(path("totals.csv")), totalsHeader() + '\n');
        QCOMPARE(bytesOf(path("batch.json")), asked);
    }

    void rowsAreCountedAlsoByTheNextStart()
    {
        const QString file = QStringLiteral("AA00001A1-monthly-notice.pdf");
        const std::vector<BatchRow> rows { rowOf("AA00001A1", PaperStatus::Done, file),
            rowOf("AA00002A1", PaperStatus::Included, file), rowOf("AA00003A1", PaperStatus::Refused),
            rowOf("AA00004A1", PaperStatus::Failed) };
        {
            const auto folder = opened();
            QVERIFY(folder && folder->append(rows, {}));
            checkCounts(folder->soFar());
        }
        const auto again = opened();
        QVERIFY(again);
        checkCounts(again->soFar());
        QCOMPARE(again->noticeOf(idOf("AA00001A1")), file);
        QCOMPARE(again->noticeOf(idOf("AA00003A1")), std::nullopt);
        QCOMPARE(QList<BatchRow>(rows.begin(), rows.end()), indexOf(m_wish.folder));
    }

    void aTornLineIsCutOff()
    {
        QVERIFY(opened()->append(std::vector { rowOf("AA00001A1", PaperStatus::Refused) }, {}));
        const QByteArray whole = bytesOf(path("index.csv"));
        const QByteArray next = indexLine(rowOf("AA00002A1", PaperStatus::Refused));
        for (const qsizetype part : { qsizetype(1), qsizetype(20), next.size() }) {
            QVERIFY(writeContent(path("index.csv"), whole + next.left(part)));
            QCOMPARE(opened()->soFar().rows, 1);
            QCOMPARE(bytesOf(path("index.csv")), whole);
        }
        QVERIFY(writeContent(path("index.csv"), indexHeader().left(7)));
        QCOMPARE(opened()->soFar().rows, 0);
        QCOMPARE(bytesOf(path("index.csv")), indexHeader() + '\n');
    }

    void aChunkWithoutTotalsIsMadeAnew()
    {
        const std::vector<BatchRow> first { rowOf("AA00001A1", PaperStatus::Done, QStringLiteral("chunk-00001.pdf")),
            rowOf("AA00002A1", PaperStatus::Refused) };
        const std::vector<BatchRow> second { rowOf("AA00003A1", PaperStatus::Refused),
            rowOf("AA00004A1", PaperStatus::Done, QStringLiteral("chunk-00002.pdf")),
            rowOf("AA00005A1", PaperStatus::Done, QStringLiteral("chunk-00002.pdf")) };
        m_wish.chunk = 3;
        {
            const auto folder = opened();
            QCOMPARE(folder->nextChunk(), QStringLiteral("chunk-00001.pdf"));
            QVERIFY(folder->append(first, folder->nextChunk()));
            QCOMPARE(folder->nextChunk(), QStringLiteral("chunk-00002.pdf"));
            QVERIFY(folder->append(second, folder->nextChunk()));
        }
        const QByteArray index = bytesOf(path("index.csv"));
        QByteArray totals = bytesOf(path("totals.csv"));
        QVERIFY(totals.endsWith("chunk-00002.pdf,AA00004A1,AA00005A1,2,4,3.00\n"));
        totals.chop(9); // its last line is cut short now
        QVERIFY(writeContent(path("totals.csv"), totals));
        {
            const auto folder = opened();
            QCOMPARE(folder->soFar().rows, 3); // what has no file may stay
            QCOMPARE(folder->soFar().lastCase, idOf("AA00003A1"));
            QCOMPARE(folder->nextChunk(), QStringLiteral("chunk-00002.pdf"));
            QVERIFY(folder->append(std::span(second).subspan(1), folder->nextChunk()));
        }
        QCOMPARE(comparable(indexOf(m_wish.folder)).size(), 5);
        QCOMPARE(bytesOf(path("totals.csv")).count("chunk-00002.pdf"), 1);
        QVERIFY(bytesOf(path("index.csv")).size() == index.size());
    }

    void aNoticeInAChunkIsFoundByItsCase()
    {
        m_wish.chunk = 2;
        QVERIFY(
            opened()->append(std::vector { rowOf("AA00001A1", PaperStatus::Done, QStringLiteral("chunk-00001.pdf")) },
                QStringLiteral("chunk-00001.pdf")));
        QCOMPARE(opened()->noticeOf(idOf("AA00001A1")), QStringLiteral("chunk-00001.pdf"));
    }

    void aCompleteBatchSaysSo()
    {
        const auto append = [this](BatchFolder &folder) {
            return folder.append(std::vector { rowOf("AA00001A1", PaperStatus::Done, QStringLiteral("x.pdf")) }, {});
        };
        {
            const auto folder = opened();
            QVERIFY(append(*folder));
            QVERIFY(!folder->soFar().isComplete);
            QVERIFY(folder->complete());
            QVERIFY(folder->soFar().isComplete);
            QVERIFY(folder->complete());
        }
        QVERIFY(opened()->soFar().isComplete);
        QCOMPARE(bytesOf(path("totals.csv")), totalsHeader() + "\nall,AA00001A1,AA00001A1,1,2,1.50\n");
    }

    void anotherWishIsRefused()
    {
        QVERIFY(opened());
        const auto other = BatchFolder::open(m_wish, "{\"asked\":2}\n");
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Refused);
        QVERIFY(!other.error().message.contains(u'\n'));
        QCOMPARE(bytesOf(path("batch.json")), asked);
    }

    void aFolderOfOthersIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("begun");
        QTest::newRow("an index") << QByteArray("index.csv") << QByteArray("my,own\n1,2\n") << false;
        QTest::newRow("an index with rows changed") << QByteArray("index.csv") << indexHeader() + "\nsomething\n"
                                                    << true;
        QTest::newRow("totals") << QByteArray("totals.csv") << QByteArray("my,own\n") << true;
    }
    void aFolderOfOthersIsLeftAlone()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, begun);
        QVERIFY(QDir().mkpath(m_wish.folder));
        if (begun)
            QVERIFY(opened());
        QVERIFY(writeContent(path(name), content));
        const auto folder = BatchFolder::open(m_wish, asked);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Refused);
        QCOMPARE(bytesOf(path(name)), content);
    }

    void oneProgramAtATime()
    {
        const auto first = opened();
        QVERIFY(first);
        const auto second = BatchFolder::open(m_wish, asked);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Refused);
    }

    void whatWasInTheMakingGoes()
    {
        QVERIFY(opened());
        QVERIFY(writeContent(path("batch-12-3.part"), "begun"));
        QVERIFY(writeContent(path("mine.part"), "mine"));
        QVERIFY(opened());
        QCOMPARE(filesIn(m_wish.folder, QStringLiteral("*.part")), QStringList { QStringLiteral("mine.part") });
    }

    void aFolderThatCannotBe()
    {
        QVERIFY(writeContent(m_holder->filePath(QStringLiteral("deep")), "a file"));
        QCOMPARE(BatchFolder::open(m_wish, asked).error().kind, Error::Kind::Failed);
    }

private:
    QString path(const QByteArray &name) const { return m_wish.folder + u'/' + QString::fromLatin1(name); }

    std::unique_ptr<BatchFolder> opened() const
    {
        auto folder = BatchFolder::open(m_wish, asked);
        return folder ? std::move(*folder) : nullptr;
    }

    static void checkCounts(const BatchSoFar &soFar)
    {
        QCOMPARE(soFar.rows, 4);
        QCOMPARE(soFar.included, 1);
        QCOMPARE(soFar.refused, 1);
        QCOMPARE(soFar.failed, 1);
        QCOMPARE(soFar.papers.count, 1);
        QCOMPARE(soFar.papers.pages, 2);
        QCOMPARE(soFar.papers.amount, Money::fromCents(150));
        QCOMPARE(soFar.lastCase, idOf("AA00004A1"));
        QCOMPARE(soFar.isComplete, false);
    }

    std::unique_ptr<QTemporaryDir> m_holder;
    BatchWish m_wish;
};

QTEST_GUILESS_MAIN(TestBatchFolder)
#include "tst_batchfolder.moc"
