// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/query.h"
#include "storesamples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <array>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

QString readText(RowReader &row) { return row.read<QString>(); }

Result<> putSetting(Connection &connection, const QString &name, const QString &value)
{
    Query query(connection, "office_setting_put");
    if (const auto done = query.bind(":name", name).bind(":value", value).run(); !done)
        return tl::unexpected(done.error());
    return {};
}

QString setting(Connection &connection, const QString &name)
{
    const auto value = Query(connection, "office_setting").bind(":name", name).first(readText);
    return value ? value->value_or(u"(none)"_s) : value.error().message;
}

} // namespace

/// Queries, their rows, and units of work.
class StoreQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void textsComeBackAsTheyWent_data();
    void textsComeBackAsTheyWent();
    void valuesGoThroughColumns();
    void columnsRefuseWhatIsNotTheirs();
    void parametersKeepTheirValues();
    void aParameterMayStandInSeveralPlaces();
    void errorsNameTheQueryAndNoValue();
    void aSpoiltRowNamesItsColumn_data();
    void aSpoiltRowNamesItsColumn();
    void aReaderMustTakeAllColumns();
    void restOfARowIsJson();
    void uncommittedWorkIsUndone();
    void nothingRunsAfterAnError();
    void nothingRunsOnceTheDatabaseLeftTheTransaction();
    void aReaderWithinAUnitIsPartOfIt();
    void onlyOneWriterAtATime();
    void aSnapshotDoesNotSeeLaterWrites();
};

void StoreQueryTest::textsComeBackAsTheyWent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << QString();
    QTest::newRow("quotes") << u"O'Brien \"the\" `x`; DROP TABLE party; --"_s;
    QTest::newRow("placeholders") << u":case_id ? $1 %1 %"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s;
    QTest::newRow("Arabic with marks") << u"الزَّهراء\u200f(\u202bx\u202c)"_s;
    QTest::newRow("Bengali") << u"শ্রীমতী রহমান"_s;
    QTest::newRow("Hangul, decomposed too") << u"김민수 \u1100\u1175\u11b7"_s;
    QTest::newRow("beyond the basic plane") << u"👩‍👧 𝒜𐐷\U0010fffd"_s;
    QTest::newRow("controls") << u"a\tb\r\nc\u0001\u007f\u0085\u2028"_s;
    QTest::newRow("long") << QString(100'000, QChar(0x0995));
}

void StoreQueryTest::textsComeBackAsTheyWent()
{
    QFETCH(QString, text);
    TestOffice office;
    QVERIFY(putSetting(office.connection(), u"sample"_s, text));
    const QString back = setting(office.connection(), u"sample"_s);
    QCOMPARE(back, text.isNull() ? u""_s : text);
}

void StoreQueryTest::valuesGoThroughColumns()
{
    const auto passes = []<class T>(const T &value) {
        T back {};
        return fromColumn(toColumn(value), back) && back == value;
    };
    QVERIFY(passes(u"x"_s) && passes(QString(u""_s)));
    QVERIFY(passes(QByteArray("\0\xff", 2)) && passes(QByteArray()));
    QVERIFY(passes(QDate(2024, 2, 29)) && passes(QDate(1900, 1, 1)) && passes(QDate(2999, 12, 31)) && passes(QDate()));
    QVERIFY(passes(Money::fromCents(999'999'999)) && passes(Money::fromCents(-1)) && passes(Money()));
    QVERIFY(passes(std::numeric_limits<qint64>::max()) && passes(std::numeric_limits<qint64>::min()));
    QVERIFY(passes(-7) && passes(true) && passes(false));
    QVERIFY(passes(std::optional<int>(0)) && passes(std::optional<int>()));
    QVERIFY(passes(caseId("AB12345C1")) && passes(PaymentRef { u"r-1"_s }));
    QVERIFY(passes(PaymentSource::Lottery) && passes(DisbursementStatus::Stopped) && passes(CaseStatus::Open));
    QCOMPARE(isoText(QDate(2026, 3, 9)), u"2026-03-09"_s);
    QCOMPARE(isoText(QDate(1, 1, 1)), u"0001-01-01"_s);
}

void StoreQueryTest::columnsRefuseWhatIsNotTheirs()
{
    const QVariant null;
    const QVariant number(qlonglong(7));
    const QVariant text(u"seven"_s);
    QString t;
    QDate day;
    int i = 0;
    bool yes = false;
    CaseId id;
    Assistance assistance {};
    std::optional<int> maybe;
    QByteArray bytes;
    QVERIFY(!fromColumn(null, t) && !fromColumn(number, t));
    QVERIFY(!fromColumn(text, i) && !fromColumn(null, i) && !fromColumn(QVariant(1.5), i));
    QVERIFY(!fromColumn(QVariant(qlonglong(1) << 40), i));
    QVERIFY(!fromColumn(number, yes) && !fromColumn(text, maybe) && !fromColumn(text, bytes));
    QVERIFY(!fromColumn(QVariant(u"ab12345c1"_s), id) && !fromColumn(number, id));
    QVERIFY(!fromColumn(QVariant(qlonglong(3)), assistance) && !fromColumn(QVariant(qlonglong(-1)), assistance));
    for (const QString &wrong :
        { u"2026-2-30"_s, u"2026-02-30"_s, u"20260228"_s, u"2026-02-2x"_s, u""_s, u"2026-02-28 "_s, u"-026-02-28"_s })
        QVERIFY2(!fromColumn(QVariant(wrong), day), qPrintable(wrong));
}

