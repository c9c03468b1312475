// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workbookcheck.h"
#include "models/tables/workbookwriter.h"
#include "tests/unit/tables/tablecase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

class TestWorkbookCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto workbook = workbookOf(
            textTable({ { QStringLiteral("a"), QStringLiteral("b") }, { QStringLiteral("1"), QStringLiteral("2") } }));
        QVERIFY(workbook.has_value());
        m_workbook = *workbook;
    }

    void aWholeOneIsWhole() { QVERIFY(isWholeWorkbook(m_workbook, 4)); }

    void cellsAreCounted()
    {
        QVERIFY(!isWholeWorkbook(m_workbook, 3));
        QVERIFY(!isWholeWorkbook(m_workbook, 5));
    }

    void nothingIsNoWorkbook()
    {
        QVERIFY(!isWholeWorkbook({}, 0));
        QVERIFY(!isWholeWorkbook("PK", 0));
        QVERIFY(!isWholeWorkbook(QByteArray(100, '\0'), 0));
        QVERIFY(!isWholeWorkbook(QByteArray("PK\x05\x06") + QByteArray(18, '\0'), 0)); // an archive with nothing in it
    }

    void everyCutIsSeen()
    {
        for (qsizetype length = 0; length < m_workbook.size(); ++length)
            QVERIFY(!isWholeWorkbook(m_workbook.left(length), 4));
    }

    /// A byte changed anywhere must not bring the check down; in the packed sheet it must be seen.
    void changedBytesDoNoHarm()
    {
        const qsizetype sheet = m_workbook.indexOf("xl/worksheets/sheet1.xml") + 24;
        int seen = 0;
        for (qsizetype i = 0; i < m_workbook.size(); ++i) {
            QByteArray changed = m_workbook;
            changed[i] = char(~changed[i]);
            const bool isWhole = isWholeWorkbook(changed, 4);
            seen += !isWhole && i >= sheet && i < sheet + 100 ? 1 : 0;
        }
        QVERIFY2(seen > 50, "changes in the sheet went unseen");
    }

private:
    QByteArray m_workbook;
};

QTEST_APPLESS_MAIN(TestWorkbookCheck)
#include "tst_workbookcheck.moc"
