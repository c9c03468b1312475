// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The check of a whole office: silent where all holds, and one line for each thing that does not.
class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void soundOfficeHasNoFinding();
    void emptyOfficeHasNoFinding();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void otherCasesStayClean();
    void dayDecidesWhatCounts();
    void damagedFileIsOneFindingOrAnError();
    void findingsNameNoPerson();
};

void TestCheck::soundOfficeHasNoFinding()
{
    const FaultyOffice office(25, FaultyOffice::Place::Memory);
    QVERIFY(office.isMade());
    QCOMPARE(findingsOf(office.spec()), QStringList());
    QCOMPARE(findingsOf(office.spec(), QDate(2025, 1, 1)), QStringList());
    QCOMPARE(findingsOf(office.spec(), QDate(2040, 1, 1)), QStringList());
}

void TestCheck::emptyOfficeHasNoFinding()
{
    const FaultyOffice office(0, FaultyOffice::Place::Memory);
    QVERIFY(office.isMade());
    QCOMPARE(findingsOf(office.spec()), QStringList());
}

void TestCheck::plantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *statements, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(statements) << expected;
    };
    const auto one = [](const char *finding) { return QStringList { QString::fromUtf8(finding) }; };

    row("sum of disbursements above the share", "UPDATE disbursement SET amount = 10001 WHERE disbursement_ref = 'D1'",
        one("disbursed_above_share AA00001A1 P1"));
    row("second disbursement of the same money",
        "INSERT INTO disbursement VALUES ('AA00001A1', 'D9', 'P1', '2026-01-08', 0, 0, 1, 0, 1)",
        one("disbursed_above_share AA00001A1 P1"));
    row("disbursement to the wrong payee", "UPDATE disbursement SET payee = 1 WHERE disbursement_ref = 'D2'",
        one("disbursed_above_share AA00001A1 P2"));
    row("refund above what is held", "UPDATE disbursement SET amount = 8001 WHERE disbursement_ref = 'D3'",
        one("refunded_above_held AA00001A1 D3"));
    row("payment returned after it was sent on", "UPDATE payment SET status = 2 WHERE payment_ref = 'P1'",
        one("disbursed_above_share AA00001A1 P1"));

    row("disbursement without its payment", "UPDATE disbursement SET payment_ref = 'P9' WHERE disbursement_ref = 'D3'",
        { QStringLiteral("foreign_keys  disbursement row 3"), QStringLiteral("reference_payment AA00001A1 D3") });
    row("payment of no case", "INSERT INTO payment VALUES ('ZZ00000Z0', 'P1', '2026-01-01', 0, 1, 0, '', 1)",
        { QStringLiteral("foreign_keys  payment row 4"), QStringLiteral("reference_case ZZ00000Z0 P1") });
    row("adjustment of a case before all others",
        "INSERT INTO adjustment VALUES ('AA00000A0', 'J1', '2026-01-01', 0, 1, '', 1)",
        { QStringLiteral("foreign_keys  adjustment row 2"), QStringLiteral("reference_case AA00000A0 J1") });
    row("obligation of no case", "INSERT INTO obligation VALUES ('', 'O1', 0, 1, 0, '2026-01-01', NULL, '', 1)",
        { QStringLiteral("foreign_keys  obligation row 2"), QStringLiteral("reference_case  O1"),
            QStringLiteral("identifier  O1") });
    row("custodial parent unknown", "UPDATE support_case SET custodial_ref = 'none'",
        { QStringLiteral("foreign_keys  support_case row 1"), QStringLiteral("reference_party AA00001A1") });
    row("both parents unknown", "UPDATE support_case SET custodial_ref = 'none', noncustodial_ref = 'none'",
        { QStringLiteral("foreign_keys  support_case row 1"), QStringLiteral("foreign_keys  support_case row 1"),
            QStringLiteral("reference_party AA00001A1"), QStringLiteral("reference_party AA00001A1") });

    row("status of a payment", "UPDATE payment SET status = 3 WHERE payment_ref = 'P2'",
        { QStringLiteral("database_integrity"), QStringLiteral("enumeration AA00001A1 P2") });
    row("amount of a payment", "UPDATE payment SET amount = -1 WHERE payment_ref = 'P2'",
        one("amount_range AA00001A1 P2"));
    row("amount too large", "UPDATE payment SET amount = 1000000000 WHERE payment_ref = 'P2'",
        one("amount_range AA00001A1 P2"));
    row("amount that is a text", "UPDATE payment SET amount = 'much' WHERE payment_ref = 'P2'",
        one("amount_range AA00001A1 P2"));
    row("amount that is no whole number", "UPDATE payment SET amount = 1.5 WHERE payment_ref = 'P2'",
        one("amount_range AA00001A1 P2"));
    row("amount of a disbursement", "UPDATE disbursement SET amount = -5 WHERE disbursement_ref = 'D2'",
        one("amount_range AA00001A1 D2"));
    row("amount of an obligation", "UPDATE obligation SET amount = -5", one("amount_range AA00001A1 O1"));
    row("adjustment too large", "UPDATE adjustment SET amount = -1000000000", one("amount_range AA00001A1 J1"));
    row("opening below zero", "UPDATE support_case SET opening_arrears_government = -1", one("amount_range AA00001A1"));
    row("day that is none", "UPDATE payment SET received_on = '2026-02-30' WHERE payment_ref = 'P2'",
        one("day AA00001A1 P2"));
    row("day of another form", "UPDATE disbursement SET issued_on = '3/3/2026' WHERE disbursement_ref = 'D1'",
        one("day AA00001A1 D1"));
    row("day that is a number", "UPDATE adjustment SET adjusted_on = 20260301", one("day AA00001A1 J1"));
    row("opening day of another form", "UPDATE support_case SET opening_on = ''", one("day AA00001A1"));
    row("day of a change of assistance", "UPDATE assistance_change SET starts_on = 'soon'", one("day AA00001A1 soon"));
    row("case identifier",
        "UPDATE support_case SET case_id = 'AA1'; UPDATE obligation SET case_id = 'AA1'; UPDATE payment SET case_id = "
        "'AA1';"
        "UPDATE disbursement SET case_id = 'AA1'; UPDATE adjustment SET case_id = 'AA1'; UPDATE assistance_change SET "
        "case_id = 'AA1'",
        one("identifier AA1"));
    row("empty reference", "UPDATE adjustment SET adjustment_ref = ''", one("identifier AA00001A1"));
    row("children that are no number", "UPDATE support_case SET children = 'two'", one("value AA00001A1"));
    row("two faults in one row", "UPDATE payment SET amount = -1, received_on = 'x' WHERE payment_ref = 'P1'",
        { QStringLiteral("day AA00001A1 P1"), QStringLiteral("amount_range AA00001A1 P1") });

    row("word missing", "DELETE FROM name_word WHERE word = 'ana'", one("search_words  C-AA00001A1"));
    row("word too many", "INSERT INTO name_word VALUES ('zoe', ' zoe', 'C-AA00001A1')", one("search_words"));
    row("words of another name", "UPDATE party SET given_name = 'Zoe' WHERE party_ref = 'C-AA00001A1'",
        one("search_words  C-AA00001A1"));
    row("digits of another telephone", "UPDATE party SET phone = '212-555-0199' WHERE party_ref = 'C-AA00001A1'",
        one("search_words  C-AA00001A1"));
    row("last seven digits", "UPDATE party SET phone_last7 = '' WHERE party_ref = 'C-AA00001A1'",
        one("search_words  C-AA00001A1"));
    row("last four without an index", "UPDATE party SET ssn_index = NULL WHERE party_ref = 'N-AA00001A1'",
        one("ssn_index  N-AA00001A1"));
    row("index without last four", "UPDATE party SET ssn_last4 = '' WHERE party_ref = 'N-AA00001A1'",
        one("ssn_index  N-AA00001A1"));
    row("index too short", "UPDATE party SET ssn_index = zeroblob(16) WHERE party_ref = 'N-AA00001A1'",
        one("ssn_index  N-AA00001A1"));
    row("whole number in place of the last four",
        "UPDATE party SET ssn_last4 = '900009123' WHERE party_ref = 'N-AA00001A1'", one("ssn_index  N-AA00001A1"));
    row("date of birth", "UPDATE party SET date_of_birth = 'unknown' WHERE party_ref = 'N-AA00001A1'",
        one("day  N-AA00001A1"));

    row("trigger", "CREATE TRIGGER t AFTER INSERT ON payment BEGIN DELETE FROM payment; END", one("schema"));
    row("view", "CREATE VIEW v AS SELECT 1", one("schema"));
    row("missing index", "DROP INDEX party_by_ssn_last4", one("schema"));
}

