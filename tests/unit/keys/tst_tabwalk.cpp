// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/keys/calldesk.h"
#include "ui/actions/keychange.h"
#include "ui/actions/keyrules.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/callwizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QString text
        = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
    return QLatin1String(widget->metaObject()->className()) + u' ' + text;
}

/// Of buttons of which one alone is chosen the chosen one is come by; the arrow keys lead to the others.
bool isLedToByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QRadioButton *>(widget);
    if (!button || button->isChecked())
        return false;
    if (button->group())
        return button->group()->exclusive() && button->group()->checkedButton();
    const auto others = button->parentWidget()->findChildren<QRadioButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, [](const QRadioButton *other) { return !other->group() && other->isChecked(); });
}

/// What the Tab key has to come by.
QSet<QWidget *> controlsOf(const QWidget &window)
{
    QSet<QWidget *> controls;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool isControl = (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled();
        if (isControl && !each->focusProxy() && each->window() == &window && !isLedToByArrows(each))
            controls.insert(each);
    }
    return controls;
}

QList<QWidget *> walk(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers, qsizetype atMost)
{
    QList<QWidget *> way;
    while (way.size() <= atMost) {
        QWidget *focus = window.focusWidget();
        if (!focus || way.contains(focus))
            break;
        way.append(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    return way;
}

QRect placeOf(const QWidget *widget) { return { widget->mapToGlobal(QPoint()), widget->size() }; }

/// Up again without going on to the next column, or back in a line.
bool goesBack(const QWidget *from, const QWidget *to)
{
    const QRect a = placeOf(from);
    const QRect b = placeOf(to);
    const bool isRightToLeft = from->layoutDirection() == Qt::RightToLeft;
    const bool isFurther = isRightToLeft ? b.right() < a.left() : b.left() > a.right();
    const bool isBefore = isRightToLeft ? b.left() > a.right() : b.right() < a.left();
    if (b.bottom() < a.top())
        return !isFurther;
    return isBefore && b.top() < a.bottom() && a.top() < b.bottom();
}

/// A row of buttons whose order the platform decides.
bool areOfOneButtonBox(const QWidget *one, const QWidget *other)
{
    return one->parentWidget() == other->parentWidget() && qobject_cast<QDialogButtonBox *>(one->parentWidget());
}

QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    const QSet<QWidget *> controls = controlsOf(window);
    if (window.focusWidget()) // a dialog may begin at a choice that is not chosen
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    const QList<QWidget *> way = walk(window, Qt::Key_Tab, Qt::NoModifier, controls.size() + 2);
    for (const QWidget *missed : controls - QSet(way.begin(), way.end()))
        faults.append(QStringLiteral("never reached: ") + nameOf(missed));
    if (!way.isEmpty() && window.focusWidget() != way.first())
        faults.append(
            QStringLiteral("a trap at ") + nameOf(way.last()) + QLatin1String(", to ") + nameOf(window.focusWidget()));
    int turns = 0; // round the end, and where one began within a column
    QStringList back;
    for (qsizetype at = 0; at < way.size(); ++at) {
        const QWidget *next = way[(at + 1) % way.size()];
        if (!areOfOneButtonBox(way[at], next) && goesBack(way[at], next)) {
            ++turns;
            back.append(nameOf(way[at]) + QLatin1String(" -> ") + nameOf(next));
        }
    }
    if (turns > 1)
        faults.append(QStringLiteral("out of order: ") + back.join(QLatin1String("; ")));
    if (!way.isEmpty()) {
        QList<QWidget *> backwards = walk(window, Qt::Key_Backtab, Qt::ShiftModifier, controls.size() + 2);
        std::reverse(backwards.begin() + 1, backwards.end());
        if (backwards != way)
            faults.append(QStringLiteral("Shift+Tab goes another way"));
    }
    return faults;
}

QDialog *openDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// By the Tab key alone, through every window; and that no action takes the focus away.
class TestTabWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<CallOffice>(); }
    void cleanup() { m_desk.reset(); }

    void aTrapAndAMissedControlAreFound()
    {
        QWidget window;
        auto *first = new QPushButton(QStringLiteral("first"), &window);
        auto *second = new QPushButton(QStringLiteral("second"), &window);
        auto *third = new QPushButton(QStringLiteral("third"), &window);
        for (auto *button : { first, second, third })
            button->setGeometry(0, 40 * int(window.children().indexOf(button)), 80, 30);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QCOMPARE(faultsOf(window), QStringList());
        QWidget::setTabOrder(third, second);
        QWidget::setTabOrder(second, first);
        QVERIFY(faultsOf(window).join(u' ').contains(QLatin1String("out of order")));
        second->setFocusPolicy(Qt::ClickFocus);
        QVERIFY(!controlsOf(window).contains(second));
    }

    void theMainWindow_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("hasCases");
        QTest::newRow("caseworker") << QStringLiteral("caseworker") << true;
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << true;
        QTest::newRow("auditor") << QStringLiteral("auditor") << false;
        QTest::newRow("administrator") << QStringLiteral("administrator") << false;
    }
    void theMainWindow()
    {
        QFETCH(const QString, user);
        QFETCH(const bool, hasCases);
        m_desk = std::make_unique<CallDesk>(*m_office, user);
        QCOMPARE(faultsOf(m_desk->window()).join(u'\n'), QString());
        if (!hasCases)
            return;
        CasePage *page = m_desk->open("AA00007A1");
        QVERIFY(page);
        QStringList faults;
        for (const CasePaneId pane : allCasePanes) {
            page->panes()->choosePane(pane);
            m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
            QTest::qWait(0);
            page->panes()->focusPane();
            for (const QString &fault : faultsOf(m_desk->window()))
                faults.append(tabTitle(pane) + QLatin1String(": ") + fault);
        }
        for (const QString &fault : faults)
            qWarning().noquote() << fault;
        QCOMPARE(faults.size(), 0);
    }

    void everyDialogOfTheMenus_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("least");
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << 10;
        QTest::newRow("administrator") << QStringLiteral("administrator") << 4;
        QTest::newRow("auditor") << QStringLiteral("auditor") << 2;
    }
    void everyDialogOfTheMenus()
    {
        QFETCH(const QString, user);
        QFETCH(const int, least);
        m_desk = std::make_unique<CallDesk>(*m_office, user);
        if (user == QLatin1String("supervisor"))
            QVERIFY(m_desk->open("AA00002A1"));
        int dialogs = 0;
        QStringList faults;
        for (QAction *action : actions()) {
            if (!action->text().contains(QChar(0x2026)) || !QTest::qWaitFor([&] { return action->isEnabled(); }, 500))
                continue;
            action->trigger();
            QDialog *dialog = openDialog();
            if (!dialog)
                continue; // one that asks in place
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
            QTest::qWait(0);
            QVERIFY2(dialog->focusWidget(), qPrintable(action->text()));
            for (const QString &fault : faultsOf(*dialog))
                faults.append(action->text() + QLatin1String(": ") + fault);
            faults += keyFaults(*dialog);
            dialog->close();
            QTRY_VERIFY(!openDialog());
            ++dialogs;
        }
        for (const QString &fault : faults)
            qWarning().noquote() << fault;
        QCOMPARE(faults.size(), 0);
        QVERIFY2(dialogs >= least, qPrintable(QString::number(dialogs)));
    }

    /// Whatever is done, the keys go on somewhere one can see.
    void noActionTakesTheFocusAway()
    {
        m_desk = std::make_unique<CallDesk>(*m_office, QStringLiteral("supervisor"));
        QStringList faults;
        for (const QString &code : codes()) {
            if (code == QLatin1String("quit") || code.isEmpty())
                continue;
            if (m_desk->window().cases()->count() == 0)
                QVERIFY(m_desk->open("AA00002A1"));
            QAction *action = m_desk->window().findChild<QAction *>(code);
            if (!action || !action->isEnabled())
                continue;
            action->trigger();
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            if (QDialog *dialog = openDialog()) {
                QVERIFY(QTest::qWaitForWindowActive(dialog));
                if (!QTest::qWaitFor([&] { return isSeen(dialog->focusWidget()); }, 1000))
                    faults.append(code + QLatin1String(": lost in its dialog"));
                dialog->close();
                QTRY_VERIFY(!openDialog());
                m_desk->window().activateWindow();
            }
            m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
            QTest::qWait(0);
            if (!QTest::qWaitFor([&] { return isSeen(m_desk->window().focusWidget()); }, 1000))
                faults.append(code + QLatin1String(": lost, ") + nameOf(m_desk->window().focusWidget()));
        }
        for (const QString &fault : faults)
            qWarning().noquote() << fault;
        QCOMPARE(faults.size(), 0);
    }

    /// Everything that has a key can also be found in a menu, and no key is a bare letter or AltGr.
    void keysOfTheWholeWindow()
    {
        m_desk = std::make_unique<CallDesk>(*m_office, QStringLiteral("supervisor"));
        QVERIFY(m_desk->open("AA00002A1"));
        QCOMPARE(keyFaults(m_desk->window()), QStringList());
        const QStringList inMenus = codes();
        for (const ActionEntry &entry : deskActions()) {
            if (m_desk->action(entry.code))
                QVERIFY2(inMenus.contains(QLatin1String(entry.code)), entry.code);
        }
    }

