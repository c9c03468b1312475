// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/posting.h"
#include "models/store/posting/payermatch.h"
#include "storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

Remittance remittance(const QString &name, const QString &ssn)
{
    return { .caseId = caseId("AA00001A1"),
        .payment
        = { .ref = { u"0123456789ab-7-1"_s }, .receivedOn = QDate(2026, 1, 9), .amount = Money::fromCents(12300) },
        .ssn = Ssn::parse(ssn),
        .payerName = name };
}

/// An office with one case; its noncustodial parent is Bert Examplar, 900-12-3456 or without a number.
void fill(TestOffice &office, const QString &ssn = u"900123456"_s)
{
    auto rows = oneOfEach();
    std::get<PartyRow>(rows[1]).ssn = Ssn::parse(ssn);
    post(office.connection(), rows);
}

} // namespace

/// Employers' payments: whether they are for the person who pays on the case (contract, "NACHA files").
class StoreRemittanceTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreMatched_data();
    void namesAreMatched();
    void numbersAreMatched_data();
    void numbersAreMatched();
    void anUnknownCaseIsRefused();
    void aKnownReferenceIsUnchanged();
    void aPostedOneIsAPaymentOfTheCase();
};

void StoreRemittanceTest::namesAreMatched_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("fits");
    QTest::newRow("whole, with a comma") << u"SMITH,JOHN"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("three letters of the given name") << u"SMITH,JOH"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("blank after the comma") << u"SMITH, JOHN"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("the given name goes on") << u"SMITH,JOHN PAUL"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("part of the family name") << u"SMI,JOHN"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("more than the family name") << u"SMITHSON,JOHN"_s << u"John"_s << u"Smith"_s << false;
    QTest::newRow("another given name") << u"SMITH,JANE"_s << u"John"_s << u"Smith"_s << false;
    QTest::newRow("another family name") << u"SMYTH,JOHN"_s << u"John"_s << u"Smith"_s << false;
    QTest::newRow("turned around") << u"JOHN,SMITH"_s << u"John"_s << u"Smith"_s << false;
    QTest::newRow("seven and three letters") << u"EXAMPLABER"_s << u"Bert"_s << u"Examplar"_s << true;
    QTest::newRow("seven letters, no given name") << u"EXAMPLA"_s << u"Bert"_s << u"Examplar"_s << true;
    QTest::newRow("exactly seven letters") << u"EXAMPLEBER"_s << u"Bert"_s << u"Example"_s << true;
    QTest::newRow("seven letters, another given name") << u"EXAMPLAJOH"_s << u"Bert"_s << u"Examplar"_s << false;
    QTest::newRow("seven letters, another family name") << u"EXAMPTABER"_s << u"Bert"_s << u"Examplar"_s << false;
    QTest::newRow("short name filled with blanks") << u"SMITH  JOH"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("short name run together") << u"SMITHJOH"_s << u"John"_s << u"Smith"_s << false;
    QTest::newRow("short name alone") << u"SMITH"_s << u"John"_s << u"Smith"_s << true;
    QTest::newRow("accents folded") << u"PENA,JOSE"_s << u"José"_s << u"Peña"_s << true;
    QTest::newRow("sharp s folded") << u"STRASSE,JO"_s << u"Jo"_s << u"Straße"_s << true;
    QTest::newRow("apostrophe left out") << u"OBRIEN,MARY"_s << u"Mary"_s << u"O'Brien"_s << true;
    QTest::newRow("blanks left out") << u"DELACRUZ,ANA"_s << u"Ana"_s << u"de la Cruz"_s << true;
    QTest::newRow("no given name known") << u"SMITH,JOHN"_s << u""_s << u"Smith"_s << true;
    QTest::newRow("no family name known") << u"SMITH,JOHN"_s << u"John"_s << u""_s << false;
    QTest::newRow("empty") << u""_s << u"John"_s << u"Smith"_s << true; // then the SSN decides
}

void StoreRemittanceTest::namesAreMatched()
{
    QFETCH(QString, payer);
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(bool, fits);
    QCOMPARE(isNameOf(payer, { given, family, {} }), fits);
}

