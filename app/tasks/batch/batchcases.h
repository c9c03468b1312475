// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/caselist.h"
#include "models/documents/batch.h"
#include "models/domain/casefile.h"
#include "models/domain/policy.h"
#include "models/store/papers/papercases.h"

#include <QList>

namespace caseledger {

class Connection;

/// Which cases a batch is for and in which order: a list, or what an office has.
class BatchCases
{
public:
    /// Reads and checks the list of a wish. Errors as readCaseList; Error::Usage where list and scope are both chosen.
    static Result<BatchCases> of(const BatchWish &wish);

    bool isList() const { return m_isList; }
    const CaseList &list() const { return m_list; }
    const CaseScope &scope() const { return m_scope; }
    Result<qint64> count(Connection &connection) const;

    /// The next cases behind the first so many rows of the index, the last of which is a case's. Empty at the end.
    Result<QList<CaseId>> next(Connection &connection, qint64 place, const CaseId &behind, int most) const;
    /// Whether the batch has a row for a case: it is in the list, or in the scope and, of a monthly notice, with rights
    /// assigned.
    bool has(const CaseFile &file, PaperKind kind, QDate asOf, const DistributionPolicy &policy) const;
    /// Whether a case's row comes before that of another; both have one.
    bool isBefore(const CaseId &a, const CaseId &b) const;

private:
    bool m_isList = false;
    CaseList m_list;
    CaseScope m_scope;
};

} // namespace caseledger
