// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

#include <random>

namespace caseledger::test {

/// A case as wild as the contract allows: every kind, frequency, source and status, changes of assistance, openings,
/// adjustments of both signs, refunds. The same generator state gives the same case.
CaseRecords randomCase(std::mt19937_64 &random, int payments);

} // namespace caseledger::test
