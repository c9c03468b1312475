// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"

#include "models/store/connection.h"
#include "models/store/query.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace caseledger {

namespace {

using Settings = QHash<QString, QString>;

Result<Settings> readSettings(Connection &connection)
{
    const auto rows = Query(connection, "office_settings").all([](RowReader &row) {
        QString name = row.read<QString>();
        return std::pair(std::move(name), row.read<QString>());
    });
    if (!rows)
        return tl::unexpected(rows.error());
    Settings settings;
    for (const auto &[name, value] : *rows)
        settings.insert(name, value);
    return settings;
}

Result<> readPolicy(Connection &connection, DistributionPolicy &policy)
{
    const auto passThrough = Query(connection, "pass_through_all").all([](RowReader &row) {
        return DistributionPolicy::PassThrough { row.read<QDate>(), row.read<Money>(), row.read<Money>() };
    });
    if (!passThrough)
        return tl::unexpected(passThrough.error());
    const auto annualFee = Query(connection, "annual_fee_all").all([](RowReader &row) {
        return DistributionPolicy::AnnualFee { row.read<int>(), row.read<Money>(), row.read<Money>() };
    });
    if (!annualFee)
        return tl::unexpected(annualFee.error());
    auto holidays = Query(connection, "own_holiday_all").all([](RowReader &row) { return row.read<QDate>(); });
    if (!holidays)
        return tl::unexpected(holidays.error());
    policy.passThrough.assign(passThrough->begin(), passThrough->end());
    policy.annualFee.assign(annualFee->begin(), annualFee->end());
    policy.calendar.ownHolidays = *std::move(holidays);
    return {};
}

Result<> put(Query &query, QLatin1String name, const QString &value)
{
    if (const auto done = query.bind(":name", name).bind(":value", value).run(); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<> writeSettings(Connection &connection, const Office &office)
{
    const std::pair<QLatin1String, QString> settings[] = {
        { QLatin1String("name"), office.name },
        { QLatin1String("address"), office.addressLines.join(u'\n') },
        { QLatin1String("phone"), office.phone },
        { QLatin1String("tty"), office.tty },
        { QLatin1String("demo"), office.demo ? QStringLiteral("yes") : QStringLiteral("no") },
        { QLatin1String("demo_today"), office.demoToday.toString(Qt::ISODate) },
        { QLatin1String("business_days_to_disburse"), QString::number(office.policy.businessDaysToDisburse) },
        { QLatin1String("days_to_disburse_offset"), QString::number(office.policy.daysToDisburseOffset) },
        { QLatin1String("policy_kept"), QStringLiteral("yes") },
    };
    Query query(connection, "office_setting_put");
    for (const auto &[name, value] : settings) {
        if (Result<> done = put(query, name, value); !done)
            return done;
    }
    return {};
}

template <class Entries, class Bind>
Result<> replaceAll(Connection &connection, const char *clear, const char *insert, const Entries &entries, Bind bind)
{
    if (const auto cleared = Query(connection, clear).run(); !cleared)
        return tl::unexpected(cleared.error());
    Query query(connection, insert);
    for (const auto &entry : entries) {
        bind(query, entry);
        if (const auto added = query.run(); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

Result<> writePolicy(Connection &connection, const DistributionPolicy &policy)
{
    Result<> done = replaceAll(connection, "pass_through_clear", "pass_through_insert", policy.passThrough,
        [](Query &query, const DistributionPolicy::PassThrough &entry) {
            query.bind(":from_on", entry.from).bind(":one_child", entry.oneChild).bind(":two_or_more", entry.twoOrMore);
        });
    if (done) {
        done = replaceAll(connection, "annual_fee_clear", "annual_fee_insert", policy.annualFee,
            [](Query &query, const DistributionPolicy::AnnualFee &entry) {
                query.bind(":from_fiscal_year", entry.fromFiscalYear)
                    .bind(":threshold", entry.threshold)
                    .bind(":fee", entry.fee);
            });
    }
    if (done) {
        done = replaceAll(connection, "own_holiday_clear", "own_holiday_insert", policy.calendar.ownHolidays,
            [](Query &query, QDate day) { query.bind(":holiday_on", day); });
    }
    return done;
}

/// A count of days from the settings; the policy's own where none was set.
void takeDays(const Settings &settings, QLatin1String name, int &days)
{
    bool isNumber = false;
    const int value = settings.value(name).toInt(&isNumber);
    if (isNumber)
        days = value;
}

} // namespace

Result<Office> readOffice(Connection &connection)
{
    auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto settings = readSettings(connection);
    if (!settings)
        return tl::unexpected(settings.error());

    Office office;
    office.name = settings->value(QStringLiteral("name"));
    const QString address = settings->value(QStringLiteral("address"));
    if (!address.isEmpty())
        office.addressLines = address.split(u'\n');
    office.phone = settings->value(QStringLiteral("phone"));
    office.tty = settings->value(QStringLiteral("tty"));
    office.demo = settings->value(QStringLiteral("demo")) == QLatin1String("yes");
    office.demoToday = QDate::fromString(settings->value(QStringLiteral("demo_today")), Qt::ISODate);
    takeDays(*settings, QLatin1String("business_days_to_disburse"), office.policy.businessDaysToDisburse);
    takeDays(*settings, QLatin1String("days_to_disburse_offset"), office.policy.daysToDisburseOffset);
    if (settings->contains(QStringLiteral("policy_kept"))) { // before that, the law's own figures hold
        if (Result<> read = readPolicy(connection, office.policy); !read)
            return tl::unexpected(read.error());
    }
    if (Result<> ended = (*snapshot)->commit(); !ended)
        return tl::unexpected(ended.error());
    return office;
}

Result<> writeOffice(Connection &connection, const Office &office)
{
    auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    if (Result<> done = writeSettings(connection, office); !done)
        return done;
    if (Result<> done = writePolicy(connection, office.policy); !done)
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
