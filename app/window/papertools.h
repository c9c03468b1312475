// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "ui/desk.h"

namespace caseledger {

/// What the windows of an office need to make, keep and write papers for the worker who is signed in.
PaperTools paperTools(const DatabaseSpec &spec, const SignedIn &who);

} // namespace caseledger
