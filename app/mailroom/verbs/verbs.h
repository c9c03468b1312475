// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/task.h"

namespace CLI {
class App;
}

namespace caseledger {

/// Each adds its verbs to the command line; the one that is typed sets the task. Task and command line must outlive the
/// parsing.
void addKeyVerbs(CLI::App &line, Task &task); ///< keygen, seal, rotate
void addRoomVerbs(CLI::App &line, Task &task); ///< print, confirm, status

/// What the verbs that open an office do. `keygen` and `seal` open none.
namespace deeds {

constexpr Deed rotate { Right::PrintLetters, TrailAction::PinKey };
constexpr Deed room { Right::PrintLetters, TrailAction::Letter }; ///< print, confirm, status

} // namespace deeds

} // namespace caseledger
