// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/server/deskday.h"
#include "tests/bench/server/servertime.h"
#include "tests/bench/server/verbs.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

#include <cstdio>
#include <thread>

namespace caseledger::bench {

namespace {

constexpr int casesOfADesk = 400;
constexpr int warmingUp = 20; ///< seconds, at most as long as what counts: each desk has done everything once

double share(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, qsizetype(part * double(values.size())))];
}

/// As report(), with the time that 99 of 100 do not take longer than.
void reportMany(const char *figure, const QByteArray &data, const QList<double> &times)
{
    if (times.isEmpty())
        return;
    const auto [least, most] = std::ranges::minmax(times);
    std::printf("{\"figure\":\"%s\",\"data\":\"%s\",\"runs\":%d,\"unit\":\"ms\",\"median\":%.2f,\"least\":%.2f,"
                "\"p99\":%.2f,\"most\":%.2f}\n",
        figure, data.constData(), int(times.size()), median(times), least, share(times, 0.99), most);
}

void reportAll(const std::vector<std::unique_ptr<DeskDay>> &days, const QByteArray &data)
{
    std::array<QList<double>, deedKinds> times;
    QStringList failures;
    int deeds = 0;
    for (const auto &day : days) {
        for (size_t kind = 0; kind < deedKinds; ++kind)
            times[kind] += day->log().times[kind];
        failures += day->log().failures;
        deeds += day->log().deeds;
    }
    for (size_t kind = 0; kind < deedKinds; ++kind)
        reportMany(deedNames[kind], data, times[kind]);
    std::printf("{\"figure\":\"failed deeds\",\"data\":\"%s\",\"runs\":%d,\"unit\":\"deeds\",\"median\":%d}\n",
        data.constData(), deeds, int(failures.size()));
    for (const QString &failure : QSet<QString>(failures.begin(), failures.end()))
        std::fprintf(stderr, "failed: %s\n", qPrintable(failure));
}

void reportProcessor(const ProcessorSeconds &before, const ProcessorSeconds &after, int seconds, const QByteArray &data)
{
    const auto one = [&](const char *whose, double used) {
        std::printf("{\"figure\":\"processor, %s\",\"data\":\"%s\",\"runs\":1,\"unit\":\"cores\",\"median\":%.2f}\n",
            whose, data.constData(), used / seconds);
    };
    one("the desks' program", after.program - before.program);
    one("the server", after.server - before.server);
}

} // namespace

void measureDesks(const BenchOffice &office, int desks, int seconds, int shortestThought)
{
    const QList<CaseId> cases = drawnCases(office, casesOfADesk * std::min(desks, 10), 23);
    std::vector<std::unique_ptr<DeskDay>> days;
    for (int desk = 0; desk < desks; ++desk) {
        const auto &worker = office.workers[desk % office.workers.size()];
        days.push_back(std::make_unique<DeskDay>(office, worker, cases, quint32(desk)));
        if (!days.back()->begin())
            giveUp({ Error::Kind::Denied, days.back()->log().failures.constLast() });
        days.back()->store().listen(qApp, [](const OfficeNews &) {});
    }
    std::atomic<bool> stop = false;
    std::atomic<bool> isCounted = false;
    std::vector<std::jthread> threads;
    for (const auto &day : days)
        threads.emplace_back([&, desk = day.get()] { desk->work(shortestThought, stop, isCounted); });
    ProcessorSeconds before;
    ProcessorSeconds after;
    const int first = std::min(warmingUp, seconds);
    QTimer::singleShot(first * 1000, qApp, [&] {
        before = processorSeconds(office);
        isCounted = true;
    });
    QTimer::singleShot((first + seconds) * 1000, qApp, [&] {
        isCounted = false;
        after = processorSeconds(office);
        stop = true;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    threads.clear();
    for (const auto &day : days)
        day->end();
    const QByteArray data = office.data + ", " + QByteArray::number(desks) + " desks";
    reportAll(days, data);
    reportProcessor(before, after, seconds, data);
}

} // namespace caseledger::bench
