// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/result.h"
#include "models/store/cases/admission.h"

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
/// first; no case twice. An empty text finds nothing. A protected person is not found by her or his phone where the
/// worker may not see it. Error::Denied, noted in the trail, for a role that opens no cases.
Result<QList<CaseHit>> findCases(Connection &connection, const QString &text, int limit = 50);

/// Opens one case for the worker who is signed in: admitCases() and readAdmitted() for one case. A refusal is noted
/// too. Errors as theirs.
Result<CaseFilePointer> openCase(Connection &connection, const CaseId &id, const CaseVisit &visit = {});

} // namespace caseledger
