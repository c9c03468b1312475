// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/accessiblecover.h"

#include "ui/guard/curtains.h"
#include "ui/guard/deskapplication.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

using namespace caseledger;

namespace {

QString canary(const char *place) { return QStringLiteral("Canary ") + QLatin1String(place); }

/// Tells of itself before it is whole, so that Qt keeps two interfaces for it.
class HasteLabel : public QLabel
{
    Q_OBJECT

public:
    HasteLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
        , early(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(this)))
    { }

    QAccessible::Id early;
};

class WholeLabel : public HasteLabel
{
    Q_OBJECT

public:
    using HasteLabel::HasteLabel;
};

/// A window that has canaries in everything that can be read aloud.
class CanaryWindow : public QMainWindow
{
public:
    CanaryWindow()
    {
        setWindowTitle(canary("title"));
        setCentralWidget(new QWidget);
        m_layout = new QVBoxLayout(centralWidget());
        field = add(new QLineEdit(canary("field")));
        field->setAccessibleDescription(canary("description"));
        field->setToolTip(canary("tool tip"));
        field->setWhatsThis(canary("help"));
        add(new QTextEdit(canary("text")));
        early = add(new WholeLabel(canary("label"), this));
        auto *choice = add(new QComboBox);
        choice->addItems({ canary("choice"), canary("other choice") });
        button = add(new QPushButton(canary("button")));
        fillModel();
        table = add(new QTableView);
        table->setModel(&model);
        table->setAccessibleName(canary("table"));
        auto *tree = add(new QTreeView);
        tree->setModel(&model);
        auto *tabs = add(new QTabWidget);
        tabs->addTab(new QLabel(canary("page")), canary("tab"));
        tabs->addTab(new QLabel(canary("hidden page")), canary("second tab"));
        auto *scroll = add(new QScrollArea);
        scroll->setWidget(new QLabel(canary("scrolled")));
        menuBar()->addMenu(canary("menu"))->addAction(canary("action"));
        statusBar()->showMessage(canary("status"));
        resize(600, 700);
    }

    QLineEdit *field;
    QPushButton *button;
    QTableView *table;
    WholeLabel *early;
    QStandardItemModel model;

private:
    template <class Widget>
    Widget *add(Widget *widget)
    {
        m_layout->addWidget(widget);
        return widget;
    }
    void fillModel()
    {
        model.setHorizontalHeaderLabels({ canary("header"), canary("second header") });
        for (int row = 0; row < 20; ++row)
            model.appendRow({ new QStandardItem(canary("cell")), new QStandardItem(canary("other cell")) });
    }

    QVBoxLayout *m_layout;
};

/// Everything an interface says of itself.
QStringList saidBy(QAccessibleInterface &interface)
{
    QStringList said;
    for (const auto kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
             QAccessible::Accelerator })
        said.append(interface.text(kind));
    if (QAccessibleTextInterface *text = interface.textInterface())
        said.append(text->text(0, text->characterCount()));
    if (QAccessibleTableInterface *table = interface.tableInterface()) {
        for (int column = 0; column < table->columnCount(); ++column)
            said.append(table->columnDescription(column));
    }
    if (QAccessibleValueInterface *value = interface.valueInterface())
        said.append(value->currentValue().toString());
    if (QAccessibleActionInterface *action = interface.actionInterface())
        said.append(action->actionNames());
    for (const auto &[other, relation] : interface.relations())
        said.append(other->text(QAccessible::Name));
    said.removeAll(QString());
    return said;
}

/// What a reader gets that goes through everything from the program on.
struct Reading
{
    QStringList said;
    std::set<QAccessible::Id> numbers;

    int canaries() const { return int(said.filter(QLatin1String("Canary")).size()); }
};

void readOn(QAccessibleInterface *interface, Reading &reading)
{
    if (!interface || !reading.numbers.insert(QAccessible::uniqueId(interface)).second)
        return;
    reading.said.append(saidBy(*interface));
    for (int index = 0; index < interface->childCount(); ++index)
        readOn(interface->child(index), reading);
}

Reading readAll()
{
    Reading reading;
    readOn(QAccessible::queryAccessibleInterface(qApp), reading);
    reading.said.sort();
    return reading;
}

