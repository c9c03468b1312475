// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"
#include "models/domain/codes.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/letters/roomqueue.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

const LetterPlace place { QStringLiteral("printer KYO-2"), QStringLiteral("spool-1"), QStringLiteral("job-1") };

/// A step of the print room, and from which points it leads where; everywhere else it is a conflict.
struct RoomStep
{
    const char *name;
    std::function<Result<>(Connection &, const LetterClaim &)> take;
    QStringList from;
    QString to;
};

QList<RoomStep> roomSteps()
{
    const QStringList unsent { u"claimed"_s, u"rendered"_s, u"submitted intended"_s, u"submitted held"_s };
    const QStringList submitted { u"submitted intended"_s, u"submitted held"_s, u"submitted released"_s };
    return {
        { "rendered", [](auto &on, auto &claim) { return markRendered(on, claim, QByteArray(32, '\x07'), 2); },
            { u"claimed"_s }, u"rendered"_s },
        { "intended", [](auto &on, auto &claim) { return markIntended(on, claim, place); }, { u"rendered"_s },
            u"submitted intended"_s },
        { "held", [](auto &on, auto &claim) { return markHeld(on, claim, 4711); }, { u"submitted intended"_s },
            u"submitted held"_s },
        { "released", [](auto &on, auto &claim) { return markReleased(on, claim); }, { u"submitted held"_s },
            u"submitted released"_s },
        { "printed", [](auto &on, auto &claim) { return markPrinted(on, claim); }, submitted, u"printed"_s },
        { "given back", [](auto &on, auto &claim) { return giveBack(on, claim, u"no paper"_s); }, unsent, u"queued"_s },
        { "failed", [](auto &on, auto &claim) { return markFailed(on, claim, u"no type"_s); }, unsent, u"failed"_s },
        { "unclear", [](auto &on, auto &claim) { return markUnclear(on, claim, u"forgotten"_s); }, submitted,
            u"unclear"_s },
        { "quarantined", [](auto &on, auto &claim) { return quarantine(on, claim, u"half a box"_s); }, { u"claimed"_s },
            u"refused"_s },
        { "read", [](auto &on, auto &claim) { return readLetterContent(on, claim).map([](auto &&) {}); },
            { u"claimed"_s }, u"claimed"_s },
    };
}

/// The way of a letter that goes well, up to a number of steps.
void goAlong(Connection &connection, const LetterClaim &claim, int steps)
{
    const auto all = roomSteps();
    for (int step = 0; step < steps; ++step)
        QVERIFY(all.at(step).take(connection, claim));
}

QString pins(const LetterOffice &office)
{
    return rawQuery(office.path(), u"SELECT group_concat(party_ref) FROM sealed_pin WHERE quarantined = 1"_s)
        .toString();
}

} // namespace

/// The print room's way through the queue: step by step, each claim in one hand.
class TestRoomSteps : public QObject
{
    Q_OBJECT

private slots:
    void everyStepFromEveryPoint();
    void everyStepForEveryRole();
    void aLetterThatGoesWell();
    void theOldestIsClaimedFirst();
    void nothingIsClaimedForNobody();
    void anOvertakenWorkerChangesNothing_data();
    void anOvertakenWorkerChangesNothing();
    void anUnknownLetterIsNobodysClaim();
    void whatIsGivenBackGoesToTheEnd();
    void aLetterThatWasAboutToBeSentIsAnotherAttempt();
    void reasonsOfTheProgramStandInTheDetail();
    void contentIsWhatTheLetterNeeds();
    void aProtectedAddressStandsNowhereElse();
    void anotherAddressWaitsForASupervisor();
    void whatCannotBeMade_data();
    void whatCannotBeMade();
    void aQuarantineIsAnAlarm();
    void scans();
    void scansThatStopTheLine();
    void aScanOfAnOlderSheet();
    void stepsTakenTogether();
    void togetherOrNotAtAll();
};

