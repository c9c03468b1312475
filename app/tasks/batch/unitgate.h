// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/batch.h"
#include "models/store/cases/admission.h"

#include <memory>

namespace caseledger {

struct BatchPlan;
struct PlannedUnit;

/// Leave to read the cases of one part of a batch; the thread that makes it has it from the one that asked for it.
using UnitLeave = std::shared_ptr<const Admission>;

/// Signs a connection in as who started the batch (nobody named: as whoever works on a database without users) and asks
/// whether the role allows batches. Error::Denied, noted in the trail, where it does not.
Result<SignedIn> beginBatch(Connection &connection, const std::optional<SignedIn> &who, const BatchWish &wish);

/// Gives a unit leave to read cases (admitUnit()), and where a replica is read the place in the log that it has to
/// reach.
Result<> admit(
    Connection &connection, const BatchPlan &plan, const QList<CaseId> &cases, const QString &part, PlannedUnit &unit);

/// Asks for the cases of one part, with one row in the trail that is committed before any of them is read; of a monthly
/// notice for the parents' other cases too. Errors as admitCases().
/// @param who started the batch; the connection works as that worker again, should it have been taken back with a unit
/// @param part as the trail names it: "unit 3"
Result<UnitLeave> admitUnit(Connection &connection, const SignedIn &who, const BatchWish &wish,
    const QList<CaseId> &cases, const QString &part);

} // namespace caseledger