private:
    static bool isSeen(const QWidget *focus) { return focus && focus->isVisible(); }

    /// All entries of all menus.
    QList<QAction *> actions() const
    {
        QList<QAction *> found;
        for (const QAction *menu : m_desk->window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions())
                found += action->menu() ? action->menu()->actions() : QList { action };
        }
        return found;
    }
    QStringList codes() const
    {
        QStringList found;
        for (const QAction *action : actions())
            found.append(action->objectName());
        return found;
    }
    static QStringList keyFaults(const QWidget &window)
    {
        QStringList faults;
        const auto judge = [&faults](const QKeySequence &key, const QString &of) {
            const bool isAccelerator = key.count() == 1 && key[0].keyboardModifiers() == Qt::AltModifier;
            const bool isZoom = key.count() == 1 && key[0].keyboardModifiers() == Qt::ControlModifier;
            const bool isOfMenus = key == QKeySequence(Qt::Key_F10);
            if (!key.isEmpty() && !mayBeKey(key) && !isAccelerator && !isZoom && !isOfMenus)
                faults.append(of + QLatin1String(": ") + key.toString());
        };
        for (const QAction *action : window.findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts())
                judge(key, action->text());
        }
        for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
            for (const QKeySequence &key : shortcut->keys())
                judge(key, QLatin1String(shortcut->parent()->metaObject()->className()));
        }
        return faults;
    }

    std::unique_ptr<CallOffice> m_office;
    std::unique_ptr<CallDesk> m_desk;
};

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