void TestRoomSteps::everyStepFromEveryPoint()
{
    LetterOffice office(int(allPoints().size() * roomSteps().size()));
    const auto room = office.as("mailroom");
    int parent = 0;
    int taken = 0;
    for (const LetterPoint &point : allPoints()) {
        for (const RoomStep &step : roomSteps()) {
            const PaperNumber number = office.put(parent++, point);
            const LetterRow before = office.row(number);
            const int steps = office.stepsOf(number);
            const Result<> done = step.take(*room, office.claimOf(number));
            const QString what = nameOf(point) + u" -> "_s + QLatin1String(step.name);
            const bool fits = step.from.contains(nameOf(point));
            QVERIFY2(done.has_value() == fits, qPrintable(what));
            QCOMPARE(nameOf(office.pointOf(number)), fits ? step.to : nameOf(point));
            const bool isStep = fits && step.to != nameOf(point);
            QCOMPARE(office.stepsOf(number), steps + (isStep ? 1 : 0));
            if (!fits) {
                QCOMPARE(done.error().kind, Kind::Conflict);
                QCOMPARE(office.row(number).letter, before.letter);
            }
            taken += fits ? 1 : 0;
        }
    }
    QCOMPARE(taken, 1 + 1 + 1 + 1 + 3 + 4 + 4 + 3 + 1 + 1);
    QCOMPARE(office.findings(), QStringList());
}

void TestRoomSteps::everyStepForEveryRole()
{
    LetterOffice office(20);
    const PaperNumber printed = office.put(0, { LetterState::Printed });
    for (const char *role : { "agent", "caseworker", "supervisor", "auditor", "root" }) {
        const auto connection = office.as(role);
        int parent = 1;
        for (const RoomStep &step : roomSteps()) {
            const LetterPoint point { step.from.contains(u"claimed"_s) ? LetterState::Claimed : LetterState::Submitted,
                SpoolStep::Intended };
            const PaperNumber number = office.put(parent++, point);
            QCOMPARE(kindOf(step.take(*connection, office.claimOf(number))), Kind::Denied);
            QCOMPARE(office.pointOf(number).state, point.state);
            rawQuery(office.path(), u"UPDATE letter SET state = 10 WHERE number = '%1'"_s.arg(number.text()));
        }
        office.put(parent);
        QCOMPARE(kindOf(claimLetters(*connection, 1)), Kind::Denied);
        QCOMPARE(kindOf(renewClaims(*connection, {})), Kind::Denied);
        QCOMPARE(kindOf(takeOverLostLetters(*connection, 1)), Kind::Denied);
        QCOMPARE(kindOf(confirmMailed(*connection, { printed, 1 })), Kind::Denied);
        QCOMPARE(office.lastNoted(), u"%1 letter refused : ; scan %2.1"_s.arg(QLatin1String(role), printed.text()));
        rawQuery(office.path(), u"UPDATE letter SET state = 10 WHERE state = 1"_s);
    }
}

void TestRoomSteps::aLetterThatGoesWell()
{
    LetterOffice office;
    const PaperNumber number = office.put(0);
    const auto room = office.as("mailroom");
    const auto claims = claimLetters(*room, 10);
    QVERIFY(claims);
    QCOMPARE(claims->size(), 1);
    const LetterClaim claim = claims->first();
    QCOMPARE(claim.number, number);
    QCOMPARE(claim.caseId, caseOfParent(0));
    QCOMPARE(claim.office, u"A1"_s);
    QCOMPARE(claim.attempt, 1);
    goAlong(*room, claim, 4);
    const LetterRow released = office.row(number);
    QCOMPARE(released.letter.place, place.name);
    QCOMPARE(released.instance, place.instance);
    QCOMPARE(released.job, place.job);
    QCOMPARE(released.jobNumber, 4711);
    QCOMPARE(released.pages, 2);
    QCOMPARE(released.sha256, u"07"_s.repeated(32));
    QVERIFY(released.lease.until.isValid());
    QVERIFY(markPrinted(*room, claim));
    QVERIFY(!office.row(number).lease.until.isValid());
    QCOMPARE(kindOf(markPrinted(*room, claim)), Kind::Conflict); // the claim is over
    QVERIFY(confirmMailed(*room, { number, 1 }));
    const auto steps = stepsOfLetter(*room, number);
    QStringList states;
    for (const LetterStep &step : *steps)
        states.append(code(step.state));
    QCOMPARE(states.join(u' '), u"queued claimed rendered submitted submitted submitted printed mailed"_s);
    QCOMPARE(office.findings(), QStringList());
}

