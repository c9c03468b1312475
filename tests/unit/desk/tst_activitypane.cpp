// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/desk/notes.h"
#include "models/store/papers/keptpapers.h"
#include "models/text/words.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/activity/activitycolumns.h"
#include "ui/activity/activitypane.h"
#include "ui/activity/activitywords.h"
#include "ui/cases/rowdetails.h"
#include "ui/papers/keptpapersdialog.h"
#include "ui/tables/recordtableview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QString longNote = QStringLiteral("Asks for a statement.\nSends <b>proof</b> of income.");

} // namespace

/// What happened in a case, as one looks at it.
class TestActivityPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }

    void init() { sit(QStringLiteral("caseworker")); }

    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void readWhenItIsFirstLookedAtAndNotedOnce()
    {
        const QString noted = QStringLiteral("view done AA00005A1 activity");
        QCOMPARE(m_desk->trail().count(noted), 0);
        look();
        QCOMPARE(m_desk->trail().count(noted), 1);
        m_pane->hide();
        QSignalSpy shown(m_pane.get(), &ActivityPane::activityShown);
        m_pane->show();
        QTRY_VERIFY(shown.count() > 0);
        m_pane->readAgain();
        m_pane->readAgain();
        QTRY_VERIFY(shown.count() >= 2);
        QCOMPARE(m_desk->trail().count(noted), 1);
    }

    void whereNothingHappenedItSaysSo()
    {
        look();
        QVERIFY(m_pane->view()->model()->rowCount() == 0);
        m_pane->focusPane();
        QVERIFY(m_pane->focusWidget() != m_pane->view());
        QVERIFY(!button()->isVisible());
    }

    void aNoteAppearsAndWhoeverLooksAtARowStaysThere()
    {
        write(QStringLiteral("first"));
        write(longNote);
        look();
        QCOMPARE(
            rows(), (QStringList { QStringLiteral("Note: ") + longNote.simplified(), QStringLiteral("Note: first") }));
        m_pane->view()->setCurrentIndex(m_pane->view()->model()->index(1, 0));
        write(QStringLiteral("third"));
        readAgain();
        QCOMPARE(rows().size(), 3);
        QCOMPARE(m_pane->view()->model()->index(m_pane->view()->currentIndex().row(), 3).data().toString(),
            QStringLiteral("Note: first"));
    }

    void theWholeNoteStandsInTheDetails()
    {
        look();
        m_pane->view()->setCurrentIndex(m_pane->view()->model()->index(1, 0));
        m_pane->toggleDetails();
        QVERIFY(m_pane->findChild<RowDetails *>()->toPlainText().contains(longNote.section(u'\n', 1)));
    }

    void aRangeShowsItsDays()
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        m_pane->showCase(m_loaded, { today.addDays(5), {} });
        look();
        QCOMPARE(rows(), QStringList());
        m_pane->showCase(m_loaded, { today.addDays(-5), today.addDays(5) });
        QCOMPARE(rows().size(), 3);
    }

    void aScreenReaderHearsTheWholeRow()
    {
        look();
        const QString spoken = m_pane->view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char *part : { "third", "caseworker", "When" })
            QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
        QCOMPARE(m_pane->view()->accessibleName(), QStringLiteral("Activity"));
        QVERIFY(m_pane->view()->currentIndex().isValid());
    }

    void aPaperIsLookedAtAndNothingElse()
    {
        KeptPaper paper { .number = PaperNumber::random(), .caseId = id("AA00005A1") };
        paper.language = QStringLiteral("en");
        paper.asOf = QDate(2026, 11, 20);
        wait([paper](Connection &connection) { return keepPapers(connection, std::array { paper }); });
        look();
        QVERIFY(rows().first()
            == QLatin1String("Paper: ") + word(PaperKind::Statement, Phrasebook())
                + QLatin1String(", Custodial parent"));
        QCOMPARE(m_pane->view()->model()->index(0, 2).data().toString(), paper.number.text());
        m_pane->view()->setCurrentIndex(m_pane->view()->model()->index(1, 0));
        QVERIFY(button()->isVisible() && !button()->isEnabled());
        m_pane->view()->setCurrentIndex(m_pane->view()->model()->index(0, 0));
        QVERIFY(button()->isEnabled());
        emit m_pane->view()->activated(m_pane->view()->currentIndex()); // Enter
        QVERIFY(m_pane->findChild<KeptPapersDialog *>());
    }

    void whoMayNotSeePapersIsNotOfferedThem()
    {
        cleanup();
        sit(QStringLiteral("agent"));
        look();
        QVERIFY(rows().first().startsWith(QLatin1String("Paper: ")));
        QVERIFY(!button()->isVisible());
        emit m_pane->view()->activated(m_pane->view()->currentIndex());
        QVERIFY(!m_pane->findChild<KeptPapersDialog *>());
    }

    void everythingHasItsWords_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<QString>("text");
        const PaperNumber number = *PaperNumber::parse(u"7K3-M9Q-XTE");
        const auto row = [](const char *name, auto what, const char *text) {
            QTest::newRow(name) << Activity { QDateTime::fromSecsSinceEpoch(0, Qt::UTC), {}, what }
                                << QString::fromUtf8(text);
        };
        row("request", PinAskedFor { Role::Custodial, PinChannel::Written, PinResult::NeedsApproval },
            "Lost PIN, Custodial parent, in writing: waits for approval");
        row("request refused", PinAskedFor { Role::Custodial, PinChannel::Phone, PinResult::Refused },
            "Lost PIN, Custodial parent, by telephone: refused");
        row("letter", LetterMoved { number, Role::Noncustodial, LetterState::Mailed },
            "PIN letter, Noncustodial parent: Mailed");
        row("address", ContactTouched { Role::Custodial, ContactKind::Address }, "Custodial parent: address changed");
        row("verified", ContactTouched { Role::Custodial, ContactKind::AddressVerified },
            "Custodial parent: address verified");
        row("parent", RowReplaced { RowSubject::Party, {}, Role::Noncustodial, {} },
            "Noncustodial parent: data replaced by an import");
        row("payment", RowReplaced { RowSubject::Payment, QStringLiteral("R1"), {}, {} },
            "Payment replaced by an import");
    }
    void everythingHasItsWords()
    {
        QFETCH(const Activity, activity);
        QFETCH(const QString, text);
        QCOMPARE(activityText(activity, Phrasebook()), text);
    }

    void whatAnImportReplacedIsTold()
    {
        const Activity activity { QDateTime::fromSecsSinceEpoch(0, Qt::UTC), {},
            RowReplaced { RowSubject::Payment, QStringLiteral("R1"), {},
                { { QLatin1String("received_on"), QDate(2026, 1, 5) },
                    { QLatin1String("amount"), Money::fromCents(10000) },
                    { QLatin1String("status"), PaymentStatus::Posted },
                    { QLatin1String("bucket"), Bucket::ArrearsFamily } } } };
        const QList<DetailLine> lines = activityDetails(activity, Phrasebook());
        QCOMPARE(lines,
            (QList<DetailLine> { { QStringLiteral("As it was before"), {} },
                { QStringLiteral("Received"), QStringLiteral("01/05/2026") },
                { QStringLiteral("Amount"), QStringLiteral("$100.00") },
                { QStringLiteral("Status"), QStringLiteral("Posted") },
                { QStringLiteral("Owed to"), QStringLiteral("the family") } }));
        QCOMPARE(activityDetails({ {}, {}, RowReplaced { RowSubject::Party, {}, Role::Custodial, {} } }, Phrasebook()),
            (QList<DetailLine> { { QStringLiteral("As it was before"), QStringLiteral("not shown") } }));
        QCOMPARE(fieldTitle(QLatin1String("no_such")), QStringLiteral("no_such"));
    }

    void anEveningIsOfItsOwnDay()
    {
        const Activity late { QDateTime(QDate(2026, 11, 20), QTime(3, 30), Qt::UTC), {}, NoteWritten {} };
        QCOMPARE(officeDay(late), QDate(2026, 11, 19)); // 22:30 in New York
    }

