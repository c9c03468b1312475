// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/caselist.h"
#include "app/tasks/batch/paperfile.h"
#include "tests/unit/batch/batchoffice.h"

#include <QTest>

#include <limits>

using namespace caseledger;
using namespace caseledger::test;

namespace {

BatchRow doneRow()
{
    return { .caseId = idOf("AA00001A1"),
        .kind = PaperKind::Coupon,
        .role = Role::Noncustodial,
        .language = QStringLiteral("bn"),
        .file = QStringLiteral("chunk-00003.pdf"),
        .pages = 2,
        .amount = Money::fromCents(-5),
        .number = PaperNumber::random(),
        .status = PaperStatus::Done,
        .reason = {} };
}

QStringList textsOf(const CaseList &list)
{
    QStringList texts;
    for (const CaseId &id : list.from(0, list.size()))
        texts.append(id.text());
    return texts;
}

} // namespace

/// The lines of an index and of a list, and the file a paper is written to.
class TestBatchRow : public QObject
{
    Q_OBJECT

private slots:
    void aRowIsALine()
    {
        const BatchRow row = doneRow();
        const QByteArray expected
            = "AA00001A1,coupon,noncustodial,bn,chunk-00003.pdf,2,-0.05," + row.number.text().toLatin1() + ",done,";
        QCOMPARE(indexLine(row), expected);
        QCOMPARE(indexHeader().split(',').size(), expected.split(',').size());
    }

