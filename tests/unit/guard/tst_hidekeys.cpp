// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/hidekeys.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace caseledger;

Q_DECLARE_METATYPE(caseledger::GuardKey)

/// What Esc means where.
class TestHideKeys : public QObject
{
    Q_OBJECT

private slots:
    void keysAct_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("inDialog");
        QTest::addColumn<bool>("inFilledField");
        QTest::addColumn<GuardKey>("act");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, bool inDialog, bool filled,
                             GuardKey act) { QTest::newRow(name) << key << modifiers << inDialog << filled << act; };
        row("Shift+Esc", Qt::Key_Escape, Qt::ShiftModifier, false, false, GuardKey::Hide);
        row("Shift+Esc in a dialog", Qt::Key_Escape, Qt::ShiftModifier, true, false, GuardKey::Hide);
        row("Shift+Esc in a filled field", Qt::Key_Escape, Qt::ShiftModifier, true, true, GuardKey::Hide);
        row("Shift+Esc on the number pad", Qt::Key_Escape, Qt::ShiftModifier | Qt::KeypadModifier, false, false,
            GuardKey::Hide);
        row("Esc", Qt::Key_Escape, Qt::NoModifier, false, false, GuardKey::Hide);
        row("Esc in a dialog", Qt::Key_Escape, Qt::NoModifier, true, false, GuardKey::None);
        row("Esc in a dialog's filled field", Qt::Key_Escape, Qt::NoModifier, true, true, GuardKey::None);
        row("Esc in a filled field", Qt::Key_Escape, Qt::NoModifier, false, true, GuardKey::EmptyField);
        row("Ctrl+Esc", Qt::Key_Escape, Qt::ControlModifier, false, false, GuardKey::None);
        row("Ctrl+L", Qt::Key_L, Qt::ControlModifier, true, true, GuardKey::Lock);
        row("Ctrl+Shift+L", Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, false, false, GuardKey::None);
        row("L", Qt::Key_L, Qt::NoModifier, false, false, GuardKey::None);
        row("another key", Qt::Key_A, Qt::ShiftModifier, false, false, GuardKey::None);
    }
    void keysAct()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(bool, inDialog);
        QFETCH(bool, inFilledField);
        QFETCH(GuardKey, act);
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCOMPARE(guardKey(event, { inDialog, inFilledField }), act);
    }

    void theMenuBarKeepsItsEsc()
    {
        QMainWindow window;
        auto *line = new QLineEdit(&window);
        window.setCentralWidget(line);
        window.menuBar()->addMenu(QStringLiteral("&Case"))->addAction(QStringLiteral("&Find"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QVERIFY(!keyPlace().inDialog);
        QTest::keyClick(line, Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(window.menuBar()->hasFocus());
        QVERIFY(keyPlace().inDialog);
    }

    void theFocusedFieldCounts()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        QLineEdit line, fixed, kept;
        QTextEdit rich;
        QPlainTextEdit plain;
        QSpinBox number;
        QComboBox open, closed;
        QPushButton button;
        open.setEditable(true);
        open.addItem(QStringLiteral("first"));
        closed.addItem(QStringLiteral("first"));
        fixed.setReadOnly(true);
        for (QWidget *each : QWidgetList { &line, &fixed, &kept, &rich, &plain, &number, &open, &closed, &button })
            layout.addWidget(each);
        kept.setText(QStringLiteral("typed elsewhere"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto filledIn = [](QWidget &field) {
            field.setFocus();
            return keyPlace().inFilledField;
        };
        QVERIFY(!filledIn(line));
        QVERIFY(!filledIn(rich));
        QVERIFY(!filledIn(plain));
        line.setText(QStringLiteral("a"));
        fixed.setText(QStringLiteral("a"));
        rich.setPlainText(QStringLiteral("a"));
        plain.setPlainText(QStringLiteral("a"));
        QVERIFY(filledIn(line));
        QVERIFY(filledIn(rich));
        QVERIFY(filledIn(plain));
        QVERIFY(filledIn(open));
        QVERIFY(!filledIn(closed));
        QVERIFY(!filledIn(fixed)); // nothing to empty
        QVERIFY(!filledIn(number)); // is never empty: Esc would never hide
        QVERIFY(!filledIn(button));

        line.setFocus();
        emptyFocusedField();
        QCOMPARE(line.text(), QString());
        line.undo();
        QCOMPARE(line.text(), QStringLiteral("a"));
        for (QWidget *each : QWidgetList { &rich, &plain, &open, &fixed, &button }) {
            each->setFocus();
            emptyFocusedField();
        }
        QVERIFY(rich.document()->isEmpty());
        QVERIFY(plain.document()->isEmpty());
        QCOMPARE(open.currentText(), QString());
        QCOMPARE(fixed.text(), QStringLiteral("a"));
        QCOMPARE(kept.text(), QStringLiteral("typed elsewhere"));
    }

    void dialogsAndPopupsHaveTheirOwnEsc()
    {
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!keyPlace().inDialog);
        QMenu menu(&window);
        menu.addAction(QStringLiteral("first"));
        menu.popup(QPoint(20, 20));
        QVERIFY(keyPlace().inDialog);
        menu.hide();
        QVERIFY(!keyPlace().inDialog);
        QDialog modal(&window);
        modal.open();
        QVERIFY(QTest::qWaitForWindowActive(&modal));
        QVERIFY(keyPlace().inDialog);
        modal.reject();
        QDialog beside(&window);
        beside.show();
        beside.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &beside);
        QVERIFY(keyPlace().inDialog);
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        QVERIFY(!keyPlace().inDialog); // the dialog is there, but the keys are the window's
    }
};

QTEST_MAIN(TestHideKeys)
#include "tst_hidekeys.moc"
