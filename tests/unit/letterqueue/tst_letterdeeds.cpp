// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"
#include "models/domain/codes.h"
#include "models/store/letters/addresshash.h"
#include "models/store/letters/letterqueue.h"

#include <QTest>

#include <cstdio>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1; }

const QString why = QStringLiteral("the sheet was looked at");

/// What each deed makes of a letter at each point, for a supervisor; "-" where it is refused.
constexpr const char *expectations[][2] = {
    { "requested", "queued void - - - -" },
    { "queued", "- void - - - -" },
    { "claimed", "- void - - - -" },
    { "rendered", "- void - - - -" },
    { "submitted intended", "- - - - - -" },
    { "submitted held", "- - - - - -" },
    { "submitted released", "- - - - - -" },
    { "printed", "- void - queued - -" },
    { "mailed", "- - - queued - -" },
    { "refused", "- void queued - - -" },
    { "failed", "- void queued - - -" },
    { "unclear", "- void - - printed queued" },
    { "void", "- - - - - -" },
};

QString expectedOf(const LetterPoint &point, LetterDeed deed)
{
    const QString name = nameOf(point);
    for (const auto &[at, results] : expectations) {
        if (name == QLatin1String(at))
            return QString::fromLatin1(results).split(u' ').at(int(deed));
    }
    qFatal("no expectation for a point");
    return {};
}

QList<LetterDeed> allDeeds()
{
    QList<LetterDeed> deeds;
    for (size_t deed = 0; deed < codesOf(LetterDeed {}).size(); ++deed)
        deeds.append(LetterDeed(deed));
    return deeds;
}

/// A server ends the connections of whoever is disabled: the next deed finds one that is gone, or that is about to go.
bool isCutOff(std::optional<Kind> kind)
{
    return kind == Kind::Denied || (test::isOnServer() && kind == Kind::Database);
}

} // namespace

/// What supervisors do to letters: by the table, with a reason, noted.
class TestLetterDeeds : public QObject
{
    Q_OBJECT

private slots:
    void everyDeedAtEveryPointInEveryRole();
    void nobodyApprovesTheirOwnRequest();
    void withoutUsersThereIsNobodyElse();
    void aReasonIsAlwaysNeeded();
    void aReasonTellsNoProtectedContact();
    void noSuchLetter();
    void ownAndRelativesCasesAreAColleagues();
    void aDeedLeavesStepAndRow();
    void refusalsAreNoted();
    void anotherSheetIsAnotherAttempt();
    void aVoidLetterIsNoWorkersAnyMore();
    void noSecondOpenLetter();
    void approvingLooksAtTheAddressAnew();
    void aDisabledSupervisorDoesNothing();
    void listsInOrderAndFiltered();
    void countsAndAges();
    void stepsOldestFirst();
    void readingIsForTwoRolesAndNoted();
};

void TestLetterDeeds::everyDeedAtEveryPointInEveryRole()
{
    constexpr const char *roles[] = { "agent", "caseworker", "supervisor", "mailroom", "auditor", "root" };
    LetterOffice office(int(allPoints().size() * allDeeds().size()));
    int compared = 0;
    for (const char *role : roles) {
        const auto connection = office.as(role);
        const bool isSupervisor = qstrcmp(role, "supervisor") == 0;
        int parent = 0;
        for (const LetterPoint &point : allPoints()) {
            for (const LetterDeed deed : allDeeds()) {
                const bool isOfUse = expectedOf(point, deed) != u"-";
                if (!isSupervisor && !isOfUse && !isLong())
                    continue;
                const PaperNumber number = office.put(parent++, point);
                const QString expected = isSupervisor ? expectedOf(point, deed) : u"-"_s;
                const LetterRow before = office.row(number);
                const auto done = manageLetter(*connection, number, deed, why);
                const QString what = nameOf(point) + u' ' + code(deed) + u' ' + QLatin1String(role);
                if (expected == u"-") {
                    QVERIFY2(!done, qPrintable(what));
                    QCOMPARE(done.error().kind, isSupervisor ? Kind::Refused : Kind::Denied);
                    QCOMPARE(office.row(number).letter, before.letter);
                    QCOMPARE(office.stepsOf(number),
                        before.letter.state == LetterState::Queued || before.letter.state == LetterState::Requested
                            ? 1
                            : 2);
                } else {
                    QVERIFY2(done, qPrintable(what));
                    QCOMPARE(QString(code(done->state)), expected);
                    QCOMPARE(*done, office.row(number).letter);
                }
                ++compared;
                rawQuery(office.path(),
                    u"UPDATE letter SET state = 10, lease_until = NULL WHERE number = '%1'"_s.arg(
                        number.text())); // out of the way of the next role
            }
        }
    }
    QCOMPARE(compared, isLong() ? 6 * 13 * 6 : 13 * 6 + 5 * 15);
    std::printf("%d combinations of role, point and deed as the table says\n", compared);
}

