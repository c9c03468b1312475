// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/keyset.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace caseledger {

namespace {
constexpr size_t firstSlots = 1024;
}

KeySet::KeySet()
    : m_slots(firstSlots)
{
    randombytes_buf(m_secret.data(), m_secret.size());
}

bool KeySet::insert(QByteArrayView first, QByteArrayView second)
{
    const quint64 firstSize = quint64(first.size()); // in front, so that no two pairs spell the same bytes
    m_scratch.resize(sizeof firstSize + size_t(first.size() + second.size()));
    std::memcpy(m_scratch.data(), &firstSize, sizeof firstSize);
    std::copy(first.begin(), first.end(), m_scratch.begin() + sizeof firstSize);
    std::copy(second.begin(), second.end(), m_scratch.begin() + sizeof firstSize + first.size());

    Hash hash {};
    static_assert(sizeof hash == crypto_shorthash_siphashx24_BYTES);
    static_assert(sizeof m_secret == crypto_shorthash_siphashx24_KEYBYTES);
    crypto_shorthash_siphashx24(
        reinterpret_cast<unsigned char *>(hash.data()), m_scratch.data(), m_scratch.size(), m_secret.data());
    if (hash == Hash {})
        hash[0] = 1; // all zero marks a free slot

    const size_t slot = slotOf(hash);
    if (m_slots[slot] == hash)
        return false;
    m_slots[slot] = hash;
    if (++m_used * 4 > m_slots.size() * 3)
        grow();
    return true;
}

/// Where the hash is, or else the free slot where it belongs.
size_t KeySet::slotOf(const Hash &hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash[0] & mask;
    while (m_slots[slot] != hash && m_slots[slot] != Hash {})
        slot = (slot + 1) & mask;
    return slot;
}

void KeySet::grow()
{
    std::vector<Hash> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Hash &hash : old) {
        if (hash != Hash {})
            m_slots[slotOf(hash)] = hash;
    }
}

} // namespace caseledger
