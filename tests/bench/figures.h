// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <ctime>

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

/// Milliseconds of the processor that a piece of work took in this thread: what others do on the machine is not in it.
template <class Work>
double processorTime(Work work)
{
    const auto now = [] {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

inline double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Prints one figure as a line of JSON: what was measured, on which data, median, spread, and the same work done bare.
void report(const char *figure, const QByteArray &data, const QList<double> &ours, const QList<double> &bare,
    const char *unit = "ms");

} // namespace caseledger::bench
