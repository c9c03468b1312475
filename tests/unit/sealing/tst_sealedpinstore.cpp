// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/resealing.h"
#include "sealedoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;

/// Sealed PINs in the store.
class TestSealedPinStore : public QObject
{
    Q_OBJECT

private slots:
    void postingTellsWhatBecame();
    void unknownPartyIsRefused();
    void nothingStaysUncommitted();
    void anotherBoxLiftsTheQuarantine();
    void keysAreCounted();
    void partiesWithoutPinAreListed();
    void resealingLeavesWhatIsNewer();
    void resealingIsOneUnitWithItsRow();
    void quarantinedAreLeftOut();

private:
    KeyPair m_old = keyPair();
    KeyPair m_new = keyPair();
    KeyPair m_escrow = keyPair();
};

void TestSealedPinStore::postingTellsWhatBecame()
{
    const SealedOffice office(4);
    const auto connection = office.connection();
    const QList<SealedPinRow> rows = sealedRows(0, 3, m_old.publicKey);
    QCOMPARE(postPins(*connection, rows), QStringLiteral("aaa"));
    QCOMPARE(postPins(*connection, rows), QStringLiteral("sss"));
    QList<SealedPinRow> others = sealedRows(1, 4, m_old.publicKey); // the same PINs in other boxes
    others.prepend(rows.first());
    others[0].escrow = sealPin(m_escrow.publicKey, partyOf(0), digitsOf(pinNumberOf(0)));
    QCOMPARE(postPins(*connection, others), QStringLiteral("uuua"));
    QCOMPARE(postPins(*connection, others), QStringLiteral("ssss"));
    QCOMPARE(openedPins(office.spec(), { &m_old.secretKey }), allPins(4));
    QCOMPARE(openedPins(office.spec(), { &m_escrow.secretKey }, SealedFor::Escrow), allPins(1));
}

void TestSealedPinStore::unknownPartyIsRefused()
{
    const SealedOffice office(1);
    const auto connection = office.connection();
    QCOMPARE(postPins(*connection, sealedRows(0, 2, m_old.publicKey)), QStringLiteral("ar"));
    const auto posting = SealedPinPosting::begin(*connection);
    const Result<PostedRow> refused = (*posting)->post(sealedRows(1, 2, m_old.publicKey).first());
    QCOMPARE(refused->problems.size(), size_t(1));
    QCOMPARE(refused->problems.front().column, QStringLiteral("party_ref"));
    QVERIFY(!refused->problems.front().message.contains(partyOf(1).text));
}

void TestSealedPinStore::nothingStaysUncommitted()
{
    const SealedOffice office(2);
    const auto connection = office.connection();
    {
        const auto posting = SealedPinPosting::begin(*connection);
        QVERIFY((*posting)->post(sealedRows(0, 1, m_old.publicKey).first()));
    }
    QVERIFY(openedPins(office.spec(), { &m_old.secretKey }).isEmpty());
    QCOMPARE(postPins(*connection, sealedRows(0, 1, m_old.publicKey)), QStringLiteral("a"));
}

void TestSealedPinStore::anotherBoxLiftsTheQuarantine()
{
    const SealedOffice office(1);
    const auto connection = office.connection();
    const QList<SealedPinRow> rows = sealedRows(0, 1, m_old.publicKey);
    QCOMPARE(postPins(*connection, rows), QStringLiteral("a"));
    const auto quarantined = [&office] { return answerOf(office.spec().path, "SELECT quarantined FROM sealed_pin"); };
    QVERIFY(wasRun(office.spec().path, "UPDATE sealed_pin SET quarantined = 1;"));
    QCOMPARE(postPins(*connection, rows), QStringLiteral("s")); // the same once more mends nothing
    QCOMPARE(quarantined(), QStringLiteral("1"));
    QCOMPARE(postPins(*connection, sealedRows(0, 1, m_old.publicKey)), QStringLiteral("u"));
    QCOMPARE(quarantined(), QStringLiteral("0"));
}

void TestSealedPinStore::keysAreCounted()
{
    const SealedOffice office(5);
    const auto connection = office.connection();
    QCOMPARE(sealedPinKeys(*connection).value(), QList<SealedPinCount>());
    postPins(*connection, sealedRows(0, 2, m_old.publicKey));
    postPins(*connection, sealedRows(2, 5, m_new.publicKey, &m_escrow.publicKey));
    QVERIFY(wasRun(office.spec().path, "UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P000003';"));
    QCOMPARE(sealedPinKeys(*connection).value(),
        (QList<SealedPinCount> { { m_new.publicKey.id(), 3, 1 }, { m_old.publicKey.id(), 2, 0 } }));
    QCOMPARE(sealedPinKeys(*connection, SealedFor::Escrow).value(),
        (QList<SealedPinCount> { { m_escrow.publicKey.id(), 3, 1 } }));
}

void TestSealedPinStore::partiesWithoutPinAreListed()
{
    const SealedOffice office(6);
    const auto connection = office.connection();
    postPins(*connection, sealedRows(1, 3, m_old.publicKey));
    QStringList found;
    PartyRef after;
    while (true) {
        const QList<PartyRef> page = partiesWithoutPin(*connection, after, 2).value();
        QVERIFY(page.size() <= 2);
        if (page.isEmpty())
            break;
        for (const PartyRef &party : page)
            found.append(party.text);
        after = page.last();
    }
    for (int i : { 0, 3, 4, 5 })
        QCOMPARE(found.count(partyOf(i).text), 1);
    for (int i : { 1, 2 })
        QCOMPARE(found.count(partyOf(i).text), 0);
}

