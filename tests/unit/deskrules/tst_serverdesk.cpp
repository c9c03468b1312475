// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "models/store/casequeries.h"
#include "models/store/connection.h"
#include "models/store/contact/contacthistory.h"
#include "models/store/contact/contactwork.h"
#include "models/store/contact/districtchanges.h"
#include "models/store/desk/caseactivity.h"
#include "models/store/desk/drafts.h"
#include "models/store/desk/notes.h"
#include "models/store/desk/workermemory.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/letters/pinattempts.h"
#include "models/store/letters/pinrequest.h"
#include "models/store/letters/roomqueue.h"
#include "models/store/letters/sealedpins.h"
#include "models/store/oversight/officefigures.h"
#include "models/store/papers/keptpapers.h"
#include "models/store/posting.h"
#include "models/store/serverlogin.h"
#include "models/store/settings/settings.h"
#include "models/store/trail/trail.h"
#include "tests/support/server/testserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password("made up for the test");

template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

template <class T>
std::optional<Error::Kind> kindOf(const Result<T> &result)
{
    return result ? std::optional<Error::Kind>() : result.error().kind;
}

CaseId caseOf(const char *text) { return *CaseId::parse(QString::fromLatin1(text)); }

QDate officeDay() { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("America/New_York")).date(); }

/// Whom the made-up cases are of.
PartyRow partyRow(int number, bool flagged)
{
    PartyRow row;
    Party &party = row.party;
    party.ref.text = u"P%1"_s.arg(number);
    party.givenName = u"Quill"_s;
    party.familyName = u"Testwood"_s + QString(u"ABCDEF"_s[number]);
    party.language = u"en"_s;
    party.familyViolence = flagged;
    party.address = Guarded(
        PostalAddress { u"%1 Sample Street"_s.arg(number), QString(), u"Albany"_s, u"NY"_s, u"12207"_s }, flagged);
    party.phone = Guarded(u"518-555-010%1"_s.arg(number), flagged);
    party.email = Guarded(u"quill%1@example.org"_s.arg(number), flagged);
    party.addressVerifiedOn = QDate(2026, 1, 5);
    row.ssn = Ssn::parse(u"9001234%1"_s.arg(number + 10));
    return row;
}

CaseRecords recordsOf(const CaseId &id, const QString &office, int custodial)
{
    CaseRecords records;
    SupportCase &supportCase = records.supportCase;
    supportCase.id = id;
    supportCase.office = office;
    supportCase.countyFips = u"36001"_s;
    supportCase.openedOn = QDate(2026, 1, 1);
    supportCase.custodial.text = u"P%1"_s.arg(custodial);
    supportCase.noncustodial.text = u"P0"_s;
    return records;
}

/// What a caller says who is the parent.
PinRequest requestOf(const CaseId &id, const Party &party, int number)
{
    PinRequest request;
    request.caseId = id;
    request.fullName = party.name();
    request.ssn = Ssn::parse(u"9001234%1"_s.arg(number + 10));
    request.caseIds = { id.text() };
    request.mailingAddress = { u"%1 sample st."_s.arg(number), QString(), u"ALBANY"_s, u"NY"_s, u"12207"_s };
    return request;
}

KeptPaper paperOf(const CaseId &id, PaperKind kind, const QByteArray &content)
{
    KeptPaper paper;
    paper.number = PaperNumber::random();
    paper.caseId = id;
    paper.kind = kind;
    paper.language = u"en"_s;
    paper.asOf = QDate(2026, 3, 31);
    paper.pages = 1;
    paper.digest = u"ab"_s;
    paper.content = content;
    return paper;
}

} // namespace

/// What is done at a desk of a shared office, by the program's own functions and as its users: a server that refuses
/// what breaks a rule takes all that keeps it.
class ServerDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_desks.clear(); }
    void aContactIsChanged();
    void twoEditorsOfOneRecord();
    void aProtectedPersonsContact();
    void notesDraftsAndMemory();
    void aLetterFromTheCallToTheEnvelope();
    void anApprovalIsAnothers();
    void aProtectedPersonsLetter();
    void threeWrongOnesAndNoMore();
    void papersAndTheirCopies();
    void settingsAndTheDirectory();
    void aSupervisorsFigures();

