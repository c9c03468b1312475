// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/importproperties.h"

#include <cstdio>
#include <cstdlib>

/// The long form; see README.md.
int main(int argc, char **argv)
{
    const unsigned first = argc > 1 ? unsigned(std::strtoul(argv[1], nullptr, 10)) : 1;
    const unsigned rounds = argc > 2 ? unsigned(std::strtoul(argv[2], nullptr, 10)) : 1'000'000;
    for (unsigned round = 0; round < rounds; ++round) {
        const QString broken = caseledger::brokenProperty(first + round);
        if (!broken.isEmpty()) {
            std::fprintf(stderr, "seed %u: %s\n", first + round, qPrintable(broken));
            return 1;
        }
    }
    std::printf("%u files read, every property holds\n", rounds);
    return 0;
}
