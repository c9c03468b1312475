// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/keys/calldesk.h"
#include "ui/access/reasonform.h"
#include "ui/caller/callerbar.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/callwizard.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperoutput.h"
#include "ui/parts/announcer.h"
#include "ui/search/searchfield.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace caseledger;
using namespace caseledger::test;

namespace {

using Prepare = std::function<void(CallDesk &)>;

PaperDialog *paperOf(CallDesk &desk)
{
    desk.action("statement")->trigger();
    auto *paper = desk.window().findChild<PaperDialog *>();
    if (!paper || !QTest::qWaitForWindowActive(paper))
        qFatal("the paper does not come");
    return paper;
}

void trigger(CallDesk &desk, const char *code)
{
    if (!QTest::qWaitFor([&] { return desk.action(code) && desk.action(code)->isEnabled(); }))
        qFatal("there is no action %s", code);
    desk.action(code)->trigger();
}

Prepare inCase(const Prepare &more)
{
    return [more](CallDesk &desk) {
        if (!desk.open("AA00002A1") || !desk.open("AA00001A1"))
            qFatal("the case does not open");
        desk.caller()->noteVerified(Role::Custodial);
        more(desk);
    };
}

const QList<std::pair<const char *, Prepare>> &states()
{
    static const QList<std::pair<const char *, Prepare>> all {
        { "no case", [](CallDesk &) {} },
        { "typing",
            [](CallDesk &desk) {
                QTest::keyClicks(desk.window().findChild<SearchField *>(), QStringLiteral("AA0000"));
            } },
        { "a case on its way", [](CallDesk &desk) { desk.window().openCase(id("AA00010A1")); } },
        { "no such case",
            [](CallDesk &desk) {
                QSignalSpy failed(desk.window().cases(), &CaseTabs::caseFailed);
                desk.window().openCase(id("ZZ99999Z9"));
                if (!failed.wait())
                    qFatal("a case is there that is not");
            } },
        { "a case", inCase([](CallDesk &) {}) },
        { "read again", inCase([](CallDesk &desk) { desk.press("F5"); }) },
        { "details", inCase([](CallDesk &desk) { desk.press("Space"); }) },
        { "second pane", inCase([](CallDesk &desk) { desk.press("Ctrl+2"); }) },
        { "chart", inCase([](CallDesk &desk) { desk.press("Ctrl+5"); }) },
        { "contact", inCase([](CallDesk &desk) { desk.press("Ctrl+6"); }) },
        { "activity", inCase([](CallDesk &desk) { desk.press("Ctrl+7"); }) },
        { "at the switch", inCase([](CallDesk &desk) { desk.press("Ctrl+Shift+W"); }) },
        { "a note half written", inCase([](CallDesk &desk) {
             desk.press("Ctrl+;");
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half"));
         }) },
        { "something copied", inCase([](CallDesk &desk) { desk.press("Ctrl+C"); }) },
        { "a menu is open",
            inCase([](CallDesk &desk) { desk.window().menuBar()->actions().first()->menu()->popup(QPoint(50, 50)); }) },
        { "periods are open", inCase([](CallDesk &desk) { desk.press("Alt+Down"); }) },
        { "a narrow window", inCase([](CallDesk &desk) {
             desk.window().resize(700, 600);
             desk.press("Ctrl+K");
         }) },
        { "a paper", inCase([](CallDesk &desk) { paperOf(desk); }) },
        { "a paper's languages are open",
            inCase([](CallDesk &desk) { paperOf(desk)->findChild<QComboBox *>()->showPopup(); }) },
        { "a file for a paper", inCase([](CallDesk &desk) { paperOf(desk)->output()->chooseFile(); }) },
        { "a printer for a paper", inCase([](CallDesk &desk) { paperOf(desk)->output()->choosePrinter({}); }) },
        { "kept papers", inCase([](CallDesk &desk) { trigger(desk, "kept_papers"); }) },
        { "many papers", inCase([](CallDesk &desk) { trigger(desk, "many_papers"); }) },
        { "the queue", inCase([](CallDesk &desk) { trigger(desk, "letter_queue"); }) },
        { "last views", inCase([](CallDesk &desk) { trigger(desk, "last_views"); }) },
        { "keys", inCase([](CallDesk &desk) { trigger(desk, "key_sheet"); }) },
        { "the wizard", inCase([](CallDesk &desk) { desk.call(); }) },
        { "the wizard over a paper", inCase([](CallDesk &desk) {
             paperOf(desk);
             desk.call();
         }) },
        { "the wizard, comparing", inCase([](CallDesk &desk) {
             desk.call();
             desk.answer(desk.office().caller(1, Role::Custodial));
         }) },
        { "the wizard, answered", inCase([](CallDesk &desk) {
             CallWizard *wizard = desk.call();
             QSignalSpy answered(wizard, &CallWizard::answered);
             Caller wrong = desk.office().caller(1, Role::Custodial);
             wrong.row.party.givenName = QStringLiteral("Wrong");
             desk.answer(wrong);
             if (answered.isEmpty() && !answered.wait())
                 qFatal("the wizard does not answer");
         }) },
    };
    return all;
}

} // namespace

