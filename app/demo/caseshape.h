// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"
#include "app/demo/demorandom.h"

namespace caseledger {

/// How dependably a parent pays. A case has one habit at a time and may change it from year to year.
enum class Habit { All, Part, Nothing };

/// What is decided first about a case of the bulk; the rest follows from it.
struct CaseShape
{
    Money monthly; ///< current support of a month; 25 or 50 dollars are poverty orders
    int tier = 0; ///< 0 small, 1 middle, 2 large orders: who owes more pays more dependably
    Habit habit = Habit::All;
    bool arrearsOnly = false; ///< current support has ended, arrears remain
    QDate openedOn;
    QDate openingOn; ///< null: all of the case is in the books
    QDate paidFrom; ///< first day of payments
    QDate supportEndsOn; ///< null: no end yet
    QDate closedOn; ///< null: open
    Frequency orderRhythm = Frequency::Monthly;
    Frequency payRhythm = Frequency::Monthly;
    PaymentSource source = PaymentSource::IncomeWithholding;

    QDate openingDay() const { return openingOn.isValid() ? openingOn : openedOn; }
};

/// Shares as in the field: orders lognormal (median $260, mean $350) with 12 % of $25 or $50; 45 % pay all, 25 % a
/// part, 30 % nothing in a year; a quarter arrears only; two years of history at least and 21 at most.
CaseShape drawShape(const DemoSetting &setting, DemoRandom &random);

/// A habit anew, as the tier of a case has it.
Habit drawHabit(int tier, DemoRandom &random);

} // namespace caseledger
