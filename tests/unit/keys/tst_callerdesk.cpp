// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/keys/calldesk.h"
#include "ui/caller/callerbar.h"
#include "ui/caller/callers.h"
#include "ui/caller/callerwords.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepane.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/contact/contactcard.h"
#include "ui/contact/contactdialog.h"
#include "ui/contact/contactpane.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/callquestions.h"
#include "ui/letters/callwizard.h"
#include "ui/papermenus.h"
#include "ui/papers/languagechoice.h"
#include "ui/papers/paperchoices.h"
#include "ui/papers/paperdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr std::pair<const char *, PaperKind> papers[] = { { "statement", PaperKind::Statement },
    { "disbursements", PaperKind::Disbursements }, { "coupons", PaperKind::Coupon },
    { "monthly_notice", PaperKind::MonthlyNotice }, { "access_notice", PaperKind::AccessNotice } };

bool isSaid(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

} // namespace

/// What it changes on a desk, whom one says one speaks to.
class TestCallerDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<CallOffice>(); }
    void init() { m_desk = std::make_unique<CallDesk>(*m_office, QStringLiteral("caseworker")); }
    void cleanup() { m_desk.reset(); }

    void theContactDialogKnowsWhoIsCalling()
    {
        CasePage *page = m_desk->open("AA00001A1");
        QVERIFY(page);
        page->panes()->choosePane(CasePaneId::Contact);
        auto *pane = qobject_cast<ContactPane *>(page->panes()->currentPane());
        QVERIFY(pane);
        m_desk->caller()->setCaller(CallerRole::Noncustodial); // after the pane was made
        pane->findChildren<ContactCard *>().first()->changeButton()->click();
        QVERIFY(isSaid(*pane->dialog(), contactNote(CallerRole::Noncustodial, Role::Custodial)));
        pane->dialog()->reject();
        page = m_desk->open("AA00002A1");
        QVERIFY(page);
        m_desk->caller()->setCaller(CallerRole::SomebodyElse); // before
        page->panes()->choosePane(CasePaneId::Contact);
        pane = qobject_cast<ContactPane *>(page->panes()->currentPane());
        pane->findChildren<ContactCard *>().last()->changeButton()->click();
        QVERIFY(isSaid(*pane->dialog(), contactNote(CallerRole::SomebodyElse, Role::Noncustodial)));
        QTRY_VERIFY(pane->dialog()->isAncestorOf(QApplication::focusWidget())); // and goes with the window as it is
    }

    void theKeyLeadsToTheSwitch()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        QCOMPARE(m_desk->caller()->caller(), CallerRole::NotSet);
        m_desk->press("Ctrl+Shift+W");
        QVERIFY(m_desk->caller()->isAncestorOf(QApplication::focusWidget()));
        m_desk->press("Down");
        QCOMPARE(m_desk->caller()->caller(), CallerRole::Custodial);
    }

    void papersThatAreNotForTheCallerAreOffAndSayWhy_data()
    {
        QTest::addColumn<CallerRole>("caller");
        QTest::newRow("not set") << CallerRole::NotSet;
        QTest::newRow("custodial") << CallerRole::Custodial;
        QTest::newRow("noncustodial") << CallerRole::Noncustodial;
        QTest::newRow("somebody else") << CallerRole::SomebodyElse;
    }
    void papersThatAreNotForTheCallerAreOffAndSayWhy()
    {
        QFETCH(const CallerRole, caller);
        QVERIFY(m_desk->open("AA00001A1"));
        m_desk->caller()->setCaller(caller);
        for (const auto &[code, kind] : papers) {
            const QAction *action = m_desk->action(code);
            QVERIFY2(action, code);
            QCOMPARE(action->isEnabled(), applies(kind, caller));
            if (!action->isEnabled())
                QCOMPARE(action->toolTip(), whyNotFor(kind, caller, Phrasebook()));
        }
        QVERIFY(m_desk->action("kept_papers")->isEnabled());
        m_desk->caller()->setCaller(CallerRole::NotSet);
        for (const auto &[code, kind] : papers) {
            QVERIFY2(m_desk->action(code)->isEnabled(), code);
            QVERIFY(m_desk->action(code)->toolTip().contains(
                m_desk->action(code)->shortcut().toString(QKeySequence::NativeText)));
        }
    }

    /// Each case has its own caller: the menus follow the case that is shown.
    void callersAreOfTheirCase()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        m_desk->caller()->setCaller(CallerRole::Custodial);
        QVERIFY(!m_desk->action("coupons")->isEnabled());
        QVERIFY(m_desk->open("AA00002A1"));
        QCOMPARE(m_desk->caller()->caller(), CallerRole::NotSet);
        QVERIFY(m_desk->action("coupons")->isEnabled());
        m_desk->press("Ctrl+Shift+Tab");
        QCOMPARE(m_desk->window().cases()->currentPage()->id(), id("AA00001A1"));
        QCOMPARE(m_desk->caller()->caller(), CallerRole::Custodial);
        QVERIFY(!m_desk->action("coupons")->isEnabled());
        m_desk->press("Ctrl+W"); // and they go with it
        QVERIFY(m_desk->action("coupons")->isEnabled());
        QVERIFY(m_desk->open("AA00001A1"));
        QCOMPARE(m_desk->caller()->caller(), CallerRole::NotSet);
    }

    void readAgainTheCallerStays()
    {
        CasePage *page = m_desk->open("AA00001A1");
        QVERIFY(page);
        m_desk->caller()->noteVerified(Role::Noncustodial);
        QSignalSpy shown(m_desk->window().cases(), &CaseTabs::caseShown);
        m_desk->press("F5");
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(m_desk->caller()->verified(), std::optional(Role::Noncustodial));
        QVERIFY(!m_desk->action("disbursements")->isEnabled());
    }

    /// Case 3: one parent reads Arabic.
    void aPaperIsForTheCallerInThatParentsLanguage()
    {
        CasePage *page = m_desk->open("AA00003A1");
        QVERIFY(page);
        for (const Role parent : { Role::Custodial, Role::Noncustodial }) {
            m_desk->caller()->setCaller(callerOf(parent));
            m_desk->action("statement")->trigger();
            auto *dialog = m_desk->window().findChild<PaperDialog *>();
            QVERIFY(dialog);
            const PaperWish wish = dialog->choices()->wish();
            QCOMPARE(wish.role, std::optional(parent));
            QCOMPARE(wish.language, std::optional(languageFromCode(partyOf(*page->loaded()->file, parent).language)));
            QSignalSpy answered(dialog, &PaperDialog::answerShown);
            QTRY_VERIFY(answered.count() > 0);
            dialog->close();
            QTRY_VERIFY(!m_desk->window().findChild<PaperDialog *>());
        }
    }

    void aPaperThatIsForOneParentAloneStaysForThatOne()
    {
        CasePage *page = m_desk->open("AA00001A1");
        QVERIFY(page);
        PaperDialog coupons(m_desk->desk(), page->loaded(), PaperKind::Coupon, nullptr, Role::Custodial);
        QCOMPARE(coupons.choices()->wish().role, std::optional(Role::Noncustodial));
        QSignalSpy answered(&coupons, &PaperDialog::answerShown);
        QTRY_VERIFY(answered.count() > 0);
    }

    void disbursementsSayWhoseTheyAre()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        const QString note = disbursementsNote(CallerRole::Noncustodial);
        m_desk->caller()->setCaller(CallerRole::Noncustodial);
        QVERIFY(!isSaid(m_desk->window(), note));
        m_desk->press("Ctrl+2");
        QVERIFY(isSaid(m_desk->window(), note));
        m_desk->caller()->setCaller(CallerRole::Custodial);
        QVERIFY(!isSaid(m_desk->window(), note));
        m_desk->caller()->setCaller(CallerRole::SomebodyElse);
        QVERIFY(isSaid(m_desk->window(), note));
        m_desk->press("Ctrl+1");
        QVERIFY(!isSaid(m_desk->window(), note));
    }

    void theStatementsButtonGoesWithItsMenuEntry()
    {
        CasePage *page = m_desk->open("AA00001A1");
        QPushButton *statement = nullptr;
        for (auto *each : page->header()->findChildren<QPushButton *>())
            statement = each->text().contains(QLatin1String("Stateme")) ? each : statement;
        QVERIFY(statement && statement->isEnabled());
        QVERIFY(statement->toolTip().contains(QLatin1String("Ctrl+Shift+S")));
        statement->setFocus();
        m_desk->caller()->setCaller(CallerRole::SomebodyElse);
        QVERIFY(!statement->isEnabled());
        QVERIFY(!statement->accessibleDescription().isEmpty());
        QVERIFY(m_desk->caller()->isAncestorOf(m_desk->window().focusWidget())); // the focus is not lost with it
    }

    /// The caller of the header is the one of the wizard; what she proves there is shown in the header.
    void aCallThatMatchesIsProof()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        m_desk->caller()->setCaller(CallerRole::Custodial);
        CallWizard *wizard = call();
        QCOMPARE(wizard->findChild<CallQuestions *>()->caller(), std::optional(Role::Custodial));
        QSignalSpy verified(wizard, &CallWizard::verified);
        m_desk->answer(m_office->caller(1, Role::Custodial));
        QTRY_COMPARE(verified.count(), 1);
        QCOMPARE(m_desk->caller()->verified(), std::optional(Role::Custodial));
        wizard->close();
        QTRY_VERIFY(!calls()->wizard());
        QCOMPARE(m_desk->caller()->verified(), std::optional(Role::Custodial));
        // and a call in which something does not match takes it back
        wizard = call();
        QSignalSpy refused(wizard, &CallWizard::verified);
        Caller wrong = m_office->caller(1, Role::Custodial);
        wrong.row.party.givenName = QStringLiteral("Wrong");
        m_desk->answer(wrong);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(m_desk->caller()->verified(), std::nullopt);
    }

    /// Who is chosen in the wizard is the caller from then on.
    void theOtherParentMayBeOnTheTelephone()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        m_desk->caller()->noteVerified(Role::Custodial);
        CallWizard *wizard = call();
        m_desk->press("Alt+N");
        QSignalSpy verified(wizard, &CallWizard::verified);
        m_desk->answer(m_office->caller(1, Role::Noncustodial));
        QTRY_COMPARE(verified.count(), 1);
        QCOMPARE(m_desk->caller()->caller(), CallerRole::Noncustodial);
        QCOMPARE(m_desk->caller()->verified(), std::optional(Role::Noncustodial));
    }

    /// A letter proves nothing of who is on the telephone.
    void aWrittenRequestIsNoProof()
    {
        QVERIFY(m_desk->open("AA00002A1"));
        m_desk->caller()->setCaller(CallerRole::Custodial);
        CallWizard *wizard = call();
        for (auto *box : wizard->findChildren<QCheckBox *>())
            box->setChecked(true);
        QSignalSpy verified(wizard, &CallWizard::verified);
        QSignalSpy answered(wizard, &CallWizard::answered);
        m_desk->answer(m_office->caller(2, Role::Custodial));
        if (answered.isEmpty()) { // the day of the letter is asked last
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("t"));
            m_desk->press("Return");
        }
        QTRY_COMPARE(answered.count(), 1);
        QCOMPARE(verified.count(), 0);
        QCOMPARE(m_desk->caller()->verified(), std::nullopt);
    }

    void aLockedDeskForgetsWhatWasProved()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        m_desk->caller()->noteVerified(Role::Custodial);
        QVERIFY(m_desk->open("AA00002A1"));
        m_desk->caller()->noteVerified(Role::Noncustodial);
        m_desk->window().callers()->forgetVerifications();
        QCOMPARE(m_desk->caller()->verified(), std::nullopt);
        QCOMPARE(m_desk->caller()->caller(), CallerRole::Noncustodial);
        m_desk->press("Ctrl+Tab");
        QCOMPARE(m_desk->caller()->verified(), std::nullopt);
    }

    void goesRoundThePanesBothWays()
    {
        CasePage *page = m_desk->open("AA00001A1");
        QVERIFY(page);
        page->panes()->currentPane()->toggleDetails();
        m_desk->press("Ctrl+K");
        QList<QWidget *> way { m_desk->window().focusWidget() };
        for (int step = 0; step < 8 && (step == 0 || way.last() != way.first()); ++step) {
            m_desk->press("F6");
            QVERIFY(m_desk->window().focusWidget() && m_desk->window().focusWidget()->isVisible());
            way.append(m_desk->window().focusWidget());
        }
        QCOMPARE(way.size(), 7); // search, caller, tabs, table, details, note line, search
        QVERIFY(m_desk->caller()->isAncestorOf(way[1]));
        QList<QWidget *> back { m_desk->window().focusWidget() };
        for (int step = 0; step < 6; ++step) {
            m_desk->press("Shift+F6");
            back.append(m_desk->window().focusWidget());
        }
        std::reverse(back.begin(), back.end());
        QCOMPARE(back, way);
    }

    /// The search of a narrow window gives its place back.
    void goesRoundInANarrowWindow()
    {
        QVERIFY(m_desk->open("AA00001A1"));
        m_desk->window().resize(700, 600);
        m_desk->press("Ctrl+K");
        QWidget *field = m_desk->window().focusWidget();
        QVERIFY(field->isVisible());
        m_desk->press("F6");
        QVERIFY(m_desk->caller()->isAncestorOf(m_desk->window().focusWidget()));
        QVERIFY(m_desk->window().focusWidget()->isVisible());
        m_desk->press("Ctrl+K");
        m_desk->press("Ctrl+3");
        QVERIFY(m_desk->window().focusWidget()->isVisible());
        m_desk->press("Ctrl+K");
        QCOMPARE(m_desk->window().focusWidget(), field);
    }

private:
    CallMenu *calls() { return m_desk->window().findChild<CallMenu *>(); }
    CallWizard *call() { return m_desk->call(); }

    std::unique_ptr<CallOffice> m_office;
    std::unique_ptr<CallDesk> m_desk;
};

QTEST_MAIN(TestCallerDesk)
#include "tst_callerdesk.moc"
