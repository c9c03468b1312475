// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// One parent of a case.
struct PartyTableRow
{
    Role role = Role::Custodial;
    Party party;
};

/// Parents as files carry them: the columns of parties.csv without ssn and date_of_birth, in the order of the contract.
/// Address, phone and e-mail of a protected person stay empty.
std::span<const Column<PartyTableRow>> partyExportColumns();

} // namespace caseledger
