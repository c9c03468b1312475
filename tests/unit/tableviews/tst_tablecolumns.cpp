// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablecolumns.h"

#include "models/tables/recordtablemodel.h"
#include "tests/unit/tableviews/madetable.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/recordtableview.h"
#include "ui/tables/wholeamounts.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

/// A table's columns: chosen, moved, sized, sorted, and kept.
class TestTableColumns : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_memory = std::make_shared<DeskMemory>();
        m_view = makeView();
    }

    void comesAsTheProgramHasIt()
    {
        QCOMPARE(shownKeys(*m_view), QStringLiteral("paid_on name kind amount count balance"));
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), 0);
        QVERIFY(kept().isEmpty());
    }

    void whatIsMovedSizedHiddenAndSortedIsKept()
    {
        m_view->horizontalHeader()->moveSection(3, 1);
        m_view->setColumnWidth(2, 137);
        m_view->columns()->setShown(QStringLiteral("name"), false);
        m_view->sortByColumn(3, Qt::AscendingOrder);
        QCOMPARE(shownKeys(*m_view), QStringLiteral("paid_on amount kind count"));
        QTRY_VERIFY(!kept().isEmpty());

        const auto other = makeView(); // another day, another tab
        QCOMPARE(shownKeys(*other), QStringLiteral("paid_on amount kind count"));
        QCOMPARE(other->columnWidth(2), 137);
        QCOMPARE(other->horizontalHeader()->sortIndicatorSection(), 3);
        QCOMPARE(other->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
        other->columns()->setLayout({});
        QCOMPARE(shownKeys(*other), QStringLiteral("paid_on name kind amount count balance"));
        QCOMPARE(other->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(other->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_VERIFY(kept().isEmpty());
    }

    void anAmountIsShownWholeOrNotAtAll_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void anAmountIsShownWholeOrNotAtAll()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_view->setLayoutDirection(direction);
        m_view->resize(600, 300);
        const auto *delegate = qobject_cast<WholeAmounts *>(m_view->itemDelegate());
        QVERIFY(delegate);
        constexpr int amounts = 3;
        int row = 0;
        while (m_view->model()->index(row, amounts).data().toString().isEmpty())
            ++row;
        const QModelIndex cell = m_view->model()->index(row, amounts);
        const auto isWhole = [&] {
            QStyleOptionViewItem option;
            option.initFrom(m_view.get());
            option.widget = m_view.get();
            option.rect = m_view->visualRect(cell);
            return delegate->showsAll(option, cell);
        };
        QVERIFY(isWhole());
        const int width = m_view->columnWidth(amounts);
        m_view->setColumnWidth(amounts, m_view->fontMetrics().horizontalAdvance(u'0'));
        QVERIFY(!isWhole()); // too narrow
        m_view->setColumnWidth(amounts, width);
        QVERIFY(isWhole());
        m_view->setColumnWidth(0, 2000);
        QVERIFY(!isWhole()); // beyond the edge
        QScrollBar *bar = m_view->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 1000);
        bar->setValue(bar->maximum());
        QVERIFY(isWhole());
        m_view->setColumnWidth(0, 10);
        const QRect at = m_view->visualRect(cell);
        m_view->setColumnWidth(0,
            m_view->columnWidth(0)
                + (direction == Qt::LeftToRight ? m_view->viewport()->width() - at.right() + 3 : at.left() + 3));
        bar->setValue(0);
        QVERIFY(!isWhole()); // three pixels of it are missing
    }

    void columnsFollowLargerAmountsAndLargerType()
    {
        constexpr int amounts = 3;
        QList<MadeRow> rows = madeRows(20, 2);
        for (MadeRow &row : rows)
            row.cents = 100;
        RecordTableModel<MadeRow> model(madeColumns(), Phrasebook(Language::English));
        model.setRows(rows);
        RecordTableView view(QStringLiteral("made"));
        view.setRecords(&model);
        const int small = view.columnWidth(amounts);
        for (MadeRow &row : rows)
            row.cents = 123'456'789'00;
        model.setRows(rows);
        const int large = view.columnWidth(amounts);
        QVERIFY(large >= view.fontMetrics().horizontalAdvance(view.model()->index(0, amounts).data().toString()));
        QVERIFY(large > small);
        QFont font = view.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        view.setFont(font);
        QVERIFY(view.columnWidth(amounts) > large);
    }

    void isKeptToTheLastWhenTheTableCloses()
    {
        m_view->columns()->setShown(QStringLiteral("kind"), false);
        QVERIFY(kept().isEmpty()); // the hand may still move
        m_view.reset();
        QVERIFY(layoutOf(kept())->hidden.contains(QStringLiteral("kind")));
        m_view = makeView();
        m_view->columns()->setShown(QStringLiteral("name"), false);
        m_view->hide(); // as when its window closes
        QVERIFY(layoutOf(kept())->hidden.contains(QStringLiteral("name")));
    }

    void anotherTabCatchesUpWhenItIsShown()
    {
        const auto other = makeView();
        other->hide();
        m_view->columns()->setShown(QStringLiteral("kind"), false);
        QTRY_VERIFY(!kept().isEmpty());
        QVERIFY(!other->isColumnHidden(2));
        other->show();
        QVERIFY(other->isColumnHidden(2));
    }

    void brokenMemoriesAreIgnored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << QStringLiteral("broken");
        QTest::newRow("another version") << QStringLiteral(R"({"version":9,"hidden":["name"]})");
        QTest::newRow("columns of other tables") << QStringLiteral(R"({"version":1,"order":["x","y"],"hidden":["z"],
            "sorted":"q","widths":{"w":50}})");
    }

    void brokenMemoriesAreIgnored()
    {
        QFETCH(QString, text);
        m_memory->keep(QStringLiteral("table/made/layout"), text);
        const auto view = makeView();
        QCOMPARE(shownKeys(*view), QStringLiteral("paid_on name kind amount count balance"));
        QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), 0);
        QVERIFY(view->currentIndex().isValid());
    }

    void aTableAlwaysShowsAColumn()
    {
        const QStringList keys = m_view->columns()->keys();
        for (const QString &key : keys) {
            m_view->columns()->setShown(key, false);
            QVERIFY(!m_view->columns()->shownColumns().isEmpty());
            QVERIFY(!m_view->isColumnHidden(m_view->currentIndex().column()));
        }
    }

    void whatIsEmptyInAllRowsIsHiddenUnlessChosen()
    {
        QList<MadeRow> rows = madeRows(20, 2);
        for (MadeRow &row : rows)
            row.kind.clear();
        const auto view = makeView(rows);
        QVERIFY(view->isColumnHidden(2));
        view->columns()->setShown(QStringLiteral("kind"), true);
        QVERIFY(!view->isColumnHidden(2));
        view->columns()->setLayout({});
        QVERIFY(view->isColumnHidden(2));
    }

    void aLongTextIsCutOnlyWhereThereIsNoRoom()
    {
        const QString text(60, u'n');
        QList<MadeRow> rows = madeRows(3, 2);
        for (MadeRow &row : rows)
            row.name = text;
        const auto view = makeView(rows);
        const int wanted = view->fontMetrics().horizontalAdvance(text);
        view->resize(2000, 300);
        QVERIFY2(view->columnWidth(1) >= wanted, qPrintable(QString::number(view->columnWidth(1))));
        QCOMPARE(view->horizontalHeader()->length(), view->viewport()->width()); // and the last takes what is left
        view->resize(500, 300);
        QCOMPARE(view->columnWidth(1), 30 * view->fontMetrics().averageCharWidth());
        view->setFont(QFont(view->font().family(), 2 * view->font().pointSize()));
        QCOMPARE(view->columnWidth(1), 30 * view->fontMetrics().averageCharWidth()); // as many letters of any size
        QVERIFY(kept().isEmpty()); // it was the window's doing
        view->setColumnWidth(1, 90);
        view->resize(2000, 300);
        QCOMPARE(view->columnWidth(1), 90); // the worker's
    }

    void theRunningBalanceHidesWhereItIsNotTrue()
    {
        const TableFilter lottery { { .column = QStringLiteral("kind"),
            .kind = FilterKind::OneOf,
            .texts = { QStringLiteral("lottery") },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} } };
        QVERIFY(!m_view->columns()->isBalanceWithheld());
        m_view->setFilter(lottery, QDate(2026, 4, 20), { QStringLiteral("Kind: the lottery") });
        QVERIFY(m_view->columns()->isBalanceWithheld());
        QVERIFY(m_view->isColumnHidden(5));
        m_view->setFilter({}, QDate(2026, 4, 20), {});
        QVERIFY(!m_view->isColumnHidden(5));
        m_view->sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(m_view->columns()->isBalanceWithheld());
        m_view->columns()->setShown(QStringLiteral("balance"), false);
        QVERIFY(!m_view->columns()->isBalanceWithheld()); // nobody wants to see it
    }

    void theDialogShowsHidesMovesAndFinds()
    {
        openColumns(m_view.get());
        auto *dialog = m_view->findChild<ColumnDialog *>();
        if (!dialog)
            dialog = qobject_cast<ColumnDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *list = dialog->findChild<QListWidget *>();
        auto *find = dialog->findChild<QLineEdit *>();
        QCOMPARE(list->count(), 6);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_view->isColumnHidden(1));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(dialog, Qt::Key_Down, Qt::AltModifier);
        const auto places = [this] { return m_view->columns()->keys().join(u' '); };
        QTRY_COMPARE(places(), QStringLiteral("paid_on kind name amount count balance"));
        QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(places(), QStringLiteral("paid_on name kind amount count balance"));
        QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(places(), QStringLiteral("name paid_on kind amount count balance"));
        QTest::keyClicks(find, QStringLiteral("AMOU"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Amount"));
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->isHidden(), list->item(row)->text() != QLatin1String("Amount"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("As it ca")))
                button->click();
        }
        QCOMPARE(shownKeys(*m_view), QStringLiteral("paid_on name kind amount count balance"));
    }

    void theMenuComesWithTheKeyboard()
    {
        m_view->setCurrentIndex(m_view->model()->index(2, 3));
        QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList letters;
        QAction *hide = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const qsizetype at = action->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(action->text()));
            letters.append(action->text().mid(at + 1, 1).toLower());
            if (action->text().contains(QLatin1String("this column")) && letters.last() == QLatin1String("i"))
                hide = action;
        }
        QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), letters.size());
        QVERIFY(hide);
        hide->trigger();
        QVERIFY(m_view->isColumnHidden(3));
        QApplication::activePopupWidget()->close();
    }

    /// Whatever is done to it: a row is current, in a column that can be seen.
    void thereIsAlwaysACurrentCellThatCanBeSeen()
    {
        QRandomGenerator random(5);
        RecordTableModel<MadeRow> *model = m_model;
        for (int round = 0; round < 300; ++round) {
            const QString key = m_view->columns()->keys().at(random.bounded(6));
            switch (random.bounded(6)) {
            case 0:
                m_view->columns()->setShown(key, random.bounded(2));
                break;
            case 1:
                m_view->horizontalHeader()->moveSection(random.bounded(6), random.bounded(6));
                break;
            case 2:
                m_view->sortByColumn(random.bounded(6), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 3:
                m_view->setFilter(random.bounded(2) ? TableFilter()
                                                    : TableFilter { { .column = QStringLiteral("count"),
                                                        .kind = FilterKind::OneOf,
                                                        .texts = { QString::number(random.bounded(6)) },
                                                        .preset = DatePreset::Custom,
                                                        .days = {},
                                                        .amount = {} } },
                    QDate(2026, 4, 20), {});
                break;
            case 4:
                model->setRows(madeRows(random.bounded(30), quint32(round)));
                break;
            default:
                m_view->columns()->setLayout({});
            }
            QCOMPARE(m_view->currentIndex().isValid(), m_view->model()->rowCount() > 0);
            if (m_view->currentIndex().isValid())
                QVERIFY(!m_view->isColumnHidden(m_view->currentIndex().column()));
        }
    }

private:
    std::unique_ptr<RecordTableView> makeView(const QList<MadeRow> &rows = madeRows(40, 1))
    {
        auto view = std::make_unique<RecordTableView>(QStringLiteral("Made"));
        m_model = new RecordTableModel<MadeRow>(madeColumns(), Phrasebook(), view.get());
        m_model->setRows(rows);
        view->setKey(QStringLiteral("made"));
        view->setRecords(m_model);
        view->remember(m_memory);
        view->resize(900, 400);
        view->show();
        return view;
    }
    static QString shownKeys(const RecordTableView &view)
    {
        QStringList keys;
        for (const int column : view.columns()->shownColumns())
            keys.append(view.model()->headerData(column, Qt::Horizontal, KeyRole).toString());
        return keys.join(u' ');
    }
    QString kept() const { return m_memory->value(QStringLiteral("table/made/layout")); }

    std::shared_ptr<DeskMemory> m_memory;
    RecordTableModel<MadeRow> *m_model = nullptr;
    std::unique_ptr<RecordTableView> m_view;
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
