// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowsettings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

namespace caseledger {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

QSettings settings()
{
    return QSettings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("caseledger"), QStringLiteral("window"));
}

QString recentKey(const DatabaseSpec &spec)
{
    const QByteArray place = QFileInfo(spec.path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    return QLatin1String("recent/") + QString::fromLatin1(hash);
}

} // namespace

RecentCases readRecentCases(const DatabaseSpec &spec)
{
    return RecentCases(settings().value(recentKey(spec)).toStringList());
}

void keepRecentCases(const DatabaseSpec &spec, const QStringList &recent)
{
    settings().setValue(recentKey(spec), recent);
}

void restoreGeometry(QWidget &window) { window.restoreGeometry(settings().value(geometryKey).toByteArray()); }

void keepGeometry(const QWidget &window) { settings().setValue(geometryKey, window.saveGeometry()); }

} // namespace caseledger
