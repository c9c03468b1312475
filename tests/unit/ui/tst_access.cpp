// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/staffedoffice.h"
#include "ui/access/reasonform.h"
#include "ui/access/revealdialog.h"
#include "ui/access/rightwords.h"
#include "ui/access/rolepage.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/partycard.h"
#include "ui/cases/rowdetails.h"
#include "ui/casetabs.h"
#include "ui/mainwindow.h"
#include "ui/papers/keptpapersdialog.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/search/searchfield.h"
#include "ui/signin/sessionwords.h"
#include "ui/tables/recordtableview.h"
#include "ui/trail/traildialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &widget, const char *text)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>()) {
        if (each->text() == QString::fromUtf8(text) && each->isVisibleTo(&widget))
            return each;
    }
    return nullptr;
}

/// Everything that any object below a widget holds as a text: what could be copied, spoken or searched in memory.
QString everyText(QWidget &widget)
{
    QStringList texts;
    QList<QObject *> objects = widget.findChildren<QObject *>();
    objects.append(&widget);
    for (const QObject *object : objects) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = object->metaObject()->property(i);
            if (property.typeId() == QMetaType::QString && property.isReadable())
                texts.append(property.read(object).toString());
        }
    }
    return texts.join(u'\n');
}

} // namespace

/// Who may see what, as the window keeps to it: over a real office with real users.
class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_second.reset();
    }

    void theWordsFollowTheTableOfRights()
    {
        int allowed = 0;
        for (int role = 0; role <= int(StaffRole::Administrator); ++role) {
            const Worker worker { .role = StaffRole(role) };
            QVERIFY(!roleWord(worker.role).isEmpty());
            QVERIFY(roleTask(worker.role).size() > 20);
            for (int right = 0; right <= int(Right::ChangeDistricts); ++right) {
                const QString why = whyNot(worker, Right(right));
                QCOMPARE(why.isEmpty(), may(worker, Right(right)));
                QVERIFY(why.isEmpty() || why.contains(roleWord(worker.role)));
                allowed += why.isEmpty() ? 1 : 0;
            }
        }
        QVERIFY(allowed > 10);
        const Worker everybody { .hasEveryRight = true };
        QVERIFY(whyNot(everybody, Right::Administer).isEmpty());
    }

    void anActionThatIsNotOfferedSaysWhy()
    {
        QAction action;
        QVERIFY(offer(&action, { .role = StaffRole::Supervisor }, Right::PrintBatch));
        QVERIFY(action.isEnabled());
        QVERIFY(!offer(&action, { .role = StaffRole::Agent }, Right::PrintBatch));
        QVERIFY(!action.isEnabled());
        QCOMPARE(action.toolTip(), whyNot({ .role = StaffRole::Agent }, Right::PrintBatch));
        QCOMPARE(action.statusTip(), action.toolTip());
    }

    void aReasonIsNeverEmpty()
    {
        ReasonForm form(QStringLiteral("Why <b>this</b>?"), QStringLiteral("&Open"));
        QSignalSpy given(&form, &ReasonForm::given);
        QSignalSpy dismissed(&form, &ReasonForm::dismissed);
        form.show();
        auto *line = form.findChild<QLineEdit *>();
        QVERIFY(!button(form, "&Open")->isEnabled());
        QTest::keyClicks(line, QStringLiteral("   "));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(given.count(), 0);
        QTest::keyClicks(line, QStringLiteral("parent at  the counter "));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.at(0).at(0).toString(), QStringLiteral("parent at the counter"));
        button(form, "&Open")->click();
        QCOMPARE(given.count(), 2);
        button(form, "C&lose")->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(textsOf(form).contains(QLatin1String("Why <b>this</b>?")));
        line->setText(QString(5000, u'x'));
        QCOMPARE(form.reason().size(), 200);
    }

    void aCaseOfAnotherOfficeAsksWhyInItsTab()
    {
        openWindow("visitor");
        QSignalSpy failed(m_window->cases(), &CaseTabs::caseFailed);
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(id("AA00001A1"));
        QTRY_COMPARE(failed.count(), 1);
        CasePage *page = m_window->cases()->currentPage();
        auto *form = page->findChild<ReasonForm *>();
        QTRY_VERIFY(form && form->isVisible());
        QVERIFY2(textsOf(*form).contains(QLatin1String("AA00001A1")), qPrintable(textsOf(*form)));
        QVERIFY(!page->loaded());
        QTRY_COMPARE(m_window->focusWidget(), form->findChild<QLineEdit *>());
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty()); // no box over the window

        QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("called by mistake"));
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shown.count(), 1);
        QTRY_VERIFY(!page->findChild<ReasonForm *>());
        QVERIFY2(textsOf(*page).contains(QLatin1String("called by mistake")), qPrintable(textsOf(*page)));
        QVERIFY(textsOf(*page).contains(QLatin1String("another office")));
        m_window->cases()->reload(page); // the reason holds for this tab
        QTRY_COMPARE(shown.count(), 2);
        QCOMPARE(failed.count(), 1);
        m_window->openCase(id("AA00002A1")); // and for no other
        QTRY_COMPARE(failed.count(), 2);
        const QStringList trail = m_desk->trail();
        QVERIFY2(trail.contains(QLatin1String("view refused AA00001A1")), qPrintable(trail.join(u'\n')));
        QCOMPARE(trail.filter(QLatin1String("view done AA00001A1 called by mistake")).size(), 2);
        QVERIFY(trail.contains(QLatin1String("view refused AA00002A1")));
    }

    void whoGivesNoReasonClosesTheTab()
    {
        openWindow("visitor");
        QSignalSpy failed(m_window->cases(), &CaseTabs::caseFailed);
        m_window->openCase(id("AA00003A1"));
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(button(*m_window->cases()->currentPage(), "C&lose"));
        button(*m_window->cases()->currentPage(), "C&lose")->click();
        QCOMPARE(m_window->cases()->count(), 0);
        QCOMPARE(m_window->focusWidget(), m_window->findChild<SearchField *>());
    }

    void ownCasesTakeNoReasonAndAgentsNone()
    {
        for (const char *user : { "caseworker", "agent", "supervisor" }) {
            openWindow(user);
            QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
            m_window->openCase(id("AA00001A1"));
            QTRY_COMPARE(shown.count(), 1);
            QVERIFY(!textsOf(*m_window).contains(QLatin1String("another office")));
            QVERIFY(m_desk->trail().contains(QLatin1String("view done AA00001A1")));
        }
    }

    void aRefusalSaysSoAndOffersNothing()
    {
        openWindow("auditor"); // a page that no role page leads to
        QSignalSpy failed(m_window->cases(), &CaseTabs::caseFailed);
        m_window->openCase(id("AA00001A1"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, Error::Kind::Denied);
        const CasePage *page = m_window->cases()->currentPage();
        QVERIFY2(textsOf(*page).contains(QLatin1String("role")), qPrintable(textsOf(*page)));
        QVERIFY(!button(*page, "Try again"));
        QVERIFY(!page->findChild<ReasonForm *>());
    }

    void whatEachRoleIsOffered_data()
    {
        QTest::addColumn<QString>("offered"); // of the actions below
        QTest::newRow("agent") << QStringLiteral("&Statement… Your &last views…");
        QTest::newRow("caseworker") << QStringLiteral(
            "&Statement… &Coupons… &Monthly notice… &Kept papers… Your &last views…");
        QTest::newRow("supervisor") << QStringLiteral(
            "&Statement… &Coupons… &Monthly notice… &Kept papers… &Many papers… Directory of &districts… &Trail… Your "
            "&last views…");
        QTest::newRow("mailroom") << QString();
        QTest::newRow("auditor") << QStringLiteral("&Trail…");
        QTest::newRow("administrator") << QStringLiteral("&Office settings… Directory of &districts… &Trail…");
    }
    void whatEachRoleIsOffered()
    {
        QFETCH(QString, offered);
        const QString user = QString::fromLatin1(QTest::currentDataTag());
        openWindow(qPrintable(user));
        QSignalSpy office(m_window.get(), &MainWindow::officeRead);
        QTRY_COMPARE(office.count(), 1);
        const Worker &worker = m_desk->desk().who.worker;
        if (may(worker, Right::OpenCases)) {
            QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
            m_window->openCase(id("AA00001A1"));
            QTRY_COMPARE(shown.count(), 1);
        }
        QStringList usable;
        for (const char *text : { "&Statement…", "&Coupons…", "&Monthly notice…", "&Kept papers…", "&Many papers…",
                 "&Office settings…", "Directory of &districts…", "&Trail…", "Your &last views…" }) {
            const QAction *each = action(text);
            if (each && each->isEnabled())
                usable.append(QString::fromUtf8(text));
            else if (each)
                QVERIFY2(each->toolTip().contains(QLatin1String("may not")), text); // off, and says why
        }
        QCOMPARE(usable.join(u' '), offered);
        QCOMPARE(m_window->findChild<SearchField *>() != nullptr, may(worker, Right::OpenCases));
        auto *page = m_window->findChild<RolePage *>();
        QCOMPARE(page != nullptr, !may(worker, Right::OpenCases));
        if (page) {
            QVERIFY(page->isVisible());
            QVERIFY2(textsOf(*page).contains(roleTask(worker.role)), qPrintable(textsOf(*page)));
            QCOMPARE(page->findChildren<QPushButton *>().size(), usable.size());
        }
        QVERIFY(!textsOf(*m_window).contains(QLatin1String("no users")));
    }

    void theRolePagesButtonsOpenWhatTheyName()
    {
        openWindow("auditor");
        button(*m_window, "Trail…")->click();
        QVERIFY(m_window->findChild<TrailDialog *>());
    }

    void aProtectedContactIsNotInTheCase()
    {
        for (const char *user : { "agent", "caseworker", "supervisor" }) {
            openWindow(user);
            const CasePage *page = openCase("AA00007A1");
            const Party &person = page->loaded()->file->custodial;
            QVERIFY(person.familyViolence);
            for (const Audience audience :
                { Audience::Owner, Audience::OtherParent, Audience::Staff, Audience::StaffWithReason }) {
                QVERIFY(!person.address.shownTo(audience));
                QVERIFY(!person.phone.shownTo(audience));
                QVERIFY(!person.email.shownTo(audience));
            }
            QTRY_VERIFY(button(*page, "Stateme&nt…")); // the header is on the screen
            QPushButton *show = button(*page, "Show…");
            QVERIFY2((show != nullptr) == (user != std::string_view("agent")), user);
        }
    }

    void thoseOfAnotherOfficeMayNotAskForIt()
    {
        openWindow("visitor");
        m_window->openCase(id("AA00007A1"));
        QTRY_VERIFY(m_window->findChild<ReasonForm *>());
        emit m_window->findChild<ReasonForm *>()->given(QStringLiteral("asked by a colleague"));
        QTRY_VERIFY(m_window->cases()->currentPage()->loaded());
        QTRY_VERIFY(button(*m_window->cases()->currentPage(), "Stateme&nt…"));
        QVERIFY(!button(*m_window->cases()->currentPage(), "Show…"));
    }

    void refusedKeptPapersAreNothingButTheReason()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("visitor"));
        KeptPapersDialog dialog(m_desk->desk(), id("AA00001A1"));
        QSignalSpy refused(&dialog, &KeptPapersDialog::refused);
        dialog.show();
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!dialog.findChild<RecordTableView *>()->isVisible());
        QVERIFY(!dialog.findChild<RowDetails *>()->isVisible());
        QVERIFY(!button(dialog, "&Save a copy…"));
        const QString said = textsOf(dialog);
        QVERIFY2(said.contains(QLatin1String("takes a reason")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("Give the reason in the tab of the case")), qPrintable(said));
    }

    void whatIsKnownOfAnAddressIsNeverCut()
    {
        openWindow("supervisor");
        openCase("AA00009A1");
        for (const int width : { 1280, 1024, 880 }) {
            m_window->resize(width, 760);
            int found = 0;
            for (const ElidedLabel *each : m_window->findChildren<ElidedLabel *>()) {
                if (!each->text().startsWith(QLatin1String("verified ")))
                    continue;
                ++found;
                QTRY_VERIFY2(each->width() >= each->fontMetrics().horizontalAdvance(each->text()),
                    qPrintable(QString::number(width)));
            }
            QCOMPARE(found, 2);
        }
    }

    void anUnprotectedPersonHasNothingToReveal()
    {
        openWindow("supervisor");
        const CasePage *page = openCase("AA00001A1");
        QTRY_VERIFY(button(*page, "Stateme&nt…"));
        QVERIFY(!button(*page, "Show…"));
    }

    void theCardsButtonAsksForTheReason()
    {
        openWindow("caseworker");
        const CasePage *page = openCase("AA00007A1");
        QTRY_VERIFY(button(*page, "Show…"));
        button(*page, "Show…")->click();
        auto *dialog = m_window->findChild<RevealDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(textsOf(*dialog).contains(QLatin1String("custodial parent")), qPrintable(textsOf(*dialog)));
        button(*dialog, "C&lose")->click();
        QTRY_VERIFY(!m_window->findChild<RevealDialog *>());
        QVERIFY(m_desk->trail().filter(QLatin1String("reveal")).isEmpty());
    }

    void theContactIsShownForAWhileAndThenGone()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("supervisor"));
        const QStringList contact = contactOf("AA00007A1");
        QVERIFY(contact.size() >= 2);
        auto dialog = std::make_unique<RevealDialog>(
            m_desk->desk(), id("AA00007A1"), Role::Custodial, nullptr, std::chrono::milliseconds(1200));
        QSignalSpy shown(dialog.get(), &RevealDialog::contactShown);
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        dialog->open();
        dialog->tellCaller(CallerRole::Custodial);
        QVERIFY(!everyText(*dialog).contains(QLatin1String("tell this caller nothing")));
        dialog->tellCaller(CallerRole::Noncustodial);
        QVERIFY(everyText(*dialog).contains(QLatin1String("tell this caller nothing")));
        auto *lines = dialog->findChild<PaintedLines *>();
        QVERIFY(lines->isEmpty());
        const QImage before = dialog->grab().toImage();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("threat reported"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(!lines->isEmpty() && lines->isVisible());
        QVERIFY(dialog->grab().toImage() != before);
        const QString held = everyText(*dialog);
        for (const QString &line : contact)
            QVERIFY2(!held.contains(line), "a widget holds the contact as a text");
        QApplication::clipboard()->clear();
        for (const Qt::Key key : { Qt::Key_A, Qt::Key_C, Qt::Key_X })
            QTest::keyClick(lines, key, Qt::ControlModifier);
        QTest::mousePress(lines, Qt::LeftButton, {}, QPoint(2, 5));
        QTest::mouseRelease(lines, Qt::LeftButton, {}, QPoint(90, 5));
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 10'000);
        QVERIFY(lines->isEmpty());
        const QStringList trail = m_desk->trail();
        QVERIFY2(trail.contains(QLatin1String("reveal done AA00007A1 threat reported custodial")),
            qPrintable(trail.join(u'\n')));
        for (const QString &line : contact)
            QVERIFY(!trail.join(u'\n').contains(line));
    }

    void closingEarlyForgetsAtOnce()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("caseworker"));
        RevealDialog dialog(m_desk->desk(), id("AA00007A1"), Role::Custodial);
        QSignalSpy shown(&dialog, &RevealDialog::contactShown);
        dialog.open();
        emit dialog.findChild<ReasonForm *>()->given(QStringLiteral("letter came back"));
        QTRY_COMPARE(shown.count(), 1);
        dialog.close();
        QVERIFY(dialog.findChild<PaintedLines *>()->isEmpty());
    }

    void aScreenReaderGetsItAndLosesItAgain()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("supervisor"));
        const QStringList contact = contactOf("AA00007A1");
        PaintedLines lines;
        lines.showLines(std::make_shared<const ProtectedLines>(contact), false);
        QVERIFY(lines.accessibleName().isEmpty()); // nobody listens
        lines.showLines(std::make_shared<const ProtectedLines>(contact), true);
        QCOMPARE(lines.accessibleName(), contact.join(QLatin1String(", ")));
        lines.forget();
        QVERIFY(lines.accessibleName().isEmpty());
    }

    void whoMayNotGetsNothing()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("agent"));
        RevealDialog dialog(m_desk->desk(), id("AA00007A1"), Role::Custodial);
        QSignalSpy refused(&dialog, &RevealDialog::refused);
        dialog.open();
        emit dialog.findChild<ReasonForm *>()->given(QStringLiteral("curious"));
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(dialog.findChild<PaintedLines *>()->isEmpty());
        QVERIFY(dialog.findChild<ReasonForm *>()->isEnabled());
        QVERIFY(!dialog.findChild<MessageBar *>()->text().isEmpty());
        QVERIFY(m_desk->trail().contains(QLatin1String("reveal refused AA00007A1 curious custodial")));
    }

    void aSearchIsNotedWhenAResultIsOpened()
    {
        openWindow("caseworker");
        auto *field = m_window->findChild<SearchField *>();
        auto *list = m_window->findChild<QListView *>();
        QTest::keyClicks(field, QStringLiteral("AA00001A1"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.count(), 1);
        const QStringList trail = m_desk->trail();
        const auto search = trail.indexOf(QLatin1String("search done case: 1 found"));
        QVERIFY2(search >= 0, qPrintable(trail.join(u'\n')));
        QVERIFY(search < trail.indexOf(QLatin1String("view done AA00001A1")));
        QCOMPARE(trail.filter(QLatin1String("search")).size(), 1);
    }

    void aTextThatRestsIsNotedWithoutIt()
    {
        openWindow("caseworker");
        QTest::keyClicks(m_window->findChild<SearchField *>(), QStringLiteral("no such name"));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->trail().contains(QLatin1String("search done 0 found")), 20'000);
        QVERIFY(!m_desk->trail().join(u'\n').contains(QLatin1String("such")));
    }

private:
    void openWindow(const char *user)
    {
        m_window.reset();
        m_desk = std::make_unique<SignedInDesk>(*m_office, QString::fromLatin1(user));
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->resize(1280, 800);
        m_window->show();
    }
    const CasePage *openCase(const char *text)
    {
        m_window->openCase(id(text));
        const CasePage *page = m_window->cases()->currentPage();
        if (!QTest::qWaitFor([page] { return bool(page->loaded()); }))
            qFatal("the case was not read");
        return page;
    }
    QAction *action(const char *text) const
    {
        for (QAction *each : m_window->findChildren<QAction *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    /// As the store gives it to a supervisor with a reason.
    QStringList contactOf(const char *text)
    {
        m_second = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("supervisor"));
        auto answer = m_second->desk().store.run([text](Connection &connection) {
            return revealContact(connection, id(text), Role::Custodial, QStringLiteral("a test"));
        });
        answer.waitForFinished();
        const auto lines = answer.result();
        return lines ? QStringList((*lines)->lines()) : QStringList();
    }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<SignedInDesk> m_second;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
