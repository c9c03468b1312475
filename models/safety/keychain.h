// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>

namespace caseledger {

/// Why the keychain of the computer did not do as told.
enum class KeychainTrouble {
    Unavailable, ///< none is there, it fails, or it is not to be trusted: one goes on without it
    NotFound, ///< nothing is kept under the key
    Denied, ///< its owner said no
    TimedOut ///< it did not answer in time; it is not asked again by this program
};

/// The secrets that the system's keychain (Secret Service, KWallet) keeps for this program and its user. Whatever runs
/// under the same account of the computer can read them too (CVE-2018-19358).
///
/// Everything is answered within the limit, in the thread of the windows, which is the only one that may use it, by a
/// call that is not made if the context is gone by then. A wish that is not answered in time counts as dead, and with
/// it the keychain until the program ends; what it was doing goes on or not, but nothing waits for it. A program has
/// one Keychain, and wishes for one key follow each other.
///
/// Not asked at all, but Unavailable, where a settings file of the service's name lies among the user's: QtKeychain
/// would take a secret from it and believe it to be the keychain's.
class Keychain : public QObject
{
public:
    using Secret = tl::expected<QByteArray, KeychainTrouble>;
    using Done = tl::expected<void, KeychainTrouble>;

    /// @param service under which the keychain files everything
    explicit Keychain(
        QString service, std::chrono::milliseconds limit = std::chrono::seconds(5), QObject *parent = nullptr);

    /// Whoever is answered wipes the secret after use.
    void read(const QString &key, QObject *context, std::function<void(Secret)> answer);
    /// Takes the place of what was kept, and is compared with what the keychain then gives.
    void write(const QString &key, const QByteArray &secret, QObject *context, std::function<void(Done)> answer);
    /// Done too where there was nothing.
    void forget(const QString &key, QObject *context, std::function<void(Done)> answer);

    /// Whether it did not answer in time once.
    bool isDead() const { return m_isDead; }

private:
    class Wish;

    void begin(Wish *wish, void (Wish::*first)());

    QString m_service;
    std::chrono::milliseconds m_limit;
    bool m_isDead = false;
};

/// The service all programs of Caseledger use.
QString keychainService();
/// The key of an office's SSN key, which every desk of a shared office keeps.
QString ssnKeyName(const QString &databasePath);
/// The key of a user's password for a database: the user's name and a hash of where the database is.
QString passwordKey(const QString &user, const QString &databasePath);

} // namespace caseledger