void TestRoomSteps::theOldestIsClaimedFirst()
{
    LetterOffice office(5);
    QList<PaperNumber> numbers;
    for (int parent = 0; parent < 5; ++parent) {
        numbers.append(office.put(parent));
        rawQuery(office.path(),
            u"UPDATE letter SET queued_at = '2026-01-0%1T10:00:00.000Z' WHERE number = '%2'"_s.arg(9 - parent)
                .arg(numbers.last().text()));
    }
    const auto room = office.as("mailroom");
    QList<PaperNumber> claimed;
    for (int most : { 2, 1, 5, 5 }) {
        const auto claims = claimLetters(*room, most);
        for (const LetterClaim &claim : *claims)
            claimed.append(claim.number);
    }
    std::ranges::reverse(numbers);
    QCOMPARE(claimed, numbers);
}

void TestRoomSteps::nothingIsClaimedForNobody()
{
    LetterOffice office;
    const PaperNumber number = office.put(0);
    const auto room = office.as("mailroom");
    for (const int most : { 0, -1 }) {
        QCOMPARE(claimLetters(*room, most)->size(), 0);
        QCOMPARE(takeOverLostLetters(*room, most)->size(), 0);
    }
    QCOMPARE(office.pointOf(number).state, LetterState::Queued);
    QVERIFY(renewClaims(*room, {}));
}

void TestRoomSteps::anOvertakenWorkerChangesNothing_data()
{
    QTest::addColumn<int>("along");
    for (int along = 0; along <= 4; ++along)
        QTest::addRow("after %d steps", along) << along;
}

/// Two workers, two connections: whatever the first one does once the second has its letter changes no row.
void TestRoomSteps::anOvertakenWorkerChangesNothing()
{
    QFETCH(int, along);
    LetterOffice office;
    const PaperNumber number = office.put(0);
    const auto first = office.as("mailroom");
    const auto second = office.as("mailroom");
    const LetterClaim late = claimLetters(*first, 1)->first();
    goAlong(*first, late, along);
    rawQuery(office.path(), u"UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z'"_s);
    const auto lost = takeOverLostLetters(*second, 10);
    QCOMPARE(lost->size(), 1);
    const LetterClaim fresh = lost->first().claim;
    QVERIFY(fresh.epoch > late.epoch);
    QCOMPARE(lost->first().state, office.pointOf(number).state);
    QCOMPARE(lost->first().step, office.pointOf(number).step);
    QCOMPARE(lost->first().job, along >= 3 ? 4711 : 0);
    QCOMPARE(lost->first().place.job, along >= 2 ? place.job : QString());
    QCOMPARE(lost->first().sha256, along >= 1 ? QByteArray(32, '\x07') : QByteArray());
    const QString before = contentOf(office.path());
    for (const RoomStep &step : roomSteps())
        QVERIFY2(kindOf(step.take(*first, late)) == Kind::Conflict, step.name);
    QCOMPARE(kindOf(renewClaims(*first, { late })), Kind::Conflict);
    QCOMPARE(contentOf(office.path()), before);
    const QList<RoomStep> steps = roomSteps();
    for (int step = along; step < 5; ++step) // the second one goes on where the first was left
        QVERIFY(steps.at(step).take(*second, fresh));
    QCOMPARE(office.pointOf(number).state, LetterState::Printed);
    QCOMPARE(office.findings(), QStringList());
}

void TestRoomSteps::anUnknownLetterIsNobodysClaim()
{
    LetterOffice office;
    const auto room = office.as("mailroom");
    const LetterClaim claim { PaperNumber::random(), caseOfParent(0), u"A1"_s, 1, 1 };
    for (const RoomStep &step : roomSteps())
        QVERIFY2(kindOf(step.take(*room, claim)) == Kind::Conflict, step.name);
}

void TestRoomSteps::whatIsGivenBackGoesToTheEnd()
{
    LetterOffice office(2);
    const PaperNumber first = office.put(0);
    const PaperNumber second = office.put(1);
    rawQuery(office.path(),
        u"UPDATE letter SET queued_at = '2026-01-01T00:00:00.000Z' WHERE number = '%1'"_s.arg(first.text()));
    const auto room = office.as("mailroom");
    const auto claim = claimLetters(*room, 1)->first();
    QCOMPARE(claim.number, first);
    QVERIFY(giveBack(*room, claim, u"another printer is to do it"_s));
    QCOMPARE(office.row(first).letter.reason, u"another printer is to do it"_s);
    QCOMPARE(claimLetters(*room, 1)->first().number, second);
    const auto again = claimLetters(*room, 1)->first();
    QCOMPARE(again.number, first);
    QCOMPARE(office.row(first).letter.reason, QString());
    QVERIFY(again.epoch > claim.epoch);
}

