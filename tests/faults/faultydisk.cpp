// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultydisk.h"

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace caseledger::test {

namespace {

sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_faulty {};
DiskFault g_fault = DiskFault::Full;
int g_left = 0; ///< writes until the fault; 0: it has come

/// A file of the real disk behind the methods below. SQLite allocates both in one piece.
struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

/// Counts one write; false if the disk does not take it.
bool takesWrite()
{
    if (g_left > 0 && --g_left > 0)
        return true;
    if (g_fault == DiskFault::Kill)
        ::raise(SIGKILL);
    return false;
}

const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods all {
        .iVersion = 3,
        .xClose = [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); },
        .xRead = [](sqlite3_file *file, void *to, int count,
                     sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), to, count, at); },
        .xWrite =
            [](sqlite3_file *file, const void *from, int count, sqlite3_int64 at) {
                return takesWrite() ? real(file)->pMethods->xWrite(real(file), from, count, at) : SQLITE_FULL;
            },
        .xTruncate =
            [](sqlite3_file *file, sqlite3_int64 size) {
                return takesWrite() ? real(file)->pMethods->xTruncate(real(file), size) : SQLITE_IOERR_TRUNCATE;
            },
        .xSync
        = [](sqlite3_file *file,
              int flags) { return takesWrite() ? real(file)->pMethods->xSync(real(file), flags) : SQLITE_IOERR_FSYNC; },
        .xFileSize
        = [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
        .xLock = [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
        .xUnlock = [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
        .xCheckReservedLock
        = [](sqlite3_file *file, int *held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); },
        .xFileControl
        = [](sqlite3_file *file, int operation,
              void *argument) { return real(file)->pMethods->xFileControl(real(file), operation, argument); },
        .xSectorSize = [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
        .xDeviceCharacteristics
        = [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
        .xShmMap
        = [](sqlite3_file *file, int page, int size, int extend,
              void volatile **memory) { return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory); },
        .xShmLock = [](sqlite3_file *file, int offset, int count,
                        int flags) { return real(file)->pMethods->xShmLock(real(file), offset, count, flags); },
        .xShmBarrier = [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); },
        .xShmUnmap = [](sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
        .xFetch = [](sqlite3_file *file, sqlite3_int64 at, int count,
                      void **memory) { return real(file)->pMethods->xFetch(real(file), at, count, memory); },
        .xUnfetch = [](sqlite3_file *file, sqlite3_int64 at,
                        void *memory) { return real(file)->pMethods->xUnfetch(real(file), at, memory); },
    };
    return all;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *wrapped = reinterpret_cast<File *>(file);
    wrapped->real = reinterpret_cast<sqlite3_file *>(wrapped + 1);
    const int code = g_real->xOpen(g_real, name, wrapped->real, flags, outFlags);
    wrapped->base.pMethods = wrapped->real->pMethods ? &methods() : nullptr;
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int sync)
{
    return takesWrite() ? g_real->xDelete(g_real, name, sync) : SQLITE_IOERR_DELETE;
}

} // namespace

FaultyDisk::FaultyDisk(DiskFault fault, int atWrite)
{
    g_real = sqlite3_vfs_find(nullptr);
    g_faulty = *g_real; // what is not replaced asks nothing of the object but its name
    g_faulty.zName = "caseledger-faulty";
    g_faulty.szOsFile = int(sizeof(File)) + g_real->szOsFile;
    g_faulty.xOpen = openFile;
    g_faulty.xDelete = removeFile;
    g_fault = fault;
    g_left = atWrite;
    sqlite3_vfs_register(&g_faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&g_faulty);
    sqlite3_vfs_register(g_real, 1);
}

bool FaultyDisk::hasFailed() const { return g_left == 0; }

ChildEnd runKilledAt(int write, const std::function<bool()> &job)
{
    const pid_t child = ::fork();
    if (child == 0) {
        bool done = false;
        {
            const FaultyDisk disk(DiskFault::Kill, write);
            done = job();
        }
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return ChildEnd::Failed;
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGKILL ? ChildEnd::Killed : ChildEnd::Failed;
    return WEXITSTATUS(status) == 0 ? ChildEnd::Finished : ChildEnd::Failed;
}

} // namespace caseledger::test
