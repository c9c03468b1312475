// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demogenerator.h"

#include <functional>

namespace caseledger {

class Connection;

/// Fills an empty office with made-up cases and parents, and says of it that it is a demo. Cases are made on a thread
/// of their own while this one writes them, in one transaction. Error::Usage where the options are out of range; the
/// database's errors.
/// @param progress called on this thread every few hundred cases, and at the end, with the cases written so far; may be
/// empty
Result<> fillDemoOffice(
    Connection &connection, const DemoOptions &options, const std::function<void(int casesDone)> &progress = {});

} // namespace caseledger
