// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/office.h"
#include "models/store/posting.h"
#include "storesamples.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

using Outcome = PostedRow::Outcome;

namespace {

Outcome outcomeOf(Posting &posting, const ExtractRow &row)
{
    const auto posted = posting.post(row);
    if (!posted)
        qFatal("%s", qPrintable(posted.error().message));
    return posted->outcome;
}

/// Posts one row by itself.
Outcome postAlone(TestOffice &office, const ExtractRow &row)
{
    auto posting = Posting::begin(office.connection());
    const Outcome outcome = outcomeOf(**posting, row);
    if (!(*posting)->commit())
        qFatal("commit");
    return outcome;
}

QStringList columnsOf(const PostedRow &row)
{
    QStringList columns;
    for (const PostedRow::Problem &problem : row.problems)
        columns.append(problem.column);
    return columns;
}

} // namespace

/// What becomes of the rows of an import.
class StorePostingTest : public QObject
{
    Q_OBJECT

private slots:
    void newThenUnchangedThenUpdated_data();
    void newThenUnchangedThenUpdated();
    void anUnchangedImportLeavesTheFileAlone();
    void oldVersionsAreKept();
    void oldVersionsOfPartiesAreKept();
    void theSameReferenceInAnotherCaseIsAnotherRow();
    void refusedRowsNameTheirColumns();
    void whatFollowsARefusedRowIsUnknown();
    void aRowMayComeBeforeAndAfterItsKindWasKnown();
    void aMovedAddressSetsItsDay();
    void onlyTheEndAndTheIndexOfAnSsnAreKept();
    void anSsnNeedsTheRightKey_data();
    void anSsnNeedsTheRightKey();
    void aChangedNameIsFoundByTheNewOneOnly();
    void nothingStaysWithoutCommit();
    void filesAreRemembered();
};

void StorePostingTest::newThenUnchangedThenUpdated_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("table");
    const QStringList tables { u"party"_s, u"party"_s, u"support_case"_s, u"assistance_change"_s, u"obligation"_s,
        u"payment"_s, u"disbursement"_s, u"adjustment"_s };
    for (int row = 0; row < tables.size(); ++row)
        QTest::addRow("%s, row %d", qPrintable(tables[row]), row) << row << tables[row];
}

void StorePostingTest::newThenUnchangedThenUpdated()
{
    QFETCH(int, row);
    QFETCH(QString, table);
    TestOffice office;
    auto rows = oneOfEach();
    {
        auto posting = Posting::begin(office.connection());
        for (const ExtractRow &each : rows)
            QCOMPARE(outcomeOf(**posting, each), Outcome::Accepted);
        for (const ExtractRow &each : rows)
            QCOMPARE(outcomeOf(**posting, each), Outcome::Unchanged);
        QVERIFY((*posting)->commit());
    }
    QCOMPARE(postAlone(office, rows[row]), Outcome::Unchanged);

    struct Change
    {
        void operator()(PartyRow &party) const { party.party.email = Guarded(u"other@example.org"_s, false); }
        void operator()(CaseRow &each) const { each.supportCase.children = 2; }
        void operator()(AssistanceRow &each) const { each.change.assistance = Assistance::Never; }
        void operator()(ObligationRow &each) const { each.obligation.endsOn = QDate(2030, 1, 1); }
        void operator()(PaymentRow &each) const { each.payment.amount = Money::fromCents(1); }
        void operator()(DisbursementRow &each) const { each.disbursement.method = DisbursementMethod::DebitCard; }
        void operator()(AdjustmentRow &each) const { each.adjustment.reason.clear(); }
    };
    std::visit(Change(), rows[row]);
    QCOMPARE(postAlone(office, rows[row]), Outcome::Updated);
    QCOMPARE(postAlone(office, rows[row]), Outcome::Unchanged);
    const int kept = rawQuery(office.spec().path,
        table == u"party"_s ? u"SELECT COUNT(*) FROM replaced_party"_s
                            : u"SELECT COUNT(*) FROM replaced_row WHERE subject = '%1'"_s.arg(table))
                         .toInt();
    QCOMPARE(kept, 1);
}

void StorePostingTest::anUnchangedImportLeavesTheFileAlone()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const QString before = contentOf(office.spec().path);
    post(office.connection(), oneOfEach());
    QCOMPARE(contentOf(office.spec().path), before);
}

