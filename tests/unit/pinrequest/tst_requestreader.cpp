// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/requests/jsonreader.h"
#include "app/ctl/requests/pinrequestreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

/// The text with its quotes: ` stands for them.
QByteArray quoted(QByteArray text) { return text.replace('`', '"'); }

QByteArray sample()
{
    return quoted("{`request_id`:`call 7`,`case`:`AB12345C1`,`party`:`noncustodial`,`channel`:`written`,"
                  "`full_name`:`Ren\\u00e9e \\ud83d\\ude00 \\`O'Sample\\``,`ssn`:`900-11-0001`,"
                  "`case_ids`:[`AB12345C1`,`x`],`mailing_address`:{`street1`:`1 Sample St`,`street2`:null,"
                  "`city`:`Albany`,`state`:`NY`,`zip`:`12207`},`signature`:`yes`,`written_on`:`2026-03-01`}");
}

/// Whatever is read is what another reader of JSON reads in it.
bool isReadAlike(const QByteArray &text, const PinRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    const QJsonObject address = object[u"mailing_address"].toObject();
    return document.isObject() && object[u"full_name"].toString() == request.fullName
        && object[u"case_ids"].toArray().size() == request.caseIds.size()
        && address[u"street1"].toString() == request.mailingAddress.street1
        && address[u"zip"].toString() == request.mailingAddress.zip
        && object[u"request_id"].toString() == request.requestId
        && Ssn::parse(object[u"ssn"].toString()).has_value() == request.ssn.has_value();
}

} // namespace

/// The one JSON object of a request, and everything that is none.
class TestRequestReader : public QObject
{
    Q_OBJECT

private slots:
    void aWholeRequest();
    void textsOfJson_data();
    void textsOfJson();
    void halfARequestIsNone();
    void mutationsAreReadRightOrRefused();
    void anErrorRepeatsNothing();
};

void TestRequestReader::aWholeRequest()
{
    const auto request = readPinRequest(sample());
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->requestId, u"call 7"_s);
    QCOMPARE(request->caseId.text(), u"AB12345C1"_s);
    QCOMPARE(request->party, Role::Noncustodial);
    QCOMPARE(request->channel, PinChannel::Written);
    QCOMPARE(request->fullName, u"Renée 😀 \"O'Sample\""_s);
    QCOMPARE(request->ssn->digits().toByteArray(), QByteArray("900110001"));
    QCOMPARE(request->caseIds, (QStringList { u"AB12345C1"_s, u"x"_s }));
    QCOMPARE(
        request->mailingAddress, (PostalAddress { u"1 Sample St"_s, QString(), u"Albany"_s, u"NY"_s, u"12207"_s }));
    QVERIFY(request->isSigned);
    QCOMPARE(request->writtenOn, QDate(2026, 3, 1));
    QVERIFY(isReadAlike(sample(), *request));
}

void TestRequestReader::textsOfJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text"); // null: none
    const auto row
        = [](const char *name, const QByteArray &json, const QString &text) { QTest::newRow(name) << json << text; };
    row("empty", quoted("``"), u""_s);
    row("plain", quoted("`abc`"), u"abc"_s);
    row("every short escape", quoted("`\\`\\\\\\/\\b\\f\\n\\r\\t`"), u"\"\\/\b\f\n\r\t"_s);
    row("code units", quoted("`\\u0041\\u00e9\\uac00\\uFFFD`"), u"Aé\uac00\ufffd"_s);
    row("a pair", quoted("`\\ud83d\\ude00`"), u"😀"_s);
    row("UTF-8 of all lengths", "\"a\xc3\xa9\xea\xb0\x80\xf0\x9f\x98\x80\"", u"aé\uac00😀"_s);
    row("a byte order mark stays",
        "\"\xef\xbb\xbf"
        "a\"",
        u"\ufeff"
        "a"_s);
    row("nothing", "", QString());
    row("no text", "abc", QString());
    row("no end", quoted("`abc"), QString());
    row("an escaped end", quoted("`abc\\`"), QString());
    row("a backslash at the end", "\"abc\\", QString());
    row("unknown escape", quoted("`\\x41`"), QString());
    row("three digits", quoted("`\\u041`"), QString());
    row("no digits", quoted("`\\u00g0`"), QString());
    row("half a pair", quoted("`\\ud83d`"), QString());
    row("half a pair and a letter", quoted("`\\ud83da`"), QString());
    row("half a pair and no other half", quoted("`\\ud83d\\u0041`"), QString());
    row("the other half first", quoted("`\\ude00\\ud83d`"), QString());
    row("a control character",
        QByteArray("\"a\x01"
                   "b\""),
        QString());
    row("a line end", "\"a\nb\"", QString());
    row("broken UTF-8", "\"\xc3\"", QString());
    row("UTF-8 of half a pair", "\"\xed\xa0\x80\"", QString());
}

