// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterbar.h"

#include "tests/unit/tableviews/madetable.h"
#include "ui/search/searchfield.h"
#include "ui/tables/conditiondialog.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/filterchip.h"
#include "ui/tables/recordtableview.h"
#include "ui/tables/savedfiltersdialog.h"
#include "ui/tables/tablecolumns.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QDate day(2026, 4, 20);

} // namespace

/// What stands above a table: the field, the chips, the saved filters. All of it by keyboard.
class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_memory = std::make_shared<DeskMemory>();
        m_view = new RecordTableView(QStringLiteral("Made"), m_window.get());
        auto *model = new RecordTableModel<MadeRow>(madeColumns(), Phrasebook(), m_view);
        model->setRows(madeRows(60, 1));
        m_view->setKey(QStringLiteral("made"));
        m_view->setRecords(model);
        m_bar = new FilterBar(m_view, Phrasebook(), m_memory, m_window.get());
        m_bar->setScope(day, {});
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_bar);
        layout->addWidget(m_view);
        m_window->resize(900, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void whatIsTypedFiltersAtOnce()
    {
        m_bar->focusField();
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClicks(field(), QStringLiteral("lottery"));
        QVERIFY(rows() > 0 && rows() < 60);
        QCOMPARE(chips(), QStringLiteral("Filter: Anywhere: “lottery”"));
        QVERIFY(m_view->columns()->isBalanceWithheld());
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Escape); // empties it
        QCOMPARE(rows(), 60);
        QVERIFY(chips().isEmpty());
    }

    void whatIsBeingComposedCounts()
    {
        QInputMethodEvent composing(QStringLiteral("기"), {});
        QCoreApplication::sendEvent(field(), &composing);
        const int found = rows();
        QVERIFY(found > 0 && found < 60);
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("김"));
        QCoreApplication::sendEvent(field(), &done);
        QCOMPARE(rows(), found);
    }

    void aChipForEveryFilterThePeriodIncluded()
    {
        m_bar->setScope(day, QStringLiteral("01/01/2026 - 02/01/2026"));
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        m_bar->addCondition(oneOf("count", QStringLiteral("2")));
        QTest::keyClicks(field(), QStringLiteral("zoe"));
        QCOMPARE(chips(),
            QStringLiteral("Filter: Period: 01/01/2026 - 02/01/2026|Filter: Kind: the tax|Filter: Count: 2|"
                           "Filter: Anywhere: “zoe”"));
        QCOMPARE(m_view->shown().conditions.size(), 3); // the period is whose who gave the records
        m_bar->addCondition(oneOf("kind", QStringLiteral("lottery"))); // in the place of the other
        QVERIFY(chips().contains(QLatin1String("the lottery")) && !chips().contains(QLatin1String("the tax")));
    }

    void deleteTakesAChipAwayAndTheFocusStaysNear()
    {
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        m_bar->addCondition(oneOf("count", QStringLiteral("2")));
        chip(1)->setFocus();
        QTest::keyClick(chip(1), Qt::Key_Delete);
        QCOMPARE(chips(), QStringLiteral("Filter: Kind: the tax"));
        QCOMPARE(QApplication::focusWidget(), chip(0));
        QTest::keyClick(chip(0), Qt::Key_Backspace);
        QVERIFY(chips().isEmpty());
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(rows(), 60);
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        QTest::mouseClick(chip(0), Qt::LeftButton);
        QVERIFY(chips().isEmpty());
    }

    void thePeriodsChipAsksForTheWholeTime()
    {
        QSignalSpy unwanted(m_bar, &FilterBar::periodUnwanted);
        m_bar->setScope(day, QStringLiteral("this year"));
        QTest::keyClick(chip(0), Qt::Key_Delete);
        QCOMPARE(unwanted.count(), 1);
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        button("Clear all")->click();
        QCOMPARE(unwanted.count(), 2);
        QCOMPARE(rows(), 60);
        QVERIFY(!button("Clear all")->isHidden()); // the period is still there: nobody took it away
    }

    void theCurrentRowStaysCurrent()
    {
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        m_view->setCurrentIndex(m_view->model()->index(rows() - 1, 1));
        const int record = m_view->currentRecord();
        m_bar->setConditions({});
        QCOMPARE(m_view->currentRecord(), record);
        m_bar->addCondition(oneOf("kind", QStringLiteral("gone")));
        QCOMPARE(rows(), 0);
        QVERIFY(!m_view->currentIndex().isValid());
        m_bar->setConditions({});
        QCOMPARE(m_view->currentRecord(), record);
    }

    void aConditionIsAddedByKeyboard()
    {
        button("Add a filter…")->click();
        auto *dialog = openDialog<ConditionDialog>();
        QVERIFY(dialog);
        auto *column = dialog->findChild<QComboBox *>();
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Column"))
                column = box;
        }
        column->setCurrentIndex(column->findText(QStringLiteral("Kind")));
        auto *values = dialog->findChild<QListWidget *>();
        QCOMPARE(values->count(), 4); // those that are there, no others
        values->setCurrentRow(3);
        QTest::keyClick(values, Qt::Key_Space);
        QTest::keyClick(values, Qt::Key_Return);
        QCOMPARE(chips(), QStringLiteral("Filter: Kind: the tax"));

        button("Add a filter…")->click();
        dialog = openDialog<ConditionDialog>();
        choose(dialog, "Column", "Amount");
        choose(dialog, "Comparison", "at most");
        auto *amount = named<QLineEdit>(dialog, "Amount");
        QTest::keyClicks(amount, QStringLiteral("a lot"));
        QTest::keyClick(amount, Qt::Key_Return); // says what is missing, and stays
        QVERIFY(dialog->isVisible());
        amount->setText(QStringLiteral("$1,00.5"));
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(chips(), QStringLiteral("Filter: Kind: the tax|Filter: Amount: at most $100.50"));

        button("Add a filter…")->click();
        dialog = openDialog<ConditionDialog>();
        choose(dialog, "Column", "Paid");
        dialog->findChild<DateFilter *>()->choose(DatePreset::Last3Months);
        for (QPushButton *add : dialog->findChildren<QPushButton *>()) {
            if (add->text() == QLatin1String("Add &filter"))
                add->click();
        }
        QVERIFY(chips().endsWith(QLatin1String("Filter: Paid: Last 3 months")));
        QCOMPARE(m_bar->conditions().last().preset, DatePreset::Last3Months); // stays relative
    }

    void typedAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        QTest::newRow("dollars") << QStringLiteral("100") << QStringLiteral("100.00");
        QTest::newRow("as shown") << QStringLiteral(" $1,234.50 ") << QStringLiteral("1234.50");
        QTest::newRow("one place") << QStringLiteral("5.5") << QStringLiteral("5.50");
        QTest::newRow("negative") << QStringLiteral("-5") << QStringLiteral("-5.00");
        QTest::newRow("Arabic digits") << QStringLiteral("١٢") << QStringLiteral("12.00");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("ten") << QString();
        QTest::newRow("three places") << QStringLiteral("1.005") << QString();
        QTest::newRow("two points") << QStringLiteral("1.0.0") << QString();
        QTest::newRow("too much") << QStringLiteral("99999999999999999999") << QString();
    }

    void typedAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, amount);
        const std::optional<Money> typed = typedAmount(text);
        QCOMPARE(typed ? plainText(*typed) : QString(), amount);
    }

    void filtersAreSavedAppliedRenamedAndDeleted()
    {
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        auto *dialog = openSaved();
        auto *name = named<QLineEdit>(dialog, "Name of the filter");
        QTest::keyClicks(name, QStringLiteral("Refunds & more"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_bar->saved().size(), 1);
        QVERIFY(m_memory->value(QStringLiteral("table/made/filters")).contains(QLatin1String("Refunds & more")));
        QCOMPARE(savedButton()->accessibleName(), QStringLiteral("Saved filter: Refunds & more"));
        dialog->close();
        QTRY_VERIFY(!openDialog<SavedFiltersDialog>());
        m_bar->setConditions({});
        QCOMPARE(savedButton()->accessibleName(), QStringLiteral("Saved filters"));

        FilterBar other(m_view, Phrasebook(), m_memory, m_window.get()); // another tab, another day
        QCOMPARE(other.saved(), m_bar->saved());

        emit savedButton()->menu()->aboutToShow();
        QCOMPARE(savedButton()->menu()->actions().first()->text(), QStringLiteral("Refunds && more"));
        savedButton()->menu()->actions().first()->trigger();
        QCOMPARE(chips(), QStringLiteral("Filter: Kind: the tax"));

        dialog = openSaved();
        auto *list = dialog->findChild<QListWidget *>();
        list->item(0)->setText(QStringLiteral("Offsets"));
        QCOMPARE(m_bar->saved().first().name, QStringLiteral("Offsets"));
        list->item(0)->setText(QStringLiteral("  "));
        QCOMPARE(m_bar->saved().first().name, QStringLiteral("Offsets"));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(m_bar->saved().isEmpty());
        QVERIFY(m_memory->value(QStringLiteral("table/made/filters")).isEmpty());
    }

    void whatIsSavedInTwoTabsIsSaved()
    {
        FilterBar other(m_view, Phrasebook(), m_memory, m_window.get()); // both were there before
        m_bar->setSaved(
            withFilter(m_bar->saved(), { QStringLiteral("here"), { oneOf("kind", QStringLiteral("tax")) } }));
        other.setSaved(withFilter(other.saved(), { QStringLiteral("there"), { oneOf("count", QStringLiteral("2")) } }));
        emit savedButton()->menu()->aboutToShow();
        QCOMPARE(savedButton()->menu()->actions().at(0)->text(), QStringLiteral("here"));
        QCOMPARE(savedButton()->menu()->actions().at(1)->text(), QStringLiteral("there"));
    }

    /// A tab is closed while somebody types another name.
    void aNameThatIsTypedWhenTheTableGoesIsNobodys()
    {
        m_bar->setSaved({ { QStringLiteral("here"), { oneOf("kind", QStringLiteral("tax")) } } });
        const QPointer<SavedFiltersDialog> dialog = openSaved();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *list = dialog->findChild<QListWidget *>();
        list->editItem(list->item(0));
        QTRY_VERIFY(list->findChild<QLineEdit *>());
        QTest::keyClicks(list->findChild<QLineEdit *>(), QStringLiteral("there"));
        const QString before = m_memory->value(QStringLiteral("table/made/filters"));
        std::unique_ptr<FilterBar>(std::exchange(m_bar, nullptr)).reset();
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_memory->value(QStringLiteral("table/made/filters")), before);
    }

    void everythingHasANameAndTheTableSaysHowItStands()
    {
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        for (const QWidget *part : m_bar->findChildren<QWidget *>()) {
            if (part->focusPolicy() == Qt::NoFocus || part->isHidden())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
        }
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Rows: %1, sorted by Paid, newest first").arg(rows()));
        m_view->sortByColumn(3, Qt::AscendingOrder);
        QVERIFY(m_view->accessibleDescription().endsWith(QLatin1String("sorted by Amount, smallest first")));
        m_view->sortByColumn(1, Qt::DescendingOrder);
        QVERIFY(m_view->accessibleDescription().endsWith(QLatin1String("sorted by Name, from Z to A")));
    }

    void wrapsWhereThereIsNoRoom()
    {
        m_bar->addCondition(oneOf("kind", QStringLiteral("tax")));
        m_bar->addCondition(oneOf("count", QStringLiteral("2")));
        m_window->resize(320, 500);
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(m_bar->height() > field()->height() * 2);
        for (const QWidget *part : m_bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isHidden())
                QVERIFY2(m_bar->rect().contains(part->geometry()), part->metaObject()->className());
        }
    }

    void copiesWhatNoSpreadsheetCanMistake()
    {
        m_bar->addCondition(oneOf("name", QStringLiteral("=SUM(A1)")));
        m_view->selectAll();
        const QString text = m_view->chosenText(RecordTableView::Heads::Without);
        QCOMPARE(text.count(u'\n'), rows());
        QCOMPARE(text.count(QLatin1String("\t'=SUM(A1)\t")), rows());
        QVERIFY(!text.contains(u'$'));
    }

