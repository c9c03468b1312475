// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"
#include "app/command/interrupt.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/log.h"
#include "models/safety/processguard.h"

#include <QGuiApplication>

#include <clocale>
#include <langinfo.h>
#include <memory>

namespace caseledger {

namespace {

/// Texts are UTF-8 whatever the machine says; a system without a locale would make Qt complain on every start.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int run(Program program, CommandLine &line)
{
    Invocation invocation(std::move(line.options));
    // Wrong use is told before the database is looked at.
    const Result<int> done = invocation.asOf().and_then([&](QDate) { return line.task.run(invocation); });
    const bool written = isAllWritten();
    if (!done) {
        Invocation::note(done.error().message);
        writeLog(program, TaskFailed { done.error().kind });
        return exitCode(done.error().kind);
    }
    if (!written) {
        Invocation::note(QStringLiteral("standard output did not take all of the answer: is its disk full?"));
        return exitFailed;
    }
    return *done;
}

} // namespace

int runProgram(const ConsoleProgram &program, int count, char **arguments)
{
    guardProcess();
    CommandLine line = readCommandLine(program, count, arguments);
    if (line.exitCode)
        return *line.exitCode;
    endOnInterrupt();
    speakUtf8();
    logToolkit(program.program);
    int one = 1; // Qt has no say in the options
    std::unique_ptr<QCoreApplication> application;
    if (line.task.draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // papers need fonts, never a display
        application = std::make_unique<QGuiApplication>(one, arguments);
    } else {
        application = std::make_unique<QCoreApplication>(one, arguments);
    }
    return run(program.program, line);
}

} // namespace caseledger
