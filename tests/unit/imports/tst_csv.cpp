// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/csv.h"

#include <QBuffer>
#include <QTest>

using namespace caseledger;

namespace {

/// Hands out a few bytes a call, as a pipe may; fails after the end if told to.
class Dripping : public QIODevice
{
public:
    Dripping(QByteArray bytes, qint64 step, bool failsAtEnd = false)
        : m_bytes(std::move(bytes))
        , m_step(step)
        , m_failsAtEnd(failsAtEnd)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 taken = std::min({ size, m_step, qint64(m_bytes.size()) - m_at });
        if (taken <= 0)
            return m_failsAtEnd ? -1 : 0;
        std::copy_n(m_bytes.constData() + m_at, taken, data);
        m_at += taken;
        return taken;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step = 1;
    qint64 m_at = 0;
    bool m_failsAtEnd = false;
};

/// The same text without end, made while it is read.
class Endless : public QIODevice
{
public:
    Endless(QByteArray head, qint64 size, char filler)
        : m_head(std::move(head))
        , m_left(size)
        , m_filler(filler)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_head.isEmpty()) {
            const qint64 taken = std::min(size, qint64(m_head.size()));
            std::copy_n(m_head.constData(), taken, data);
            m_head.remove(0, taken);
            return taken;
        }
        const qint64 taken = std::min(size, m_left);
        std::fill_n(data, taken, m_filler);
        m_left -= taken;
        return taken;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_left = 0;
    char m_filler = 'x';
};

using Records = QList<QByteArrayList>;
using Faults = QList<std::tuple<qint64, qsizetype, CsvFlaw>>;

std::pair<Records, Faults> readAll(QIODevice &device)
{
    CsvReader csv(device);
    std::pair<Records, Faults> all;
    while (csv.next() == CsvReader::Step::Record) {
        QByteArrayList fields;
        for (qsizetype i = 0; i < csv.fieldCount(); ++i)
            fields += csv.field(i).toByteArray();
        all.first += fields;
        for (const CsvFault &fault : csv.faults())
            all.second.append({ csv.record(), fault.field, fault.flaw });
    }
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Faults)

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void soundText_data();
    void soundText();
    void flaws_data();
    void flaws();
    void aFlawedFieldDoesNotHideTheNextRecord();
    void severalFlawsInOneRecordAreAllTold();
    void aHugeFieldIsCutAndTheNextRecordRead();
    void aHugeUnclosedFieldEndsWithOneFault();
    void moreFieldsThanAreKeptAreCounted();
    void aFieldOfExactlyTheLimitIsSound();
    void aFailingDeviceIsUnreadable();
    void everyFlawHasItsOwnWords();
};

void TestCsv::soundText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Records>("records");

    QTest::newRow("nothing") << QByteArray() << Records {};
    QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf") << Records {};
    QTest::newRow("one field") << QByteArray("a") << Records { { "a" } };
    QTest::newRow("line feeds") << QByteArray("a,b\nc,d\n") << Records { { "a", "b" }, { "c", "d" } };
    QTest::newRow("carriage returns") << QByteArray("a,b\r\nc,d\r\n") << Records { { "a", "b" }, { "c", "d" } };
    QTest::newRow("mixed, last without end")
        << QByteArray("a,b\r\nc,d\ne,f") << Records { { "a", "b" }, { "c", "d" }, { "e", "f" } };
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n")
                                     << Records { { "a", "b" } };
    QTest::newRow("mark before a quote") << QByteArray("\xef\xbb\xbf\"a\",b\n") << Records { { "a", "b" } };
    QTest::newRow("empty fields") << QByteArray(",\n,,\n") << Records { { "", "" }, { "", "", "" } };
    QTest::newRow("empty at the end of the file") << QByteArray("a,") << Records { { "a", "" } };
    QTest::newRow("empty line") << QByteArray("a\n\nb\n") << Records { { "a" }, { "" }, { "b" } };
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n") << Records { { "a", "b" } };
    QTest::newRow("quoted and empty") << QByteArray("\"\",\"\"\n") << Records { { "", "" } };
    QTest::newRow("quotes in quotes") << QByteArray("\"a \"\"b\"\" c\",\"\"\"\"\n")
                                      << Records { { "a \"b\" c", "\"" } };
    QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c\n") << Records { { "a,b", "c" } };
    QTest::newRow("line ends in quotes") << QByteArray("\"a\r\nb\nc\rd\",e\n") << Records { { "a\r\nb\nc\rd", "e" } };
    QTest::newRow("quoted to the end of the file") << QByteArray("a,\"b\"") << Records { { "a", "b" } };
    QTest::newRow("blanks are kept") << QByteArray(" a , b\t\n") << Records { { " a ", " b\t" } };
    QTest::newRow("scripts") << QByteArray("\xd9\x85\xd8\xb1,\xed\x95\x9c,\xe0\xa6\xac,\xf0\x9f\x8c\x8d\n")
                             << Records { { "\xd9\x85\xd8\xb1", "\xed\x95\x9c", "\xe0\xa6\xac", "\xf0\x9f\x8c\x8d" } };
}

