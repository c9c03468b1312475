// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"

#include <QTest>

using namespace caseledger;

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void standsInColumns()
    {
        TextTable table({ { QStringLiteral("What") }, { QStringLiteral("Amount"), TextTable::Align::Right } });
        table.addRow({ QStringLiteral("Charge"), QStringLiteral("$200.00") });
        table.addRow({ QStringLiteral("A longer one"), QStringLiteral("-$5.00") });
        QCOMPARE(table.text(),
            QByteArray("What           Amount\n"
                       "Charge        $200.00\n"
                       "A longer one   -$5.00\n"));
    }

    void leavesNoBlanksAtLineEnds()
    {
        TextTable table({ { QStringLiteral("One") }, { QStringLiteral("Two") } });
        table.addRow({ QStringLiteral("a"), QString() });
        QCOMPARE(table.text(), QByteArray("One  Two\na\n"));
    }

    void countsWideLettersAsTwoCells()
    {
        TextTable table({ { QStringLiteral("Name") }, { QStringLiteral("N") } });
        table.addRow({ QStringLiteral("김영희"), QStringLiteral("1") });
        table.addRow({ QStringLiteral("Kim"), QStringLiteral("2") });
        QCOMPARE(table.text(), QByteArray("Name    N\n김영희  1\nKim     2\n"));
    }

    void knowsWhetherItHasRows()
    {
        TextTable table({ { QStringLiteral("One") } });
        QVERIFY(table.isEmpty());
        table.addRow({ QString() });
        QVERIFY(!table.isEmpty());
    }

    void aTerminalIsNeverCommanded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape") << QStringLiteral("a\u001b[2Jb") << QStringLiteral("a\ufffd[2Jb");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb") << QStringLiteral("a\ufffd\ufffdb");
        QTest::newRow("delete and C1") << QStringLiteral("\u007f\u009b") << QStringLiteral("\ufffd\ufffd");
        QTest::newRow("direction overrides") << QStringLiteral("\u202ex\u202c") << QStringLiteral("\ufffdx\ufffd");
        QTest::newRow("ordinary names stay")
            << QStringLiteral("Zoë O'Hara عائشة") << QStringLiteral("Zoë O'Hara عائشة");
    }

    void aTerminalIsNeverCommanded()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(terminalText(text), shown);
        TextTable table({ { QStringLiteral("T") } });
        table.addRow({ text });
        QCOMPARE(table.text(), ("T\n" + shown.toUtf8() + '\n'));
    }
};

QTEST_GUILESS_MAIN(TestTextTable) // it sets the locale, by which wide letters are known
#include "tst_texttable.moc"