void StorePostingTest::oldVersionsAreKept()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    for (const qint64 cents : { 20000, 30000 })
        post(office.connection(), { paymentRow("AA00001A1", u"R1"_s, QDate(2026, 1, 5), cents) });
    for (int version = 0; version < 2; ++version) {
        const QString content = rawQuery(office.spec().path,
            u"SELECT content FROM replaced_row WHERE case_id = 'AA00001A1' AND subject = 'payment' AND row_ref = 'R1' "
            "ORDER BY posting LIMIT 1 OFFSET %1"_s.arg(version))
                                    .toString();
        const QJsonObject old = QJsonDocument::fromJson(content.toUtf8()).object();
        QCOMPARE(old.value(u"amount"_s).toInteger(), version == 0 ? 10000 : 20000);
        QCOMPARE(old.value(u"received_on"_s).toString(), u"2026-01-05"_s);
        QCOMPARE(old.value(u"payment_ref"_s).toString(), u"R1"_s);
    }
    QVERIFY(!rawQuery(office.spec().path, u"SELECT posted_at FROM posting ORDER BY number DESC LIMIT 1"_s)
                 .toString()
                 .isEmpty());
}

void StorePostingTest::oldVersionsOfPartiesAreKept()
{
    TestOffice office;
    auto row = partyRow(u"P1"_s, u"Ana"_s, u"Sampleton"_s);
    row.ssn = Ssn::parse(u"900-12-3456");
    post(office.connection(), { row });
    row.party.familyName = u"Otherby"_s;
    post(office.connection(), { row });
    const QString content
        = rawQuery(office.spec().path, u"SELECT content FROM replaced_party WHERE party_ref = 'P1'"_s).toString();
    const QJsonObject old = QJsonDocument::fromJson(content.toUtf8()).object();
    QCOMPARE(old.value(u"family_name"_s).toString(), u"Sampleton"_s);
    QCOMPARE(old.value(u"street1"_s).toString(), u"1 Sample St"_s);
    QCOMPARE(old.value(u"ssn_last4"_s).toString(), u"3456"_s);
    QCOMPARE(old.value(u"ssn_index"_s).toString().size(), 64);
}

void StorePostingTest::theSameReferenceInAnotherCaseIsAnotherRow()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    post(office.connection(), { caseRow("AA00002A1", u"P1"_s, u"P2"_s) });
    QCOMPARE(postAlone(office, paymentRow("AA00002A1", u"R1"_s, QDate(2020, 1, 1), 7)), Outcome::Accepted);
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->records.payments.first().amount,
        Money::fromCents(10000));
}

void StorePostingTest::refusedRowsNameTheirColumns()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const QString before = contentOf(office.spec().path);
    auto posting = Posting::begin(office.connection());
    const CaseId unknown = caseId("ZZ99999Z9");
    const auto refusal = [&posting](const ExtractRow &row) {
        const auto posted = (*posting)->post(row);
        return posted && posted->outcome == Outcome::Refused ? columnsOf(*posted) : QStringList { u"not refused"_s };
    };
    QCOMPARE(refusal(caseRow("AA00002A1", u"P8"_s, u"P2"_s)), QStringList { u"custodial_ref"_s });
    QCOMPARE(
        refusal(caseRow("AA00002A1", u"P8"_s, u"P9"_s)), (QStringList { u"custodial_ref"_s, u"noncustodial_ref"_s }));
    QCOMPARE(
        refusal(AssistanceRow { unknown, { QDate(2020, 1, 1), Assistance::Never } }), QStringList { u"case_id"_s });
    QCOMPARE(refusal(ObligationRow { unknown, { .ref = { u"O1"_s }, .startsOn = QDate(2020, 1, 1) } }),
        QStringList { u"case_id"_s });
    QCOMPARE(refusal(paymentRow("ZZ99999Z9", u"R1"_s, QDate(2020, 1, 1), 1)), QStringList { u"case_id"_s });
    QCOMPARE(refusal(disbursementRow("ZZ99999Z9", u"D1"_s, u"R1"_s, 1)), QStringList { u"case_id"_s });
    QCOMPARE(refusal(disbursementRow("AA00001A1", u"D2"_s, u"R2"_s, 1)), QStringList { u"payment_ref"_s });
    QCOMPARE(refusal(AdjustmentRow { unknown, { .ref = { u"J1"_s }, .on = QDate(2020, 1, 1) } }),
        QStringList { u"case_id"_s });
    QVERIFY((*posting)->commit());
    posting->reset();
    QCOMPARE(contentOf(office.spec().path), before);
}

