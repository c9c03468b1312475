// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/columnlayout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace caseledger;

/// Layouts are kept as text, and no text can do harm.
class TestKeptLayout : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const ColumnLayout layout { .order = { QStringLiteral("b"), QStringLiteral("a") },
            .shown = { QStringLiteral("c") },
            .hidden = { QStringLiteral("a") },
            .widths = { { QStringLiteral("a"), 20 }, { QStringLiteral("b"), 2'000 } },
            .sorted = QStringLiteral("b"),
            .descending = true };
        QCOMPARE(layoutOf(textOf(layout)), std::optional(layout));
        QCOMPARE(layoutOf(textOf(ColumnLayout())), std::optional(ColumnLayout()));
    }

    void whatIsNoLayoutOfThisVersionIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << QStringLiteral("{\"version\":1");
        QTest::newRow("a list") << QStringLiteral("[1]");
        QTest::newRow("no version") << QStringLiteral("{\"order\":[\"a\"]}");
        QTest::newRow("a later version") << QStringLiteral("{\"version\":2,\"order\":[\"a\"]}");
        QTest::newRow("a version of another kind") << QStringLiteral("{\"version\":\"1\"}");
    }

    void whatIsNoLayoutOfThisVersionIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!layoutOf(text));
    }

    void brokenPartsAreLeftOut()
    {
        const auto layout = layoutOf(QStringLiteral(R"({"version":1,"order":["a",7,"a",null,"b",""],"hidden":["b"],
            "shown":["b","c"],"widths":{"a":19,"b":2001,"c":"x","d":-5,"e":100,"f":1e99},"sorted":5,
            "descending":"yes"})"));
        QVERIFY(layout);
        QCOMPARE(layout->order.join(u' '), QStringLiteral("a b"));
        QCOMPARE(layout->shown.join(u' '), QStringLiteral("c")); // hidden wins
        QCOMPARE(layout->widths, (QMap<QString, int> { { QStringLiteral("e"), 100 } }));
        QVERIFY(layout->sorted.isEmpty());
        QVERIFY(!layout->descending);
    }

    void everyColumnIsThereOnceInTheOrderOfTheLayout()
    {
        const QStringList keys { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") };
        ColumnLayout layout;
        QCOMPARE(orderedKeys(layout, keys), keys);
        layout.order = { QStringLiteral("d"), QStringLiteral("gone"), QStringLiteral("a"), QStringLiteral("d") };
        QCOMPARE(orderedKeys(layout, keys).join(u' '), QStringLiteral("d a b c")); // newer ones behind their neighbour
        layout.order = { QStringLiteral("c") };
        QCOMPARE(orderedKeys(layout, keys).join(u' '), QStringLiteral("a b c d"));
    }

    /// Broken in a thousand ways: never a crash, never a width out of range, and what is taken can be kept again.
    void brokenTextsDoNoHarm()
    {
        const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
        const int rounds = isLong ? 2'000'000 : 20'000;
        const QByteArray whole = textOf({ .order = { QStringLiteral("received_on"), QStringLiteral("amount") },
                                            .shown = { QStringLiteral("balance") },
                                            .hidden = { QStringLiteral("source") },
                                            .widths = { { QStringLiteral("amount"), 120 } },
                                            .sorted = QStringLiteral("amount"),
                                            .descending = true })
                                     .toUtf8();
        QRandomGenerator random(20);
        int taken = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray text = whole;
            for (int change = 0; change <= random.bounded(4); ++change) {
                const int at = random.bounded(int(text.size()));
                switch (random.bounded(3)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, random.bounded(9));
                    break;
                default:
                    text.insert(at, text.mid(random.bounded(int(text.size())), random.bounded(12)));
                }
                if (text.isEmpty())
                    text = "x";
            }
            const auto layout = layoutOf(QString::fromUtf8(text));
            if (!layout)
                continue;
            ++taken;
            for (const int width : layout->widths)
                QVERIFY2(width >= 20 && width <= 2'000, text.constData());
            QCOMPARE(layoutOf(textOf(*layout)), layout);
            const QStringList keys { QStringLiteral("received_on"), QStringLiteral("amount"), QStringLiteral("new") };
            QStringList ordered = orderedKeys(*layout, keys);
            ordered.sort();
            QCOMPARE(ordered.join(u' '), QStringLiteral("amount new received_on"));
        }
        qInfo("%d texts (%d in the long form), %d of them still layouts", rounds, 2'000'000, taken);
        QVERIFY(taken > rounds / 100 && taken < rounds);
    }
};

QTEST_APPLESS_MAIN(TestKeptLayout)
#include "tst_keptlayout.moc"
