// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/passwordhash.h"

#include <sodium.h>

namespace caseledger {

namespace {

constexpr unsigned long long passes = 3;
constexpr size_t memory = 64ULL << 20U;

} // namespace

QByteArray hashPassword(const QByteArray &password)
{
    QByteArray hash(qsizetype(crypto_pwhash_STRBYTES), '\0');
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()),
               passes, memory, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return {};
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

bool isPasswordOf(const QByteArray &hash, const QByteArray &password)
{
    if (sodium_init() < 0 || hash.isEmpty() || hash.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    return crypto_pwhash_str_verify(
               hash.constData(), password.constData(), static_cast<unsigned long long>(password.size()))
        == 0;
}

} // namespace caseledger