private:
    DatabaseSpec spec() const;
    Connection &as(const QString &user);
    qint64 revisionOf(Connection &connection, const CaseId &id);

    const CaseId m_plain = caseOf("AA00001A1");
    const CaseId m_flagged = caseOf("AA00002A1");
    const CaseId m_elsewhere = caseOf("BB00001B1");
    std::unique_ptr<test::TestServer> m_server;
    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<Connection>> m_desks;
};

DatabaseSpec ServerDeskTest::spec() const
{
    QString address = m_server->url();
    address.remove(m_server->user() + u'@');
    return *sharedDatabaseSpec(address, false, m_folder.filePath(u"key"_s));
}

/// Signed in, once a test.
Connection &ServerDeskTest::as(const QString &user)
{
    std::unique_ptr<Connection> &desk = m_desks[user];
    if (!desk) {
        desk = sure(Connection::open(spec()));
        sure(signIn(*desk, user, password, u"test"_s));
    }
    return *desk;
}

qint64 ServerDeskTest::revisionOf(Connection &connection, const CaseId &id)
{
    return sure(openCase(connection, id, { .reason = u"asked by phone"_s }))->revision;
}

void ServerDeskTest::initTestCase()
{
    m_server = std::make_unique<test::TestServer>(QStringList { u"--local"_s, u"scram"_s });
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->error()));
    const DatabaseSpec owner = spec();
    owner.login->keep(m_server->user(), m_server->password());
    const auto made = sure(Connection::create(owner));
    const auto writer = sure(BulkWriter::begin(*made));
    for (int number = 0; number < 5; ++number)
        sure(writer->addParty(partyRow(number, number == 2)));
    sure(writer->addCase(recordsOf(m_plain, u"NORTH"_s, 1)));
    sure(writer->addCase(recordsOf(m_flagged, u"NORTH"_s, 2)));
    sure(writer->addCase(recordsOf(m_elsewhere, u"SOUTH"_s, 3)));
    sure(writer->commit());
    const auto add = [&](Connection &by, const QString &name, StaffRole role, bool tax = false) {
        sure(addUser(by, { { .name = name, .role = role, .office = u"NORTH"_s, .taxInformation = tax }, password }));
    };
    add(*made, u"administrator"_s, StaffRole::Administrator);
    Connection &administrator = as(u"administrator"_s);
    add(administrator, u"agent"_s, StaffRole::Agent);
    add(administrator, u"caseworker"_s, StaffRole::Caseworker);
    add(administrator, u"taxworker"_s, StaffRole::Caseworker, true);
    add(administrator, u"supervisor"_s, StaffRole::Supervisor);
    add(administrator, u"second"_s, StaffRole::Supervisor);
    add(administrator, u"mailroom"_s, StaffRole::Mailroom);
    const auto pins = sure(SealedPinPosting::begin(administrator));
    for (int number = 0; number < 5; ++number) {
        SealedPinRow row { .party = { u"P%1"_s.arg(number) },
            .office = { { u"key"_s }, QByteArray(SealedPin::size, char(number + 1)) },
            .escrow = {} };
        QCOMPARE(sure(pins->post(row)).outcome, PostedRow::Outcome::Accepted);
        QCOMPARE(sure(pins->post(row)).outcome, PostedRow::Outcome::Unchanged);
    }
    sure(record(administrator, { .action = TrailAction::Import, .detail = u"pins: 5 new"_s }));
    sure(pins->commit());
}

