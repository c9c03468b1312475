// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

#include <random>

namespace caseledger::test {

/// Two made-up cases that differ in nothing but the sources of payments and the reasons of holds, at least one of them
/// a federal tax offset in one case and none in the other, and whose money is distributed alike to the last cent.
struct Twins
{
    CaseFile one;
    CaseFile other;
    int offsetsSwapped = 0; ///< payments that are a federal tax offset in exactly one of the two
};

/// Ledgers with arrears in one bucket and nothing due in a month with payments; in a third of the calls as wild as
/// randomCase() makes them. The same generator state gives the same twins.
Twins randomTwins(std::mt19937_64 &random);

/// Whether two ledgers distribute all their payments in the same way on every day.
bool areDistributedAlike(const CaseRecords &one, const CaseRecords &other);

/// What is left of a case for a worker without the right to tax information, as openCase() does it.
CaseFile covered(CaseFile file);

/// A day on which every payment of a case has come in.
QDate lastDay(const CaseRecords &records);

} // namespace caseledger::test
