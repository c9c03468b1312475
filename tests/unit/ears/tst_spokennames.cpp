// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/spokennames.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;

namespace {

QString nameOf(QObject *object) { return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name); }

QString stateWords(const QAccessible::State &state)
{
    QStringList words;
    const auto add = [&words](bool is, const char *word) {
        if (is)
            words.append(QLatin1String(word));
    };
    add(state.disabled, "disabled");
    add(state.invisible, "invisible");
    add(state.focused, "focused");
    add(state.checked, "checked");
    return words.join(u' ');
}

/// Everything that a screen reader can ask of an entry, and of what it opens.
void describe(QAccessibleInterface *entry, QStringList &lines)
{
    lines.append(
        QStringLiteral("%1 '%2' '%3' %4 children %5 in %6 (%7)")
            .arg(int(entry->role()))
            .arg(entry->text(QAccessible::Name), entry->text(QAccessible::Accelerator), stateWords(entry->state()))
            .arg(entry->childCount())
            .arg(entry->parent() ? entry->parent()->indexOfChild(entry) : -2)
            .arg(entry->actionInterface()->actionNames().join(u' ')));
    for (int child = 0; child < entry->childCount(); ++child) {
        QAccessibleInterface *menu = entry->child(child);
        QCOMPARE(menu->parent(), entry);
        QCOMPARE(entry->indexOfChild(menu), child);
        for (int at = 0; at < menu->childCount(); ++at)
            describe(menu->child(at), lines);
    }
}

/// Menus as the window has them: entries that are off, checked, separated, with keys, and menus in menus.
class Menus : public QMainWindow
{
public:
    Menus()
    {
        QMenu *first = menuBar()->addMenu(QStringLiteral("&Case"));
        find = first->addAction(QStringLiteral("&Find"));
        find->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
        first->addSeparator();
        first->addAction(QStringLiteral("&Read again"))->setEnabled(false);
        QAction *pinned = first->addAction(QStringLiteral("Black && &White"));
        pinned->setCheckable(true);
        pinned->setChecked(true);
        QMenu *more = first->addMenu(QStringLiteral("&More"));
        more->addAction(QStringLiteral("&Less"));
        first->addAction(QStringLiteral("&Gone"))->setVisible(false);
        show();
    }

    QStringList heard() const
    {
        QStringList lines;
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(menuBar());
        for (int at = 0; at < bar->childCount(); ++at)
            describe(bar->child(at), lines);
        return lines;
    }

    QAction *find;
};

} // namespace