void TestLetterDeeds::nobodyApprovesTheirOwnRequest()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    test::letBeAltered(office.path(), u"letter"_s);
    rawQuery(office.path(), u"UPDATE letter SET requested_by = 'supervisor'"_s);
    const auto own = manageLetter(*office.as("supervisor"), number, LetterDeed::Approve, why);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Kind::Refused);
    QCOMPARE(office.pointOf(number).state, LetterState::Requested);
    const auto others = manageLetter(*office.as("colleague"), number, LetterDeed::Approve, why);
    QVERIFY(others);
    QCOMPARE(others->approvedBy, u"colleague"_s);
    QVERIFY(manageLetter(*office.as("supervisor"), number, LetterDeed::Void, why)); // taking it back is no approval
}

void TestLetterDeeds::withoutUsersThereIsNobodyElse()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    for (const QString &table : { u"staff_block"_s, u"staff_user"_s })
        rawQuery(office.path(), u"DELETE FROM "_s + table);
    const auto connection = office.staffed().another();
    QVERIFY(hasUsers(*connection) && !*hasUsers(*connection));
    const QString self = requireWorker(*connection)->worker.name;
    test::letBeAltered(office.path(), u"letter"_s);
    rawQuery(office.path(), u"UPDATE letter SET requested_by = '%1'"_s.arg(self));
    const auto approved = manageLetter(*connection, number, LetterDeed::Approve, why);
    QVERIFY(approved);
    QCOMPARE(approved->approvedBy, self);
}

void TestLetterDeeds::aReasonIsAlwaysNeeded()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    const auto connection = office.as("supervisor");
    const QStringList none { QString(), u""_s, u" \t "_s, u"two\nlines"_s, QString(501, u'x') };
    for (const QString &reason : none) {
        const auto done = manageLetter(*connection, number, LetterDeed::Approve, reason);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::Usage);
        QCOMPARE(office.pointOf(number).state, LetterState::Requested);
    }
    QVERIFY(manageLetter(*connection, number, LetterDeed::Approve, QString(500, u'x')));
}

void TestLetterDeeds::aReasonTellsNoProtectedContact()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    rawQuery(office.path(), u"UPDATE party SET family_violence = 1 WHERE party_ref = 'P00000'"_s);
    const auto connection = office.as("supervisor");
    const auto done = manageLetter(*connection, number, LetterDeed::Approve, u"she lives at 1 sample st now"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Usage);
    QVERIFY(!office.lastNoted().contains(u"sample"_s, Qt::CaseInsensitive));
    QVERIFY(office.lastNoted().startsWith(u"supervisor letter refused AA00000A1: ; approve "_s));
    QCOMPARE(office.pointOf(number).state, LetterState::Requested);
}

void TestLetterDeeds::noSuchLetter()
{
    LetterOffice office;
    const PaperNumber number = PaperNumber::random();
    for (const LetterDeed deed : allDeeds()) {
        const auto done = manageLetter(*office.as("supervisor"), number, deed, why);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::NotFound);
        QVERIFY(office.lastNoted().startsWith(u"supervisor letter not_found : ; "_s));
    }
    // to who may not, not even whether there is one
    QCOMPARE(kindOf(manageLetter(*office.as("agent"), number, LetterDeed::Void, why)), Kind::Denied);
}

