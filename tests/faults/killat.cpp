// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program (LD_PRELOAD), this ends it at a chosen call: before the N-th call of those that change
// something outside the program, or in the middle of it where it is a write. The program knows nothing of it.
//   KILL_AT    which call, from 1; 0 or nothing: none
//   KILL_HALF  set: a write is done by half before the end
//   CALL_LOG   a file that gets a line a call: its number, its name, the new name of a renamed file
#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> calls = 0;

long numberIn(const char *variable)
{
    const char *text = std::getenv(variable);
    return text ? std::atol(text) : 0;
}

[[noreturn]] void endHere()
{
    ::syscall(SYS_kill, ::getpid(), SIGKILL);
    while (true)
        ::pause();
}

void note(long number, const char *name, const char *target)
{
    static const char *log = std::getenv("CALL_LOG");
    if (!log)
        return;
    char line[4352];
    const int length = std::snprintf(line, sizeof line, "%ld %s %s\n", number, name, target);
    const long file = ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file >= 0 && length > 0)
        ::syscall(SYS_write, file, line, length);
    ::syscall(SYS_close, file);
}

/// Counts a call. True: it is the last one, to be done by half.
bool isLast(const char *name, bool hasHalf = false)
{
    static const long last = numberIn("KILL_AT");
    static const bool byHalf = std::getenv("KILL_HALF") != nullptr;
    const long number = ++calls;
    if (number != last) {
        note(number, name, "");
        return false;
    }
    if (hasHalf && byHalf)
        return true;
    endHere();
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (file <= STDERR_FILENO)
        return real(file, bytes, size);
    if (isLast("write", true)) {
        real(file, bytes, size / 2);
        endHere();
    }
    return real(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isLast("pwrite", true)) {
        real(file, bytes, size / 2, place);
        endHere();
    }
    return real(file, bytes, size, place);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t place) { return pwrite64(file, bytes, size, place); }

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    isLast("fsync");
    return real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    isLast("fdatasync");
    return real(file);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    isLast("ftruncate");
    return real(file, size);
}

int unlink(const char *name)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    isLast("unlink");
    return real(name);
}

int unlinkat(int folder, const char *name, int flags)
{
    static const auto real = next<int (*)(int, const char *, int)>("unlinkat");
    isLast("unlinkat");
    return real(folder, name, flags);
}

int renameat2(int from, const char *name, int to, const char *target, unsigned flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    isLast("renameat2");
    const int done = real(from, name, to, target, flags);
    if (done == 0)
        note(calls, "renamed", target);
    return done;
}

int openat(int folder, const char *name, int flags, ...)
{
    static const auto real = next<int (*)(int, const char *, int, ...)>("openat");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if ((flags & O_CREAT) != 0)
        isLast("openat");
    return real(folder, name, flags, mode);
}

int connect(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    isLast("connect");
    return real(socket, address, size);
}

ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    if (isLast("send", true)) {
        real(socket, bytes, size / 2, flags);
        endHere();
    }
    return real(socket, bytes, size, flags);
}

} // extern "C"