void StoreQueryTest::parametersKeepTheirValues()
{
    TestOffice office;
    Query put(office.connection(), "office_setting_put");
    put.bind(":name", u"first"_s).bind(":value", u"same"_s);
    QVERIFY(put.run());
    QVERIFY(put.bind(":name", u"second"_s).run()); // :value stays
    QVERIFY(put.bind(":value", u"other"_s).bind(":name", u"third"_s).run()); // in another order than the statement's
    QVERIFY(put.bind(":name", QString()).run()); // from a value to an empty one
    QCOMPARE(setting(office.connection(), u"first"_s), u"same"_s);
    QCOMPARE(setting(office.connection(), u"second"_s), u"same"_s);
    QCOMPARE(setting(office.connection(), u"third"_s), u"other"_s);
    QCOMPARE(setting(office.connection(), QString()), u"other"_s);
    QCOMPARE(setting(office.connection(), u"fourth"_s), u"(none)"_s);
}

void StoreQueryTest::aParameterMayStandInSeveralPlaces()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    Query cases(office.connection(), "cases_of_party");
    const auto readCase = [](RowReader &row) { return row.read<CaseId>(); };
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(cases.bind(":party_ref", u"P1"_s).all(readCase)->size(), 1);
        QCOMPARE(cases.bind(":party_ref", u"P2"_s).all(readCase)->size(), 1);
        QCOMPARE(cases.bind(":party_ref", u"P3"_s).all(readCase)->size(), 0);
    }
}

void StoreQueryTest::errorsNameTheQueryAndNoValue()
{
    TestOffice office;
    Query insert(office.connection(), "posting_insert");
    insert.bind(":number", 1).bind(":posted_at", u"Personal Value"_s);
    QVERIFY(insert.run());
    const auto again = insert.run();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QVERIFY(again.error().message.startsWith(office.spec().path + u": "_s));
    QVERIFY(again.error().message.endsWith(u" (posting_insert)."_s));
    QVERIFY(!again.error().message.contains(u"Personal"_s) && !again.error().message.contains(u'\n'));
    QVERIFY(insert.bind(":number", 2).run()); // outside a unit of work the next statement is a new beginning

    const auto unknown = Query(office.connection(), "no_such_query").run();
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.endsWith(u" (no_such_query)."_s));
}

void StoreQueryTest::aSpoiltRowNamesItsColumn_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("column");
    QTest::newRow("a text where a code belongs") << u"status = 'open'"_s << 4;
    QTest::newRow("a code that is none") << u"status = 2"_s << 4;
    QTest::newRow("no day") << u"opened_on = '2026-13-01'"_s << 7;
    QTest::newRow("bytes where a text belongs") << u"county_fips = x'00ff'"_s << 3;
    QTest::newRow("a fraction of a cent") << u"opening_arrears_family = 1.5"_s << 10;
}

void StoreQueryTest::aSpoiltRowNamesItsColumn()
{
    QFETCH(QString, change);
    QFETCH(int, column);
    TestOffice office;
    post(office.connection(), oneOfEach());
    {
        QSqlDatabase database = QSqlDatabase::database(office.connection().name());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA ignore_check_constraints = ON"_s));
        QVERIFY(query.exec(u"UPDATE support_case SET "_s + change));
    }
    const auto read = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Database);
    QVERIFY2(read.error().message.endsWith(u" (support_case_by_key, column %1)."_s.arg(column)),
        qPrintable(read.error().message));
    QVERIFY(openCase(office.connection(), caseId("AA00002A1")).error().kind
        == Error::Kind::NotFound); // and the next one works
}

void StoreQueryTest::aReaderMustTakeAllColumns()
{
    TestOffice office;
    Query steps(office.connection(), "schema_steps");
    const auto tooFew = steps.first([](RowReader &row) { return row.read<int>(); });
    QVERIFY(!tooFew);
    QVERIFY(tooFew.error().message.endsWith(u" (schema_steps, column 2)."_s));
    const auto tooMany = steps.first([](RowReader &row) {
        return std::array { row.read<int>(), int(row.read<QString>().size()), row.read<int>() };
    });
    QVERIFY(!tooMany);
    QVERIFY(tooMany.error().message.endsWith(u" (schema_steps, column 3)."_s));
}