void ServerDeskTest::aContactIsChanged()
{
    Connection &worker = as(u"caseworker"_s);
    const ContactChange change { .address
        = PostalAddress { u"77 Newgate Road"_s, QString(), u"Troy"_s, u"NY"_s, u"12180"_s },
        .phone = u"(518) 555-0177"_s,
        .email = QString() };
    const ContactAnswer answer = sure(changeContact(
        worker, { m_plain, Role::Custodial, change, u"told at the counter"_s, revisionOf(worker, m_plain) }));
    QCOMPARE(answer.changed, (QList { ContactKind::Address, ContactKind::Phone, ContactKind::Email }));
    const CaseFilePointer file = sure(openCase(worker, m_plain));
    QVERIFY(file->custodial.phone.shownTo(Audience::StaffWithReason) != nullptr);
    QCOMPARE(*file->custodial.phone.shownTo(Audience::StaffWithReason), u"(518) 555-0177"_s);
    QVERIFY(sure(changeContact(worker, { m_plain, Role::Custodial, change, u"told again"_s, file->revision }))
                .changed.isEmpty());
    const ContactChange verified { .verifiedOn = officeDay() };
    QCOMPARE(sure(changeContact(worker, { m_plain, Role::Custodial, verified, u"mail came through"_s, file->revision }))
                 .changed,
        QList { ContactKind::AddressVerified });
    const ContactHistory history = sure(contactHistory(as(u"agent"_s), m_plain));
    QCOMPARE(history.custodial.size(), 4);
    QCOMPARE(history.custodial.front().kind, ContactKind::AddressVerified);
    QCOMPARE(kindOf(changeContact(as(u"agent"_s), { m_plain, Role::Custodial, change, u"no right to"_s, 0 })),
        Error::Kind::Denied);
    QCOMPARE(kindOf(changeContact(worker,
                 { m_elsewhere, Role::Custodial, { .phone = u"518-555-0178"_s }, u"moved here"_s,
                     revisionOf(worker, m_elsewhere) })),
        std::nullopt);
}

void ServerDeskTest::twoEditorsOfOneRecord()
{
    Connection &first = as(u"caseworker"_s);
    Connection &second = as(u"supervisor"_s);
    const qint64 seenByFirst = revisionOf(first, m_plain);
    const qint64 seenBySecond = revisionOf(second, m_plain);
    const auto wish = [this](const QString &email, qint64 seen) {
        return ContactWish { m_plain, Role::Noncustodial, { .email = email }, u"told by phone"_s, seen };
    };
    QCOMPARE(kindOf(changeContact(second, wish(u"second@example.org"_s, seenBySecond))), std::nullopt);
    QCOMPARE(kindOf(changeContact(first, wish(u"first@example.org"_s, seenByFirst))), Error::Kind::Conflict);
    QCOMPARE(kindOf(changeContact(first, wish(u"first@example.org"_s, revisionOf(first, m_plain)))), std::nullopt);
}

void ServerDeskTest::aProtectedPersonsContact()
{
    Connection &worker = as(u"caseworker"_s);
    const ContactChange change { .phone = u"518-555-0188"_s };
    sure(changeContact(
        worker, { m_flagged, Role::Custodial, change, u"she asked for it"_s, revisionOf(worker, m_flagged) }));
    Connection &agent = as(u"agent"_s);
    const CaseFilePointer file = sure(openCase(agent, m_flagged));
    QVERIFY(file->custodial.phone.shownTo(Audience::StaffWithReason) == nullptr
        || file->custodial.phone.shownTo(Audience::StaffWithReason)->isEmpty());
    for (const ContactEntry &entry : sure(contactHistory(agent, m_flagged)).custodial) {
        QVERIFY(entry.before.shownTo(Audience::StaffWithReason) == nullptr
            || entry.before.shownTo(Audience::StaffWithReason)->isEmpty());
        QVERIFY(entry.after.shownTo(Audience::StaffWithReason) == nullptr
            || entry.after.shownTo(Audience::StaffWithReason)->isEmpty());
    }
}

