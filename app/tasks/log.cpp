// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/log.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace caseledger {

namespace {

constexpr off_t fullLog = 256 * 1024;

const char *word(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Failed:
        return "failed";
    case Error::Kind::Usage:
        return "usage";
    case Error::Kind::Refused:
        return "refused";
    case Error::Kind::NotFound:
        return "not_found";
    case Error::Kind::Denied:
        return "denied";
    case Error::Kind::ReasonNeeded:
        return "reason_needed";
    case Error::Kind::Printer:
        return "printer";
    case Error::Kind::Database:
        return "database";
    case Error::Kind::Conflict:
        return "conflict";
    }
    return "failed";
}

const char *word(QtMsgType severity)
{
    switch (severity) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "warning";
}

QByteArray safeCategory(const char *category)
{
    const QByteArray text(category);
    const bool plain = std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '.' || letter == '-';
    });
    return plain && !text.isEmpty() && text.size() <= 40 ? text : QByteArrayLiteral("other");
}

QByteArray described(const ProgramStarted &) { return QByteArrayLiteral("started"); }
QByteArray described(const TaskFailed &event) { return QByteArrayLiteral("failed ") + word(event.kind); }
QByteArray described(const ToolkitRemark &event)
{
    return QByteArrayLiteral("qt ") + word(event.severity) + ' ' + safeCategory(event.category);
}

/// Empty without a home. Makes the folders that are missing.
QByteArray logFile()
{
    QByteArray state = qgetenv("XDG_STATE_HOME");
    if (!state.startsWith('/')) { // others are to be ignored, says the specification
        const QByteArray home = qgetenv("HOME");
        if (!home.startsWith('/'))
            return {};
        state = home + "/.local/state";
    }
    const QByteArray folder = state + "/caseledger";
    if (!QDir().mkpath(QFile::decodeName(state)))
        return {};
    mkdir(folder.constData(), S_IRWXU);
    return folder + "/log";
}

template <Program program>
void takeRemark(QtMsgType severity, const QMessageLogContext &context, const QString &)
{
    if (severity == QtDebugMsg || severity == QtInfoMsg)
        return;
    writeLog(program, ToolkitRemark { severity, context.category });
    if (severity != QtWarningMsg)
        std::fprintf(stderr, "%s: Qt reports a %s fault (%s); is the display there, and are Qt's plug-ins?\n",
            nameOf(program).data(), word(severity), safeCategory(context.category).constData());
}

} // namespace

QLatin1String nameOf(Program program)
{
    switch (program) {
    case Program::Ctl:
        return QLatin1String("caseledgerctl");
    case Program::Window:
        return QLatin1String("caseledger");
    case Program::Mailroom:
        break;
    }
    return QLatin1String("caseledger-mailroom");
}

QByteArray logLine(const QDateTime &at, Program program, const LogEvent &event)
{
    const QByteArray time = at.toUTC().toString(Qt::ISODate).toLatin1();
    const QByteArray what = std::visit([](const auto &known) { return described(known); }, event);
    return time + ' ' + nameOf(program).data() + ' ' + CASELEDGER_VERSION + ' ' + what + '\n';
}

void writeLog(Program program, const LogEvent &event)
{
    const QByteArray path = logFile();
    if (path.isEmpty())
        return;
    const int file = open(
        path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    struct stat found
    {
    };
    if (fstat(file, &found) == 0 && S_ISREG(found.st_mode)) {
        const QByteArray line = logLine(QDateTime::currentDateTimeUtc(), program, event);
        [[maybe_unused]] const ssize_t written = ::write(file, line.constData(), size_t(line.size()));
        if (found.st_size + line.size() >= fullLog)
            rename(path.constData(), (path + ".1").constData());
    }
    close(file);
}

void logToolkit(Program program)
{
    switch (program) {
    case Program::Ctl:
        qInstallMessageHandler(takeRemark<Program::Ctl>);
        break;
    case Program::Window:
        qInstallMessageHandler(takeRemark<Program::Window>);
        break;
    case Program::Mailroom:
        qInstallMessageHandler(takeRemark<Program::Mailroom>);
        break;
    }
}

} // namespace caseledger
