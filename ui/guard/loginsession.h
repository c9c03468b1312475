// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guard/lockcause.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <chrono>
#include <functional>
#include <optional>

namespace caseledger {

/// The session on the computer that this program belongs to, as logind tells of it: screen lock, sleep, another user's
/// turn, idleness. Where there is no logind, or it knows no session of ours, it stays silent. Nothing waits for an
/// answer of it.
class LoginSession : public QObject
{
    Q_OBJECT

public:
    /// @param bus the system bus
    explicit LoginSession(const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void lockWanted(caseledger::LockCause cause);
    /// Idle for so long; null: not idle.
    void idleChanged(std::optional<std::chrono::milliseconds> idleFor);

private:
    using Handle = std::function<void(const QDBusMessage &)>;
    void find();
    void findByProcess();
    void findByUser();
    void listen(const QString &path);
    void takeChange(const QVariantMap &changed);
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
        Handle answered, std::function<void()> failed);

    QDBusConnection m_bus;
};

} // namespace caseledger
