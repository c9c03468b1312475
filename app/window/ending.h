// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/commandline.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

#include <chrono>
#include <optional>

namespace caseledger {

/// One line for people on standard error.
void note(const QString &text);

/// Ends the program's loop with the exit code of an error that leaves nothing to show. Where nobody reads standard
/// error (a start from a menu) a dialog says it too, and the loop ends with that.
void endWith(const Error &error, const WindowWish &wish);

/// The options of the program that follows this one when somebody signs out: the same office and language, without
/// case, user and password, and not with the password that the keychain may hold.
/// @param idleFor after how long without work it signed somebody out; null where somebody wished it
QStringList optionsAfterSignOut(
    const WindowWish &wish, const DatabaseSpec &spec, std::optional<std::chrono::minutes> idleFor = {});

/// Puts a fresh program in the place of this one, in the same process: nothing that was in its memory is left. Returns
/// only where that fails.
void replaceProgram(const QStringList &options);

} // namespace caseledger
