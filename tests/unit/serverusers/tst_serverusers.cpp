// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "models/store/connection.h"
#include "models/store/serverlogin.h"
#include "tests/support/server/testserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rightPassword("correct horse battery");
const QByteArray wrongPassword("wrong horse battery");

std::optional<Error::Kind> kindOf(const Result<> &result)
{
    return result ? std::optional<Error::Kind>() : result.error().kind;
}

Worker person(const QString &name, StaffRole role)
{
    return { .name = name, .role = role, .office = u"NORTH"_s };
}

} // namespace

/// Users of a shared office: each a role of a real server, which alone knows the passwords.
class ServerUsersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void signingInIsTheConnection();
    void whoeverSignsInIsTheUser();
    void theLockAsksTheServer();
    void threeWrongPasswordsAtTheLockEndTheSession();
    void anotherPasswordCountsAtTheLock();
    void whoeverIsDisabledUnlocksNothing();
    void aServerThatIsGoneIsNoWrongPassword();
    void changesReachWhoIsAtWork();
    void nobodyIsLockedOut();

private:
    DatabaseSpec spec() const;
    std::unique_ptr<Connection> desk(const QString &user, const QByteArray &password = rightPassword);
    std::optional<Error::Kind> entering(const QString &user, const QByteArray &password);

    std::unique_ptr<test::TestServer> m_server;
    QTemporaryDir m_folder;
};

void ServerUsersTest::initTestCase()
{
    m_server = std::make_unique<test::TestServer>(QStringList { u"--local"_s, u"scram"_s });
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->error()));
}

/// An office with an administrator and an agent.
void ServerUsersTest::init()
{
    QVERIFY2(m_server->makeFresh(), qPrintable(m_server->error()));
    QFile::remove(m_folder.filePath(u"key"_s));
    const DatabaseSpec owner = spec();
    owner.login->keep(m_server->user(), m_server->password());
    {
        const auto made = Connection::create(owner);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        const Result<> added = addUser(**made, { person(u"root"_s, StaffRole::Administrator), rightPassword });
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().message));
    }
    const auto root = desk(u"root"_s);
    QVERIFY(root);
    QVERIFY(addUser(*root, { person(u"ann"_s, StaffRole::Agent), rightPassword }).has_value());
}

DatabaseSpec ServerUsersTest::spec() const
{
    QString address = m_server->url();
    address.remove(m_server->user() + u'@');
    return *sharedDatabaseSpec(address, false, m_folder.filePath(u"key"_s));
}

std::unique_ptr<Connection> ServerUsersTest::desk(const QString &user, const QByteArray &password)
{
    auto connection = Connection::open(spec());
    if (!connection || !signIn(**connection, user, password, u"test"_s))
        return nullptr;
    return *std::move(connection);
}

std::optional<Error::Kind> ServerUsersTest::entering(const QString &user, const QByteArray &password)
{
    const auto connection = Connection::open(spec());
    return kindOf(signIn(**connection, user, password, u"test"_s));
}

void ServerUsersTest::signingInIsTheConnection()
{
    QCOMPARE(entering(u"ann"_s, rightPassword), std::nullopt);
    QCOMPARE(entering(u"ann"_s, wrongPassword), Error::Kind::Denied);
    QCOMPARE(entering(u"nobody"_s, rightPassword), Error::Kind::Denied);
    QCOMPARE(entering(m_server->user(), rightPassword), Error::Kind::Denied);
    QCOMPARE(entering(m_server->user(), m_server->password()), Error::Kind::Denied); // the office has users now
    const auto atDoor = Connection::open(spec());
    QVERIFY((*atDoor)->isAtDoor());
    QVERIFY(!requireWorker(**atDoor).has_value());
}

void ServerUsersTest::whoeverSignsInIsTheUser()
{
    const auto first = desk(u"ann"_s);
    QVERIFY(first);
    QCOMPARE(first->signedIn()->worker, person(u"ann"_s, StaffRole::Agent));
    QVERIFY(!first->signedIn()->lastSignIn.isValid());
    const auto second = desk(u"ann"_s);
    QVERIFY(second->signedIn()->lastSignIn.isValid());
    QVERIFY(second->signedIn()->session > first->signedIn()->session);
}

