// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/store/casequeries.h"
#include "models/store/trail/trail.h"
#include "staffsamples.h"

#include <QSysInfo>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

const TrailRow anyRow { .action = TrailAction::Search };

} // namespace

/// Signing in, the password asked for again, signing out; who works on after that, and who does not.
class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRefusalSaysTheSame();
    void everyTryIsASession();
    void whoSignsInIsToldOfTheLastTime();
    void triesAtTheLockAreToldToo();
    void withoutUsersNobodySignsIn();
    void somebodyChangedIsCutOff_data();
    void somebodyChangedIsCutOff();
    void whatLeavesAUserAsHeWasCutsNobodyOff();
    void aLockedAccountWorksOn();
    void thePasswordAgain();
    void thePasswordAgainWithoutUsers();
    void nobodyCannotConfirm();
    void whoSignsOutIsGone();
    void whoWasDisabledStillSignsOut();
    void severalConnectionsOfOneProgram();
    void aDamagedHashIsNoWrongPassword();

private:
    std::unique_ptr<StaffedOffice> m_office;
};

void SignInTest::init()
{
    m_office = std::make_unique<StaffedOffice>();
    m_office->add(staff(u"ann"_s, StaffRole::Caseworker, u"A1"_s, true));
}

void SignInTest::everyRefusalSaysTheSame()
{
    m_office->add(staff(u"gone"_s, StaffRole::Agent));
    QVERIFY(disableUser(m_office->root(), u"gone"_s).has_value());
    const auto connection = m_office->another();
    QList<Error> errors;
    for (const auto &[user, password] : { std::pair(u"ann"_s, wrongPassword), std::pair(u"gone"_s, rightPassword),
             std::pair(u"nobody"_s, rightPassword), std::pair(QString(), rightPassword), std::pair(u"ann"_s, "") }) {
        const Result<> done = signIn(*connection, user, password, u"test"_s);
        QVERIFY(!done);
        errors.append(done.error());
        QCOMPARE(kindOf(requireWorker(*connection)), Error::Kind::Denied);
    }
    QCOMPARE(errors.count(errors.first()), errors.size());
    QCOMPARE(errors.first().kind, Error::Kind::Denied);
}

void SignInTest::everyTryIsASession()
{
    const auto sessions = [this](const QString &column) {
        return rawQuery(m_office->path(),
            u"SELECT group_concat(%1, '|') FROM (SELECT * FROM trail_session WHERE number > 2 ORDER BY number)"_s.arg(
                column))
            .toString();
    };
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
    QCOMPARE(m_office->errorOf(u"ann"_s, wrongPassword), Error::Kind::Denied);
    QCOMPARE(m_office->errorOf(u"a secret typed for a name"_s, rightPassword), Error::Kind::Denied);
    QVERIFY(disableUser(m_office->root(), u"ann"_s).has_value());
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), Error::Kind::Denied);
    QCOMPARE(m_office->rowsOf(u"sign_in"_s).mid(2),
        (QStringList {
            u"ann done "_s, u"ann refused wrong password"_s, u" refused no such user"_s, u"ann refused disabled"_s }));
    QCOMPARE(sessions(u"number"_s), u"3|4|5|6"_s);
    QCOMPARE(sessions(u"user_name"_s), u"ann|ann||ann"_s);
    QCOMPARE(sessions(u"role"_s), u"caseworker|caseworker||caseworker"_s);
    QCOMPARE(sessions(u"office"_s), u"A1|A1||A1"_s);
    QCOMPARE(sessions(u"program"_s), u"test|test|test|test"_s);
    QCOMPARE(sessions(u"workstation"_s).section(u'|', 0, 0), QSysInfo::machineHostName());
}

