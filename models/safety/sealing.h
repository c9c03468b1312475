// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/sealedpin.h"
#include "models/domain/result.h"
#include "models/safety/passwordhash.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <span>

/// Sealing of PINs: every program may do it, and none can undo it by what is here. Opening is models/safety/opening.
namespace caseledger {

constexpr size_t pinDigits = 5;
using PinDigits = std::span<const char, pinDigits>; ///< ASCII digits

/// The public half of a mailroom's, or an escrow's, key: PINs are sealed for it.
class PublicKey
{
public:
    static constexpr size_t size = 32;
    using Bytes = std::array<unsigned char, size>;

    explicit PublicKey(const Bytes &bytes)
        : m_bytes(bytes)
    { }

    /// The first eight bytes of the key's BLAKE2b-256, as 16 hexadecimal digits.
    KeyId id() const;
    const Bytes &bytes() const { return m_bytes; }

    /// The text of a file of it, four lines: what it is and its version, the key's id, the key, a checksum.
    QByteArray text() const;
    /// From such a text, also with the line ends of another system. Error::Failed where it is of another kind or a
    /// later version, cut short or altered.
    /// @param name of the file, for the message
    static Result<PublicKey> parse(const QByteArray &text, const QString &name);
    /// From a file. Error::Failed, too, where it cannot be read.
    static Result<PublicKey> read(const QString &file);

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    Bytes m_bytes {};
};

/// What every wrapped secret key begins with (wrappedsecret.h).
constexpr QByteArrayView wrappedMailroomKeyKind("caseledger pin ");

/// A new pair of keys. The secret half leaves this function under its passphrase only.
struct NewMailroomKey
{
    PublicKey publicKey;
    QByteArray wrapped; ///< for a file or a keychain
};
/// Error::Failed where the memory is not to be had. Takes about half a second, but for a published passphrase.
Result<NewMailroomKey> makeMailroomKey(const QByteArray &passphrase, PasswordWorth worth = PasswordWorth::Secret);

/// What is sealed: 64 bytes that bind key, party and PIN together.
namespace pinblock {

constexpr size_t versionAt = 0; ///< 1
constexpr size_t suiteAt = 1; ///< 1: libsodium's sealed box (X25519, XSalsa20-Poly1305), BLAKE2b
constexpr size_t keyIdAt = 2; ///< 8 bytes
constexpr size_t partyAt = 10; ///< BLAKE2b-256 of the party's reference in UTF-8
constexpr size_t pinAt = 42;
constexpr size_t randomAt = 47;
constexpr size_t size = 64;
constexpr size_t randomSize = size - randomAt;
constexpr unsigned char version = 1;
constexpr unsigned char suite = 1;

using Block = std::array<unsigned char, size>;

/// A block of given bytes, for tests that mark its random part. Whoever makes one wipes it.
Block make(
    const PublicKey &key, const PartyRef &party, PinDigits pin, std::span<const unsigned char, randomSize> random);
/// Seals any block, also one that opening will refuse.
SealedPin seal(const PublicKey &key, const Block &block);
/// The party's part of a block.
std::array<unsigned char, 32> partyHash(const PartyRef &party);

} // namespace pinblock

/// Seals a PIN for the holder of the secret key. Two of the same PIN differ. About a tenth of a millisecond.
/// Thread-safe.
/// @param pin five ASCII digits
SealedPin sealPin(const PublicKey &key, const PartyRef &party, PinDigits pin);

} // namespace caseledger
