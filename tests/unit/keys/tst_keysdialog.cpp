// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keysdialog.h"

#include "tests/unit/ui/madedesk.h"
#include "ui/actions/keychange.h"
#include "ui/actions/keyfield.h"
#include "ui/tables/recordtableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QKeySequence key(const char *text) { return QKeySequence(QString::fromLatin1(text)); }

} // namespace

/// The sheet of keys over a window with three menus.
class TestKeysDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk.desk().memory = std::make_shared<DeskMemory>();
        m_window = std::make_unique<QMainWindow>();
        QMenu *papers = m_window->menuBar()->addMenu(QStringLiteral("&Papers"));
        for (const DeskAction action : { DeskAction::Statement, DeskAction::Coupons, DeskAction::MonthlyNotice })
            papers->addAction(makeAction(action, m_desk.desk(), m_window.get()));
        papers->addSeparator();
        QMenu *more = papers->addMenu(QStringLiteral("&More"));
        more->addAction(makeAction(DeskAction::RowDetails, m_desk.desk(), m_window.get()));
        m_window->menuBar()->addMenu(QStringLiteral("Em&pty"));
        QMenu *help = m_window->menuBar()->addMenu(QStringLiteral("&Help"));
        help->addAction(QStringLiteral("&Lock\tCtrl+L"));
        m_dialog = std::make_unique<KeysDialog>(m_desk.desk(), *m_window->menuBar());
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
    }

    void itIsMadeOfTheMenus()
    {
        const QList<KeyRow> rows = keyRows(*m_window->menuBar(), m_desk.desk());
        QStringList lines;
        for (const KeyRow &row : rows.first(5))
            lines.append(row.group + u'|' + row.what + u'|' + row.keys + u'|' + (row.action ? u'*' : u'-'));
        QCOMPARE(lines,
            (QStringList { QStringLiteral("Papers|Statement|Ctrl+Shift+S|*"),
                QStringLiteral("Papers|Coupons|Ctrl+Shift+B|*"), QStringLiteral("Papers|Monthly notice||*"),
                QStringLiteral("Papers|Row details|Space|*"), QStringLiteral("Help|Lock|Ctrl+L|-") }));
        QStringList others;
        for (const KeyRow &row : rows.sliced(5)) {
            QVERIFY(!row.action);
            others.append(row.keys);
        }
        for (const char *fixed : { "Esc", "Ctrl+C", "Tab" })
            QVERIFY2(others.contains(key(fixed).toString(QKeySequence::NativeText)), fixed);
    }

    void theTableSaysAWholeRow()
    {
        const QModelIndex first = table()->model()->index(0, 0);
        const QString row = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(
            row.contains(QLatin1String("Statement")) && row.contains(QLatin1String("Ctrl+Shift+S")), qPrintable(row));
        QVERIFY(table()->currentIndex().isValid());
        QVERIFY(!table()->accessibleName().isEmpty());
    }

    void oneFindsAKeyByPartOfAnything()
    {
        auto *filter = m_dialog->findChild<QLineEdit *>();
        for (const auto &[typed, count] : { std::pair("coup", 1), std::pair("PAPERS", 4), std::pair("shift+b", 1) }) {
            filter->setText(QString::fromLatin1(typed));
            QCOMPARE(table()->model()->rowCount(), count);
        }
        filter->setText(QStringLiteral("no such key"));
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(texts().contains(QLatin1String("No key fits")));
        QVERIFY(!button("C&hange key…")->isEnabled());
        filter->clear();
        QVERIFY(table()->model()->rowCount() > 5);
    }

    void aKeyIsChangedAndComesBack()
    {
        button("C&hange key…")->click();
        auto *change = m_dialog->findChild<KeyChange *>();
        QVERIFY(change);
        auto *field = change->findChild<KeyField *>();
        auto *set = change->findChild<QPushButton *>();
        QVERIFY(!set->isEnabled());
        QTest::keyClick(field, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!set->isEnabled()); // that is the coupons'
        QTest::keyClick(field, Qt::Key_F9);
        QCOMPARE(field->text(), QStringLiteral("F9"));
        QVERIFY(set->isEnabled());
        set->click();
        QCOMPARE(statement()->shortcuts(), QList { key("F9") });
        QCOMPARE(table()->model()->index(0, 2).data().toString(), QStringLiteral("F9"));
        QVERIFY(!table()->model()->index(0, 3).data().toString().isEmpty()); // it is named as changed
        QVERIFY(texts().contains(QLatin1String("F9")));
        QVERIFY(button("&As it came")->isEnabled());
        button("&As it came")->setFocus();
        button("&As it came")->click();
        QCOMPARE(statement()->shortcuts(), QList { key("Ctrl+Shift+S") });
        QVERIFY(!button("&As it came")->isEnabled());
        QCOMPARE(m_dialog->focusWidget(), table()); // the focus does not stay on what is off
    }

    /// Its key as it came is another's now: that is said, and nothing is taken away.
    void aKeyThatAnotherHasDoesNotComeBack()
    {
        m_desk.desk().memory->keep(QStringLiteral("key/statement"), QStringLiteral("F9"));
        m_desk.desk().memory->keep(QStringLiteral("key/coupons"), QStringLiteral("Ctrl+Shift+S"));
        m_dialog = std::make_unique<KeysDialog>(m_desk.desk(), *m_window->menuBar());
        m_dialog->show();
        button("&As it came")->click();
        QVERIFY(texts().contains(QLatin1String("Coupons")));
        QCOMPARE(keysOf(DeskAction::Statement, m_desk.desk()), QList { key("F9") });
        button("All as &they came")->click();
        QCOMPARE(keysOf(DeskAction::Statement, m_desk.desk()), QList { key("Ctrl+Shift+S") });
        QCOMPARE(keysOf(DeskAction::Coupons, m_desk.desk()), QList { key("Ctrl+Shift+B") });
        QVERIFY(!button("All as &they came")->isEnabled());
    }

    void whatCannotBeChangedSaysSo()
    {
        table()->chooseRecord(4); // Lock
        QVERIFY(!button("C&hange key…")->isEnabled());
        emit table()->detailsWanted();
        QVERIFY(!m_dialog->findChild<KeyChange *>());
        QVERIFY(texts().contains(QLatin1String("stays as it is")));
    }

    void asText()
    {
        button("Copy as te&xt")->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QLatin1String("Papers\n\tCtrl+Shift+S\tStatement\n")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Monthly notice"))); // it has no key
        QVERIFY(text.contains(QLatin1String("\nHelp\n\tCtrl+L\tLock\n")));
    }

    /// Whoever comes into the field comes out again.
    void theFieldIsNoTrap()
    {
        KeyChange change(DeskAction::Statement, m_desk.desk());
        change.show();
        change.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&change));
        auto *field = change.findChild<KeyField *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(!field->hasFocus());
        field->setFocus();
        QSignalSpy pressed(field, &KeyField::keyPressed);
        for (const Qt::Key only : { Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt })
            QTest::keyClick(field, only);
        QCOMPARE(pressed.count(), 0);
        QTest::keyClick(field, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(field->key(), key("Ctrl+Tab"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!change.isVisible());
    }

private:
    RecordTableView *table() const { return m_dialog->findChild<RecordTableView *>(); }
    QAction *statement() const { return m_window->findChild<QAction *>(QStringLiteral("statement")); }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

    MadeDesk m_desk;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<KeysDialog> m_dialog;
};

QTEST_MAIN(TestKeysDialog)
#include "tst_keysdialog.moc"
