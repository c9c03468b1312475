// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/cases/casepanes.h"
#include "ui/papers/paperdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Where the focus goes, in the order it does; nowhere is null.
class Way : public QObject
{
public:
    Way()
    {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { went.append(now); });
    }

    QWidgetList went;
};

QWidgetList inSight(const QWidgetList &went)
{
    QWidgetList widgets = went;
    widgets.removeAll(nullptr);
    return widgets;
}

} // namespace

/// The focus goes where it shall be and nowhere before. What of it a screen reader hears is tested in tests/e2e/desk.
class TestFocusWay : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        new QVBoxLayout(m_window.get());
        m_field = new QLineEdit(m_window.get());
        m_field->setAccessibleName(QStringLiteral("Find a case"));
        m_window->layout()->addWidget(m_field);
        m_window->resize(1200, 700);
    }
    void cleanup() { m_window.reset(); }

    void anotherPaneTakesTheFocusAtOnce()
    {
        MadeDesk desk;
        auto *panes = new CasePanes(usualCase(), desk.desk(), m_window.get());
        m_window->layout()->addWidget(panes);
        open();
        for (const CasePaneId pane : allCasePanes) // those that are made when first seen
            panes->choosePane(pane);
        panes->choosePane(CasePaneId::Payments);
        for (const CasePaneId pane : allCasePanes) {
            const QWidget *left = m_window->focusWidget();
            const Way way;
            panes->choosePane(pane);
            QVERIFY(panes->isPaneFocused());
            QCOMPARE(inSight(way.went),
                pane == CasePaneId::Payments ? QWidgetList() : QWidgetList { m_window->focusWidget() });
            QVERIFY(pane == CasePaneId::Payments || left != m_window->focusWidget());
        }
    }

    void rowsThatGoAndComeKeepTheFocusInTheirPane()
    {
        MadeDesk desk;
        auto *panes = new CasePanes(usualCase(), desk.desk(), m_window.get());
        m_window->layout()->addWidget(panes);
        open();
        panes->choosePane(CasePaneId::Payments);
        QWidget *table = m_window->focusWidget();
        const Way way;
        panes->showCase(madeCase(QString(), "2026-06-15")); // nothing was paid
        QVERIFY(!table->isVisible());
        QVERIFY(panes->isPaneFocused());
        QWidget *instead = m_window->focusWidget();
        QCOMPARE(way.went, QWidgetList { instead });
        panes->showCase(usualCase());
        QCOMPARE(way.went, (QWidgetList { instead, table }));
    }

    void aStatementBeginsAtTheKindThatIsChosen()
    {
        MadeDesk desk;
        PaperDialog dialog(desk.desk(), usualCase(), PaperKind::Statement, nullptr);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto *begun = qobject_cast<QRadioButton *>(dialog.focusWidget());
        QVERIFY(begun);
        QVERIFY(begun->isChecked());
    }

private:
    /// With the focus in the field.
    void open()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(TestFocusWay)
#include "tst_focusway.moc"
