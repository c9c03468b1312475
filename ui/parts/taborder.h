// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace caseledger {

/// Where the Tab key leads in a window: through all controls as one reads them, as they stand in its layouts, line by
/// line, whatever was made first; round and round. What stands in no layout comes last. For a window's
/// focusNextPrevChild(), where parts of it come and go; false where there is no control.
bool focusNextAsRead(QWidget *window, bool next);

} // namespace caseledger
