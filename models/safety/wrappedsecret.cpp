// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/wrappedsecret.h"

#include "models/safety/sodiumbytes.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype versionAt = 15;
constexpr qsizetype saltAt = versionAt + 1;
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype boxAt = nonceAt + crypto_secretbox_NONCEBYTES;
constexpr qsizetype checksumAt = boxAt + crypto_secretbox_MACBYTES + wrappedSecretSize;
constexpr qsizetype wrappedSize = checksumAt + crypto_generichash_BYTES_MIN;

constexpr char secretVersion = '1';
constexpr char publishedVersion = '0';

/// The key that a passphrase and a salt make. Wiped when it goes.
class WrappingKey
{
public:
    WrappingKey() = default;
    ~WrappingKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    WrappingKey(const WrappingKey &) = delete;
    WrappingKey &operator=(const WrappingKey &) = delete;

    /// False where the memory is not to be had.
    bool derive(const QByteArray &passphrase, const unsigned char *salt, char version)
    {
        const bool isSecret = version == secretVersion;
        return crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.constData(), size_t(passphrase.size()), salt,
                   isSecret ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN,
                   isSecret ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN,
                   crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }
    const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretbox_KEYBYTES> m_bytes {};
};

QByteArray checksum(QByteArrayView text)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(sodiumBytes(hash), size_t(hash.size()), sodiumBytes(text), size_t(text.size()), nullptr, 0);
    return hash;
}

} // namespace

Result<QByteArray> wrapSecret(
    QByteArrayView kind, ConstSecretBytes secret, const QByteArray &passphrase, PasswordWorth worth)
{
    Q_ASSERT(kind.size() == versionAt);
    startSodium();
    QByteArray result(wrappedSize, Qt::Uninitialized);
    std::ranges::copy(kind, result.begin());
    result[versionAt] = worth == PasswordWorth::Secret ? secretVersion : publishedVersion;
    unsigned char *const start = sodiumBytes(result);
    randombytes_buf(start + saltAt, size_t(boxAt - saltAt));
    WrappingKey key;
    if (!key.derive(passphrase, start + saltAt, result.at(versionAt)))
        return failure(Error::Kind::Failed,
            QStringLiteral("The passphrase cannot be turned into a key: 256 MB of memory are needed for a moment."));
    crypto_secretbox_easy(start + boxAt, secret.data(), secret.size(), start + nonceAt, key.data());
    std::ranges::copy(checksum(QByteArrayView(result).first(checksumAt)), result.begin() + checksumAt);
    return result;
}

Unwrapping unwrapSecret(
    QByteArrayView kind, const QByteArray &wrapped, const QByteArray &passphrase, SecretBytes secret)
{
    Q_ASSERT(kind.size() == versionAt);
    startSodium();
    const char version = wrapped.size() > versionAt ? wrapped.at(versionAt) : secretVersion;
    const bool isKnown = version == secretVersion || version == publishedVersion;
    if (wrapped.isEmpty() || !kind.startsWith(QByteArrayView(wrapped).first(std::min(wrapped.size(), versionAt)))
        || !isKnown)
        return Unwrapping::OtherFile;
    if (wrapped.size() != wrappedSize
        || checksum(QByteArrayView(wrapped).first(checksumAt)) != QByteArrayView(wrapped).sliced(checksumAt))
        return Unwrapping::NotWhole;
    const unsigned char *const start = sodiumBytes(wrapped);
    WrappingKey key;
    if (!key.derive(passphrase, start + saltAt, version))
        return Unwrapping::NoMemory;
    const int refused = crypto_secretbox_open_easy(
        secret.data(), start + boxAt, size_t(checksumAt - boxAt), start + nonceAt, key.data());
    return refused ? Unwrapping::WrongPassphrase : Unwrapping::Done;
}

} // namespace caseledger
