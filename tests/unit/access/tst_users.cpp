// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/store/office.h"
#include "models/store/trail/trail.h"
#include "staffsamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<Result<>(Connection &)>;

struct NamedChange
{
    const char *name;
    Change change;
    bool needsUser = true;
};

/// Every way to change users, each on the user "ann".
QList<NamedChange> everyChange()
{
    const QString ann = u"ann"_s;
    return {
        { "add",
            [](Connection &c) {
                return addUser(c, { staff(u"new"_s, StaffRole::Agent), rightPassword });
            },
            false },
        { "rights", [ann](Connection &c) { return changeRights(c, ann, { .role = StaffRole::Supervisor }); } },
        { "disable", [ann](Connection &c) { return disableUser(c, ann); } },
        { "enable", [ann](Connection &c) { return enableUser(c, ann); } },
        { "reset", [ann](Connection &c) { return resetPassword(c, ann, "another"); } },
        { "block", [ann](Connection &c) { return blockCases(c, ann, u"P1"_s); } },
    };
}

} // namespace

/// Adding users and changing them: every rule, what the trail says, and that it is all or nothing.
class UsersTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstUserMustBeAnAdministrator();
    void whoWorkedWithoutUsersMustSignIn();
    void namesThatCanBe();
    void aNameIsTakenOnce();
    void passwordsThatCanBe_data();
    void passwordsThatCanBe();
    void officesThatCanBe();
    void rightsChangeOneByOne();
    void theLastAdministratorStays_data();
    void theLastAdministratorStays();
    void aUserWhoIsNotThere();
    void everyChangeStandsInTheTrail();
    void everyChangeTakesAnAdministrator();
    void noPasswordGoesIntoTheTrail();
    void theListSaysHowItStands();
};

void UsersTest::theFirstUserMustBeAnAdministrator()
{
    TestOffice office;
    QVERIFY(writeOffice(office.connection(), { .demo = true }).has_value());
    for (const StaffRole role :
        { StaffRole::Agent, StaffRole::Caseworker, StaffRole::Supervisor, StaffRole::Mailroom, StaffRole::Auditor }) {
        QCOMPARE(
            kindOf(addUser(office.connection(), { staff(u"first"_s, role), rightPassword })), Error::Kind::Refused);
        QCOMPARE(hasUsers(office.connection()).value_or(true), false);
    }
    QVERIFY(addUser(office.connection(), { staff(u"first"_s, StaffRole::Administrator), rightPassword }).has_value());
    QCOMPARE(hasUsers(office.connection()).value_or(false), true);
}

void UsersTest::whoWorkedWithoutUsersMustSignIn()
{
    TestOffice office;
    Connection &connection = office.connection();
    const auto other = office.another();
    QVERIFY(writeOffice(connection, { .demo = true }).has_value());
    QVERIFY(requireWorker(*other).has_value());
    QVERIFY(addUser(connection, { staff(u"root"_s, StaffRole::Administrator), rightPassword }).has_value());
    for (Connection *before : { &connection, other.get() }) {
        QCOMPARE(kindOf(record(*before, { .action = TrailAction::Search })), Error::Kind::Denied);
        QCOMPARE(kindOf(addUser(*before, { staff(u"next"_s, StaffRole::Administrator), rightPassword })),
            Error::Kind::Denied);
        QVERIFY(signIn(*before, u"root"_s, rightPassword, u"test"_s).has_value());
        QVERIFY(record(*before, { .action = TrailAction::Search }).has_value());
    }
}

void UsersTest::namesThatCanBe()
{
    StaffedOffice office;
    for (const QString &good : { u"a"_s, u"Z"_s, u"0"_s, u"."_s, u"a.b_c-d@e0"_s, QString(64, u'x') }) {
        office.add(staff(good, StaffRole::Agent));
        QCOMPARE(office.errorOf(good, rightPassword), std::nullopt);
    }
    const int before = office.rowCount();
    QStringList bad { QString(), QString(65, u'x'), u"Zo\u00EB"_s, u"\uFF41"_s, u"\u0430nn"_s, u"a\u202Eb"_s,
        u"\u0663"_s, u"a typed secret"_s };
    for (const char *ascii :
        { " ", "a b", " a", "a\n", "a,b", "a'b", "a\"b", "<b>", "a/b", "a\\b", "a|b", "a;b", "a%b" })
        bad.append(QString::fromLatin1(ascii));
    for (const QString &name : bad) {
        const Result<> added = addUser(office.root(), { staff(name, StaffRole::Agent), rightPassword });
        QVERIFY2(kindOf(added) == Error::Kind::Usage, qPrintable(name));
        QVERIFY(name.size() < 4 || !added.error().message.contains(name));
    }
    QCOMPARE(office.rowCount(), before);
}

