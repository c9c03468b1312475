// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/ssnindex.h"

#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"
#include "models/safety/sodiumbytes.h"
#include "models/safety/wrappedsecret.h"

#include <QFile>

#include <algorithm>

namespace caseledger {

namespace {

constexpr QByteArrayView wrappedKind("caseledger key ");
constexpr qsizetype keySize = wrappedSecretSize;

QByteArray keyedHash(const std::array<unsigned char, 32> &key, QByteArrayView text)
{
    startSodium();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(
        sodiumBytes(hash), size_t(hash.size()), sodiumBytes(text), size_t(text.size()), key.data(), key.size());
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

QByteArray SsnKey::digits() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), keySize).toHex();
}

std::optional<SsnKey> SsnKey::fromDigits(const QByteArray &digits)
{
    QByteArray bytes = QByteArray::fromHex(digits);
    const WipedAtEnd wiped(bytes);
    if (bytes.size() != keySize || digits.size() != 2 * keySize)
        return std::nullopt;
    SsnKey key;
    std::ranges::copy(bytes, key.m_bytes.begin());
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
    return wrapSecret(wrappedKind, m_bytes, passphrase);
}

Result<SsnKey> SsnKey::unwrap(const QByteArray &wrapped, const QByteArray &passphrase)
{
    SsnKey key;
    switch (unwrapSecret(wrappedKind, wrapped, passphrase, key.m_bytes)) {
    case Unwrapping::Done:
        return key;
    case Unwrapping::WrongPassphrase:
        return failure(Error::Kind::Database,
            QStringLiteral("The wrapped SSN key does not open: it was wrapped with another passphrase."));
    case Unwrapping::NoMemory:
        return failure(Error::Kind::Failed,
            QStringLiteral("The passphrase cannot be turned into a key: 256 MB of memory are needed for a moment."));
    case Unwrapping::OtherFile:
    case Unwrapping::NotWhole:
        break;
    }
    return failure(Error::Kind::Database,
        QStringLiteral("The file is no whole wrapped SSN key of this version: take the one that `key export` wrote."));
}

} // namespace caseledger
