// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"
#include "models/store/letters/roomqueue.h"
#include "models/store/trail/trail.h"
#include "clockedoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Milliseconds = std::chrono::milliseconds;

qsizetype takenOver(Connection &connection, std::chrono::seconds lease = letterLease)
{
    const auto lost = takeOverLostLetters(connection, 100, lease);
    return lost ? lost->size() : -1;
}

} // namespace

/// Whose letter it is, by the database's clock, wherever that goes.
class TestLeases : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clock.set(0ms); }
    void theClockIsTheDatabases();
    void aLeaseEndsWhenItEnds();
    void eachLeaseHasItsOwnLength();
    void renewedItEndsLater();
    void renewingKeepsWhatIsLeft();
    void aTakenOverLetterHasALeaseAgain();
    void setBackItEndsNeitherEarlyNorNever_data();
    void setBackItEndsNeitherEarlyNorNever();
    void setBackTwice();
    void renewedAfterTheClockWasSetBack();
    void onlyLettersInHandsAreLost();
    void noMoreThanAskedFor();

private:
    MovedClock m_clock;
};

void TestLeases::theClockIsTheDatabases()
{
    ClockedOffice office(m_clock);
    QCOMPARE(databaseClock(office.root())->toString(Qt::ISODateWithMs), u"2026-01-01T00:00:00.000Z"_s);
    m_clock.set(90s + 5ms);
    QCOMPARE(databaseClock(office.root())->toString(Qt::ISODateWithMs), u"2026-01-01T00:01:30.005Z"_s);
}

void TestLeases::aLeaseEndsWhenItEnds()
{
    ClockedOffice office(m_clock);
    office.put(0);
    Connection &first = office.room();
    Connection &second = office.room();
    QCOMPARE(claimLetters(first, 1)->size(), 1);
    for (const Milliseconds now : { 0ms, 1ms, 60'000ms, 119'999ms }) {
        m_clock.set(now);
        QCOMPARE(takenOver(second), 0);
    }
    m_clock.set(letterLease);
    QCOMPARE(takenOver(second), 1);
    QCOMPARE(takenOver(first), 0);
}

