// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace caseledger::bench {

/// Milliseconds of one piece of work.
template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Prints one figure as a line of JSON: what was measured, on which data, median, spread, and the same work done bare.
void report(const char *figure, const QByteArray &data, const QList<double> &ours, const QList<double> &bare);

} // namespace caseledger::bench