private:
    static TableCondition oneOf(const char *column, const QString &value)
    {
        return { .column = QString::fromLatin1(column),
            .kind = FilterKind::OneOf,
            .texts = { value },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} };
    }
    template <class Part>
    static Part *named(const QWidget *in, const char *name)
    {
        for (Part *part : in->findChildren<Part *>()) {
            if (part->accessibleName() == QLatin1String(name))
                return part;
        }
        return nullptr;
    }
    static void choose(const QWidget *in, const char *box, const char *text)
    {
        auto *combo = named<QComboBox>(in, box);
        combo->setCurrentIndex(combo->findText(QString::fromLatin1(text)));
    }
    template <class Dialog>
    Dialog *openDialog() const
    {
        const QList<Dialog *> all = m_window->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    SavedFiltersDialog *openSaved()
    {
        emit savedButton()->menu()->aboutToShow();
        savedButton()->menu()->actions().last()->trigger();
        return openDialog<SavedFiltersDialog>();
    }
    QToolButton *savedButton() const
    {
        for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->menu())
                return button;
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    QList<FilterChip *> shownChips() const
    {
        QList<FilterChip *> chips;
        for (FilterChip *chip : m_bar->findChildren<FilterChip *>()) {
            if (!chip->isHidden())
                chips.append(chip);
        }
        return chips;
    }
    FilterChip *chip(int which) const { return shownChips().value(which); }
    QString chips() const
    {
        QStringList names;
        for (const FilterChip *chip : shownChips())
            names.append(chip->accessibleName());
        return names.join(u'|');
    }
    SearchField *field() const { return m_bar->findChild<SearchField *>(); }
    int rows() const { return m_view->model()->rowCount(); }

    std::shared_ptr<DeskMemory> m_memory;
    std::unique_ptr<QWidget> m_window;
    RecordTableView *m_view = nullptr;
    FilterBar *m_bar = nullptr;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
