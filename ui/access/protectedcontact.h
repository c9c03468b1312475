// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/casefile.h"
#include "models/domain/result.h"

#include <QStringList>

namespace caseledger {

class Connection;

/// How a protected person is reached, for the moment it is shown. What it holds is overwritten when the last of its
/// owners lets go of it.
class ProtectedLines
{
public:
    explicit ProtectedLines(QStringList lines)
        : m_lines(std::move(lines))
    { }
    ~ProtectedLines();
    ProtectedLines(const ProtectedLines &) = delete;
    ProtectedLines &operator=(const ProtectedLines &) = delete;

    const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};

using ProtectedLinesPointer = std::shared_ptr<const ProtectedLines>;

/// Address, phone and e-mail of one parent, each on its lines, read for a stated reason and noted in the trail as
/// revealed (openCase()). Nothing else of the case outlives the call. Runs on the store's thread.
/// Errors as openCase() answers them.
Result<ProtectedLinesPointer> revealContact(Connection &connection, const CaseId &id, Role role, const QString &reason);

/// Whether a worker may have the contact of a protected person of a case, once a reason is given.
bool mayReveal(const Worker &worker, const SupportCase &supportCase, const Party &party);

} // namespace caseledger
