// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "models/domain/money.h"

namespace caseledger {

/// How widely amounts scatter around their median: the standard deviation of their logarithm.
enum class Spread {
    Orders, ///< 0.8: 5 to 95 % lie within a factor of 3.7
    Debts ///< 1.6: within a factor of 14
};

/// An amount in whole dollars, lognormal around a median, between about a tenth (Orders) or a hundredth (Debts) of it
/// and ten (a hundred) times it. Whole numbers only: the quantiles are a table.
Money lognormalAmount(DemoRandom &random, int medianDollars, Spread spread);

} // namespace caseledger
