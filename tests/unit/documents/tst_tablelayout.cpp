// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/tablelayout.h"

#include <QTest>

#include <numeric>

using namespace caseledger;

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void columnsFillTheWidth();
    void figuresGetTheirWidth();
    void longTextsAreBroken();
    void greatAmountsAreSetSmallerAndNeverCut();
    void rowsDoNotGrowForWantOfWidth();
    void sumWordsRunOn();
    void englishStandsBesideOrBelow();
    void aRowIsOneLineOrNone();
    void rowsApartAreMeasuredToo();
    void rowsAreAsHighAsTheirHighestCell();

private:
    static PrintTable table(const std::vector<std::vector<QString>> &rows)
    {
        PrintTable table;
        table.columns = { { bare(QStringLiteral("Day")), TextRole::Date }, { bare(QStringLiteral("Name")) },
            { bare(QStringLiteral("Amount")), TextRole::Amount }, { bare(QStringLiteral("Held")), TextRole::Amount } };
        for (const std::vector<QString> &cells : rows) {
            PrintRow row;
            for (const QString &cell : cells)
                row.cells.push_back(bare(cell));
            table.rows.push_back(row);
        }
        return table;
    }
    static qreal sum(const std::vector<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

    const Typesetter m_type;
    const QString m_day = QStringLiteral("03/31/2026");
    const QString m_amount = QStringLiteral("$10.00");
};

void TestTableLayout::columnsFillTheWidth()
{
    for (const qreal width : { 120.0, 190.5 }) {
        const TableLayout layout
            = layOutTable(table({ { m_day, QStringLiteral("Omar"), m_amount, m_amount } }), m_type, width);
        QVERIFY(qAbs(sum(layout.widthsMm) - width) < 0.001);
        QCOMPARE(layout.bodyStyle, TextStyle::Body);
    }
}

void TestTableLayout::figuresGetTheirWidth()
{
    const TableLayout layout = layOutTable(table({ { m_day, QString(200, u'M'), m_amount, m_amount },
                                               { m_day, {}, QStringLiteral("-$9,999,999.99"), {} } }),
        m_type, 190.5);
    QVERIFY(layout.widthsMm[0] >= m_type.widthMm(m_day, TextStyle::Body) + 2 * cellPaddingMm);
    QVERIFY(
        layout.widthsMm[2] >= m_type.widthMm(QStringLiteral("-$9,999,999.99"), TextStyle::Body) + 2 * cellPaddingMm);
    QCOMPARE(layout.rows[1].cells[2].lines, QStringList { QStringLiteral("-$9,999,999.99") });
    QVERIFY(layout.rows[1].cells[3].lines.isEmpty());
}

void TestTableLayout::longTextsAreBroken()
{
    const QString name = QStringLiteral("words of a name ").repeated(12);
    const TableLayout layout = layOutTable(table({ { m_day, name, m_amount, m_amount } }), m_type, 150);
    const CellLines &cell = layout.rows[0].cells[1];
    QVERIFY(cell.lines.size() > 1 && cell.lines.size() <= 3);
    for (const QString &line : cell.lines)
        QVERIFY(m_type.widthMm(line, TextStyle::Body) <= layout.widthsMm[1] - 2 * cellPaddingMm + 0.01);
}

void TestTableLayout::greatAmountsAreSetSmallerAndNeverCut()
{
    const QString great = QStringLiteral("$9,999,999,999.99");
    PrintTable wide = table({});
    for (int i = 0; i < 3; ++i)
        wide.columns.push_back({ bare(QStringLiteral("More")), TextRole::Amount });
    wide.rows = { { { bare(m_day), bare(QStringLiteral("A description")), bare(great), bare(great), bare(great),
        bare(great), bare(great) } } };
    const TableLayout layout = layOutTable(wide, m_type, 190.5);
    QCOMPARE(layout.bodyStyle, TextStyle::Small);
    QCOMPARE(layout.rows[0].style, TextStyle::Small);
    QVERIFY(sum(layout.widthsMm) < 190.51);
    for (size_t i = 2; i < 7; ++i) {
        QCOMPARE(layout.rows[0].cells[i].lines, QStringList { great });
        QVERIFY(m_type.widthMm(great, TextStyle::Small) + 2 * cellPaddingMm <= layout.widthsMm[i] + 0.001);
    }
}

void TestTableLayout::rowsDoNotGrowForWantOfWidth()
{
    // Two words of 31 mm: where 28 mm are left for them the table is set smaller, so that they stay on one line.
    const QString words = QStringLiteral("Pagamento ricevuto");
    const PrintTable made = table({ { m_day, words, m_amount, m_amount } });
    const TableLayout roomy = layOutTable(made, m_type, 120);
    QCOMPARE(roomy.bodyStyle, TextStyle::Body);
    const qreal figures = sum(layOutTable(made, m_type, 0).widthsMm); // the text gets nothing
    const qreal wide = m_type.widthMm(m_day, TextStyle::Body) - m_type.widthMm(m_day, TextStyle::Small);
    QVERIFY(m_type.widthMm(words, TextStyle::Body) > 30);
    const TableLayout narrow = layOutTable(made, m_type, figures + wide + 28);
    QCOMPARE(narrow.bodyStyle, TextStyle::Small);
    QCOMPARE(narrow.rows[0].cells[1].lines.size(), 1);
}

