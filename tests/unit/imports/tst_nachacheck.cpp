// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nacha.h"
#include "tests/unit/imports/nachabuilder.h"

#include <QTest>

using namespace caseledger;

namespace {

/// Two batches: records 1 header, 2 batch, 3 entry, 4 addenda, 5 debit entry, 6 control, 7 CTX batch, 8 entry, 9
/// control, 10 file control, filled up to 10.
QByteArrayList sound()
{
    return NachaBuilder().batch().entry(1234).addenda("NOTE").entry(5678, "27").batch("CTX").entry(999).lines();
}

QByteArray put(QByteArray line, int place, const QByteArray &text)
{
    return line.replace(place - 1, text.size(), text);
}

QStringList placesOf(const NachaFile &file)
{
    QStringList places;
    for (const Fault &fault : file.faults)
        places += QString::number(fault.record) + u' ' + fault.column;
    return places;
}

QStringList placesOf(const QByteArray &bytes) { return placesOf(readNacha(bytes, QStringLiteral("file"))); }

} // namespace

class TestNachaCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFileIsSound();
    void field_data();
    void field();
    void order_data();
    void order();
    void whatIsNoRule_data();
    void whatIsNoRule();
    void everyFaultIsTold();
    void aWrongBlockCountIsOnlyMentioned();
    void linesAsTheyCome_data();
    void linesAsTheyCome();
    void recordsTooLong_data();
    void recordsTooLong();
    void layoutsOfTheirOwn();
    void everyTruncationIsRefused();
    void faultsAreLimited();
    void aLongFileWithoutLineEndsIsRead();
};

void TestNachaCheck::aSoundFileIsSound()
{
    QCOMPARE(sound().size(), 10);
    for (const QByteArray &line : sound())
        QCOMPARE(line.size(), 94);
    const NachaFile file = readNacha(sound().join('\n'), QStringLiteral("file"));
    QCOMPARE(placesOf(file), QStringList());
    QCOMPARE(file.notes, QStringList());
    QCOMPARE(file.notForUs, 3);
}

void TestNachaCheck::field_data()
{
    QTest::addColumn<int>("record");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, int record, int place, const QByteArray &text, const char *column) {
        QTest::newRow(name) << record << place << text << QString::fromLatin1(column);
    };
    row("priority code", 1, 2, "02", "priority code");
    row("priority code blank", 1, 2, "  ", "priority code");
    row("record size", 1, 35, "095", "record size");
    row("blocking factor", 1, 38, "11", "blocking factor");
    row("format code", 1, 40, "2", "format code");
    row("company blank", 2, 5, QByteArray(16, ' '), "company name");
    row("company zeros", 2, 5, QByteArray(16, '0'), "company name");
    row("company zeros and blanks", 7, 5, "0000            ", "company name");
    row("description blank", 2, 54, QByteArray(10, ' '), "entry description");
    row("description zeros", 7, 54, QByteArray(10, '0'), "entry description");
    row("receiver blank", 3, 55, QByteArray(22, ' '), "receiving name");
    row("receiver zeros", 5, 55, QByteArray(22, '0'), "receiving name");
    row("receiver blank in CTX", 8, 59, QByteArray(16, ' '), "receiving name");
    row("check digit", 3, 12, "3", "routing check digit");
    row("check digit no digit", 3, 12, " ", "routing check digit");
    row("trace number", 3, 94, "X", "trace number");
    row("trace number blank", 8, 80, " ", "trace number");
    row("batch count of records", 6, 5, "000004", "entry and addenda count");
    row("batch count no number", 6, 5, "00000A", "entry and addenda count");
    row("batch hash", 6, 20, "0", "entry hash");
    row("batch debit", 6, 32, "9", "total debit");
    row("batch credit", 6, 44, "9", "total credit");
    row("second batch credit", 9, 44, "8", "total credit");
    row("file batches", 10, 2, "000003", "batch count");
    row("file count of records", 10, 14, "00000005", "entry and addenda count");
    row("file hash", 10, 31, "0", "entry hash");
    row("file debit", 10, 43, "9", "total debit");
    row("file credit", 10, 55, "9", "total credit");
}

void TestNachaCheck::field()
{
    QFETCH(int, record);
    QFETCH(int, place);
    QFETCH(QByteArray, text);
    QFETCH(QString, column);
    QByteArrayList lines = sound();
    lines[record - 1] = put(lines[record - 1], place, text);
    const NachaFile file = readNacha(lines.join('\n'), QStringLiteral("file.ach"));
    QCOMPARE(placesOf(file), QStringList { QString::number(record) + u' ' + column });
    QCOMPARE(file.faults.front().file, QStringLiteral("file.ach"));
    QVERIFY(file.faults.front().message.endsWith(u'.') && !file.faults.front().message.contains(u'%'));
    QVERIFY(file.entries.empty());
}

