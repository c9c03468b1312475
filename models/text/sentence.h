// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// A sentence that runs from right to left though it begins with a word that does not, as with "PDF": marked with
/// U+200F, so that what shows it does not take its direction from that word. Any other text stays as it is, a null one
/// too.
QString withOwnDirection(const QString &sentence);

} // namespace caseledger
