// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskmemory.h"

namespace caseledger {

void DeskMemory::keep(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    if (m_keep)
        m_keep(key, value);
}

} // namespace caseledger