private:
    void sit(const QString &user)
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, user);
        auto answer
            = m_desk->desk().store.run([](Connection &connection) { return loadCase(connection, id("AA00005A1")); });
        answer.waitForFinished();
        m_loaded = *answer.result();
        m_pane = std::make_unique<ActivityPane>(m_desk->desk());
        m_pane->resize(900, 400);
        m_pane->showCase(m_loaded, {});
    }
    void look()
    {
        QSignalSpy shown(m_pane.get(), &ActivityPane::activityShown);
        m_pane->show();
        QTRY_VERIFY(shown.count() > 0);
    }
    void readAgain()
    {
        QSignalSpy shown(m_pane.get(), &ActivityPane::activityShown);
        m_pane->readAgain();
        QTRY_VERIFY(shown.count() > 0);
    }
    template <class Job>
    void wait(Job job)
    {
        auto answer = m_desk->desk().store.run(job);
        answer.waitForFinished();
        QVERIFY(answer.result());
    }
    void write(const QString &text)
    {
        wait([text](Connection &connection) { return keepNote(connection, id("AA00005A1"), text); });
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < m_pane->view()->model()->rowCount(); ++row)
            texts.append(m_pane->view()->model()->index(row, 3).data().toString());
        return texts;
    }
    QPushButton *button() const
    {
        for (auto *each : m_pane->findChildren<QPushButton *>()) {
            if (each->text().contains(QLatin1String("paper")))
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<ActivityPane> m_pane;
    LoadedCasePointer m_loaded;
};

QTEST_MAIN(TestActivityPane)
#include "tst_activitypane.moc"
