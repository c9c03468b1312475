// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/result.h"

#include <QList>

namespace caseledger {

class Connection;

enum class Matched { Case, Name, Phone, SsnLast4 };
QLatin1String code(Matched matched); ///< case name phone ssn_last4

/// One result of a search: what a list shows, nothing protected.
struct CaseHit
{
    CaseId caseId;
    QString custodial; ///< given name, blank, family name
    QString custodialNative;
    QString noncustodial;
    QString noncustodialNative;
    QString countyFips;
    CaseStatus status = CaseStatus::Open;
    Matched matched = Matched::Case;
};

/// Cases by identifier (or its beginning), name in any order and any script, phone, last four of an SSN. Best matches
/// first; no case twice. An empty text finds nothing.
Result<QList<CaseHit>> findCases(Connection &connection, const QString &text, int limit = 50);

/// One case, everything read in one snapshot. Error::NotFound if there is none.
Result<CaseFilePointer> openCase(Connection &connection, const CaseId &id);

} // namespace caseledger
