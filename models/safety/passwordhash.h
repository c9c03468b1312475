// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace caseledger {

/// What a password is worth. A published one (that of a demo office stands in the guide) needs a salt, but nobody is
/// kept from finding it out.
enum class PasswordWorth { Secret, Published };

/// A password as it is kept: Argon2id, salt and parameters inside. A secret one takes 3 passes over 64 MiB (RFC
/// 9106 §4, the second recommended choice, on one lane) and so about a tenth of a second on purpose; a published one a
/// few milliseconds. Empty where the memory is not to be had. Thread-safe.
/// @param password any bytes; UTF-8 of what was typed
QByteArray hashPassword(const QByteArray &password, PasswordWorth worth = PasswordWorth::Secret);

enum class PasswordAnswer {
    Right,
    Wrong,
    Unknown ///< it could not be found out: the memory is not to be had, or the hash is none
};

/// Whether a password is the one that was hashed. Takes as long for a wrong one. Thread-safe.
PasswordAnswer comparePassword(const QByteArray &hash, const QByteArray &password);

/// The hash of a password that nobody knows: to answer to a name that is no user's in the same time.
QByteArray hashOfNobody();

/// Overwrites a secret, and empties it. Copies that share its memory keep theirs: hand secrets on by moving them.
void wipe(QByteArray &secret);

/// Wipes a secret when it goes.
class WipedAtEnd
{
public:
    explicit WipedAtEnd(QByteArray &secret)
        : m_secret(secret)
    { }
    ~WipedAtEnd() { wipe(m_secret); }
    WipedAtEnd(const WipedAtEnd &) = delete;
    WipedAtEnd &operator=(const WipedAtEnd &) = delete;

private:
    QByteArray &m_secret;
};

} // namespace caseledger
