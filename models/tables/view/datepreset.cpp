// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/datepreset.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace caseledger {

namespace {

struct PresetEntry
{
    DatePreset preset;
    const char *code;
    const char *name;
};

constexpr PresetEntry presets[] = {
    { DatePreset::All, "all", QT_TRANSLATE_NOOP("DateFilter", "All") },
    { DatePreset::Usual, "usual", QT_TRANSLATE_NOOP("DateFilter", "As usual for the paper") },
    { DatePreset::ThisMonth, "this_month", QT_TRANSLATE_NOOP("DateFilter", "This month") },
    { DatePreset::Last3Months, "last_3_months", QT_TRANSLATE_NOOP("DateFilter", "Last 3 months") },
    { DatePreset::Last12Months, "last_12_months", QT_TRANSLATE_NOOP("DateFilter", "Last 12 months") },
    { DatePreset::ThisYear, "this_year", QT_TRANSLATE_NOOP("DateFilter", "This year") },
    { DatePreset::LastYear, "last_year", QT_TRANSLATE_NOOP("DateFilter", "Last year") },
    { DatePreset::SinceLastYear, "since_last_year", QT_TRANSLATE_NOOP("DateFilter", "Since January of last year") },
    { DatePreset::ThisAndNextMonth, "this_and_next_month",
        QT_TRANSLATE_NOOP("DateFilter", "To the end of next month") },
    { DatePreset::Next3Months, "next_3_months", QT_TRANSLATE_NOOP("DateFilter", "Next 3 months") },
    { DatePreset::Next6Months, "next_6_months", QT_TRANSLATE_NOOP("DateFilter", "Next 6 months") },
    { DatePreset::Next12Months, "next_12_months", QT_TRANSLATE_NOOP("DateFilter", "Next 12 months") },
    { DatePreset::Custom, "custom", QT_TRANSLATE_NOOP("DateFilter", "Custom") },
};
static_assert(std::size(presets) == size_t(DatePreset::Custom) + 1);

} // namespace

DateRange rangeOf(DatePreset preset, QDate today)
{
    switch (preset) {
    case DatePreset::ThisMonth:
        return { firstOfMonth(today), lastOfMonth(today) };
    case DatePreset::Last3Months:
        return { today.addMonths(-3).addDays(1), today };
    case DatePreset::Last12Months:
        return { today.addMonths(-12).addDays(1), today };
    case DatePreset::ThisYear:
        return { QDate(today.year(), 1, 1), QDate(today.year(), 12, 31) };
    case DatePreset::LastYear:
        return { QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31) };
    case DatePreset::SinceLastYear:
        return { QDate(today.year() - 1, 1, 1), today };
    case DatePreset::ThisAndNextMonth:
        return { today, lastOfMonth(firstOfMonth(today).addMonths(1)) };
    case DatePreset::Next3Months:
        return { today, today.addMonths(3).addDays(-1) };
    case DatePreset::Next6Months:
        return { today, today.addMonths(6).addDays(-1) };
    case DatePreset::Next12Months:
        return { today, today.addMonths(12).addDays(-1) };
    case DatePreset::All:
    case DatePreset::Usual:
    case DatePreset::Custom:
        return {};
    }
    return {};
}

QString presetName(DatePreset preset)
{
    return QCoreApplication::translate("DateFilter", presets[size_t(preset)].name);
}

QString presetCode(DatePreset preset) { return QString::fromLatin1(presets[size_t(preset)].code); }

std::optional<DatePreset> presetOfCode(QStringView code)
{
    const auto *found
        = std::ranges::find_if(presets, [code](const PresetEntry &entry) { return code == QLatin1String(entry.code); });
    return found == std::end(presets) ? std::nullopt : std::optional(found->preset);
}

} // namespace caseledger
