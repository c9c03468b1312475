// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/contact/contactchange.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// A row of the history of contact: of which parent, and what.
struct ContactHistoryRow
{
    Role role = Role::Custodial;
    ContactEntry entry;
};

std::span<const Column<ContactHistoryRow>> contactHistoryColumns();

} // namespace caseledger
