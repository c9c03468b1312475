// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caseledger {

/// The name of a county of New York State by its five-digit FIPS code (36001 Albany to 36123 Yates); null for any other
/// code.
QLatin1String countyName(QStringView fips);

} // namespace caseledger
