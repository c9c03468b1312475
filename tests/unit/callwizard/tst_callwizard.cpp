// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/callwizard.h"

#include "tests/support/casetext.h"
#include "tests/unit/callwizard/calloffice.h"
#include "tests/unit/callwizard/surfaces.h"
#include "ui/access/reasonform.h"
#include "ui/letters/callanswer.h"
#include "ui/letters/callquestions.h"
#include "ui/letters/secretfield.h"
#include "ui/letters/spokenpanel.h"
#include "ui/parts/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Keys go where the focus is, as on a desk.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void type(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, character, Qt::NoModifier);
}

void typeLine(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

QString nameOfFocus()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QPushButton *button(const QWidget &window, const char *text)
{
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == QLatin1String(text) && each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

/// A call, by keys alone, over a real office.
class TestCallWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<CallOffice>(); }
    void cleanup()
    {
        m_wizard.reset();
        m_desk.reset();
    }

    void aCallByKeysAlone()
    {
        open(m_office->caller(1, Role::Custodial));
        QSignalSpy requested(m_wizard.get(), &CallWizard::requested);
        const qsizetype before = m_office->letters();
        QCOMPARE(nameOfFocus(), QStringLiteral("Custodial parent"));
        answerAll(m_office->caller(1, Role::Custodial));
        QTRY_VERIFY(button(*m_wizard, "Confirm"));
        const QString outcome = m_wizard->findChild<CallAnswer *>()->spoken();
        for (const char *line : { "Full name: matches", "Social Security number: matches", "Case identifiers: matches",
                 "Mailing address: matches", "The letter goes to the address on record." })
            QVERIFY2(outcome.contains(QLatin1String(line)), qPrintable(outcome));
        QVERIFY(!outcome.contains(QLatin1String("Signature")));
        QCOMPARE(m_office->letters(), before); // nothing is asked for yet
        QCOMPARE(spoken(), sentence(CallSentence::ShallWeMail, Phrasebook()));
        QVERIFY(m_wizard->focusWidget()->accessibleDescription().contains(outcome));
        press(Qt::Key_Return);
        QTRY_COMPARE(requested.count(), 1);
        const QString number = requested.at(0).at(0).value<PinAnswer>().letter.text();
        QCOMPARE(number.size(), 11);
        QVERIFY(spoken().contains(number));
        QVERIFY(spoken().startsWith(sentence(CallSentence::WillBeMailed, Phrasebook())));
        QVERIFY(m_wizard->findChild<CallAnswer *>()->spoken().contains(QLatin1String("Reference number ") + number));
        QCOMPARE(m_office->letters(), before + 1);
        QVERIFY(!button(*m_wizard, "Confirm"));
        press(Qt::Key_Return); // nothing is left to be asked for
        QTest::qWait(0);
        QCOMPARE(requested.count(), 1);
    }

    void nothingOnRecordIsShown()
    {
        const Caller caller = m_office->caller(2, Role::Noncustodial);
        const Caller other = m_office->caller(2, Role::Custodial);
        open(caller);
        for (const QLineEdit *line : m_wizard->findChildren<QLineEdit *>()) {
            QCOMPARE(line->text(), QString());
            QCOMPARE(line->placeholderText(), QString());
            QVERIFY(!line->completer());
            QVERIFY(line->inputMethodHints().testFlag(Qt::ImhSensitiveData) || line->accessibleName().isEmpty());
        }
        const QStringList secrets = caller.onRecord() + other.onRecord();
        QVERIFY(secrets.size() > 12);
        QCOMPARE(wordsOn(surfaceOf(*m_wizard), secrets), QStringList());
        Caller wrong = caller; // all but the case is wrong: nothing of the right answers comes back
        wrong.row.party.givenName = QStringLiteral("Wrong");
        wrong.row.party.familyName = QStringLiteral("Person");
        wrong.row.party.address = { { QStringLiteral("77 Nowhere"), {}, QStringLiteral("Elsewhere"),
                                        QStringLiteral("NJ"), QStringLiteral("07001") },
            false };
        wrong.row.ssn = Ssn::parse(u"987654321");
        answerAll(wrong);
        QTRY_VERIFY(button(*m_wizard, "Back"));
        QCOMPARE(wordsOn(surfaceOf(*m_wizard), secrets), QStringList());
        QCOMPARE(wordsOn(surfaceOf(*m_wizard), { QStringLiteral("987654321") }), QStringList());
        // what this test is worth
        QCOMPARE(wordsOn(surfaceOf(*m_wizard), { QStringLiteral("Wrong Person") }).size(), 1);
    }

    void enterGoesToWhatIsMissing()
    {
        open(m_office->caller(1, Role::Noncustodial));
        QSignalSpy answered(m_wizard.get(), &CallWizard::answered);
        press(Qt::Key_Return);
        QCOMPARE(nameOfFocus(), QStringLiteral("Custodial parent")); // nobody is said to be calling
        press(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(nameOfFocus(), QStringLiteral("Full name"));
        press(Qt::Key_Return);
        QCOMPARE(nameOfFocus(), QStringLiteral("Full name"));
        typeLine(QStringLiteral("Somebody Made"));
        QCOMPARE(nameOfFocus(), QStringLiteral("Social Security number"));
        typeLine(QStringLiteral("9001"));
        QCOMPARE(nameOfFocus(), QStringLiteral("Social Security number"));
        QCOMPARE(message(), QStringLiteral("A Social Security number has nine digits."));
        type(QStringLiteral("23456"));
        QCOMPARE(nameOfFocus(), QStringLiteral("Case identifiers")); // by itself
        typeLine(QStringLiteral("AA00001A1 AA0001A1"));
        QVERIFY(message().startsWith(QLatin1String("A case identifier has two letters")));
        QCOMPARE(nameOfFocus(), QStringLiteral("Case identifiers"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeLine(QStringLiteral("aa00001a1, AA00002A1"));
        QCOMPARE(nameOfFocus(), QStringLiteral("Street"));
        QCOMPARE(message(), QString());
        typeLine(QStringLiteral("1 Sample Street"));
        QCOMPARE(nameOfFocus(), QStringLiteral("City"));
        typeLine(QStringLiteral("Sampleville"));
        QCOMPARE(nameOfFocus(), QStringLiteral("State"));
        type(QStringLiteral("NY"));
        QCOMPARE(nameOfFocus(), QStringLiteral("ZIP"));
        typeLine(QStringLiteral("1220"));
        QCOMPARE(message(), QStringLiteral("A ZIP has five digits, or nine."));
        QTest::qWait(0);
        QCOMPARE(answered.count(), 0); // nothing was compared: no attempt is lost by a slip of the finger
        typeLine(QStringLiteral("7"));
        QTRY_COMPARE(answered.count(), 1);
    }

    /// Whoever presses Tab out of habit after the ninth digit would leave out the field the form went to by itself.
    void tabAfterAStepByItselfLeavesNothingOut()
    {
        open(m_office->caller(1, Role::Noncustodial));
        press(Qt::Key_N, Qt::AltModifier);
        typeLine(QStringLiteral("Somebody Made"));
        type(QStringLiteral("900123456"));
        press(Qt::Key_Tab);
        QCOMPARE(nameOfFocus(), QStringLiteral("Case identifiers"));
        press(Qt::Key_Tab); // asked for: nothing holds it
        QCOMPARE(nameOfFocus(), QStringLiteral("Street"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(QStringLiteral("NY"));
        QCOMPARE(nameOfFocus(), QStringLiteral("ZIP"));
        press(Qt::Key_Tab, Qt::ShiftModifier); // back is another way
        QCOMPARE(nameOfFocus(), QStringLiteral("State"));
    }

    void theOrderOfTabsIsTheOrderOfAsking()
    {
        open(m_office->caller(1, Role::Custodial));
        QStringList names;
        press(Qt::Key_Space);
        for (int i = 0; i < 10; ++i) {
            press(Qt::Key_Tab);
            names.append(nameOfFocus());
        }
        QCOMPARE(names,
            QStringList({ QStringLiteral("Written request"), QStringLiteral("Full name"),
                QStringLiteral("Social Security number"), QStringLiteral("Case identifiers"), QStringLiteral("Street"),
                QStringLiteral("Second line"), QStringLiteral("City"), QStringLiteral("State"), QStringLiteral("ZIP"),
                QStringLiteral("Check") }));
    }

    void theSentenceFollowsTheFocusInTheCallersLanguage()
    {
        const Caller korean = m_office->caller(6, Role::Custodial);
        QCOMPARE(korean.row.party.language, QStringLiteral("ko"));
        open(korean);
        press(Qt::Key_C, Qt::AltModifier);
        const auto both = [](CallSentence what) {
            return QString(sentence(what, Phrasebook(Language::Korean)) + u'\n' + sentence(what, Phrasebook()));
        };
        QCOMPARE(spoken(), both(CallSentence::FullName));
        press(Qt::Key_Tab);
        QCOMPARE(spoken(), both(CallSentence::SocialSecurityNumber));
        press(Qt::Key_Tab);
        QCOMPARE(spoken(), both(CallSentence::CaseIdentifiers));
        press(Qt::Key_Tab);
        QCOMPARE(spoken(), both(CallSentence::MailingAddress));
        const int height = m_wizard->findChild<SpokenPanel *>()->height();
        press(Qt::Key_E, Qt::AltModifier);
        QCOMPARE(spoken(), sentence(CallSentence::SomebodyElse, Phrasebook()).section(u'\n', 0, 0)); // whose language?
        QCOMPARE(m_wizard->findChild<SpokenPanel *>()->height(), height);
    }

    /// Where little of the form is in sight, no line is kept for words that never come.
    void whereBothSpeakEnglishThereIsMoreRoomForTheForm()
    {
        open(m_office->caller(6, Role::Custodial));
        const int heightOfBoth = m_wizard->findChild<SpokenPanel *>()->height();
        open(m_office->caller(1, Role::Custodial));
        const auto *panel = m_wizard->findChild<SpokenPanel *>();
        const int height = panel->height();
        QVERIFY(height + 2 * panel->fontMetrics().height() <= heightOfBoth);
        press(Qt::Key_C, Qt::AltModifier);
        for (int field = 0; field < 4; ++field) {
            QCOMPARE(panel->height(), height);
            QVERIFY(!spoken().contains(u'\n'));
            press(Qt::Key_Tab);
        }
    }

    void somebodyElseEndsTheCall()
    {
        open(m_office->caller(1, Role::Custodial));
        QSignalSpy answered(m_wizard.get(), &CallWizard::answered);
        press(Qt::Key_E, Qt::AltModifier);
        QCOMPARE(spoken(), sentence(CallSentence::SomebodyElse, Phrasebook()));
        QVERIFY(!button(*m_wizard, "Check")->isEnabled());
        for (const QLineEdit *line : m_wizard->findChildren<QLineEdit *>())
            QVERIFY(!line->isEnabled());
        press(Qt::Key_Return);
        QTest::qWait(0);
        QCOMPARE(answered.count(), 0);
        press(Qt::Key_C, Qt::AltModifier); // the parent comes to the telephone
        QCOMPARE(nameOfFocus(), QStringLiteral("Full name"));
        QVERIFY(button(*m_wizard, "Check")->isEnabled());
    }

    void whatDoesNotMatchIsNamedAndAttemptsAreCounted()
    {
        Caller caller = m_office->caller(4, Role::Noncustodial);
        const Caller right = caller;
        caller.row.ssn = Ssn::parse(u"987654320");
        open(caller);
        answerAll(caller);
        QTRY_VERIFY(button(*m_wizard, "Back"));
        QVERIFY(!button(*m_wizard, "Confirm"));
        const auto said = [this] { return m_wizard->findChild<CallAnswer *>()->spoken(); };
        QVERIFY2(said().contains(QLatin1String("Social Security number: does not match.")), qPrintable(said()));
        QVERIFY2(said().contains(QLatin1String("Mailing address: matches.")), qPrintable(said()));
        QVERIFY2(said().contains(QLatin1String("2 attempts by telephone are left")), qPrintable(said()));
        QVERIFY(spoken().endsWith(sentence(CallSentence::NoMatch, Phrasebook())));
        press(Qt::Key_Return); // back, to what does not match
        QCOMPARE(nameOfFocus(), QStringLiteral("Social Security number"));
        QVERIFY(m_wizard->findChild<SecretField *>()->text().isEmpty());
        type(QStringLiteral("987654319"));
        press(Qt::Key_Return); // all the rest is there still
        QTRY_VERIFY(said().contains(QLatin1String("1 attempt by telephone is left")));
        press(Qt::Key_Return);
        type(QStringLiteral("987654318"));
        press(Qt::Key_Return);
        QTRY_VERIFY(said().contains(QLatin1String("0 attempts by telephone are left")));
        press(Qt::Key_Return);
        type(right.ssn());
        press(Qt::Key_Return); // right, and too late
        QTRY_VERIFY(said().contains(QLatin1String("Full name: not compared.")));
        QVERIFY(spoken().endsWith(sentence(CallSentence::NoMoreToday, Phrasebook())));
        QVERIFY2(said().contains(QLatin1String("By phone no more today")), qPrintable(said()));
        QCOMPARE(wordsOn(surfaceOf(*m_wizard), { QStringLiteral("987654318"), right.ssn() }), QStringList());
    }

    void aSupervisorIsAskedWhereTheAddressIsNew()
    {
        Caller caller = m_office->caller(5, Role::Custodial);
        m_office->change(caller, [](Party &party) {
            PostalAddress moved = *party.address.shownTo(Audience::Owner);
            moved.street1 = QStringLiteral("12 Newly Moved Road");
            party.address = { moved, false };
        });
        PostalAddress moved = caller.address();
        moved.street1 = QStringLiteral("12 Newly Moved Road");
        caller.row.party.address = { moved, false };
        open(caller);
        QSignalSpy requested(m_wizard.get(), &CallWizard::requested);
        answerAll(caller);
        QTRY_VERIFY(button(*m_wizard, "Confirm"));
        const QString outcome = m_wizard->findChild<CallAnswer *>()->spoken();
        QVERIFY2(outcome.contains(QLatin1String("A supervisor must approve")), qPrintable(outcome));
        QVERIFY2(outcome.contains(QLatin1String("changed in the last 30 days")), qPrintable(outcome));
        press(Qt::Key_Return);
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<PinAnswer>().result, PinResult::NeedsApproval);
        QVERIFY(spoken().startsWith(sentence(CallSentence::OfficeLooksFirst, Phrasebook(Language::Bengali))));
        QVERIFY(m_wizard->findChild<CallAnswer *>()->spoken().contains(
            QLatin1String("The letter waits. A supervisor must approve")));
    }

    void pressingTwiceIsOneLetter()
    {
        const Caller caller = m_office->caller(3, Role::Custodial);
        open(caller);
        QSignalSpy requested(m_wizard.get(), &CallWizard::requested);
        answerAll(caller);
        QTRY_VERIFY(button(*m_wizard, "Confirm"));
        const qsizetype before = m_office->letters();
        QPushButton *confirm = button(*m_wizard, "Confirm");
        QTest::mouseDClick(confirm, Qt::LeftButton);
        confirm->click();
        press(Qt::Key_Return);
        QTRY_COMPARE(requested.count(), 1);
        QTest::qWait(50); // what else there might be
        QCOMPARE(requested.count(), 1);
        QCOMPARE(m_office->letters(), before + 1);
        // and a second call is told of it
        open(caller);
        answerAll(caller);
        QTRY_VERIFY(button(*m_wizard, "Back"));
        QVERIFY(!button(*m_wizard, "Confirm"));
        QVERIFY(spoken().startsWith(sentence(CallSentence::OnItsWay, Phrasebook(Language::Arabic))));
        QVERIFY(m_wizard->findChild<CallAnswer *>()->spoken().contains(
            requested.at(0).at(0).value<PinAnswer>().letter.text()));
    }

    void aKeyThatIsHeldConfirmsNothing()
    {
        const Caller caller = m_office->caller(6, Role::Noncustodial);
        open(caller);
        answerAll(caller);
        QTRY_VERIFY(button(*m_wizard, "Confirm"));
        QSignalSpy requested(m_wizard.get(), &CallWizard::requested);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QVERIFY(button(*m_wizard, "Confirm")->isEnabled()); // nothing is being asked for
        press(Qt::Key_Return);
        QTRY_COMPARE(requested.count(), 1);
    }

    void thereIsNoPinToMail()
    {
        const Caller caller = m_office->caller(9, Role::Noncustodial);
        open(caller);
        answerAll(caller);
        QTRY_VERIFY(button(*m_wizard, "Back"));
        QVERIFY(!button(*m_wizard, "Confirm"));
        QCOMPARE(spoken(), sentence(CallSentence::NotNow, Phrasebook()));
    }

    void aLetterThatCame()
    {
        const Caller caller = m_office->caller(1, Role::Noncustodial);
        open(caller);
        QSignalSpy requested(m_wizard.get(), &CallWizard::requested);
        press(Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(spoken().startsWith(QLatin1String("Take what is asked for")));
        press(Qt::Key_N, Qt::AltModifier);
        answerFromName(caller);
        QCOMPARE(nameOfFocus(), QStringLiteral("Date of the letter"));
        typeLine(QStringLiteral("13/45"));
        QCOMPARE(message(), QStringLiteral("That is no day."));
        press(Qt::Key_A, Qt::ControlModifier);
        typeLine(QStringLiteral("11/18"));
        QTRY_VERIFY(button(*m_wizard, "Back"));
        const auto said = [this] { return m_wizard->findChild<CallAnswer *>()->spoken(); };
        QVERIFY2(said().contains(QLatin1String("Signature: does not match.")), qPrintable(said()));
        QVERIFY(!said().contains(QLatin1String("by telephone are left"))); // those are of calls
        QVERIFY(!button(*m_wizard, "Confirm"));
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(button(*m_wizard, "Check"));
        QCOMPARE(nameOfFocus(), QStringLiteral("Signed by the parent"));
        press(Qt::Key_Tab);
        QCOMPARE(nameOfFocus(), QStringLiteral("Date of the letter"));
        QCOMPARE(static_cast<QLineEdit *>(m_wizard->focusWidget())->text(), QStringLiteral("11/18/2026"));
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(m_wizard->findChild<CallQuestions *>()->request().isSigned);
        press(Qt::Key_Return);
        QTRY_VERIFY(button(*m_wizard, "Confirm"));
        QVERIFY2(said().contains(QLatin1String("Signature: matches.")), qPrintable(said()));
        press(Qt::Key_Return);
        QTRY_COMPARE(requested.count(), 1);
        QVERIFY(spoken().startsWith(QLatin1String("Write the reference number")));
    }

    void aCaseOfAnotherOfficeTakesAReason()
    {
        const Caller caller = m_office->caller(8, Role::Noncustodial);
        open(caller, "visitor");
        QSignalSpy answered(m_wizard.get(), &CallWizard::answered);
        answerAll(caller);
        QTRY_VERIFY(m_wizard->findChild<ReasonForm *>());
        auto *form = m_wizard->findChild<ReasonForm *>();
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(answered.count(), 0);
        QCOMPARE(nameOfFocus(), QStringLiteral("Why?"));
        typeLine(QStringLiteral("parent at the counter"));
        QTRY_COMPARE(answered.count(), 1);
        QTRY_VERIFY(button(*m_wizard, "Confirm"));
        press(Qt::Key_Return);
        QSignalSpy requested(m_wizard.get(), &CallWizard::requested);
        QTRY_COMPARE(requested.count(), 1);
        const QStringList trail = m_desk->trail();
        QVERIFY2(trail.filter(QStringLiteral("parent at the counter")).size() >= 2, qPrintable(trail.join(u'\n')));
    }

    void whoMayNotIsToldSo()
    {
        const Caller caller = m_office->caller(2, Role::Custodial);
        open(caller, "auditor");
        answerAll(caller);
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY(button(*m_wizard, "Check")->isEnabled());
        QVERIFY(!button(*m_wizard, "Confirm"));
    }

    void whatWasTypedGoesWithTheWindow()
    {
        const Caller caller = m_office->caller(2, Role::Custodial);
        open(caller);
        press(Qt::Key_C, Qt::AltModifier);
        answerFromName(caller, false);
        QVERIFY(!wordsOn(surfaceOf(*m_wizard), { caller.street() }).isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(wordsOn(surfaceOf(*m_wizard), caller.onRecord()), QStringList());
        for (const QLineEdit *line : m_wizard->findChildren<QLineEdit *>()) {
            QCOMPARE(line->text(), QString());
            QVERIFY(!line->isUndoAvailable());
        }
        QVERIFY(!m_wizard->findChild<SecretField *>()->ssn());
    }

    void lettersForAltAreThereOnce()
    {
        open(m_office->caller(1, Role::Custodial));
        QStringList letters;
        QList<QWidget *> widgets = m_wizard->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            QString text = widget->property("text").toString().remove(QLatin1String("&&"));
            if (const qsizetype at = text.indexOf(u'&'); at >= 0 && !qobject_cast<const QLineEdit *>(widget))
                letters.append(text.mid(at + 1, 1).toUpper());
        }
        QVERIFY(letters.size() > 14);
        const QSet<QString> once(letters.cbegin(), letters.cend());
        QCOMPARE(qsizetype(once.size()), letters.size());
    }

    void everyFieldHasItsNameAndMostAHint()
    {
        open(m_office->caller(1, Role::Custodial));
        for (QLineEdit *line : m_wizard->findChildren<QLineEdit *>()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(line);
            QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
            QVERIFY2(
                !accessible->text(QAccessible::Description).isEmpty(), qPrintable(accessible->text(QAccessible::Name)));
        }
    }

private:
    void open(const Caller &caller, const char *user = "agent")
    {
        m_wizard.reset();
        m_desk = std::make_unique<SignedInDesk>(*m_office, QString::fromLatin1(user));
        CallCase about { .id = id(qPrintable(caller.caseId)), .today = day("2026-11-20") };
        const bool isCustodial = caller.role == Role::Custodial;
        about.languages[isCustodial ? 0 : 1] = languageFromCode(caller.row.party.language);
        m_wizard = std::make_unique<CallWizard>(m_desk->desk(), about);
        m_wizard->show();
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }

    void answerAll(const Caller &caller)
    {
        press(caller.role == Role::Custodial ? Qt::Key_C : Qt::Key_N, Qt::AltModifier);
        answerFromName(caller);
    }

    void answerFromName(const Caller &caller, bool send = true)
    {
        typeLine(caller.fullName());
        type(caller.ssn());
        typeLine(caller.caseId);
        typeLine(caller.street());
        typeLine(caller.address().city);
        type(caller.address().state);
        type(caller.address().zip.left(5));
        if (send)
            press(Qt::Key_Return);
    }

    QString spoken() const { return m_wizard->findChild<SpokenPanel *>()->text(); }
    QString message() const
    {
        const auto *bar = m_wizard->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    std::unique_ptr<CallOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<CallWizard> m_wizard;
};

QTEST_MAIN(TestCallWizard)
#include "tst_callwizard.moc"
