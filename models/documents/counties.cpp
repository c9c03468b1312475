// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/counties.h"

#include <array>

namespace caseledger {

namespace {

/// In the order of their codes, which are the odd numbers from 36001 (FIPS 6-4).
constexpr std::array counties { "Albany", "Allegany", "Bronx", "Broome", "Cattaraugus", "Cayuga", "Chautauqua",
    "Chemung", "Chenango", "Clinton", "Columbia", "Cortland", "Delaware", "Dutchess", "Erie", "Essex", "Franklin",
    "Fulton", "Genesee", "Greene", "Hamilton", "Herkimer", "Jefferson", "Kings", "Lewis", "Livingston", "Madison",
    "Monroe", "Montgomery", "Nassau", "New York", "Niagara", "Oneida", "Onondaga", "Ontario", "Orange", "Orleans",
    "Oswego", "Otsego", "Putnam", "Queens", "Rensselaer", "Richmond", "Rockland", "St. Lawrence", "Saratoga",
    "Schenectady", "Schoharie", "Schuyler", "Seneca", "Steuben", "Suffolk", "Sullivan", "Tioga", "Tompkins", "Ulster",
    "Warren", "Washington", "Wayne", "Westchester", "Wyoming", "Yates" };
static_assert(counties.size() == 62);

} // namespace

QLatin1String countyName(QStringView fips)
{
    bool isNumber = false;
    const int number = fips.toInt(&isNumber) - 36001;
    const bool known
        = isNumber && fips.size() == 5 && number >= 0 && number % 2 == 0 && size_t(number / 2) < counties.size();
    return known ? QLatin1String(counties[size_t(number / 2)]) : QLatin1String();
}

} // namespace caseledger