void StoreRemittanceTest::numbersAreMatched_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ssn");
    QTest::addColumn<QStringList>("columns");
    const QString number = u"900123456"_s;
    const QString name = u"EXAMPLABER"_s;
    const QStringList nameColumn { u"name"_s };
    const QStringList ssnColumn { u"social security number"_s };
    QTest::newRow("both fit") << number << name << number << QStringList();
    QTest::newRow("number differs") << number << name << u"900123457"_s << ssnColumn;
    QTest::newRow("number differs, same end") << number << name << u"901123456"_s << ssnColumn;
    QTest::newRow("number empty there") << number << name << u""_s << QStringList();
    QTest::newRow("number empty here") << u""_s << name << number << QStringList();
    QTest::newRow("number empty on both sides") << u""_s << name << u""_s << QStringList();
    QTest::newRow("name empty, number fits") << number << u"  "_s << number << QStringList();
    QTest::newRow("name and number empty") << number << u""_s << u""_s << nameColumn;
    QTest::newRow("name empty, number empty here") << u""_s << u""_s << number << nameColumn;
    QTest::newRow("nothing but marks, no number") << number << u" , -"_s << u""_s << nameColumn;
    QTest::newRow("given name alone, no number") << number << u",BERT"_s << u""_s << nameColumn;
    QTest::newRow("given name alone, number fits") << number << u",BERT"_s << number << QStringList();
    QTest::newRow("name empty, number differs") << number << u""_s << u"900123457"_s << ssnColumn;
    QTest::newRow("name differs, number fits") << number << u"SMITH,JOHN"_s << number << nameColumn;
    QTest::newRow("both differ") << number << u"SMITH,JOHN"_s << u"900123457"_s << ssnColumn + nameColumn;
}

void StoreRemittanceTest::numbersAreMatched()
{
    QFETCH(QString, known);
    QFETCH(QString, name);
    QFETCH(QString, ssn);
    QFETCH(QStringList, columns);
    TestOffice office;
    fill(office, known);
    auto posting = Posting::begin(office.connection());
    const auto posted = (*posting)->post(remittance(name, ssn));
    QVERIFY(posted);
    QStringList named;
    for (const PostedRow::Problem &problem : posted->problems)
        named.append(problem.column);
    QCOMPARE(named, columns);
    QCOMPARE(posted->outcome, columns.isEmpty() ? PostedRow::Outcome::Accepted : PostedRow::Outcome::Refused);
}

void StoreRemittanceTest::anUnknownCaseIsRefused()
{
    TestOffice office;
    auto posting = Posting::begin(office.connection());
    const auto posted = (*posting)->post(remittance(u"EXAMPLABER"_s, {}));
    QVERIFY(posted);
    QCOMPARE(posted->outcome, PostedRow::Outcome::Refused);
    QCOMPARE(posted->problems.size(), size_t(1));
    QCOMPARE(posted->problems.front().column, u"case identifier"_s);
}

void StoreRemittanceTest::aKnownReferenceIsUnchanged()
{
    TestOffice office;
    fill(office);
    auto posting = Posting::begin(office.connection());
    QCOMPARE((*posting)->post(remittance(u"EXAMPLABER"_s, {}))->outcome, PostedRow::Outcome::Accepted);
    QCOMPARE((*posting)->post(remittance(u"EXAMPLABER"_s, {}))->outcome, PostedRow::Outcome::Unchanged);
    // Also where the person's name has changed since, and whatever the row says now: it was posted once.
    auto again = remittance(u"SMITH,JOHN"_s, u"901000000"_s);
    again.payment.amount = Money::fromCents(1);
    QCOMPARE((*posting)->post(again)->outcome, PostedRow::Outcome::Unchanged);
    QVERIFY((*posting)->commit());
    QCOMPARE(
        rawQuery(office.spec().path, u"SELECT amount FROM payment WHERE payment_ref LIKE '0123%'"_s).toInt(), 12300);
}

void StoreRemittanceTest::aPostedOneIsAPaymentOfTheCase()
{
    TestOffice office;
    fill(office);
    auto posting = Posting::begin(office.connection());
    const Remittance sent = remittance(u"EXAMPLABER"_s, u"900123456"_s);
    QVERIFY((*posting)->post(sent));
    QVERIFY((*posting)->commit());
    QVERIFY((*openCase(office.connection(), sent.caseId))->records.payments.contains(sent.payment));
}

QTEST_GUILESS_MAIN(StoreRemittanceTest)
#include "tst_store_remittance.moc"
