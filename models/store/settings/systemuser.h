// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// Who works, as the system knows it: the name of the account the program runs under, or its number where the account
/// has no name. Stands for the user until an office has users of its own. Thread-safe.
QString systemUser();

} // namespace caseledger