void ServerUsersTest::theLockAsksTheServer()
{
    const auto ann = desk(u"ann"_s);
    QCOMPARE(kindOf(confirmPassword(*ann, rightPassword)), std::nullopt);
    QCOMPARE(kindOf(confirmPassword(*ann, wrongPassword)), Error::Kind::Refused);
    QCOMPARE(kindOf(confirmPassword(*ann, QByteArray())), Error::Kind::Refused);
    QCOMPARE(kindOf(confirmPassword(*ann, rightPassword)), std::nullopt);
}

void ServerUsersTest::threeWrongPasswordsAtTheLockEndTheSession()
{
    const auto ann = desk(u"ann"_s);
    for (int i = 1; i < failuresToLock; ++i)
        QCOMPARE(kindOf(confirmPassword(*ann, wrongPassword)), Error::Kind::Refused);
    const Result<> last = confirmPassword(*ann, wrongPassword);
    QCOMPARE(kindOf(last), Error::Kind::Denied);
    QVERIFY(last.error().message.contains(u"sign in again"_s));
    QCOMPARE(kindOf(confirmPassword(*ann, rightPassword)), Error::Kind::Denied);
    const auto again = desk(u"ann"_s); // the server counts nothing
    QVERIFY(again);
    QCOMPARE(again->signedIn()->failuresSince, failuresToLock + 1);
    QCOMPARE(kindOf(confirmPassword(*again, rightPassword)), std::nullopt);
}

void ServerUsersTest::anotherPasswordCountsAtTheLock()
{
    const auto root = desk(u"root"_s);
    QVERIFY(resetPassword(*root, u"root"_s, "another horse battery").has_value());
    QCOMPARE(entering(u"root"_s, rightPassword), Error::Kind::Denied);
    QCOMPARE(kindOf(confirmPassword(*root, "another horse battery")), Error::Kind::Denied); // its session has ended
    QCOMPARE(entering(u"root"_s, "another horse battery"), std::nullopt);
}

void ServerUsersTest::whoeverIsDisabledUnlocksNothing()
{
    const auto root = desk(u"root"_s);
    const auto ann = desk(u"ann"_s);
    QVERIFY(disableUser(*root, u"ann"_s).has_value());
    QVERIFY(!confirmPassword(*ann, rightPassword).has_value());
    QCOMPARE(entering(u"ann"_s, rightPassword), Error::Kind::Denied);
    QVERIFY(enableUser(*root, u"ann"_s).has_value());
    QVERIFY(!confirmPassword(*ann, rightPassword).has_value()); // that connection is gone for good
    QCOMPARE(entering(u"ann"_s, rightPassword), std::nullopt);
}

void ServerUsersTest::aServerThatIsGoneIsNoWrongPassword()
{
    const auto ann = desk(u"ann"_s);
    QVERIFY(m_server->kill());
    QCOMPARE(kindOf(confirmPassword(*ann, rightPassword)), Error::Kind::Database);
    QVERIFY(m_server->restart());
    const auto again = desk(u"ann"_s);
    QVERIFY(again);
    QCOMPARE(again->signedIn()->failuresSince, 0);
}

void ServerUsersTest::changesReachWhoIsAtWork()
{
    const auto root = desk(u"root"_s);
    const auto ann = desk(u"ann"_s);
    QVERIFY(changeRights(*root, u"ann"_s, { .role = StaffRole::Administrator }).has_value());
    QCOMPARE(kindOf(addUser(*ann, { person(u"mine"_s, StaffRole::Agent), rightPassword })), Error::Kind::Denied);
    const auto again = desk(u"ann"_s);
    QCOMPARE(again->signedIn()->worker.role, StaffRole::Administrator);
    QVERIFY(addUser(*again, { person(u"mine"_s, StaffRole::Agent), rightPassword }).has_value());
    QCOMPARE(kindOf(changeRights(*again, u"nobody"_s, {})), Error::Kind::NotFound);
}

void ServerUsersTest::nobodyIsLockedOut()
{
    for (int i = 0; i < failuresToLock + 1; ++i)
        QCOMPARE(entering(u"ann"_s, wrongPassword), Error::Kind::Denied);
    QCOMPARE(entering(u"ann"_s, rightPassword), std::nullopt);
    const auto root = desk(u"root"_s);
    const auto users = listUsers(*root);
    QVERIFY(users.has_value());
    QCOMPARE(users->size(), 2);
    for (const StaffAccount &account : *users)
        QVERIFY(!account.locked);
}

QTEST_GUILESS_MAIN(ServerUsersTest)
#include "tst_serverusers.moc"
