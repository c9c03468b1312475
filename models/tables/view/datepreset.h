// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace caseledger {

/// Periods that are named by their distance from today: those behind it, and those that begin with it.
enum class DatePreset {
    All,
    Usual, ///< both sides open too: whoever asks knows what is usual
    ThisMonth,
    Last3Months,
    Last12Months,
    ThisYear,
    LastYear,
    SinceLastYear,
    ThisAndNextMonth, ///< from today to the end of next month
    Next3Months,
    Next6Months,
    Next12Months,
    Custom
};

/// The days of a preset. All, Usual and Custom leave both sides open.
DateRange rangeOf(DatePreset preset, QDate today);

/// As a drop-down has it: "Last 3 months".
QString presetName(DatePreset preset);

/// In saved filters: "last_3_months"; never shown, never renamed.
QString presetCode(DatePreset preset);
std::optional<DatePreset> presetOfCode(QStringView code);

} // namespace caseledger
