// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/datepreset.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace caseledger {

/// Which end of a range a typed text stands for: a month typed as the first day means its first, as the last day its
/// last.
enum class RangeEnd { First, Last };

/// A day as a caseworker types it. Digits of any script.
///  - `2026-03-31`, `3/31/2026`, `3/31/26`, `03312026`, `033126`
///  - `3/31`, `0331`: the latest such day that is not after today
///  - `t` today, `t-30` thirty days ago, `t+5`
///  - `m` this month, `m-1` the month before; `y`, `y-1` years likewise: their first or last day
/// @return null for anything else, days that do not exist included
std::optional<QDate> typedDate(QStringView text, QDate today, RangeEnd end);

/// The same for days to come: without a year, the next such day from today on.
std::optional<QDate> typedDateAhead(QStringView text, QDate today, RangeEnd end);

} // namespace caseledger
