// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1String>

#include <variant>

/// The programs' own log, for whoever has to find out what went wrong on a machine: when a program began, of what kind
/// its failure was, where Qt complained. It has types for what may stand in it and takes no text, so that no name, no
/// number and no file name of a person can get there, nor what a library says of the values it was given.
namespace caseledger {

enum class Program { Ctl, Window, Mailroom };
QLatin1String nameOf(Program program); ///< caseledgerctl caseledger caseledger-mailroom

struct ProgramStarted
{
};
struct TaskFailed
{
    Error::Kind kind = Error::Kind::Failed;
};
/// What Qt had to say, without what it said.
struct ToolkitRemark
{
    QtMsgType severity = QtWarningMsg;
    const char *category = nullptr; ///< a logging category's name, as the library's makers chose it; null for none
};
using LogEvent = std::variant<ProgramStarted, TaskFailed, ToolkitRemark>;

/// One line with its end: time (UTC), program, version, event. Of a category only small letters, digits, points and
/// hyphens are taken, at most 40; what has others is "other".
QByteArray logLine(const QDateTime &at, Program program, const LogEvent &event);

/// Adds a line to $XDG_STATE_HOME/caseledger/log (else ~/.local/state/...; XDG Base Directory Specification 0.8), which
/// only its owner may read. At 256 KiB it becomes log.1, in place of an older one. Never fails: without a home, with a
/// full disk or a link in its place there is no line. Any thread.
void writeLog(Program program, const LogEvent &event);

/// From now on Qt's remarks go to the log, warnings and worse only. On standard error stands of a critical or fatal one
/// that it was, never its text.
void logToolkit(Program program);

} // namespace caseledger
