// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/demo/demooffice.h"
#include "models/store/casequeries.h"
#include "models/store/store.h"
#include "tests/support/casetext.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"
#include "ui/papermenus.h"
#include "ui/papers/paperdialog.h"
#include "ui/parts/connectionstrip.h"
#include "ui/parts/messagebar.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpanel.h"
#include "ui/tables/recordtableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Papers of one empty page; nothing is kept.
PaperTools papersThatSayNothing()
{
    PaperTools tools;
    tools.read = [](Connection &connection, const CaseId &id, PaperKind, const QString &) -> Result<PaperSource> {
        Result<CaseFilePointer> file = openCase(connection, id);
        return file ? Result<PaperSource>(PaperSource { .file = *file, .others = {} }) : tl::unexpected(file.error());
    };
    tools.make = [](const PaperSource &, const Letterhead &, const PaperWish &) {
        PaperAnswer answer;
        answer.paper.pages.resize(1);
        return answer;
    };
    tools.letterhead = [](const Office &office) { return Letterhead { .office = office, .logo = {}, .wording = {} }; };
    return tools;
}

CaseId id(const char *text) { return *CaseId::parse(QString::fromLatin1(text)); }

} // namespace

/// The window over a real database of a demo office.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_spec = { .path = m_folder.filePath(QStringLiteral("office.db")), .keyFile = {} };
        const auto made = Connection::create(m_spec);
        QVERIFY(made);
        QVERIFY(fillDemoOffice(**made, DemoOptions { .cases = 40, .seed = 1, .today = day("2026-11-20") }));
    }

    void init()
    {
        m_store = std::make_unique<Store>(m_spec);
        Desk desk { *m_store, Phrasebook(), papersThatSayNothing(), {}, {} };
        m_memory = desk.memory;
        m_memory->keep(QStringLiteral("cases/recent"), QStringLiteral("AA00002A1 ZZ99999Z9"));
        m_window = std::make_unique<MainWindow>(std::move(desk));
        m_shown = std::make_unique<QSignalSpy>(m_window->cases(), &CaseTabs::caseShown);
        m_window->resize(1280, 800);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void namesTheProgramAndNoPerson()
    {
        open("AA00001A1");
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Caseledger"));
    }

    void aDemoOfficeSaysSo()
    {
        QTRY_VERIFY(texts().contains(QLatin1String("DEMO")));
        QVERIFY(texts().contains(QLatin1String("11/20/2026")));
    }

    void whatIsTheMatterWithTheDatabaseStandsUnderTheMenuBar()
    {
        open("AA00001A1");
        auto *strip = m_window->findChild<ConnectionStrip *>();
        QVERIFY(strip && strip->isHidden());
        strip->setState(DatabaseState::Away);
        QTRY_COMPARE(strip->mapTo(m_window.get(), QPoint()).y(), m_window->menuBar()->geometry().bottom() + 1);
        QCOMPARE(strip->width(), m_window->width());
        QVERIFY(m_window->cases()->currentPage()->isVisible()); // one reads on
    }

    void recentCasesThatAreStillThereAreListed()
    {
        auto *list = m_window->findChild<SearchPanel *>()->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("AA00002A1"));
        open("AA00001A1");
        QCOMPARE(m_memory->value(QStringLiteral("cases/recent")), QStringLiteral("AA00001A1 AA00002A1 ZZ99999Z9"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
    }

    void threeLettersAndEnterOpenACase()
    {
        open("AA00001A1");
        const QString name = m_window->cases()->currentPage()->loaded()->file->custodial.familyName;
        m_window->cases()->closeCurrent();
        QTest::keyClicks(field(), name.left(3));
        auto *list = m_window->findChild<SearchPanel *>()->findChild<QListView *>();
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_shown->count(), 2);
        QVERIFY(m_window->cases()->currentPage()->loaded());
    }

    void oneCaseHasOneTab()
    {
        open("AA00001A1");
        open("AA00002A1");
        m_window->openCase(id("AA00001A1"));
        QCOMPARE(m_window->cases()->count(), 2);
        QCOMPARE(m_window->cases()->currentPage()->id().text(), QStringLiteral("AA00001A1"));
        m_window->cases()->showNext();
        QCOMPARE(m_window->cases()->currentPage()->id().text(), QStringLiteral("AA00002A1"));
        m_window->cases()->closeCurrent();
        QCOMPARE(m_window->cases()->count(), 1);
    }

    void actionsNeedACase()
    {
        QAction *statement = action("&Statement…");
        QVERIFY(statement);
        QVERIFY(!statement->isEnabled());
        open("AA00001A1");
        QVERIFY(statement->isEnabled());
        statement->trigger();
        auto *dialog = m_window->findChild<PaperDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(QLatin1String("AA00001A1")));
        m_window->cases()->closeCurrent();
        QVERIFY(!statement->isEnabled());
    }

    void everyPaperHasItsName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("&Statement…") << QStringLiteral("Statement – AA00001A1");
        QTest::newRow("&Disbursements…") << QStringLiteral("Disbursements – AA00001A1");
        QTest::newRow("&Coupons…") << QStringLiteral("Payment coupons – AA00001A1");
        QTest::newRow("&Monthly notice…") << QStringLiteral("Monthly notice – AA00001A1");
        QTest::newRow("&Access notice…") << QStringLiteral("Access notice – AA00001A1");
        QTest::newRow("&Kept papers…") << QStringLiteral("Kept papers – AA00001A1");
    }
    void everyPaperHasItsName()
    {
        QFETCH(QString, title);
        QAction *paper = action(QTest::currentDataTag());
        QVERIFY(paper);
        QVERIFY(!paper->isEnabled());
        open("AA00001A1");
        QVERIFY(paper->isEnabled());
        paper->trigger();
        QStringList titles;
        for (const QDialog *each : m_window->findChildren<QDialog *>())
            titles.append(each->windowTitle());
        QVERIFY(titles.contains(title));
    }

    void toolsNeedNoCaseButTheOfficesDay()
    {
        QAction *many = action("&Many papers…");
        QAction *settings = action("&Office settings…");
        QVERIFY(many && settings);
        QVERIFY(!many->isEnabled());
        QTRY_VERIFY(many->isEnabled());
        many->trigger();
        settings->trigger();
        settings->trigger(); // one window of it
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 2);
    }

    void aCaseChangedInADialogIsReadAgainOnItsPage()
    {
        open("AA00001A1");
        open("AA00002A1");
        m_window->papers()->showPaper(PaperKind::Statement, m_window->cases()->currentPage()->loaded());
        emit m_window->findChild<PaperDialog *>()->caseChanged(id("AA00002A1"));
        QTRY_COMPARE(m_shown->count(), 3);
        emit m_window->findChild<PaperDialog *>()->caseChanged(id("AA00003A1")); // which is not open
        QTest::qWait(0);
        QCOMPARE(m_window->cases()->count(), 2);
    }

    void closesWhenNothingRuns() { QVERIFY(m_window->close()); }

    void afterTheLastCaseOneCanTypeTheNext()
    {
        open("AA00001A1");
        QVERIFY(m_window->focusWidget() != field());
        m_window->cases()->closeCurrent();
        QCOMPARE(m_window->focusWidget(), field());
    }

    void aKeySortsTheTableOneIsIn()
    {
        open("AA00001A1");
        auto *table = qobject_cast<RecordTableView *>(m_window->focusWidget());
        QVERIFY(table);
        table->setCurrentIndex(table->model()->index(0, 1));
        action("S&ort by this column")->trigger();
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 1);
    }

    void tabsNameBothParentsHoweverLongTheirNames()
    {
        open("AA00002A1");
        LoadedCase loaded = *m_window->cases()->currentPage()->loaded();
        QVERIFY(tabTextOf(loaded).contains(QLatin1String(" / ")));
        auto file = std::make_shared<CaseFile>(*loaded.file);
        file->custodial.familyName = QString(200, u'x');
        file->noncustodial.familyName = QStringLiteral("Madeup");
        loaded.file = file;
        QVERIFY(tabTextOf(loaded).contains(QLatin1String("Madeup")));
        QVERIFY(tabTextOf(loaded).size() < 50);
    }

    void everyDemoCaseOpens()
    {
        for (int number = 1; number <= 10; ++number) {
            open(qPrintable(QStringLiteral("AA%1A1").arg(number, 5, 10, QLatin1Char('0'))));
            const CasePage *page = m_window->cases()->currentPage();
            QTRY_VERIFY(page->findChildren<RecordTableView *>().size() >= 4); // each of the tables, and what is in them
            QVERIFY(!m_window->grab().isNull());
        }
    }

    void closingATabWhileItsCaseIsReadHarmsNobody()
    {
        m_window->openCase(id("AA00010A1"));
        m_window->cases()->closeCurrent();
        open("AA00001A1");
        QCOMPARE(m_shown->count(), 1);
        QCOMPARE(m_window->cases()->count(), 1);
    }

    void anUnknownCaseIsNamed()
    {
        QSignalSpy failed(m_window->cases(), &CaseTabs::caseFailed);
        m_window->openCase(id("ZZ99999Z9"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, Error::Kind::NotFound);
        QVERIFY(!m_window->cases()->currentPage()->loaded());
    }

    void paneByPane()
    {
        open("AA00001A1");
        m_window->activateWindow();
        QAction *next = action("Next pa&ne");
        next->trigger();
        QTRY_VERIFY(field()->hasFocus() || QApplication::focusWidget());
        const QWidget *first = m_window->focusWidget();
        next->trigger();
        QVERIFY(m_window->focusWidget() != first);
    }

    void narrowWindowsTakeTurns()
    {
        open("AA00001A1");
        m_window->resize(700, 500);
        QTRY_VERIFY(!field()->isVisible());
        action("&Find a case")->trigger();
        QVERIFY(field()->isVisible());
        m_window->openCase(id("AA00001A1"));
        QVERIFY(!field()->isVisible());
        m_window->resize(1200, 700);
        QTRY_VERIFY(field()->isVisible());
    }

    void aMissingDatabaseIsTold()
    {
        Store nowhere({ .path = m_folder.filePath(QStringLiteral("nowhere.db")), .keyFile = {} });
        MainWindow window(Desk { nowhere, Phrasebook(), papersThatSayNothing(), {}, {} }, {});
        QSignalSpy failed(&window, &MainWindow::officeFailed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Database);
    }

    void mnemonicsOfAMenuAreUnique()
    {
        open("AA00001A1");
        QStringList menus;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            menus.append(menu->text());
            QStringList letters;
            for (const QAction *entry : menu->menu()->actions()) {
                if (const auto at = entry->text().indexOf(u'&'); at >= 0)
                    letters.append(entry->text().mid(at + 1, 1).toLower());
            }
            QCOMPARE(QSet(letters.begin(), letters.end()).size(), letters.size());
        }
        QCOMPARE(menus.size(), 4);
    }

private:
    /// That of the search: tables have one too.
    SearchField *field() const { return m_window->findChild<SearchPanel *>()->findChild<SearchField *>(); }
    void open(const char *text)
    {
        const auto before = m_shown->count();
        m_window->openCase(id(text));
        QTRY_COMPARE(m_shown->count(), before + 1);
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }
    QAction *action(const char *text) const
    {
        for (QAction *each : m_window->findChildren<QAction *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    DatabaseSpec m_spec;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<DeskMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_shown;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
