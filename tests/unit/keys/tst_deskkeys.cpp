// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/madedesk.h"
#include "ui/actions/keyrules.h"
#include "ui/actions/paneround.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QKeySequence key(const char *text) { return QKeySequence(QString::fromLatin1(text)); }

} // namespace

/// The table of actions, its keys, and how they are changed.
class TestDeskKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk.desk().memory = std::make_shared<DeskMemory>(); }

    void theTableIsInItsOrderWithCodesOfItsOwn()
    {
        QSet<QByteArray> codes;
        int place = 0;
        for (const ActionEntry &entry : deskActions()) {
            QCOMPARE(int(entry.action), place++);
            QVERIFY2(!codes.contains(entry.code), entry.code);
            codes.insert(entry.code);
        }
    }

    /// No bare letters, which an input method swallows, and no Ctrl+Alt, which is AltGr.
    void everyKeyOfTheTableMayBeOne()
    {
        for (const ActionEntry &entry : deskActions()) {
            const QList<QKeySequence> keys = keysOf(entry.action, m_desk.desk());
            QVERIFY2(keys.isEmpty() == (*entry.keys == 0) || entry.action == DeskAction::Appearance, entry.code);
            for (const QKeySequence &each : keys)
                QVERIFY2(mayBeKey(each), entry.code);
        }
    }

    void noTwoActionsHaveOneKey_data()
    {
        QTest::addColumn<bool>("administers");
        QTest::newRow("who has the office's settings") << true;
        QTest::newRow("who has not") << false;
    }
    void noTwoActionsHaveOneKey()
    {
        QFETCH(const bool, administers);
        Desk desk = m_desk.desk();
        desk.who.worker = { .role = StaffRole::Agent, .hasEveryRight = administers };
        QHash<QKeySequence, QByteArray> owners;
        for (const ActionEntry &entry : deskActions()) {
            if (entry.action == DeskAction::OfficeSettings && !administers)
                continue; // it is not offered
            for (const QKeySequence &each : keysOf(entry.action, desk)) {
                QVERIFY2(!owners.contains(each), (entry.code + owners.value(each)).constData());
                owners.insert(each, entry.code);
            }
        }
        QCOMPARE(owners.value(key("Ctrl+,")), administers ? QByteArray("office_settings") : QByteArray("appearance"));
    }

    /// What the desk promises its workers.
    void theMapOfKeys_data()
    {
        QTest::addColumn<QString>("key");
        const std::pair<const char *, const char *> map[] = { { "find_case", "Ctrl+K" }, { "find_case", "F3" },
            { "show_payments", "Ctrl+1" }, { "show_disbursements", "Ctrl+2" }, { "show_balances", "Ctrl+3" },
            { "show_charges", "Ctrl+4" }, { "show_chart", "Ctrl+5" }, { "show_contact", "Ctrl+6" },
            { "show_activity", "Ctrl+7" }, { "next_case", "Ctrl+Tab" }, { "previous_case", "Ctrl+Shift+Tab" },
            { "close_case", "Ctrl+W" }, { "reopen_case", "Ctrl+Shift+T" }, { "next_pane", "F6" },
            { "previous_pane", "Shift+F6" }, { "period", "Alt+Down" }, { "row_details", "Space" },
            { "print_shown", "Ctrl+P" }, { "statement", "Ctrl+Shift+S" }, { "coupons", "Ctrl+Shift+B" },
            { "pin_letter", "Ctrl+Shift+M" }, { "next_call", "Ctrl+Shift+N" }, { "letter_queue", "Ctrl+Shift+Q" },
            { "privacy_view", "Ctrl+Shift+H" }, { "key_sheet", "F1" }, { "read_again", "F5" },
            { "write_note", "Ctrl+;" }, { "caller_is", "Ctrl+Shift+W" } };
        for (const auto &[code, keys] : map)
            QTest::addRow("%s %s", code, keys) << QString::fromLatin1(keys);
    }
    void theMapOfKeys()
    {
        QFETCH(const QString, key);
        const QByteArray code = QByteArray(QTest::currentDataTag()).split(' ').first();
        for (const ActionEntry &entry : deskActions()) {
            if (code != entry.code)
                continue;
            QVERIFY(keysOf(entry.action, m_desk.desk()).contains(QKeySequence(key)));
            return;
        }
        QFAIL("there is no such action");
    }

    void whatIsNoKey_data()
    {
        QTest::addColumn<bool>("may");
        for (const char *no : { "A", "Shift+A", "1", "Return", "Tab", "Left", "Delete", "Esc", "Shift+Esc", "Ctrl+Esc",
                 "Ctrl+L", "Ctrl+Alt+A", "Ctrl+Alt+F5", "Meta+A", "F10", "Shift+F10", "Alt+F", "Alt+1", "Alt+F4", "Alt+Tab", "Ctrl+C",
                 "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+A", "Ctrl+K, Ctrl+B", "" })
            QTest::newRow(no) << false;
        for (const char *yes : { "Ctrl+B", "Ctrl+Shift+B", "F2", "Shift+F2", "Ctrl+F2", "Ctrl+F10", "Alt+Down", "Ctrl+,", "Ctrl+1",
                 "Ctrl+Shift+Tab", "Space" })
            QTest::newRow(yes) << true;
    }
    void whatIsNoKey()
    {
        QFETCH(const bool, may);
        const QKeySequence pressed = key(QTest::currentDataTag());
        QCOMPARE(mayBeKey(pressed), may);
        if (!may) {
            const QString why = keyRefusal(pressed, DeskAction::Statement, m_desk.desk());
            QVERIFY(!why.isEmpty() && !why.contains(u'\n'));
        }
    }

    void anActionWithoutAKeySaysNone()
    {
        QWidget window;
        QAction *notice = makeAction(DeskAction::MonthlyNotice, m_desk.desk(), &window);
        QVERIFY(notice->shortcuts().isEmpty());
        QCOMPARE(notice->toolTip(), QStringLiteral("Monthly notice"));
    }

    void aKeyOfAnotherActionIsRefusedByItsName()
    {
        const QString why = keyRefusal(key("Ctrl+Shift+B"), DeskAction::Statement, m_desk.desk());
        QVERIFY2(why.contains(nameOf(DeskAction::Coupons)), qPrintable(why));
        QVERIFY(keyRefusal(key("Ctrl+Shift+B"), DeskAction::Coupons, m_desk.desk()).isEmpty());
        QVERIFY(!keyRefusal(key("Space"), DeskAction::Statement, m_desk.desk()).isEmpty());
    }

    void aChangedKeyIsInForceAtOnceAndKept()
    {
        Desk &desk = m_desk.desk();
        QWidget window;
        QAction *statement = makeAction(DeskAction::Statement, desk, &window);
        window.addAction(statement);
        QPushButton button(&window);
        nameKey(&button, QStringLiteral("Statement for a parent"), DeskAction::Statement, desk);
        QCOMPARE(button.toolTip(), QStringLiteral("Statement for a parent (Ctrl+Shift+S)"));
        QPushButton telling(button.toolTip(), &window);
        nameKey(&telling, QStringLiteral("Statement for a parent"), DeskAction::Statement, desk);
        changeKey(DeskAction::Statement, key("F9"), desk);
        QCOMPARE(telling.text(), QStringLiteral("Statement for a parent (F9)"));
        QVERIFY(button.text().isEmpty());
        QCOMPARE(statement->shortcuts(), QList { key("F9") });
        QCOMPARE(statement->toolTip(), QStringLiteral("Statement for a parent (F9)"));
        QCOMPARE(button.toolTip(), QStringLiteral("Statement for a parent (F9)"));
        QCOMPARE(desk.memory->value(QStringLiteral("key/statement")), QStringLiteral("F9"));
        QVERIFY(isKeyChanged(DeskAction::Statement, desk));
        QVERIFY(keyRefusal(key("Ctrl+Shift+S"), DeskAction::Coupons, desk).isEmpty()); // it is free now
        resetKey(DeskAction::Statement, desk);
        QCOMPARE(statement->shortcuts(), QList { key("Ctrl+Shift+S") });
        QCOMPARE(desk.memory->value(QStringLiteral("key/statement")), QString());
        changeKey(DeskAction::Statement, key("Ctrl+Shift+S"), desk); // as it came is nothing to remember
        QCOMPARE(desk.memory->value(QStringLiteral("key/statement")), QString());
    }

    void whatIsOffGoesOnSayingWhy()
    {
        Desk &desk = m_desk.desk();
        QWidget window;
        QAction *coupons = makeAction(DeskAction::Coupons, desk, &window);
        window.addAction(coupons);
        explainOff(coupons, QStringLiteral("Because."), desk);
        changeKey(DeskAction::Coupons, key("F9"), desk);
        QCOMPARE(coupons->toolTip(), QStringLiteral("Because."));
        explainOff(coupons, {}, desk);
        QCOMPARE(coupons->toolTip(), QStringLiteral("Coupons (F9)"));
        QCOMPARE(coupons->statusTip(), QString());
    }

    /// A table has Space only while nothing else is its key.
    void theKeyOfTablesDoesNotBecomeAShortcut()
    {
        Desk &desk = m_desk.desk();
        QWidget window;
        QAction *details = makeAction(DeskAction::RowDetails, desk, &window);
        window.addAction(details);
        QVERIFY(details->shortcuts().isEmpty());
        QVERIFY(details->text().endsWith(QLatin1String("\tSpace")));
        changeKey(DeskAction::RowDetails, key("F9"), desk);
        QCOMPARE(details->shortcuts(), QList { key("F9") });
        QVERIFY(!details->text().contains(u'\t'));
        resetAllKeys(desk);
        QVERIFY(details->text().endsWith(QLatin1String("\tSpace")));
    }

    void brokenMemoryIsNotHeeded_data()
    {
        QTest::addColumn<QString>("remembered");
        for (const char *text : { "A", "Ctrl+Alt+S", "Esc", "nonsense", "Ctrl+L", ";;;", "Ctrl+K, Ctrl+B", "\xff" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void brokenMemoryIsNotHeeded()
    {
        QFETCH(const QString, remembered);
        m_desk.desk().memory->keep(QStringLiteral("key/statement"), remembered);
        QCOMPARE(keysOf(DeskAction::Statement, m_desk.desk()), QList { key("Ctrl+Shift+S") });
    }

    void aKeyThatWasGivenAwayIsNoLongerAnothersAsItCame()
    {
        Desk &desk = m_desk.desk();
        desk.memory->keep(QStringLiteral("key/statement"), QStringLiteral("F5"));
        QCOMPARE(keysOf(DeskAction::Statement, desk), QList { key("F5") });
        QVERIFY(keysOf(DeskAction::ReadAgain, desk).isEmpty());
        desk.memory->keep(QStringLiteral("key/coupons"), QStringLiteral("F5")); // of two the first keeps it
        QCOMPARE(keysOf(DeskAction::Statement, desk), QList { key("F5") });
        QVERIFY(!keysOf(DeskAction::Coupons, desk).contains(key("F5")));
    }

    void roundAndRoundBothWays()
    {
        int at = -1;
        QList<bool> isThere { true, true, false, true };
        QList<PaneStop> stops;
        for (int stop = 0; stop < isThere.size(); ++stop) {
            stops.append({ .hasFocus = [&at, stop] { return at == stop; },
                .takeFocus =
                    [&at, &isThere, stop] {
                        const bool moves = isThere[stop] && at != stop;
                        at = moves ? stop : at;
                        return moves;
                    } });
        }
        QList<int> way;
        for (int step = 0; step < 4; ++step) {
            QVERIFY(goRound(stops, Turn::Forwards));
            way.append(at);
        }
        QCOMPARE(way, (QList { 0, 1, 3, 0 }));
        way.clear();
        for (int step = 0; step < 4; ++step) {
            QVERIFY(goRound(stops, Turn::Backwards));
            way.append(at);
        }
        QCOMPARE(way, (QList { 3, 1, 0, 3 }));
        isThere = { false, false, false, false };
        QVERIFY(!goRound(stops, Turn::Forwards));
        QVERIFY(!goRound(stops, Turn::Backwards));
        QVERIFY(!goRound({}, Turn::Forwards));
    }

private:
    MadeDesk m_desk;
};

QTEST_MAIN(TestDeskKeys)
#include "tst_deskkeys.moc"
