// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures/undisbursed.h"
#include "models/text/phrasebook.h"

namespace caseledger {

class RecordTableView;

/// Makes what was not sent on in time stand out in a table of disbursements: a sign beside its status, and first in the
/// table, the longest overdue on top, while nobody asks for another order.
void markLateRows(RecordTableView *disbursements);

/// The order in which what is late stands first, and its first row chosen.
void showLateRows(RecordTableView *disbursements);

/// "Disbursements not sent on in time: 2, together $250.00; the oldest was due on 03/02/2026"; empty where nothing is
/// late.
QString undisbursedNotice(const Undisbursed &late, const Phrasebook &book);

} // namespace caseledger
