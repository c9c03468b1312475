// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

namespace caseledger {

/// The keys a file has had so far. Remembers a keyed 128-bit hash of each (SipHash, with a random key for each set, so
/// that no file can be made to collide): 16 bytes a key, at most three times that with the room kept free.
class KeySet
{
public:
    KeySet();

    /// Takes a key of one or two parts. False if it was there before.
    bool insert(QByteArrayView first, QByteArrayView second = {});

    qint64 size() const { return qint64(m_used); }

private:
    using Hash = std::array<quint64, 2>;

    size_t slotOf(const Hash &hash) const;
    void grow();

    std::array<unsigned char, 16> m_secret {};
    std::vector<Hash> m_slots; ///< a power of two; all zero: free
    size_t m_used = 0;
    std::vector<unsigned char> m_scratch;
};

} // namespace caseledger
