// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/callmenu.h"

#include "tests/unit/callwizard/calloffice.h"
#include "tests/unit/callwizard/surfaces.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"
#include "ui/letters/callwizard.h"
#include "ui/mainwindow.h"
#include "ui/papermenus.h"
#include "ui/papers/paperdialog.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpanel.h"
#include "ui/tables/recordtableview.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QAction *action(const QWidget &window, const char *text)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        if (each->text().remove(u'&') == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

} // namespace

/// A call in the window: what is covered while it lasts, and that nothing of it is left for the next one.
class TestCallMenu : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<CallOffice>(); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void itIsOfferedWithACaseToWhoMay_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("may");
        QTest::newRow("agent") << QStringLiteral("agent") << true;
        QTest::newRow("caseworker") << QStringLiteral("caseworker") << true;
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << true;
    }
    void itIsOfferedWithACaseToWhoMay()
    {
        QFETCH(QString, user);
        QFETCH(bool, may);
        openWindow(user);
        QAction *letter = action(*m_window, "PIN letter…");
        QVERIFY(letter);
        QVERIFY(!letter->isEnabled());
        letter->trigger();
        QVERIFY(!calls()->wizard());
        openCase("AA00001A1");
        QCOMPARE(letter->isEnabled(), may);
        letter->trigger();
        QVERIFY(calls()->wizard());
        QCOMPARE(calls()->wizard()->caseId(), id("AA00001A1"));
        QCOMPARE(calls()->wizard()->windowTitle(), QStringLiteral("PIN letter – AA00001A1"));
    }

    void rolesWithoutCasesHaveNoSuchEntry()
    {
        openWindow(QStringLiteral("auditor"));
        QVERIFY(!action(*m_window, "PIN letter…"));
    }

    void keysAreThereOnce()
    {
        openWindow(QStringLiteral("supervisor"));
        QStringList keys;
        for (const QAction *each : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : each->shortcuts())
                keys.append(key.toString());
        }
        keys.removeAll(QString());
        QVERIFY(keys.contains(QLatin1String("Ctrl+Shift+M")) && keys.contains(QLatin1String("Ctrl+Shift+N")));
        const QStringList all = keys;
        QVERIFY2(keys.removeDuplicates() == 0, qPrintable(all.join(u' ')));
    }

    void theCaseIsCoveredWhileSomebodyCalls()
    {
        openWindow(QStringLiteral("supervisor"));
        openCase("AA00001A1");
        m_window->papers()->showPaper(PaperKind::Statement, m_window->cases()->currentPage()->loaded());
        auto *paper = m_window->findChild<PaperDialog *>();
        QVERIFY(paper && paper->isVisible());
        calls()->askForLetter();
        CallWizard *wizard = calls()->wizard();
        QVERIFY(wizard->isVisible());
        QVERIFY(!paper->isVisible());
        QVERIFY(!m_window->centralWidget()->isVisible());
        QVERIFY(!m_window->centralWidget()->isEnabled());
        for (const QWidget *shown : m_window->findChildren<QWidget *>()) {
            if (!wizard->isAncestorOf(shown) && shown->isVisible())
                QVERIFY2(!shown->property("text").toString().contains(QLatin1String("AA00001A1")),
                    shown->metaObject()->className());
        }
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const Qt::Key key : { Qt::Key_K, Qt::Key_W, Qt::Key_1 })
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->cases()->count(), 1);
        QCOMPARE(m_window->findChildren<PaperDialog *>().size(), 1);
        calls()->askForLetter(); // one call at a time
        QCOMPARE(calls()->wizard(), wizard);
        wizard->close();
        QTRY_VERIFY(!calls()->wizard());
        QVERIFY(paper->isVisible());
        QVERIFY(m_window->centralWidget()->isVisible());
        QVERIFY(m_window->menuBar()->isEnabled());
        paper->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_window->focusWidget(), field());
    }

    void nothingOfTheLastCallIsLeft_data()
    {
        QTest::addColumn<bool>("fromWizard");
        QTest::newRow("from the wizard") << true;
        QTest::newRow("from the window") << false;
    }
    void nothingOfTheLastCallIsLeft()
    {
        QFETCH(bool, fromWizard);
        openWindow(QStringLiteral("agent"));
        const Caller caller = m_office->caller(1, Role::Custodial);
        const Caller other = m_office->caller(1, Role::Noncustodial);
        QStringList secrets = caller.onRecord() + other.onRecord();
        secrets += { caller.caseId, QStringLiteral("AA00002"), QStringLiteral("Typed Canary"),
            QStringLiteral("4 Canary Road"), QStringLiteral("Canarsee") };
        QTest::keyClicks(field(), caller.row.party.familyName);
        auto *results = m_window->findChild<SearchPanel *>()->findChild<QListView *>();
        QTRY_VERIFY(results->model()->rowCount() > 0);
        openCase("AA00001A1");
        openCase("AA00002A1");
        openCase("AA00001A1", false);
        m_window->papers()->showPaper(PaperKind::Statement, m_window->cases()->currentPage()->loaded());
        calls()->askForLetter();
        QVERIFY(QTest::qWaitForWindowActive(calls()->wizard()));
        const QList<QLineEdit *> lines = calls()->wizard()->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            QTest::keyClicks(line, QStringLiteral("Typed Canary, 4 Canary Road, Canarsee"));
        QTest::keyClicks(lines.at(1), QStringLiteral("900123456"));
        QVERIFY(wordsOn(everySurface(), secrets).size() > 12); // what this test is worth
        if (fromWizard) {
            for (QPushButton *button : calls()->wizard()->findChildren<QPushButton *>()) {
                if (button->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+N")))
                    button->click();
            }
        } else {
            calls()->wizard()->close();
            action(*m_window, "Next call")->trigger();
        }
        QTRY_VERIFY(!calls()->wizard());
        QTRY_VERIFY(m_window->findChildren<CasePage *>().isEmpty());
        QTRY_VERIFY(m_window->findChildren<PaperDialog *>().isEmpty());
        QTRY_COMPARE(wordsOn(everySurface(), secrets).join(u'|'), QString());
        QVERIFY(!field()->isUndoAvailable());
        QCOMPARE(m_window->focusWidget(), field());
        // and the next call begins as the first did: nothing comes back with it
        openCase("AA00006A1");
        m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
        QTest::qWait(0);
        QCOMPARE(results->model()->rowCount(), 0);
        const QStringList others
            = m_office->caller(6, Role::Custodial).onRecord() + m_office->caller(6, Role::Noncustodial).onRecord();
        secrets.removeIf([&others](const QString &secret) {
            return others.contains(secret) || secret.size() < 6;
        }); // a town, a state, a ZIP that is an amount in cents, too
        QVERIFY(secrets.size() > 12);
        QCOMPARE(wordsOn(everySurface(), secrets).join(u'|'), QString());
    }

    void anAnswerThatComesLateBringsNothingBack()
    {
        openWindow(QStringLiteral("agent"));
        const Caller caller = m_office->caller(1, Role::Custodial);
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(id("AA00001A1"));
        QVERIFY(shown.wait());
        QTest::keyClicks(
            field(), caller.row.party.familyName); // the list of recent cases and a search are on their way
        action(*m_window, "Next call")->trigger();
        m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
        QTest::qWait(0);
        QTRY_VERIFY(m_window->findChildren<CasePage *>().isEmpty());
        QCOMPARE(wordsOn(everySurface(), caller.onRecord()), QStringList());
    }

private:
    void openWindow(const QString &user)
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, user);
        m_desk->desk().memory->keep(QStringLiteral("cases/recent"), QStringLiteral("AA00002A1"));
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openCase(const char *caseId, bool isNew = true)
    {
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(id(caseId));
        if (isNew)
            QVERIFY(shown.count() > 0 || shown.wait());
    }

    CallMenu *calls() const { return m_window->findChild<CallMenu *>(); }
    SearchField *field() const { return m_window->findChild<SearchPanel *>()->findChild<SearchField *>(); }

    std::unique_ptr<CallOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestCallMenu)
#include "tst_callmenu.moc"
