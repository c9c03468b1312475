// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace caseledger {

/// An error as the window says it: what happened, and what it means for the work at hand.
QString errorText(const Error &error);

} // namespace caseledger