/// The letter for Alt is not read as part of a name.
class TestSpokenNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_asQtHasThem = Menus().heard();
        m_names = std::make_unique<SpokenNames>(qApp);
    }
    void cleanupTestCase() { m_names.reset(); }

    void whatIsReadOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row
            = [](const char *name, const QString &text, const QString &read) { QTest::newRow(name) << text << read; };
        row("plain", QStringLiteral("Save"), QStringLiteral("Save"));
        row("letter in the word", QStringLiteral("Sa&ve…"), QStringLiteral("Save…"));
        row("Korean", QStringLiteral("저장(&S)"), QStringLiteral("저장"));
        row("Korean with dots", QStringLiteral("저장(&S)…"), QStringLiteral("저장…"));
        row("Arabic", QStringLiteral("حفظ (&V)…"), QStringLiteral("حفظ…"));
        row("Bengali", QStringLiteral("সংরক্ষণ (&V)"), QStringLiteral("সংরক্ষণ"));
        row("ampersand", QStringLiteral("Black && &white"), QStringLiteral("Black & white"));
        row("ampersand in brackets", QStringLiteral("Rows (&&)"), QStringLiteral("Rows (&)"));
        row("other brackets", QStringLiteral("Rows (52)"), QStringLiteral("Rows (52)"));
        row("nothing", QString(), QString());
    }
    void whatIsReadOfAText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        QCOMPARE(spokenText(text), read);
    }

    void entriesOfMenusAreAsQtsOwnButForTheirNames()
    {
        const Menus menus;
        QCOMPARE(menus.heard(), m_asQtHasThem);
        QVERIFY(m_asQtHasThem.size() > 7);
    }

    void entriesOfMenusAreReadWithoutTheirLetter()
    {
        Menus menus;
        menus.find->setText(QStringLiteral("찾기(&F)\tSpace"));
        QCOMPARE(nameOf(menus.find), QStringLiteral("찾기"));
        QAccessibleActionInterface *find = QAccessible::queryAccessibleInterface(menus.find)->actionInterface();
        QCOMPARE(find->keyBindingsForAction(find->actionNames().first()),
            (QStringList { QStringLiteral("Alt+F"), QString(), QStringLiteral("Ctrl+K") }));
        menus.find->setShortcut({});
        QCOMPARE(find->keyBindingsForAction(find->actionNames().first()).last(), QStringLiteral("Space"));
        QAction *head = menus.menuBar()->actions().first();
        head->setText(QStringLiteral("사건(&C)"));
        QCOMPARE(nameOf(head), QStringLiteral("사건"));
    }

    void entriesAreChosenByAssistiveTechnology()
    {
        Menus menus;
        int chosen = 0;
        connect(menus.find, &QAction::triggered, this, [&chosen] { ++chosen; });
        QAccessibleActionInterface *find = QAccessible::queryAccessibleInterface(menus.find)->actionInterface();
        find->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen, 1);
        find->doAction(QAccessibleActionInterface::showMenuAction()); // it has none
        QCOMPARE(chosen, 1);
        QAction *head = menus.menuBar()->actions().first();
        QAccessibleActionInterface *opens = QAccessible::queryAccessibleInterface(head)->actionInterface();
        opens->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(head->menu()->isVisible());
        QVERIFY(QAccessible::queryAccessibleInterface(menus.find)->rect().isValid());
        opens->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(!head->menu()->isVisible());
        menus.find->setEnabled(false);
        find->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen, 1);
    }

    void controlsAreReadWithoutTheirLetter()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        QPushButton button(QStringLiteral("저장(&S)…"));
        QCheckBox check(QStringLiteral("모두 (&A)"));
        QGroupBox box(QStringLiteral("기간(&P)"));
        QLineEdit field;
        QLabel label(QStringLiteral("이름(&N)"));
        label.setBuddy(&field);
        QTabBar tabs;
        tabs.addTab(QStringLiteral("잔액(&B)"));
        tabs.addTab(QStringLiteral("AA00001A1"));
        QPushButton own(QStringLiteral("새로(&R)"));
        own.setAccessibleName(QStringLiteral("Read the case again"));
        for (QWidget *each : QWidgetList { &button, &check, &box, &label, &field, &tabs, &own })
            layout.addWidget(each);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(nameOf(&button), QStringLiteral("저장…"));
        QCOMPARE(nameOf(&check), QStringLiteral("모두"));
        QCOMPARE(nameOf(&box), QStringLiteral("기간"));
        QCOMPARE(nameOf(&label), QStringLiteral("이름"));
        QCOMPARE(nameOf(&field), QStringLiteral("이름"));
        QAccessibleInterface *spokenTabs = QAccessible::queryAccessibleInterface(&tabs);
        QCOMPARE(spokenTabs->child(0)->text(QAccessible::Name), QStringLiteral("잔액"));
        QCOMPARE(spokenTabs->child(1)->text(QAccessible::Name), QStringLiteral("AA00001A1"));
        QCOMPARE(nameOf(&own), QStringLiteral("Read the case again"));
        QCOMPARE(
            QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Accelerator), QStringLiteral("Alt+S"));
    }

    void aNameGoesWithItsText()
    {
        QPushButton button(QStringLiteral("시작(&S)"));
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        QCOMPARE(nameOf(&button), QStringLiteral("시작"));
        button.setText(QStringLiteral("중지(&T)"));
        QTRY_COMPARE(nameOf(&button), QStringLiteral("중지"));
        button.setText(QStringLiteral("&Start"));
        QTRY_COMPARE(nameOf(&button), QStringLiteral("Start"));
        QVERIFY(button.accessibleName().isEmpty()); // Qt's own is right
    }

private:
    std::unique_ptr<SpokenNames> m_names;
    QStringList m_asQtHasThem;
};

QTEST_MAIN(TestSpokenNames)
#include "tst_spokennames.moc"