    void aLineIsItsRowAgain_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : { "", "one, two", "\"quoted\", and more", "\u0627\u0644\u062f\u0641\u0639", "\"" })
            QTest::addRow("%d", int(qstrlen(reason))) << QString::fromUtf8(reason);
    }
    void aLineIsItsRowAgain()
    {
        QFETCH(QString, reason);
        BatchRow row = doneRow();
        row.status = PaperStatus::Refused;
        row.reason = reason;
        row.number = PaperNumber();
        QCOMPARE(rowFromLine(indexLine(row)), row);
    }

    void aTotalMayBeLargerThanAnyAmountThatIsTakenIn()
    {
        BatchRow row = doneRow();
        for (const qint64 cents : { 999'999'999LL, 1'000'000'000LL, -1'000'000'000LL, -99LL, 0LL,
                 std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1 }) {
            row.amount = Money::fromCents(cents);
            QCOMPARE(rowFromLine(indexLine(row)), row);
        }
    }

    void aReasonNeverBreaksTheLine()
    {
        BatchRow row = doneRow();
        row.reason = QStringLiteral("first\nsecond\r\n  third\u2028fourth");
        QVERIFY(!indexLine(row).contains('\n'));
        QCOMPARE(rowFromLine(indexLine(row))->reason, QStringLiteral("first second third fourth"));
    }

    void otherLinesAreNoRows_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray good = indexLine(doneRow());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header") << indexHeader();
        QTest::newRow("cut short") << good.left(good.size() - 6);
        QTest::newRow("a field more") << good + ",x";
        QTest::newRow("open quotes") << good + "\"x";
        QTest::newRow("case") << QByteArray(good).replace("AA00001A1", "AA00001");
        QTest::newRow("kind") << QByteArray(good).replace("coupon", "couponx");
        QTest::newRow("role") << QByteArray(good).replace("noncustodial", "both");
        QTest::newRow("pages") << QByteArray(good).replace(",2,", ",two,");
        QTest::newRow("amount") << QByteArray(good).replace("-0.05", "0.5");
        QTest::newRow("amount with a sign") << QByteArray(good).replace("-0.05", "+0.05");
        QTest::newRow("amount without cents") << QByteArray(good).replace("-0.05", "5");
        QTest::newRow("amount of no number") << QByteArray(good).replace("-0.05", "-0.0x");
        QTest::newRow("no amount") << QByteArray(good).replace("-0.05", "");
        QTest::newRow("amount beyond any") << QByteArray(good).replace("-0.05", "92233720368547758.08");
        QTest::newRow("status") << QByteArray(good).replace("done", "gone");
        QTest::newRow("number") << good.left(good.lastIndexOf(",done")) + "X,done,";
    }
    void otherLinesAreNoRows()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(rowFromLine(line), std::nullopt);
    }

    void talliesSumUp()
    {
        PaperTally tally;
        QCOMPARE(totalsLine(QStringLiteral("all"), tally), QByteArray("all,,,0,0,0.00"));
        BatchRow row = doneRow();
        tally.add(row);
        row.caseId = idOf("BB00002B2");
        row.amount = Money::fromCents(1005);
        tally.add(row);
        QCOMPARE(totalsLine(QStringLiteral("chunk-00001.pdf"), tally),
            QByteArray("chunk-00001.pdf,AA00001A1,BB00002B2,2,4,10.00"));
        QCOMPARE(totalsHeader(), QByteArray("file,first,last,count,pages,amount"));
    }

    void aListIsReadAsPeopleTypeIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list"));
        QVERIFY(writeContent(file,
            "\xEF\xBB\xBF"
            "cc00003c3\r\n\r\n  AA00001A1 \nBB00002B2"));
        const Result<CaseList> list = readCaseList(file);
        QVERIFY(list);
        QCOMPARE(textsOf(*list),
            (QStringList { QStringLiteral("CC00003C3"), QStringLiteral("AA00001A1"), QStringLiteral("BB00002B2") }));
        QCOMPARE(list->placeOf(idOf("CC00003C3")), 0);
        QCOMPARE(list->placeOf(idOf("BB00002B2")), 2);
        QCOMPARE(list->placeOf(idOf("DD00004D4")), std::nullopt);
    }

    void aCaseIsInAListOnce()
    {
        const CaseList list({ idOf("BB00002B2"), idOf("AA00001A1"), idOf("BB00002B2"), idOf("AA00001A1"),
            idOf("CC00003C3"), idOf("BB00002B2") });
        QCOMPARE(textsOf(list),
            (QStringList { QStringLiteral("BB00002B2"), QStringLiteral("AA00001A1"), QStringLiteral("CC00003C3") }));
        QCOMPARE(list.placeOf(idOf("CC00003C3")), 2);
        QCOMPARE(list.from(1, 1).size(), size_t(1));
        QCOMPARE(list.from(2, 9).front(), idOf("CC00003C3"));
        QVERIFY(list.from(3, 9).empty());
        QVERIFY(list.from(9, 9).empty());
        const CaseList same({ idOf("BB00002B2"), idOf("AA00001A1"), idOf("CC00003C3") });
        QCOMPARE(list.digest(), same.digest());
        QVERIFY(list.digest() != CaseList({ idOf("AA00001A1"), idOf("BB00002B2"), idOf("CC00003C3") }).digest());
    }

    void aMalformedLineIsNamedByItsNumber()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list"));
        for (const char *wrong : { "AA0001A1", "AA00001A1 BB00002B2", "\xff\xfe", "case" }) {
            QVERIFY(writeContent(file, QByteArray("AA00001A1\n\n") + wrong + "\nBB00002B2\n"));
            const Result<CaseList> list = readCaseList(file);
            QVERIFY(!list);
            QCOMPARE(list.error().kind, Error::Kind::Usage);
            QVERIFY(list.error().message.contains(QLatin1String("line 3")));
            QVERIFY2(!list.error().message.contains(QLatin1String("BB0")), "what was typed is repeated");
        }
        QCOMPARE(readCaseList(folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::Failed);
        QCOMPARE(readCaseList(folder.path()).error().kind, Error::Kind::Failed);
    }

    void anEmptyListHasNoCases()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list"));
        QVERIFY(writeContent(file, ""));
        QCOMPARE(readCaseList(file)->size(), 0);
    }

    void aPaperFileIsThereWhenItHasItsName()
    {
        const QTemporaryDir folder;
        {
            const auto file = PaperFile::make(folder.path(), QStringLiteral("batch-1.part"));
            QVERIFY(file);
            QCOMPARE((*file)->write(QByteArray(1 << 20, 'x')), qint64(1 << 20));
            (*file)->write("end");
            QVERIFY((*file)->finish());
            QCOMPARE(filesIn(folder.path()), QStringList { QStringLiteral("batch-1.part") });
            QVERIFY((*file)->place(QStringLiteral("whole.pdf")));
        }
        QCOMPARE(filesIn(folder.path()), QStringList { QStringLiteral("whole.pdf") });
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("whole.pdf"))), QByteArray(1 << 20, 'x') + "end");
    }

    void aPaperFileWithoutANameGoes()
    {
        const QTemporaryDir folder;
        {
            const auto file = PaperFile::make(folder.path(), QStringLiteral("batch-1.part"));
            QVERIFY(file);
            (*file)->write("begun");
        }
        QVERIFY(filesIn(folder.path()).isEmpty());
        QCOMPARE(PaperFile::make(folder.filePath(QStringLiteral("none")), QStringLiteral("x")).error().kind,
            Error::Kind::Failed);
    }

    void aPaperFileNeverReplacesAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("whole.pdf/inside")));
        const auto file = PaperFile::make(folder.path(), QStringLiteral("batch-1.part"));
        QVERIFY(file && (*file)->finish());
        QCOMPARE((*file)->place(QStringLiteral("whole.pdf")).error().kind, Error::Kind::Failed);
    }
};

QTEST_GUILESS_MAIN(TestBatchRow)
#include "tst_batchrow.moc"