/// "Next call" ends a call whatever the desk is at: nobody inherits the case, the caller or what the caller proved.
class TestNextCall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<CallOffice>(); }

    void fromEveryState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("byKey");
        for (int state = 0; state < states().size(); ++state) {
            QTest::addRow("%s, by key", states()[state].first) << state << true;
            QTest::addRow("%s, by menu", states()[state].first) << state << false;
        }
    }
    void fromEveryState()
    {
        QFETCH(const int, state);
        QFETCH(const bool, byKey);
        CallDesk desk(*m_office, QStringLiteral("supervisor"));
        states()[state].second(desk);
        if (byKey) {
            QWidget *popup = QApplication::activePopupWidget();
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(popup ? popup
                    : focus       ? focus
                                  : &desk.window(),
                Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            desk.action("next_call")->trigger();
        }
        QTRY_VERIFY(desk.window().findChildren<CasePage *>().isEmpty());
        desk.desk().store.run([](Connection &) { return Result<>(); }).waitForFinished(); // what was on its way is
                                                                                          // there
        QTest::qWait(0);
        QTRY_COMPARE(shownWindows(desk), QStringList());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(desk.window().cases()->count(), 0);
        auto *field = desk.window().findChild<SearchField *>();
        QCOMPARE(field->text(), QString());
        QVERIFY(field->isVisible());
        QCOMPARE(desk.window().focusWidget(), field);
        QVERIFY(desk.window().centralWidget()->isVisible() && desk.window().menuBar()->isEnabled());
        QCOMPARE(desk.window().findChild<QListView *>()->model()->rowCount(), 0);
        QVERIFY(!desk.action("reopen_case")->isEnabled());
        QVERIFY(!Announcer::of(&desk.window()).said().contains(QLatin1String("AA0")));
        // and the next caller inherits nothing
        QVERIFY(desk.open("AA00001A1"));
        QCOMPARE(desk.caller()->caller(), CallerRole::NotSet);
        QCOMPARE(desk.caller()->verified(), std::nullopt);
        QVERIFY(desk.action("coupons")->isEnabled());
    }

    /// What was said last is found by who looks around, until it fades.
    void whatWasSaidOfACaseGoesWithTheCall()
    {
        CallDesk desk(*m_office, QStringLiteral("supervisor"));
        QVERIFY(desk.open("AA00001A1"));
        const Announcer &announcer = Announcer::of(&desk.window());
        QTRY_COMPARE(announcer.said(), QStringLiteral("Case AA00001A1 is open."));
        desk.press("Ctrl+Shift+N");
        QTRY_COMPARE(announcer.said(), QString()); // long before it fades
        QVERIFY(announcer.isHidden());
    }

    void aChangedKeyEndsTheCallToo()
    {
        CallDesk desk(*m_office, QStringLiteral("caseworker"));
        QVERIFY(desk.open("AA00001A1"));
        desk.action("next_call")->setShortcut(QKeySequence(QStringLiteral("F12")));
        desk.press("Ctrl+Shift+N");
        QTest::qWait(0);
        QCOMPARE(desk.window().cases()->count(), 1);
        desk.press("F12");
        QTRY_COMPARE(desk.window().cases()->count(), 0);
    }

private:
    /// Of the dialogs of a call. A batch that runs is none; its window stays hidden or open as it was.
    static QStringList shownWindows(CallDesk &desk)
    {
        QStringList shown;
        for (const QDialog *dialog : desk.window().findChildren<QDialog *>()) {
            if (dialog->isVisible() && dialog->testAttribute(Qt::WA_DeleteOnClose))
                shown.append(QLatin1String(dialog->metaObject()->className()));
        }
        return shown;
    }

    std::unique_ptr<CallOffice> m_office;
};

QTEST_MAIN(TestNextCall)
#include "tst_nextcall.moc"
