// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/filekind.h"
#include "models/imports/pintable.h"
#include "models/imports/sealedpins.h"
#include "sealingsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;

namespace {

SealedPin madeUpPin(char key, char box)
{
    return { .key = { QString(16, QLatin1Char(key)) }, .box = QByteArray(SealedPin::size, box) };
}

/// Rows with references that a county's system might have.
QList<SealedPinRow> someRows()
{
    QList<SealedPinRow> rows;
    const QStringList refs { QStringLiteral("P1"), QStringLiteral("two words"), QString::fromUtf8("é %41 퀼"),
        QStringLiteral("line\nend"), QStringLiteral("100%"), QStringLiteral("a,b;\"c\"") };
    for (const QString &ref : refs)
        rows.append({ { ref }, madeUpPin('a', char(rows.size())), std::nullopt });
    rows.last().escrow = madeUpPin('b', '\xff');
    return rows;
}

QByteArray fileOf(const QList<SealedPinRow> &rows)
{
    SealedPinsText text;
    QByteArray file = text.head();
    for (const SealedPinRow &row : rows)
        file += text.line(row);
    return file + text.end();
}

/// Lines of the test's own with the last line that fits them.
QByteArray sealedOff(const QByteArray &lines)
{
    const QByteArray hash = QCryptographicHash::hash(lines, QCryptographicHash::Blake2b_256).toHex();
    return lines + "end " + QByteArray::number(lines.count('\n') - 1) + ' ' + hash + '\n';
}

/// Faults as "record column", the rows, and what the reader said.
struct ReadBack
{
    QList<SealedPinRow> rows;
    QStringList faults;
    QString messages;
    std::optional<qint64> faultyRows; ///< null: the file could not be read
};

} // namespace

/// The files that sealed PINs, and PINs before they are sealed, come in.
class TestSealedPinsFile : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten();
    void otherLineEndsAreRead();
    void emptyOfficeIsRead();
    void isKnownByItsFirstLine();
    void halfIsRefused();
    void alteredIsRefused();
    void lostLineIsRefused();
    void laterVersionIsRefused();
    void malformedLinesAreFaults_data();
    void malformedLinesAreFaults();
    void partyTwiceIsAFault();
    void stopsWhereToldTo();
    void unreadableIsAnError();
    void tableIsRead_data();
    void tableIsRead();
    void tableFaultsNameRecordAndColumn_data();
    void tableFaultsNameRecordAndColumn();
    void headerlessTableTellsNoValue();

private:
    QString write(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("some.file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write");
        return file.fileName();
    }
    ReadBack read(const QByteArray &content) const
    {
        ReadBack back;
        const SealedPinsSink sink {
            .row =
                [&back](qint64, const SealedPinRow &row) {
                    back.rows.append(row);
                    return Reading::Continue;
                },
            .fault =
                [&back](const Fault &fault) {
                    back.faults.append(QStringLiteral("%1 %2").arg(fault.record).arg(fault.column).trimmed());
                    back.messages += fault.message;
                    return Reading::Continue;
                },
        };
        if (const Result<SealedPinsSummary> summary = readSealedPins(write(content), sink))
            back.faultyRows = summary->faultyRows;
        return back;
    }

    QTemporaryDir m_folder;
};

void TestSealedPinsFile::isReadAsItWasWritten()
{
    const QByteArray file = fileOf(someRows());
    QCOMPARE(file.count('\n'), 8); // whatever a reference holds, a party is a line
    const ReadBack back = read(file);
    QCOMPARE(back.faults, QStringList());
    QVERIFY(back.rows == someRows());
    QCOMPARE(back.faultyRows, std::optional<qint64>(0));
}

void TestSealedPinsFile::otherLineEndsAreRead()
{
    const ReadBack back = read(fileOf(someRows()).replace("\n", "\r\n"));
    QCOMPARE(back.faults, QStringList());
    QVERIFY(back.rows == someRows());
}

void TestSealedPinsFile::emptyOfficeIsRead()
{
    const ReadBack back = read(fileOf({}));
    QCOMPARE(back.faults, QStringList());
    QVERIFY(back.rows.isEmpty());
}

void TestSealedPinsFile::isKnownByItsFirstLine()
{
    const auto form = [this](const QByteArray &content) { return fileKindOf(write(content)).value().form; };
    QCOMPARE(form(fileOf(someRows())), FileKind::Form::SealedPins);
    QCOMPARE(form("caseledger sealed pins 2\n"), FileKind::Form::SealedPins); // to be told what is wrong with it
    QCOMPARE(form("101 094000000"), FileKind::Form::Nacha);
    QCOMPARE(form("party_ref,given_name\n"), FileKind::Form::Extract);
}

