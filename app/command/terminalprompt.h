// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace caseledger {

/// Whether somebody can be asked: standard input and standard error are a terminal.
bool canPrompt();

/// Asks on standard error and reads a line of at most 1,024 bytes from standard input, without its end. Null where the
/// input ends first.
std::optional<QByteArray> promptLine(const char *question);

/// The same for a secret, which the terminal does not show. However the program is ended meanwhile, the terminal shows
/// again what is typed; it cannot be suspended.
std::optional<QByteArray> promptSecret(const char *question);

} // namespace caseledger