void StorePostingTest::whatFollowsARefusedRowIsUnknown()
{
    TestOffice office;
    auto posting = Posting::begin(office.connection());
    QCOMPARE(outcomeOf(**posting, caseRow("AA00001A1", u"P1"_s, u"P2"_s)), Outcome::Refused);
    QCOMPARE(outcomeOf(**posting, paymentRow("AA00001A1", u"R1"_s, QDate(2020, 1, 1), 1)), Outcome::Refused);
    QCOMPARE(outcomeOf(**posting, disbursementRow("AA00001A1", u"D1"_s, u"R1"_s, 1)), Outcome::Refused);
}

/// Whether new and known rows come in runs or in turns must make no difference.
void StorePostingTest::aRowMayComeBeforeAndAfterItsKindWasKnown()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    auto posting = Posting::begin(office.connection());
    for (int i = 2; i < 40; ++i) {
        const auto row = paymentRow("AA00001A1", u"R%1"_s.arg(i), QDate(2020, 1, 1), i);
        QCOMPARE(outcomeOf(**posting, row), Outcome::Accepted);
        if (i % 3 == 0) {
            QCOMPARE(outcomeOf(**posting, row), Outcome::Unchanged);
            QCOMPARE(outcomeOf(**posting, paymentRow("AA00001A1", u"R1"_s, QDate(2026, 1, 5), i)), Outcome::Updated);
        }
    }
    QCOMPARE(outcomeOf(**posting, paymentRow("AA00002A1", u"R1"_s, QDate(2020, 1, 1), 1)), Outcome::Refused);
    QCOMPARE(outcomeOf(**posting, caseRow("AA00002A1", u"P1"_s, u"P2"_s)),
        Outcome::Accepted); // what was unknown is known now
    QCOMPARE(outcomeOf(**posting, paymentRow("AA00002A1", u"R1"_s, QDate(2020, 1, 1), 1)), Outcome::Accepted);
    QVERIFY((*posting)->commit());
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->records.payments.size(), 39);
    QCOMPARE(rawQuery(office.spec().path, u"SELECT COUNT(*) FROM replaced_row"_s).toInt(),
        1); // the version before the import
    QVERIFY(rawQuery(office.spec().path, u"SELECT content FROM replaced_row"_s).toString().contains(u"10000"_s));
}

void StorePostingTest::aMovedAddressSetsItsDay()
{
    TestOffice office;
    QVERIFY(writeOffice(office.connection(), { .demo = true, .demoToday = QDate(2026, 3, 31) }));
    auto rows = oneOfEach();
    post(office.connection(), rows);
    const auto changedOn
        = [&office] { return (*openCase(office.connection(), caseId("AA00001A1")))->custodial.addressChangedOn; };
    QCOMPARE(changedOn(), QDate()); // a new address is no change
    auto row = std::get<PartyRow>(rows[0]);
    row.party.addressChangedOn = QDate(2025, 6, 1);
    QCOMPARE(postAlone(office, row), Outcome::Updated);
    QCOMPARE(changedOn(), QDate(2025, 6, 1));
    row.party.addressChangedOn = {};
    QCOMPARE(postAlone(office, row), Outcome::Unchanged); // the same address: the day that is known stays
    row.party.givenName = u"Anna"_s;
    QCOMPARE(postAlone(office, row), Outcome::Updated);
    QCOMPARE(changedOn(), QDate(2025, 6, 1));
    row.party.address = Guarded(PostalAddress { u"2 Sample St"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s }, false);
    QCOMPARE(postAlone(office, row), Outcome::Updated);
    QCOMPARE(changedOn(), QDate(2026, 3, 31)); // today
    QCOMPARE(postAlone(office, row), Outcome::Unchanged);
    row.party.address = Guarded(PostalAddress {}, false);
    row.party.addressChangedOn = QDate(2026, 1, 2);
    QCOMPARE(postAlone(office, row), Outcome::Updated);
    QCOMPARE(changedOn(), QDate(2026, 1, 2)); // the file knows better
}

