// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/deskguard.h"

#include "ui/guard/deskapplication.h"
#include "ui/guard/hidebutton.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;
using namespace std::chrono_literals;

namespace {

using State = DeskGuard::State;

QLineEdit *passwordOn(const QWidget &window)
{
    const auto *curtain = window.findChild<Curtain *>(QString(), Qt::FindDirectChildrenOnly);
    return curtain ? curtain->findChild<QLineEdit *>() : nullptr;
}

} // namespace

/// Hidden and locked: what leads there, what leads back, what is noted.
class TestDeskGuard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = 5h;
        m_notes.clear();
        m_tried.clear();
        m_pending = {};
        m_ends.clear();
        m_isOurs = true;
        m_window = std::make_unique<QMainWindow>();
        auto *all = new QWidget(m_window.get());
        m_field = new QLineEdit(all);
        auto *layout = new QVBoxLayout(all);
        layout->addWidget(m_field);
        layout->addWidget(new QPushButton(QStringLiteral("elsewhere"), all));
        m_window->setCentralWidget(all);
        m_window->resize(640, 480);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        m_tools = { .clock = [this] { return m_now; },
            .ownsClipboard = [this](QClipboard::Mode) { return m_isOurs; },
            .confirm =
                [this](const QByteArray &password, const GuardTools::Confirmed &confirmed) {
                    m_tried.append(password);
                    m_pending = confirmed;
                },
            .note =
                [this](TrailAction action, const QString &detail) {
                    m_notes.append({ action, detail });
                },
            .endSession = [this](std::optional<std::chrono::minutes> idleFor) { m_ends.append(idleFor); } };
        start();
    }
    void cleanup()
    {
        m_guard.reset();
        m_window.reset();
    }

    void shiftEscapeHidesAndEnterComesBack()
    {
        m_field->setText(QStringLiteral("half a na"));
        press(Qt::Key_Escape, Qt::ShiftModifier);
        QCOMPARE(m_guard->state(), State::Hidden);
        QCOMPARE(m_field->text(), QStringLiteral("half a na"));
        press(Qt::Key_Escape, Qt::ShiftModifier); // in haste
        press(Qt::Key_Escape);
        QCOMPARE(m_guard->state(), State::Hidden);
        m_now += 30s - 1ms;
        press(Qt::Key_Return);
        QCOMPARE(m_guard->state(), State::Open);
        QCOMPARE(QApplication::focusWidget(), m_field);
        QVERIFY(m_notes.isEmpty()); // it never was locked
    }

    void escapeEmptiesThenHides()
    {
        m_field->setText(QStringLiteral("half a na"));
        press(Qt::Key_Escape);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(m_guard->state(), State::Open);
        press(Qt::Key_Escape);
        QCOMPARE(m_guard->state(), State::Hidden);
    }

    void inADialogOnlyShiftEscapeHides()
    {
        QDialog dialog(m_window.get());
        dialog.open();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape, Qt::ShiftModifier);
        QCOMPARE(m_guard->state(), State::Hidden);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
        QCOMPARE(m_guard->state(), State::Open);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
        QCOMPARE(m_guard->state(), State::Open);
        QVERIFY(!dialog.isVisible());
    }

    /// Qt closes the list before the key counts as pressed.
    void escapeThatClosesAListHidesNothing()
    {
        QComboBox list(m_window->centralWidget());
        list.addItems({ QStringLiteral("one"), QStringLiteral("other") });
        list.show();
        list.setFocus();
        list.showPopup();
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(m_guard->state(), State::Open);
        QTest::qWait(2); // of another time than the stroke before
        press(Qt::Key_Escape);
        QCOMPARE(m_guard->state(), State::Hidden);
    }

    void aKeyHeldDownHidesOnce()
    {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Escape, Qt::ShiftModifier, QString(), true);
        QCoreApplication::sendEvent(m_window.get(), &again);
        QCOMPARE(m_guard->state(), State::Open);
    }

    void afterHalfAMinuteItTakesThePassword_data()
    {
        QTest::addColumn<bool>("timerRan");
        QTest::newRow("a timer locks it") << true;
        QTest::newRow("or whoever comes back after a sleep") << false;
    }
    void afterHalfAMinuteItTakesThePassword()
    {
        QFETCH(bool, timerRan);
        m_guard->hide();
        m_now += 30s;
        if (timerRan)
            QTRY_COMPARE(m_guard->state(), State::Locked);
        press(Qt::Key_Return);
        QCOMPARE(m_guard->state(), State::Locked);
        QCOMPARE(m_notes, (Notes { { TrailAction::Lock, QStringLiteral("hidden for 30 seconds") } }));
        giveBack("demo");
        QCOMPARE(m_guard->state(), State::Open);
    }

    void controlLLocksAnywhere()
    {
        m_field->setText(QStringLiteral("text in the search box"));
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_guard->state(), State::Locked);
        QCOMPARE(m_notes, (Notes { { TrailAction::Lock, QStringLiteral("by hand") } }));
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_notes.count(), 1);
        giveBack("demo");
        QCOMPARE(m_guard->state(), State::Open);
        QCOMPARE(m_field->text(), QStringLiteral("text in the search box"));
        QCOMPARE(m_notes.count(), 1); // the password's own check notes the rest
    }

    /// What was proved in a call is forgotten then, not when somebody comes back; hiding alone is no lock.
    void onlyALockIsToldAsOne()
    {
        QSignalSpy locked(m_guard.get(), &DeskGuard::locked);
        m_guard->hide();
        QCOMPARE(locked.count(), 0);
        m_guard->lock(LockCause::Hidden);
        QCOMPARE(locked.count(), 1);
        m_guard->lock(LockCause::Idle); // it is locked
        QCOMPARE(locked.count(), 1);
        giveBack("demo");
        QCOMPARE(locked.count(), 1);
    }

    void hiddenCanBeLocked()
    {
        m_guard->hide();
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_guard->state(), State::Locked);
        QVERIFY(passwordOn(*m_window)->isVisible());
        m_guard->hide();
        QCOMPARE(m_guard->state(), State::Locked);
    }

    void aWrongPasswordKeepsItLocked()
    {
        m_guard->lock(LockCause::ByHand);
        type("wrong");
        QCOMPARE(m_tried, QList<QByteArray> { "wrong" });
        type("eager"); // while the first is looked at
        QCOMPARE(m_tried.count(), 1);
        m_pending(tl::unexpected(Error { Error::Kind::Refused, QStringLiteral("not the password") }));
        QCOMPARE(m_guard->state(), State::Locked);
        giveBack("demo");
        QCOMPARE(m_guard->state(), State::Open);
    }

    void whoMayWorkNoLongerHasNoSession()
    {
        m_guard->lock(LockCause::ByHand);
        type("wrong");
        m_pending(tl::unexpected(Error { Error::Kind::Denied, QStringLiteral("the account is locked") }));
        QCOMPARE(m_ends, Ends { std::nullopt });
        QCOMPARE(m_guard->state(), State::Locked);
    }

    /// The computer was locked while the password was looked at.
    void anOldPasswordDoesNotOpenANewLock()
    {
        m_guard->lock(LockCause::ByHand);
        type("demo");
        m_guard->lock(LockCause::ScreenLock);
        m_pending({});
        QCOMPARE(m_guard->state(), State::Locked);
        giveBack("demo");
        QCOMPARE(m_guard->state(), State::Open);
    }

    void idlenessWarnsThenLocksThenEnds()
    {
        m_field->setText(QStringLiteral("half a na"));
        QDialog dialog(m_window.get());
        dialog.open();
        m_now += 9min;
        QTRY_VERIFY(m_guard->warning().strip());
        QCOMPARE(QApplication::focusWidget(), dialog.focusWidget()); // the warning takes no focus
        m_now += 1min;
        m_guard->idleWatch().look();
        QCOMPARE(m_guard->state(), State::Locked);
        QVERIFY(!m_guard->warning().strip());
        QCOMPARE(m_notes, (Notes { { TrailAction::Lock, QStringLiteral("idle") } }));
        m_now += 20min;
        m_guard->idleWatch().look();
        QCOMPARE(m_ends, Ends { 30min }); // so that the sign-in can say why it comes
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_field->text(), QStringLiteral("half a na"));
    }

    void aKeyEndsTheWarning()
    {
        m_now += 9min + 20s;
        m_guard->idleWatch().look();
        const QWidget *strip = m_guard->warning().strip();
        QVERIFY(strip);
        QVERIFY(strip->testAttribute(Qt::WA_TransparentForMouseEvents));
        QVERIFY(strip->accessibleName().contains(QLatin1String("40")));
        QVERIFY(m_window->rect().contains(strip->geometry()));
        press(Qt::Key_A);
        QVERIFY(!m_guard->warning().strip());
        QCOMPARE(m_field->text(), QStringLiteral("a")); // and does what it does
    }

    void aMoveOfTheMouseEndsTheWarning()
    {
        QTest::mouseMove(m_window->windowHandle(), QPoint(5, 5));
        m_now += 9min + 20s;
        m_guard->idleWatch().look();
        QVERIFY(m_guard->warning().strip());
        QTest::mouseMove(m_window->windowHandle(), QPoint(5, 5)); // a window came up under it
        QVERIFY(m_guard->warning().strip());
        QTest::mouseMove(m_window->windowHandle(), QPoint(6, 5));
        QVERIFY(!m_guard->warning().strip());
    }

    /// The computer slept while the password was looked at.
    void aPasswordFromBeforeASleepDoesNotOpen()
    {
        m_guard->lock(LockCause::ByHand);
        type("demo");
        m_now += 11min;
        m_pending({});
        QCOMPARE(m_guard->state(), State::Locked);
        giveBack("demo");
        QCOMPARE(m_guard->state(), State::Open);
    }

    void withoutUsersAButtonOpens()
    {
        m_guard.reset();
        m_tools.confirm = nullptr;
        start();
        m_guard->lock(LockCause::UserSwitch);
        QVERIFY(!passwordOn(*m_window)->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_guard->state(), State::Open);
        QCOMPARE(m_notes,
            (Notes { { TrailAction::Lock, QStringLiteral("another user's turn at the computer") },
                { TrailAction::Unlock, QString() } }));
    }

    void theClipboardIsTakenBack_data()
    {
        QTest::addColumn<bool>("byHiding");
        QTest::newRow("hidden") << true;
        QTest::newRow("locked") << false;
    }
    void theClipboardIsTakenBack()
    {
        QFETCH(bool, byHiding);
        QGuiApplication::clipboard()->setText(QStringLiteral("AA00001A1"));
        if (byHiding)
            m_guard->hide();
        else
            m_guard->lock(LockCause::Sleep);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void theButtonAndTheMenuSayHow()
    {
        HideControls controls(m_window.get());
        connect(&controls, &HideControls::hideWanted, m_guard.get(), &DeskGuard::hide);
        controls.setHotline(QStringLiteral("800-942-6906"));
        auto *button = m_window->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        m_window->resize(700, 500);
        QTRY_VERIFY(m_window->menuBar()->geometry().contains(button->geometry()));
        QVERIFY(button->geometry().right() > 650);
        QCOMPARE(button->accessibleName(), QStringLiteral("Hide"));
        QVERIFY(button->toolTip().contains(QLatin1String("800-942-6906")));
        QVERIFY(button->toolTip().contains(QLatin1String("Shift+Esc")));
        QVERIFY(button->accessibleDescription().contains(QLatin1String("800-942-6906")));
        m_window->menuBar()->actions().last()->menu()->actions().last()->trigger();
        const auto *box = m_window->findChild<QMessageBox *>();
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->text().contains(QLatin1String("800-942-6906")));
        QTest::mousePress(button, Qt::LeftButton);
        QCOMPARE(m_guard->state(), State::Hidden); // before it is let go
        QVERIFY(!box->findChild<Curtain *>(QString(), Qt::FindDirectChildrenOnly)->visibleRegion().isEmpty());
    }

private:
    using Notes = QList<std::pair<TrailAction, QString>>;
    using Ends = QList<std::optional<std::chrono::minutes>>;

    void start() { m_guard = std::make_unique<DeskGuard>(*static_cast<DeskApplication *>(qApp), m_tools); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void type(const QByteArray &password)
    {
        for (const char letter : password)
            QTest::keyClick(m_window->windowHandle(), letter);
        press(Qt::Key_Return);
    }
    void giveBack(const QByteArray &password)
    {
        type(password);
        QCOMPARE(m_tried.last(), password);
        m_pending({});
    }

    std::chrono::milliseconds m_now {};
    bool m_isOurs = true;
    Ends m_ends; ///< after how long idle each
    Notes m_notes;
    QList<QByteArray> m_tried;
    GuardTools::Confirmed m_pending;
    GuardTools m_tools;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_field = nullptr;
    std::unique_ptr<DeskGuard> m_guard;
};

int main(int argc, char **argv)
{
    DeskApplication application(argc, argv);
    TestDeskGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskguard.moc"
