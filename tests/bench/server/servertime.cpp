// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/servertime.h"

#include "tests/bench/server/bareserver.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace caseledger::bench {

namespace {

/// User and system time of one process (proc(5), stat, fields 14 and 15).
double secondsOf(const QByteArray &process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(QLatin1String(process)));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> behindName = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype user = 11;
    return (behindName.value(user).toDouble() + behindName.value(user + 1).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double secondsOf(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

} // namespace

ProcessorSeconds processorSeconds(const BenchOffice &office)
{
    ProcessorSeconds seconds;
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    seconds.program = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    BareServer server(*office.spec.server, office.workers.front());
    const auto processes = server.ask("SELECT pid::text FROM pg_stat_activity", {});
    for (int row = 0; row < PQntuples(processes.get()); ++row)
        seconds.server += secondsOf(textAt(processes, 0, row));
    return seconds;
}

} // namespace caseledger::bench