void StorePostingTest::onlyTheEndAndTheIndexOfAnSsnAreKept()
{
    TestOffice office;
    auto row = partyRow(u"P1"_s, u"Ana"_s, u"Sampleton"_s);
    row.ssn = Ssn::parse(u"900123456");
    QCOMPARE(postAlone(office, row), Outcome::Accepted);
    QCOMPARE(postAlone(office, row), Outcome::Unchanged);
    QCOMPARE(rawQuery(office.spec().path, u"SELECT ssn_last4 FROM party"_s).toString(), u"3456"_s);
    QCOMPARE(rawQuery(office.spec().path, u"SELECT length(ssn_index) FROM party"_s).toInt(), 32);
    row.ssn = Ssn::parse(u"901123456"); // the same end, another number
    QCOMPARE(postAlone(office, row), Outcome::Updated);
    row.ssn.reset();
    QCOMPARE(postAlone(office, row), Outcome::Updated);
    QVERIFY(rawQuery(office.spec().path, u"SELECT ssn_index FROM party"_s).isNull());
    QCOMPARE(rawQuery(office.spec().path, u"SELECT ssn_last4 FROM party"_s).toString(), u""_s);
    office.close();
    for (const char *ending : { "", "-wal" }) {
        QFile file(office.spec().path + QLatin1String(ending));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("900123456") && !bytes.contains("901123456"));
    }
}

void StorePostingTest::anSsnNeedsTheRightKey_data()
{
    QTest::addColumn<bool>("missing");
    QTest::newRow("missing") << true;
    QTest::newRow("of another database") << false;
}

void StorePostingTest::anSsnNeedsTheRightKey()
{
    QFETCH(bool, missing);
    TestOffice office;
    TestOffice other;
    post(office.connection(), oneOfEach());
    QVERIFY(QFile::remove(office.spec().keyPath()));
    if (!missing)
        QVERIFY(QFile::copy(other.spec().keyPath(), office.spec().keyPath()));
    office.reopen(); // needs no key
    QVERIFY(openCase(office.connection(), caseId("AA00001A1")));
    QCOMPARE(
        postAlone(office, partyRow(u"P3"_s, u"C"_s, u"C"_s)), Outcome::Accepted); // nor does a row without a number
    const QString before = contentOf(office.spec().path);
    {
        auto posting = Posting::begin(office.connection());
        QCOMPARE(outcomeOf(**posting, partyRow(u"P4"_s, u"D"_s, u"D"_s)), Outcome::Accepted);
        auto row = partyRow(u"P5"_s, u"E"_s, u"E"_s);
        row.ssn = Ssn::parse(u"900123456");
        const auto posted = (*posting)->post(row);
        QVERIFY(!posted);
        QCOMPARE(posted.error().kind, Error::Kind::Database);
        QVERIFY(posted.error().message.contains(office.spec().keyPath()));
    }
    QCOMPARE(contentOf(office.spec().path), before);
}

void StorePostingTest::aChangedNameIsFoundByTheNewOneOnly()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    QCOMPARE(findCases(office.connection(), u"sampleton"_s)->size(), 1);
    post(office.connection(), { partyRow(u"P1"_s, u"Ana"_s, u"Otherby"_s) });
    QCOMPARE(findCases(office.connection(), u"sampleton"_s)->size(), 0);
    QCOMPARE(findCases(office.connection(), u"otherby ana"_s)->size(), 1);
}

void StorePostingTest::nothingStaysWithoutCommit()
{
    TestOffice office;
    const QString before = contentOf(office.spec().path);
    {
        auto posting = Posting::begin(office.connection());
        for (const ExtractRow &row : oneOfEach())
            QCOMPARE(outcomeOf(**posting, row), Outcome::Accepted);
        QVERIFY((*posting)->noteFilePosted("x"));
    }
    QCOMPARE(contentOf(office.spec().path), before);
}

void StorePostingTest::filesAreRemembered()
{
    TestOffice office;
    const QByteArray one("\x01\x02", 2);
    {
        auto posting = Posting::begin(office.connection());
        QCOMPARE((*posting)->isFilePosted(one).value_or(true), false);
        QVERIFY((*posting)->noteFilePosted(one));
        QVERIFY((*posting)->noteFilePosted(one)); // again is no error
        QVERIFY((*posting)->commit());
    }
    auto posting = Posting::begin(office.connection());
    QCOMPARE((*posting)->isFilePosted(one).value_or(false), true);
    QCOMPARE((*posting)->isFilePosted(QByteArray("\x01\x03", 2)).value_or(true), false);
}

QTEST_GUILESS_MAIN(StorePostingTest)
#include "tst_store_posting.moc"
