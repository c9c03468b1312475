// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/ssnindex.h"

#include "models/safety/secretfile.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>

namespace caseledger {

namespace {

using Bytes = unsigned char;

/// A wrapped key: this text (its last character is the version, which also fixes the cost), salt, nonce, sealed key,
/// and a checksum of all that, which tells a damaged file from a wrong passphrase.
constexpr QByteArrayView wrappedMagic("caseledger key 1");
constexpr qsizetype saltAt = wrappedMagic.size();
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype boxAt = nonceAt + crypto_secretbox_NONCEBYTES;
constexpr qsizetype keySize = 32;
constexpr qsizetype checksumAt = boxAt + crypto_secretbox_MACBYTES + keySize;
constexpr qsizetype wrappedSize = checksumAt + crypto_generichash_BYTES_MIN;

Bytes *bytes(QByteArray &array) { return reinterpret_cast<Bytes *>(array.data()); }
const Bytes *bytes(QByteArrayView array) { return reinterpret_cast<const Bytes *>(array.data()); }

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start: the system gives no random numbers");
}

/// The key that a passphrase and a salt make. Wiped when it goes.
class WrappingKey
{
public:
    static Result<WrappingKey> derive(const QByteArray &passphrase, const Bytes *salt)
    {
        startSodium();
        WrappingKey key;
        const int failed
            = crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), passphrase.constData(), size_t(passphrase.size()),
                salt, crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
        if (failed)
            return failure(Error::Kind::Failed,
                QStringLiteral(
                    "The passphrase cannot be turned into a key: 256 MB of memory are needed for a moment."));
        return key;
    }
    WrappingKey(const WrappingKey &) = default;
    WrappingKey &operator=(const WrappingKey &) = delete;
    ~WrappingKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    const Bytes *data() const { return m_bytes.data(); }

private:
    WrappingKey() = default;

    std::array<Bytes, crypto_secretbox_KEYBYTES> m_bytes {};
};

QByteArray checksum(QByteArrayView text)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(text), size_t(text.size()), nullptr, 0);
    return hash;
}

QByteArray keyedHash(const std::array<Bytes, 32> &key, QByteArrayView text)
{
    startSodium();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(text), size_t(text.size()), key.data(), key.size());
    return hash;
}

} // namespace

SsnKey::~SsnKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

SsnKey SsnKey::generate()
{
    startSodium();
    SsnKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

Result<SsnKey> SsnKey::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Database,
            QStringLiteral(
                "The SSN key %1 cannot be read (%2): put the office's key file there, or name it with --key-file.")
                .arg(file, source.errorString()));
    QByteArray content = source.read(keySize + 1);
    SsnKey key;
    const bool whole = content.size() == keySize;
    if (whole)
        std::ranges::copy(content, key.m_bytes.begin());
    sodium_memzero(content.data(), size_t(content.size()));
    if (!whole)
        return failure(Error::Kind::Database,
            QStringLiteral("%1 is no SSN key: a key file has exactly 32 bytes. Put the office's own key file there.")
                .arg(file));
    return key;
}

Result<> SsnKey::write(const QString &file) const
{
    return writeNewFile(file, { reinterpret_cast<const char *>(m_bytes.data()), keySize });
}

QByteArray SsnKey::indexOf(const Ssn &ssn) const { return keyedHash(m_bytes, ssn.digits()); }

QByteArray SsnKey::fingerprint() const { return keyedHash(m_bytes, "caseledger SSN key fingerprint"); }

Result<QByteArray> SsnKey::wrapped(const QByteArray &passphrase) const
{
    startSodium();
    QByteArray result(wrappedSize, Qt::Uninitialized);
    std::ranges::copy(wrappedMagic, result.begin());
    Bytes *const start = bytes(result);
    randombytes_buf(start + saltAt, size_t(boxAt - saltAt));
    const auto key = WrappingKey::derive(passphrase, start + saltAt);
    if (!key)
        return tl::unexpected(key.error());
    crypto_secretbox_easy(start + boxAt, m_bytes.data(), m_bytes.size(), start + nonceAt, key->data());
    std::ranges::copy(checksum(QByteArrayView(result).first(checksumAt)), result.begin() + checksumAt);
    return result;
}

Result<SsnKey> SsnKey::unwrap(const QByteArray &wrapped, const QByteArray &passphrase)
{
    startSodium();
    if (wrapped.size() != wrappedSize || !wrapped.startsWith(wrappedMagic)
        || checksum(QByteArrayView(wrapped).first(checksumAt)) != QByteArrayView(wrapped).sliced(checksumAt))
        return failure(Error::Kind::Database,
            QStringLiteral(
                "The file is no whole wrapped SSN key of this version: take the one that `key export` wrote."));
    const Bytes *const start = bytes(wrapped);
    const auto wrappingKey = WrappingKey::derive(passphrase, start + saltAt);
    if (!wrappingKey)
        return tl::unexpected(wrappingKey.error());
    SsnKey key;
    if (crypto_secretbox_open_easy(
            key.m_bytes.data(), start + boxAt, size_t(checksumAt - boxAt), start + nonceAt, wrappingKey->data()))
        return failure(Error::Kind::Database,
            QStringLiteral("The wrapped SSN key does not open: it was wrapped with another passphrase."));
    return key;
}

} // namespace caseledger
