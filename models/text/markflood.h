// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// A text of which every letter keeps at most four combining marks: no script's words need more, and a flood of them
/// would draw over the lines above and below. What is invisible between marks does not part them.
QString withoutMarkFlood(const QString &text);

} // namespace caseledger
