// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interrupt.h"

#include "app/tasks/exitcode.h"

#include <QFile>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <unistd.h>

namespace caseledger {

namespace {

// A signal handler may touch nothing that allocates: plain bytes, and a count that is set when they stand.
std::array<std::array<char, 4096>, 8> unfinished;
std::atomic<size_t> unfinishedCount = 0;
std::atomic<qint64> interruptedAt = 0; ///< milliseconds on the monotonic clock; 0: not yet
constexpr qint64 sameWish = 500; ///< milliseconds in which a second signal asks for nothing new

void removeUnfinished()
{
    const size_t count = unfinishedCount.exchange(0);
    for (size_t i = 0; i < count; ++i)
        ::unlink(unfinished[i].data());
}

extern "C" void endNow(int)
{
    removeUnfinished();
    ::_exit(exitInterrupted);
}

/// Whoever ends a program and its group, as `timeout` does, signals it twice at once: that is one wish.
extern "C" void noteIt(int)
{
    timespec clock = {};
    ::clock_gettime(CLOCK_MONOTONIC, &clock);
    const qint64 now = qint64(clock.tv_sec) * 1000 + clock.tv_nsec / 1'000'000;
    qint64 first = 0;
    if (!interruptedAt.compare_exchange_strong(first, now) && now - first > sameWish)
        endNow(0);
}

void handleInterrupts(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        ::sigaction(signal, &action, nullptr);
}

} // namespace

void endOnInterrupt()
{
    handleInterrupts(endNow);
    // A disk quota then answers as a full disk does, with an error that can be told.
    ::signal(SIGXFSZ, SIG_IGN);
}

void noteInterrupts() { handleInterrupts(noteIt); }

bool isInterrupted() { return interruptedAt != 0; }

UnfinishedFiles::UnfinishedFiles(const QStringList &files)
{
    size_t count = 0;
    for (const QString &file : files) {
        const QByteArray name = QFile::encodeName(file);
        if (count < unfinished.size() && size_t(name.size()) < unfinished[count].size())
            std::memcpy(unfinished[count++].data(), name.constData(), size_t(name.size()) + 1);
    }
    unfinishedCount = count;
}

UnfinishedFiles::~UnfinishedFiles() { removeUnfinished(); }

void UnfinishedFiles::keep() { unfinishedCount = 0; }

} // namespace caseledger
