// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/passwordhash.h"

#include <sodium.h>

#include <cerrno>

namespace caseledger {

namespace {

struct Cost
{
    unsigned long long passes;
    size_t bytes;
};

constexpr Cost costOf(PasswordWorth worth)
{
    return worth == PasswordWorth::Secret ? Cost { 3, 64ULL << 20U } : Cost { 1, 8ULL << 20U };
}

} // namespace

QByteArray hashPassword(const QByteArray &password, PasswordWorth worth)
{
    const Cost cost = costOf(worth);
    QByteArray hash(qsizetype(crypto_pwhash_STRBYTES), '\0');
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()),
               cost.passes, cost.bytes, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return {};
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

PasswordAnswer comparePassword(const QByteArray &hash, const QByteArray &password)
{
    if (sodium_init() < 0 || !hash.startsWith(crypto_pwhash_argon2id_STRPREFIX)
        || hash.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return PasswordAnswer::Unknown;
    errno = 0;
    if (crypto_pwhash_str_verify(
            hash.constData(), password.constData(), static_cast<unsigned long long>(password.size()))
        == 0)
        return PasswordAnswer::Right;
    return errno == EINVAL ? PasswordAnswer::Wrong : PasswordAnswer::Unknown; // EINVAL: compared, and not the same
}

QByteArray hashOfNobody()
{
    return QByteArrayLiteral("$argon2id$v=19$m=65536,t=3,p=1$MFZ9Fsg8uTw8f67wWWLjFA$"
                             "RhYI6dBU6Isc7x08u7zHNjJOF4lxaZ4gObB5phBhXPA");
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached())
        sodium_memzero(secret.data(), size_t(secret.size()));
    secret.clear();
}

} // namespace caseledger
