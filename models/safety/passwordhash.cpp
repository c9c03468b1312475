// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/passwordhash.h"

#include <sodium.h>

#include <array>
#include <cstdio>
#include <optional>

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

/// A hash in its parts.
struct Parts
{
    Cost cost {};
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt {};
    std::array<unsigned char, 32> hash {};
};

/// Null where it is none of ours: the cost is bounded, so that a tampered one cannot bring a program to a stop.
std::optional<Parts> partsOf(const QByteArray &text)
{
    constexpr unsigned long long mostPasses = 64;
    constexpr size_t mostBytes = 1ULL << 30U;
    Parts parts;
    size_t kibibytes = 0;
    int saltAt = 0;
    if (std::sscanf(text.constData(), "$argon2id$v=19$m=%7zu,t=%3llu,p=1$%n", &kibibytes, &parts.cost.passes, &saltAt)
            != 2
        || saltAt == 0)
        return std::nullopt;
    parts.cost.bytes = kibibytes << 10U;
    const auto decode = [](QByteArrayView from, auto &bytes) {
        size_t length = 0;
        return sodium_base642bin(bytes.data(), bytes.size(), from.data(), size_t(from.size()), nullptr, &length,
                   nullptr, sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
            == 0
            && length == bytes.size();
    };
    const qsizetype hashAt = text.indexOf('$', saltAt) + 1;
    if (hashAt == 0 || parts.cost.passes > mostPasses || parts.cost.bytes > mostBytes
        || !decode(QByteArrayView(text).sliced(saltAt, hashAt - 1 - saltAt), parts.salt)
        || !decode(QByteArrayView(text).sliced(hashAt), parts.hash))
        return std::nullopt;
    return parts;
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

/// Not by crypto_pwhash_str_verify(), which calls a password wrong when it lacks memory.
PasswordAnswer comparePassword(const QByteArray &hash, const QByteArray &password)
{
    const std::optional<Parts> kept = sodium_init() < 0 ? std::nullopt : partsOf(hash);
    std::array<unsigned char, 32> made {};
    if (!kept
        || crypto_pwhash(made.data(), made.size(), password.constData(),
               static_cast<unsigned long long>(password.size()), kept->salt.data(), kept->cost.passes, kept->cost.bytes,
               crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return PasswordAnswer::Unknown;
    return sodium_memcmp(made.data(), kept->hash.data(), made.size()) == 0 ? PasswordAnswer::Right
                                                                           : PasswordAnswer::Wrong;
}

QByteArray hashOfNobody()
{
    return QByteArrayLiteral("$argon2id$v=19$m=65536,t=3,p=1$MFZ9Fsg8uTw8f67wWWLjFA$"
                             "RhYI6dBU6Isc7x08u7zHNjJOF4lxaZ4gObB5phBhXPA");
}

void wipe(QByteArray &secret)
{
    if (!secret.isDetached())
        return secret.clear();
    sodium_memzero(secret.data(), size_t(secret.capacity()));
    secret.resize(0);
}

} // namespace caseledger
