// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/maintenance/checkcase.h"

namespace caseledger {

class Connection;

/// Every party by itself. Rules:
/// - identifier, day, value: a column holds what it should not;
/// - ssn_index: the last four digits and the keyed index of a number come together, in their sizes;
/// - search_words: a person is found by exactly the words of her or his names, and by the digits of the telephone;
///   on a server a search shows every case as it is.
Result<> checkParties(Connection &connection, const FindingSink &found);

} // namespace caseledger