void TestSealedPinStore::resealingLeavesWhatIsNewer()
{
    const SealedOffice office(2);
    const auto connection = office.connection();
    postPins(*connection, sealedRows(0, 2, m_old.publicKey));
    const ResealingWish wish { .oldKey = m_old.publicKey.id(), .newKey = m_new.publicKey.id(), .newEscrowKey = {} };
    const QList<SealedPinRow> read = pinsToReseal(*connection, wish, {}, 10).value();
    QCOMPARE(read.size(), 2);
    // While they are sealed anew, another PIN is delivered for one of them, and the other is found spoilt.
    const SealedPinRow newer {
        .party = partyOf(0), .office = sealPin(m_old.publicKey, partyOf(0), digitsOf(777)), .escrow = {}
    };
    QCOMPARE(postPins(*office.connection(), { newer }), QStringLiteral("u"));
    const QList<ResealedPin> resealed { { read.at(0), sealedRows(0, 1, m_new.publicKey).first() } };
    QCOMPARE(putResealed(*connection, wish, resealed, { { read.at(0), QStringLiteral("spoilt") } }).value(), 0);
    QCOMPARE(openedPins(office.spec(), { &m_old.secretKey, &m_new.secretKey }).value(partyOf(0).text), 777);
    QCOMPARE(answerOf(office.spec().path, "SELECT SUM(quarantined) FROM sealed_pin"), QStringLiteral("0"));
    QCOMPARE(trailRows(office.spec(), "pin_alarm"), 0);
}

void TestSealedPinStore::resealingIsOneUnitWithItsRow()
{
    const SealedOffice office(3);
    const auto connection = office.connection();
    postPins(*connection, sealedRows(0, 3, m_old.publicKey));
    const ResealingWish wish { .oldKey = m_old.publicKey.id(), .newKey = m_new.publicKey.id(), .newEscrowKey = {} };
    const QList<SealedPinRow> read = pinsToReseal(*connection, wish, {}, 10).value();
    QList<ResealedPin> resealed;
    for (int i = 0; i < 2; ++i)
        resealed.append({ read.at(i), sealedRows(i, i + 1, m_new.publicKey).first() });
    const QString before = test::contentOf(office.spec().path);
    QVERIFY(wasRun(
        office.spec().path, "CREATE TRIGGER no_more BEFORE INSERT ON trail_row BEGIN SELECT RAISE(ABORT, 'no'); END;"));
    QVERIFY(!putResealed(*connection, wish, resealed, {})); // not noted, not done
    QVERIFY(wasRun(office.spec().path, "DROP TRIGGER no_more;"));
    QCOMPARE(test::contentOf(office.spec().path), before);
    QCOMPARE(putResealed(*connection, wish, resealed, { { read.at(2), QStringLiteral("spoilt") } }).value(), 2);
    QCOMPARE(trailRows(office.spec(), "pin_key"), 1);
    QCOMPARE(trailRows(office.spec(), "pin_alarm"), 1);
    QCOMPARE(answerOf(office.spec().path, "SELECT detail FROM trail_row WHERE action = 'pin_key'"),
        QStringLiteral("2 sealed PINs from key %1 to %2").arg(wish.oldKey.text, wish.newKey.text));
    QCOMPARE(openedPins(office.spec(), { &m_new.secretKey }), allPins(2));
}

void TestSealedPinStore::quarantinedAreLeftOut()
{
    const SealedOffice office(3);
    const auto connection = office.connection();
    postPins(*connection, sealedRows(0, 3, m_old.publicKey, &m_escrow.publicKey));
    QVERIFY(wasRun(office.spec().path, "UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P000001';"));
    const auto found = [&connection](const ResealingWish &wish) {
        QStringList parties;
        const QList<SealedPinRow> rows = pinsToReseal(*connection, wish, {}, 10).value();
        for (const SealedPinRow &row : rows)
            parties.append(row.party.text);
        return parties.join(u' ');
    };
    const KeyId oldKey = m_old.publicKey.id();
    const KeyId newKey = m_new.publicKey.id();
    const KeyId escrow = m_escrow.publicKey.id();
    QCOMPARE(found({ SealedFor::Office, oldKey, newKey, {} }), QStringLiteral("P000000 P000002"));
    QCOMPARE(found({ SealedFor::Office, newKey, oldKey, {} }), QString());
    // The escrow's box may mend what is kept from use.
    QCOMPARE(found({ SealedFor::Escrow, escrow, newKey, {} }), QStringLiteral("P000000 P000001 P000002"));
    QCOMPARE(found({ SealedFor::Escrow, escrow, oldKey, {} }), QStringLiteral("P000001"));
    QCOMPARE(found({ SealedFor::Escrow, escrow, oldKey, newKey }), QStringLiteral("P000000 P000001 P000002"));
}

QTEST_GUILESS_MAIN(TestSealedPinStore)
#include "tst_sealedpinstore.moc"
