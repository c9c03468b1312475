// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/counties.h"

#include <QLatin1String>

#include <array>

namespace caseledger {

namespace {

constexpr std::array<const char *, 62> counties { "Albany", "Allegany", "Bronx", "Broome", "Cattaraugus", "Cayuga",
    "Chautauqua", "Chemung", "Chenango", "Clinton", "Columbia", "Cortland", "Delaware", "Dutchess", "Erie", "Essex",
    "Franklin", "Fulton", "Genesee", "Greene", "Hamilton", "Herkimer", "Jefferson", "Kings", "Lewis", "Livingston",
    "Madison", "Monroe", "Montgomery", "Nassau", "New York", "Niagara", "Oneida", "Onondaga", "Ontario", "Orange",
    "Orleans", "Oswego", "Otsego", "Putnam", "Queens", "Rensselaer", "Richmond", "Rockland", "St. Lawrence", "Saratoga",
    "Schenectady", "Schoharie", "Schuyler", "Seneca", "Steuben", "Suffolk", "Sullivan", "Tioga", "Tompkins", "Ulster",
    "Warren", "Washington", "Wayne", "Westchester", "Wyoming", "Yates" };

} // namespace

QString countyName(const QString &fips)
{
    bool isNumber = false;
    const int number = fips.toInt(&isNumber) - 36001;
    const int place = number / 2;
    if (!isNumber || fips.size() != 5 || number < 0 || number % 2 != 0 || place >= int(counties.size()))
        return fips;
    return QString::fromLatin1(counties[size_t(place)]);
}

} // namespace caseledger
