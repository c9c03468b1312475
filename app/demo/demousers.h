// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace caseledger {

class Connection;

/// The password of all users of a demo office; the guide has it.
constexpr const char *demoPassword = "demo";

/// Adds the six users of a demo office, named after their roles, all of the office of the ten fixed cases; supervisor
/// and caseworker with the right to tax information. The office must have no users and must say it is a demo.
Result<> addDemoUsers(Connection &connection);

} // namespace caseledger
