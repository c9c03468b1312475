// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/settings/settings.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// A setting with all its values: one, or for a dated one a value for each of its days.
struct SettingRow
{
    const Setting *setting = nullptr; ///< never null in a row
    QList<SettingValue> values;

    QString shown() const; ///< the value that counts last, on one line
};

/// All settings with their values, in the order of their keys.
QList<SettingRow> settingRows(const QList<SettingValue> &values);

std::span<const Column<SettingRow>> settingColumns();
std::span<const Column<SettingChange>> settingChangeColumns();

} // namespace caseledger