void TestLeases::eachLeaseHasItsOwnLength()
{
    ClockedOffice office(m_clock, 2);
    office.put(0);
    office.put(1);
    Connection &room = office.room();
    QCOMPARE(claimLetters(room, 1, 10s)->size(), 1);
    QCOMPARE(claimLetters(room, 1, 600s)->size(), 1);
    m_clock.set(9'999ms);
    QCOMPARE(takenOver(room, 1s), 0);
    m_clock.set(10s);
    QCOMPARE(takenOver(room, 10'000s), 1);
    m_clock.set(599s);
    QCOMPARE(takenOver(room, 1s), 0);
    m_clock.set(600s);
    QCOMPARE(takenOver(room, 1s), 1);
    m_clock.set(602s);
    QCOMPARE(takenOver(room, 1s), 1); // the one whose lease was a second; the other has hours
}

void TestLeases::renewedItEndsLater()
{
    ClockedOffice office(m_clock);
    office.put(0);
    Connection &room = office.room();
    const auto claims = claimLetters(room, 1);
    m_clock.set(100s);
    QVERIFY(renewClaims(room, *claims));
    m_clock.set(219s);
    QCOMPARE(takenOver(room), 0);
    QVERIFY(renewClaims(room, *claims, 5s)); // shorter is allowed, too
    m_clock.set(224s);
    QCOMPARE(takenOver(room), 1);
    QCOMPARE(renewClaims(room, *claims).error().kind, Error::Kind::Conflict);
}

void TestLeases::renewingKeepsWhatIsLeft()
{
    ClockedOffice office(m_clock, 3);
    for (int parent = 0; parent < 3; ++parent)
        office.put(parent);
    Connection &room = office.room();
    const auto claims = claimLetters(room, 3);
    QCOMPARE(claims->size(), 3);
    QVERIFY(markFailed(room, claims->at(1), u"no type"_s));
    m_clock.set(100s);
    QVERIFY(renewClaims(room, *claims));
    QCOMPARE(office.lastNoted(), u"mailroom letter done : ; keep claims: 2"_s);
    QVERIFY(!office.row(claims->at(1).number).lease.until.isValid());
    m_clock.set(200s);
    QCOMPARE(takenOver(room), 0);
    // a late worker can go on as long as nobody has overtaken it
    m_clock.set(300s);
    QVERIFY(markRendered(room, claims->at(0), "x", 1));
    QVERIFY(renewClaims(room, { claims->at(0) }));
    QCOMPARE(takenOver(room), 1);
}

void TestLeases::aTakenOverLetterHasALeaseAgain()
{
    ClockedOffice office(m_clock);
    office.put(0);
    Connection &room = office.room();
    QCOMPARE(claimLetters(room, 1)->size(), 1);
    m_clock.set(letterLease);
    QCOMPARE(takenOver(room, 30s), 1);
    m_clock.set(letterLease + 29s);
    QCOMPARE(takenOver(room), 0);
    m_clock.set(letterLease + 30s);
    QCOMPARE(takenOver(room), 1);
}

void TestLeases::setBackItEndsNeitherEarlyNorNever_data()
{
    QTest::addColumn<qint64>("back"); // ms
    for (const qint64 back :
        { 1LL, 1'000LL, 59'999LL, 119'999LL, 120'000LL, 3'600'000LL, 86'400'000LL, 10 * 365 * 86'400'000LL })
        QTest::addRow("by %lld ms", back) << back;
}

/// A letter was claimed a minute ago when the clock is set back.
void TestLeases::setBackItEndsNeitherEarlyNorNever()
{
    QFETCH(qint64, back);
    ClockedOffice office(m_clock);
    office.put(0);
    Connection &first = office.room();
    Connection &second = office.room();
    QCOMPARE(claimLetters(first, 1)->size(), 1);
    const Milliseconds setTo = 60s - Milliseconds(back);
    qint64 heldFor = -1;
    for (qint64 passed = 0; passed <= 400'000 && heldFor < 0;
         passed += test::isOnServer() ? 10'000 : 1'000) { // since it was set
        m_clock.set(setTo + Milliseconds(passed));
        if (takenOver(second) == 1)
            heldFor = passed;
    }
    QVERIFY2(heldFor >= 60'000, "freed early");
    QVERIFY2(heldFor <= 60'000 + 120'000, "held too long");
}

void TestLeases::setBackTwice()
{
    ClockedOffice office(m_clock);
    office.put(0);
    Connection &room = office.room();
    QCOMPARE(claimLetters(room, 1)->size(), 1);
    m_clock.set(-24h);
    QCOMPARE(takenOver(room), 0);
    m_clock.set(-48h);
    QCOMPARE(takenOver(room), 0);
    m_clock.set(-48h + 119s);
    QCOMPARE(takenOver(room), 0);
    m_clock.set(-48h + 120s);
    QCOMPARE(takenOver(room), 1);
}

void TestLeases::renewedAfterTheClockWasSetBack()
{
    ClockedOffice office(m_clock);
    office.put(0);
    Connection &room = office.room();
    const auto claims = claimLetters(room, 1);
    m_clock.set(-24h);
    QVERIFY(renewClaims(room, *claims));
    m_clock.set(-24h + 119s);
    QCOMPARE(takenOver(room), 0);
    m_clock.set(-24h + 120s);
    QCOMPARE(takenOver(room), 1);
}

void TestLeases::onlyLettersInHandsAreLost()
{
    const QList<LetterPoint> points = allPoints();
    ClockedOffice office(m_clock, int(points.size()));
    int inHands = 0;
    for (int parent = 0; parent < points.size(); ++parent) {
        const PaperNumber number = office.put(parent, points.at(parent));
        inHands += office.row(number).lease.until.isValid() ? 1 : 0;
    }
    QCOMPARE(inHands, 5);
    m_clock.set(24h);
    const auto lost = takeOverLostLetters(office.room(), 100);
    QCOMPARE(lost->size(), 5);
    for (const LostLetter &letter : *lost) {
        QCOMPARE(office.row(letter.claim.number).letter.epoch, letter.claim.epoch);
        QCOMPARE(office.row(letter.claim.number).letter.state, letter.state);
        QCOMPARE(office.row(letter.claim.number).letter.spoolStep, letter.step);
    }
    QCOMPARE(office.findings(), QStringList());
}

void TestLeases::noMoreThanAskedFor()
{
    ClockedOffice office(m_clock, 5);
    for (int parent = 0; parent < 5; ++parent)
        office.put(parent, { LetterState::Claimed });
    m_clock.set(24h);
    Connection &room = office.room();
    QCOMPARE(takeOverLostLetters(room, 2)->size(), 2);
    QCOMPARE(takeOverLostLetters(room, 2)->size(), 2);
    QCOMPARE(takeOverLostLetters(room, 2)->size(), 1);
    QCOMPARE(takeOverLostLetters(room, 2)->size(), 0);
}

QTEST_APPLESS_MAIN(TestLeases)
#include "tst_leases.moc"
