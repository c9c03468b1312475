// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/papers/recipient.h"

#include <vector>

namespace caseledger {

/// The notice that explains online access to a parent: what one can do there, how to get the PIN mailed, how to make or
/// link the account, and how to stay safe. English first, then the parent's language where it is another. Pure.
std::vector<Page> accessNoticePages(const Recipient &recipient, const CaseId &caseId, const Letterhead &letterhead,
    QDate printedOn, const Phrasebook &book);

} // namespace caseledger
