// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace caseledger {

/// Memory for a secret: in pages of its own between two that nobody may touch, never swapped out, no part of a core
/// dump, wiped when it goes (libsodium, sodium_malloc). Ends the program where there is none: a PIN does not go into
/// other memory.
void *takeLockedMemory(std::size_t size);
struct LockedMemoryEnd
{
    void operator()(unsigned char *memory) const;
};

template <std::size_t size>
class LockedBytes
{
public:
    LockedBytes()
        : m_memory(static_cast<unsigned char *>(takeLockedMemory(size)))
    { }

    unsigned char *data() { return m_memory.get(); }
    const unsigned char *data() const { return m_memory.get(); }
    std::span<unsigned char, size> span() { return std::span<unsigned char, size>(m_memory.get(), size); }

private:
    std::unique_ptr<unsigned char, LockedMemoryEnd> m_memory;
};

} // namespace caseledger