void SignInTest::whoSignsInIsToldOfTheLastTime()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-5);
    const auto first = m_office->connectionOf(u"ann"_s);
    QVERIFY(first->signedIn()->lastSignIn.isNull());
    QCOMPARE(first->signedIn()->failuresSince, 0);
    QCOMPARE(first->signedIn()->worker, staff(u"ann"_s, StaffRole::Caseworker, u"A1"_s, true));

    m_office->passMinutes(600);
    QCOMPARE(m_office->errorOf(u"ann"_s, wrongPassword), Error::Kind::Denied);
    QCOMPARE(m_office->errorOf(u"ann"_s, wrongPassword), Error::Kind::Denied);
    QCOMPARE(m_office->errorOf(u"nobody"_s, wrongPassword), Error::Kind::Denied);
    const auto second = m_office->connectionOf(u"ann"_s);
    QCOMPARE(second->signedIn()->failuresSince, 2);
    const QDateTime last = second->signedIn()->lastSignIn;
    QVERIFY(last > before.addSecs(-36000) && last < QDateTime::currentDateTimeUtc().addSecs(-35990));

    const auto third = m_office->connectionOf(u"ann"_s);
    QCOMPARE(third->signedIn()->failuresSince, 0);
    QVERIFY(third->signedIn()->lastSignIn > before);
}

void SignInTest::triesAtTheLockAreToldToo()
{
    const auto first = m_office->connectionOf(u"ann"_s);
    const auto second = m_office->connectionOf(u"ann"_s);
    QCOMPARE(kindOf(confirmPassword(*first, wrongPassword)), Error::Kind::Refused);
    QCOMPARE(kindOf(confirmPassword(*second, wrongPassword)), Error::Kind::Refused);
    QCOMPARE(m_office->connectionOf(u"ann"_s)->signedIn()->failuresSince, 2);
}

void SignInTest::withoutUsersNobodySignsIn()
{
    TestOffice office;
    QCOMPARE(kindOf(signIn(office.connection(), u"root"_s, rightPassword, u"test"_s)), Error::Kind::Denied);
    const Result<SignedIn> who = requireWorker(office.connection());
    QVERIFY(who.has_value());
    QVERIFY(who->worker.hasEveryRight);
    QVERIFY(!who->worker.name.isEmpty());
    QCOMPARE(requireWorker(office.connection())->session, who->session);
}

void SignInTest::somebodyChangedIsCutOff_data()
{
    QTest::addColumn<int>("change");
    for (int change = 0; change < 7; ++change)
        QTest::addRow("change %d", change) << change;
}

void SignInTest::somebodyChangedIsCutOff()
{
    QFETCH(const int, change);
    const QString ann = u"ann"_s;
    const QList<std::function<Result<>(Connection &)>> changes {
        [&](Connection &c) { return disableUser(c, ann); },
        [&](Connection &c) { return changeRights(c, ann, { .role = StaffRole::Supervisor }); },
        [&](Connection &c) {
            return changeRights(c, ann, { StaffRole::Caseworker, u"A2"_s, true });
        },
        [&](Connection &c) {
            return changeRights(c, ann, { StaffRole::Caseworker, u"A1"_s, false });
        },
        [&](Connection &c) { return resetPassword(c, ann, "another"); },
        [&](Connection &c) { return enableUser(c, ann); },
        [&](Connection &c) { return disableUser(c, ann).and_then([&] { return enableUser(c, ann); }); },
    };
    const auto connection = m_office->connectionOf(ann);
    QVERIFY(record(*connection, anyRow).has_value());
    QVERIFY(changes[change](m_office->root()).has_value());
    const int before = m_office->rowCount();
    QCOMPARE(kindOf(record(*connection, anyRow)), Error::Kind::Denied);
    QCOMPARE(kindOf(requireWorker(*connection)), Error::Kind::Denied);
    QCOMPARE(kindOf(openCase(*connection, caseId("AA00001A1"))), Error::Kind::Denied);
    QCOMPARE(kindOf(confirmPassword(*connection, rightPassword)), Error::Kind::Denied);
    QCOMPARE(m_office->rowCount(), before);
    QVERIFY(record(m_office->root(), anyRow).has_value());
}

void SignInTest::whatLeavesAUserAsHeWasCutsNobodyOff()
{
    const auto connection = m_office->connectionOf(u"ann"_s);
    QVERIFY(changeRights(m_office->root(), u"ann"_s, { .role = StaffRole::Caseworker }).has_value());
    m_office->add(staff(u"bob"_s, StaffRole::Agent));
    QVERIFY(disableUser(m_office->root(), u"bob"_s).has_value());
    QVERIFY(record(*connection, anyRow).has_value());
}

