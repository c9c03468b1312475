// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csvwriter.h"
#include "tests/unit/tables/filereaders.h"
#include "tests/unit/tables/tablecase.h"

#include <QDate>
#include <QTest>

#include <random>

using namespace caseledger;
using namespace caseledger::test;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreQuotedWhereNeeded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("Smith") << QByteArray("Smith");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("blank") << QStringLiteral(" a b ") << QByteArray(" a b ");
        QTest::newRow("comma") << QStringLiteral("Smith, J") << QByteArray("\"Smith, J\"");
        QTest::newRow("quote") << QStringLiteral("the \"boss\"") << QByteArray("\"the \"\"boss\"\"\"");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("Arabic") << QStringLiteral("فاطمة") << QStringLiteral("فاطمة").toUtf8();
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600") << QByteArray("\xF0\x9F\x98\x80");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+1 555-0100") << QByteArray("'+1 555-0100");
        QTest::newRow("minus") << QStringLiteral("-2") << QByteArray("'-2");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("return first") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("formula with quotes")
            << QStringLiteral("=HYPERLINK(\"x\",1)") << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("equals inside") << QStringLiteral("a=1") << QByteArray("a=1");
        QTest::newRow("apostrophe") << QStringLiteral("'a") << QByteArray("'a");
    }
    void fieldsAreQuotedWhereNeeded()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csvOf(oneCell(text, text)), QByteArray("key\r\n" + field + "\r\n"));
    }

    void amountsDaysAndNumbersStayAsTheyAre()
    {
        QCOMPARE(csvOf(oneCell(qint64(-500), QStringLiteral("-5.00"))), QByteArray("key\r\n-5.00\r\n"));
        QCOMPARE(csvOf(oneCell(QDate(2025, 1, 2), QStringLiteral("2025-01-02"))), QByteArray("key\r\n2025-01-02\r\n"));
        QCOMPARE(csvOf(oneCell(-2, QStringLiteral("-2"))), QByteArray("key\r\n-2\r\n"));
        QCOMPARE(csvOf(oneCell({}, QString())), QByteArray("key\r\n\r\n"));
    }

    void aTableWithoutRowsIsItsHeader()
    {
        QCOMPARE(csvOf(textTable({ { QStringLiteral("a"), QStringLiteral("b") } })), QByteArray("a,b\r\n"));
    }

    void anyTextComesBack()
    {
        std::mt19937 random(7);
        const QString alphabet = QStringLiteral(",\"\r\n'=+-@\tab é فا김\u202E");
        QList<QStringList> rows { { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") } };
        for (int i = 0; i < 500; ++i) {
            QStringList row;
            for (int column = 0; column < 3; ++column) {
                QString text(QStringLiteral("x")); // no formula
                for (auto length = random() % 9; length > 0; --length)
                    text.append(alphabet[qsizetype(random() % size_t(alphabet.size()))]);
                row.append(text);
            }
            rows.append(row);
        }
        QCOMPARE(recordsOfCsv(csvOf(textTable(rows))), rows);
    }

    void theReaderSeesFaults()
    {
        QCOMPARE(recordsOfCsv("a,b\r\n1,\"x\"\"\r\n,\"\r\n"),
            QList<QStringList>(
                { { QStringLiteral("a"), QStringLiteral("b") }, { QStringLiteral("1"), QStringLiteral("x\"\r\n,") } }));
        for (const char *broken : { "a,b", "a\nb\r\n", "\"a\r\n", "\"a\"b\r\n", "a\"b\r\n" })
            QCOMPARE(recordsOfCsv(broken), QList<QStringList>());
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
