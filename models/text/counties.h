// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// The name of a New York county by its five-digit FIPS code, as in "Kings"; the code itself for any other.
/// Source: Federal Information Processing Standard 6-4, state 36: odd numbers in the order of the alphabet.
QString countyName(const QString &fips);

} // namespace caseledger
