// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/contact/contactwork.h"
#include "models/store/letters/pinrequest.h"
#include "tests/unit/store/storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

const PostalAddress oldAddress { u"1 Sample Street"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s };
const PostalAddress newAddress { u"77 Newgate Road"_s, {}, u"Troy"_s, u"NY"_s, u"12180"_s };

/// A case whose custodial parent has a verified address and a sealed PIN.
class PinOffice : public TestOffice
{
public:
    PinOffice()
    {
        PartyRow parent = partyRow(u"P1"_s, u"Ana"_s, u"Sampleton"_s);
        parent.ssn = Ssn::parse(u"900000001");
        parent.party.address = Guarded(oldAddress, false);
        parent.party.addressVerifiedOn = QDate(2025, 1, 5);
        post(connection(),
            { parent, partyRow(u"P2"_s, u"Bert"_s, u"Sampleton"_s), caseRow("AA00001A1", u"P1"_s, u"P2"_s) });
        run(u"INSERT INTO sealed_pin SELECT 'P1', 'key', zeroblob(112), '', NULL, 0, MAX(number) FROM posting"_s);
    }

    QVariant run(const QString &statement) const { return rawQuery(spec().path, statement); }
    ContactAnswer change(const ContactChange &change)
    {
        const auto file = openCase(connection(), caseId("AA00001A1"));
        const auto answer = changeContact(connection(),
            { caseId("AA00001A1"), Role::Custodial, change, u"told at the counter"_s, (*file)->revision });
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return *answer;
    }
    PinAnswer ask(const PostalAddress &address, QDate day = {})
    {
        PinRequest request;
        request.caseId = caseId("AA00001A1");
        request.fullName = u"Ana Sampleton"_s;
        request.ssn = Ssn::parse(u"900000001");
        request.caseIds = { u"AA00001A1"_s };
        request.mailingAddress = address;
        const auto answer = requestPinLetter(connection(), request, day);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return *answer;
    }
    /// As if somebody else had changed it.
    void anotherDidIt()
    {
        test::letBeAltered(spec().path, u"address_change"_s);
        run(u"UPDATE address_change SET changed_by = 'somebody'"_s);
    }
};

} // namespace

/// What a change at a desk means to the rules for PIN letters.
class TestContactLetters : public QObject
{
    Q_OBJECT

private slots:
    void withoutAChangeALetterIsQueued();
    void aNewAddressNeedsApproval();
    void byAnotherItStillDoes();
    void verifiedAndThirtyDaysOldItDoesNot();
    void whoChangedItNeverGetsItUnapproved();
    void otherWordsForTheSamePlaceNeedApprovalToo();
    void returnedMailNeedsApproval();
    void aPhoneIsNoAddress();
    void theOldAddressMatchesNoLonger();
    void anOpenLetterIsTold();
};

void TestContactLetters::withoutAChangeALetterIsQueued()
{
    PinOffice office;
    QCOMPARE(office.ask(oldAddress).result, PinResult::Queued);
}

void TestContactLetters::aNewAddressNeedsApproval()
{
    PinOffice office;
    office.change({ .address = newAddress });
    const PinAnswer answer = office.ask(newAddress);
    QCOMPARE(answer.result, PinResult::NeedsApproval);
    QCOMPARE(answer.obstacles,
        (QList {
            PinObstacle::AddressChanged, PinObstacle::AddressChangedByRequester, PinObstacle::AddressNotVerified }));
}

void TestContactLetters::byAnotherItStillDoes()
{
    PinOffice office;
    office.change({ .address = newAddress });
    office.anotherDidIt();
    const PinAnswer answer = office.ask(newAddress);
    QCOMPARE(answer.result, PinResult::NeedsApproval);
    QCOMPARE(answer.obstacles, (QList { PinObstacle::AddressChanged, PinObstacle::AddressNotVerified }));
}

void TestContactLetters::verifiedAndThirtyDaysOldItDoesNot()
{
    PinOffice office;
    office.change({ .address = newAddress });
    const QDate day = QDate::fromString(office.run(u"SELECT changed_on FROM contact_change"_s).toString(), Qt::ISODate);
    office.change({ .verifiedOn = day });
    office.anotherDidIt();
    office.run(u"UPDATE party SET address_changed_on = '%1' WHERE party_ref = 'P1'"_s.arg(
        day.addDays(-daysOfRecentAddress - 1).toString(Qt::ISODate)));
    QCOMPARE(office.ask(newAddress).result, PinResult::Queued);
}

void TestContactLetters::whoChangedItNeverGetsItUnapproved()
{
    PinOffice office;
    office.change({ .address = newAddress });
    const QDate day = QDate::fromString(office.run(u"SELECT changed_on FROM contact_change"_s).toString(), Qt::ISODate);
    office.change({ .verifiedOn = day });
    office.run(u"UPDATE party SET address_changed_on = '2020-01-01' WHERE party_ref = 'P1'"_s);
    const PinAnswer answer = office.ask(newAddress);
    QCOMPARE(answer.result, PinResult::NeedsApproval);
    QCOMPARE(answer.obstacles, QList { PinObstacle::AddressChangedByRequester });
}

void TestContactLetters::otherWordsForTheSamePlaceNeedApprovalToo()
{
    PinOffice office;
    PostalAddress respelt = oldAddress;
    respelt.street1 = u"1 Sample St"_s;
    office.change({ .address = respelt });
    const PinAnswer answer = office.ask(oldAddress);
    QCOMPARE(answer.result, PinResult::NeedsApproval);
    QVERIFY(answer.obstacles.contains(PinObstacle::AddressChanged));
    QVERIFY(answer.obstacles.contains(PinObstacle::AddressChangedByRequester));
}

void TestContactLetters::returnedMailNeedsApproval()
{
    PinOffice office;
    office.change({ .mailReturnedOn = QDate(2026, 2, 3) });
    const PinAnswer answer = office.ask(oldAddress);
    QCOMPARE(answer.result, PinResult::NeedsApproval);
    QCOMPARE(answer.obstacles, QList { PinObstacle::MailReturned });
}

void TestContactLetters::aPhoneIsNoAddress()
{
    PinOffice office;
    office.change({ .phone = u"518-555-0177"_s, .email = u"ana@example.org"_s });
    QCOMPARE(office.ask(oldAddress).result, PinResult::Queued);
}

void TestContactLetters::theOldAddressMatchesNoLonger()
{
    PinOffice office;
    office.change({ .address = newAddress });
    const PinAnswer answer = office.ask(oldAddress);
    QCOMPARE(answer.result, PinResult::Refused);
    QCOMPARE(answer.obstacles, QList { PinObstacle::NoMatch });
}

void TestContactLetters::anOpenLetterIsTold()
{
    PinOffice office;
    QCOMPARE(office.ask(oldAddress).result, PinResult::Queued);
    QVERIFY(!office.change({ .phone = u"518-555-0177"_s }).openLetter);
    QCOMPARE(office.change({ .address = newAddress }).openLetter, LetterState::Queued);
    office.run(u"UPDATE letter SET state = %1"_s.arg(int(LetterState::Mailed)));
    QVERIFY(!office.change({ .address = oldAddress }).openLetter);
}

QTEST_APPLESS_MAIN(TestContactLetters)
#include "tst_contactletters.moc"
