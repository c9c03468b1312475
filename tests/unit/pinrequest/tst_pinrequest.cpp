// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/addresshash.h"
#include "models/store/letters/pinrequest.h"
#include "models/store/posting.h"
#include "models/store/query.h"
#include "tests/unit/protected/protectedoffice.h"
#include "tests/unit/store/storesamples.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <set>
#include <thread>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 3, 31);

PartyRow parent(const QString &ref, const QString &ssn)
{
    PartyRow row = partyRow(ref, u"Ana"_s, u"Sampleton"_s);
    row.ssn = Ssn::parse(ssn);
    row.party.addressVerifiedOn = QDate(2025, 1, 5);
    return row;
}

/// Two cases with a parent each who has a sealed PIN; the other parent of both has none.
class PinOffice : public TestOffice
{
public:
    PinOffice()
    {
        post(connection(),
            { parent(u"P1"_s, u"900000001"_s), parent(u"P2"_s, u"900000002"_s), parent(u"P3"_s, u"900000003"_s),
                caseRow("AA00001A1", u"P1"_s, u"P3"_s), caseRow("AA00002A1", u"P2"_s, u"P3"_s) });
        for (const QString &ref : { u"P1"_s, u"P2"_s })
            run(u"INSERT INTO sealed_pin SELECT '%1', 'key', x'00', '', NULL, 0, MAX(number) FROM posting"_s.arg(ref));
    }

    QVariant run(const QString &statement) const { return rawQuery(spec().path, statement); }
    int count(const QString &table) const { return run(u"SELECT count(*) FROM "_s + table).toInt(); }
    QString lastDetail() const { return run(u"SELECT detail FROM trail_row ORDER BY entry DESC LIMIT 1"_s).toString(); }
};

PinRequest rightRequest(const char *id = "AA00001A1", const QString &ssn = u"900000001"_s)
{
    PinRequest request;
    request.caseId = caseId(id);
    request.fullName = u"sampleton, ana"_s;
    request.ssn = Ssn::parse(ssn);
    request.caseIds = { QString::fromLatin1(id) };
    request.mailingAddress = { u"1 Sample Street"_s, {}, u"albany"_s, u"ny"_s, u"12207"_s };
    return request;
}

PinRequest wrongRequest()
{
    PinRequest request = rightRequest();
    request.fullName = u"Somebody Else"_s;
    return request;
}

PinAnswer sure(Result<PinAnswer> answer)
{
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
    return *std::move(answer);
}

} // namespace

/// Requests in the store: one unit of work each, one letter at most.
class TestPinRequest : public QObject
{
    Q_OBJECT

private slots:
    void aLetterIsMadeWithItsStepAndRow();
    void aCheckMakesNothing();
    void aCheckThatFailsCounts();
    void aCheckLeavesTheRequestItsId();
    void aRequestKnowsItsAnswer();
    void atOnceThereIsOneLetter_data();
    void atOnceThereIsOneLetter();
    void allOfItOrNothing_data();
    void allOfItOrNothing();
    void whoMayNotIsNotedAndChangesNothing();
    void wrongUseIsToldBeforeAnything();
    void anAddressIsKnownByItsHash();
    void everyObstacleHasItsWords();
    void whatRulesWroteIsSaidInOtherWords();
    void everyQueryIsAWalkAlongAnIndex_data();
    void everyQueryIsAWalkAlongAnIndex();
};

void TestPinRequest::aLetterIsMadeWithItsStepAndRow()
{
    PinOffice office;
    const PinAnswer answer = sure(requestPinLetter(office.connection(), rightRequest(), theDay));
    QCOMPARE(answer.result, PinResult::Queued);
    QCOMPARE(answer.checks, (PinChecks { true, true, true, true, std::nullopt }));
    QVERIFY(whyOf(answer).isEmpty());
    QCOMPARE(office.run(u"SELECT number FROM letter"_s).toString(), answer.letter.text());
    QCOMPARE(office.run(u"SELECT requested_on FROM letter"_s).toString(), u"2026-03-31"_s);
    QCOMPARE(
        office.run(u"SELECT letter || state || number FROM letter_step"_s).toString(), answer.letter.text() + u"11"_s);
    QCOMPARE(office.run(u"SELECT letter || checks || obstacles || failed FROM pin_request"_s).toString(),
        answer.letter.text() + u"yyyy-0"_s);
    QCOMPARE(office.lastDetail(), u"phone, custodial: queued, letter "_s + answer.letter.text());
}

