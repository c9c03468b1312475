// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/jsonobject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace caseledger;

class TestJsonObject : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfItsKeys()
    {
        const JsonObject object = JsonObject().add(key("z"), 1).add(key("a"), 2).add(key("m"), 3);
        QCOMPARE(object.line(), QByteArray(R"({"z":1,"a":2,"m":3})"));
    }

    void isAnObjectWithoutKeysToo() { QCOMPARE(JsonObject().line(), QByteArray("{}")); }

    void writesEachKindAsTheContractSays()
    {
        const JsonObject object = JsonObject()
                                      .add(key("text"), QStringLiteral("x"))
                                      .add(key("code"), QLatin1String("open"))
                                      .add(key("amount"), Money::fromCents(-500))
                                      .add(key("day"), QDate(2026, 3, 1))
                                      .add(key("count"), qint64(5'000'000'000))
                                      .add(key("yes"), true)
                                      .add(key("no"), false)
                                      .add(key("inner"), JsonObject().add(key("n"), 1))
                                      .add(key("list"), std::vector { JsonObject(), JsonObject().add(key("n"), 2) });
        QCOMPARE(object.line(),
            QByteArray(R"({"text":"x","code":"open","amount":"-5.00","day":"2026-03-01","count":5000000000,"yes":true,)"
                       R"("no":false,"inner":{"n":1},"list":[{},{"n":2}]})"));
    }

    void writesWhatIsUnknownAsNull()
    {
        const JsonObject object = JsonObject()
                                      .add(key("text"), QString())
                                      .add(key("code"), QLatin1String())
                                      .add(key("amount"), std::optional<Money>())
                                      .add(key("day"), QDate())
                                      .add(key("none"), nullptr)
                                      .add(key("list"), std::vector<JsonObject>());
        QCOMPARE(
            object.line(), QByteArray(R"({"text":null,"code":null,"amount":null,"day":null,"none":null,"list":[]})"));
    }

    void anyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes and backslashes") << QStringLiteral("a\"b\\c\\\"d");
        QTest::newRow("line ends and tabs") << QStringLiteral("a\nb\tc\rd");
        QTest::newRow("controls") << QString::fromLatin1("\x01\x1b\x1f\x7f");
        QTest::newRow("five scripts") << QStringLiteral("Zoë عائشة রহিম 김영희 Ωß");
        QTest::newRow("beyond the basic plane") << QStringLiteral("𝄞😀");
        QTest::newRow("direction marks") << QStringLiteral("\u202eabc\u2066def\u2069");
        QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>");
    }

    void anyTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        const QByteArray line = JsonObject().add(key("t"), text).line();
        QVERIFY(!line.contains('\n'));
        QJsonParseError error;
        const QJsonObject read = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read.value(QLatin1String("t")).toString(), text);
    }

private:
    static QLatin1String key(const char *name) { return QLatin1String(name); }
};

QTEST_APPLESS_MAIN(TestJsonObject)
#include "tst_jsonobject.moc"
