// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/loginsession.h"

#include "ui/guard/loginproxies.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <ctime>
#include <unistd.h>

namespace caseledger {

namespace {

constexpr QLatin1String service("org.freedesktop.login1");
constexpr QLatin1String managerPath("/org/freedesktop/login1");
constexpr QLatin1String manager("org.freedesktop.login1.Manager");
constexpr QLatin1String session("org.freedesktop.login1.Session");
constexpr QLatin1String properties("org.freedesktop.DBus.Properties");

QString pathIn(const QDBusMessage &answer) { return answer.arguments().value(0).value<QDBusObjectPath>().path(); }

/// How long ago a moment of the monotonic clock was, in microseconds as logind gives it.
std::chrono::milliseconds sinceMonotonic(quint64 moment)
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000 - qint64(moment);
    return std::chrono::milliseconds(std::max<qint64>(0, microseconds / 1'000));
}

} // namespace

LoginSession::LoginSession(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto *sleep = new LoginManagerProxy(m_bus, this);
    connect(sleep, &LoginManagerProxy::PrepareForSleep, this, [this](bool start) {
        if (start)
            emit lockWanted(LockCause::Sleep);
    });
    find();
}

void LoginSession::find()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        return findByProcess();
    call(
        managerPath, manager, QStringLiteral("GetSession"), { id },
        [this](const QDBusMessage &answer) { listen(pathIn(answer)); }, [this] { findByProcess(); });
}

void LoginSession::findByProcess()
{
    call(
        managerPath, manager, QStringLiteral("GetSessionByPID"), { quint32(QCoreApplication::applicationPid()) },
        [this](const QDBusMessage &answer) { listen(pathIn(answer)); }, [this] { findByUser(); });
}

/// A program that the user's own service manager started belongs to no session: then it is the one with the user's
/// display.
void LoginSession::findByUser()
{
    const auto nothing = [] {};
    const auto takeDisplay = [this](const QDBusMessage &answer) {
        const auto display = answer.arguments().value(0).value<QDBusVariant>().variant().value<QDBusArgument>();
        QString id;
        QDBusObjectPath path;
        display.beginStructure();
        display >> id >> path;
        display.endStructure();
        if (!id.isEmpty())
            listen(path.path());
    };
    call(
        managerPath, manager, QStringLiteral("GetUser"), { quint32(getuid()) },
        [this, takeDisplay, nothing](const QDBusMessage &answer) {
            call(pathIn(answer), properties, QStringLiteral("Get"),
                { QStringLiteral("org.freedesktop.login1.User"), QStringLiteral("Display") }, takeDisplay, nothing);
        },
        nothing);
}

void LoginSession::listen(const QString &path)
{
    auto *lock = new LoginSessionProxy(path, m_bus, this);
    connect(lock, &LoginSessionProxy::Lock, this, [this] { emit lockWanted(LockCause::ScreenLock); });
    auto *changes = new LoginPropertiesProxy(path, m_bus, this);
    connect(changes, &LoginPropertiesProxy::PropertiesChanged, this,
        [this](const QString &interface, const QVariantMap &changed) {
            if (interface == session)
                takeChange(changed);
        });
}

void LoginSession::takeChange(const QVariantMap &changed)
{
    if (changed.value(QStringLiteral("LockedHint")).toBool())
        emit lockWanted(LockCause::ScreenLock);
    if (!changed.value(QStringLiteral("Active"), true).toBool())
        emit lockWanted(LockCause::UserSwitch);
    if (!changed.contains(QStringLiteral("IdleHint")))
        return;
    if (!changed.value(QStringLiteral("IdleHint")).toBool())
        return emit idleChanged(std::nullopt);
    const QVariant since = changed.value(QStringLiteral("IdleSinceHintMonotonic"));
    emit idleChanged(since.isValid() ? sinceMonotonic(since.toULongLong()) : std::chrono::milliseconds(0));
}

void LoginSession::call(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments, Handle answered, std::function<void()> failed)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [watcher, answered = std::move(answered), failed = std::move(failed)] {
            watcher->deleteLater();
            const QDBusPendingReply<> reply = *watcher;
            if (reply.isError())
                failed();
            else
                answered(reply.reply());
        });
}

} // namespace caseledger