/// Somebody who guesses a colleague's password must not throw the colleague out of what is being done.
void SignInTest::aLockedAccountWorksOn()
{
    const auto connection = m_office->connectionOf(u"ann"_s);
    for (int i = 0; i < failuresToLock; ++i)
        QCOMPARE(m_office->errorOf(u"ann"_s, wrongPassword), Error::Kind::Denied);
    QVERIFY(m_office->isLocked(u"ann"_s));
    QVERIFY(record(*connection, anyRow).has_value());
    QCOMPARE(kindOf(confirmPassword(*connection, rightPassword)), Error::Kind::Denied);
}

void SignInTest::thePasswordAgain()
{
    const auto connection = m_office->connectionOf(u"ann"_s);
    const qint64 session = connection->signedIn()->session;
    QVERIFY(confirmPassword(*connection, rightPassword).has_value());
    QCOMPARE(kindOf(confirmPassword(*connection, wrongPassword)), Error::Kind::Refused);
    QCOMPARE(kindOf(confirmPassword(*connection, "")), Error::Kind::Refused);
    QVERIFY(confirmPassword(*connection, rightPassword).has_value());
    QCOMPARE(m_office->rowsOf(u"unlock"_s),
        (QStringList {
            u"ann done "_s, u"ann refused wrong password"_s, u"ann refused wrong password"_s, u"ann done "_s }));
    const QString sessions = u"SELECT group_concat(DISTINCT session) FROM trail_row WHERE action = 'unlock'"_s;
    QCOMPARE(rawQuery(m_office->path(), sessions).toString(), QString::number(session));
    QCOMPARE(connection->signedIn()->session, session);
}

void SignInTest::thePasswordAgainWithoutUsers()
{
    TestOffice office;
    QVERIFY(confirmPassword(office.connection(), "").has_value());
    const QString count = u"SELECT COUNT(*) FROM trail_row WHERE action = 'unlock' AND outcome = 'done'"_s;
    QCOMPARE(rawQuery(office.spec().path, count).toInt(), 1);
}

void SignInTest::nobodyCannotConfirm()
{
    const int before = m_office->rowCount();
    QCOMPARE(kindOf(confirmPassword(*m_office->another(), rightPassword)), Error::Kind::Denied);
    QCOMPARE(m_office->rowCount(), before);
}

void SignInTest::whoSignsOutIsGone()
{
    const auto connection = m_office->connectionOf(u"ann"_s);
    QVERIFY(signOut(*connection).has_value());
    QVERIFY(signOut(*connection).has_value()); // nobody is there to sign out
    QCOMPARE(m_office->rowsOf(u"sign_out"_s), QStringList { u"ann done "_s });
    QCOMPARE(kindOf(record(*connection, anyRow)), Error::Kind::Denied);
    QCOMPARE(kindOf(confirmPassword(*connection, rightPassword)), Error::Kind::Denied);
    QVERIFY(signIn(*connection, u"root"_s, rightPassword, u"test"_s).has_value());
    QVERIFY(record(*connection, anyRow).has_value());
    QVERIFY(signOut(*m_office->another()).has_value());
    QCOMPARE(m_office->rowsOf(u"sign_out"_s).size(), 1);
}

void SignInTest::whoWasDisabledStillSignsOut()
{
    const auto connection = m_office->connectionOf(u"ann"_s);
    QVERIFY(disableUser(m_office->root(), u"ann"_s).has_value());
    QVERIFY(signOut(*connection).has_value());
    QCOMPARE(m_office->rowsOf(u"sign_out"_s), QStringList { u"ann done "_s });
}

void SignInTest::severalConnectionsOfOneProgram()
{
    const auto first = m_office->connectionOf(u"ann"_s);
    const auto second = m_office->another();
    second->workAs(*first->signedIn());
    QVERIFY(record(*second, anyRow).has_value());
    QVERIFY(record(*first, anyRow).has_value());
    QCOMPARE(requireWorker(*second)->session, first->signedIn()->session);
    QVERIFY(disableUser(m_office->root(), u"ann"_s).has_value());
    QCOMPARE(kindOf(record(*second, anyRow)), Error::Kind::Denied);
}

void SignInTest::aDamagedHashIsNoWrongPassword()
{
    rawQuery(m_office->path(), u"UPDATE staff_user SET password_hash = 'nothing' WHERE name = 'ann'"_s);
    const int before = m_office->rowCount();
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), Error::Kind::Failed);
    QCOMPARE(m_office->rowCount(), before);
    QVERIFY(resetPassword(m_office->root(), u"ann"_s, rightPassword).has_value());
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