void UsersTest::aNameIsTakenOnce()
{
    StaffedOffice office;
    office.add(staff(u"Ann"_s, StaffRole::Agent));
    for (const QString &name : { u"Ann"_s, u"ann"_s, u"ANN"_s }) {
        const Result<> added = addUser(office.root(), { staff(name, StaffRole::Administrator), rightPassword });
        QCOMPARE(kindOf(added), Error::Kind::Refused);
    }
    QCOMPARE(listUsers(office.root())->size(), 2);
    QCOMPARE(office.errorOf(u"ann"_s, rightPassword), Error::Kind::Denied); // one signs in by the exact name
}

void UsersTest::passwordsThatCanBe_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("good"); // in an office of the field
    QTest::addColumn<bool>("goodInDemo");
    QTest::addRow("empty") << QByteArray() << false << false;
    QTest::addRow("the demo's") << QByteArray("demo") << false << true;
    QTest::addRow("7 characters") << QByteArray("1234567") << false << true;
    QTest::addRow("8 characters") << QByteArray("12345678") << true << true;
    QTest::addRow("7 characters of 14 bytes") << QString(7, u'ñ').toUtf8() << false << true;
    QTest::addRow("8 characters of 24 bytes") << QString(8, u'퀼').toUtf8() << true << true;
    QTest::addRow("8 blanks") << QByteArray(8, ' ') << true << true;
}

void UsersTest::passwordsThatCanBe()
{
    QFETCH(const QByteArray, password);
    QFETCH(const bool, good);
    QFETCH(const bool, goodInDemo);
    for (const bool demo : { false, true }) {
        TestOffice office;
        QVERIFY(writeOffice(office.connection(), { .demo = demo }).has_value());
        const auto expected = (demo ? goodInDemo : good) ? std::nullopt : std::optional(Error::Kind::Usage);
        const Result<> added = addUser(office.connection(), { staff(u"root"_s, StaffRole::Administrator), password });
        QCOMPARE(kindOf(added), expected);
        if (expected) {
            QVERIFY(password.isEmpty() || !added.error().message.toUtf8().contains(password));
            QCOMPARE(hasUsers(office.connection()).value_or(true), false);
            continue;
        }
        QVERIFY(signIn(office.connection(), u"root"_s, password, u"test"_s).has_value());
        QVERIFY(resetPassword(office.connection(), u"root"_s, password).has_value());
    }
}

void UsersTest::officesThatCanBe()
{
    StaffedOffice office;
    office.add(staff(u"ann"_s, StaffRole::Agent));
    for (const QString &good : { QString(), u"0100"_s, u"Kings County"_s, QString(64, u'x') }) {
        QCOMPARE(kindOf(changeRights(office.root(), u"ann"_s, { StaffRole::Agent, good })), std::nullopt);
        QCOMPARE(listUsers(office.root())->first().worker.office, good);
    }
    for (const QString &bad : { u" "_s, u"0100 "_s, u"a\nb"_s, QString(65, u'x'), u"a\u202Eb"_s }) {
        QCOMPARE(kindOf(changeRights(office.root(), u"ann"_s, { StaffRole::Agent, bad })), Error::Kind::Usage);
        QCOMPARE(kindOf(addUser(office.root(), { staff(u"x"_s, StaffRole::Agent, bad), rightPassword })),
            Error::Kind::Usage);
    }
}

