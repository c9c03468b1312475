// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace caseledger {

/// The figures of the distribution rules that law or office may change, each with the day it counts from.
/// Entries of a table are in the order of their days; before the first entry the rule does not exist.
struct DistributionPolicy
{
    /// What passes through to a family on assistance in a calendar month (18 NYCRR 352.15; 42 USC 657(a)(6)).
    struct PassThrough
    {
        QDate from;
        Money oneChild;
        Money twoOrMore;

        friend bool operator==(const PassThrough &, const PassThrough &) = default;
    };
    /// The annual fee of a never-assistance case (42 USC 654(6)(B)(ii)), by the federal fiscal year it counts from.
    struct AnnualFee
    {
        int fromFiscalYear = 0;
        Money threshold; ///< the fee comes only from what the family got above this
        Money fee;

        friend bool operator==(const AnnualFee &, const AnnualFee &) = default;
    };

    std::vector<PassThrough> passThrough {
        { QDate(1, 1, 1), Money::fromDollars(50), Money::fromDollars(50) },
        { QDate(2008, 10, 1), Money::fromDollars(100), Money::fromDollars(100) },
        { QDate(2010, 1, 1), Money::fromDollars(100), Money::fromDollars(200) },
    };
    std::vector<AnnualFee> annualFee {
        { 2008, Money::fromDollars(500), Money::fromDollars(25) },
        { 2020, Money::fromDollars(550), Money::fromDollars(35) },
    };
    int businessDaysToDisburse = 2; ///< 42 USC 654b(c)
    int daysToDisburseOffset = 30; ///< 45 CFR 302.32
    int daysOfWithholding = 62; ///< income withholding counts as active for so many days after its last payment
    OfficeCalendar calendar;

    /// What may pass through in the calendar month of a day; children unknown counts as one.
    Money passThroughLimit(QDate day, std::optional<int> children) const;
    /// The fee of a federal fiscal year; null where there is none yet.
    const AnnualFee *annualFeeOf(int fiscalYear) const;

    friend bool operator==(const DistributionPolicy &, const DistributionPolicy &) = default;
};

} // namespace caseledger