void TestNachaCheck::order_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("record");
    const QByteArrayList lines = sound();
    const auto without = [&](int record) {
        QByteArrayList fewer = lines;
        fewer.removeAt(record - 1);
        return fewer;
    };
    const auto with = [&](int before, const QByteArray &line) {
        QByteArrayList more = lines;
        more.insert(before - 1, line);
        return more;
    };
    QTest::newRow("no file header") << without(1) << 1;
    QTest::newRow("no batch header") << without(2) << 2;
    QTest::newRow("no entry before the addenda") << without(3) << 3;
    QTest::newRow("no batch control") << without(6) << 6;
    QTest::newRow("no last batch control") << without(9) << 9;
    QTest::newRow("no file control") << without(10) << 9;
    QTest::newRow("second file header") << with(7, lines[0]) << 7;
    QTest::newRow("file header in a batch") << with(4, lines[0]) << 4;
    QTest::newRow("batch in a batch") << with(4, lines[1]) << 4;
    QTest::newRow("entry between batches") << with(7, lines[2]) << 7;
    QTest::newRow("addenda between batches") << with(7, lines[3]) << 7;
    QTest::newRow("control between batches") << with(7, lines[5]) << 7;
    QTest::newRow("control twice") << with(10, lines[8]) << 10;
    QTest::newRow("unknown type") << with(4, '2' + lines[3].mid(1)) << 4;
    QTest::newRow("type no digit") << with(4, 'x' + lines[3].mid(1)) << 4;
    QTest::newRow("record begins with a blank") << with(4, ' ' + lines[3].mid(1)) << 4;
    QTest::newRow("filling before the file control") << with(10, QByteArray(94, '9')) << 10;
    QTest::newRow("entry after the end") << with(11, lines[2]) << 11;
    QTest::newRow("second file control") << with(11, lines[9]) << 11;
    QTest::newRow("only filling") << QByteArrayList { QByteArray(94, '9') } << 1;
}

void TestNachaCheck::order()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, record);
    const QStringList places = placesOf(lines.join('\n'));
    QVERIFY(!places.isEmpty());
    QCOMPARE(places.first(), QString::number(record) + QLatin1String(" record type"));
}

void TestNachaCheck::whatIsNoRule_data()
{
    QTest::addColumn<int>("record");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("origin and destination") << 1 << 4 << QByteArray(20, ' ');
    QTest::newRow("creation day") << 1 << 24 << QByteArray("991399");
    QTest::newRow("service class of the batch") << 2 << 2 << QByteArray("220");
    QTest::newRow("effective day") << 2 << 70 << QByteArray("      ");
    QTest::newRow("batch number") << 2 << 88 << QByteArray("0000009");
    QTest::newRow("company of the control") << 6 << 45 << QByteArray("          ");
    QTest::newRow("batch number of the control") << 6 << 88 << QByteArray("       ");
    QTest::newRow("account") << 3 << 13 << QByteArray(17, ' ');
    QTest::newRow("addenda indicator") << 3 << 79 << QByteArray("1");
    QTest::newRow("trace numbers fall") << 3 << 88 << QByteArray("9999999");
    QTest::newRow("addenda sequence") << 4 << 84 << QByteArray("XXXX");
    QTest::newRow("count of addenda in CTX") << 8 << 55 << QByteArray("9999");
    QTest::newRow("reserved places") << 10 << 56 << QByteArray(39, 'x');
}

void TestNachaCheck::whatIsNoRule()
{
    QFETCH(int, record);
    QFETCH(int, place);
    QFETCH(QByteArray, text);
    QByteArrayList lines = sound();
    lines[record - 1] = put(lines[record - 1], place, text);
    QCOMPARE(placesOf(lines.join('\n')), QStringList());
}

void TestNachaCheck::everyFaultIsTold()
{
    QByteArrayList lines = sound();
    lines[0] = put(put(lines[0], 2, "99"), 40, "9");
    lines[2] = put(put(lines[2], 30, "00000012X4"), 94, "X");
    // the amount is not known, so the credits do not add up either
    QCOMPARE(placesOf(lines.join('\n')),
        (QStringList { QStringLiteral("1 priority code"), QStringLiteral("1 format code"), QStringLiteral("3 amount"),
            QStringLiteral("3 trace number"), QStringLiteral("6 total credit"), QStringLiteral("10 total credit") }));
}

void TestNachaCheck::aWrongBlockCountIsOnlyMentioned()
{
    QByteArrayList lines = sound();
    lines[9] = put(lines[9], 8, "000002");
    const NachaFile file = readNacha(lines.join('\n'), QStringLiteral("file"));
    QCOMPARE(placesOf(file), QStringList());
    QCOMPARE(file.notes.size(), 1);
    QVERIFY(file.notes.first().contains(QLatin1String("block count")));
}

