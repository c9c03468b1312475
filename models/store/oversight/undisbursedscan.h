// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures/undisbursed.h"
#include "models/domain/result.h"

#include <QList>

namespace caseledger {

class Connection;

/// A case with money that should have been sent on and was not.
struct UndisbursedCase
{
    CaseId caseId;
    Undisbursed money; ///< above nothing

    friend bool operator==(const UndisbursedCase &, const UndisbursedCase &) = default;
};

/// A part of the way through an office's cases.
struct ScanPart
{
    QList<UndisbursedCase> found; ///< in the order of identifiers
    int read = 0; ///< cases
    int notAllowed = 0; ///< own and relatives' cases: not read, not counted
    CaseId last; ///< go on behind it; empty at the end of the office

    bool isAtEnd() const { return last.isEmpty(); }
};

/// How many cases the count of undisbursed money goes through: those of the worker's own office.
/// Error::Denied as undisbursedPart() answers it, noted.
Result<qint64> casesToScan(Connection &connection);

/// Reads the next cases of the worker's own office behind one, each through the same gate as any other reading
/// (admitCases()), with one row in the trail that lists them, committed before any is read; and tells which of them
/// have money past its day, as of the office's today. A long way of many jobs, so that it can be stopped between any
/// two. Error::Denied for who oversees nothing, belongs to no office, or has not the right to tax information: without
/// it nobody is told by when money is to be sent on.
/// @param after empty: from the first case on
/// @param most how many cases, 1 or more
Result<ScanPart> undisbursedPart(Connection &connection, const CaseId &after, int most);

} // namespace caseledger
