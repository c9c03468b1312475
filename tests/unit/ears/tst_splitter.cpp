// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/splitter.h"

#include "ui/looks/deskstyle.h"
#include "ui/parts/taborder.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;

/// A divider by keys and by ear.
class TestSplitter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new DeskStyle(Density::Comfortable)); }
    void cleanup() { m_splitter.reset(); }

    void keysMoveItAsTheyPoint_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Key>("on");
        QTest::addColumn<Qt::Key>("back");
        QTest::newRow("across") << Qt::Horizontal << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("mirrored") << Qt::Horizontal << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
        QTest::newRow("down") << Qt::Vertical << Qt::LeftToRight << Qt::Key_Down << Qt::Key_Up;
        QTest::newRow("down, mirrored") << Qt::Vertical << Qt::RightToLeft << Qt::Key_Down << Qt::Key_Up;
    }
    void keysMoveItAsTheyPoint()
    {
        QFETCH(const Qt::Orientation, orientation);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Key, on);
        QFETCH(const Qt::Key, back);
        open(orientation, direction);
        const int begun = first();
        press(on);
        const int moved = first();
        QVERIFY(moved > begun + m_splitter->fontMetrics().height());
        press(back);
        QCOMPARE(first(), begun);
        press(Qt::Key_End);
        const int furthest = first();
        QVERIFY(furthest > moved);
        press(on);
        QCOMPARE(first(), furthest);
        press(Qt::Key_Home);
        QVERIFY(first() < begun);
        const int nearest = first();
        press(back);
        QCOMPARE(first(), nearest);
    }

    void otherKeysLeaveItAlone()
    {
        open(Qt::Horizontal, Qt::LeftToRight);
        const int begun = first();
        for (const Qt::Key key : { Qt::Key_Up, Qt::Key_Down, Qt::Key_A, Qt::Key_Return })
            press(key);
        QTest::keyClick(handle(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(first(), begun);
    }

    void aScreenReaderHearsWhereItIs()
    {
        open(Qt::Horizontal, Qt::LeftToRight);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(handle());
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::Splitter);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Divider: Totals"));
        QVERIFY(!told->text(QAccessible::Description).isEmpty());
        QVERIFY(told->state().focusable && told->state().focused);
        QAccessibleValueInterface *value = told->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), handle()->x() * 100 / m_splitter->width());
        QVERIFY(value->minimumValue().toInt() < value->currentValue().toInt());
        QVERIFY(value->maximumValue().toInt() > value->currentValue().toInt());

        press(Qt::Key_End);
        QCOMPARE(value->currentValue(), value->maximumValue());
        press(Qt::Key_Home);
        QCOMPARE(value->currentValue(), value->minimumValue());
    }

    void assistiveTechnologyMovesItToo()
    {
        open(Qt::Horizontal, Qt::RightToLeft);
        QAccessibleValueInterface *value = QAccessible::queryAccessibleInterface(handle())->valueInterface();
        value->setCurrentValue(30);
        QVERIFY(std::abs(value->currentValue().toInt() - 30) <= 1);
        value->setCurrentValue(1000);
        QCOMPARE(value->currentValue(), value->maximumValue());
    }

    void anUnnamedPartLeavesItsOwnName()
    {
        open(Qt::Horizontal, Qt::LeftToRight);
        m_splitter->widget(1)->setAccessibleName({});
        QCOMPARE(QAccessible::queryAccessibleInterface(handle())->text(QAccessible::Name), QStringLiteral("Divider"));
    }

    void theTabKeyComesByItBetweenTheParts()
    {
        open(Qt::Horizontal, Qt::LeftToRight);
        m_splitter->widget(0)->setFocus();
        QVERIFY(focusNextAsRead(m_splitter.get(), true));
        QCOMPARE(m_splitter->focusWidget(), handle());
        QVERIFY(focusNextAsRead(m_splitter.get(), true));
        QCOMPARE(m_splitter->focusWidget(), m_splitter->widget(1));
    }

    void theFocusIsSeen()
    {
        open(Qt::Horizontal, Qt::LeftToRight);
        const QImage with = handle()->grab().toImage();
        m_splitter->widget(0)->setFocus();
        QVERIFY(handle()->grab().toImage() != with);
    }

private:
    void open(Qt::Orientation orientation, Qt::LayoutDirection direction)
    {
        m_splitter = std::make_unique<Splitter>(orientation);
        m_splitter->setLayoutDirection(direction);
        m_splitter->setChildrenCollapsible(false);
        for (const char *name : { "Balances", "Totals" }) {
            auto *part = new QLineEdit(m_splitter.get());
            part->setAccessibleName(QLatin1String(name));
            part->setMinimumSize(40, 40);
            part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        }
        m_splitter->resize(600, 600);
        m_splitter->setSizes({ 300, 300 });
        m_splitter->show();
        m_splitter->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_splitter.get()));
        handle()->setFocus();
    }
    QSplitterHandle *handle() const { return m_splitter->handle(1); }
    int first() const { return m_splitter->sizes().first(); }
    void press(Qt::Key key) { QTest::keyClick(handle(), key); }

    std::unique_ptr<Splitter> m_splitter;
};

QTEST_MAIN(TestSplitter)
#include "tst_splitter.moc"
