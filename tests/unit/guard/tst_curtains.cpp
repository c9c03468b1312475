// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/curtains.h"

#include "ui/guard/deskapplication.h"
#include "ui/parts/announcer.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace caseledger;

namespace {

constexpr QRgb canary = qRgb(255, 0, 255);

/// A window full of canaries, with everything that input could reach.
class Desktop : public QMainWindow
{
public:
    Desktop()
    {
        setWindowTitle(QStringLiteral("AA00001A1 Somebody"));
        auto *all = new QWidget(this);
        auto *layout = new QVBoxLayout(all);
        field = new QLineEdit(all);
        text = new QTextEdit(all);
        check = new QCheckBox(QStringLiteral("&Check"), all);
        button = new QPushButton(QStringLiteral("&Button"), all);
        for (QWidget *each : QWidgetList { field, text, check, button })
            layout->addWidget(each);
        setCentralWidget(all);
        menu = menuBar()->addMenu(QStringLiteral("&Menu"));
        action = menu->addAction(QStringLiteral("&Act"));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
        statusBar()->showMessage(QStringLiteral("AA00001A1"));
        QPalette colours;
        for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button, QPalette::WindowText })
            colours.setColor(role, QColor(canary));
        for (QWidget *each : findChildren<QWidget *>())
            each->setPalette(colours);
        setPalette(colours);
        resize(500, 400);
    }

    QLineEdit *field;
    QTextEdit *text;
    QCheckBox *check;
    QPushButton *button;
    QMenu *menu;
    QAction *action;
    int closed = 0;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        ++closed;
        event->ignore();
    }
};

int canariesOn(QWidget &window)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == canary;
    }
    return found;
}

Curtain *curtainOf(const QWidget &window) { return window.findChild<Curtain *>(QString(), Qt::FindDirectChildrenOnly); }

} // namespace

