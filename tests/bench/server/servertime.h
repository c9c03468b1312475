// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/server/benchoffice.h"

namespace caseledger::bench {

/// Seconds of the processor that this program has had, and that the server's processes for connections have had that
/// are open now; the latter on the server's own machine alone.
struct ProcessorSeconds
{
    double program = 0;
    double server = 0;
};

ProcessorSeconds processorSeconds(const BenchOffice &office);

} // namespace caseledger::bench