void TestCheck::plantedFaultIsFound()
{
    QFETCH(QByteArray, statements);
    QFETCH(QStringList, expected);
    const FaultyOffice office(1, FaultyOffice::Place::Memory);
    QVERIFY(execute(office.spec().path, statements + ';'));
    QStringList findings = findingsOf(office.spec());
    findings.sort();
    expected.sort();
    QCOMPARE(findings, expected);
}

void TestCheck::otherCasesStayClean()
{
    const FaultyOffice office(9, FaultyOffice::Place::Memory);
    QVERIFY(execute(office.spec().path,
        "DELETE FROM support_case WHERE case_id = 'AA00003A1';"
        "UPDATE payment SET amount = -1 WHERE case_id = 'AA00005A1' AND payment_ref = 'P1';"
        "UPDATE disbursement SET amount = 99999 WHERE case_id = 'AA00007A1' AND disbursement_ref = 'D2';"));
    QStringList findings;
    for (const QString &finding : findingsOf(office.spec())) {
        if (!finding.startsWith(QLatin1String("foreign_keys")))
            findings.append(finding);
    }
    findings.sort();
    const QStringList expected { QStringLiteral("amount_range AA00005A1 P1"),
        QStringLiteral("disbursed_above_share AA00007A1 P2"), QStringLiteral("reference_case AA00003A1 2026-01-15"),
        QStringLiteral("reference_case AA00003A1 D1"), QStringLiteral("reference_case AA00003A1 D2"),
        QStringLiteral("reference_case AA00003A1 D3"), QStringLiteral("reference_case AA00003A1 J1"),
        QStringLiteral("reference_case AA00003A1 O1"), QStringLiteral("reference_case AA00003A1 P1"),
        QStringLiteral("reference_case AA00003A1 P2"), QStringLiteral("reference_case AA00003A1 P3") };
    QCOMPARE(findings, expected);
}