/// What somebody still gets through references from before: of each, its parents and its children.
Reading readAgain(const std::set<QAccessible::Id> &kept)
{
    Reading reading;
    for (const QAccessible::Id number : kept) {
        for (QAccessibleInterface *each = QAccessible::accessibleInterface(number); each; each = each->parent())
            readOn(each, reading);
    }
    return reading;
}

} // namespace

/// What a screen reader, or a program that takes itself for one, gets of covered windows.
class TestAccessibleCover : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QAccessible::setActive(true);
        m_curtains = std::make_unique<Curtains>();
        static_cast<DeskApplication *>(qApp)->setWatch(
            [this](QObject *receiver, QEvent *event) { return m_curtains->stops(receiver, event); });
        m_window = std::make_unique<CanaryWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        static_cast<DeskApplication *>(qApp)->setWatch({});
        m_window.reset();
        m_curtains.reset();
    }

    void everythingIsReadBefore()
    {
        const Reading before = readAll();
        for (const char *place : { "title", "field", "description", "help", "text", "label", "choice", "other choice",
                 "button", "cell", "other cell", "header", "table", "page", "tab", "hidden page", "second tab",
                 "scrolled", "menu", "action", "status" })
            QVERIFY2(before.said.contains(canary(place)), place);
        QVERIFY(before.canaries() > 100);
    }

    void nothingIsReadWhileCovered_data()
    {
        QTest::addColumn<WayBack>("way");
        QTest::addColumn<QString>("wayBack");
        QTest::newRow("hidden") << WayBack::Button << QStringLiteral("Go on");
        QTest::newRow("locked") << WayBack::Password << QStringLiteral("Password");
    }
    void nothingIsReadWhileCovered()
    {
        QFETCH(const WayBack, way);
        QFETCH(const QString, wayBack);
        const Reading before = readAll();
        m_curtains->cover(way);
        const Reading covered = readAll();
        QCOMPARE(covered.said.filter(QLatin1String("Canary")), QStringList());
        QVERIFY(covered.said.contains(wayBack));
        QVERIFY(covered.said.contains(neutralTitle));
        QVERIFY(covered.numbers.size() < 12);
        m_curtains->uncover();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the curtain goes
        QCOMPARE(readAll().said, before.said);
    }

    void keptReferencesAreDead()
    {
        std::set<QAccessible::Id> kept = readAll().numbers;
        const size_t count = kept.size();
        QVERIFY(count > 100);
        kept.insert(m_window->early->early);
        QCOMPARE(kept.size(), count + 1); // an interface that no walk finds
        kept.erase(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(qApp)));
        m_curtains->cover(WayBack::Button);
        QCOMPARE(readAgain(kept).canaries(), 0);
        readAll();
        QCOMPARE(readAgain(kept).canaries(), 0);
        int answering = 0;
        for (const QAccessible::Id number : kept)
            answering += QAccessible::accessibleInterface(number) ? 1 : 0;
        QVERIFY(answering < 3); // numbers that were given anew
    }

    void whoeverAsksForAWidgetGetsNothing()
    {
        m_curtains->cover(WayBack::Button);
        for (QWidget *each : m_window->findChildren<QWidget *>()) {
            if (isOnCurtain(each))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
            QVERIFY(interface);
            QCOMPARE(saidBy(*interface), QStringList());
            QCOMPARE(interface->childCount(), 0);
            QVERIFY(!interface->child(0));
            QVERIFY(interface->state().invisible);
            QVERIFY(interface->rect().isEmpty());
        }
    }

    void whatChangesBeneathIsNotTold()
    {
        readAll();
        m_curtains->cover(WayBack::Button);
        m_window->field->setText(canary("typed late"));
        m_window->field->setAccessibleName(canary("named late"));
        m_window->model.appendRow({ new QStandardItem(canary("late cell")), new QStandardItem });
        m_window->model.removeRows(0, 2);
        m_window->table->selectAll();
        m_window->statusBar()->showMessage(canary("late status"));
        auto *late = new QLabel(canary("late label"), m_window->centralWidget());
        late->show();
        QCOMPARE(readAll().canaries(), 0);
        m_curtains->uncover();
        const Reading after = readAll();
        for (const char *place : { "typed late", "late cell", "late status", "late label" })
            QVERIFY2(after.said.contains(canary(place)), place);
    }

    void windowsThatComeLateAreNotReadEither()
    {
        m_curtains->cover(WayBack::Button);
        QDialog dialog(m_window.get());
        dialog.setWindowTitle(canary("late title"));
        new QLabel(canary("late dialog"), &dialog);
        dialog.open();
        auto never = std::make_unique<CanaryWindow>();
        never->winId(); // a window of the screen, not shown
        QCOMPARE(readAll().canaries(), 0);
        never.reset();
        m_curtains->uncover();
        QVERIFY(readAll().said.contains(canary("late dialog")));
        QVERIFY(dialog.isVisible());
    }

    void whatGoesWhileCoveredIsNoHarm()
    {
        auto dialog = std::make_unique<QDialog>(m_window.get());
        new QLabel(canary("dialog"), dialog.get());
        dialog->open();
        QVERIFY(readAll().said.contains(canary("dialog")));
        m_curtains->cover(WayBack::Button);
        readAll();
        dialog.reset();
        const std::unique_ptr<QWidget> central(m_window->takeCentralWidget());
        QCOMPARE(readAll().canaries(), 0);
        m_curtains->uncover();
        QVERIFY(readAll().said.contains(canary("menu")));
    }

    void theCurtainIsWhole()
    {
        m_curtains->cover(WayBack::Password);
        QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_window.get());
        QCOMPARE(window->role(), QAccessible::Window);
        QCOMPARE(window->childCount(), 1);
        QAccessibleInterface *curtain = window->child(0);
        QCOMPARE(curtain->object(), curtainOf(m_window.get()));
        QCOMPARE(window->indexOfChild(curtain), 0);
        QCOMPARE(curtain->parent(), window);
        QCOMPARE(window->parent(), QAccessible::queryAccessibleInterface(qApp));
        QVERIFY(!window->state().invisible);
        QVERIFY(window->state().active);
        QCOMPARE(window->rect(), m_window->geometry());
        const auto *field = curtainOf(m_window.get())->findChild<QLineEdit *>();
        QAccessibleInterface *password = QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(field));
        QVERIFY(password->state().passwordEdit);
        QVERIFY(password->state().focused);
        QCOMPARE(password->text(QAccessible::Name), QStringLiteral("Password"));
    }

    void againAndAgain()
    {
        const Reading before = readAll();
        for (int round = 0; round < 40; ++round) {
            m_curtains->cover(round % 2 ? WayBack::Button : WayBack::Password);
            if (round % 3)
                QCOMPARE(readAll().canaries(), 0);
            m_curtains->uncover();
            if (round % 5 == 0)
                QCOMPARE(readAll().canaries(), before.canaries());
            if (round % 4 == 0)
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(readAll().said, before.said);
    }

    void aReaderMayPressWhatHides()
    {
        connect(
            m_window->button, &QPushButton::pressed, m_curtains.get(), [this] { m_curtains->cover(WayBack::Button); });
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_window->button);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(m_curtains->areDown());
        QCOMPARE(readAll().canaries(), 0);
        m_curtains->uncover();
        QAction *action = m_window->menuBar()->actions().first()->menu()->actions().first();
        connect(action, &QAction::triggered, m_curtains.get(), [this] { m_curtains->cover(WayBack::Button); });
        readAll();
        interface = QAccessible::queryAccessibleInterface(action);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(m_curtains->areDown());
        QCOMPARE(readAll().canaries(), 0);
    }

    void itEndsWithItsOwner()
    {
        m_curtains->cover(WayBack::Button);
        static_cast<DeskApplication *>(qApp)->setWatch({});
        m_curtains.reset();
        QVERIFY(!QAccessible::installUpdateHandler(nullptr));
        QVERIFY(readAll().canaries() > 100);
    }

private:
    std::unique_ptr<Curtains> m_curtains;
    std::unique_ptr<CanaryWindow> m_window;
};

int main(int argc, char **argv)
{
    DeskApplication application(argc, argv);
    TestAccessibleCover test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessiblecover.moc"
