// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterdesk.h"
#include "models/domain/codes.h"
#include "ui/letters/letterdeedbar.h"
#include "ui/letters/letterdeeddialog.h"
#include "ui/letters/letterlist.h"
#include "ui/parts/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace caseledger::test;

namespace {

const QString why = QStringLiteral("because the test says so");

} // namespace

/// What supervisors do to letters in their window, over a real office: each deed, what it needs, what stands against
/// it.
class TestLetterWindowDeeds : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_opened.reset();
        m_office.reset();
    }

    void everyDeedIsDoneWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("deed");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("attempt");
        QTest::newRow("approve") << QByteArray("requested") << QByteArray("approve") << QByteArray("queued") << 1;
        QTest::newRow("void requested") << QByteArray("requested") << QByteArray("void") << QByteArray("void") << 1;
        QTest::newRow("void queued") << QByteArray("queued") << QByteArray("void") << QByteArray("void") << 1;
        QTest::newRow("void claimed") << QByteArray("claimed") << QByteArray("void") << QByteArray("void") << 1;
        QTest::newRow("void printed") << QByteArray("printed") << QByteArray("void") << QByteArray("void") << 1;
        QTest::newRow("retry failed") << QByteArray("failed") << QByteArray("retry") << QByteArray("queued") << 1;
        QTest::newRow("retry refused") << QByteArray("refused") << QByteArray("retry") << QByteArray("queued") << 1;
        QTest::newRow("reprint printed") << QByteArray("printed") << QByteArray("reprint") << QByteArray("queued") << 2;
        QTest::newRow("reprint mailed") << QByteArray("mailed") << QByteArray("reprint") << QByteArray("queued") << 2;
        QTest::newRow("printed") << QByteArray("unclear") << QByteArray("printed") << QByteArray("printed") << 1;
        QTest::newRow("not printed") << QByteArray("unclear") << QByteArray("not_printed") << QByteArray("queued") << 2;
    }
    void everyDeedIsDoneWithItsReason()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, deed);
        QFETCH(QByteArray, to);
        QFETCH(int, attempt);
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, *fromCode<LetterState>(QString::fromLatin1(from)));
        open();
        m_opened->show({ .group = LetterChoice::Group::All, .text = {} });
        QVERIFY(m_opened->decide(*fromCode<LetterDeed>(QString::fromLatin1(deed)), why));
        const Letter now = m_office->row(letter).letter;
        QCOMPARE(code(now.state), QLatin1String(to));
        QCOMPARE(now.attempt, attempt);
        QCOMPARE(now.reason, why);
        QVERIFY2(m_opened->news().startsWith(QLatin1String("1 letter ")), qPrintable(m_opened->news()));
        QCOMPARE(m_opened->list().current()->state, now.state); // read again
        const QStringList noted = m_office->staffed().rowsOf(QStringLiteral("letter"));
        QVERIFY2(!noted.filter(letter.text() + QLatin1String(": ") + QString::fromLatin1(from)).isEmpty(),
            qPrintable(noted.join(u'\n')));
    }

    void severalAreApprovedAtOnce()
    {
        m_office = std::make_unique<LetterOffice>(3);
        const QList<PaperNumber> letters { put(0, LetterState::Requested), put(1, LetterState::Requested),
            put(2, LetterState::Requested) };
        open();
        QVERIFY(m_opened->choose({ letters.at(0), letters.at(2) }));
        QVERIFY(m_opened->decide(LetterDeed::Approve, why));
        QCOMPARE(m_opened->news(), QStringLiteral("2 letters approved."));
        QCOMPARE(stateOf(letters.at(0)), LetterState::Queued);
        QCOMPARE(stateOf(letters.at(1)), LetterState::Requested);
        QCOMPARE(m_office->row(letters.at(2)).letter.approvedBy, QStringLiteral("supervisor"));
    }

    void anOwnRequestIsAnothersToApprove()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Requested);
        requestedBy(letter, "supervisor");
        open();
        QVERIFY(!m_opened->button(LetterDeed::Approve).isEnabled());
        QVERIFY(m_opened->button(LetterDeed::Void).isEnabled());
        const QString said = m_opened->button(LetterDeed::Approve).accessibleDescription();
        QVERIFY2(said.contains(QLatin1String("your own request")), qPrintable(said));
        QVERIFY2(m_opened->texts().contains(said), "the reason is to be seen, not only to be heard");
        m_opened = std::make_unique<OpenedLetters>(*m_office, "colleague");
        QVERIFY(m_opened->decide(LetterDeed::Approve, why));
        QCOMPARE(stateOf(letter), LetterState::Queued);
    }

    void theStoreHasTheLastWordOnOwnRequests()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Requested);
        open();
        requestedBy(letter, "supervisor"); // behind the window's back
        QVERIFY(m_opened->decide(LetterDeed::Approve, why));
        QVERIFY2(m_opened->news().contains(QLatin1String("your own request")), qPrintable(m_opened->news()));
        QCOMPARE(stateOf(letter), LetterState::Requested);
    }

    void whatAColleagueDidMeanwhileIsSaidAndShown()
    {
        m_office = std::make_unique<LetterOffice>(2);
        const PaperNumber letter = put(0, LetterState::Requested);
        const PaperNumber other = put(1, LetterState::Requested);
        open();
        const auto colleague = m_office->as("colleague");
        QVERIFY(manageLetter(*colleague, letter, LetterDeed::Void, QStringLiteral("doubt about the caller")));
        QVERIFY(m_opened->choose({ other, letter }));
        QVERIFY(m_opened->decide(LetterDeed::Approve, why));
        QVERIFY2(m_opened->news().startsWith(QLatin1String("1 letter approved. ")), qPrintable(m_opened->news()));
        QVERIFY2(m_opened->news().contains(letter.text() + QLatin1String(" is void")), qPrintable(m_opened->news()));
        QCOMPARE(stateOf(letter), LetterState::Void);
        QCOMPARE(m_opened->rows(), 1); // the void one has gone from the open ones
        QCOMPARE(m_opened->list().current()->number, other);
    }

    void aSheetThatIsNoLongerTheOneChangesNothing()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Unclear);
        open();
        LetterDeedDialog *dialog = m_opened->press(LetterDeed::ResolvePrinted);
        QVERIFY(dialog);
        // meanwhile a colleague had it printed again, and that became unclear, too
        const auto colleague = m_office->as("colleague");
        QVERIFY(manageLetter(*colleague, letter, LetterDeed::ResolveNotPrinted, QStringLiteral("no sheet found")));
        const auto room = m_office->as("mailroom");
        const auto claims = claimLetters(*room, 1);
        QVERIFY(claims && claims->size() == 1);
        QVERIFY(markRendered(*room, claims->first(), QByteArray(32, '\1'), 1));
        QVERIFY(markIntended(*room, claims->first(), { QStringLiteral("printer A"), {}, QStringLiteral("job") }));
        QVERIFY(markUnclear(*room, claims->first(), QStringLiteral("the printer forgot it")));
        QCOMPARE(stateOf(letter), LetterState::Unclear);
        QSignalSpy done(&m_opened->window(), &LetterWindow::deedDone);
        OpenedLetters::reasonOf(*dialog).setText(why);
        QTest::keyClick(&OpenedLetters::reasonOf(*dialog), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY2(m_opened->news().contains(QLatin1String("no longer at attempt 1")), qPrintable(m_opened->news()));
        QCOMPARE(stateOf(letter), LetterState::Unclear);
        QCOMPARE(m_office->row(letter).letter.attempt, 2);
    }

    void aSecondOpenLetterIsRefused()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber mailed = put(0, LetterState::Mailed);
        put(0, LetterState::Queued);
        open();
        m_opened->show({ .group = LetterChoice::Group::OneState, .state = LetterState::Mailed, .text = {} });
        QVERIFY(m_opened->choose({ mailed }));
        QVERIFY(m_opened->decide(LetterDeed::Reprint, why));
        QVERIFY2(
            m_opened->news().contains(QLatin1String("another one to the same parent")), qPrintable(m_opened->news()));
        QCOMPARE(stateOf(mailed), LetterState::Mailed);
    }

    void aReasonIsAskedForAndNothingElse()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Requested);
        open();
        LetterDeedDialog *dialog = m_opened->press(LetterDeed::Approve);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Approve letter %1").arg(letter.text()));
        QLineEdit &reason = OpenedLetters::reasonOf(*dialog);
        QVERIFY(reason.hasFocus() || dialog->focusWidget()->isAncestorOf(&reason));
        QTest::keyClick(&reason, Qt::Key_Return); // nothing is typed yet
        reason.setText(QStringLiteral("   "));
        QTest::keyClick(&reason, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stateOf(letter), LetterState::Requested);
    }

    void presetsMayBeChosenAndChanged()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Requested);
        open();
        LetterDeedDialog *dialog = m_opened->press(LetterDeed::Void);
        QVERIFY(dialog);
        auto *presets = dialog->findChild<QComboBox *>();
        QCOMPARE(presets->currentText(), QString()); // none is proposed: one says what is so
        QCOMPARE(presets->count(), usualReasons(LetterDeed::Void).size());
        QTest::keyClick(presets, Qt::Key_Down);
        QCOMPARE(presets->currentText(), usualReasons(LetterDeed::Void).first());
        QTest::keyClick(presets->lineEdit(), Qt::Key_End);
        QTest::keyClicks(presets->lineEdit(), QStringLiteral(", twice"));
        QSignalSpy done(&m_opened->window(), &LetterWindow::deedDone);
        QTest::keyClick(presets->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(
            m_office->row(letter).letter.reason, usualReasons(LetterDeed::Void).first() + QStringLiteral(", twice"));
    }

    void theDialogNamesEachLetterAndItsWhy()
    {
        m_office = std::make_unique<LetterOffice>(2);
        const QList<PaperNumber> letters { put(0, LetterState::Requested), put(1, LetterState::Requested) };
        rawQuery(m_office->path(), QStringLiteral("UPDATE letter SET reason = '<b>the address is new</b>'"));
        open();
        QVERIFY(m_opened->choose(letters));
        LetterDeedDialog *dialog = m_opened->press(LetterDeed::Approve);
        QVERIFY(dialog);
        const QString names = dialog->findChild<QTextEdit *>()->toPlainText();
        for (const PaperNumber &letter : letters)
            QVERIFY2(names.contains(letter.text()), qPrintable(names));
        QVERIFY2(names.contains(QLatin1String("<b>the address is new</b>")), qPrintable(names)); // as it is
        QCOMPARE(OpenedLetters::reasonOf(*dialog).accessibleName(), QStringLiteral("Why?"));
        QVERIFY(OpenedLetters::reasonOf(*dialog).accessibleDescription().contains(QLatin1String("on record now")));
        QCOMPARE(dialog->findChild<QTextEdit *>()->accessibleName(), QStringLiteral("Letters"));
    }

    void theKeyboardDoesItAll()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Requested);
        open();
        m_opened->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_opened->window()));
        QSignalSpy done(&m_opened->window(), &LetterWindow::deedDone);
        QTest::keyClick(&m_opened->list(), Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(m_opened->window().findChild<LetterDeedDialog *>()); // a button sinks first
        auto *dialog = m_opened->window().findChild<LetterDeedDialog *>();
        QTest::keyClicks(&OpenedLetters::reasonOf(*dialog), why);
        QTest::keyClick(&OpenedLetters::reasonOf(*dialog), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(stateOf(letter), LetterState::Queued);
    }

    void aReasonThatMayNotBeSaidIsRefused()
    {
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = put(0, LetterState::Requested);
        open();
        rawQuery(m_office->path(), QStringLiteral("UPDATE party SET family_violence = 1, email = 'made@example.org'"));
        QVERIFY(m_opened->decide(LetterDeed::Void, QStringLiteral("write to made@example.org")));
        QCOMPARE(stateOf(letter), LetterState::Requested);
        QVERIFY(!m_opened->news().isEmpty());
        QVERIFY(!m_opened->news().contains(QLatin1String("made@")));
    }

    void aDatabaseThatIsGoneIsSaidAndTheListStays()
    {
        m_office = std::make_unique<LetterOffice>(1);
        put(0, LetterState::Requested);
        open();
        rawQuery(m_office->path(), QStringLiteral("ALTER TABLE letter RENAME TO gone"));
        QSignalSpy failed(&m_opened->window(), &LetterWindow::failed);
        m_opened->window().look();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(m_opened->news().contains(QLatin1String("database")), qPrintable(m_opened->news()));
        QCOMPARE(m_opened->rows(), 1);
        rawQuery(m_office->path(), QStringLiteral("ALTER TABLE gone RENAME TO letter"));
        m_opened->look();
        QVERIFY2(m_opened->news().isEmpty(), qPrintable(m_opened->news()));
    }

private:
    void open() { m_opened = std::make_unique<OpenedLetters>(*m_office); }
    PaperNumber put(int parent, LetterState state) { return m_office->put(parent, { state, SpoolStep::None }); }
    LetterState stateOf(const PaperNumber &number) { return m_office->row(number).letter.state; }
    void requestedBy(const PaperNumber &number, const char *user)
    {
        rawQuery(m_office->path(), QStringLiteral("DROP TRIGGER letter_request_is_not_altered"));
        rawQuery(m_office->path(),
            QStringLiteral("UPDATE letter SET requested_by = '%1' WHERE number = '%2'")
                .arg(QString::fromLatin1(user), number.text()));
    }

    std::unique_ptr<LetterOffice> m_office;
    std::unique_ptr<OpenedLetters> m_opened;
};

QTEST_MAIN(TestLetterWindowDeeds)
#include "tst_letterwindowdeeds.moc"
