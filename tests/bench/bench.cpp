// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deskfigures.h"

#include <QApplication>

#include <cstdio>

/// Measures what happens inside one process; run.py measures whole programs and prints both as one table.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_desk DATABASE\n");
        return 2;
    }
    return caseledger::bench::measureDesk(QString::fromLocal8Bit(argv[1]));
}
