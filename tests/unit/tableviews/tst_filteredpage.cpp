// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablefooter.h"
#include "ui/cases/tablepage.h"
#include "ui/search/searchfield.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/filterchip.h"
#include "ui/tables/recordtableview.h"
#include "ui/tables/tablecolumns.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// Filters in a case's page: what its foot says, what stands in an empty table's place, what is kept apart.
class TestFilteredPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk.desk().memory = std::make_shared<DeskMemory>(); // nothing of the test before
        m_page = std::make_unique<CasePage>(usualCase()->id(), m_desk.desk());
        m_page->resize(1000, 700);
        m_page->show();
        m_page->showCase(usualCase());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void theFieldIsOneKeyAway()
    {
        page()->focusFilter();
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClicks(field(), QStringLiteral("direct"));
        QCOMPARE(rows(), 3);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), table());
    }

    void theFootSaysWhatOfWhat()
    {
        QVERIFY(foot().startsWith(QLatin1String("5 payments")));
        page()->focusFilter();
        QTest::keyClicks(field(), QStringLiteral("direct"));
        QVERIFY2(foot().startsWith(QLatin1String("3 of 5 payments")), qPrintable(foot()));
        QVERIFY2(foot().contains(QLatin1String("Filtered total received $160.00")), qPrintable(foot()));
        QVERIFY2(foot().contains(QStringLiteral("“Owed after” needs all rows")), qPrintable(foot()));
        QVERIFY(foot().contains(QLatin1String("Total owed on 04/20/2026")));
        field()->clear();
        QVERIFY(!foot().contains(QLatin1String("needs all rows")));
        table()->sortByColumn(table()->currentIndex().column() + 1, Qt::AscendingOrder);
        QVERIFY(foot().contains(QStringLiteral("“Owed after” needs all rows")));
    }

    void thePeriodIsAChip()
    {
        m_page->findChild<DateFilter *>()->choose(DatePreset::ThisMonth);
        QCOMPARE(rows(), 1);
        QVERIFY(!table()->isColumnHidden(table()->columns()->balanceColumn())); // the period leaves it true
        const QList<FilterChip *> chips = filters()->findChildren<FilterChip *>();
        QCOMPARE(chips.size(), 1);
        QVERIFY(chips.first()->accessibleName().contains(QLatin1String("04/01/2026")));
        QCOMPARE(table()->shown().conditions.size(), 1);
        QCOMPARE(table()->shown().allRows, 5);
        QTest::keyClick(chips.first(), Qt::Key_Delete);
        QCOMPARE(rows(), 5);
        QCOMPARE(m_page->findChild<DateFilter *>()->preset(), DatePreset::All);
    }

    void anEmptyTableSaysThatFiltersHideItsRows()
    {
        page()->focusFilter();
        QTest::keyClicks(field(), QStringLiteral("nothing like it"));
        QCOMPARE(rows(), 0);
        QString texts;
        QPushButton *way = nullptr;
        for (const QLabel *label : page()->findChildren<QLabel *>())
            texts += label->isVisible() ? label->text() + u'|' : QString();
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Cle&ar filters"))
                way = button;
        }
        QVERIFY2(texts.contains(QLatin1String("5 payments are hidden by filters")), qPrintable(texts));
        QCOMPARE(QApplication::focusWidget(), field()); // one types on
        QVERIFY(way);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Space);
        QCOMPARE(rows(), 5);
        QCOMPARE(QApplication::focusWidget(), table());
    }

    void belongsToItsTabAlone()
    {
        CasePage other(usualCase()->id(), m_desk.desk());
        other.showCase(usualCase());
        page()->focusFilter();
        QTest::keyClicks(field(), QStringLiteral("direct"));
        QCOMPARE(other.panes()->tablePage(CasePaneId::Payments)->view()->model()->rowCount(), 5);
        QCOMPARE(m_page->panes()->tablePage(CasePaneId::Disbursements)->view()->filter().size(), 0);
    }

    void readingAgainKeepsFilterAndPlace()
    {
        page()->focusFilter();
        QTest::keyClicks(field(), QStringLiteral("direct"));
        table()->setCurrentIndex(table()->model()->index(2, 0));
        const int record = table()->currentRecord();
        m_page->showCase(usualCase());
        QCOMPARE(rows(), 3);
        QCOMPARE(table()->currentRecord(), record);
        QCOMPARE(field()->text(), QStringLiteral("direct"));
    }

    void aScreenReaderHearsTheShownColumnsAlone()
    {
        table()->columns()->setShown(QStringLiteral("payment_ref"), false);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table());
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Payments"));
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Rows: 5, sorted by Received, newest first"));
        const QModelIndex first = table()->model()->index(0, table()->columns()->shownColumns().first());
        const QString row = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(QLatin1String("Amount $20.00")), qPrintable(row));
        QVERIFY2(!row.contains(QLatin1String("P5")), qPrintable(row));
        QAccessibleInterface *cell = spoken->tableInterface()->cellAt(0, first.column());
        QCOMPARE(cell->text(QAccessible::Name), row);
    }

private:
    TablePage *page() const { return m_page->panes()->tablePage(CasePaneId::Payments); }
    RecordTableView *table() const { return page()->view(); }
    FilterBar *filters() const { return page()->filters(); }
    SearchField *field() const { return filters()->findChild<SearchField *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString foot() const { return page()->footer()->text(); }

    MadeDesk m_desk;
    std::unique_ptr<CasePage> m_page;
};

QTEST_MAIN(TestFilteredPage)
#include "tst_filteredpage.moc"
