// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server/testserver.h"

#include <QFileInfo>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace caseledger::test;

/// A test program has a server of its own, and leaves none behind.
class TestTestServer : public QObject
{
    Q_OBJECT

private slots:
    void startsAndEnds()
    {
        QString folder;
        {
            TestServer server;
            QVERIFY2(server.isRunning(), qPrintable(server.error()));
            folder = server.socketFolder();
            QVERIFY(QFileInfo(server.authority()).isReadable());
            QVERIFY(!server.password().isEmpty());
            QVERIFY(!server.password().contains('\n'));
            QCOMPARE(server.user(), QStringLiteral("installer"));
            QCOMPARE(server.url(),
                QStringLiteral("postgresql://installer@localhost:%1/office?sslrootcert=%2")
                    .arg(server.port())
                    .arg(server.authority()));
            QVERIFY(server.socketUrl().contains(folder));
            QVERIFY(answers(server));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void comesBackOnItsPort()
    {
        TestServer server({ QStringLiteral("--local"), QStringLiteral("scram") });
        QVERIFY2(server.isRunning(), qPrintable(server.error()));
        const int port = server.port();
        QVERIFY2(server.kill(), qPrintable(server.error()));
        QVERIFY(!answers(server));
        QVERIFY2(server.restart(), qPrintable(server.error()));
        QCOMPARE(server.port(), port);
        QVERIFY(answers(server));
        QVERIFY2(server.makeFresh(), qPrintable(server.error()));
    }

    void saysWhatIsWrong()
    {
        TestServer server({ QStringLiteral("--set"), QStringLiteral("shared_buffers=none") });
        QVERIFY(!server.isRunning());
        QVERIFY2(server.error().contains(QStringLiteral("shared_buffers")), qPrintable(server.error()));
    }

private:
    static bool answers(const TestServer &server)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(server.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool isReached = ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(client);
        return isReached;
    }
};

QTEST_GUILESS_MAIN(TestTestServer)
#include "tst_testserver.moc"
