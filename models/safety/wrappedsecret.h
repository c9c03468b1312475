// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/safety/passwordhash.h"

#include <QByteArray>

#include <array>
#include <span>

namespace caseledger {

constexpr qsizetype wrappedSecretSize = 32;
using SecretBytes = std::span<unsigned char, wrappedSecretSize>;
using ConstSecretBytes = std::span<const unsigned char, wrappedSecretSize>;

/// A secret of 32 bytes under a passphrase: a text of 16 bytes that says of what kind it is, salt, nonce, the secret
/// sealed (XSalsa20-Poly1305) by a key that Argon2id makes of the passphrase, and a checksum of all that, which tells a
/// damaged file from a wrong passphrase. The last character of the text is the version, which also fixes the cost: 1
/// takes about half a second and 256 MB for each guess, on purpose (RFC 9106 §4 recommends as much and more); 0 is for
/// a published passphrase, which a guess need not cost anything.
/// @param kind the text without its last character: 15 bytes
/// @return Error::Failed where the memory is not to be had
Result<QByteArray> wrapSecret(QByteArrayView kind, ConstSecretBytes secret, const QByteArray &passphrase,
    PasswordWorth worth = PasswordWorth::Secret);

enum class Unwrapping {
    Done,
    OtherFile, ///< not of this kind, or of a later version
    NotWhole, ///< of this kind, but cut short or altered
    WrongPassphrase,
    NoMemory ///< 256 MB are needed for a moment
};

/// The way back. The secret is written to where it is to lie and nowhere else; it is left alone unless all went well.
Unwrapping unwrapSecret(
    QByteArrayView kind, const QByteArray &wrapped, const QByteArray &passphrase, SecretBytes secret);

} // namespace caseledger
