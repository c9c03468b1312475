// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/supervisorpage.h"

#include "models/domain/oversight/approvals.h"
#include "models/store/connection.h"
#include "overseenoffice.h"
#include "ui/letters/letterfilterbar.h"
#include "ui/letters/letterwindow.h"
#include "ui/mainwindow.h"
#include "ui/oversight/figurebutton.h"
#include "ui/oversight/figurecolumns.h"
#include "ui/oversight/figurelist.h"
#include "ui/oversight/oversightmenu.h"
#include "ui/oversight/scanpanel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"
#include "ui/tables/recordtableview.h"
#include "ui/trail/traildialog.h"
#include "ui/trail/trailfilterbar.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

/// A user of the overseen office at a desk.
class OverseersDesk
{
public:
    OverseersDesk(const OverseenOffice &office, const char *user)
        : m_store(std::make_unique<Store>(office.spec()))
    {
        const QString name = QString::fromLatin1(user);
        auto answer = m_store->run([name](Connection &connection) {
            return signIn(connection, name, rightPassword, u"test"_s).and_then([&connection] {
                return requireWorker(connection);
            });
        });
        answer.waitForFinished();
        const Result<SignedIn> who = answer.result();
        if (!who)
            qFatal("%s", qPrintable(who.error().message));
        m_desk = std::make_unique<Desk>(Desk { *m_store, Phrasebook(), {}, {}, name, *who });
    }

    const Desk &desk() const { return *m_desk; }

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
};

FigureButton *figure(const QWidget &page, const QString &what)
{
    for (FigureButton *each : page.findChildren<FigureButton *>()) {
        if (each->accessibleName() == what || each->accessibleName().startsWith(what + u": "_s))
            return each;
    }
    return nullptr;
}

QString numberOf(const QWidget &page, const QString &what)
{
    const FigureButton *found = figure(page, what);
    return found && !found->isHidden() ? found->number() : u"not there"_s;
}

/// The button of these words that is in sight.
QPushButton *button(const QWidget &where, const QString &text)
{
    for (QPushButton *each : where.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisibleTo(&where))
            return each;
    }
    return nullptr;
}

