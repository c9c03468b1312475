// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/looks/firststeps.h"

namespace caseledger {

/// What somebody new needs of the demo office: its first case, and what the paying parent of it says on the telephone.
/// From what the office is made of, whose people are all made up.
DemoGuide demoGuide(QDate today);

} // namespace caseledger
