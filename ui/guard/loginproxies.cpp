// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/loginproxies.h"

namespace caseledger {

namespace {

constexpr QLatin1String loginService("org.freedesktop.login1");

} // namespace

LoginManagerProxy::LoginManagerProxy(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(
        loginService, QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager", bus, parent)
{ }

LoginSessionProxy::LoginSessionProxy(const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(loginService, path, "org.freedesktop.login1.Session", bus, parent)
{ }

LoginPropertiesProxy::LoginPropertiesProxy(const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(loginService, path, "org.freedesktop.DBus.Properties", bus, parent)
{ }

} // namespace caseledger
