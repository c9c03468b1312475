// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QStringList>

namespace caseledger {

/// The cases opened last, newest first, at most twenty. Nothing but identifiers is kept of them.
class RecentCases
{
public:
    RecentCases() = default;
    /// What is no case identifier is left out.
    explicit RecentCases(const QStringList &texts);

    void opened(const CaseId &id);
    void gone(const CaseId &id) { m_ids.removeAll(id); }
    const QList<CaseId> &ids() const { return m_ids; }
    QStringList texts() const;

private:
    QList<CaseId> m_ids;
};

} // namespace caseledger
