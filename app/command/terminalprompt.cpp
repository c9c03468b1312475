// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/terminalprompt.h"

#include "app/tasks/exitcode.h"
#include "models/safety/passwordhash.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace caseledger {

namespace {

constexpr qsizetype longestLine = 1024;

termios shown; // how the terminal was: for the signal handler, set before it can run

extern "C" void showAndEnd(int)
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    ::_exit(exitInterrupted);
}

/// While it is there the terminal shows nothing of what is typed but the end of the line, and whatever ends the program
/// undoes that first.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        if (::tcgetattr(STDIN_FILENO, &shown) != 0)
            return;
        for (size_t i = 0; i < endings.size(); ++i) {
            struct sigaction action = {};
            action.sa_handler = endings[i] == SIGTSTP ? SIG_IGN : showAndEnd;
            ::sigaction(endings[i], &action, &m_before[i]);
        }
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        hidden.c_lflag |= ECHONL;
        m_isHidden = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
        m_isSet = true;
    }
    ~HiddenTyping()
    {
        if (!m_isSet)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        for (size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &m_before[i], nullptr);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

    bool isHidden() const { return m_isHidden; }

private:
    static constexpr std::array endings { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP };

    std::array<struct sigaction, endings.size()> m_before {};
    bool m_isSet = false;
    bool m_isHidden = false;
};

std::optional<QByteArray> readLine()
{
    QByteArray line;
    line.reserve(longestLine); // so that no copy of it stays behind
    while (true) {
        char byte = 0;
        const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 1 && byte != '\n' && line.size() < longestLine) {
            line.append(byte);
            continue;
        }
        if (count == 1 && byte == '\n')
            return line;
        wipe(line);
        return std::nullopt;
    }
}

} // namespace

bool canPrompt() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

std::optional<QByteArray> promptLine(const char *question)
{
    std::fputs(question, stderr);
    return readLine();
}

std::optional<QByteArray> promptSecret(const char *question)
{
    const HiddenTyping hidden;
    if (!hidden.isHidden())
        return std::nullopt;
    std::fputs(question, stderr);
    return readLine();
}

} // namespace caseledger
