// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace caseledger {

/// The parts of logind's interfaces that are listened to (org.freedesktop.login1(5)). Names are the protocol's.
class LoginManagerProxy : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginManagerProxy(const QDBusConnection &bus, QObject *parent);

signals:
    void PrepareForSleep(bool start);
};

class LoginSessionProxy : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSessionProxy(const QString &path, const QDBusConnection &bus, QObject *parent);

signals:
    void Lock();
};

class LoginPropertiesProxy : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginPropertiesProxy(const QString &path, const QDBusConnection &bus, QObject *parent);

signals:
    void PropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
};

} // namespace caseledger