void ServerDeskTest::notesDraftsAndMemory()
{
    Connection &agent = as(u"agent"_s);
    const int first = sure(keepNote(agent, m_plain, u"She called back."_s));
    QCOMPARE(sure(keepNote(as(u"caseworker"_s), m_plain, u"So did he."_s)), first + 1);
    QCOMPARE(kindOf(keepNote(agent, m_plain, u"his number is 900-12-3456"_s)), Error::Kind::Usage);
    QCOMPARE(kindOf(keepNote(as(u"caseworker"_s), m_elsewhere, u"not mine"_s)), Error::Kind::ReasonNeeded);
    QCOMPARE(kindOf(keepNote(as(u"mailroom"_s), m_plain, u"not mine"_s)), Error::Kind::Denied);
    const DraftPlace place { m_plain, u"note"_s };
    sure(keepDraft(agent, place, u"half a sen"_s));
    sure(keepDraft(agent, place, u"half a sentence"_s));
    QCOMPARE(sure(readDraft(agent, place)), u"half a sentence"_s);
    QCOMPARE(sure(readDraft(as(u"caseworker"_s), place)), QString());
    sure(forgetOldDrafts(agent));
    sure(forgetDraft(agent, place));
    QCOMPARE(sure(readDraft(agent, place)), QString());
    sure(keepInWorkerMemory(agent, u"window"_s, u"wide"_s));
    QCOMPARE(sure(readWorkerMemory(agent)).value(u"window"_s), u"wide"_s);
    QVERIFY(sure(readWorkerMemory(as(u"caseworker"_s))).isEmpty());
    const Admission admission = sure(admitCases(agent, { m_plain }, {}));
    int notes = 0;
    for (const Activity &activity : sure(readActivity(agent, admission, m_plain)))
        notes += std::holds_alternative<NoteWritten>(activity.what) ? 1 : 0;
    QCOMPARE(notes, 2);
}

void ServerDeskTest::aLetterFromTheCallToTheEnvelope()
{
    Connection &agent = as(u"agent"_s);
    Connection &room = as(u"mailroom"_s);
    const PinRequest request = requestOf(m_elsewhere, partyRow(3, false).party, 3);
    const PinAnswer checked = sure(checkPinRequest(agent, request));
    QCOMPARE(checked.result, PinResult::Queued);
    const PinAnswer answer = sure(requestPinLetter(agent, request));
    QCOMPARE(answer.result, PinResult::Queued);
    QCOMPARE(sure(requestPinLetter(agent, request)).obstacles, QList { PinObstacle::OpenLetter });
    const QList<LetterClaim> claims = sure(claimLetters(room, 5));
    QCOMPARE(claims.size(), 1);
    const LetterClaim &claim = claims.front();
    sure(renewClaims(room, claims));
    const LetterContent content = sure(readLetterContent(room, claim));
    QCOMPARE(content.address.street1, u"3 Sample Street"_s);
    QCOMPARE(content.sealed.office.box, QByteArray(SealedPin::size, char(4)));
    QCOMPARE(kindOf(claimLetters(agent, 5)), Error::Kind::Denied);
    sure(takeTogether(room, [&] {
        return markRendered(room, claim, QByteArray(32, 'x'), 2).and_then([&] {
            return markIntended(room, claim, { u"printer KYO-2"_s, u"spool 1"_s, u"caseledger 1"_s });
        });
    }));
    sure(markHeld(room, claim, 7));
    sure(markReleased(room, claim));
    QCOMPARE(kindOf(giveBack(room, claim, u"too late"_s)), Error::Kind::Conflict);
    sure(markPrinted(room, claim));
    QCOMPARE(sure(confirmMailed(room, { answer.letter, 1 })).state, LetterState::Mailed);
    QCOMPARE(sure(takeOverLostLetters(room, 5)).size(), 0);
    QCOMPARE(sure(stepsOfLetter(as(u"supervisor"_s), answer.letter)).size(), 8);
    QCOMPARE(
        sure(manageLetter(as(u"supervisor"_s), answer.letter, LetterDeed::Reprint, u"lost in the mail"_s)).attempt, 2);
    QCOMPARE(sure(manageLetter(as(u"second"_s), answer.letter, LetterDeed::Void, u"found again"_s)).state,
        LetterState::Void);
}

