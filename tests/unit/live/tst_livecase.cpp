// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contact/contactwork.h"
#include "models/store/desk/notes.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/activity/activitypane.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablepage.h"
#include "ui/casetabs.h"
#include "ui/mainwindow.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperoutput.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/recordtableview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QString otherPhone = QStringLiteral("212-555-0177");

bool says(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Two desks of one office: what the colleague does appears in the window that is told of it.
class TestLiveCase : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<StaffedOffice>();
        m_own = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("caseworker"));
        m_colleague = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("supervisor"));
        m_window = std::make_unique<MainWindow>(m_own->desk());
        m_window->show();
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(m_case);
        QTRY_COMPARE(shown.count(), 1);
    }

    void cleanup()
    {
        m_window.reset();
        m_colleague.reset();
        m_own.reset();
        m_office.reset();
    }

    void whatAColleagueChangesAppearsWithoutAnotherRowOfTheTrail()
    {
        TablePage *payments = page()->panes()->tablePage(CasePaneId::Payments);
        payments->filters(); // they come after the first paint, and begin with the first column
        RecordTableView *table = payments->view();
        table->setCurrentIndex(table->model()->index(2, 1));
        const int record = table->currentRecord();
        const QStringList trail = viewsInTrail();
        changePhone();
        QVERIFY(!says(*page(), otherPhone));
        m_own->desk().news->takeNews({ .cases = { m_case } });
        QTRY_VERIFY(says(*page(), otherPhone));
        QVERIFY(says(*page(), QStringLiteral("a colleague changed this case")));
        QCOMPARE(table->currentRecord(), record);
        QCOMPARE(table->currentIndex().column(), 1);
        QCOMPARE(viewsInTrail(), trail);
    }

    void newsOfOtherCasesReadNothing()
    {
        changePhone();
        const LoadedCasePointer before = page()->loaded();
        m_own->desk().news->takeNews({ .cases = { id("AA00002A1") } });
        m_own->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(page()->loaded(), before);
    }

    void newsWithoutAChangeTellNothing()
    {
        const LoadedCasePointer before = page()->loaded();
        m_own->desk().news->takeNews({ .cases = {}, .isAnyCase = true });
        settle();
        QCOMPARE(page()->loaded(), before);
        QVERIFY(!says(*page(), QStringLiteral("colleague")));
    }

    void aCoveredDeskReadsNothingUntilItIsUncovered()
    {
        changePhone();
        m_own->desk().news->setCovered(true);
        m_own->desk().news->takeNews({ .cases = { m_case } });
        settle();
        QVERIFY(!says(*page(), otherPhone));
        m_own->desk().news->setCovered(false);
        QTRY_VERIFY(says(*page(), otherPhone));
    }

    void aTabBehindAnotherIsReadWhenItIsShown()
    {
        CasePage *behind = page();
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(id("AA00002A1"));
        QTRY_COMPARE(shown.count(), 1);
        const LoadedCasePointer before = behind->loaded();
        changePhone();
        m_own->desk().news->takeNews({ .cases = { m_case } });
        settle();
        QCOMPARE(behind->loaded(), before);
        m_window->cases()->setCurrentWidget(behind);
        QTRY_VERIFY(says(*behind, otherPhone));
    }

    void aNoteAppearsInActivity()
    {
        page()->panes()->choosePane(CasePaneId::Activity);
        auto *activity = page()->panes()->findChild<ActivityPane *>();
        QSignalSpy read(activity, &ActivityPane::activityShown);
        QTRY_VERIFY(read.count() > 0);
        const int before = activity->view()->model()->rowCount();
        const auto kept = m_colleague->desk().store.run([id = m_case](Connection &connection) {
            return keepNote(connection, id, QStringLiteral("called about the hearing"));
        });
        QVERIFY(kept.result());
        m_own->desk().news->takeNews({ .cases = { m_case } });
        QTRY_COMPARE(activity->view()->model()->rowCount(), before + 1);
    }

    void aPaperIsMadeAgainBeforeItIsPrinted()
    {
        PaperDialog dialog(m_own->desk(), page()->loaded(), PaperKind::Statement, m_window.get());
        QSignalSpy shown(&dialog, &PaperDialog::answerShown);
        dialog.show();
        QTRY_COMPARE(shown.count(), 1);
        m_own->desk().news->takeNews({ .cases = { m_case } }); // a note, say
        settle();
        QCOMPARE(shown.count(), 1);
        QVERIFY(!says(dialog, QStringLiteral("Look at it again")));
        changePhone();
        m_own->desk().news->takeNews({ .cases = { m_case } });
        QTRY_COMPARE(shown.count(), 2);
        QVERIFY(says(dialog, QStringLiteral("Look at it again")));
        QVERIFY(dialog.output()->isReady());
    }

private:
    CasePage *page() const { return m_window->cases()->currentPage(); }

    void changePhone()
    {
        const auto changed = m_colleague->desk().store.run([id = m_case](Connection &connection) {
            return loadCase(connection, id).and_then([&](const LoadedCasePointer &loaded) {
                ContactChange change;
                change.phone = otherPhone;
                return changeContact(connection,
                    { id, Role::Custodial, change, QStringLiteral("told at the counter"), loaded->file->revision });
            });
        });
        QVERIFY2(changed.result(), qPrintable(changed.result() ? QString() : changed.result().error().message));
    }

    /// What was asked of the store is answered and taken.
    void settle()
    {
        m_own->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    QStringList viewsInTrail() const { return m_own->trail().filter(QStringLiteral("view")); }

    const CaseId m_case = id("AA00001A1");
    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_own;
    std::unique_ptr<SignedInDesk> m_colleague;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLiveCase)
#include "tst_livecase.moc"
