// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/server/benchoffice.h"

namespace caseledger::bench {

/// Opens ordinary cases, in turn by the program and by libpq alone: first cases that nobody has opened in this run,
/// each by one of the two, then all of them again by both.
void measureOpening(const BenchOffice &office, int cases);

/// Every question that a search asks while something is typed, by kinds of what is typed.
void measureSearching(const BenchOffice &office, int cases);

/// A busy office: every worker at a desk searches, opens, prints and queues.
/// @param seconds that count
/// @param shortestThought milliseconds between two deeds of one desk; the longest is twice that
void measureDesks(const BenchOffice &office, int desks, int seconds, int shortestThought);

} // namespace caseledger::bench
