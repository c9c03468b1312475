// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// What everybody is told before signing in, and accepts by doing so: whose system this is, that it is watched, and
/// what unauthorized use of federal tax information costs (IRS Publication 1075, AC-8; 26 USC 7213, 7213A, 7431).
/// English, one paragraph a line.
QString signInBanner();

} // namespace caseledger
