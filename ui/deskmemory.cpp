// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskmemory.h"

namespace caseledger {

void DeskMemory::keep(const QString &key, const QString &value)
{
    if (take(key, value) && m_keep)
        m_keep(key, value);
}

void DeskMemory::change(const QString &key, const Change &change)
{
    const QString changed = change(value(key));
    if (!m_keepChange)
        return keep(key, changed);
    take(key, changed);
    m_keepChange(key, change);
}

/// False where it is known already.
bool DeskMemory::take(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return false;
    if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    return true;
}

} // namespace caseledger
