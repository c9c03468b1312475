// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger::bench {

/// Case to table, keystroke to results, statement to file: in this process, on the real window and the real database.
int measureDesk(const QString &database);

} // namespace caseledger::bench