void TestLetterDeeds::ownAndRelativesCasesAreAColleagues()
{
    LetterOffice office(2);
    const PaperNumber number = office.put(0, { LetterState::Requested });
    const PaperNumber other = office.put(1, { LetterState::Requested });
    QVERIFY(blockCases(office.root(), u"supervisor"_s, caseOfParent(0).text()));
    const auto connection = office.as("supervisor");
    const auto done = manageLetter(*connection, number, LetterDeed::Approve, why);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Denied);
    QVERIFY(manageLetter(*connection, other, LetterDeed::Approve, why));
    QVERIFY(manageLetter(*office.as("colleague"), number, LetterDeed::Approve, why));
}

void TestLetterDeeds::aDeedLeavesStepAndRow()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Unclear });
    const auto connection = office.as("supervisor");
    QVERIFY(manageLetter(*connection, number, LetterDeed::ResolveNotPrinted, u"  the tray is empty  "_s));
    QCOMPARE(office.lastNoted(),
        u"supervisor letter done AA00000A1: the tray is empty; letter %1: unclear -> queued, attempt 2"_s.arg(
            number.text()));
    const auto steps = stepsOfLetter(*connection, number);
    QVERIFY(steps);
    QCOMPARE(steps->size(), 3);
    QCOMPARE(steps->last().by, u"supervisor"_s);
    QCOMPARE(steps->last().state, LetterState::Queued);
    QCOMPARE(steps->last().attempt, 2);
    QCOMPARE(steps->last().reason, u"the tray is empty"_s);
    QCOMPARE(office.row(number).letter.reason, u"the tray is empty"_s);
    QCOMPARE(office.findings(), QStringList());
}

void TestLetterDeeds::refusalsAreNoted()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Mailed });
    QVERIFY(!manageLetter(*office.as("supervisor"), number, LetterDeed::Void, why));
    QCOMPARE(office.lastNoted(), u"supervisor letter refused AA00000A1: %1; void %2"_s.arg(why, number.text()));
    QVERIFY(!manageLetter(*office.as("agent"), number, LetterDeed::Void, why));
    QCOMPARE(office.lastNoted(), u"agent letter refused : ; void %1"_s.arg(number.text()));
}

void TestLetterDeeds::anotherSheetIsAnotherAttempt()
{
    struct Case
    {
        LetterPoint point;
        LetterDeed deed;
        int attempt;
    };
    const QList<Case> cases {
        { { LetterState::Printed }, LetterDeed::Reprint, 2 },
        { { LetterState::Mailed }, LetterDeed::Reprint, 2 },
        { { LetterState::Unclear }, LetterDeed::ResolveNotPrinted, 2 },
        { { LetterState::Unclear }, LetterDeed::ResolvePrinted, 1 },
        { { LetterState::Failed, SpoolStep::Held }, LetterDeed::Retry, 2 }, // its job may still be known to the spool
        { { LetterState::Failed }, LetterDeed::Retry, 1 }, // nothing was sent
        { { LetterState::Refused }, LetterDeed::Retry, 1 },
        { { LetterState::Requested }, LetterDeed::Approve, 1 },
    };
    LetterOffice office(int(cases.size()));
    const auto connection = office.as("supervisor");
    int parent = 0;
    for (const Case &one : cases) {
        const PaperNumber number = office.put(parent++, one.point);
        const auto done = manageLetter(*connection, number, one.deed, why);
        QVERIFY(done);
        QCOMPARE(done->attempt, one.attempt);
        QCOMPARE(done->epoch, office.row(number).letter.epoch);
        const bool isQueued = done->state == LetterState::Queued;
        QCOMPARE(isQueued ? done->queuedAt : done->changedAt, done->changedAt);
        QVERIFY(!isQueued || done->spoolStep == SpoolStep::None);
    }
    QCOMPARE(office.findings(), QStringList());
}