void TestRoomSteps::aLetterThatWasAboutToBeSentIsAnotherAttempt()
{
    LetterOffice office(4);
    const auto room = office.as("mailroom");
    for (int along = 0; along <= 3; ++along) {
        const PaperNumber number = office.put(along);
        const auto claim = claimLetters(*room, 1)->first();
        goAlong(*room, claim, along);
        QVERIFY(giveBack(*room, claim, u"no paper"_s));
        QCOMPARE(office.row(number).letter.attempt, along >= 2 ? 2 : 1);
        QCOMPARE(claimLetters(*room, 1)->first().attempt, along >= 2 ? 2 : 1);
    }
}

void TestRoomSteps::reasonsOfTheProgramStandInTheDetail()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Submitted, SpoolStep::Released });
    QVERIFY(markUnclear(*office.as("mailroom"), office.claimOf(number), u"the printer has forgotten it"_s));
    QCOMPARE(office.lastNoted(),
        u"mailroom letter done AA00000A1: ; letter %1: submitted, released -> unclear (the printer has forgotten it)"_s
            .arg(number.text()));
    QCOMPARE(office.row(number).letter.reason, u"the printer has forgotten it"_s);
}

void TestRoomSteps::contentIsWhatTheLetterNeeds()
{
    LetterOffice office;
    const PaperNumber number = office.put(0);
    rawQuery(office.path(), u"UPDATE party SET native_name = 'ন', language = 'bn' WHERE party_ref = 'P00000'"_s);
    rawQuery(office.path(),
        u"UPDATE sealed_pin SET box = randomblob(112), escrow_key_id = '8899aabbccddeeff', "
        "escrow_box = randomblob(112) WHERE party_ref = 'P00000'"_s);
    const auto room = office.as("mailroom");
    const auto claim = claimLetters(*room, 1)->first();
    const auto content = readLetterContent(*room, claim);
    QVERIFY(content);
    QCOMPARE(content->claim, claim);
    QCOMPARE(content->party, parentRef(0));
    QCOMPARE(content->role, Role::Custodial);
    QCOMPARE(content->name, u"Sample0 Testwood"_s);
    QCOMPARE(content->nativeName, u"ন"_s);
    QCOMPARE(content->language, u"bn"_s);
    QCOMPARE(content->address, PostalAddress({ u"1 Sample St"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s }));
    QCOMPARE(content->sealed.party, parentRef(0));
    QCOMPARE(content->sealed.office.key.text, u"0011223344556677"_s);
    QCOMPARE(content->sealed.office.box,
        rawQuery(office.path(), u"SELECT box FROM sealed_pin WHERE party_ref = 'P00000'"_s).toByteArray());
    QVERIFY(content->sealed.escrow);
    QCOMPARE(content->sealed.escrow->box.size(), SealedPin::size);
    QCOMPARE(office.lastNoted(), u"mailroom letter done AA00000A1: ; letter %1: for the letter"_s.arg(number.text()));
}

void TestRoomSteps::aProtectedAddressStandsNowhereElse()
{
    LetterOffice office;
    const PaperNumber number = office.put(0);
    rawQuery(office.path(), u"UPDATE party SET family_violence = 1"_s);
    const auto room = office.as("mailroom");
    const auto claim = claimLetters(*room, 1)->first();
    const auto content = readLetterContent(*room, claim);
    QVERIFY(content);
    QCOMPARE(content->address.street1, u"1 Sample St"_s);
    QCOMPARE(office.lastNoted(),
        u"mailroom letter done AA00000A1: ; letter %1: protected address, for the letter"_s.arg(number.text()));
    goAlong(*room, claim, 4);
    QVERIFY(markPrinted(*room, claim));
    const QString kept = rawQuery(office.path(),
        u"SELECT group_concat(detail || reason) || (SELECT group_concat(reason || place || job) FROM letter) || "
        "(SELECT group_concat(reason) FROM letter_step) FROM trail_row"_s)
                             .toString();
    QVERIFY(kept.size() > 100);
    for (const QString &secret : { u"Sample St"_s, u"Albany"_s, u"12207"_s, u"Testwood"_s, u"P00000"_s })
        QVERIFY(!kept.contains(secret, Qt::CaseInsensitive));
}

