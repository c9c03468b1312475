// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/canary/needles.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <span>
#include <sstream>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// What was looked through, and what of it was found.
struct Look
{
    long long bytes = 0;
    int times = 0;
    Needles::Hits hits;
};

/// Reads on from where a descriptor is, or from a place of it, and looks through all of it.
/// @param from null: where it is
/// @param size at most
void lookThrough(const Needles &needles, int descriptor, std::optional<off_t> from, size_t size, Look &look)
{
    static std::string text;
    constexpr size_t block = 1 << 20;
    constexpr size_t kept = 2 * Needles::longest; // of what was read before: half of it was looked at
    text.clear();
    size_t done = 0;
    size_t lookedAt = 0;
    while (done < size) {
        const size_t old = text.size();
        text.resize(old + std::min(block, size - done));
        const ssize_t read = from ? pread(descriptor, text.data() + old, text.size() - old, *from + off_t(done))
                                  : ::read(descriptor, text.data() + old, text.size() - old);
        text.resize(old + size_t(std::max<ssize_t>(read, 0)));
        if (read <= 0)
            break;
        done += size_t(read);
        const size_t until = text.size() > Needles::longest ? text.size() - Needles::longest : 0;
        if (until > lookedAt) {
            needles.search(text, lookedAt, until, look.hits);
            lookedAt = until;
        }
        if (text.size() > kept) {
            lookedAt -= text.size() - kept;
            text.erase(0, text.size() - kept);
        }
    }
    needles.search(text, lookedAt, text.size(), look.hits);
    look.bytes += static_cast<long long>(done);
}

/// All memory of a process that it may itself read, but for what is mapped from a package's file and cannot be written.
/// False where there is none to be read.
bool lookAtProcess(const Needles &needles, pid_t process, Look &look)
{
    const std::string place = "/proc/" + std::to_string(process);
    const int memory = open((place + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    std::ifstream maps(place + "/maps");
    if (memory < 0 || !maps)
        return false;
    const long long before = look.bytes;
    std::string line;
    while (std::getline(maps, line)) {
        unsigned long long begin = 0;
        unsigned long long end = 0;
        char mode[8] {};
        if (std::sscanf(line.c_str(), "%llx-%llx %7s", &begin, &end, mode) != 3 || mode[0] != 'r')
            continue;
        const bool isPackages = mode[1] != 'w' && line.find(" /usr/") != std::string::npos;
        const bool isKernels = line.find("[v") != std::string::npos;
        if (!isPackages && !isKernels)
            lookThrough(needles, memory, off_t(begin), size_t(end - begin), look);
    }
    close(memory);
    ++look.times;
    return look.bytes > before;
}

bool lookAtFile(const Needles &needles, const char *name, Look &look)
{
    const bool isInput = std::strcmp(name, "-") == 0;
    const int file = isInput ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return false;
    lookThrough(needles, file, std::nullopt, SIZE_MAX, look);
    if (!isInput)
        close(file);
    ++look.times;
    return true;
}

/// Whether a process that has stopped at a system call is about to write to standard output.
bool isWriting(pid_t process)
{
    __ptrace_syscall_info info {};
    return ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, &info) > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY
        && info.entry.nr == SYS_write && info.entry.args[0] == STDOUT_FILENO;
}

/// Runs a program and looks at its memory each time it writes to standard output, and as it ends, when
/// nothing of it has been given back yet. Its exit code; -1 where it could not be run, or was ended by a signal.
int lookAtRun(const Needles &needles, char **command, Look &look)
{
    const pid_t process = fork();
    if (process == 0) {
        ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        execvp(command[0], command);
        _exit(127);
    }
    int status = 0;
    if (process < 0 || waitpid(process, &status, 0) != process || !WIFSTOPPED(status))
        return -1;
    ptrace(PTRACE_SETOPTIONS, process, nullptr,
        PTRACE_O_EXITKILL | PTRACE_O_TRACEEXIT | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC);
    bool isRead = true;
    long passedOn = 0;
    while (ptrace(PTRACE_SYSCALL, process, nullptr, passedOn) == 0 && waitpid(process, &status, 0) == process) {
        passedOn = 0;
        if (WIFEXITED(status))
            return isRead ? WEXITSTATUS(status) : -1;
        if (!WIFSTOPPED(status))
            return -1;
        if (WSTOPSIG(status) == (SIGTRAP | 0x80)) {
            if (isWriting(process))
                isRead = lookAtProcess(needles, process, look) && isRead;
        } else if (status >> 8 == (SIGTRAP | PTRACE_EVENT_EXIT << 8)) {
            isRead = lookAtProcess(needles, process, look) && isRead;
        } else if (status >> 16 == 0) {
            passedOn = WSTOPSIG(status);
        }
    }
    return -1;
}

/// One line: {"bytes":1,"looks":1,"hits":{"what":1}}
bool write(const Look &look, const char *file)
{
    std::ostringstream line;
    line << "{\"bytes\":" << look.bytes << ",\"looks\":" << look.times << ",\"hits\":{";
    const char *between = "";
    for (const auto &[what, count] : look.hits) {
        line << between << '"' << what << "\":" << count;
        between = ",";
    }
    line << "}}\n";
    std::ofstream output(file, std::ios::app);
    output << line.str() << std::flush;
    return bool(output);
}

} // namespace

/// usage: canarysearch NEEDLES REPORT files FILE... | processes PID... | run PROGRAM ARGUMENT...
/// Looks for needles (needles.h) and adds a line of what was found to the report; "-" is standard input. Exit 3 where
/// something could not be read; with run it is the program's own exit code.
int main(int count, char **arguments)
{
    const std::span<char *> given(arguments, size_t(count));
    if (given.size() < 5)
        return 2;
    const std::optional<Needles> needles = Needles::read(given[1]);
    if (!needles) {
        std::fprintf(stderr, "canarysearch: %s holds no needles\n", given[1]);
        return 2;
    }
    const std::string_view what = given[3];
    Look look;
    int exit = 0;
    if (what == "run") {
        exit = lookAtRun(*needles, &given[4], look);
    } else {
        for (char *each : given.subspan(4)) {
            const bool isRead = what == "files" ? lookAtFile(*needles, each, look)
                                                : lookAtProcess(*needles, pid_t(std::atoi(each)), look);
            if (!isRead)
                exit = 3;
        }
    }
    return write(look, given[2]) ? exit & 0xFF : 3;
}
