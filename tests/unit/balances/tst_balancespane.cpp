// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/balancespane.h"

#include "tests/support/casetext.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/balances/asofbar.h"
#include "ui/parts/announcer.h"
#include "ui/tables/recordtableview.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A row as it is read, its cells by blanks; without marks of direction.
QString rowOf(const RecordTableView *table, int row)
{
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            cells.append(table->model()->index(row, column).data().toString());
    }
    return cells.join(u' ').remove(QChar(0x2068)).remove(QChar(0x2069));
}

RecordTableView *tableOf(const QWidget &pane, const char *name)
{
    for (RecordTableView *view : pane.findChildren<RecordTableView *>()) {
        if (view->accessibleName() == QLatin1String(name))
            return view;
    }
    return nullptr;
}

int rowsOf(const RecordTableView *table) { return table->model()->rowCount(); }

} // namespace

/// Balances one can explain: by keyboard, as of any day, to a screen reader as well.
class TestBalancesPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk.desk().memory = std::make_shared<DeskMemory>(); // nobody has laid out a table yet
        m_pane = std::make_unique<BalancesPane>(m_desk.desk(), nullptr);
        m_pane->resize(1100, 420);
        m_pane->show();
        m_pane->activateWindow();
        m_pane->showCase(usualCase(), {});
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->focusPane();
    }

    void theFirstBalanceIsExplainedAtOnce()
    {
        QCOMPARE(rowsOf(table("Balances")), 5);
        QCOMPARE(rowOf(table("Balances"), 0), QStringLiteral("Due this month $80.00"));
        QCOMPARE(rowsOf(lines()), 1);
        QCOMPARE(rowOf(lines(), 0), QStringLiteral("04/01/2026 Current support due $100.00 $80.00 $80.00"));
        QCOMPARE(m_pane->focusWidget(), table("Balances"));
    }

    /// Where there is little room the lines are scrolled, never the amounts of the balances.
    void amountsAreWholeInANarrowWindow()
    {
        m_pane->resize(m_pane->minimumSizeHint().width(), 200);
        for (const char *name : { "Balances", "Totals" }) {
            const QTableView *shown = table(name);
            QVERIFY2(shown->horizontalHeader()->length() <= shown->viewport()->width(), name);
        }
    }

    /// 10.00 of February, March and 80.00 of April: P4 came back.
    void theArrowKeysExplainTheOthers()
    {
        QTest::keyClick(table("Balances"), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(
            rowOf(table("Balances"), table("Balances")->currentIndex().row()), QStringLiteral("Total owed $190.00"));
        QCOMPARE(rowsOf(lines()), 3);
        QCOMPARE(rowOf(lines(), 0), QStringLiteral("02/01/2026 Current support due $100.00 $10.00 $10.00"));
        QCOMPARE(rowOf(lines(), 1), QStringLiteral("03/01/2026 Current support due $100.00 $100.00 $110.00"));
        QCOMPARE(rowOf(lines(), 2), QStringLiteral("04/01/2026 Current support due $100.00 $80.00 $190.00"));
        QTest::keyClick(table("Balances"), Qt::Key_Up);
        QCOMPARE(rowOf(lines(), 0), QStringLiteral("04/20/2026 There is nothing in this balance $0.00 $0.00 $0.00"));
    }

    void thatThereIsNothingIsWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("percent");
        using enum Language;
        for (const Language language : { English, Arabic, Italian, Bengali, Korean }) {
            for (const int percent : { 100, 125, 150, 200 })
                QTest::addRow("%s %d", qPrintable(code(language)), percent) << language << percent;
        }
    }
    void thatThereIsNothingIsWhole()
    {
        QFETCH(Language, language);
        QFETCH(int, percent);
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPointSizeF(usual.pointSizeF() * percent / 100);
        QApplication::setFont(larger);
        MadeDesk desk;
        desk.desk().book = Phrasebook(language);
        BalancesPane pane(desk.desk(), nullptr);
        pane.resize(640, 420); // no room to spare
        pane.show();
        pane.showCase(usualCase(), {});
        RecordTableView *balances = tableOf(pane, "Balances");
        balances->chooseRecord(3); // held: nothing
        const RecordTableView *lines = tableOf(pane, "Lines of the balance");
        const QAbstractItemView *shown = lines;
        const QModelIndex said = shown->model()->index(0, 1);
        QVERIFY(!said.data().toString().isEmpty());
        const int needed = shown->sizeHintForIndex(said).width();
        const int given = lines->columnWidth(1);
        QApplication::setFont(usual);
        QVERIFY2(needed <= given, qPrintable(QStringLiteral("%1 px of %2").arg(given).arg(needed)));
    }

    void theSumShowsOnlyInTheOrderOfDays()
    {
        QTest::keyClick(table("Balances"), Qt::Key_End, Qt::ControlModifier);
        lines()->sortByColumn(3, Qt::DescendingOrder);
        QVERIFY(lines()->isColumnHidden(4));
        lines()->sortByColumn(0, Qt::AscendingOrder);
        QVERIFY(!lines()->isColumnHidden(4));
        QCOMPARE(rowOf(lines(), 2), QStringLiteral("04/01/2026 Current support due $100.00 $80.00 $190.00"));
    }

    void anotherDayIsAnotherAccount()
    {
        QTest::keyClick(table("Balances"), Qt::Key_End, Qt::ControlModifier);
        m_pane->askDay();
        QTest::keyClicks(m_pane->focusWidget(), QStringLiteral("m-2"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        QCOMPARE(rowOf(table("Balances"), 4), QStringLiteral("Total owed $10.00"));
        QCOMPARE(rowsOf(lines()), 1);
        QCOMPARE(rowOf(lines(), 0), QStringLiteral("02/01/2026 Current support due $100.00 $10.00 $10.00"));
        QCOMPARE(rowOf(table("Totals"), 0), QStringLiteral("Charged $200.00"));
        QCOMPARE(rowOf(table("Totals"), 1), QStringLiteral("Collected $190.00"));
        QCOMPARE(table("Balances")->currentIndex().row(), 4); // one stays on the balance one looks at
        QTRY_VERIFY(Announcer::of(m_pane.get()).said().contains(QLatin1String("$10.00")));
        QVERIFY(Announcer::of(m_pane.get()).said().contains(QLatin1String("02/28/2026")));
    }

    /// Nobody who has the sheet, or the file, can take it for today's; and the lines say of which balance they are.
    void whatGoesOutSaysOfWhichDayItIs()
    {
        const QStringList names { QStringLiteral("Balances"), QStringLiteral("Totals") };
        for (const QString &name : names) {
            QVERIFY(table(qPrintable(name))->shown().conditions.isEmpty());
            QVERIFY(table(qPrintable(name))->shown().asOf.isNull());
        }
        QCOMPARE(lines()->shown().conditions, QStringList { QStringLiteral("Due this month") });
        table("Balances")->chooseRecord(int(BalanceKind::TotalOwed));
        QCOMPARE(lines()->shown().conditions, QStringList { QStringLiteral("Total owed") });
        m_pane->askDay();
        QTest::keyClicks(m_pane->focusWidget(), QStringLiteral("2/28"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        for (RecordTableView *each : { table("Balances"), table("Totals"), lines() }) {
            QCOMPARE(each->shown().asOf, day("2026-02-28"));
            const QString said = each->shown().conditions.last();
            QVERIFY2(said.contains(QLatin1String("02/28/2026")) && said.contains(QLatin1String("04/20/2026")),
                qPrintable(said));
        }
        QCOMPARE(lines()->shown().conditions.first(), QStringLiteral("Total owed"));
        m_pane->focusPane(); // as somebody comes back to it
        QTRY_VERIFY(Announcer::of(m_pane.get()).said().contains(QLatin1String("not today")));
        m_pane->askDay();
        QTest::keyClicks(m_pane->focusWidget(), QStringLiteral("t"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        for (RecordTableView *each : { table("Balances"), table("Totals"), lines() })
            QVERIFY(each->shown().asOf.isNull());
        QVERIFY(table("Balances")->shown().conditions.isEmpty());
    }

    void beforeTheOpeningThereIsNothing()
    {
        m_pane->askDay();
        QTest::keyClicks(m_pane->focusWidget(), QStringLiteral("12/31/2025"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        for (int row = 0; row < 5; ++row)
            QVERIFY(rowOf(table("Balances"), row).endsWith(QLatin1String("$0.00")));
        QCOMPARE(rowOf(lines(), 0), QStringLiteral("12/31/2025 There is nothing in this balance $0.00 $0.00 $0.00"));
    }

    void readingAgainKeepsDayAndPlace()
    {
        QTest::keyClick(table("Balances"), Qt::Key_End, Qt::ControlModifier);
        m_pane->askDay();
        QTest::keyClicks(m_pane->focusWidget(), QStringLiteral("2/28"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        m_pane->showCase(usualCase(), {});
        QCOMPARE(m_pane->findChild<AsOfBar *>()->day(), day("2026-02-28"));
        QCOMPARE(rowOf(table("Balances"), 4), QStringLiteral("Total owed $10.00"));
        QCOMPARE(table("Balances")->currentIndex().row(), 4);
    }

    void aPeriodMakesNoDifference()
    {
        QVERIFY(!m_pane->hasDays());
        m_pane->showCase(usualCase(), { day("2026-01-01"), day("2026-01-31") });
        QCOMPARE(rowOf(table("Balances"), 4), QStringLiteral("Total owed $190.00"));
    }

    /// In the order one reads: day, balances, totals, lines; F6 goes from the balances to their lines and the totals.
    void theFocusGoesRound()
    {
        QVERIFY(m_pane->focusDetails());
        QCOMPARE(m_pane->focusWidget(), lines());
        QVERIFY(m_pane->focusDetails());
        QCOMPARE(m_pane->focusWidget(), table("Totals"));
        QVERIFY(!m_pane->focusDetails());
        m_pane->focusPane();
        QTest::keyClick(table("Balances"), Qt::Key_Space);
        QCOMPARE(m_pane->focusWidget(), lines());
        QTest::keyClick(lines(), Qt::Key_Space);
        QCOMPARE(m_pane->focusWidget(), table("Balances"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_pane->focusWidget(), table("Totals"));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_pane->focusWidget(), lines());
        m_pane->findChild<AsOfBar *>()->askDay();
        QCOMPARE(m_pane->focusWidget()->accessibleName(), QStringLiteral("As of"));
    }

    void aScreenReaderHasTablesAndRows()
    {
        for (const char *name : { "Balances", "Totals", "Lines of the balance" }) {
            RecordTableView *view = table(name);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view);
            QVERIFY(spoken);
            QCOMPARE(spoken->text(QAccessible::Name), QLatin1String(name));
            QCOMPARE(spoken->role(), QAccessible::Table);
            QVERIFY2(view->currentIndex().isValid(), name);
            QVERIFY2(!view->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().isEmpty(), name);
        }
        const QString row = lines()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char *part : { "Day 04/01/2026", "Whole amount $100.00", "Still open $80.00", "Sum so far $80.00" })
            QVERIFY2(row.contains(QLatin1String(part)), qPrintable(row));
    }

    /// At twice the size on a small screen: what is less than this is scrolled to by the page.
    void fitsASmallPane()
    {
        QTest::keyClicks(m_pane->findChild<QLineEdit *>(), QStringLiteral("m-2"));
        QTest::keyClick(m_pane->findChild<QLineEdit *>(), Qt::Key_Return); // the notice stands too
        const QSize least = m_pane->minimumSizeHint();
        QVERIFY2(least.height() <= 14 * m_pane->fontMetrics().height(), qPrintable(QString::number(least.height())));
        QVERIFY2(least.width() <= 600, qPrintable(QString::number(least.width())));
    }

    /// A tax offset waits for its refund. Who may not know where money comes from sees what is held in one line of all
    /// payments, on every day, and the same totals.
    void coveredSourcesAreOneLine()
    {
        const LoadedCasePointer open = madeCase(QStringLiteral("case 2026-01-01 never\n"
                                                               "payment P1 2026-01-10 federal_tax_offset 70.00\n"
                                                               "payment P2 2026-02-10 direct_payment 30.00 held"),
            "2026-04-20");
        auto file = std::make_shared<CaseFile>(*open->file);
        for (Payment &payment : file->records.payments)
            payment.source.cover();
        auto covered = std::make_shared<LoadedCase>(*open);
        covered->file = file;
        m_pane->showCase(open, {});
        table("Balances")->chooseRecord(int(BalanceKind::Held));
        QCOMPARE(rowsOf(lines()), 2);
        const QString totals = rowOf(table("Totals"), 6);
        QCOMPARE(totals, QStringLiteral("+ held $100.00"));
        m_pane->showCase(covered, {});
        QCOMPARE(rowsOf(lines()), 1);
        QCOMPARE(rowOf(lines(), 0).simplified(), QStringLiteral("Held $100.00 $100.00 $100.00"));
        QCOMPARE(rowOf(table("Totals"), 6), totals);
        for (const char *typed : { "1/10", "1/31", "2/10" }) {
            m_pane->askDay();
            QTest::keyClicks(m_pane->focusWidget(), QLatin1String(typed));
            QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
            QCOMPARE(rowsOf(lines()), 1);
            QVERIFY(!rowOf(lines(), 0).contains(QLatin1String("2026")));
        }
    }

    /// Twenty-one years of weekly charges and payments: to another day within a frame. Told, not asserted.
    void anotherDayOfTwentyOneYears()
    {
        QString text
            = QStringLiteral("case 2005-01-01 never\nobligation O1 current_support 100.00 weekly 2005-01-07\n");
        for (QDate on(2005, 1, 8); on < QDate(2026, 4, 1); on = on.addDays(7))
            text += QStringLiteral("payment P%1 %2 direct_payment 60.00\n")
                        .arg(on.toJulianDay())
                        .arg(on.toString(Qt::ISODate));
        m_pane->showCase(madeCase(text, "2026-04-20"), {});
        QTest::keyClick(table("Balances"), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(rowsOf(lines()) > 400);
        QList<qint64> taken;
        QPushButton *back = nullptr;
        for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QLatin1String("One day back"))
                back = button;
        }
        for (int i = 0; i < 21; ++i) {
            QElapsedTimer clock;
            clock.start();
            back->click();
            taken.append(clock.nsecsElapsed() / 1000);
        }
        std::ranges::sort(taken);
        qInfo("to another day: median %.1f ms, longest %.1f ms", double(taken.at(10)) / 1000,
            double(taken.last()) / 1000);
    }

private:
    RecordTableView *table(const char *name) const { return tableOf(*m_pane, name); }
    RecordTableView *lines() const { return table("Lines of the balance"); }

    MadeDesk m_desk;
    std::unique_ptr<BalancesPane> m_pane;
};

QTEST_MAIN(TestBalancesPane)
#include "tst_balancespane.moc"