void TestRoomSteps::anotherAddressWaitsForASupervisor()
{
    LetterOffice office;
    const PaperNumber number = office.put(0);
    const auto room = office.as("mailroom");
    const auto claim = claimLetters(*room, 1)->first();
    moveParent(office.root(), 0, u"2 Sample St"_s);
    const auto content = readLetterContent(*room, claim);
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Kind::Refused);
    QVERIFY(!content.error().message.contains(u"2 Sample"_s));
    const LetterRow row = office.row(number);
    QCOMPARE(row.letter.state, LetterState::Requested);
    QVERIFY(row.letter.reason.contains(u"address"_s));
    QVERIFY(!row.letter.queuedAt.isValid());
    QCOMPARE(claimLetters(*room, 5)->size(), 0);
    QCOMPARE(kindOf(markRendered(*room, claim, "x", 1)), Kind::Conflict);
    QVERIFY(manageLetter(*office.as("supervisor"), number, LetterDeed::Approve, u"called back, it is right"_s));
    const auto again = claimLetters(*room, 5)->first();
    QCOMPARE(readLetterContent(*room, again)->address.street1, u"2 Sample St"_s);
    QCOMPARE(office.findings(), QStringList());
}

void TestRoomSteps::whatCannotBeMade_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<LetterState>("state");
    QTest::newRow("kept from use") << u"UPDATE sealed_pin SET quarantined = 1"_s << LetterState::Refused;
    QTest::newRow("gone") << u"DELETE FROM sealed_pin"_s << LetterState::Refused;
    QTest::newRow("no address") << u"UPDATE party SET street1 = '', city = '', state = '', zip = ''"_s
                                << LetterState::Requested;
    QTest::newRow("one sign of the address") << u"UPDATE party SET zip = '12208'"_s << LetterState::Requested;
}

void TestRoomSteps::whatCannotBeMade()
{
    QFETCH(QString, spoil);
    QFETCH(LetterState, state);
    LetterOffice office;
    const PaperNumber number = office.put(0);
    const auto room = office.as("mailroom");
    const auto claim = claimLetters(*room, 1)->first();
    test::letBeAltered(office.path(), u"sealed_pin"_s);
    rawQuery(office.path(), spoil);
    QCOMPARE(kindOf(readLetterContent(*room, claim)), Kind::Refused);
    QCOMPARE(office.pointOf(number).state, state);
    QVERIFY(!office.row(number).letter.reason.isEmpty());
    QCOMPARE(kindOf(readLetterContent(*room, claim)), Kind::Conflict); // once is enough
    QCOMPARE(office.findings(), QStringList());
}

void TestRoomSteps::aQuarantineIsAnAlarm()
{
    LetterOffice office(2);
    office.put(1);
    const PaperNumber number = office.put(0);
    const auto room = office.as("mailroom");
    const auto claims = claimLetters(*room, 2);
    const auto claim = claims->first().number == number ? claims->first() : claims->last();
    QVERIFY(quarantine(*room, claim, u"the box is another parent's"_s));
    QCOMPARE(pins(office), u"P00000"_s);
    QCOMPARE(office.pointOf(number).state, LetterState::Refused);
    QCOMPARE(office.staffed().rowsOf(u"pin_alarm"_s),
        QStringList({ u"mailroom refused letter %1: the box is another parent's"_s.arg(number.text()) }));
    const QString caseId
        = rawQuery(office.path(), u"SELECT case_id || office_of_case FROM trail_row WHERE action = 'pin_alarm'"_s)
              .toString();
    QCOMPARE(caseId, u"AA00000A1A1"_s);
    // trying again does not help before another PIN is delivered
    QVERIFY(manageLetter(*office.as("supervisor"), number, LetterDeed::Retry, u"once more"_s));
    const auto again = claimLetters(*room, 1)->first();
    QCOMPARE(kindOf(readLetterContent(*room, again)), Kind::Refused);
    QCOMPARE(office.pointOf(number).state, LetterState::Refused);
}

void TestRoomSteps::scans()
{
    LetterOffice office(2);
    const auto room = office.as("mailroom");
    const PaperNumber whole = office.put(0, { LetterState::Printed });
    const PaperNumber latest = office.put(1, { LetterState::Printed });
    const auto mailed = confirmMailed(*room, { whole, 1 });
    QVERIFY(mailed);
    QCOMPARE(mailed->state, LetterState::Mailed);
    QCOMPARE(*mailed, office.row(whole).letter);
    QVERIFY(confirmMailed(*room, { latest, std::nullopt }));
    QCOMPARE(kindOf(confirmMailed(*room, { PaperNumber::random(), 1 })), Kind::NotFound);
    QVERIFY(office.lastNoted().startsWith(u"mailroom letter not_found : ; scan "_s));
}