void StoreQueryTest::restOfARowIsJson()
{
    TestOffice office;
    auto rows = oneOfEach();
    std::get<CaseRow>(rows[2]).supportCase.office = u"\"A\"\\1"_s;
    post(office.connection(), rows);
    Query query(office.connection(), "support_case_by_key");
    const auto json = query.bind(":case_id", u"AA00001A1"_s).first([](RowReader &row) {
        (void)row.read<CaseId>();
        return row.restAsJson();
    });
    QCOMPARE(json->value_or(QString()),
        u"{\"assistance\":0,\"children\":null,\"county_fips\":\"36061\",\"custodial_ref\":\"P1\",\"noncustodial_ref\":"
        u"\"P2\","
        "\"office\":\"\\\"A\\\"\\\\1\",\"opened_on\":\"2020-01-15\",\"opening_arrears_family\":12345,"
        "\"opening_arrears_government\":0,\"opening_on\":null,\"status\":0}"_s);
}

void StoreQueryTest::uncommittedWorkIsUndone()
{
    TestOffice office;
    for (const bool commit : { false, true }) {
        auto unit = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Write);
        QVERIFY(unit);
        QVERIFY(putSetting(office.connection(), u"sample"_s, u"x"_s));
        QCOMPARE(setting(office.connection(), u"sample"_s), u"x"_s);
        if (commit)
            QVERIFY((*unit)->commit());
        unit->reset();
        QCOMPARE(setting(office.connection(), u"sample"_s), commit ? u"x"_s : u"(none)"_s);
    }
}

void StoreQueryTest::nothingRunsAfterAnError()
{
    TestOffice office;
    auto unit = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Write);
    QVERIFY(putSetting(office.connection(), u"before"_s, u"x"_s));
    QVERIFY(!Query(office.connection(), "posted_file_insert")
                 .bind(":sha256", u"00"_s)
                 .bind(":posting", 77)
                 .run()); // no such posting
    const auto after = putSetting(office.connection(), u"after"_s, u"x"_s);
    QVERIFY(!after);
    QVERIFY(after.error().message.contains(u"a statement before it failed"_s));
    QVERIFY(!Query(office.connection(), "schema_number").first([](RowReader &row) { return row.read<int>(); }));
    QVERIFY(!UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Read));
    QVERIFY(!(*unit)->commit());
    unit->reset();
    QCOMPARE(setting(office.connection(), u"before"_s), u"(none)"_s);
    QVERIFY(putSetting(office.connection(), u"later"_s, u"x"_s));
}

void StoreQueryTest::nothingRunsOnceTheDatabaseLeftTheTransaction()
{
    TestOffice office;
    auto unit = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Write);
    QVERIFY(putSetting(office.connection(), u"before"_s, u"x"_s));
    {
        QSqlQuery behind(QSqlDatabase::database(office.connection().name()));
        QVERIFY(behind.exec(u"ROLLBACK"_s)); // as SQLite does by itself on a full disk
    }
    QVERIFY(!putSetting(office.connection(), u"tail"_s, u"x"_s));
    QVERIFY(!(*unit)->commit());
    unit->reset();
    QCOMPARE(setting(office.connection(), u"before"_s), u"(none)"_s);
    QCOMPARE(setting(office.connection(), u"tail"_s), u"(none)"_s);
}

void StoreQueryTest::aReaderWithinAUnitIsPartOfIt()
{
    TestOffice office;
    auto outer = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Write);
    QVERIFY(putSetting(office.connection(), u"sample"_s, u"x"_s));
    {
        auto inner = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Read);
        QVERIFY(inner);
        QCOMPARE(setting(office.connection(), u"sample"_s), u"x"_s);
        QVERIFY((*inner)->commit());
    }
    {
        auto dropped = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Read);
        QVERIFY(dropped);
    }
    QVERIFY((*outer)->commit());
    QCOMPARE(setting(office.connection(), u"sample"_s), u"x"_s);
}

void StoreQueryTest::onlyOneWriterAtATime()
{
    TestOffice office;
    const auto second = office.another();
    {
        QSqlQuery patience(QSqlDatabase::database(second->name()));
        QVERIFY(patience.exec(u"PRAGMA busy_timeout = 1"_s));
    }
    auto unit = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Write);
    QVERIFY(unit);
    const auto refused = UnitOfWork::begin(*second, UnitOfWork::Kind::Write);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Database);
    QVERIFY(refused.error().message.contains(u"try again"_s));
    unit->reset();
    QVERIFY(UnitOfWork::begin(*second, UnitOfWork::Kind::Write));
}

void StoreQueryTest::aSnapshotDoesNotSeeLaterWrites()
{
    TestOffice office;
    const auto writer = office.another();
    QVERIFY(putSetting(*writer, u"sample"_s, u"old"_s));
    auto snapshot = UnitOfWork::begin(office.connection(), UnitOfWork::Kind::Read);
    QCOMPARE(setting(office.connection(), u"sample"_s), u"old"_s);
    QVERIFY(putSetting(*writer, u"sample"_s, u"new"_s)); // and the writer does not wait
    QCOMPARE(setting(office.connection(), u"sample"_s), u"old"_s);
    QVERIFY((*snapshot)->commit());
    QCOMPARE(setting(office.connection(), u"sample"_s), u"new"_s);
}

QTEST_GUILESS_MAIN(StoreQueryTest)
#include "tst_store_query.moc"
