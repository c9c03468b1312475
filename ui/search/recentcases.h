// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

namespace caseledger {

/// A worker's cases by their identifiers alone, newest first, at most twenty: those opened last, or those pinned.
class RecentCases
{
public:
    RecentCases() = default;
    /// As text() wrote it. What is no case identifier is left out, so anything broken is an empty list.
    explicit RecentCases(const QString &text);

    void opened(const CaseId &id); ///< to the front, from wherever it was
    void gone(const CaseId &id) { m_ids.removeAll(id); }
    bool contains(const CaseId &id) const { return m_ids.contains(id); }
    const QList<CaseId> &ids() const { return m_ids; }
    QString text() const; ///< "AA00002A1 AA00001A1"

private:
    QList<CaseId> m_ids;
};

} // namespace caseledger
