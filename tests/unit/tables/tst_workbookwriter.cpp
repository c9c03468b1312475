// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workbookwriter.h"
#include "tests/unit/tables/filereaders.h"
#include "tests/unit/tables/tablecase.h"

#include <QDate>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace caseledger;
using namespace caseledger::test;

namespace {

SheetCell writtenCell(const QVariant &value, const QString &plain)
{
    const auto workbook = workbookOf(oneCell(value, plain));
    return workbook ? cellsOfWorkbook(*workbook).value(QStringLiteral("A2"))
                    : SheetCell { .content = workbook.error().message };
}

/// The days from 30 December 1899, as spreadsheets count them.
QString serialOf(QDate day) { return QString::number(QDate(1899, 12, 30).daysTo(day)); }

/// While it lives no file of this process can grow beyond a few bytes, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limited { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before {};
};

} // namespace

class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private slots:
    void textsAreTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content");
        const auto same = [](const char *what, const QString &text) { QTest::newRow(what) << text << text; };
        same("plain", QStringLiteral("Smith"));
        same("formula", QStringLiteral("=1+1"));
        same("link", QStringLiteral("http://example.com"));
        same("number", QStringLiteral("00123"));
        same("minus", QStringLiteral("-5.00"));
        same("markup", QStringLiteral("<b>&amp;\"'</b>"));
        same("blanks at the ends", QStringLiteral("  a  "));
        same("line feed and tab", QStringLiteral("a\nb\tc"));
        same("five scripts", QStringLiteral("José فاطمة শ্রীমতী 김민수"));
        same("emoji", QString::fromUcs4(U"\U0001F600"));
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << QStringLiteral("a_x000D_b");
        QTest::newRow("control") << QStringLiteral("a\u0001b") << QStringLiteral("a_x0001_b");
        QTest::newRow("looks like a control") << QStringLiteral("a_x0041_b") << QStringLiteral("a_x005F_x0041_b");
        same("only looks a little like one", QStringLiteral("_x004_ _x00G1_ _x0041"));
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("a\uFFFDb");
        QTest::newRow("not a character") << QStringLiteral("a") + QChar(0xFFFE) + QStringLiteral("b")
                                         << QStringLiteral("a\uFFFDb");
    }
    void textsAreTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, content);
        const SheetCell cell = writtenCell(text, text);
        QCOMPARE(cell.content, content);
        QCOMPARE(cell.type, QStringLiteral("inlineStr"));
        QVERIFY(!cell.isFormula);
    }

    void halfACharacterDoesNoHarm()
    {
        const SheetCell cell
            = writtenCell(QString(QChar(0xD800)), QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"));
        QVERIFY(cell.content.startsWith(u'a') && cell.content.endsWith(u'b'));
    }

    void amountsAreNumbersWithTwoPlaces_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("number");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
        QTest::newRow("cent") << qint64(1) << QStringLiteral("0.01");
        QTest::newRow("negative") << qint64(-123456) << QStringLiteral("-1234.56");
        QTest::newRow("tenths") << qint64(30) << QStringLiteral("0.3");
        QTest::newRow("largest that is read") << qint64(999999999) << QStringLiteral("9999999.99");
        QTest::newRow("large sum") << qint64(1234567890123) << QStringLiteral("12345678901.23");
    }
    void amountsAreNumbersWithTwoPlaces()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, number);
        const SheetCell cell = writtenCell(cents, plainText(Money::fromCents(cents)));
        QCOMPARE(cell.content, number);
        QCOMPARE(cell.type, QString());
        QCOMPARE(cell.format, QStringLiteral("0.00"));
    }

    void daysAreDays()
    {
        for (const QDate day : { QDate(2025, 3, 31), QDate(2024, 2, 29), QDate(1900, 3, 1), QDate(2099, 12, 31) }) {
            const SheetCell cell = writtenCell(day, day.toString(Qt::ISODate));
            QCOMPARE(cell.content, serialOf(day));
            QCOMPARE(cell.type, QString());
            QCOMPARE(cell.format, QStringLiteral("mm/dd/yyyy"));
        }
        QCOMPARE(writtenCell(QDate(1899, 12, 31), QStringLiteral("1899-12-31")).content, QStringLiteral("1899-12-31"));
        QCOMPARE(writtenCell(QDate(1899, 12, 31), QStringLiteral("1899-12-31")).type, QStringLiteral("inlineStr"));
    }

    void countsAreNumbers()
    {
        const SheetCell cell = writtenCell(-3, QStringLiteral("-3"));
        QCOMPARE(cell.content, QStringLiteral("-3"));
        QCOMPARE(cell.format, QStringLiteral("General"));
    }

    void emptyCellsAreNoCells()
    {
        const auto workbook = workbookOf(
            textTable({ { QStringLiteral("a"), QStringLiteral("b") }, { QString(), QStringLiteral("x") } }));
        QVERIFY(workbook.has_value());
        QCOMPARE(cellsOfWorkbook(*workbook).keys(),
            QStringList({ QStringLiteral("A1"), QStringLiteral("B1"), QStringLiteral("B2") }));
    }

    void theSheetHasItsNameAndHeader()
    {
        const auto workbook = workbookOf(textTable({ { QStringLiteral("case_id"), QStringLiteral("amount") } }));
        QVERIFY(workbook.has_value());
        QVERIFY(partOfWorkbook(*workbook, QStringLiteral("xl/workbook.xml")).contains("name=\"texts\""));
        QCOMPARE(cellsOfWorkbook(*workbook).value(QStringLiteral("B1")).content, QStringLiteral("amount"));
        QVERIFY(partOfWorkbook(*workbook, QStringLiteral("xl/worksheets/sheet1.xml")).contains("state=\"frozen\""));
        QVERIFY(partOfWorkbook(*workbook, QStringLiteral("docProps/core.xml")).contains("<dc:creator></dc:creator>"));
    }

    void manyRowsComeOutWhole()
    {
        QList<QStringList> rows { { QStringLiteral("a"), QStringLiteral("b") } };
        for (int i = 0; i < 5000; ++i)
            rows.append({ QString::number(i), QStringLiteral("text %1").arg(i) });
        const auto workbook = workbookOf(textTable(rows));
        QVERIFY(workbook.has_value());
        const auto cells = cellsOfWorkbook(*workbook);
        QCOMPARE(cells.size(), 10'002);
        QCOMPARE(cells.value(QStringLiteral("B5001")).content, QStringLiteral("text 4999"));
    }

    void textsBeyondTheFormatAreRefused()
    {
        QCOMPARE(writtenCell(QString(32767, u'x'), QString(32767, u'x')).content.size(), 32767);
        const QString tooLong(32768, u'x');
        const auto workbook = workbookOf(oneCell(tooLong, tooLong));
        QVERIFY(!workbook.has_value());
        QCOMPARE(workbook.error().kind, Error::Kind::Failed);
        QCOMPARE(workbook.error().message,
            QStringLiteral(
                "Row 1, column key: the text has more than the 32767 characters an XLSX cell can hold; choose CSV"));
    }

    void tablesBeyondTheFormatAreRefused()
    {
        CellTable table = oneCell(1, QStringLiteral("1"));
        table.rowCount = 1'048'576;
        const auto workbook = workbookOf(table);
        QVERIFY(!workbook.has_value());
        QVERIFY(workbook.error().message.contains(QLatin1String("1048575 rows")));
    }

    /// Wherever the disk gets full: a whole workbook or an error, never a part of one.
    void aFullDiskGivesNoHalfWorkbook()
    {
        QList<QStringList> rows { { QStringLiteral("a") } };
        for (int i = 0; i < 3000; ++i)
            rows.append({ QStringLiteral("text %1").arg(i * 7919) });
        int refused = 0;
        int whole = 0;
        for (const rlim_t bytes : { 0, 100, 3000, 5000, 20'000, 60'000, 100'000, 150'000, 1'000'000 }) {
            const auto workbook = [&] {
                const FullDisk disk(bytes);
                return workbookOf(textTable(rows));
            }();
            if (!workbook) {
                ++refused;
                QVERIFY(workbook.error().message.contains(QLatin1String("no room")));
                continue;
            }
            ++whole;
            QCOMPARE(cellsOfWorkbook(*workbook).size(), 3001);
        }
        QVERIFY(refused >= 5);
        QVERIFY(whole >= 1);
    }

    void nothingIsLeftInTheTemporaryFolder()
    {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", folder.path().toUtf8());
        const auto workbook = workbookOf(textTable({ { QStringLiteral("a") }, { QStringLiteral("b") } }));
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(workbook.has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aMissingTemporaryFolderIsNoCrash()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        const auto workbook = workbookOf(textTable({ { QStringLiteral("a") }, { QStringLiteral("b") } }));
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(workbook ? cellsOfWorkbook(*workbook).size() == 2
                         : workbook.error().message.contains(QLatin1String("no room")));
    }
};

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