void TestRoomSteps::scansThatStopTheLine()
{
    const QList<LetterPoint> points = allPoints();
    LetterOffice office(int(points.size()));
    const auto room = office.as("mailroom");
    for (int parent = 0; parent < points.size(); ++parent) {
        const LetterPoint &point = points.at(parent);
        if (point.state == LetterState::Printed)
            continue;
        const PaperNumber number = office.put(parent, point);
        for (const SheetNumber &sheet : { SheetNumber { number, 1 }, SheetNumber { number, std::nullopt } }) {
            QVERIFY2(kindOf(confirmMailed(*room, sheet)) == Kind::Refused, qPrintable(nameOf(point)));
            QVERIFY2(office.pointOf(number) == point, qPrintable(nameOf(point)));
            QCOMPARE(office.lastNoted(),
                u"mailroom letter refused %1: ; scan "_s.arg(caseOfParent(parent).text()) + sheet.text());
        }
    }
}

void TestRoomSteps::aScanOfAnOlderSheet()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Printed });
    const auto room = office.as("mailroom");
    QVERIFY(manageLetter(*office.as("supervisor"), number, LetterDeed::Reprint, u"the sheet is torn"_s));
    const auto claim = claimLetters(*room, 1)->first();
    QCOMPARE(claim.attempt, 2);
    goAlong(*room, claim, 5);
    for (const int attempt : { 1, 3 }) {
        const auto scanned = confirmMailed(*room, { number, attempt });
        QCOMPARE(kindOf(scanned), Kind::Refused);
        QVERIFY(scanned.error().message.contains(u"destroy"_s));
    }
    QVERIFY(confirmMailed(*room, { number, 2 }));
}

void TestRoomSteps::stepsTakenTogether()
{
    LetterOffice office(4);
    office.putMany(4);
    const auto room = office.as("mailroom");
    const auto claims = claimLetters(*room, 4);
    QCOMPARE(claims->size(), 4);
    QVERIFY(manageLetter(*office.as("supervisor"), claims->at(1).number, LetterDeed::Void, u"not wanted"_s));
    moveParent(office.root(), office.row(claims->at(2).number).letter.party.text.right(5).toInt(), u"2 Sample St"_s);
    QStringList answers;
    const auto done = takeTogether(*room, [&]() -> Result<> {
        for (const LetterClaim &claim : *claims) {
            const auto content = readLetterContent(*room, claim);
            const auto rendered = content ? markRendered(*room, claim, "x", 1) : tl::unexpected(content.error());
            const auto intended = rendered ? markIntended(*room, claim, place) : rendered;
            answers.append(intended                           ? u"done"_s
                    : intended.error().kind == Kind::Conflict ? u"conflict"_s
                                                              : u"refused"_s);
            if (claim == claims->first()) // nothing of it is anybody else's yet
                if (rawQuery(office.path(), u"SELECT COUNT(*) FROM letter WHERE state > 2 AND state < 10"_s).toInt()
                    != 0)
                    return failure(Kind::Failed, u"seen early"_s);
        }
        return {};
    });
    QVERIFY(done);
    QCOMPARE(answers.join(u' '), u"done conflict refused done"_s);
    QCOMPARE(nameOf(office.pointOf(claims->at(0).number)), u"submitted intended"_s);
    QCOMPARE(nameOf(office.pointOf(claims->at(1).number)), u"void"_s);
    QCOMPARE(nameOf(office.pointOf(claims->at(2).number)), u"requested"_s);
    QCOMPARE(nameOf(office.pointOf(claims->at(3).number)), u"submitted intended"_s);
    QCOMPARE(office.findings(), QStringList());
}

void TestRoomSteps::togetherOrNotAtAll()
{
    LetterOffice office(2);
    office.putMany(2);
    const auto room = office.as("mailroom");
    const QString before = contentOf(office.path());
    const auto done = takeTogether(*room, [&]() -> Result<> {
        const auto claims = claimLetters(*room, 2);
        goAlong(*room, claims->first(), 3);
        return failure(Kind::Failed, u"given up"_s);
    });
    QCOMPARE(kindOf(done), Kind::Failed);
    QCOMPARE(contentOf(office.path()), before);
    QCOMPARE(claimLetters(*room, 2)->size(), 2); // the connection goes on
}

QTEST_APPLESS_MAIN(TestRoomSteps)
#include "tst_roomsteps.moc"