void TestPinRequest::aCheckMakesNothing()
{
    PinOffice office;
    PinRequest request = rightRequest();
    request.requestId = u"call 1"_s;
    const PinAnswer checked = sure(checkPinRequest(office.connection(), request, theDay));
    QCOMPARE(checked.result, PinResult::Queued);
    QVERIFY(checked.letter.isEmpty());
    QCOMPARE(office.count(u"letter"_s) + office.count(u"letter_step"_s) + office.count(u"pin_request"_s), 0);
    QCOMPARE(office.lastDetail(), u"check only, phone, custodial: queued"_s);
    const PinAnswer asked = sure(requestPinLetter(office.connection(), request, theDay));
    QCOMPARE(asked.result, PinResult::Queued);
    QVERIFY(!asked.letter.isEmpty());
    QCOMPARE(sure(checkPinRequest(office.connection(), rightRequest(), theDay)).letter, asked.letter);
}

void TestPinRequest::aCheckThatFailsCounts()
{
    PinOffice office;
    for (int i = 0; i < failuresToLockPhone; ++i) {
        const PinAnswer checked = sure(checkPinRequest(office.connection(), wrongRequest(), theDay));
        QCOMPARE(checked.obstacles, QList { PinObstacle::NoMatch });
        QCOMPARE(checked.checks.fullName, std::optional(false));
    }
    QCOMPARE(office.count(u"pin_request"_s), failuresToLockPhone);
    const PinAnswer locked = sure(requestPinLetter(office.connection(), rightRequest(), theDay));
    QCOMPARE(locked.obstacles, QList { PinObstacle::Locked });
    QCOMPARE(locked.checks, PinChecks());
    QCOMPARE(sure(requestPinLetter(office.connection(), rightRequest(), theDay.addDays(1))).result, PinResult::Queued);
}

void TestPinRequest::aCheckLeavesTheRequestItsId()
{
    PinOffice office;
    PinRequest request = wrongRequest();
    request.requestId = u"call 1"_s;
    QCOMPARE(sure(checkPinRequest(office.connection(), request, theDay)).result, PinResult::Refused);
    request.fullName = rightRequest().fullName;
    QCOMPARE(sure(checkPinRequest(office.connection(), request, theDay)).result, PinResult::Queued);
    QCOMPARE(sure(requestPinLetter(office.connection(), request, theDay)).result, PinResult::Queued);
}

void TestPinRequest::aRequestKnowsItsAnswer()
{
    PinOffice office;
    office.run(u"UPDATE party SET returned_mail_on = '2026-03-01' WHERE party_ref = 'P1'"_s);
    PinRequest request = rightRequest();
    request.requestId = u"call 1"_s;
    request.channel = PinChannel::Written;
    request.isSigned = true;
    request.writtenOn = theDay;
    const PinAnswer first = sure(requestPinLetter(office.connection(), request, theDay));
    QCOMPARE(first.obstacles, QList { PinObstacle::MailReturned });
    QCOMPARE(sure(requestPinLetter(office.connection(), request, theDay)), first);
    office.reopen();
    QCOMPARE(sure(requestPinLetter(office.connection(), request, theDay.addDays(400))), first);
    QCOMPARE(office.count(u"letter"_s), 1);
    request.caseId = caseId("AA00002A1");
    const auto other = requestPinLetter(office.connection(), request, theDay);
    QVERIFY(!other && other.error().kind == Error::Kind::Conflict);
}

void TestPinRequest::atOnceThereIsOneLetter_data()
{
    QTest::addColumn<QString>("requestId");
    QTest::newRow("several calls") << QString();
    QTest::newRow("one call, clicked often") << u"one call"_s;
}

