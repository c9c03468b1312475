// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/keyroom/rotation.h"
#include "sealedoffice.h"
#include "tests/faults/faultydisk.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using test::ChildEnd;
using test::DiskFault;

namespace {

constexpr int units = 4;
constexpr int parties = pinsInUnit * (units - 1) + 100;

/// One rotation of all there is, on a connection of its own.
Result<RotationReport> rotateAll(const DatabaseSpec &spec, const RotationWish &wish)
{
    const auto connection = Connection::open(spec);
    if (!connection)
        return tl::unexpected(connection.error());
    return rotate(**connection, wish);
}

qint64 countUnder(const DatabaseSpec &spec, const KeyId &key)
{
    return answerOf(spec.path, "SELECT COUNT(*) FROM sealed_pin WHERE key_id = '" + key.text.toLatin1() + '\'')
        .toLongLong();
}

} // namespace

/// Sealed PINs go to another key, whatever comes between.
class TestRotation : public QObject
{
    Q_OBJECT

private slots:
    void everyPinIsTheSameAfterwards();
    void goesOnWhereItStopped();
    void spoiltPinsAreNamedAndKeptFromUse();
    void lostKeyIsReplacedFromEscrow();
    void escrowIsReplaced();
    void keysMustDiffer();
    void keyOfNobodyDoesNothing();
    void killedAtAnyWriteLosesNothing();
    void fullDiskAtAnyWriteLosesNothing();

private:
    KeyPair m_old = keyPair();
    KeyPair m_new = keyPair();
    KeyPair m_escrow = keyPair();
};

void TestRotation::everyPinIsTheSameAfterwards()
{
    const SealedOffice office(parties);
    postPins(*office.connection(), sealedRows(0, parties, m_old.publicKey, &m_escrow.publicKey));
    QList<qint64> steps;
    const Result<RotationReport> report = rotateAll(
        office.spec(), { m_old.secretKey, m_new.publicKey, {}, [&steps](qint64 resealed) { steps.append(resealed); } });
    QVERIFY(report);
    QCOMPARE(report->resealed, parties);
    QCOMPARE(report->left, 0);
    QCOMPARE(steps, (QList<qint64> { 500, 1000, 1500, 1600 }));
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), allPins(parties));
    QVERIFY(openedPins(office.spec(), { &m_old.secretKey }).isEmpty());
    QCOMPARE(openedPins(office.spec(), { &m_escrow.secretKey }, SealedFor::Escrow), allPins(parties));
    QCOMPARE(answerOf(office.spec().path, // a server has rows of the reading, too
                 "SELECT COUNT(*) FROM trail_row WHERE action = 'pin_key' AND detail LIKE '%0 sealed PINs from key %'"),
        QString::number(units));
    const Result<RotationReport> again = rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, {} });
    QCOMPARE(again->resealed, 0);
    QCOMPARE(again->left, 0);
}

void TestRotation::goesOnWhereItStopped()
{
    const SealedOffice office(parties);
    postPins(*office.connection(), sealedRows(0, 700, m_new.publicKey));
    postPins(*office.connection(), sealedRows(700, parties, m_old.publicKey));
    const Result<RotationReport> report = rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, {} });
    QCOMPARE(report->resealed, parties - 700);
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), allPins(parties));
}

void TestRotation::spoiltPinsAreNamedAndKeptFromUse()
{
    const SealedOffice office(20);
    QList<SealedPinRow> rows = sealedRows(0, 20, m_old.publicKey);
    std::swap(rows[3].office, rows[11].office); // each in the other's row
    rows[7].office.box[50] = char(rows[7].office.box.at(50) ^ 1);
    postPins(*office.connection(), rows);
    const Result<RotationReport> report = rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, {} });
    QVERIFY(report);
    QCOMPARE(report->unopened, (QList<PartyRef> { partyOf(3), partyOf(7), partyOf(11) }));
    QCOMPARE(report->resealed, 17);
    QCOMPARE(report->left, 3);
    QCOMPARE(trailRows(office.spec(), "pin_alarm"), 3);
    QCOMPARE(answerOf(office.spec().path, "SELECT group_concat(party_ref, ' ') FROM sealed_pin WHERE quarantined = 1"),
        QStringLiteral("P000003 P000007 P000011"));
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }).size(), 17);
    const Result<RotationReport> again = rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, {} });
    QCOMPARE(again->left, 3); // and no second alarm
    QCOMPARE(trailRows(office.spec(), "pin_alarm"), 3);
}

void TestRotation::lostKeyIsReplacedFromEscrow()
{
    const SealedOffice office(600);
    QList<SealedPinRow> rows = sealedRows(0, 600, m_old.publicKey, &m_escrow.publicKey);
    rows[5].office.box[60] = '\0'; // spoilt in the office's box, whole in the escrow's
    rows[9].escrow = rows.at(8).escrow; // and one the escrow cannot mend
    postPins(*office.connection(), rows);
    QVERIFY(wasRun(office.spec().path, "UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P000005';"));
    const Result<RotationReport> report = rotateAll(office.spec(), { m_escrow.secretKey, m_new.publicKey, {} });
    QVERIFY(report);
    QCOMPARE(report->resealed, 599);
    QCOMPARE(report->unopened, QList<PartyRef> { partyOf(9) });
    QCOMPARE(report->left, 1);
    QHash<QString, int> expected = allPins(600);
    expected.remove(partyOf(9).text);
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), expected);
    QCOMPARE(openedPins(office.spec(), { &m_escrow.secretKey }, SealedFor::Escrow), expected);
    QCOMPARE(sealedPinKeys(*office.connection(), SealedFor::Escrow).value().first().pins, 600); // it stays in escrow
}

