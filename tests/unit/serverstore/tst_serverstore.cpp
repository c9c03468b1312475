// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/serverlogin.h"
#include "models/store/store.h"
#include "tests/support/server/testserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

/// A desk's store while its server is lost and comes back.
class ServerStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void atTheDoorNothingIsRead();
    void aDeskIsBackWhenItsServerIs();

private:
    DatabaseSpec spec() const;
    DatabaseSpec signedInSpec() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestServer> m_server;
};

DatabaseSpec ServerStoreTest::spec() const
{
    return *sharedDatabaseSpec(m_server->url(), false, m_folder.filePath(u"office.key"_s));
}

DatabaseSpec ServerStoreTest::signedInSpec() const
{
    DatabaseSpec where = spec();
    where.login->keep(m_server->user(), m_server->password());
    return where;
}

void ServerStoreTest::initTestCase()
{
    m_server = std::make_unique<test::TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->error()));
    const auto none = Connection::open(signedInSpec());
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(u"caseledgerctl init"_s)); // and no other program's, as it is empty
    const auto made = Connection::create(signedInSpec());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
}

void ServerStoreTest::atTheDoorNothingIsRead()
{
    const auto door = Connection::open(spec());
    QVERIFY(door);
    QVERIFY((*door)->isAtDoor());
    QVERIFY(hasUsers(**door).value_or(false)); // the server's
    const Result<SignedIn> who = requireWorker(**door);
    QVERIFY(!who);
    QCOMPARE(who.error().kind, Error::Kind::Denied);
    const Result<> wrong = (*door)->enter(m_server->user(), "not the password");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Denied);
    QVERIFY((*door)->isAtDoor());
    QVERIFY((*door)->enter(m_server->user(), m_server->password()));
    QVERIFY(requireWorker(**door));
}

void ServerStoreTest::aDeskIsBackWhenItsServerIs()
{
    QObject context;
    QList<DatabaseState> states;
    Store store(signedInSpec());
    store.watch(&context, [&states](DatabaseState state) { states.append(state); });
    const auto sessionNow = [&store] {
        return store
            .run([](Connection &connection) {
                return requireWorker(connection).map([](const SignedIn &who) { return who.session; });
            })
            .result();
    };
    const Result<qint64> session = sessionNow();
    QVERIFY2(session, qPrintable(session ? QString() : session.error().message));

    QVERIFY2(m_server->kill(), qPrintable(m_server->error()));
    QCOMPARE(sessionNow().error().kind, Error::Kind::Database); // in the middle of it
    QTRY_COMPARE(states, QList<DatabaseState>({ DatabaseState::Away }));
    const Result<qint64> meanwhile = sessionNow();
    QVERIFY(!meanwhile);
    QVERIFY(meanwhile.error().message.contains(u"goes on trying"_s));
    QVERIFY(!meanwhile.error().message.contains(QString::fromUtf8(m_server->password())));

    QVERIFY2(m_server->restart(), qPrintable(m_server->error()));
    QElapsedTimer since;
    since.start();
    constexpr int fiveTimesTenSeconds = 50'000;
    QTRY_VERIFY_WITH_TIMEOUT(states.last() == DatabaseState::Answers, fiveTimesTenSeconds);
    qInfo("back %lld ms after its server", since.elapsed());
    QCOMPARE(states.size(), 2);
    const Result<qint64> again = sessionNow();
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(*again, *session); // and still signed in
}

QTEST_GUILESS_MAIN(ServerStoreTest)
#include "tst_serverstore.moc"
