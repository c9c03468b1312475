// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffsamples.h"

namespace caseledger::samples {

/// Case AA00001A1 of office A1, whose custodial parent is protected, and AA00002A1, of whose parents nobody is.
/// "agent", "caseworker", "supervisor", "mailroom", "auditor" and "colleague" work there; "visitor" in another office.
class DeskOffice : public StaffedOffice
{
public:
    DeskOffice();
};

} // namespace caseledger::samples
