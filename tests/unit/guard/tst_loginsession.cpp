// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/loginsession.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace caseledger;

namespace {

const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_32");
const QString userPath = QStringLiteral("/org/freedesktop/login1/user/_1000");

/// What a user's session is in logind's answers: a name and a path.
struct NamedPath
{
    QString name;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const NamedPath &value)
{
    argument.beginStructure();
    argument << value.name << value.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NamedPath &value)
{
    argument.beginStructure();
    argument >> value.name >> value.path;
    argument.endStructure();
    return argument;
}

/// Speaks as logind does, with the answers that a test wants.
class PlayedLogin : public QDBusVirtualObject
{
public:
    bool knowsSession = true;
    bool knowsProcess = true;
    QStringList asked;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        asked.append(message.member());
        if (message.member() == QLatin1String("GetSession") && knowsSession)
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
        if (message.member() == QLatin1String("GetSessionByPID") && knowsProcess)
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
        if (message.member() == QLatin1String("GetUser"))
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(userPath))));
        if (message.member() == QLatin1String("Get") && message.path() == userPath) {
            const NamedPath display { QStringLiteral("2"), QDBusObjectPath(sessionPath) };
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(display)))));
        }
        return bus.send(message.createErrorReply(
            QStringLiteral("org.freedesktop.login1.NoSuchSession"), QStringLiteral("No such session")));
    }
};

quint64 monotonicNow()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return quint64(now.tv_sec) * 1'000'000 + quint64(now.tv_nsec) / 1'000;
}

} // namespace

Q_DECLARE_METATYPE(NamedPath)
Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

