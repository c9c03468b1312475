// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting.h"
#include "models/store/posting/rowlists.h"
#include "tests/unit/store/storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// Rows that are posted together. What a server makes of the lists is proved on one (tests/server/test_imports.py).
class ManyRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void elementsOfLists_data();
    void elementsOfLists();
    void aListHasAValueForEveryRow();
    void anEmptiedListBeginsAnew();
    void answersComeInTheOrderOfTheRows();
    void whatWasPostedTogetherIsThere();

private:
    /// What a query got as its parameter: it is kept as a setting, and read again.
    static QString listOf(RowLists &lists);
};

QString ManyRowsTest::listOf(RowLists &lists)
{
    TestOffice office;
    Query put(office.connection(), "office_setting_put");
    put.bind(":name", u"list"_s);
    lists.moveTo(put);
    if (!put.run())
        qFatal("put");
    return rawQuery(office.spec().path, u"SELECT value FROM office_setting WHERE name = 'list'"_s).toString();
}

void ManyRowsTest::elementsOfLists_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("list");
    const auto row
        = [](const char *name, const QVariant &value, const QString &list) { QTest::newRow(name) << value << list; };
    row("a text", u"Maren"_s, uR"({"Maren"})"_s);
    row("no text", QString(), uR"({""})"_s);
    row("a text that says null", u"NULL"_s, uR"({"NULL"})"_s);
    row("braces and commas", u"{a,b}"_s, uR"({"{a,b}"})"_s);
    row("quotation marks", u"a\"b"_s, uR"({"a\"b"})"_s);
    row("backslashes", u"a\\b"_s, uR"({"a\\b"})"_s);
    row("a line break", u"a\nb"_s, u"{\"a\nb\"}"_s);
    row("another script", u"퀼"_s, u"{\"퀼\"}"_s);
    row("a day", QDate(2026, 3, 31), uR"({"2026-03-31"})"_s);
    row("no day", QDate(), u"{NULL}"_s);
    row("a number", qint64(-12), u"{-12}"_s);
    row("bytes", QByteArray("\x00\xff", 2), uR"({"\\x00ff"})"_s);
    row("no bytes", QByteArray(), u"{NULL}"_s);
}

void ManyRowsTest::elementsOfLists()
{
    QFETCH(const QVariant, value);
    RowLists lists;
    if (value.typeId() == QMetaType::QDate)
        lists.bind(":value", value.toDate());
    else if (value.typeId() == QMetaType::LongLong)
        lists.bind(":value", value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
        lists.bind(":value", value.toByteArray());
    else
        lists.bind(":value", value.toString());
    QTEST(listOf(lists), "list");
}

void ManyRowsTest::aListHasAValueForEveryRow()
{
    TestOffice office;
    RowLists lists;
    QVERIFY(lists.isEmpty());
    lists.bind(":name", u"a"_s).bind(":value", u"1"_s);
    lists.bind(":name", u"b"_s).bind(":value", u"2"_s);
    lists.bind(":value", u"3"_s).bind(":name", u"c"_s); // in another order
    QVERIFY(!lists.isEmpty());
    Query put(office.connection(), "office_setting_put");
    lists.moveTo(put);
    QVERIFY(put.run());
    QCOMPARE(rawQuery(office.spec().path, u"SELECT value FROM office_setting WHERE name = '{\"a\",\"b\",\"c\"}'"_s)
                 .toString(),
        uR"({"1","2","3"})"_s);
}

void ManyRowsTest::anEmptiedListBeginsAnew()
{
    RowLists lists;
    lists.bind(":value", u"first"_s);
    QCOMPARE(listOf(lists), uR"({"first"})"_s);
    QVERIFY(lists.isEmpty());
    lists.bind(":value", u"second"_s);
    QCOMPARE(listOf(lists), uR"({"second"})"_s);
}

void ManyRowsTest::answersComeInTheOrderOfTheRows()
{
    using Outcome = PostedRow::Outcome;
    TestOffice office;
    post(office.connection(), oneOfEach());
    const std::vector<ExtractRow> rows {
        partyRow(u"P1"_s, u"Another"_s, u"Name"_s),
        caseRow("AA00009A1", u"P1"_s, u"P0"_s),
        paymentRow("AA00001A1", u"R9"_s, QDate(2026, 1, 2), 500),
        paymentRow("ZZ99999Z9", u"R9"_s, QDate(2026, 1, 2), 500),
        paymentRow("AA00001A1", u"R9"_s, QDate(2026, 1, 2), 500),
        disbursementRow("AA00001A1", u"D9"_s, u"R8"_s, 500),
        disbursementRow("AA00001A1", u"D9"_s, u"R9"_s, 500),
    };
    const auto posting = Posting::begin(office.connection());
    const auto answers = (*posting)->post(std::span(rows));
    QVERIFY(answers);
    QList<Outcome> outcomes;
    QStringList columns;
    for (const PostedRow &answer : *answers) {
        outcomes.append(answer.outcome);
        for (const PostedRow::Problem &problem : answer.problems)
            columns.append(problem.column);
    }
    QCOMPARE(outcomes,
        QList<Outcome>({ Outcome::Updated, Outcome::Refused, Outcome::Accepted, Outcome::Refused, Outcome::Unchanged,
            Outcome::Refused, Outcome::Accepted }));
    QCOMPARE(columns, QStringList({ u"noncustodial_ref"_s, u"case_id"_s, u"payment_ref"_s }));
}

void ManyRowsTest::whatWasPostedTogetherIsThere()
{
    TestOffice together;
    TestOffice alone;
    const QList<ExtractRow> rows = oneOfEach();
    post(alone.connection(), rows);
    const auto posting = Posting::begin(together.connection());
    QVERIFY((*posting)->post(std::span(rows.constData(), size_t(rows.size()))));
    QVERIFY((*posting)->commit());
    for (const auto *table : { "party", "name_word", "support_case", "assistance_change", "obligation", "payment",
             "disbursement", "adjustment" }) {
        const QString count = u"SELECT COUNT(*) FROM %1"_s.arg(QLatin1String(table));
        QCOMPARE(rawQuery(together.spec().path, count), rawQuery(alone.spec().path, count));
        QVERIFY2(rawQuery(together.spec().path, count).toInt() > 0, table);
    }
}

QTEST_GUILESS_MAIN(ManyRowsTest)

#include "tst_manyrows.moc"
