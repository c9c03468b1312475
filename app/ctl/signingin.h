// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace caseledger {

class Connection;
struct CommonOptions;

/// Signs in the user of --user with the password of --password-file. Says on standard error where the office has no
/// users; then nobody is signed in. Error::Denied where no user or no password is named, or they are not right.
Result<> signInOn(Connection &connection, const CommonOptions &options);

} // namespace caseledger
