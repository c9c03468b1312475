// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movedclock.h"

#include <QDateTime>

#include <atomic>
#include <sqlite3.h>

namespace caseledger::samples {

namespace {

constexpr sqlite3_int64 start = 212633985600000; ///< ms of the Julian day: 2026-01-01 in UTC
std::atomic<sqlite3_int64> g_now = start;
sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_moved {};

QDateTime present()
{
    constexpr sqlite3_int64 epoch = 210866760000000; ///< 1970-01-01
    return QDateTime::fromMSecsSinceEpoch(g_now - epoch, Qt::UTC);
}

} // namespace

MovedClock::MovedClock()
{
    g_real = sqlite3_vfs_find(nullptr);
    g_moved = *g_real;
    g_moved.zName = "moved clock";
    g_moved.pNext = nullptr;
    g_moved.xCurrentTimeInt64 = [](sqlite3_vfs *, sqlite3_int64 *now) {
        *now = g_now;
        return SQLITE_OK;
    };
    set({});
    sqlite3_vfs_register(&g_moved, 1);
}

MovedClock::~MovedClock()
{
    sqlite3_vfs_register(g_real, 1);
    sqlite3_vfs_unregister(&g_moved);
}

void MovedClock::set(std::chrono::milliseconds since)
{
    g_now = start + since.count();
    for (MadeUpClock *follower : m_followers)
        follower->set(present());
}

void MovedClock::lead(MadeUpClock &follower)
{
    m_followers.append(&follower);
    follower.set(present());
}

void MovedClock::leave(MadeUpClock &follower) { m_followers.removeOne(&follower); }

} // namespace caseledger::samples