void TestTableLayout::sumWordsRunOn()
{
    PrintTable sums = table({ { m_day, QStringLiteral("Omar"), m_amount, m_amount } });
    const TableLayout before = layOutTable(sums, m_type, 120);
    sums.sums = { { { bare(QStringLiteral("Total received in this period")), {}, bare(m_amount), bare(m_amount) },
        TextStyle::Bold } };
    const TableLayout layout = layOutTable(sums, m_type, 120);
    QVERIFY(qAbs(layout.widthsMm[0] - before.widthsMm[0]) < 2); // the words do not widen the column of days
    QCOMPARE(layout.sums[0].cells[0].lines.size(), 1);
    QCOMPARE(layout.sums[0].runsOn[0], layout.widthsMm[1]);
    QCOMPARE(layout.sums[0].runsOn[2], 0.0);
    sums.sums[0].cells[3] = {}; // an amount beside an empty cell keeps its column
    QCOMPARE(layOutTable(sums, m_type, 120).sums[0].runsOn[2], 0.0);
}

void TestTableLayout::englishStandsBesideOrBelow()
{
    const Words name { QStringLiteral("Pagamento ricevuto"), QStringLiteral("Payment received") };
    PrintTable both = table({});
    both.rows = { { { bare(m_day), name, bare(m_amount), {} } } };
    const qreal body = typeSize(TextStyle::Body).heightMm();
    const qreal small = typeSize(TextStyle::Small).heightMm();
    int beside = 0;
    int below = 0;
    for (qreal width = 90; width < 150; width += 0.7) {
        const TableLayout layout = layOutTable(both, m_type, width);
        const RowLines &row = layout.rows[0];
        if (layout.bodyStyle == TextStyle::Small)
            continue;
        const qreal inner = layout.widthsMm[1] - 2 * cellPaddingMm;
        QCOMPARE(row.cells[1].lines, QStringList { name.text });
        QCOMPARE(row.cells[1].english, QStringList { name.english });
        QVERIFY(row.cells[2].english.isEmpty());
        if (row.cells[1].besideMm > 0) {
            ++beside;
            QVERIFY(row.cells[1].besideMm > m_type.widthMm(name.text, TextStyle::Body) + 1);
            QVERIFY(row.cells[1].besideMm + m_type.widthMm(name.english, TextStyle::Small) <= inner + 0.001);
            QVERIFY(qAbs(row.heightMm - body - 2 * rowPaddingMm) < 0.001);
        } else {
            ++below;
            QVERIFY(qAbs(row.heightMm - body - small - 2 * rowPaddingMm) < 0.001);
        }
    }
    QVERIFY2(beside > 10 && below > 10, qPrintable(QStringLiteral("%1 beside, %2 below").arg(beside).arg(below)));
}

/// One cell without the room keeps the row high, so no other cell of it is set beside its text.
void TestTableLayout::aRowIsOneLineOrNone()
{
    const Words brief { QStringLiteral("Nome"), QStringLiteral("Name") };
    const Words great { QStringLiteral("parole ").repeated(14).trimmed(), QStringLiteral("words") };
    PrintTable both = table({});
    both.columns[0] = { bare(QStringLiteral("Responsibilities")) };
    both.rows = { { { brief, great, bare(m_amount), {} } }, { { brief, brief, bare(m_amount), {} } } };
    const TableLayout layout = layOutTable(both, m_type, 150);
    for (size_t column = 0; column < 2; ++column) {
        QCOMPARE(layout.rows[0].cells[column].besideMm, 0.0);
        QVERIFY(layout.rows[1].cells[column].besideMm > 0);
    }
    QVERIFY(layout.rows[1].heightMm < layout.rows[0].heightMm);
}

void TestTableLayout::rowsApartAreMeasuredToo()
{
    PrintTable made = table({ { m_day, QStringLiteral("Omar"), m_amount, m_amount } });
    const QString great = QStringLiteral("$9,999,999.99");
    made.apart = { { { bare(m_day), {}, bare(great), bare(m_amount) } } };
    const TableLayout layout = layOutTable(made, m_type, 120);
    QCOMPARE(layout.apart.size(), size_t(1));
    QCOMPARE(layout.apart[0].cells[2].lines, QStringList { great });
    QVERIFY(layout.widthsMm[2] >= m_type.widthMm(great, TextStyle::Body) + 2 * cellPaddingMm);
}

void TestTableLayout::rowsAreAsHighAsTheirHighestCell()
{
    const QString name = QStringLiteral("words of a name ").repeated(12);
    const TableLayout layout = layOutTable(
        table({ { m_day, name, m_amount, m_amount }, { m_day, QStringLiteral("Omar"), m_amount, m_amount } }), m_type,
        150);
    const auto lines = qreal(layout.rows[0].cells[1].lines.size());
    QVERIFY(qAbs(layout.rows[0].heightMm - lines * typeSize(TextStyle::Body).heightMm() - 2 * rowPaddingMm) < 0.001);
    QVERIFY(layout.rows[1].heightMm < layout.rows[0].heightMm);
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
