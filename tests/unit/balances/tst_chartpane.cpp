// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/chartpane.h"

#include "tests/support/casetext.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/balances/monthchart.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablefooter.h"
#include "ui/tables/recordtableview.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The chart of a case and the same as a table.
class TestChartPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk.desk().memory = std::make_shared<DeskMemory>(); // nobody has laid out a table yet
        m_pane = std::make_unique<ChartPane>(m_desk.desk(), nullptr);
        m_pane->resize(1000, 380);
        m_pane->show();
        m_pane->activateWindow();
        m_pane->showCase(usualCase(), {});
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->focusPane();
    }

    /// P4 was returned; what is owed: 0.00, 10.00, 110.00, 190.00.
    void theTableSaysWhatTheChartDraws()
    {
        QCOMPARE(table()->accessibleName(), QStringLiteral("Due and received by month"));
        QCOMPARE(rows(),
            QStringList({ QStringLiteral("April 2026 $100.00 $20.00 $190.00"),
                QStringLiteral("March 2026 $100.00 $0.00 $110.00"),
                QStringLiteral("February 2026 $100.00 $90.00 $10.00"),
                QStringLiteral("January 2026 $100.00 $100.00 $0.00") }));
        QCOMPARE(
            m_pane->findChild<TableFooter *>()->text(), QStringLiteral("Months: 4 · Due $400.00 · Received $210.00"));
    }

    void whatGoesOutSaysWhichMonthsAreLeftOut()
    {
        QVERIFY(table()->shown().conditions.isEmpty());
        m_pane->showCase(usualCase(), { day("2026-03-01"), day("2026-04-30") });
        const ShownTable shown = table()->shown();
        QCOMPARE(shown.cells.rowCount, 2);
        QCOMPARE(shown.allRows, 4);
        QCOMPARE(shown.conditions.size(), 1);
        QVERIFY2(shown.conditions.first().contains(QLatin1String("03/01/2026")), qPrintable(shown.conditions.first()));
        m_pane->showCase(usualCase(), {});
        QVERIFY(table()->shown().conditions.isEmpty());
    }

    void theArrowKeysMarkInTheChart()
    {
        QCOMPARE(chart()->markedMonth(), 3); // the newest, first in the table
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(chart()->markedMonth(), 2);
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(chart()->markedMonth(), 0);
        table()->sortByColumn(2, Qt::DescendingOrder); // by received: the mark stays with its month
        QCOMPARE(chart()->markedMonth(), table()->currentRecord());
    }

    void aClickChoosesInTheTable()
    {
        chart()->grab();
        QTest::mouseClick(chart(), Qt::LeftButton, {}, chart()->placeOf(1));
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("February 2026"));
        QCOMPARE(chart()->markedMonth(), 1);
        QCOMPARE(m_pane->focusWidget(), table());
    }

    void thePeriodChoosesMonths()
    {
        QVERIFY(m_pane->hasDays());
        QTest::keyClick(table(), Qt::Key_Down); // March
        m_pane->showCase(usualCase(), { day("2026-02-10"), day("2026-03-02") });
        QCOMPARE(rows().size(), 2);
        QVERIFY(rows().at(0).startsWith(QLatin1String("March")));
        QCOMPARE(chart()->markedMonth(), 1); // March still
        QVERIFY2(m_pane->findChild<TableFooter *>()->text().startsWith(QLatin1String("Months: 2 of 4")),
            qPrintable(m_pane->findChild<TableFooter *>()->text()));
    }

    void aPeriodWithoutMonthsSaysSoAndOffersTheWayOut()
    {
        QSignalSpy all(m_pane.get(), &CasePane::allWanted);
        m_pane->showCase(usualCase(), { day("2024-01-01"), day("2024-12-31") });
        QVERIFY(!table()->isVisible() && !chart()->isVisible());
        auto *way = qobject_cast<QPushButton *>(m_pane->focusWidget()); // the focus was in the table
        QVERIFY(way);
        QTest::keyClick(way, Qt::Key_Space);
        QCOMPARE(all.count(), 1);
        m_pane->showCase(usualCase(), {});
        QVERIFY(table()->isVisible() && chart()->isVisible());
        QCOMPARE(m_pane->focusWidget(), table());
    }

    /// At twice the size on a small screen: what is less than this is scrolled to by the page.
    void fitsASmallPane()
    {
        const QSize least = m_pane->minimumSizeHint();
        QVERIFY2(least.height() <= 14 * m_pane->fontMetrics().height(), qPrintable(QString::number(least.height())));
        QVERIFY2(least.width() <= 600, qPrintable(QString::number(least.width())));
    }

    void beforeTheOpeningThereIsNoChart()
    {
        m_pane->showCase(madeCase(QStringLiteral("case 2026-05-01 never"), "2026-04-20"), {});
        m_pane->focusPane();
        const auto *said = qobject_cast<QLabel *>(m_pane->focusWidget());
        QVERIFY(said);
        QCOMPARE(said->text(), QStringLiteral("The account has not been opened yet."));
    }

    void aScreenReaderHasTheSentenceAndTheRows()
    {
        const QString sentence = QAccessible::queryAccessibleInterface(chart())->text(QAccessible::Description);
        QVERIFY2(sentence.contains(QLatin1String("January 2026 to April 2026")), qPrintable(sentence));
        const QString row = table()->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(row, QStringLiteral("Month April 2026, Fell due $100.00, Received $20.00, Owed at the end $190.00"));
    }

    /// It is made when it is first looked at: opening a case does no more than before.
    void isATabOfTheCaseMadeWhenLookedAt()
    {
        CasePage page(usualCase()->id(), m_desk.desk());
        page.resize(1000, 700);
        page.show();
        page.showCase(usualCase());
        QCoreApplication::processEvents();
        QVERIFY(!page.findChild<ChartPane *>());
        page.panes()->choosePane(CasePaneId::Chart);
        QVERIFY(page.findChild<ChartPane *>());
        QCOMPARE(page.findChild<QTabBar *>()->tabText(int(CasePaneId::Chart)), QStringLiteral("Cha&rt"));
        QCOMPARE(page.window()->focusWidget()->accessibleName(), QStringLiteral("Due and received by month"));
    }

private:
    MonthChart *chart() const { return m_pane->findChild<MonthChart *>(); }
    RecordTableView *table() const { return m_pane->findChild<RecordTableView *>(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table()->model()->columnCount(); ++column)
                cells.append(table()->model()->index(row, column).data().toString());
            rows.append(cells.join(u' '));
        }
        return rows;
    }

    MadeDesk m_desk;
    std::unique_ptr<ChartPane> m_pane;
};

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