void TestLetterDeeds::aVoidLetterIsNoWorkersAnyMore()
{
    LetterOffice office(2);
    const auto room = office.as("mailroom");
    int parent = 0;
    for (const LetterState state : { LetterState::Claimed, LetterState::Rendered }) {
        const PaperNumber number = office.put(parent++, { state });
        const LetterClaim claim = office.claimOf(number);
        QVERIFY(manageLetter(*office.as("supervisor"), number, LetterDeed::Void, why));
        QVERIFY(!office.row(number).lease.until.isValid());
        QCOMPARE(kindOf(markRendered(*room, claim, "x", 1)), Kind::Conflict);
        QCOMPARE(kindOf(markIntended(*room, claim, { u"folder"_s, {}, u"job"_s })), Kind::Conflict);
        QCOMPARE(kindOf(giveBack(*room, claim, why)), Kind::Conflict);
        QCOMPARE(office.pointOf(number).state, LetterState::Void);
    }
}

void TestLetterDeeds::noSecondOpenLetter()
{
    LetterOffice office;
    const PaperNumber mailed = office.put(0, { LetterState::Mailed });
    const PaperNumber open = office.put(0, { LetterState::Requested });
    const auto connection = office.as("supervisor");
    const auto done = manageLetter(*connection, mailed, LetterDeed::Reprint, why);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Conflict);
    QCOMPARE(office.pointOf(mailed).state, LetterState::Mailed);
    QVERIFY(manageLetter(*connection, open, LetterDeed::Void, why));
    QVERIFY(manageLetter(*connection, mailed, LetterDeed::Reprint, why));
    QCOMPARE(office.findings(), QStringList());
}

void TestLetterDeeds::approvingLooksAtTheAddressAnew()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    const QString before = office.row(number).addressHash;
    moveParent(office.root(), 0, u"99 New St"_s);
    const auto connection = office.as("supervisor");
    QCOMPARE(kindOf(manageLetter(*connection, number, LetterDeed::Approve, why)), Kind::Conflict); // nobody told them
    QCOMPARE(office.pointOf(number).state, LetterState::Requested);
    QVERIFY(office.row(number).letter.reason.contains(u"address has changed"_s));
    QVERIFY(manageLetter(*connection, number, LetterDeed::Approve, why));
    QVERIFY(office.row(number).addressHash != before);
    QCOMPARE(office.row(number).addressHash, hashOfAddress({ u"99 New St"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s }));
}

void TestLetterDeeds::aDisabledSupervisorDoesNothing()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    const auto connection = office.as("supervisor");
    QVERIFY(disableUser(office.root(), u"supervisor"_s));
    QVERIFY(isCutOff(kindOf(manageLetter(*connection, number, LetterDeed::Approve, why))));
    QCOMPARE(office.pointOf(number).state, LetterState::Requested);
    QVERIFY(isCutOff(kindOf(readLetters(*connection))));
    QCOMPARE(office.staffed().errorOf(u"supervisor"_s, rightPassword), Kind::Denied);
}

void TestLetterDeeds::listsInOrderAndFiltered()
{
    LetterOffice office(4);
    QList<PaperNumber> numbers;
    const QList<LetterState> states { LetterState::Mailed, LetterState::Queued, LetterState::Queued,
        LetterState::Unclear };
    for (int parent = 0; parent < states.size(); ++parent)
        numbers.append(office.put(parent, { states.at(parent) }));
    test::letBeAltered(office.path(), u"letter"_s);
    for (int i = 0; i < numbers.size(); ++i) // the last one was asked for first
        rawQuery(office.path(),
            u"UPDATE letter SET requested_at = '2026-01-0%1T10:00:00.000Z' WHERE number = '%2'"_s.arg(9 - i).arg(
                numbers.at(i).text()));
    std::ranges::reverse(numbers);
    const auto connection = office.as("supervisor");
    const auto listed = [&](const LetterFilter &filter) {
        QList<PaperNumber> found;
        const auto letters = readLetters(*connection, filter);
        for (const Letter &letter : *letters)
            found.append(letter.number);
        return found;
    };
    QCOMPARE(listed({}), numbers);
    QCOMPARE(listed({ .limit = 2 }), numbers.first(2));
    QCOMPARE(listed({ .limit = 99 }), numbers);
    QCOMPARE(listed({ .onlyOpen = true }), numbers.first(3));
    QCOMPARE(listed({ .state = LetterState::Queued }), numbers.sliced(1, 2));
    QCOMPARE(listed({ .state = LetterState::Mailed, .onlyOpen = true }), QList<PaperNumber>());
    QCOMPARE(listed({ .caseId = caseOfParent(0) }), numbers.last(1));
    QCOMPARE(listed({ .state = LetterState::Queued, .limit = 1 }), numbers.sliced(1, 1));
    const auto whole = readLetters(*connection, { .caseId = caseOfParent(3) });
    QCOMPARE(whole->first(), office.row(numbers.first()).letter);
    QCOMPARE(whole->first().party, parentRef(3));
    QCOMPARE(whole->first().office, u"A1"_s);
    QCOMPARE(whole->first().role, Role::Custodial);
    QCOMPARE(whole->first().requestedBy, u"agent"_s);
}