void ServerDeskTest::anApprovalIsAnothers()
{
    Connection &supervisor = as(u"supervisor"_s);
    Connection &second = as(u"second"_s);
    const ContactChange change { .address
        = PostalAddress { u"0 sample st"_s, u"Apt 2"_s, u"Albany"_s, u"NY"_s, u"12207"_s } };
    sure(changeContact(
        supervisor, { m_plain, Role::Noncustodial, change, u"told by phone"_s, revisionOf(supervisor, m_plain) }));
    PinRequest request = requestOf(m_plain, partyRow(0, false).party, 0);
    request.party = Role::Noncustodial;
    request.mailingAddress.street2 = u"Apt. 2"_s;
    const PinAnswer answer = sure(requestPinLetter(supervisor, request));
    QCOMPARE(answer.result, PinResult::NeedsApproval);
    QVERIFY(answer.obstacles.contains(PinObstacle::AddressChangedByRequester));
    QCOMPARE(
        kindOf(manageLetter(supervisor, answer.letter, LetterDeed::Approve, u"it is right"_s)), Error::Kind::Refused);
    QCOMPARE(sure(manageLetter(second, answer.letter, LetterDeed::Approve, u"it is right"_s)).approvedBy, u"second"_s);
    QCOMPARE(
        kindOf(manageLetter(as(u"agent"_s), answer.letter, LetterDeed::Void, u"no right to"_s)), Error::Kind::Denied);
    // Before it is printed the address changes: nothing is printed, and somebody looks at it once more.
    sure(changeContact(as(u"caseworker"_s),
        { m_plain, Role::Noncustodial,
            { .address = PostalAddress { u"9 Other Rd"_s, QString(), u"Albany"_s, u"NY"_s, u"12207"_s } },
            u"told by phone"_s, revisionOf(as(u"caseworker"_s), m_plain) }));
    const QList<LetterClaim> claims = sure(claimLetters(as(u"mailroom"_s), 1));
    QCOMPARE(kindOf(readLetterContent(as(u"mailroom"_s), claims.at(0))), Error::Kind::Refused);
    QCOMPARE(sure(readLetters(second, { .state = LetterState::Requested })).size(), 1);
    sure(manageLetter(second, answer.letter, LetterDeed::Void, u"enough"_s));
}

void ServerDeskTest::aProtectedPersonsLetter()
{
    Connection &agent = as(u"agent"_s);
    PinRequest wrong = requestOf(m_flagged, partyRow(2, true).party, 2);
    wrong.ssn = Ssn::parse(u"900000000"_s);
    QCOMPARE(sure(requestPinLetter(agent, wrong)).obstacles, QList { PinObstacle::NoMatch });
    const PinAnswer answer = sure(requestPinLetter(agent, requestOf(m_flagged, partyRow(2, true).party, 2)));
    QCOMPARE(answer.result, PinResult::Queued);
    const QList<LetterClaim> claims = sure(claimLetters(as(u"mailroom"_s), 1));
    QCOMPARE(sure(readLetterContent(as(u"mailroom"_s), claims.at(0))).address.street1, u"2 Sample Street"_s);
    sure(quarantine(as(u"mailroom"_s), claims.at(0), u"another party's"_s));
    QCOMPARE(sure(readLetters(as(u"supervisor"_s), { .state = LetterState::Refused })).size(), 1);
    sure(manageLetter(as(u"supervisor"_s), answer.letter, LetterDeed::Void, u"no PIN"_s));
}