void UsersTest::rightsChangeOneByOne()
{
    StaffedOffice office;
    office.add(staff(u"ann"_s, StaffRole::Agent, u"0100"_s, true));
    const auto ann = [&office] { return listUsers(office.root())->first().worker; };
    QVERIFY(changeRights(office.root(), u"ann"_s, { .role = StaffRole::Supervisor }).has_value());
    QCOMPARE(ann(), staff(u"ann"_s, StaffRole::Supervisor, u"0100"_s, true));
    QVERIFY(changeRights(office.root(), u"ann"_s, { StaffRole::Supervisor, {}, false }).has_value());
    QCOMPARE(ann(), staff(u"ann"_s, StaffRole::Supervisor, u"0100"_s, false));
    QVERIFY(changeRights(office.root(), u"ann"_s, { StaffRole::Agent, u"0200"_s, true }).has_value());
    QCOMPARE(ann(), staff(u"ann"_s, StaffRole::Agent, u"0200"_s, true));
    QVERIFY(changeRights(office.root(), u"ann"_s, { StaffRole::Agent, QString() }).has_value());
    QCOMPARE(ann(), staff(u"ann"_s, StaffRole::Agent, QString(), true));
}

void UsersTest::theLastAdministratorStays_data()
{
    QTest::addColumn<QString>("second"); // what the second administrator is
    QTest::addColumn<bool>("isLast");
    QTest::addRow("alone") << u"none"_s << true;
    QTest::addRow("beside a disabled one") << u"disabled"_s << true;
    QTest::addRow("beside one who may sign in") << u"enabled"_s << false;
}

void UsersTest::theLastAdministratorStays()
{
    QFETCH(const QString, second);
    QFETCH(const bool, isLast);
    StaffedOffice office;
    office.add(staff(u"ann"_s, StaffRole::Supervisor));
    if (second != u"none"_s)
        office.add(staff(u"two"_s, StaffRole::Administrator));
    if (second == u"disabled"_s)
        QVERIFY(disableUser(office.root(), u"two"_s).has_value());
    QVERIFY(changeRights(office.root(), u"root"_s, { StaffRole::Administrator }).has_value()); // that one he keeps
    QVERIFY(disableUser(office.root(), u"ann"_s).has_value()); // others may go
    QVERIFY(changeRights(office.root(), u"ann"_s, { StaffRole::Agent }).has_value());
    if (second == u"disabled"_s)
        QVERIFY(changeRights(office.root(), u"two"_s, { StaffRole::Administrator }).has_value());

    const auto expected = isLast ? std::optional(Error::Kind::Refused) : std::nullopt;
    QCOMPARE(kindOf(disableUser(office.root(), u"root"_s)), expected);
    QCOMPARE(office.errorOf(u"root"_s, rightPassword), isLast ? std::nullopt : std::optional(Error::Kind::Denied));
    if (!isLast) {
        const auto two = office.connectionOf(u"two"_s);
        QVERIFY(enableUser(*two, u"root"_s).has_value());
        QVERIFY(signIn(office.root(), u"root"_s, rightPassword, u"test"_s).has_value());
    }
    for (const StaffRole role : { StaffRole::Agent, StaffRole::Auditor }) {
        QCOMPARE(kindOf(changeRights(office.root(), u"root"_s, { role })), expected);
        if (!isLast)
            break;
    }
}

void UsersTest::aUserWhoIsNotThere()
{
    StaffedOffice office;
    for (const NamedChange &change : everyChange()) {
        if (!change.needsUser)
            continue;
        const Result<> done = change.change(office.root());
        QCOMPARE(kindOf(done), Error::Kind::NotFound);
        QVERIFY2(!done.error().message.contains(u"ann"_s), change.name);
    }
    QCOMPARE(office.rowsOf(u"user"_s).mid(1),
        (QStringList { u"root not_found not changed"_s, u"root not_found not disabled"_s,
            u"root not_found not enabled"_s, u"root not_found no new password"_s,
            u"root not_found not blocked"_s })); // what was typed may be anything
}

void UsersTest::everyChangeStandsInTheTrail()
{
    StaffedOffice office;
    office.add(staff(u"ann"_s, StaffRole::Caseworker, u"0100"_s, true));
    post(office.root(), { partyRow(u"P1"_s, u"Maren"_s, u"Testwood"_s) });
    for (const NamedChange &change : everyChange()) {
        const int before = office.rowCount();
        const Result<> done = change.change(office.root());
        QVERIFY2(done.has_value(), change.name);
        QCOMPARE(office.rowCount(), before + 1);
    }
    QCOMPARE(
        kindOf(addUser(office.root(), { staff(u"ANN"_s, StaffRole::Agent), rightPassword })), Error::Kind::Refused);
    QCOMPARE(kindOf(disableUser(office.root(), u"root"_s)), Error::Kind::Refused);
    const QStringList rows = office.rowsOf(u"user"_s);
    QVERIFY(rows.first().endsWith(u" done added root: administrator, office 0100"_s));
    QCOMPARE(rows.mid(1),
        (QStringList { u"root done added ann: caseworker, office 0100, tax information"_s,
            u"root done added new: agent, office 0100"_s,
            u"root done changed ann: supervisor, office 0100, tax information"_s, u"root done disabled ann"_s,
            u"root done enabled ann"_s, u"root done new password for ann"_s,
            u"root done blocked ann from all cases of a person"_s, u"root refused not added"_s,
            u"root refused not disabled root"_s }));
}

