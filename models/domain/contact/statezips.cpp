// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact/statezips.h"

#include <algorithm>

namespace caseledger {

namespace {

/// A state and one range of the first three digits of its ZIPs; a state may have several.
struct ZipRange
{
    char state[3];
    int first;
    int last;
};

constexpr ZipRange ranges[] = { { "AL", 350, 369 }, { "AK", 995, 999 }, { "AS", 967, 967 }, { "AZ", 850, 865 },
    { "AR", 716, 729 }, { "AR", 755, 755 }, { "CA", 900, 961 }, { "CO", 800, 816 }, { "CT", 60, 69 },
    { "DE", 197, 199 }, { "DC", 200, 205 }, { "DC", 569, 569 }, { "FM", 969, 969 }, { "FL", 320, 339 },
    { "FL", 341, 349 }, { "GA", 300, 319 }, { "GA", 398, 399 }, { "GU", 969, 969 }, { "HI", 967, 968 },
    { "ID", 832, 838 }, { "IL", 600, 629 }, { "IN", 460, 479 }, { "IA", 500, 528 }, { "KS", 660, 679 },
    { "KY", 400, 427 }, { "LA", 700, 714 }, { "ME", 39, 49 }, { "MH", 969, 969 }, { "MD", 206, 219 }, { "MA", 10, 27 },
    { "MA", 55, 55 }, { "MI", 480, 499 }, { "MN", 550, 567 }, { "MS", 386, 397 }, { "MO", 630, 658 },
    { "MT", 590, 599 }, { "NE", 680, 693 }, { "NV", 889, 898 }, { "NH", 30, 38 }, { "NJ", 70, 89 }, { "NM", 870, 884 },
    { "NY", 5, 5 }, { "NY", 63, 63 }, { "NY", 100, 149 }, { "NC", 270, 289 }, { "ND", 580, 588 }, { "MP", 969, 969 },
    { "OH", 430, 459 }, { "OK", 730, 732 }, { "OK", 734, 749 }, { "OR", 970, 979 }, { "PW", 969, 969 },
    { "PA", 150, 196 }, { "PR", 6, 7 }, { "PR", 9, 9 }, { "RI", 28, 29 }, { "SC", 290, 299 }, { "SD", 570, 577 },
    { "TN", 370, 385 }, { "TX", 733, 733 }, { "TX", 750, 799 }, { "TX", 885, 885 }, { "UT", 840, 847 },
    { "VT", 50, 54 }, { "VT", 56, 59 }, { "VA", 201, 201 }, { "VA", 220, 246 }, { "VI", 8, 8 }, { "WA", 980, 994 },
    { "WV", 247, 268 }, { "WI", 530, 549 }, { "WY", 820, 831 }, { "WY", 834, 834 }, { "AA", 340, 340 },
    { "AE", 90, 98 }, { "AP", 962, 966 } };

} // namespace

bool isStateCode(QStringView code)
{
    return std::ranges::any_of(ranges, [code](const ZipRange &range) { return code == QLatin1String(range.state); });
}

bool mayLieIn(QStringView zip, QStringView state)
{
    bool isNumber = false;
    const int prefix = zip.left(3).toInt(&isNumber);
    if (!isNumber || zip.size() < 5 || !isStateCode(state))
        return true;
    return std::ranges::any_of(ranges, [prefix, state](const ZipRange &range) {
        return state == QLatin1String(range.state) && prefix >= range.first && prefix <= range.last;
    });
}

} // namespace caseledger