void ServerDeskTest::threeWrongOnesAndNoMore()
{
    Connection &agent = as(u"agent"_s);
    PinRequest request = requestOf(m_plain, partyRow(1, false).party, 1);
    request.mailingAddress = { u"77 Newgate Road"_s, QString(), u"Troy"_s, u"NY"_s, u"12180"_s };
    PinRequest wrong = request;
    wrong.fullName = u"Somebody Else"_s;
    for (int place = 0; place < 3; ++place)
        QCOMPARE(sure(requestPinLetter(agent, wrong)).obstacles, QList { PinObstacle::NoMatch });
    QCOMPARE(sure(phoneAttemptsLeft(agent, m_plain, Role::Custodial)), 0);
    QCOMPARE(sure(requestPinLetter(agent, request)).obstacles, QList { PinObstacle::Locked });
}

void ServerDeskTest::papersAndTheirCopies()
{
    Connection &worker = as(u"caseworker"_s);
    const KeptPaper statement = paperOf(m_plain, PaperKind::Statement, "lines of payments");
    const KeptPaper coupon = paperOf(m_plain, PaperKind::Coupon, "a coupon");
    const CaseRevision madeOf { m_plain, revisionOf(worker, m_plain) };
    sure(keepPapers(worker, std::array { statement, coupon }, std::span(&madeOf, 1)));
    QVERIFY(sure(isNumberTaken(worker, statement.number)));
    QCOMPARE(kindOf(keepPapers(worker, std::span(&statement, 1))), Error::Kind::Failed);
    QCOMPARE(kindOf(keepPapers(as(u"agent"_s), std::array { paperOf(m_plain, PaperKind::Coupon, "x") })),
        Error::Kind::Denied);
    QCOMPARE(sure(paperByNumber(worker, coupon.number)).content, QByteArray("a coupon"));
    QCOMPARE(kindOf(paperByNumber(worker, statement.number)), Error::Kind::Denied);
    const KeptPaper facts = sure(paperByNumber(worker, statement.number, KeptPart::Facts));
    QVERIFY(facts.isContentSound() && facts.areFactsSound() && facts.content.isEmpty());
    QCOMPARE(sure(paperByNumber(as(u"taxworker"_s), statement.number)).content, QByteArray("lines of payments"));
    QCOMPARE(sure(papersOfCase(worker, m_plain)).size(), 2);
    const CaseRevision before { m_plain, madeOf.revision + 1 };
    QCOMPARE(kindOf(keepPapers(worker, std::array { paperOf(m_plain, PaperKind::Coupon, "x") }, std::span(&before, 1))),
        Error::Kind::Conflict);
}

void ServerDeskTest::settingsAndTheDirectory()
{
    Connection &administrator = as(u"administrator"_s);
    sure(changeSetting(administrator, { .key = u"contact"_s, .newValue = u"518-555-0100"_s, .reason = u"moved"_s }));
    sure(changeSetting(administrator,
        { .key = u"pass_through"_s, .from = QDate(2027, 1, 1), .newValue = u"150.00 250.00"_s, .reason = u"law"_s }));
    QCOMPARE(sure(settingChanges(as(u"agent"_s))).size(), 2);
    QVERIFY(kindOf(changeSetting(as(u"supervisor"_s), { .key = u"contact"_s, .newValue = u"x"_s, .reason = u"y"_s }))
                .has_value());
    const DistrictChange change { .countyFips = u"36001"_s,
        .email = u"district@example.org"_s,
        .source = u"the county"_s,
        .reason = u"they wrote"_s };
    sure(changeDistrict(as(u"supervisor"_s), change));
    QCOMPARE(sure(districtChanges(as(u"agent"_s))).size(), 1);
    QCOMPARE(kindOf(changeDistrict(as(u"agent"_s), change)), Error::Kind::Denied);
}

void ServerDeskTest::aSupervisorsFigures()
{
    const OfficeFigures figures = sure(readOfficeFigures(as(u"supervisor"_s)));
    QCOMPARE(figures.office, u"NORTH"_s);
    QVERIFY(!sure(countLetters(as(u"supervisor"_s))).isEmpty());
    QCOMPARE(kindOf(readOfficeFigures(as(u"caseworker"_s))), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(ServerDeskTest)

#include "tst_serverdesk.moc"
