// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowsettings.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace caseledger {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString languageKey = QStringLiteral("window/language");

QSettings settings()
{
    return QSettings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("caseledger"), QStringLiteral("window"));
}

/// A printer's name may hold anything; a hash is a key.
QString hashed(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QString nudgeKey(const QString &printer) { return QLatin1String("nudge/") + hashed(printer); }

constexpr int mostTenths = 100; // of a millimetre

int tenths(qreal mm) { return std::clamp(qRound(mm * 10), -mostTenths, mostTenths); }

QString placeOf(const DatabaseSpec &spec) { return spec.isShared() ? spec.path : spec.named(); }

QString recentKey(const DatabaseSpec &spec, const QString &user)
{
    return QLatin1String("recent/") + hashed(user + u'@' + placeOf(spec));
}

QString userKey(const DatabaseSpec &spec) { return QLatin1String("user/") + hashed(placeOf(spec)); }

} // namespace

QString takeRecentCases(const DatabaseSpec &spec, const QString &user)
{
    const QString key = recentKey(spec, user);
    const QString recent = settings().value(key).toStringList().join(u' ');
    settings().remove(key);
    return recent;
}

QString rememberedUser(const DatabaseSpec &spec) { return settings().value(userKey(spec)).toString(); }

void keepRememberedUser(const DatabaseSpec &spec, const QString &user)
{
    if (user.isEmpty())
        settings().remove(userKey(spec));
    else
        settings().setValue(userKey(spec), user);
}

QString keptLanguage() { return settings().value(languageKey).toString(); }

void keepLanguage(const QString &code) { settings().setValue(languageKey, code); }

void restoreGeometry(QWidget &window) { window.restoreGeometry(settings().value(geometryKey).toByteArray()); }

void keepGeometry(const QWidget &window) { settings().setValue(geometryKey, window.saveGeometry()); }

QPointF printerNudge(const QString &printer)
{
    const QStringList kept = settings().value(nudgeKey(printer)).toString().split(u' ');
    const auto part
        = [&kept](int index) { return std::clamp(kept.value(index).toInt(), -mostTenths, mostTenths) / 10.0; };
    return { part(0), part(1) };
}

void keepPrinterNudge(const QString &printer, QPointF byMm)
{
    settings().setValue(nudgeKey(printer), QStringLiteral("%1 %2").arg(tenths(byMm.x())).arg(tenths(byMm.y())));
}

} // namespace caseledger