void TestSealedPinsFile::halfIsRefused()
{
    const QByteArray file = fileOf(someRows());
    for (qsizetype size = 0; size < file.size() - 1; size += isLong() ? 1 : 7) {
        const ReadBack back = read(file.left(size));
        QCOMPARE(back.faults.size(), 1);
        QVERIFY(back.rows.isEmpty());
    }
}

void TestSealedPinsFile::alteredIsRefused()
{
    const QByteArray file = fileOf(someRows());
    for (qsizetype place = 0; place < file.size() - 1; place += isLong() ? 1 : 7) {
        QByteArray altered = file;
        altered[place] = char(altered.at(place) ^ 0x04);
        const ReadBack back = read(altered);
        QVERIFY2(back.rows.isEmpty() && back.faults == QStringList { QStringLiteral("0") },
            qPrintable(QString::number(place)));
    }
    QVERIFY(read(file + "more\n").rows.isEmpty());
}

void TestSealedPinsFile::lostLineIsRefused()
{
    const QList<QByteArray> lines = fileOf(someRows()).split('\n');
    for (qsizetype lost = 1; lost < lines.size() - 1; ++lost) {
        QList<QByteArray> rest = lines;
        rest.removeAt(lost);
        QVERIFY(read(rest.join('\n')).rows.isEmpty());
    }
}

void TestSealedPinsFile::laterVersionIsRefused()
{
    const ReadBack back = read(sealedOff("caseledger sealed pins 2\n"));
    QCOMPARE(back.faults, QStringList { QStringLiteral("0") });
    QVERIFY2(back.messages.contains(QLatin1String("version")), qPrintable(back.messages));
}

void TestSealedPinsFile::malformedLinesAreFaults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("fault");
    const QByteArray key(16, 'a');
    const QByteArray box = QByteArray(SealedPin::size, 'x').toBase64();
    const auto row = [](const char *name, const QByteArray &line, const char *fault) {
        QTest::newRow(name) << line << QString::fromLatin1(fault);
    };
    row("no fields", "", "3");
    row("two fields", "P2 " + key, "3");
    row("four fields", "P2 " + key + ' ' + box + ' ' + key, "3");
    row("no reference", ' ' + key + ' ' + box, "3 party_ref");
    row("not as it is encoded", "P%32 " + key + ' ' + box, "3 party_ref");
    row("not UTF-8", "P%FF " + key + ' ' + box, "3 party_ref");
    row("key too short", "P2 " + key.mid(1) + ' ' + box, "3 box");
    row("key in capitals", "P2 " + key.toUpper() + ' ' + box, "3 box");
    row("no Base64", "P2 " + key + ' ' + QByteArray(box).replace(5, 1, "*"), "3 box");
    row("box too short", "P2 " + key + ' ' + QByteArray(SealedPin::size - 1, 'x').toBase64(), "3 box");
    row("box too long", "P2 " + key + ' ' + QByteArray(SealedPin::size + 1, 'x').toBase64(), "3 box");
    row("escrow", "P2 " + key + ' ' + box + ' ' + key + " AAAA", "3 escrow_box");
}

void TestSealedPinsFile::malformedLinesAreFaults()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, fault);
    const QByteArray key(16, 'a');
    const QByteArray box = QByteArray(SealedPin::size, 'x').toBase64();
    const ReadBack back = read(
        sealedOff("caseledger sealed pins 1\nP1 " + key + ' ' + box + '\n' + line + "\nP3 " + key + ' ' + box + '\n'));
    QCOMPARE(back.faults, QStringList { fault });
    QCOMPARE(back.faultyRows, std::optional<qint64>(1));
    QCOMPARE(back.rows.size(), 2); // the sound ones are handed out
    QVERIFY(!line.startsWith("P2") || !back.messages.contains(QLatin1String("P2")));
}

void TestSealedPinsFile::partyTwiceIsAFault()
{
    QList<SealedPinRow> rows = someRows();
    rows.append(rows.at(1));
    QCOMPARE(read(fileOf(rows)).faults, QStringList { QStringLiteral("8 party_ref") });
}

void TestSealedPinsFile::stopsWhereToldTo()
{
    int given = 0;
    const SealedPinsSink sink {
        .row = [&given](qint64, const SealedPinRow &) { return ++given == 2 ? Reading::Stop : Reading::Continue; },
        .fault = [](const Fault &) { return Reading::Continue; },
    };
    const Result<SealedPinsSummary> summary = readSealedPins(write(fileOf(someRows())), sink);
    QVERIFY(summary && summary->stopped);
    QCOMPARE(given, 2);
}

void TestSealedPinsFile::unreadableIsAnError()
{
    const SealedPinsSink sink;
    QCOMPARE(kindOf(readSealedPins(m_folder.filePath(QStringLiteral("none")), sink)), Error::Kind::Failed);
    const PinTableSink table;
    QCOMPARE(kindOf(readPinTable(m_folder.filePath(QStringLiteral("none")), table)), Error::Kind::Failed);
}