/// What lies beneath is neither seen nor reached, and nothing of it is lost.
class TestCurtains : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_curtains = std::make_unique<Curtains>();
        static_cast<DeskApplication *>(qApp)->setWatch(
            [this](QObject *receiver, QEvent *event) { return m_curtains->stops(receiver, event); });
        m_window = std::make_unique<Desktop>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(canariesOn(*m_window) > 1000);
    }
    void cleanup()
    {
        static_cast<DeskApplication *>(qApp)->setWatch({});
        m_window.reset();
        m_curtains.reset();
    }

    void everyWindowIsCoveredAtOnce()
    {
        Desktop second;
        QDialog dialog(m_window.get());
        dialog.setWindowTitle(QStringLiteral("Statement AA00001A1"));
        QPalette colours;
        colours.setColor(QPalette::Window, QColor(canary));
        dialog.setPalette(colours);
        second.show();
        dialog.open();
        m_curtains->cover(WayBack::Button);
        for (QWidget *window : QWidgetList { m_window.get(), &second, &dialog }) {
            QVERIFY(curtainOf(*window));
            QCOMPARE(curtainOf(*window)->geometry(), window->rect());
            QCOMPARE(canariesOn(*window), 0);
            QCOMPARE(window->windowTitle(), QStringLiteral("Caseledger"));
        }
        m_curtains->uncover();
        QVERIFY(canariesOn(*m_window) > 1000);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("AA00001A1 Somebody"));
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Statement AA00001A1"));
        QVERIFY(dialog.isVisible());
    }

    void nothingIsSaidOrLeftToBeHeard()
    {
        announce(m_window.get(), QStringLiteral("Case AA00001A1 is open."), Urgency::Urgent);
        announce(m_window->field, QStringLiteral("waiting"));
        const Announcer &announcer = Announcer::of(m_window.get());
        m_curtains->cover(WayBack::Button);
        QVERIFY(announcer.said().isEmpty());
        announce(m_window->text, QStringLiteral("beneath"), Urgency::Urgent);
        m_curtains->uncover();
        QVERIFY(announcer.said().isEmpty());
        announce(m_window->text, QStringLiteral("back"));
        QTRY_COMPARE(announcer.said(), QStringLiteral("back")); // the first: nothing waited
    }

    void popupsAndTooltipsGo()
    {
        m_window->menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
        QWidget tip(m_window.get(), Qt::ToolTip);
        tip.show();
        QVERIFY(m_window->menu->isVisible());
        m_curtains->cover(WayBack::Button);
        QVERIFY(!m_window->menu->isVisible());
        QVERIFY(!tip.isVisible());
        QVERIFY(!QApplication::activePopupWidget());
    }

    void whatAppearsLaterIsCoveredToo()
    {
        m_curtains->cover(WayBack::Button);
        Desktop later;
        later.show();
        QVERIFY(curtainOf(later));
        QCOMPARE(canariesOn(later), 0);
        QWidget popup(m_window.get(), Qt::Popup);
        popup.setPalette(later.palette());
        popup.resize(80, 80);
        popup.show();
        QCOMPARE(canariesOn(popup), 0);
        QTRY_VERIFY(!popup.isVisible());
        later.setWindowTitle(QStringLiteral("AA00002A1"));
        QCOMPARE(later.windowTitle(), QStringLiteral("Caseledger"));
        m_curtains->uncover();
        QCOMPARE(later.windowTitle(), QStringLiteral("AA00002A1"));
    }

    void theCurtainStaysOnTop()
    {
        m_curtains->cover(WayBack::Button);
        m_window->resize(700, 500);
        QTRY_COMPARE(curtainOf(*m_window)->geometry(), m_window->rect());
        auto *late = new QWidget(m_window.get());
        late->setAutoFillBackground(true);
        late->resize(300, 300);
        late->show();
        QCOMPARE(canariesOn(*m_window), 0);
        late->raise();
        m_window->menuBar()->raise();
        QCOMPARE(canariesOn(*m_window), 0);
        m_window->hide();
        m_window->show();
        QCOMPARE(canariesOn(*m_window), 0);
    }

    void noKeyGetsThrough()
    {
        QSignalSpy acted(m_window->action, &QAction::triggered);
        QSignalSpy clicked(m_window->button, &QPushButton::clicked);
        m_window->field->setText(QStringLiteral("half a na"));
        m_window->field->setFocus();
        m_curtains->cover(WayBack::Password);
        QWindow *native = m_window->windowHandle();
        QTest::keyClick(native, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(native, Qt::Key_B, Qt::AltModifier);
        QTest::keyClick(native, Qt::Key_M, Qt::AltModifier);
        QTest::keyClick(native, Qt::Key_F10);
        QTest::keyClick(native, Qt::Key_X);
        QTest::keyClick(m_window->field, Qt::Key_X); // as if it had kept the focus
        QTest::keyClick(m_window->check, Qt::Key_Space);
        for (int tab = 0; tab < 12; ++tab) {
            QTest::keyClick(native, tab % 3 ? Qt::Key_Tab : Qt::Key_Backtab);
            QVERIFY(curtainOf(*m_window)->isAncestorOf(QApplication::focusWidget()));
        }
        QCOMPARE(acted.count(), 0);
        QCOMPARE(clicked.count(), 0);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!m_window->check->isChecked());
        QCOMPARE(m_window->field->text(), QStringLiteral("half a na"));
    }

    void aDialogIsNotClosedByAKey()
    {
        QDialog dialog(m_window.get());
        auto *ok = new QPushButton(QStringLiteral("OK"), &dialog);
        ok->setDefault(true);
        connect(ok, &QPushButton::clicked, &dialog, &QDialog::accept);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        m_curtains->cover(WayBack::Password);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        m_curtains->uncover();
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void noMouseGetsThrough()
    {
        QSignalSpy clicked(m_window->button, &QPushButton::clicked);
        m_curtains->cover(WayBack::Button);
        const QPoint onButton = m_window->button->mapTo(m_window.get(), m_window->button->rect().center());
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, onButton);
        QTest::mouseClick(m_window->button, Qt::LeftButton);
        const QPoint onMenu = m_window->menuBar()->mapTo(m_window.get(), QPoint(12, 6));
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, onMenu);
        QCOMPARE(clicked.count(), 0);
        QVERIFY(!QApplication::activePopupWidget());
        const QPoint middle(10, 10);
        QWheelEvent wheel(
            middle, m_window->mapToGlobal(middle), {}, QPoint(0, -240), Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QVERIFY(m_curtains->stops(m_window->text->verticalScrollBar(), &wheel));
        QContextMenuEvent context(QContextMenuEvent::Mouse, middle, m_window->mapToGlobal(middle));
        QVERIFY(m_curtains->stops(m_window->text, &context));
        QInputMethodEvent composed;
        QVERIFY(m_curtains->stops(m_window->field, &composed));
    }

    void nothingIsDroppedThrough()
    {
        QMimeData data;
        data.setText(QStringLiteral("dropped"));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        for (QObject *receiver : QObjectList { m_window->windowHandle(), m_window.get(), m_window->text->viewport() }) {
            QVERIFY(!m_curtains->stops(receiver, &enter));
            m_curtains->cover(WayBack::Button);
            QVERIFY(m_curtains->stops(receiver, &enter));
            QVERIFY(m_curtains->stops(receiver, &drop));
            QVERIFY(!drop.isAccepted());
            m_curtains->uncover();
        }
    }

    void aWindowManagerDoesNotCloseWhatIsCovered()
    {
        m_curtains->cover(WayBack::Button);
        QVERIFY(!m_window->close());
        QCOMPARE(m_window->closed, 0);
        m_curtains->uncover();
        m_window->close();
        QCOMPARE(m_window->closed, 1);
    }

    void allIsAsItWas()
    {
        m_window->field->setText(QStringLiteral("half a name"));
        m_window->field->setFocus();
        m_window->field->setSelection(2, 4);
        m_window->text->setPlainText(QStringLiteral("one\ntwo\n").repeated(200));
        m_window->text->verticalScrollBar()->setValue(400);
        QSignalSpy finished(m_window->field, &QLineEdit::textChanged);
        m_curtains->cover(WayBack::Password);
        QVERIFY(!m_window->field->hasFocus());
        m_curtains->uncover();
        QCOMPARE(QApplication::focusWidget(), m_window->field);
        QCOMPARE(m_window->field->selectedText(), QStringLiteral("lf a"));
        QCOMPARE(m_window->text->verticalScrollBar()->value(), 400);
        QCOMPARE(finished.count(), 0);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_X);
        QCOMPARE(m_window->field->text(), QStringLiteral("hax name"));
    }

    void whoAsksForTheFocusGetsItLater()
    {
        m_window->button->setFocus();
        m_curtains->cover(WayBack::Password);
        m_window->field->setFocus(); // a search that is done
        QTRY_VERIFY(curtainOf(*m_window)->isAncestorOf(QApplication::focusWidget()));
        m_curtains->uncover();
        QCOMPARE(QApplication::focusWidget(), m_window->field);
    }

    void aPressedButtonLetsGoWithoutAClick()
    {
        QSignalSpy clicked(m_window->button, &QPushButton::clicked);
        const QPoint at = m_window->button->mapTo(m_window.get(), m_window->button->rect().center());
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, at);
        QVERIFY(m_window->button->isDown());
        m_curtains->cover(WayBack::Button);
        QVERIFY(!m_window->button->isDown());
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, at);
        m_curtains->uncover();
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, at);
        QCOMPARE(clicked.count(), 1); // the mouse is free again
    }

    void enterIsTheWayBack()
    {
        QSignalSpy back(m_curtains.get(), &Curtains::backWanted);
        m_curtains->cover(WayBack::Button);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        QCOMPARE(back.count(), 1);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
        QCOMPARE(back.count(), 2);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A);
        QCOMPARE(back.count(), 2);
    }

    void aPasswordIsTakenOnce()
    {
        QSignalSpy given(m_curtains.get(), &Curtains::passwordGiven);
        m_curtains->cover(WayBack::Password);
        auto *field = curtainOf(*m_window)->findChild<QLineEdit *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QWindow *native = m_window->windowHandle();
        QTest::keyClick(native, Qt::Key_Return); // nothing typed
        QCOMPARE(given.count(), 0);
        for (const char letter : { 'd', 'e', 'm', 'o' })
            QTest::keyClick(native, letter);
        QTest::keyClick(native, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.first().first().toByteArray(), QByteArrayLiteral("demo"));
        QCOMPARE(field->text(), QString());
        m_curtains->setBusy(true);
        QTest::keyClick(native, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        m_curtains->setBusy(false);
        m_curtains->setProblem(QStringLiteral("Not this one"));
        QStringList shown;
        for (const QLabel *label : curtainOf(*m_window)->findChildren<QLabel *>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        QVERIFY(shown.contains(QLatin1String("Not this one")));
    }

    void aSmallWindowHasItsWayBackToo()
    {
        QDialog small(m_window.get());
        small.setFixedSize(220, 60);
        small.show();
        m_curtains->cover(WayBack::Password);
        const Curtain *curtain = curtainOf(small);
        for (const QWidget *part : { static_cast<QWidget *>(curtain->findChild<QLineEdit *>()),
                 static_cast<QWidget *>(curtain->findChild<QPushButton *>()) }) {
            QVERIFY(part->isVisible());
            QVERIFY(curtain->rect().contains(part->geometry()));
            QVERIFY(part->height() > 15);
        }
    }

    void aWindowMayGoWhileItIsCovered()
    {
        auto dialog = std::make_unique<QDialog>(m_window.get());
        dialog->open();
        m_curtains->cover(WayBack::Button);
        dialog.reset();
        m_curtains->setWay(WayBack::Password);
        m_curtains->setProblem(QStringLiteral("x"));
        m_curtains->uncover();
        QVERIFY(canariesOn(*m_window) > 1000);
    }

    void paleTextHasTheColourOfText()
    {
        const auto isPale = [](const QColor &pale, const QColor &text) {
            return pale.rgb() == text.rgb() && pale.alpha() > 140 && pale.alpha() < 220;
        };
        const auto isPaleText = [isPale](const QPalette &palette) {
            return isPale(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Active, QPalette::Text));
        };
        const QPalette own = QApplication::palette();
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            QVERIFY(isPale(own.color(QPalette::Disabled, role), own.color(QPalette::Active, role)));
        QVERIFY(isPaleText(QApplication::palette()));
        QVERIFY(isPaleText(QLineEdit().palette()));
        m_curtains->cover(WayBack::Password);
        QVERIFY(isPaleText(curtainOf(*m_window)->findChild<QLineEdit *>()->palette()));
    }

    void itTellsNothingOfTheOffice()
    {
        m_curtains->cover(WayBack::Password);
        for (const QLabel *label : curtainOf(*m_window)->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QLatin1String("support"), Qt::CaseInsensitive));
        QVERIFY(!curtainOf(*m_window)->accessibleName().isEmpty());
    }

private:
    std::unique_ptr<Curtains> m_curtains;
    std::unique_ptr<Desktop> m_window;
};

int main(int argc, char **argv)
{
    DeskApplication application(argc, argv);
    TestCurtains test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_curtains.moc"