FigureList *openList(const QWidget &page)
{
    for (FigureList *each : page.findChildren<FigureList *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

/// A supervisor's page: its figures, where each leads by keyboard alone, what a screen reader has of it, and that
/// nobody else has anything of it.
class TestSupervisorPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<OverseenOffice>(40);
        m_office->raw(
            u"DELETE FROM disbursement WHERE CAST(substr(case_id, 3, 5) AS INTEGER) % 3 = 0"_s);
        m_office->putLetter("AA00001A1", LetterState::Requested, officeMoment(30));
        m_office->putLetter("AA00002A1", LetterState::Requested, officeMoment(0, QTime(0, 0)));
        m_office->putLetter("AA00003A1", LetterState::Failed, officeMoment(4));
        m_office->putLetter("AA00004A1", LetterState::Mailed, officeMoment(4));
        const QByteArray foreign = m_office->casesOf(otherOffice).first().text().toLatin1();
        m_office->putLetter(foreign.constData(), LetterState::Queued, officeMoment(4));
        QList<MadeRow> rows;
        for (int day = 3; day < 8; ++day)
            rows.append({ .at = officeMoment(day), .caseId = "AA00008A1" });
        rows.append({ .at = officeMoment(1, QTime(3, 0)), .caseId = "AA00001A1" });
        m_office->note("ines", rows);
        m_office->note("supervisor",
            { { .at = officeMoment(2),
                .action = TrailAction::Batch,
                .detail = u"coupon, unit 1"_s,
                .cases = m_office->casesOf(ownOffice).first(3) } });
    }

    void cleanup()
    {
        m_window.reset();
        m_page.reset();
        m_owner.reset();
        m_desk.reset();
    }

    void theFiguresAreReadWhenThePageIsSeen()
    {
        open("supervisor");
        QCOMPARE(numberOf(*m_page, u"Open letters"_s), u"3"_s);
        QCOMPARE(numberOf(*m_page, u"Approvals overdue"_s), u"1"_s);
        QCOMPARE(numberOf(*m_page, u"Needs approval"_s), u"2"_s);
        QCOMPARE(numberOf(*m_page, u"Failed"_s), u"1"_s);
        QCOMPARE(numberOf(*m_page, u"Queued"_s), u"not there"_s); // the other office's
        QCOMPARE(numberOf(*m_page, u"Mailed"_s), u"not there"_s); // waits for nobody
        QCOMPARE(numberOf(*m_page, u"Batches lately"_s), u"1"_s);
        QCOMPARE(numberOf(*m_page, u"Unusual views"_s), u"2"_s);
        QVERIFY(figure(*m_page, u"Open letters"_s)->about().endsWith(u" days."_s));
        QVERIFY(labelWith(u"Office D01, read at "_s));
        QCOMPARE(m_office->noted("supervisor").last(), u"oversight done figures"_s);
    }

    void theyAreReadOnceForAllPages()
    {
        open("supervisor");
        const int rows = oversightRows();
        SupervisorPage second(m_desk->desk(), reader(), nullptr);
        second.show();
        QCOMPARE(numberOf(second, u"Open letters"_s), u"3"_s);
        QCOMPARE(oversightRows(), rows);
    }

    void whoComesBackFindsWhatIsThen()
    {
        m_desk = std::make_unique<OverseersDesk>(*m_office, "supervisor");
        m_owner = std::make_unique<QWidget>();
        std::chrono::milliseconds now(0);
        new OversightReader(m_desk->desk(), m_owner.get(), [&now] { return now; });
        m_page = std::make_unique<SupervisorPage>(m_desk->desk(), reader());
        showPage();
        const int rows = oversightRows();
        figure(*m_page, u"Failed"_s)->setFocus();
        m_office->putLetter("AA00005A1", LetterState::Unclear, officeMoment(1));
        QSignalSpy changed(reader(), &OversightReader::figuresChanged);
        now += figuresStayFresh - std::chrono::milliseconds(1);
        leaveAndComeBack();
        QCOMPARE(changed.count(), 0); // of a moment ago
        now += std::chrono::milliseconds(1);
        leaveAndComeBack();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
        QCOMPARE(numberOf(*m_page, u"Open letters"_s), u"4"_s);
        QVERIFY(figure(*m_page, u"Failed"_s)->hasFocus());
        QCOMPARE(oversightRows(), rows + 1);
        const QString when = officeTime(reader()->figures()->readAt, m_desk->desk().book);
        QVERIFY(labelWith(u"Office D01, read at %1."_s.arg(when)));
        m_office->raw(u"UPDATE letter SET state = 10 WHERE case_id = 'AA00005A1'"_s);
        m_page->hide();
        now += figuresStayFresh;
        m_page->show(); // as when the last case is closed
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, patience);
        QCOMPARE(numberOf(*m_page, u"Open letters"_s), u"3"_s);
    }

    void f5ReadsAgain()
    {
        open("supervisor");
        m_office->putLetter("AA00005A1", LetterState::Unclear, officeMoment(1));
        const int rows = oversightRows();
        figure(*m_page, u"Open letters"_s)->setFocus();
        QSignalSpy changed(reader(), &OversightReader::figuresChanged);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
        QCOMPARE(numberOf(*m_page, u"Open letters"_s), u"4"_s);
        QCOMPARE(numberOf(*m_page, u"Unclear"_s), u"1"_s);
        QCOMPARE(oversightRows(), rows + 1);
        QVERIFY(figure(*m_page, u"Open letters"_s)->hasFocus());
        m_office->raw(u"UPDATE letter SET state = 10 WHERE case_id = 'AA00005A1'"_s);
    }

    void theFocusIsNotLostWithAFigureThatGoes()
    {
        m_office->putLetter("AA00005A1", LetterState::Unclear, officeMoment(1));
        open("supervisor");
        figure(*m_page, u"Unclear"_s)->setFocus();
        m_office->raw(u"UPDATE letter SET state = 10 WHERE case_id = 'AA00005A1'"_s);
        readAgain();
        QCOMPARE(numberOf(*m_page, u"Unclear"_s), u"not there"_s);
        QVERIFY(figure(*m_page, u"Open letters"_s)->hasFocus());
    }

    void everythingIsReachedByTab()
    {
        open("supervisor");
        QStringList order;
        button(*m_page, u"Read again"_s)->setFocus();
        QWidget *first = QApplication::focusWidget();
        do {
            order.append(QApplication::focusWidget()->accessibleName().section(u':', 0, 0));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && order.size() < 30);
        order.removeAll(QString()); // buttons that their words name
        QCOMPARE(order,
            QStringList({ u"Open letters"_s, u"Approvals overdue"_s, u"Needs approval"_s, u"Failed"_s,
                u"Batches lately"_s, u"Cases with money not sent on in time"_s, u"Unusual views"_s }));
    }

    void aScreenReaderHasNameAndMeaning()
    {
        open("supervisor");
        for (QWidget *control : m_page->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() || qobject_cast<QScrollArea *>(control))
                continue;
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(control);
            QVERIFY(heard && !heard->text(QAccessible::Name).isEmpty());
        }
        QAccessibleInterface *overdue = QAccessible::queryAccessibleInterface(figure(*m_page, u"Approvals overdue"_s));
        QCOMPARE(overdue->role(), QAccessible::Button);
        QCOMPARE(overdue->text(QAccessible::Name), u"Approvals overdue: 1"_s);
        QVERIFY(overdue->text(QAccessible::Description).contains(u"more than 2 business days"_s));
        QCOMPARE(overdue->childCount(), 0);
    }

    void lettersLeadToTheirStates_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<LetterChoice>("choice");
        using Group = LetterChoice::Group;
        const QString own = QLatin1String(ownOffice);
        QTest::newRow("open") << u"Open letters"_s << LetterChoice { .group = Group::Open, .text = {}, .office = own };
        QTest::newRow("overdue") << u"Approvals overdue"_s
                                 << LetterChoice { .group = Group::OneState,
                                        .text = {},
                                        .office = own,
                                        .askedBy = lastOverdueDay(officeToday(), OfficeCalendar()) };
        QTest::newRow("failed") << u"Failed"_s
                                << LetterChoice {
                                       .group = Group::OneState, .state = LetterState::Failed, .text = {}, .office = own
                                   };
    }
    void lettersLeadToTheirStates()
    {
        QFETCH(QString, what);
        QFETCH(LetterChoice, choice);
        open("supervisor");
        QSignalSpy wanted(m_page.get(), &SupervisorPage::lettersWanted);
        figure(*m_page, what)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<LetterChoice>(), choice);
    }

    void unusualViewsLeadToTheTrail()
    {
        open("supervisor");
        QSignalSpy wanted(m_page.get(), &SupervisorPage::trailWanted);
        FigureList *list = listOf(u"Unusual views"_s);
        auto *table = list->findChild<RecordTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(list->focusWidget(), table);
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(table->currentIndex()
                    .siblingAtColumn(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(ruleWord(UnusualRule::OddHours)));
        QVERIFY(says(*list, ruleReason(UnusualRule::OddHours)));
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(says(*list, ruleReason(UnusualRule::SameCase)));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const auto filter = wanted.first().first().value<TrailFilter>();
        QCOMPARE(filter.user, u"ines"_s);
        QCOMPARE(filter.caseId, caseId("AA00008A1"));
        QCOMPARE(filter.to, officeToday().addDays(-3));
        QCOMPARE(filter.from, officeToday().addDays(-3 - 29));
    }

    void batchesLeadToTheTrail()
    {
        open("supervisor");
        QSignalSpy wanted(m_page.get(), &SupervisorPage::trailWanted);
        FigureList *list = listOf(u"Batches lately"_s);
        QTest::keyClick(button(*list, u"Show in the &trail"_s), Qt::Key_Space);
        const auto filter = wanted.first().first().value<TrailFilter>();
        QCOMPARE(filter.user, u"supervisor"_s);
        QCOMPARE(filter.actions, QList<TrailAction> { TrailAction::Batch });
        QCOMPARE(filter.from, officeToday().addDays(-2));
        QCOMPARE(filter.to, filter.from);
    }

    void everyRuleLeadsSomewhereAndSaysWhy()
    {
        QStringList words;
        for (size_t rule = 0; rule < codesOf(UnusualRule()).size(); ++rule) {
            const UnusualFinding finding { .rule = UnusualRule(rule),
                .worker = u"ines"_s,
                .day = QDate(2026, 3, 16),
                .caseId = rule == size_t(UnusualRule::SameCase) ? caseId("AA00001A1") : CaseId() };
            words.append(ruleWord(finding.rule));
            QVERIFY(ruleReason(finding.rule).size() > 40);
            const TrailFilter filter = trailOf(finding);
            QCOMPARE(filter.user, finding.worker);
            QCOMPARE(filter.to, finding.day);
            QCOMPARE(filter.caseId, finding.caseId);
            QVERIFY(filter.from <= filter.to);
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }

    void moneyIsCountedWhenAskedFor()
    {
        open("supervisor");
        FigureButton *money = figure(*m_page, u"Cases with money not sent on in time"_s);
        QCOMPARE(money->number(), QString());
        count();
        QCOMPARE(reader()->scan().stage, ScanState::Stage::Done);
        QCOMPARE(reader()->scan().read, m_office->casesOf(ownOffice).size());
        QVERIFY(!reader()->scan().found.isEmpty());
        QCOMPARE(money->number(), QString::number(reader()->scan().found.size()));
        QVERIFY(money->about().contains(u"in all, the oldest due on"_s));
        QVERIFY(button(*m_page, u"Count again"_s)->hasFocus()); // the same button with other words
        SupervisorPage second(m_desk->desk(), reader(), nullptr); // as of then, for any page
        QCOMPARE(figure(second, u"Cases with money not sent on in time"_s)->about(), money->about());
    }

    void anEmptyListSaysWhy()
    {
        const OverseenOffice paid(10);
        OverseersDesk desk(paid, "supervisor");
        QWidget owner;
        OversightReader *counting = OversightReader::of(desk.desk(), &owner);
        SupervisorPage page(desk.desk(), counting);
        page.show();
        FigureButton *money = figure(page, u"Cases with money not sent on in time"_s);
        money->click();
        FigureList *list = openList(page);
        QVERIFY(says(*list, u"Nothing was counted yet. Choose “Count now” on the supervisor's page."_s));
        counting->startScan();
        money->click(); // the same list
        QVERIFY(says(*list, u"No case was found so far. The count goes on."_s));
        QTRY_COMPARE_WITH_TIMEOUT(counting->scan().stage, ScanState::Stage::Done, patience);
        QVERIFY(counting->scan().found.isEmpty());
        money->click();
        QVERIFY(says(*list, u"No case: everything was sent on by its day."_s));
    }

    void theCasesLeadToThemselves()
    {
        open("supervisor");
        count();
        QSignalSpy wanted(m_page.get(), &SupervisorPage::caseWanted);
        FigureList *list = listOf(u"Cases with money not sent on in time"_s);
        auto *table = list->findChild<RecordTableView *>();
        QCOMPARE(table->model()->rowCount(), int(reader()->scan().found.size()));
        const QString first = table->model()->index(0, 0).data().toString();
        QDate before;
        for (int row = 0; row < table->model()->rowCount(); ++row) { // the longest overdue first
            const QDate day = table->model()->index(row, 3).data(Qt::UserRole).toDate();
            QVERIFY(!before.isValid() || before <= day);
            before = day;
        }
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseId>().text(), first);
        QVERIFY(!list->isVisible()); // steps aside
        QCOMPARE(listOf(u"Cases with money not sent on in time"_s), list);
    }

    void aCountThatIsStoppedSaysHowFarItCame()
    {
        open("supervisor");
        reader()->startScan();
        reader()->stopScan();
        QTRY_VERIFY_WITH_TIMEOUT(reader()->scan().stage != ScanState::Stage::Running, patience);
        // One part holds all cases of so small an office: it is through when it could stop.
        QCOMPARE(reader()->scan().stage, ScanState::Stage::Done);
        QVERIFY(reader()->scan().endedAt.isValid());
        count();
        QCOMPARE(reader()->scan().stage, ScanState::Stage::Done);
    }

    void aLongCountIsStoppedBetweenItsParts()
    {
        const OverseenOffice large(420);
        large.raw(u"UPDATE support_case SET office = 'D01'"_s);
        OverseersDesk desk(large, "supervisor");
        QWidget owner;
        SupervisorPage page(desk.desk(), OversightReader::of(desk.desk(), &owner));
        page.show();
        OversightReader *counting = OversightReader::of(desk.desk(), &owner);
        QStringList shown;
        connect(counting, &OversightReader::scanChanged, this, [&] {
            if (counting->scan().stage == ScanState::Stage::Running)
                shown.append(textsOf(*page.findChild<ScanPanel *>()));
            if (counting->scan().read == 200)
                QTest::keyClick(button(page, u"Stop counting"_s), Qt::Key_Space);
        });
        counting->startScan();
        QVERIFY(page.findChild<QProgressBar *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(counting->scan().stage, ScanState::Stage::Stopped, patience);
        QVERIFY(counting->scan().read >= 200 && counting->scan().read < 420);
        QVERIFY(shown.join(u'\n').contains(u"200 of 420 cases, "_s));
        QVERIFY(figure(page, u"Cases with money not sent on in time"_s)->about().contains(u"of 420 cases; stopped"_s));
        QVERIFY(!page.findChild<QProgressBar *>()->isVisible());
    }

    void aPageThatGoesStopsWhatRuns()
    {
        const OverseenOffice large(420);
        OverseersDesk desk(large, "supervisor");
        {
            QWidget owner;
            OversightReader::of(desk.desk(), &owner)->startScan();
            QTRY_VERIFY_WITH_TIMEOUT(OversightReader::of(desk.desk(), &owner)->scan().read > 0, patience);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents); // nothing comes for who is gone
    }

    void withoutTheRightToTaxInformationNothingIsCounted()
    {
        open("blind");
        QVERIFY(!figure(*m_page, u"Cases with money not sent on in time"_s)->isVisible());
        QVERIFY(!button(*m_page, u"Count now"_s));
        QVERIFY(labelWith(u"needs the right to tax information"_s));
        QCOMPARE(numberOf(*m_page, u"Open letters"_s), u"3"_s); // the rest is there
    }

    void whoBelongsToNoOfficeIsToldSo()
    {
        m_desk = std::make_unique<OverseersDesk>(*m_office, "lost");
        m_owner = std::make_unique<QWidget>();
        m_page = std::make_unique<SupervisorPage>(m_desk->desk(), reader());
        QSignalSpy failed(reader(), &OversightReader::failed);
        m_page->show();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
        QVERIFY(!reader()->isReading());
    }

    void aSupervisorBeginsWithThePage()
    {
        MainWindow &window = mainWindow("supervisor");
        auto *page = window.findChild<SupervisorPage *>();
        QVERIFY(page && page->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(numberOf(*page, u"Open letters"_s), u"3"_s, patience);
        QVERIFY(toolEntry(window));
    }

    void theMenuHasItAsAWindow()
    {
        MainWindow &window = mainWindow("supervisor");
        QAction *entry = toolEntry(window);
        QCOMPARE(entry->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
        entry->trigger();
        const auto pages = window.findChildren<SupervisorPage *>();
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.last()->window() != &window && pages.last()->window()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(pages.last()->isAncestorOf(pages.last()->window()->focusWidget()), patience);
        entry->trigger(); // opens once
        QCOMPARE(window.findChildren<SupervisorPage *>().size(), 2);
        QTest::keyClick(pages.last()->window(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<SupervisorPage *>().size(), 1, patience);
    }

    void lettersAndTrailOpenAsTheyAreAskedFor()
    {
        MainWindow &window = mainWindow("supervisor");
        auto *page = window.findChild<SupervisorPage *>();
        QTRY_COMPARE_WITH_TIMEOUT(numberOf(*page, u"Failed"_s), u"1"_s, patience);
        figure(*page, u"Failed"_s)->click();
        auto *letters = window.findChild<LetterWindow *>();
        QVERIFY(letters && letters->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(letters->findChild<RecordTableView *>()->model()->rowCount(), 1, patience);
        QCOMPARE(letters->findChild<LetterFilterBar *>()->choice().office, QLatin1String(ownOffice));
        QCOMPARE(letters->findChild<LetterFilterBar *>()->chips().size(), 2);
        emit page->trailWanted({ .from = QDate(2026, 3, 1), .to = QDate(2026, 3, 2), .user = u"ines"_s });
        auto *trail = window.findChild<TrailDialog *>();
        QVERIFY(trail && trail->isVisible());
        const std::optional<TrailFilter> asked = trail->filterBar()->filter();
        QCOMPARE(asked->from, QDate(2026, 3, 1));
        QCOMPARE(asked->to, QDate(2026, 3, 2));
        QCOMPARE(asked->user, u"ines"_s);
        QSignalSpy shown(trail, &TrailDialog::trailShown);
        QVERIFY(shown.wait(patience));
        QVERIFY(m_office->noted("supervisor").last().contains(u"from 2026-03-01, to 2026-03-02, one user"_s));
    }

    void overdueApprovalsAreThoseAlone()
    {
        MainWindow &window = mainWindow("supervisor");
        auto *page = window.findChild<SupervisorPage *>();
        QTRY_COMPARE_WITH_TIMEOUT(numberOf(*page, u"Approvals overdue"_s), u"1"_s, patience);
        QCOMPARE(numberOf(*page, u"Needs approval"_s), u"2"_s);
        figure(*page, u"Approvals overdue"_s)->click();
        auto *letters = window.findChild<LetterWindow *>();
        const auto *rows = letters->findChild<RecordTableView *>()->model();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, patience);
        auto *filter = letters->findChild<LetterFilterBar *>();
        QCOMPARE(filter->chips().size(), 3);
        QVERIFY(filter->chips().last()->text().startsWith(u"Asked for on "_s));
        filter->findChild<QLineEdit *>()->setText(u"AA"_s); // what else narrows it down leaves it as it is
        QCOMPARE(rows->rowCount(), 1);
        filter->chips().last()->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 2, patience);
        QVERIFY(!filter->choice().askedBy.isValid());
        figure(*page, u"Needs approval"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 2, patience);
    }

    void nobodyElseHasAnythingOfIt_data()
    {
        QTest::addColumn<QString>("user");
        for (const char *user : { "ines", "agent", "ana", "max", "root" })
            QTest::newRow(user) << QString::fromLatin1(user);
    }
    void nobodyElseHasAnythingOfIt()
    {
        QFETCH(QString, user);
        MainWindow &window = mainWindow(user.toLatin1().constData());
        QVERIFY(!window.findChild<SupervisorPage *>());
        QVERIFY(!window.findChild<OversightReader *>());
        QVERIFY(!toolEntry(window));
    }

    void withoutUsersTheMenuAloneHasIt()
    {
        const Worker everybody { .hasEveryRight = true };
        QVERIFY(!beginsWithOversight(everybody));
        QVERIFY(beginsWithOversight({ .role = StaffRole::Supervisor }));
        QVERIFY(!beginsWithOversight({ .role = StaffRole::Administrator }));
        QVERIFY(may(everybody, Right::Oversee));
    }

    void aFigureKeepsItsWordsInLittleRoom()
    {
        FigureButton button(u"Approvals overdue"_s);
        button.setFigure(u"12"_s, u"Asked for more than 2 business days ago, and nobody has decided."_s);
        const int narrow = button.minimumSizeHint().width();
        QVERIFY(narrow < button.sizeHint().width());
        QVERIFY(button.heightForWidth(narrow) > button.heightForWidth(2000));
        QVERIFY(button.heightForWidth(2000) >= 24); // a target that a hand hits
        button.setFigure(u"12"_s, QString());
        QVERIFY(button.heightForWidth(2000) >= 24);
    }

private:
    OversightReader *reader() const { return OversightReader::of(m_desk->desk(), m_owner.get()); }

    void open(const char *user)
    {
        m_desk = std::make_unique<OverseersDesk>(*m_office, user);
        m_owner = std::make_unique<QWidget>();
        m_page = std::make_unique<SupervisorPage>(m_desk->desk(), reader());
        showPage();
    }
    void showPage()
    {
        m_page->resize(800, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(reader()->figures() && !reader()->isReading(), patience);
    }
    void leaveAndComeBack()
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void readAgain()
    {
        QSignalSpy changed(reader(), &OversightReader::figuresChanged);
        reader()->read();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
    }
    void count()
    {
        QPushButton *run = button(*m_page, u"Count now"_s);
        run = run ? run : button(*m_page, u"Count again"_s);
        run->setFocus();
        QTest::keyClick(run, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(reader()->scan().stage, ScanState::Stage::Done, patience);
    }
    FigureList *listOf(const QString &what)
    {
        figure(*m_page, what)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        FigureList *list = openList(*m_page);
        list->activateWindow();
        (void)QTest::qWaitForWindowActive(list);
        return list;
    }
    MainWindow &mainWindow(const char *user)
    {
        m_desk = std::make_unique<OverseersDesk>(*m_office, user);
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->resize(1100, 720); // wide enough for search and page side by side
        m_window->show();
        return *m_window;
    }
    static QAction *toolEntry(const MainWindow &window) { return window.findChild<QAction *>(u"supervisor_page"_s); }
    int oversightRows() const
    {
        return m_office->raw(u"SELECT COUNT(*) FROM trail_row WHERE action = 'oversight'"_s).toInt();
    }
    static QString textsOf(const QWidget &where)
    {
        QStringList texts;
        for (const QLabel *label : where.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&where))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    static bool says(const QWidget &where, const QString &text) { return textsOf(where).contains(text); }
    bool labelWith(const QString &text) const { return says(*m_page, text); }

    std::unique_ptr<OverseenOffice> m_office;
    std::unique_ptr<OverseersDesk> m_desk;
    std::unique_ptr<QWidget> m_owner;
    std::unique_ptr<SupervisorPage> m_page;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSupervisorPage)
#include "tst_supervisorpage.moc"
