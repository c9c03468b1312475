// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <cstdio>

namespace caseledger::bench {

void report(
    const char *figure, const QByteArray &data, const QList<double> &ours, const QList<double> &bare, const char *unit)
{
    const auto [least, most] = std::ranges::minmax(ours);
    const double bareMedian = median(bare);
    std::printf(
        "{\"figure\":\"%s\",\"data\":\"%s\",\"runs\":%d,\"unit\":\"%s\",\"median\":%.2f,\"least\":%.2f,\"most\":%.2f,"
        "\"bare\":%.2f,\"ratio\":%.2f}\n",
        figure, data.constData(), int(ours.size()), unit, median(ours), least, most, bareMedian,
        bareMedian > 0 ? median(ours) / bareMedian : 0.0);
    std::fflush(stdout);
}

} // namespace caseledger::bench
