// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/access/trail.h"
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

/// What is to become of the address, phone and e-mail of a protected person.
enum class ProtectedContact {
    TakenOut, ///< for screens, lists and exports
    WhereAllowed, ///< stays where the worker may see it and gave a reason: for the person's own papers
    Wanted ///< stays, or the case is not opened
};

/// What a case is opened for.
struct CaseVisit
{
    TrailAction action = TrailAction::View;
    Right right = Right::OpenCases; ///< what it takes
    QString reason; ///< as the worker stated it; empty where none was
    ProtectedContact contact = ProtectedContact::WhereAllowed;
    QString detail; ///< for the trail: TrailRow::detail
};

/// Opens one case for the worker who is signed in: asks whether that is allowed, notes it in the trail, and then reads
/// everything in one snapshot, without what the worker may not see: sources of payments and reasons of holds without
/// the right to tax information, a protected person's contact without the right to it. A refusal is noted too.
/// Error::NotFound if there is no such case; Error::Denied where it is not allowed; Error::ReasonNeeded where it is
/// once a reason is given.
Result<CaseFilePointer> openCase(Connection &connection, const CaseId &id, const CaseVisit &visit = {});

} // namespace caseledger