void TestCsv::soundText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Records, records);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto whole = readAll(buffer);
    QCOMPARE(whole.first, records);
    QVERIFY(whole.second.isEmpty());
    for (const qint64 step : { 1, 2, 3, 5 }) { // however the bytes come in
        Dripping dripping(bytes, step);
        const auto dripped = readAll(dripping);
        QCOMPARE(dripped.first, records);
        QVERIFY(dripped.second.isEmpty());
    }
}

void TestCsv::flaws_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Faults>("faults");
    using enum CsvFlaw;

    QTest::newRow("NUL") << QByteArray("a,b\0c\n", 6) << Faults { { 1, 1, NulByte } };
    QTest::newRow("NUL in quotes") << QByteArray("a\n\"\0\"\n", 6) << Faults { { 2, 0, NulByte } };
    QTest::newRow("many NULs are one fault") << QByteArray("\0\0\0\0", 4) << Faults { { 1, 0, NulByte } };
    QTest::newRow("control character") << QByteArray("a,b\x01\n") << Faults { { 1, 1, ControlCharacter } };
    QTest::newRow("escape in quotes") << QByteArray("\"\x1b[2J\"\n") << Faults { { 1, 0, ControlCharacter } };
    QTest::newRow("delete") << QByteArray("\x7f\n") << Faults { { 1, 0, ControlCharacter } };
    QTest::newRow("lone carriage return") << QByteArray("a\rb\n") << Faults { { 1, 0, ControlCharacter } };
    QTest::newRow("carriage return at the end") << QByteArray("a\r") << Faults { { 1, 0, ControlCharacter } };
    QTest::newRow("Latin-1") << QByteArray("a,M\xfcller\n") << Faults { { 1, 1, NotUtf8 } };
    QTest::newRow("Latin-1 in quotes") << QByteArray("\"M\xfcller\",a\n") << Faults { { 1, 0, NotUtf8 } };
    QTest::newRow("UTF-8 cut") << QByteArray("a,\xe0\xa6\n") << Faults { { 1, 1, NotUtf8 } };
    QTest::newRow("UTF-8 too long a form") << QByteArray("\xc0\xaf\n") << Faults { { 1, 0, NotUtf8 } };
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80\n") << Faults { { 1, 0, NotUtf8 } };
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0\n\0",
        6) << Faults { { 1, 0, NulByte }, { 1, 0, NotUtf8 }, { 2, 0, NulByte } };
    QTest::newRow("unclosed") << QByteArray("a\nb,\"c\nd,e\n") << Faults { { 2, 1, UnclosedQuote } };
    QTest::newRow("unclosed after a doubled mark") << QByteArray("\"c\"\"\n") << Faults { { 1, 0, UnclosedQuote } };
    QTest::newRow("only a mark") << QByteArray("\"") << Faults { { 1, 0, UnclosedQuote } };
    QTest::newRow("text after the mark") << QByteArray("\"a\"b,c\n") << Faults { { 1, 0, TextAfterQuote } };
    QTest::newRow("blank after the mark") << QByteArray("\"a\" ,c\n") << Faults { { 1, 0, TextAfterQuote } };
    QTest::newRow("mark inside") << QByteArray("a,b \"c\" d\n") << Faults { { 1, 1, QuoteInside } };
}