void TestRotation::escrowIsReplaced()
{
    const SealedOffice office(600);
    const KeyPair other = keyPair();
    postPins(*office.connection(), sealedRows(0, 600, m_old.publicKey, &m_escrow.publicKey));
    // By the office's key, to a new pair of keys.
    const Result<RotationReport> both = rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, other.publicKey });
    QCOMPARE(both->resealed, 600);
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), allPins(600));
    QCOMPARE(sealedPinKeys(*office.connection(), SealedFor::Escrow).value(),
        (QList<SealedPinCount> { { other.publicKey.id(), 600, 0 } }));
    // By the escrow's own key, while the office keeps its key.
    const Result<RotationReport> escrow
        = rotateAll(office.spec(), { other.secretKey, m_new.publicKey, m_escrow.publicKey });
    QCOMPARE(escrow->resealed, 600);
    QCOMPARE(escrow->left, 0);
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), allPins(600));
    QCOMPARE(sealedPinKeys(*office.connection(), SealedFor::Escrow).value(),
        (QList<SealedPinCount> { { m_escrow.publicKey.id(), 600, 0 } }));
}

void TestRotation::keysMustDiffer()
{
    const SealedOffice office(1);
    const QString before = test::contentOf(office.spec().path);
    QCOMPARE(kindOf(rotateAll(office.spec(), { m_old.secretKey, m_old.publicKey, {} })), Error::Kind::Usage);
    QCOMPARE(
        kindOf(rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, m_new.publicKey })), Error::Kind::Usage);
    QCOMPARE(
        kindOf(rotateAll(office.spec(), { m_old.secretKey, m_new.publicKey, m_old.publicKey })), Error::Kind::Usage);
    QCOMPARE(test::contentOf(office.spec().path), before);
}

void TestRotation::keyOfNobodyDoesNothing()
{
    const SealedOffice office(3);
    postPins(*office.connection(), sealedRows(0, 3, m_old.publicKey));
    const QString before = test::contentOf(office.spec().path);
    const Result<RotationReport> report = rotateAll(office.spec(), { m_escrow.secretKey, m_new.publicKey, {} });
    QVERIFY(report && report->resealed == 0 && report->unopened.isEmpty() && report->left == 0);
    QCOMPARE(test::contentOf(office.spec().path), before);
}

/// After each kill, at each kind of place: every PIN opens with the old key or with the new one, and going on leaves
/// all of them under the new one.
void TestRotation::killedAtAnyWriteLosesNothing()
{
    const SealedOffice office(parties);
    const QList<SealedPinRow> rows = sealedRows(0, parties, m_old.publicKey);
    const QHash<QString, int> expected = allPins(parties);
    const RotationWish wish { m_old.secretKey, m_new.publicKey, {} };
    int kills = 0;
    QSet<qint64> places; // how many PINs were under the new key after a kill
    for (int write = 1;; write += isLong() ? 1 : 43) {
        postPins(*office.connection(), rows);
        const ChildEnd end = test::runKilledAt(write, [&] { return rotateAll(office.spec(), wish).has_value(); });
        QVERIFY(end != ChildEnd::Failed);
        QCOMPARE(openedPins(office.spec(), { &m_old.secretKey, &m_new.secretKey }), expected);
        if (end == ChildEnd::Finished)
            break;
        ++kills;
        places.insert(countUnder(office.spec(), m_new.publicKey.id()));
        const Result<RotationReport> resumed = rotateAll(office.spec(), wish);
        QVERIFY(resumed && resumed->left == 0 && resumed->unopened.isEmpty());
        QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), expected);
    }
    qInfo("rotation killed %d times, 0 of %d PINs lost each time", kills, parties);
    QVERIFY(kills > units);
    for (int unit = 0; unit < units; ++unit)
        QVERIFY2(places.contains(unit * pinsInUnit), "no kill in this unit of work");
}

void TestRotation::fullDiskAtAnyWriteLosesNothing()
{
    const SealedOffice office(parties);
    const QList<SealedPinRow> rows = sealedRows(0, parties, m_old.publicKey);
    const RotationWish wish { m_old.secretKey, m_new.publicKey, {} };
    int failures = 0;
    for (int write = 1;; write += isLong() ? 1 : 61) {
        postPins(*office.connection(), rows);
        const auto [done, failed] = [&] {
            const test::FaultyDisk disk(DiskFault::Full, write);
            const Result<RotationReport> report = rotateAll(office.spec(), wish);
            return std::pair(report, disk.hasFailed());
        }();
        QCOMPARE(openedPins(office.spec(), { &m_old.secretKey, &m_new.secretKey }), allPins(parties));
        if (!failed)
            break;
        if (done)
            continue; // what failed was tidying up
        ++failures;
        QCOMPARE(kindOf(done), Error::Kind::Database);
        QVERIFY(!done.error().message.contains(u'\n'));
    }
    qInfo("rotation on a full disk %d times, 0 of %d PINs lost each time", failures, parties);
    QVERIFY(failures > 2);
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