void TestLetterDeeds::countsAndAges()
{
    LetterOffice office(4);
    const auto connection = office.as("mailroom");
    QCOMPARE(countLetters(*connection)->size(), 0);
    const PaperNumber first = office.put(0, { LetterState::Queued });
    office.put(1, { LetterState::Queued });
    office.put(2, { LetterState::Unclear });
    office.put(3, { LetterState::Requested });
    rawQuery(office.path(),
        u"UPDATE letter SET changed_at = '2026-01-02T03:04:05.678Z' WHERE number = '%1'"_s.arg(first.text()));
    const auto counts = countLetters(*connection);
    QVERIFY(counts);
    QCOMPARE(counts->size(), 3);
    QCOMPARE(counts->at(0).state, LetterState::Requested);
    QCOMPARE(counts->at(1).state, LetterState::Queued);
    QCOMPARE(counts->at(1).count, 2);
    QCOMPARE(counts->at(1).oldest.toString(Qt::ISODateWithMs), u"2026-01-02T03:04:05.678Z"_s);
    QCOMPARE(counts->at(2).state, LetterState::Unclear);
    QCOMPARE(counts->at(2).count, 1);
}

void TestLetterDeeds::stepsOldestFirst()
{
    LetterOffice office;
    const PaperNumber number = office.put(0, { LetterState::Requested });
    const auto connection = office.as("supervisor");
    QVERIFY(manageLetter(*connection, number, LetterDeed::Approve, why));
    const auto room = office.as("mailroom");
    QCOMPARE(claimLetters(*room, 5)->size(), 1);
    const auto steps = stepsOfLetter(*connection, number);
    QVERIFY(steps);
    QStringList said;
    for (const LetterStep &step : *steps) {
        said.append(step.by + u' ' + code(step.state));
        QVERIFY(step.at.isValid());
        QCOMPARE(step.at.timeSpec(), Qt::UTC);
    }
    QCOMPARE(said, QStringList({ u"agent requested"_s, u"supervisor queued"_s, u"mailroom claimed"_s }));
    QCOMPARE(kindOf(stepsOfLetter(*connection, PaperNumber::random())), Kind::NotFound);
}

void TestLetterDeeds::readingIsForTwoRolesAndNoted()
{
    LetterOffice office;
    const PaperNumber number = office.put(0);
    for (const char *role : { "agent", "caseworker", "supervisor", "mailroom", "auditor", "root" }) {
        const auto connection = office.as(role);
        const bool may = qstrcmp(role, "supervisor") == 0 || qstrcmp(role, "mailroom") == 0;
        const QString who = QLatin1String(role);
        QCOMPARE(readLetters(*connection, { .state = LetterState::Queued }).has_value(), may);
        const QString outcome = may ? u"done"_s : u"refused"_s;
        QCOMPARE(office.lastNoted(), u"%1 letter %2 : ; read letters: queued"_s.arg(who, outcome));
        QCOMPARE(stepsOfLetter(*connection, number).has_value(), may);
        QCOMPARE(office.lastNoted(),
            u"%1 letter %2 %3: ; read steps of %4"_s.arg(
                who, outcome, may ? u"AA00000A1"_s : QString(), number.text()));
        QCOMPARE(countLetters(*connection).has_value(), may);
    }
}

QTEST_APPLESS_MAIN(TestLetterDeeds)
#include "tst_letterdeeds.moc"