void TestSealedPinsFile::tableIsRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("ignored");
    QTest::newRow("plain") << QByteArray("party_ref,pin\nP1,00042\nP2,99999\n") << QStringList();
    QTest::newRow("the other way round") << QByteArray("pin,party_ref\r\n00042,P1\r\n99999,P2") << QStringList();
    QTest::newRow("quoted, with a mark") << QByteArray(
        "\xef\xbb\xbf\"pin\",\"party_ref\"\n\"00042\",P1\n99999,\"P2\"\n")
                                         << QStringList();
    QTest::newRow("a column more") << QByteArray("county,party_ref,pin\n1,P1,00042\n1,P2,99999\n")
                                   << QStringList { QStringLiteral("county") };
}

void TestSealedPinsFile::tableIsRead()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, ignored);
    QHash<QString, int> pins;
    const PinTableSink sink {
        .row = [&pins](const PartyRef &party, PinDigits digits) { pins.insert(party.text, numberOf(digits)); },
        .fault = [](const Fault &fault) { QFAIL(qPrintable(fault.message)); },
    };
    QCOMPARE(readPinTable(write(table), sink).value(), ignored);
    QCOMPARE(pins, (QHash<QString, int> { { QStringLiteral("P1"), 42 }, { QStringLiteral("P2"), 99999 } }));
}

void TestSealedPinsFile::tableFaultsNameRecordAndColumn_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const char *table, const QStringList &faults) {
        QTest::newRow(name) << QByteArray(table) << faults;
    };
    row("empty", "", { QStringLiteral("0") });
    row("no PIN column", "party_ref,code\nP1,12345\n", { QStringLiteral("1 pin") });
    row("no party column", "pin\n12345\n", { QStringLiteral("1 party_ref") });
    row("PIN column twice", "pin,party_ref,pin\n1,2,3\n", { QStringLiteral("1 pin") });
    row("four digits", "party_ref,pin\nP1,2345\n", { QStringLiteral("2 pin") });
    row("six digits", "party_ref,pin\nP1,123456\n", { QStringLiteral("2 pin") });
    row("a letter", "party_ref,pin\nP1,1234o\n", { QStringLiteral("2 pin") });
    row("a blank", "party_ref,pin\nP1, 1234\n", { QStringLiteral("2 pin") });
    row("other digits", "party_ref,pin\nP1,\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4\xd9\xa5\n", { QStringLiteral("2 pin") });
    row("no PIN", "party_ref,pin\nP1,\n", { QStringLiteral("2 pin") });
    row("no party", "party_ref,pin\n,12345\n", { QStringLiteral("2 party_ref") });
    row("neither", "party_ref,pin\n,\n", { QStringLiteral("2 party_ref"), QStringLiteral("2 pin") });
    row("a party twice", "party_ref,pin\nP1,12345\nP2,12345\nP1,12345\n", { QStringLiteral("4 party_ref") });
    row("a field too many", "party_ref,pin\nP1,12345,\nP2,1\n", { QStringLiteral("2"), QStringLiteral("3 pin") });
    row("a quotation mark", "party_ref,pin\nP1,\"12345\n", { QStringLiteral("2 pin") });
    row("not UTF-8", "party_ref,pin\nP\xff,12345\n", { QStringLiteral("2 party_ref") });
}

void TestSealedPinsFile::tableFaultsNameRecordAndColumn()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, faults);
    QStringList told;
    QString messages;
    const PinTableSink sink {
        .row = [](const PartyRef &, PinDigits) {},
        .fault =
            [&](const Fault &fault) {
                told.append(QStringLiteral("%1 %2").arg(fault.record).arg(fault.column).trimmed());
                messages += fault.file + fault.message;
            },
    };
    QVERIFY(readPinTable(write(table), sink));
    QCOMPARE(told, faults);
    for (const char *value : { "2345", "123456", "1234o", "P1", "P2" })
        QVERIFY2(!messages.contains(QLatin1String(value)), value);
}

/// A table without its header would name its first PIN as a column.
void TestSealedPinsFile::headerlessTableTellsNoValue()
{
    QString told;
    const PinTableSink sink { .row = [](const PartyRef &, PinDigits) {},
        .fault = [&told](const Fault &fault) { told += fault.column + fault.message; } };
    const Result<QStringList> ignored = readPinTable(write("P1,12345\nP2,23456\n"), sink);
    QCOMPARE(ignored.value(), QStringList());
    QVERIFY2(!told.contains(QLatin1String("12345")) && !told.contains(QLatin1String("P1")), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestSealedPinsFile)
#include "tst_sealedpinsfile.moc"