void UsersTest::everyChangeTakesAnAdministrator()
{
    StaffedOffice office;
    post(office.root(), { partyRow(u"P1"_s, u"Maren"_s, u"Testwood"_s) });
    office.add(staff(u"ann"_s, StaffRole::Agent));
    for (const StaffRole role :
        { StaffRole::Agent, StaffRole::Caseworker, StaffRole::Supervisor, StaffRole::Mailroom, StaffRole::Auditor }) {
        const QString name = QString(code(role));
        office.add(staff(name, role));
        const auto connection = office.connectionOf(name);
        const QString users = u"SELECT group_concat(name || role || disabled || password_hash) FROM staff_user"_s;
        const QVariant before = rawQuery(office.path(), users);
        for (const NamedChange &change : everyChange())
            QCOMPARE(kindOf(change.change(*connection)), Error::Kind::Denied);
        QCOMPARE(rawQuery(office.path(), users), before);
        QCOMPARE(office.rowsOf(u"user"_s).filter(name + u" refused"_s).size(), everyChange().size());
        QCOMPARE(kindOf(listUsers(*connection)), Error::Kind::Denied);
    }
    const auto nobody = office.another();
    for (const NamedChange &change : everyChange())
        QCOMPARE(kindOf(change.change(*nobody)), Error::Kind::Denied);
    QCOMPARE(kindOf(listUsers(*nobody)), Error::Kind::Denied);
    QCOMPARE(kindOf(listBlocks(*nobody)), Error::Kind::Denied);
}

void UsersTest::noPasswordGoesIntoTheTrail()
{
    StaffedOffice office;
    QVERIFY(addUser(office.root(), { staff(u"ann"_s, StaffRole::Agent), "Canary-One" }).has_value());
    QVERIFY(resetPassword(office.root(), u"ann"_s, "Canary-Two").has_value());
    QCOMPARE(office.errorOf(u"ann"_s, "Canary-Three"), Error::Kind::Denied);
    QCOMPARE(office.errorOf(u"Canary-Four"_s, "x"), Error::Kind::Denied); // a password typed for a name
    const QString all = contentOf(office.path());
    QVERIFY(!all.contains(u"Canary"_s));
    QVERIFY(all.section(u"trail_session: "_s, 1).contains(u"new password for ann"_s));
    QVERIFY(!all.section(u"trail_session: "_s, 1).contains(u"argon2"_s));
}

void UsersTest::theListSaysHowItStands()
{
    StaffedOffice office;
    for (const QString &name : { u"disabled"_s, u"fresh"_s, u"locked"_s, u"seen"_s })
        office.add(staff(name, StaffRole::Agent));
    QVERIFY(disableUser(office.root(), u"disabled"_s).has_value());
    for (int i = 0; i < failuresToLock; ++i)
        QCOMPARE(office.errorOf(u"locked"_s, wrongPassword), Error::Kind::Denied);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-5);
    QCOMPARE(office.errorOf(u"seen"_s, rightPassword), std::nullopt);
    const auto accounts = listUsers(office.root());
    QVERIFY(accounts.has_value());
    QVERIFY(accounts->last().lastSignIn > before);
    QStringList told;
    for (const StaffAccount &account : *accounts) {
        const bool seen = account.lastSignIn.isValid();
        told.append(account.worker.name + (account.disabled ? u" D"_s : QString())
            + (account.locked ? u" L"_s : QString()) + (seen ? u" S"_s : QString()));
    }
    QCOMPARE(told, (QStringList { u"disabled D"_s, u"fresh"_s, u"locked L"_s, u"root S"_s, u"seen S"_s }));
}

QTEST_GUILESS_MAIN(UsersTest)
#include "tst_users.moc"
