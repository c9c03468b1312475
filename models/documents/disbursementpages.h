// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/papers/disbursementlist.h"

#include <vector>

namespace caseledger {

/// Payments sent to the custodial parent, and what is still to be sent. Pure.
std::vector<Page> disbursementPages(
    const DisbursementList &list, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book);

} // namespace caseledger
