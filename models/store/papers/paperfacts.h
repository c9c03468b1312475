// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/access/trail.h"
#include "models/domain/result.h"
#include "models/store/papers/keptpapers.h"

/// Internal to the store: what the trail says of a kept paper.
namespace caseledger {

class Connection;

/// SHA-256 over all that is kept of a paper but its content, whose hash is among it; hexadecimal. Each value stands
/// with its length before it, so that no two papers give the same bytes.
QString factsDigest(const KeptPaper &paper);

/// The row that says a paper was printed: its case; its kind, number and factsDigest; the reason why it was made
/// although a rule holds it back. For appendRow() in the unit of work that keeps the paper.
TrailRow printRow(const KeptPaper &paper);

/// Whether the row of a paper, and no other, names its facts as they are. A paper without a row is in order where it
/// was kept before the trail began.
Result<bool> areFactsInTrail(Connection &connection, const KeptPaper &paper);

} // namespace caseledger
