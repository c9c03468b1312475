// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/staffedoffice.h"
#include "ui/mainwindow.h"
#include "ui/oversight/supervisorpage.h"
#include "ui/search/searchfield.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// Menus by F10 and by Alt alone, for every role that has a control to come back to; and what a narrow window has no room for.
class TestMenuKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }
    void cleanupTestCase() { m_office.reset(); }

    void f10OpensTheMenusAndEscLeadsBack_data() { roles(); }
    void f10OpensTheMenusAndEscLeadsBack()
    {
        QFETCH(const QString, role);
        openFor(role);
        const QWidget *before = m_window->focusWidget();
        QVERIFY(before);
        QTest::keyClick(m_window.get(), Qt::Key_F10);
        QMenu *menu = firstMenu();
        QVERIFY(menu->isVisible());
        QVERIFY(menu->activeAction());
        QVERIFY(menu->activeAction()->isEnabled());
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(m_window->focusWidget(), m_window->menuBar());
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
        QCOMPARE(m_window->focusWidget(), before);
    }

    void altAloneLeadsToTheMenusAndEscBack_data() { roles(); }
    void altAloneLeadsToTheMenusAndEscBack()
    {
        QFETCH(const QString, role);
        openFor(role);
        QWidget *before = m_window->focusWidget();
        QTest::keyClick(before, Qt::Key_Alt, Qt::AltModifier);
        QCOMPARE(m_window->focusWidget(), m_window->menuBar());
        QVERIFY(m_window->menuBar()->activeAction());
        QVERIFY(!QApplication::activePopupWidget());
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
        QCOMPARE(m_window->focusWidget(), before);
    }

    void whatIsTypedIsLeftByTheMenus()
    {
        openFor(QStringLiteral("caseworker"));
        auto *field = m_window->findChild<SearchField *>();
        QTest::keyClicks(field, QStringLiteral("AA0000"));
        QTest::keyClick(m_window.get(), Qt::Key_F10);
        QTest::keyClick(firstMenu(), Qt::Key_Escape);
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("AA0000"));
    }

    void aNarrowWindowOpensTheSupervisorsPageByItself()
    {
        openFor(QStringLiteral("supervisor"));
        m_window->resize(700, 600);
        QVERIFY(!m_window->findChild<SupervisorPage *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        const auto pages = m_window->findChildren<SupervisorPage *>();
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.last()->isVisible());
        QVERIFY(qobject_cast<QDialog *>(pages.last()->window()));
        QTRY_VERIFY(pages.last()->window()->focusWidget());
    }

private:
    static void roles()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : { "caseworker", "supervisor", "agent", "administrator", "auditor" })
            QTest::newRow(role) << QString::fromLatin1(role);
    }
    void openFor(const QString &role)
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, role);
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->focusWidget() && m_window->focusWidget()->hasFocus());
    }
    QMenu *firstMenu() const { return m_window->menuBar()->actions().first()->menu(); }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMenuKeys)
#include "tst_menukeys.moc"
