// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"

#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/settings/policytables.h"
#include "models/store/settings/settingfields.h"

#include <QDateTime>
#include <QMap>
#include <QTimeZone>

namespace caseledger {

namespace {

Result<StoredSettings> readStored(Connection &connection)
{
    const auto rows = Query(connection, "office_settings").all([](RowReader &row) {
        QString name = row.read<QString>();
        return std::pair(std::move(name), row.read<QString>());
    });
    if (!rows)
        return tl::unexpected(rows.error());
    StoredSettings settings;
    for (const auto &[name, value] : *rows)
        settings.insert(name, value);
    return settings;
}

/// What an office says of itself as it lies in the settings, by name.
QMap<QString, QString> storedTexts(const Office &office)
{
    QMap<QString, QString> texts {
        { QStringLiteral("demo"), office.demo ? QStringLiteral("yes") : QStringLiteral("no") },
        { QStringLiteral("demo_today"), office.demoToday.toString(Qt::ISODate) },
    };
    for (const SettingField &field : settingFields()) {
        if (field.stored != nullptr)
            texts.insert(QLatin1String(field.stored), keptText(field, office, {}));
    }
    return texts;
}

/// Puts what is another text than the one that is there, or where none is than what holds then.
Result<> writeTexts(Connection &connection, const Office &office)
{
    const auto stored = readStored(connection);
    if (!stored)
        return tl::unexpected(stored.error());
    const QMap<QString, QString> usual = storedTexts(Office());
    const QMap<QString, QString> texts = storedTexts(office);
    Query query(connection, "office_setting_put");
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (text.value() == stored->value(text.key(), usual.value(text.key())))
            continue;
        if (const auto done = query.bind(":name", text.key()).bind(":value", text.value()).run(); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> writeTables(Connection &connection, const DistributionPolicy &policy)
{
    for (const SettingField &field : settingFields()) {
        if (field.table == nullptr)
            continue;
        if (Result<> done = writePolicyTable(connection, QLatin1String(field.table), policy); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Office> readOffice(Connection &connection)
{
    auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto settings = readStored(connection);
    if (!settings)
        return tl::unexpected(settings.error());

    Office office;
    for (const SettingField &field : settingFields()) {
        const auto text = field.stored != nullptr ? settings->constFind(QLatin1String(field.stored)) : settings->cend();
        if (text != settings->cend())
            field.load(office, *text);
    }
    office.demo = settings->value(QStringLiteral("demo")) == QLatin1String("yes");
    office.demoToday = QDate::fromString(settings->value(QStringLiteral("demo_today")), Qt::ISODate);
    if (Result<> read = readPolicyTables(connection, *settings, office.policy); !read)
        return tl::unexpected(read.error());
    if (Result<> ended = (*snapshot)->commit(); !ended)
        return tl::unexpected(ended.error());
    return office;
}

Result<> writeOffice(Connection &connection, const Office &office)
{
    auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    if (Result<> done = writeTexts(connection, office); !done)
        return done;
    if (Result<> done = writeTables(connection, office.policy); !done)
        return done;
    return (*unit)->commit();
}

QDate today(const Office &office)
{
    if (office.demo && office.demoToday.isValid())
        return office.demoToday;
    const QTimeZone newYork("America/New_York");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    constexpr int easternStandardTime = -5 * 3600; // where the system has no table of time zones
    return newYork.isValid() ? now.toTimeZone(newYork).date() : now.toOffsetFromUtc(easternStandardTime).date();
}

} // namespace caseledger
