// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/settings/settings.h"

/// Internal to the store: where each setting lies in an Office and in the database.
namespace caseledger {

/// A value as it is kept, and the day from which it counts (null: a setting without days).
struct KeptValue
{
    QDate from;
    QString text;
};

/// A setting whose value is one text among the office's settings has `stored`, `text` and `load`; the others lie in
/// tables of their own and have `table`.
struct SettingField
{
    Setting setting;
    const char *stored = nullptr; ///< its name among the office's settings
    const char *table = nullptr; ///< pass_through, annual_fee or holidays

    QList<KeptValue> (*values)(const Office &office) = nullptr; ///< as they are kept; one where it has no days
    /// Takes a kept text as it is; a number that is none leaves what was there.
    void (*load)(Office &office, const QString &text) = nullptr;
    /// Takes a typed value. Error::Usage where it is not of its form, with a message only where there is more to say
    /// than its meaning does.
    Result<> (*take)(Office &office, QDate from, const QString &value) = nullptr;
};

/// By key.
std::span<const SettingField> settingFields();
const SettingField *fieldOf(QStringView key); ///< null for an unknown key

/// The kept text of a day; empty where there is none.
QString keptText(const SettingField &field, const Office &office, QDate from);

/// A kept text as people read it: a picture as its size and hash, everything else as it is.
QString shownText(const SettingField &field, const QString &kept);

} // namespace caseledger
