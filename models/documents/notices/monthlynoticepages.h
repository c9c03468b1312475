// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/papers/monthlynotice.h"

#include <vector>

namespace caseledger {

/// The monthly notice (45 CFR 302.54): a section for each noncustodial parent, sums of the month. Pure.
std::vector<Page> monthlyNoticePages(
    const MonthlyNotice &notice, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book);

} // namespace caseledger
