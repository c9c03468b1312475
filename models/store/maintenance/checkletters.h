// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/maintenance/checkcase.h"

namespace caseledger {

class Connection;

/// PIN letters and sealed PINs. Rules:
/// - identifier, enumeration, day, value: a column does not hold what it should;
/// - letter_claim: somebody has a letter that is in no worker's hands, or nobody one that is;
/// - letter_queue: a letter waits for the print room, and not since any moment;
/// - letter_steps: its steps have a gap, or do not end in what it is;
/// - letter_open: its party has another open one;
/// - letter_party: it is open, and not to that parent of its case;
/// - letter_request: a request was answered with a letter that is not there, or is another parent's;
/// - sealed_pin: a box is of a length that none has, or is not said to be any key's.
Result<> checkLetters(Connection &connection, const FindingSink &found);

} // namespace caseledger