void TestPinRequest::atOnceThereIsOneLetter()
{
    QFETCH(QString, requestId);
    constexpr int workers = 8;
    constexpr int rounds = 10;
    PinOffice office;
    for (int round = 0; round < rounds; ++round) {
        std::array<PinAnswer, workers> answers;
        {
            std::vector<std::jthread> threads;
            for (int worker = 0; worker < workers; ++worker) {
                threads.emplace_back([&, worker] {
                    const auto connection = office.another();
                    PinRequest request = rightRequest();
                    request.requestId = requestId.isEmpty() ? QString() : requestId + QString::number(round);
                    answers[size_t(worker)] = sure(requestPinLetter(*connection, request, theDay.addYears(round)));
                });
            }
        }
        QCOMPARE(office.count(u"letter"_s), round + 1);
        const PaperNumber letter = answers.front().letter;
        const auto isQueued = [](const PinAnswer &answer) { return answer.result == PinResult::Queued; };
        for (const PinAnswer &answer : answers) {
            QCOMPARE(answer.letter, letter);
            QVERIFY(isQueued(answer) || answer.obstacles == QList { PinObstacle::OpenLetter });
        }
        QCOMPARE(std::ranges::count_if(answers, isQueued), requestId.isEmpty() ? 1 : workers);
        office.run(u"UPDATE letter SET state = 6"_s);
    }
}

void TestPinRequest::allOfItOrNothing_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("the letter") << u"letter"_s;
    QTest::newRow("its step") << u"letter_step"_s;
    QTest::newRow("the request") << u"pin_request"_s;
    QTest::newRow("the trail") << u"trail_row"_s;
}

void TestPinRequest::allOfItOrNothing()
{
    QFETCH(QString, table);
    PinOffice office;
    QVERIFY(checkPinRequest(office.connection(), rightRequest(), theDay)); // a session is begun
    const QString before = contentOf(office.spec().path);
    office.run(u"CREATE TRIGGER broken BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'broken'); END"_s.arg(table));
    const auto answer = requestPinLetter(office.connection(), rightRequest(), theDay);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Database);
    QVERIFY(!answer.error().message.contains(u"Ana"));
    office.run(u"DROP TRIGGER broken"_s);
    QCOMPARE(contentOf(office.spec().path), before);
    QCOMPARE(sure(requestPinLetter(office.connection(), rightRequest(), theDay)).result, PinResult::Queued);
}

void TestPinRequest::whoMayNotIsNotedAndChangesNothing()
{
    caseledger::test::ProtectedOffice office(1);
    PinRequest request = rightRequest();
    request.caseId = office.families().front().id;
    const auto kindFor = [&office, &request](const QString &user) {
        const auto answer = checkPinRequest(office.as(user), request);
        return answer ? Error::Kind::Failed : answer.error().kind;
    };
    const int before = office.rows(u"action = 'pin_request' AND outcome = 'refused'"_s);
    QCOMPARE(kindFor(u"auditor"_s), Error::Kind::Denied);
    QCOMPARE(kindFor(u"mailroom"_s), Error::Kind::Denied);
    QCOMPARE(kindFor(u"administrator"_s), Error::Kind::Denied);
    QCOMPARE(kindFor(u"far-caseworker"_s), Error::Kind::ReasonNeeded);
    QCOMPARE(office.rows(u"action = 'pin_request' AND outcome = 'refused'"_s), before + 4);
    QCOMPARE(office.raw(u"SELECT count(*) FROM pin_request"_s).toInt(), 0);
    request.caseId = caseId("ZZ99999Z9");
    QCOMPARE(kindFor(u"agent"_s), Error::Kind::NotFound);
    QCOMPARE(office.rows(u"action = 'pin_request' AND outcome = 'not_found' AND case_id = 'ZZ99999Z9'"_s), 1);
}

void TestPinRequest::wrongUseIsToldBeforeAnything()
{
    PinOffice office;
    const QString before = contentOf(office.spec().path);
    PinRequest longId = rightRequest();
    longId.requestId = QString(201, u'x');
    PinRequest longReason = rightRequest();
    longReason.reason = QString(501, u'x');
    PinRequest twoLines = rightRequest();
    twoLines.reason = u"one\ntwo"_s;
    for (const PinRequest &request : { longId, longReason, twoLines }) {
        const auto answer = requestPinLetter(office.connection(), request, theDay);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Usage);
    }
    QCOMPARE(contentOf(office.spec().path), before);
}

