// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/preparedqueries.h"

#include "models/store/casequeries.h"
#include "tests/unit/store/storesamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;

/// Statements that a connection keeps: they read what is there now, hold nothing open, and go with it.
class TestPreparedQueries : public QObject
{
    Q_OBJECT

private slots:
    void aStatementIsPreparedOnce();
    void whatCannotBePreparedIsTriedAgain();
    void aCaseIsReadAnewEachTime();
    void nothingStaysOpen();
    void aSpoiltRowSpoilsNothingElse();
    void aConnectionTakesThemAlong();

private:
    static int busyReaders(const TestOffice &office)
    {
        return rawQuery(office.spec().path, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).toInt();
    }
};

void TestPreparedQueries::aStatementIsPreparedOnce()
{
    TestOffice office;
    Query &commit = office.connection().prepared().query("commit");
    QVERIFY(commit.isPrepared());
    QCOMPARE(&office.connection().prepared().query("commit"), &commit);
    QVERIFY(&office.connection().prepared().query("rollback") != &commit);
    const std::unique_ptr<Connection> another = office.another();
    QVERIFY(&another->prepared().query("commit") != &commit);
}

void TestPreparedQueries::whatCannotBePreparedIsTriedAgain()
{
    TestOffice office;
    rawQuery(office.spec().path, QStringLiteral("ALTER TABLE adjustment RENAME TO elsewhere"));
    const std::unique_ptr<Connection> another = office.another();
    QVERIFY(!another->prepared().query("adjustments_of_case").isPrepared());
    rawQuery(office.spec().path, QStringLiteral("ALTER TABLE elsewhere RENAME TO adjustment"));
    QVERIFY(another->prepared().query("adjustments_of_case").isPrepared());
}

void TestPreparedQueries::aCaseIsReadAnewEachTime()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const auto first = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(first);
    QVERIFY(!openCase(office.connection(), caseId("AA00009A1")));
    post(*office.another(), { paymentRow("AA00001A1", QStringLiteral("P2"), QDate(2026, 2, 2), 12'345) });
    const auto second = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(second);
    QCOMPARE((*second)->records.payments.size(), (*first)->records.payments.size() + 1);
    QVERIFY((*second)->revision != (*first)->revision);
    QCOMPARE((*second)->custodial.name(), (*first)->custodial.name());
    QVERIFY((*second)->custodial.name() != (*second)->noncustodial.name());
}

/// A reader that is not at its end would keep the journal from being written back.
void TestPreparedQueries::nothingStaysOpen()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    QVERIFY(openCase(office.connection(), caseId("AA00001A1")));
    QCOMPARE(busyReaders(office), 0);
    QVERIFY(!openCase(office.connection(), caseId("AA00009A1")));
    QCOMPARE(busyReaders(office), 0);
}

void TestPreparedQueries::aSpoiltRowSpoilsNothingElse()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const QString good
        = rawQuery(office.spec().path, QStringLiteral("SELECT received_on FROM payment LIMIT 1")).toString();
    rawQuery(office.spec().path, QStringLiteral("UPDATE payment SET received_on = 'some day'"));
    const auto spoilt = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(!spoilt);
    QCOMPARE(spoilt.error().kind, Error::Kind::Database);
    QCOMPARE(busyReaders(office), 0);
    rawQuery(office.spec().path, QStringLiteral("UPDATE payment SET received_on = '%1'").arg(good));
    QVERIFY(openCase(office.connection(), caseId("AA00001A1")));
    post(office.connection(), { paymentRow("AA00001A1", QStringLiteral("P2"), QDate(2026, 2, 2), 1) });
}

void TestPreparedQueries::aConnectionTakesThemAlong()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    QVERIFY(openCase(office.connection(), caseId("AA00001A1")));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("still in use")));
    office.close();
    office.reopen();
    QVERIFY(openCase(office.connection(), caseId("AA00001A1")));
}

QTEST_GUILESS_MAIN(TestPreparedQueries)
#include "tst_preparedqueries.moc"
