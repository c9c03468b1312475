// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/opening/lockedbytes.h"

#include "models/safety/sodiumbytes.h"

namespace caseledger {

void *takeLockedMemory(std::size_t size)
{
    startSodium();
    void *const memory = sodium_malloc(size);
    if (memory == nullptr)
        qFatal("there is no memory for a secret");
    return memory;
}

void LockedMemoryEnd::operator()(unsigned char *memory) const { sodium_free(memory); }

} // namespace caseledger