/// The computer's own session, as a real bus carries logind's words of it.
class TestLoginSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<NamedPath>();
        m_daemon.start(QStringLiteral("dbus-daemon"),
            { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1") });
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        m_server = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, QStringLiteral("login")));
        QVERIFY(m_server->registerVirtualObject(
            QStringLiteral("/org/freedesktop/login1"), &m_login, QDBusConnection::SubPath));
        QVERIFY(m_server->registerService(QStringLiteral("org.freedesktop.login1")));
    }
    void cleanupTestCase()
    {
        m_session.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("login"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_server.reset();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void init()
    {
        qputenv("XDG_SESSION_ID", "2");
        m_login.knowsSession = true;
        m_login.knowsProcess = true;
        begin();
    }
    void cleanup() { m_session.reset(); }

    void locksWithTheScreen()
    {
        send(sessionPath, "org.freedesktop.login1.Session", "Lock", {});
        QTRY_COMPARE(m_locks->count(), 1);
        QCOMPARE(m_locks->last().first().value<LockCause>(), LockCause::ScreenLock);
        change({ { QStringLiteral("LockedHint"), true } });
        QTRY_COMPARE(m_locks->count(), 2);
    }

    void locksBeforeSleep()
    {
        const auto sleep = [this](bool start) {
            send(QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager", "PrepareForSleep",
                { start });
        };
        sleep(false); // it wakes
        sleep(true);
        QTRY_COMPARE(m_locks->count(), 1);
        QCOMPARE(m_locks->last().first().value<LockCause>(), LockCause::Sleep);
    }

    void locksWhenAnotherUserHasTheScreen()
    {
        change({ { QStringLiteral("Active"), true } });
        change({ { QStringLiteral("Active"), false } });
        QTRY_COMPARE(m_locks->count(), 1);
        QCOMPARE(m_locks->last().first().value<LockCause>(), LockCause::UserSwitch);
    }

    void anotherSessionsLockIsNotOurs()
    {
        send(QStringLiteral("/org/freedesktop/login1/session/_33"), "org.freedesktop.login1.Session", "Lock", {});
        send(sessionPath, "org.freedesktop.login1.Session", "Unlock", {});
        send(sessionPath, "org.freedesktop.login1.Session", "Lock", {});
        QTRY_COMPARE(m_locks->count(), 1);
    }

    void tellsIdleness()
    {
        using Idle = std::optional<std::chrono::milliseconds>;
        change({ { QStringLiteral("IdleHint"), true },
            { QStringLiteral("IdleSinceHintMonotonic"), QVariant::fromValue(monotonicNow() - 90'000'000) } });
        QTRY_COMPARE(m_idle->count(), 1);
        const Idle idle = m_idle->last().first().value<Idle>();
        QVERIFY(idle && *idle >= std::chrono::seconds(90) && *idle < std::chrono::seconds(100));
        change({ { QStringLiteral("IdleHint"), false } });
        QTRY_COMPARE(m_idle->count(), 2);
        QVERIFY(!m_idle->last().first().value<Idle>());
        change({ { QStringLiteral("IdleHint"), true } });
        QTRY_COMPARE(m_idle->count(), 3);
        QCOMPARE(*m_idle->last().first().value<Idle>(), std::chrono::milliseconds(0));
        change({ { QStringLiteral("Type"), QStringLiteral("x11") } });
        change({ { QStringLiteral("LockedHint"), true } });
        QTRY_COMPARE(m_locks->count(), 1);
        QCOMPARE(m_idle->count(), 3);
    }

    /// A program that the user's service manager started has no session of its own.
    void theUsersDisplayIsTheLastResort()
    {
        qunsetenv("XDG_SESSION_ID");
        m_login.knowsProcess = false;
        begin();
        QCOMPARE(m_login.asked.first(), QStringLiteral("GetSessionByPID"));
        change({ { QStringLiteral("LockedHint"), true } });
        QTRY_COMPARE(m_locks->count(), 1);
    }

    void anUnknownNameIsLookedUpByProcess()
    {
        m_login.knowsSession = false;
        begin();
        QCOMPARE(m_login.asked.first(), QStringLiteral("GetSession"));
        change({ { QStringLiteral("LockedHint"), true } });
        QTRY_COMPARE(m_locks->count(), 1);
    }

    void withoutABusItIsSilent()
    {
        LoginSession none(QDBusConnection(QStringLiteral("there is none")));
        QSignalSpy locks(&none, &LoginSession::lockWanted);
        change({ { QStringLiteral("LockedHint"), true } });
        QTRY_COMPARE(m_locks->count(), 1);
        QCOMPARE(locks.count(), 0);
    }

private:
    void begin()
    {
        m_login.asked.clear();
        m_session = std::make_unique<LoginSession>(QDBusConnection::connectToBus(m_address, QStringLiteral("program")));
        m_locks = std::make_unique<QSignalSpy>(m_session.get(), &LoginSession::lockWanted);
        m_idle = std::make_unique<QSignalSpy>(m_session.get(), &LoginSession::idleChanged);
        // it listens once it has its answers, and the bus has taken what it wants to hear
        QTRY_VERIFY(m_session->findChildren<QDBusAbstractInterface *>().count() == 3);
    }

    void send(const QString &path, const char *interface, const char *name, const QVariantList &arguments)
    {
        QDBusMessage signal
            = QDBusMessage::createSignal(path, QString::fromLatin1(interface), QString::fromLatin1(name));
        signal.setArguments(arguments);
        QVERIFY(m_server->send(signal));
    }

    void change(const QVariantMap &changed)
    {
        send(sessionPath, "org.freedesktop.DBus.Properties", "PropertiesChanged",
            { QStringLiteral("org.freedesktop.login1.Session"), changed, QStringList() });
    }

    QProcess m_daemon;
    QString m_address;
    PlayedLogin m_login;
    std::unique_ptr<QDBusConnection> m_server;
    std::unique_ptr<LoginSession> m_session;
    std::unique_ptr<QSignalSpy> m_locks;
    std::unique_ptr<QSignalSpy> m_idle;
};

QTEST_GUILESS_MAIN(TestLoginSession)
#include "tst_loginsession.moc"
