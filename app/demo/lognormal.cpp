// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/lognormal.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

/// Thousandths of the median at the quantiles (i + 1/2) / 256 of a lognormal distribution with sigma 0.8:
/// round(1000 * exp(0.8 * z)), z the standard normal quantile. Calculated once, outside the program, so that no
/// floating number takes part in the data.
// clang-format off
constexpr std::array<int, 256> quantiles {
    99, 133, 154, 171, 185, 198, 210, 220, 230, 240, 249, 257, 266, 274, 282, 289, 297, 304, 311, 318, 325, 332, 339,
    345, 352, 358, 364, 371, 377, 383, 389, 395, 401, 407, 413, 419, 425, 431, 437, 443, 449, 454, 460, 466, 472, 477,
    483, 489, 495, 500, 506, 512, 517, 523, 529, 534, 540, 546, 552, 557, 563, 569, 574, 580, 586, 592, 597, 603, 609,
    615, 620, 626, 632, 638, 644, 650, 656, 662, 667, 673, 679, 685, 691, 697, 703, 710, 716, 722, 728, 734, 740, 747,
    753, 759, 765, 772, 778, 785, 791, 798, 804, 811, 817, 824, 830, 837, 844, 851, 858, 864, 871, 878, 885, 892, 899,
    907, 914, 921, 928, 936, 943, 950, 958, 965, 973, 981, 988, 996, 1004, 1012, 1020, 1028, 1036, 1044, 1052, 1061,
    1069, 1077, 1086, 1094, 1103, 1112, 1121, 1130, 1139, 1148, 1157, 1166, 1175, 1185, 1194, 1204, 1214, 1224, 1234,
    1244, 1254, 1264, 1275, 1285, 1296, 1306, 1317, 1328, 1339, 1351, 1362, 1374, 1385, 1397, 1409, 1422, 1434, 1446,
    1459, 1472, 1485, 1498, 1512, 1525, 1539, 1553, 1567, 1582, 1597, 1612, 1627, 1642, 1658, 1674, 1690, 1707, 1724,
    1741, 1758, 1776, 1794, 1813, 1832, 1851, 1871, 1891, 1912, 1933, 1954, 1976, 1999, 2022, 2045, 2069, 2094, 2120,
    2146, 2173, 2200, 2229, 2258, 2288, 2319, 2351, 2385, 2419, 2454, 2491, 2529, 2569, 2610, 2653, 2697, 2744, 2793,
    2844, 2897, 2954, 3013, 3076, 3143, 3213, 3289, 3369, 3456, 3550, 3651, 3762, 3884, 4020, 4171, 4343, 4540, 4771,
    5049, 5394, 5843, 6477, 7511, 10059
};
// clang-format on

} // namespace

Money lognormalAmount(DemoRandom &random, int medianDollars, Spread spread)
{
    const quint32 drawn = random.next();
    const size_t place = drawn >> 24;
    const qint64 between = (drawn >> 16) & 0xff;
    const qint64 low = quantiles[place];
    const qint64 high = quantiles[std::min(place + 1, quantiles.size() - 1)];
    const qint64 thousandths = low + (high - low) * between / 256;
    const qint64 factor = spread == Spread::Orders ? thousandths : thousandths * thousandths / 1000;
    return Money::fromDollars(std::max<qint64>(1, medianDollars * factor / 1000));
}

} // namespace caseledger
