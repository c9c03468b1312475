// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// A disk under SQLite that fails, or takes the whole process with it, at a chosen write.
namespace caseledger::test {

enum class DiskFault {
    Full, ///< this write and all later ones are refused
    Kill ///< the process dies before this write
};

/// While it lives, databases opened by this process lie on such a disk. Writes, truncations, syncs and removals count,
/// from 1.
class FaultyDisk
{
public:
    FaultyDisk(DiskFault fault, int atWrite);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// True once the chosen write was reached.
    bool hasFailed() const;
};

enum class ChildEnd { Finished, Failed, Killed };

/// Runs a job in a child process on a disk that kills it at a write. The job says whether it succeeded.
/// No database may be open in this process.
ChildEnd runKilledAt(int write, const std::function<bool()> &job);

} // namespace caseledger::test
