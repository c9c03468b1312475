// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deskfigures.h"
#include "tests/bench/figures.h"

#include <QApplication>

#include <cstdio>

namespace caseledger::bench {

void report(const char *figure, const QByteArray &data, const QList<double> &ours, const QList<double> &bare)
{
    const auto [least, most] = std::ranges::minmax(ours);
    const double bareMedian = median(bare);
    std::printf(
        "{\"figure\":\"%s\",\"data\":\"%s\",\"runs\":%d,\"unit\":\"ms\",\"median\":%.2f,\"least\":%.2f,\"most\":%.2f,"
        "\"bare\":%.2f,\"ratio\":%.2f}\n",
        figure, data.constData(), int(ours.size()), median(ours), least, most, bareMedian,
        bareMedian > 0 ? median(ours) / bareMedian : 0.0);
    std::fflush(stdout);
}

} // namespace caseledger::bench

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
