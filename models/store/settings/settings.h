// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <span>

namespace caseledger {

class Connection;

/// One thing an office can set.
struct Setting
{
    QLatin1String key; ///< as scripts name it: "return_address"
    const char *meaning; ///< one English line for people, with the form of its value
    bool isDated = false; ///< has a value for every day from which one was set (policy values of the money rules)
};

/// All settings, by key.
std::span<const Setting> allSettings();
const Setting *settingOf(QStringView key); ///< null for an unknown key

/// A value as it stands, and who set it. Dated settings have one a day from which they count, earliest first.
struct SettingValue
{
    QString key;
    QDate from; ///< null: not dated
    QString value; ///< in the form that changeSetting takes; lines of an address are parted by line ends. A logo is
                   ///< shown as "PNG, 12,345 bytes, sha256 …", which changeSetting leaves as it is
};

/// A change as it was made, with what it replaced.
struct SettingChange
{
    QString key;
    QDate from;
    QString oldValue; ///< empty where there was none
    QString newValue;
    QString reason; ///< empty where none was given
    QDateTime changedAt; ///< UTC; null when a change is asked for: now
    QString changedBy; ///< who worked when it was changed; changeSetting sets it
};

Result<QList<SettingValue>> readSettings(Connection &connection);
/// Newest first; of one setting, or of all for an empty key.
Result<QList<SettingChange>> settingChanges(Connection &connection, QStringView key = {});

/// Sets a value and keeps the old one (change.oldValue is not read). Blanks around a value go; lines of an address may
/// be parted by the two characters \n too; a logo is set by the name of its file. Error::Usage for an unknown key, a
/// value that is not of its form (the message says the form), a day for a setting without dates or a missing one.
/// Setting what stands already changes nothing and keeps no change. Papers made before stay as they were. It is noted
/// in the trail in the same unit of work; what is not done is not noted.
Result<> changeSetting(Connection &connection, const SettingChange &change);
/// The same for a worker's wish: that it was refused (Error::Usage), or failed, is noted too.
Result<> changeSettingOrNote(Connection &connection, const SettingChange &change);

} // namespace caseledger