void TestPinRequest::anAddressIsKnownByItsHash()
{
    PinOffice office;
    sure(requestPinLetter(office.connection(), rightRequest(), theDay));
    const PostalAddress stored { u"1 Sample St"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s };
    QCOMPARE(office.run(u"SELECT address_hash FROM letter"_s).toString(), hashOfAddress(stored));
    QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(hashOfAddress(stored)).hasMatch());
    std::set<QString> hashes { hashOfAddress(stored), hashOfAddress({}) };
    const QList<PostalAddress> others { { {}, u"1 Sample St"_s, u"Albany"_s, u"NY"_s, u"12207"_s },
        { u"1 Sample St"_s, {}, u"AlbanyN"_s, u"Y"_s, u"12207"_s },
        { u"1 Sample St"_s, {}, u"Albany"_s, u"NY1"_s, u"2207"_s },
        { u"1 Sample S"_s, u"t"_s, u"Albany"_s, u"NY"_s, u"12207"_s },
        { u"1 sample St"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s } };
    for (const PostalAddress &other : others)
        hashes.insert(hashOfAddress(other));
    QCOMPARE(qsizetype(hashes.size()), others.size() + 2);
}

void TestPinRequest::everyObstacleHasItsWords()
{
    std::set<QString> sentences;
    for (size_t i = 0; i < codesOf(PinObstacle {}).size(); ++i) {
        const auto obstacle = PinObstacle(i);
        const bool isRisk = obstacle >= PinObstacle::AddressChanged;
        const QString why
            = whyOf({ .result = isRisk ? PinResult::NeedsApproval : PinResult::Refused, .obstacles = { obstacle } });
        QVERIFY(why.size() > 20 && why.size() < 120);
        QVERIFY(why.endsWith(u'.') && !why.contains(u'\n') && why.front().isUpper());
        QCOMPARE(why.startsWith(u"A supervisor must approve the letter first: "), isRisk);
        sentences.insert(why);
    }
    QCOMPARE(sentences.size(), codesOf(PinObstacle {}).size());
    QCOMPARE(whyOf({ .result = PinResult::Queued }), QString());
    QCOMPARE(whyOf({ .result = PinResult::NeedsApproval,
                 .obstacles = { PinObstacle::AddressChanged, PinObstacle::ManyLetters } }),
        u"A supervisor must approve the letter first: the address was changed in the last 30 days; 2 letters were "
        u"asked for "
        "in the last 90 days."_s);
}

void TestPinRequest::whatRulesWroteIsSaidInOtherWords()
{
    const auto loud = [](const char *source) { return QString::fromLatin1(source).toUpper(); };
    const PinAnswer answer { .result = PinResult::NeedsApproval,
        .obstacles = { PinObstacle::MailReturned, PinObstacle::ManyLetters } };
    const QString why = whyOf(answer);
    const QString kept = why.section(u": "_s, 1).chopped(1);
    QCOMPARE(whyKept(kept, loud), kept.toUpper());
    QCOMPARE(whyOf(answer, loud), why.toUpper());
    QCOMPARE(whyOf({ .obstacles = { PinObstacle::NoMatch } }, loud),
        whyOf({ .obstacles = { PinObstacle::NoMatch } }).toUpper());
    for (const QString &typed : { u"the address is not verified; asked the parent"_s, u"; "_s, QString() })
        QCOMPARE(whyKept(typed, loud), typed); // a person's words stay
}

void TestPinRequest::everyQueryIsAWalkAlongAnIndex_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        { "pin_facts", "pin_request_by_id", "pin_request_insert", "pin_letter_insert", "party_stored", "cases_of_party",
            "support_case_by_key", "case_access", "protected_contact_of_case", "letter_step_insert" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// With a million parties nothing else would answer in time.
void TestPinRequest::everyQueryIsAWalkAlongAnIndex()
{
    QFETCH(QString, name);
    const PinOffice office;
    QString text = textOf(Dialect::Sqlite, name.toLatin1().constData());
    QVERIFY(!text.isEmpty());
    text.remove(QRegularExpression(u"--[^\n]*"_s)).replace(QRegularExpression(u":[a-z_0-9]+"_s), u"'x'"_s);
    QStringList steps;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plan"_s);
        database.setDatabaseName(office.spec().path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(u"EXPLAIN QUERY PLAN "_s + text), qPrintable(query.lastError().text()));
        while (query.next())
            steps.append(query.value(3).toString());
    }
    QSqlDatabase::removeDatabase(u"plan"_s);
    for (const QString &step : steps)
        QVERIFY2(!step.startsWith(u"SCAN") || step == u"SCAN CONSTANT ROW", qPrintable(step));
}

QTEST_GUILESS_MAIN(TestPinRequest)
#include "tst_pinrequest.moc"
