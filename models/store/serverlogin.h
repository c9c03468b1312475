// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/ssnindex.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <optional>

namespace caseledger {

/// Who signs in at a shared office's server, and with what: kept as long as a program runs, because further
/// connections, and the one after a broken one, need it again. Any thread.
class ServerLogin
{
public:
    struct Credentials
    {
        QString user;
        QByteArray password; ///< empty: none is sent (a socket's peer, Kerberos)
    };

    explicit ServerLogin(QString user = {})
        : m_user(std::move(user))
    { }
    ~ServerLogin() { forget(); }
    ServerLogin(const ServerLogin &) = delete;
    ServerLogin &operator=(const ServerLogin &) = delete;

    QString namedUser() const; ///< whom the address named; empty: nobody
    /// Whoever signed in; null before.
    std::optional<Credentials> credentials() const;
    void keep(const QString &user, const QByteArray &password);
    /// Wipes the password: nobody is signed in.
    void forget();

    /// The office's SSN key as the keychain gave it; null where it has none.
    std::optional<SsnKey> ssnKey() const;
    void keepSsnKey(const SsnKey &key);

private:
    mutable std::mutex m_lock;
    QString m_user;
    std::optional<Credentials> m_credentials;
    std::optional<SsnKey> m_key;
};

} // namespace caseledger