void TestRequestReader::textsOfJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    JsonReader reader(json);
    const QString read = reader.text();
    QCOMPARE(reader.isBroken(), text.isNull());
    QCOMPARE(read.isNull(), text.isNull());
    QCOMPARE(read, text);
    QCOMPARE(reader.isAtEnd(), !text.isNull());
}

void TestRequestReader::halfARequestIsNone()
{
    const QByteArray whole = sample();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto request = readPinRequest(QByteArray(whole.first(length)));
        QVERIFY2(!request && request.error().kind == Error::Kind::Usage, QByteArray::number(length).constData());
    }
}

void TestRequestReader::mutationsAreReadRightOrRefused()
{
    const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
    const int runs = isLong ? 5'000'000 : 50'000;
    const QByteArray signs = "{}[]\",:\\untrefalse 019\x01\x80\xc3\xff";
    std::mt19937 random(7);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % size_t(limit)); };
    int read = 0;
    for (int run = 0; run < runs; ++run) {
        QByteArray text = sample();
        for (qsizetype change = 0; change <= below(3); ++change) {
            const qsizetype at = below(text.size());
            switch (below(4)) {
            case 0:
                text[at] = signs[below(signs.size())];
                break;
            case 1:
                text.insert(at, signs[below(signs.size())]);
                break;
            case 2:
                text.remove(at, below(5));
                break;
            default:
                text.insert(at, text.mid(below(text.size()), below(40)));
            }
        }
        const auto request = readPinRequest(text);
        if (!request) {
            QCOMPARE(request.error().kind, Error::Kind::Usage);
            QVERIFY(!request.error().message.contains(u'\n'));
            continue;
        }
        ++read;
        QVERIFY2(isReadAlike(text, *request), text.constData());
    }
    QVERIFY(read > runs / 50);
    qInfo("%d mutations, %d of them still a request", runs, read);
}

void TestRequestReader::anErrorRepeatsNothing()
{
    const QByteArray good = sample();
    for (const QByteArray &secret : { QByteArray("Zyxwvut"), QByteArray("900110001"), QByteArray("77 Elm") }) {
        const QByteArray text = '"' + secret + '"';
        for (const QByteArray &json : { QByteArray(good).replace("\"noncustodial\"", text),
                 QByteArray(good).replace("\"AB12345C1\",\"party", text + ",\"party"),
                 QByteArray(good).replace("\"signature\"", text), QByteArray(good).replace("\"2026-03-01\"", text),
                 QByteArray(good).replace("[\"AB12345C1\",\"x\"]", text),
                 QByteArray(good).replace("\"yes\"", text + text), QByteArray(good).replace("\"zip\"", text) }) {
            const auto request = readPinRequest(json);
            QVERIFY2(!request, json.constData());
            QVERIFY(!request.error().message.contains(QString::fromLatin1(secret)));
            QVERIFY(request.error().message.size() < 160);
        }
    }
}

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
