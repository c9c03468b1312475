// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "models/store/desk/workermemory.h"
#include "models/store/papers/papercases.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"
#include "ui/letters/callmenu.h"
#include "ui/mainwindow.h"
#include "ui/notes/notefield.h"
#include "ui/notes/noteline.h"
#include "ui/parts/messagebar.h"
#include "ui/search/hitlistmodel.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpanel.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The cases that a worker has on the shelf, from one sign-in to the next; and those that were closed by mistake.
class TestCaseShelf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }

    void init()
    {
        sit(QStringLiteral("agent"));
        for (const char *key : { "cases/recent", "cases/pinned" })
            m_desk->desk().memory->keep(QLatin1String(key), {});
        sit(QStringLiteral("agent"));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void casesAreThereAtTheNextSignIn()
    {
        open("AA00001A1");
        open("AA00002A1");
        QTRY_COMPARE(listed(), (QStringList { QStringLiteral("AA00002A1"), QStringLiteral("AA00001A1") }));
        sit(QStringLiteral("agent"));
        QTRY_COMPARE(listed(), (QStringList { QStringLiteral("AA00002A1"), QStringLiteral("AA00001A1") }));
        sit(QStringLiteral("supervisor"));
        afterAll();
        QCOMPARE(listed(), QStringList()); // another's are another's
    }

    void onlyIdentifiersAreRemembered()
    {
        open("AA00001A1");
        action("pin_case")->trigger();
        afterAll();
        auto answer = m_desk->desk().store.run(&readWorkerMemory);
        answer.waitForFinished();
        QCOMPARE(answer.result()->value(QStringLiteral("cases/recent")), QStringLiteral("AA00001A1"));
        QCOMPARE(answer.result()->value(QStringLiteral("cases/pinned")), QStringLiteral("AA00001A1"));
    }

    void pinnedOnesComeFirstAndSaySo()
    {
        open("AA00001A1");
        action("pin_case")->trigger();
        QVERIFY(action("pin_case")->isChecked());
        open("AA00002A1");
        QVERIFY(!action("pin_case")->isChecked()); // of the case before one
        QTRY_COMPARE(listed(), (QStringList { QStringLiteral("AA00001A1"), QStringLiteral("AA00002A1") }));
        QVERIFY(spoken(0).contains(QLatin1String("Pinned")));
        QVERIFY(!spoken(1).contains(QLatin1String("Pinned")));
        sit(QStringLiteral("agent"));
        QTRY_COMPARE(listed(), (QStringList { QStringLiteral("AA00001A1"), QStringLiteral("AA00002A1") }));
        QVERIFY(spoken(0).contains(QLatin1String("Pinned")));
        open("AA00001A1");
        QVERIFY(action("pin_case")->isChecked());
        action("pin_case")->trigger();
        QVERIFY(!action("pin_case")->isChecked());
        QTRY_VERIFY(!spoken(0).contains(QLatin1String("Pinned")));
    }

    /// Each window knows the shelf as it was when it was opened.
    void twoWindowsOfOneWorkerPinBoth()
    {
        Desk desk = m_desk->desk();
        desk.memory = memoryOf(desk.store);
        MainWindow second(desk);
        second.show();
        open("AA00001A1");
        action("pin_case")->trigger();
        QSignalSpy shown(second.cases(), &CaseTabs::caseShown);
        second.openCase(id("AA00002A1"));
        QTRY_VERIFY(shown.count() > 0);
        second.findChild<QAction *>(QStringLiteral("pin_case"))->trigger();
        afterAll();
        sit(QStringLiteral("agent"));
        for (const char *key : { "cases/recent", "cases/pinned" })
            QCOMPARE(m_desk->desk().memory->value(QLatin1String(key)), QStringLiteral("AA00002A1 AA00001A1"));
    }

    void inTheListItIsTheCaseOneIsOn()
    {
        open("AA00001A1");
        open("AA00002A1");
        QTRY_COMPARE(listed().size(), 2);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(field(), Qt::Key_Down);
        QTRY_VERIFY(list()->hasFocus());
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(listed(), (QStringList { QStringLiteral("AA00001A1"), QStringLiteral("AA00002A1") }));
        QVERIFY(spoken(0).contains(QLatin1String("Pinned")));
        QVERIFY(!action("pin_case")->isChecked()); // the one that is open is the other one
    }

    void whatOneMayOpenNoLongerIsNotShown()
    {
        open("AA00001A1");
        action("pin_case")->trigger();
        open("AA00002A1");
        afterAll();
        m_window.reset();
        m_desk.reset();
        asAdministrator(
            [](Connection &connection) { return blockCases(connection, agent(), QStringLiteral("AA00001A1")); });
        sit(QStringLiteral("agent"));
        QTRY_COMPARE(listed(), QStringList { QStringLiteral("AA00002A1") });
        QVERIFY(m_desk->desk().memory->value(QStringLiteral("cases/pinned")).contains(QLatin1String("AA00001A1")));
        asAdministrator(
            [](Connection &connection) { return unblockCases(connection, agent(), QStringLiteral("AA00001A1")); });
    }

    void theNextCallCoversThemUntilTheyAreAskedFor()
    {
        open("AA00001A1");
        open("AA00002A1");
        QTRY_COMPARE(listed().size(), 2);
        action("next_call")->trigger();
        QCOMPARE(listed(), QStringList());
        afterAll();
        QCOMPARE(listed(), QStringList());
        QVERIFY(uncover()->isVisible());
        open("AA00003A1"); // the next call: the neighbours stay covered
        afterAll();
        QCOMPARE(listed(), QStringList());
        uncover()->click();
        QTRY_COMPARE(listed(),
            (QStringList { QStringLiteral("AA00003A1"), QStringLiteral("AA00002A1"), QStringLiteral("AA00001A1") }));
        QVERIFY(!uncover()->isVisible());
        QCOMPARE(m_window->focusWidget(), list());
    }

    void theArrowInTheEmptyFieldAsksForThem()
    {
        open("AA00001A1");
        action("next_call")->trigger();
        QCOMPARE(m_window->focusWidget(), field());
        QTest::keyClick(field(), Qt::Key_Down);
        QTRY_COMPARE(listed(), QStringList { QStringLiteral("AA00001A1") });
        QCOMPARE(m_window->focusWidget(), list());
        action("next_call")->trigger(); // and covers them again
        QCOMPARE(listed(), QStringList());
    }

    void searchingGoesOnWhileTheyAreCovered()
    {
        open("AA00001A1");
        action("next_call")->trigger();
        field()->setText(QStringLiteral("AA00002A1"));
        QTRY_COMPARE(listed(), QStringList { QStringLiteral("AA00002A1") });
        QVERIFY(!uncover()->isVisible());
        field()->clear();
        QTRY_COMPARE(listed(), QStringList());
        QVERIFY(uncover()->isVisible());
    }

    void whatIsBrokenIsAnEmptyShelf()
    {
        m_desk->desk().memory->keep(QStringLiteral("cases/recent"), QStringLiteral("{\"v\":2}"));
        m_desk->desk().memory->keep(QStringLiteral("cases/pinned"), QString(60000, u'x'));
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->show();
        open("AA00001A1");
        QTRY_COMPARE(listed(), QStringList { QStringLiteral("AA00001A1") });
    }

    void theClosedOneIsOpenedAnew()
    {
        QAction *reopen = action("reopen_case");
        QVERIFY(!reopen->isEnabled());
        open("AA00001A1");
        open("AA00002A1");
        m_window->cases()->closeCurrent();
        m_window->cases()->closeCurrent();
        QVERIFY(reopen->isEnabled());
        const auto views = m_desk->trail().count(QLatin1String("view done AA00001A1"));
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        reopen->trigger();
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(m_window->cases()->currentPage()->id(), id("AA00001A1")); // closed last
        QCOMPARE(m_desk->trail().count(QLatin1String("view done AA00001A1")), views + 1);
        reopen->trigger();
        QTRY_COMPARE(shown.count(), 2);
        QCOMPARE(m_window->cases()->currentPage()->id(), id("AA00002A1"));
        QVERIFY(!reopen->isEnabled());
    }

    void tenAreKeptAndEachOnce()
    {
        for (const CaseId &each : twelveCases()) {
            open(qPrintable(each.text()));
            m_window->cases()->closeCurrent();
        }
        int opened = 0;
        for (; action("reopen_case")->isEnabled(); ++opened)
            action("reopen_case")->trigger();
        QCOMPARE(opened, 10);
        QCOMPARE(m_window->cases()->count(), 10);
    }

    void theReasonIsAskedAgain()
    {
        sit(QStringLiteral("visitor"));
        QSignalSpy failed(m_window->cases(), &CaseTabs::caseFailed);
        m_window->openCase(id("AA00001A1"));
        QTRY_COMPARE(failed.count(), 1);
        m_window->cases()->closeCurrent();
        action("reopen_case")->trigger();
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(failed.last().at(1).value<Error>().kind, Error::Kind::ReasonNeeded);
    }

    void theNextCallReopensNothingOfTheLastOne()
    {
        open("AA00001A1");
        open("AA00002A1");
        m_window->cases()->closeCurrent();
        action("next_call")->trigger();
        QVERIFY(!action("reopen_case")->isEnabled());
        m_window->cases()->reopen();
        QCOMPARE(m_window->cases()->count(), 0);
    }

    void twelveOpenCasesAreSaidToBeMany()
    {
        QSignalSpy news(m_window->cases(), &CaseTabs::news);
        const QList<CaseId> cases = twelveCases();
        for (const CaseId &each : cases.first(11))
            open(qPrintable(each.text()));
        QCOMPARE(news.count(), 0);
        open(qPrintable(cases.last().text()));
        QCOMPARE(news.count(), 1);
        QVERIFY(news.last().at(0).toString().contains(QLatin1String("Open cases: 12.")));
        bool isShown = false;
        for (const auto *bar : m_window->findChildren<MessageBar *>())
            isShown |= bar->isVisible() && bar->text() == news.last().at(0).toString();
        QVERIFY(isShown);
    }

    void aClosedCaseKeepsWhatWasBeingWritten()
    {
        open("AA00001A1");
        action("write_note")->trigger();
        NoteLine *line = m_window->cases()->currentPage()->noteLine();
        QCOMPARE(m_window->focusWidget(), line->field());
        line->field()->insertPlainText(QStringLiteral("half a sen"));
        m_window->cases()->closeCurrent();
        action("next_call")->trigger();
        open("AA00001A1");
        line = m_window->cases()->currentPage()->noteLine();
        QTRY_COMPARE(line->field()->toPlainText(), QStringLiteral("half a sen"));
    }

private:
    static QString agent() { return QStringLiteral("agent"); }

    template <class Job>
    void asAdministrator(Job job)
    {
        Store store(m_office->spec());
        auto done = store.run([job](Connection &connection) {
            const QByteArray password = QByteArrayLiteral("demo");
            return signIn(connection, QStringLiteral("administrator"), password, QStringLiteral("test")).and_then([&] {
                return job(connection);
            });
        });
        done.waitForFinished();
        QVERIFY(done.result());
    }
    /// A sign-in of its own, with what the office remembers of the worker, as the program does it.
    void sit(const QString &user)
    {
        if (m_window)
            afterAll();
        m_window.reset();
        m_desk = std::make_unique<SignedInDesk>(*m_office, user);
        m_desk->desk().memory = memoryOf(m_desk->desk().store);
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->resize(1280, 800);
        m_window->show();
    }
    static std::shared_ptr<DeskMemory> memoryOf(Store &store)
    {
        auto remembered = store.run(&readWorkerMemory);
        remembered.waitForFinished();
        return std::make_shared<DeskMemory>(
            *remembered.result(),
            [&store](const QString &key, const QString &value) {
                store.run([key, value](Connection &connection) { return keepInWorkerMemory(connection, key, value); });
            },
            [&store](const QString &key, const DeskMemory::Change &change) {
                store.run(
                    [key, change](Connection &connection) { return changeInWorkerMemory(connection, key, change); });
            });
    }
    void open(const char *text)
    {
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(id(text));
        QTRY_VERIFY(shown.count() > 0);
    }
    QList<CaseId> twelveCases() const
    {
        auto answer
            = m_desk->desk().store.run([](Connection &connection) { return casesAfter(connection, {}, {}, 12); });
        answer.waitForFinished();
        return answer.result().value_or(QList<CaseId>());
    }
    /// Everything that was asked of the database is answered.
    void afterAll()
    {
        m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
        QTest::qWait(0);
    }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    SearchField *field() const { return m_window->findChild<SearchPanel *>()->findChild<SearchField *>(); }
    QListView *list() const { return m_window->findChild<SearchPanel *>()->findChild<QListView *>(); }
    QPushButton *uncover() const
    {
        return m_window->findChild<SearchPanel *>()->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    }
    QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }
    QString spoken(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestCaseShelf)
#include "tst_caseshelf.moc"