void TestNachaCheck::linesAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArrayList lines = NachaBuilder().batch().entry(1234).batch().entry(99).lines();
    QByteArrayList cut;
    QByteArrayList padded;
    for (const QByteArray &line : lines) {
        qsizetype size = line.size();
        while (size > 0 && line[size - 1] == ' ')
            --size;
        cut += line.left(size);
        padded += line + QByteArray(40, ' ');
    }
    const auto doubled = [&] {
        QByteArray text;
        for (qsizetype i = 0; i < lines.size(); ++i)
            text += lines[i] + (i % 2 == 1 ? "\n" : "");
        return text;
    };
    QTest::newRow("line feeds") << lines.join('\n');
    QTest::newRow("carriage returns too") << lines.join("\r\n") + "\r\n";
    QTest::newRow("two carriage returns") << lines.join("\r\r\n") + "\r\r\n";
    QTest::newRow("empty lines at the end") << lines.join('\n') + "\n\n   \n";
    QTest::newRow("no line ends") << lines.join();
    QTest::newRow("no line ends but one") << lines.join() + '\n';
    QTest::newRow("no line ends, no filling, the last cut short") << lines.first(8).join().trimmed();
    QTest::newRow("two records a line") << doubled();
    QTest::newRow("three on the first line, the last cut short")
        << lines.first(3).join() + '\n' + lines.sliced(3, 3).join('\n') + '\n' + lines[6] + cut[7] + '\n';
    QTest::newRow("lines cut short") << cut.join('\n');
    QTest::newRow("blanks beyond") << padded.join('\n');
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + lines.join('\n');
    QTest::newRow("name in UTF-8") << lines.join('\n').replace(
        "EXAMPLE EMPLOYER", "\xc3\x89XAMPLE \xf0\x9f\x8f\xa2MPLOYER");
    QTest::newRow("name in Latin-1") << lines.join('\n').replace("EXAMPLE EMPLOYER", "\xc9XAMPLE \xa6MPLOYER");
    QTest::newRow("filling cut short") << lines.first(8).join('\n') + "\n999999\n9";
}

void TestNachaCheck::linesAsTheyCome()
{
    QFETCH(QByteArray, bytes);
    const NachaFile file = readNacha(bytes, QStringLiteral("file"));
    QCOMPARE(placesOf(file), QStringList());
    QCOMPARE(file.notForUs, 2);
}

void TestNachaCheck::recordsTooLong_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray entry = sound().at(2);
    QTest::newRow("one letter") << entry + 'x';
    QTest::newRow("one digit") << entry + '7';
    QTest::newRow("a digit far behind") << entry + QByteArray(20, ' ') + '7';
    QTest::newRow("half a record") << entry + entry.left(60);
    QTest::newRow("much text") << entry + QByteArray(400, 'x');
}

void TestNachaCheck::recordsTooLong()
{
    QFETCH(QByteArray, line);
    QByteArrayList lines = sound();
    lines[2] = line;
    QCOMPARE(placesOf(lines.join('\n')), QStringList { QStringLiteral("3 record length") });
}

void TestNachaCheck::layoutsOfTheirOwn()
{
    // international: no company name, and an account where the name is
    QByteArrayList international = NachaBuilder().batch("IAT").entry(100).lines();
    international[1] = put(international[1], 5, QByteArray(16, ' '));
    international[2] = put(international[2], 55, QByteArray(22, ' '));
    QCOMPARE(placesOf(international.join('\n')), QStringList());

    // advices: twelve digits of amount from place 28, totals of twenty digits, code 81 a credit
    QByteArrayList advice = NachaBuilder().batch("ADV").entry(0).lines();
    advice[2] = put(put(advice[2], 2, "81"), 28, "000000007700");
    advice[3] = put(advice[3], 21, QByteArray(20, '0') + "00000000000000007700" + QByteArray(19, ' '));
    advice[4] = put(advice[4], 32, QByteArray(20, '0') + "00000000000000007700" + QByteArray(23, ' '));
    QCOMPARE(placesOf(advice.join('\n')), QStringList());
    advice[4] = put(advice[4], 71, "1");
    QCOMPARE(placesOf(advice.join('\n')), QStringList { QStringLiteral("5 total credit") });
}

void TestNachaCheck::everyTruncationIsRefused()
{
    const QByteArray bytes = sound().join('\n');
    // behind the file control's last total only blanks and filling are left
    const qsizetype whole = 9 * 95 + 55;
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(placesOf(bytes.left(size)).isEmpty(), size >= whole);
}

void TestNachaCheck::faultsAreLimited()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += "x\n";
    QCOMPARE(placesOf(bytes).size(), 1000);
}

void TestNachaCheck::aLongFileWithoutLineEndsIsRead()
{
    NachaBuilder builder;
    builder.batch();
    for (int i = 0; i < 50'000; ++i)
        builder.entry(i);
    const NachaFile file = readNacha(builder.lines().join(), QStringLiteral("file"));
    QCOMPARE(placesOf(file), QStringList());
    QCOMPARE(file.notForUs, 50'000);
}

QTEST_APPLESS_MAIN(TestNachaCheck)
#include "tst_nachacheck.moc"
