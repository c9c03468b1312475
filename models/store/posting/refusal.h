// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/posting.h"

#include <QLatin1String>

/// Internal to the store: rows that are not posted, and why.
namespace caseledger {

inline constexpr auto noSuchCase
    = QLatin1String("there is no such case, neither sound in the files nor in the database");
inline constexpr auto noSuchParty
    = QLatin1String("there is no such party, neither sound in the files nor in the database");
inline constexpr auto noSuchPayment
    = QLatin1String("the case has no such payment, neither sound in the files nor in the database");

inline PostedRow refused(std::vector<PostedRow::Problem> problems)
{
    return { PostedRow::Outcome::Refused, std::move(problems) };
}

inline PostedRow refused(QLatin1String column, QLatin1String message)
{
    return refused({ { QString(column), QString(message) } });
}

} // namespace caseledger