void TestCsv::flaws()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Faults, faults);
    for (const qint64 step : { 1, 2, 4096 }) {
        Dripping dripping(bytes, step);
        QCOMPARE(readAll(dripping).second, faults);
    }
}

void TestCsv::aFlawedFieldDoesNotHideTheNextRecord()
{
    QByteArray bytes("a,b\n\"x\"y,\xff\nc,d\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto [records, faults] = readAll(buffer);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.last(), (QByteArrayList { "c", "d" }));
    QCOMPARE(faults.size(), 2);
}

void TestCsv::severalFlawsInOneRecordAreAllTold()
{
    QByteArray bytes("\x01,\xff,\"a\"b\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(readAll(buffer).second,
        (Faults {
            { 1, 0, CsvFlaw::ControlCharacter }, { 1, 1, CsvFlaw::NotUtf8 }, { 1, 2, CsvFlaw::TextAfterQuote } }));
}

void TestCsv::aHugeFieldIsCutAndTheNextRecordRead()
{
    QByteArray bytes("a," + QByteArray(10'000'000, 'x') + "\nb,\"" + QByteArray(10'000'000, ',') + "\"\nc,d\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto [records, faults] = readAll(buffer);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0).at(1).size(), CsvReader::longestField);
    QCOMPARE(records.at(1).at(1).size(), CsvReader::longestField);
    QCOMPARE(records.at(2), (QByteArrayList { "c", "d" }));
    QCOMPARE(faults, (Faults { { 1, 1, CsvFlaw::TooLong }, { 2, 1, CsvFlaw::TooLong } }));
}

void TestCsv::aHugeUnclosedFieldEndsWithOneFault()
{
    Endless device("a,b\n\"", 50'000'000, '\n');
    const auto [records, faults] = readAll(device);
    QCOMPARE(records.size(), 2);
    QCOMPARE(faults, (Faults { { 2, 0, CsvFlaw::UnclosedQuote } }));
}

void TestCsv::moreFieldsThanAreKeptAreCounted()
{
    Endless device("a\n", 5'000'000, ',');
    CsvReader csv(device);
    QCOMPARE(csv.next(), CsvReader::Step::Record);
    QCOMPARE(csv.next(), CsvReader::Step::Record);
    QCOMPARE(csv.fieldCount(), 5'000'001);
    QVERIFY(csv.field(5'000'000).isEmpty());
    QCOMPARE(csv.next(), CsvReader::Step::End);
}

void TestCsv::aFieldOfExactlyTheLimitIsSound()
{
    QByteArray bytes(
        QByteArray(CsvReader::longestField, 'x') + "," + QByteArray(CsvReader::longestField + 1, 'x') + "\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(readAll(buffer).second, (Faults { { 1, 1, CsvFlaw::TooLong } }));
}

void TestCsv::aFailingDeviceIsUnreadable()
{
    Dripping device("a,b\nc", 4, true);
    CsvReader csv(device);
    QCOMPARE(csv.next(), CsvReader::Step::Record);
    QCOMPARE(csv.next(), CsvReader::Step::Unreadable);
}

void TestCsv::everyFlawHasItsOwnWords()
{
    using enum CsvFlaw;
    QStringList words;
    for (const CsvFlaw flaw :
        { NulByte, ControlCharacter, NotUtf8, TooLong, UnclosedQuote, TextAfterQuote, QuoteInside }) {
        const QString text = describe(flaw);
        QVERIFY(text.endsWith(u'.') && !text.contains(u'\n'));
        QVERIFY(!words.contains(text));
        words += text;
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
