// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "models/text/banner.h"
#include "ui/parts/announcer.h"
#include "ui/parts/messagebar.h"
#include "ui/signin/passwordfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;

/// The dialog that asks who is working, by keys.
class TestSignInDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<SignInDialog>(SignInOffer { .office = QStringLiteral("<b>Office</b> of Sampleton"),
            .database = QStringLiteral("/somewhere/office.caseledger"),
            .user = {} });
        m_wanted = std::make_unique<QSignalSpy>(m_dialog.get(), &SignInDialog::signInWanted);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void saysWhereOneIsAndWhatItCannotPromise()
    {
        QVERIFY(texts().contains(QLatin1String("<b>Office</b> of Sampleton"))); // as it is, no markup
        QVERIFY(texts().contains(QLatin1String("office.caseledger")));
        QVERIFY(!texts().contains(QLatin1String("/somewhere")));
        QVERIFY(texts().contains(QLatin1String("One file on this computer. Whoever can open the file can read all")));
        QVERIFY(texts().contains(signInBanner()));
        QVERIFY(!m_dialog->windowTitle().contains(QLatin1String("Sampleton")));
    }

    void signsInByKeysAlone()
    {
        QVERIFY(box("accept")->hasFocus());
        QTest::keyClick(focused(), Qt::Key_Space);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), QStringLiteral("  caseworker "));
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), QStringLiteral("pass word"));
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(m_wanted->count(), 1);
        QCOMPARE(m_wanted->at(0).at(0).toString(), QStringLiteral("caseworker"));
        QCOMPARE(m_wanted->at(0).at(1).toByteArray(), QByteArray("pass word"));
        QCOMPARE(password()->text(), QString()); // not kept
    }

    void letterKeysReachEveryField()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_P, Qt::AltModifier);
        QVERIFY(password()->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_U, Qt::AltModifier);
        QVERIFY(user()->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(box("accept")->isChecked());
    }

    void nothingHappensBeforeTheNoticeIsAccepted()
    {
        user()->setText(QStringLiteral("caseworker"));
        password()->setText(QStringLiteral("demo"));
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_wanted->count(), 0);
        QVERIFY(bar()->isVisible());
        QVERIFY(box("accept")->hasFocus());
        QCOMPARE(password()->text(), QStringLiteral("demo"));
    }

    void whatIsMissingIsAskedFor()
    {
        box("accept")->setChecked(true);
        user()->setText(QStringLiteral("   "));
        QTest::keyClick(user(), Qt::Key_Return);
        QVERIFY(user()->hasFocus());
        user()->setText(QStringLiteral("caseworker"));
        QTest::keyClick(user(), Qt::Key_Return);
        QVERIFY(password()->hasFocus());
        QCOMPARE(m_wanted->count(), 0);
    }

    void whileItIsTriedNothingCanBeTypedButItCanBeCancelled()
    {
        fillIn();
        QTest::keyClick(password(), Qt::Key_Return);
        QVERIFY(!user()->isEnabled());
        QVERIFY(!password()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_wanted->count(), 1);
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void aRefusalIsToldAndThePasswordTypedAgain()
    {
        fillIn();
        QTest::keyClick(password(), Qt::Key_Return);
        m_dialog->refuse(QStringLiteral("No."));
        QCOMPARE(bar()->text(), QStringLiteral("No."));
        QVERIFY(bar()->isVisible());
        QVERIFY(password()->hasFocus());
        QCOMPARE(user()->text(), QStringLiteral("caseworker"));
        QTest::keyClicks(password(), QStringLiteral("other"));
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_wanted->count(), 2);
        QVERIFY(!bar()->isVisible());
    }

    void whyOneSignsInAgainIsSaidOnce()
    {
        m_dialog->tellSignedOut(30);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(QLatin1String("30 minutes without work")));
        QTRY_COMPARE(Announcer::of(m_dialog.get()).said(), bar()->text());
        QVERIFY(box("accept")->hasFocus()); // it begins where it always does
        fillIn();
        QTest::keyClick(password(), Qt::Key_Return);
        QVERIFY(!bar()->isVisible());
    }

    void aPasswordCanBePastedButNotRead()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
        password()->setFocus();
        QTest::keySequence(password(), QKeySequence::Paste);
        QCOMPARE(password()->text(), QStringLiteral("pasted"));
        QCOMPARE(password()->displayText().count(QLatin1Char('p')), 0);
        password()->selectAll();
        QTest::keySequence(password(), QKeySequence::Copy);
        QTest::keySequence(password(), QKeySequence::Cut);
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(password(), QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void capsLockIsNoticed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<int>("expected"); // -1: says nothing
        QTest::newRow("small") << QStringLiteral("a") << false << 0;
        QTest::newRow("capital") << QStringLiteral("A") << false << 1;
        QTest::newRow("capital with shift") << QStringLiteral("A") << true << 0;
        QTest::newRow("small with shift") << QStringLiteral("a") << true << 1;
        QTest::newRow("digit") << QStringLiteral("1") << false << -1;
        QTest::newRow("sign with shift") << QStringLiteral("!") << true << -1;
        QTest::newRow("letter without case") << QString::fromUtf8("\u0628") << false << -1;
        QTest::newRow("hangul") << QString::fromUtf8("\uae40") << false << -1;
        QTest::newRow("capital beyond ASCII") << QString::fromUtf8("\u00c9") << false << 1;
        QTest::newRow("nothing") << QString() << true << -1;
    }
    void capsLockIsNoticed()
    {
        QFETCH(QString, typed);
        QFETCH(bool, shift);
        QFETCH(int, expected);
        const std::optional<bool> noticed = capsLockBy(typed, shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(noticed ? int(*noticed) : -1, expected);
        QVERIFY(!capsLockBy(typed, Qt::ControlModifier));
    }

    void theHintComesAndGoes()
    {
        QLabel *hint = label("Caps lock is on.");
        QVERIFY(hint);
        QVERIFY(!hint->isVisible());
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_S, Qt::NoModifier, QStringLiteral("S"));
        QCoreApplication::sendEvent(password(), &capital);
        QVERIFY(hint->isVisible());
        QTest::keyClick(password(), Qt::Key_CapsLock);
        QVERIFY(!hint->isVisible());
    }

    void remembersOnlyWhereTheKeychainAnswers()
    {
        QVERIFY(!box("emember")->isVisible());
        box("emember")->setChecked(true);
        QVERIFY(!m_dialog->wantsToBeRemembered());
        m_dialog->offerToRemember({});
        QVERIFY(box("emember")->isVisible());
        QVERIFY(m_dialog->wantsToBeRemembered());
    }

    void aRememberedPasswordIsFilledInAndGoesWithItsUser()
    {
        user()->setText(QStringLiteral("caseworker"));
        m_dialog->offerToRemember(QByteArrayLiteral("kept"));
        QVERIFY(m_dialog->wantsToBeRemembered());
        box("accept")->setChecked(true);
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_wanted->at(0).at(1).toByteArray(), QByteArray("kept"));
        m_dialog->refuse(QStringLiteral("No."));
        password()->setText(QStringLiteral("kept"));
        QTest::keyClicks(user(), QStringLiteral("x"));
        QCOMPARE(password()->text(), QString());
    }

    void whatWasTypedIsNotReplacedByWhatIsRemembered()
    {
        password()->setText(QStringLiteral("typed"));
        m_dialog->offerToRemember(QByteArrayLiteral("kept"));
        QCOMPARE(password()->text(), QStringLiteral("typed"));
    }

    void onASmallScreenTheButtonsAndTheFieldOneIsInStay()
    {
        m_dialog->resize(320, 260);
        fillIn();
        QTest::keyClick(password(), Qt::Key_Return);
        m_dialog->refuse(QStringLiteral("No."));
        QVERIFY(m_dialog->height() <= 400);
        const auto isSeen = [](const QWidget *widget) {
            return !widget->visibleRegion().isEmpty() && widget->visibleRegion().boundingRect() == widget->rect();
        };
        QTRY_VERIFY(isSeen(password()));
        for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("ign in")) || button->text().contains(QLatin1String("ancel")))
                QVERIFY(isSeen(button));
        }
    }

private:
    QLineEdit *user() const
    {
        for (QLineEdit *field : m_dialog->findChildren<QLineEdit *>()) {
            if (field != password())
                return field;
        }
        return nullptr;
    }
    PasswordField *password() const { return m_dialog->findChild<PasswordField *>(); }
    MessageBar *bar() const { return m_dialog->findChild<MessageBar *>(); }
    QWidget *focused() const { return m_dialog->focusWidget(); }
    QCheckBox *box(const char *part) const
    {
        for (QCheckBox *each : m_dialog->findChildren<QCheckBox *>()) {
            if (each->text().contains(QLatin1String(part)))
                return each;
        }
        return nullptr;
    }
    QLabel *label(const char *text) const
    {
        for (QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *each : m_dialog->findChildren<QLabel *>())
            all.append(each->text());
        return all.join(u'\n');
    }
    void fillIn()
    {
        box("accept")->setChecked(true);
        user()->setText(QStringLiteral("caseworker"));
        password()->setText(QStringLiteral("demo"));
    }

    std::unique_ptr<SignInDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_wanted;
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