void TestCheck::dayDecidesWhatCounts()
{
    const FaultyOffice office(1, FaultyOffice::Place::Memory);
    // the half of March that was paid ahead is sent on too early
    QVERIFY(execute(office.spec().path,
        "INSERT INTO disbursement VALUES ('AA00001A1', 'D4', 'P2', '2026-02-20', 0, 0, 5000, 1, 1);"));
    QCOMPARE(findingsOf(office.spec(), QDate(2026, 2, 19)), QStringList());
    QCOMPARE(findingsOf(office.spec(), QDate(2026, 2, 28)),
        QStringList { QStringLiteral("disbursed_above_share AA00001A1 P2") });
    QCOMPARE(findingsOf(office.spec(), QDate(2026, 3, 1)), QStringList());
}

void TestCheck::damagedFileIsOneFindingOrAnError()
{
    const FaultyOffice office(50, FaultyOffice::Place::Memory);
    QVERIFY(execute(office.spec().path, "PRAGMA wal_checkpoint(TRUNCATE);"));
    const QByteArray content = contentOf(office.spec().path);
    int found = 0;
    for (int page = 1; page < content.size() / 4096; ++page) {
        QByteArray damaged = content;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\x2a'));
        QVERIFY(writeContent(office.spec().path, damaged));
        const QStringList findings = findingsOf(office.spec());
        QVERIFY2(!findings.isEmpty(), qPrintable(QStringLiteral("page %1").arg(page)));
        found += findings.contains(QStringLiteral("database_integrity"));
    }
    QVERIFY(found > 0);
}

void TestCheck::findingsNameNoPerson()
{
    const FaultyOffice office(1, FaultyOffice::Place::Memory);
    QVERIFY(execute(office.spec().path,
        "UPDATE party SET search_words = '', ssn_index = NULL, date_of_birth = 'x', phone_last7 = 'y';"
        "UPDATE disbursement SET amount = 99999; DELETE FROM name_word;"));
    auto connection = Connection::open(office.spec());
    QVERIFY(connection);
    int count = 0;
    const auto done = checkOffice(**connection, soundOn, [&count](const CheckFinding &finding) {
        ++count;
        const QString all = finding.rule + finding.ref + finding.message;
        for (const char *value : { "Ana", "Sample", "9123", "555", "홍", "1990", "Albany" })
            QVERIFY2(!all.contains(QString::fromUtf8(value)), qPrintable(all));
        QVERIFY(!finding.message.isEmpty() && !finding.message.contains(u'\n'));
    });
    QVERIFY(done);
    QVERIFY(count > 3);
    QCOMPARE(*done, count);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
