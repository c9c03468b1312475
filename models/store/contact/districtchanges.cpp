// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contact/districtchanges.h"

#include "models/domain/access/rights.h"
#include "models/domain/contact/contactform.h"
#include "models/store/access/signin.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/trail/trail.h"

#include <QFile>

namespace caseledger {

namespace {

constexpr qsizetype longestSource = 200;

Result<QList<District>> readShipped()
{
    QFile file(QStringLiteral(":/data/districts.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed, QStringLiteral("The directory of districts is not in this program."));
    return readDistricts(file.readAll());
}

DistrictChange trimmed(DistrictChange change)
{
    change.email = cleaned(change.email);
    change.source = cleaned(change.source);
    change.reason = change.reason.trimmed();
    if (change.email.isEmpty())
        change.source.clear();
    return change;
}

Result<> requireSound(const DistrictChange &change)
{
    const auto misuse = [](const char *what) { return failure(Error::Kind::Usage, QString::fromUtf8(what)); };
    if (hasFault(remarksOnEmail(change.email)))
        return misuse("The e-mail is not of the form name@place.domain.");
    if (!change.email.isEmpty() && change.source.isEmpty())
        return misuse("Say where the e-mail is from: its source is kept beside it.");
    if (change.source.size() > longestSource)
        return misuse("The source is too long: say it shorter.");
    if (change.reason.isEmpty())
        return misuse("Say why: a change of the directory takes a reason.");
    return checkReasonForm(change.reason);
}

QString detailOf(const DistrictChange &change)
{
    return QStringLiteral("directory of districts: county %1").arg(change.countyFips);
}

DistrictChange readChange(RowReader &row)
{
    DistrictChange change;
    change.countyFips = row.read<QString>();
    row.read<qint64>(); // the number: it orders them
    change.email = row.read<QString>();
    change.source = row.read<QString>();
    change.reason = row.read<QString>();
    change.changedAt = row.read<QDateTime>();
    change.changedBy = row.read<QString>();
    return change;
}

Result<> write(Connection &connection, const DistrictChange &change, const QString &who)
{
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    Query insert(connection, "district_change_insert");
    insert.bind(":county_fips", change.countyFips)
        .bind(":email", change.email)
        .bind(":source", change.source)
        .bind(":reason", change.reason)
        .bind(":changed_at", *now)
        .bind(":changed_by", who);
    if (const auto kept = insert.run(); !kept)
        return tl::unexpected(kept.error());
    return record(connection, { .action = TrailAction::Setting, .reason = change.reason, .detail = detailOf(change) });
}

} // namespace

const Result<QList<District>> &shippedDistricts()
{
    static const Result<QList<District>> districts = readShipped();
    return districts;
}

Result<QList<DistrictChange>> districtChanges(Connection &connection)
{
    return Query(connection, "district_changes").all(readChange);
}

Result<QList<District>> readDirectory(Connection &connection)
{
    const Result<QList<District>> &shipped = shippedDistricts();
    if (!shipped)
        return shipped;
    const Result<QList<DistrictChange>> changes = districtChanges(connection);
    if (!changes)
        return tl::unexpected(changes.error());
    return withChanges(*shipped, *changes);
}

Result<> changeDistrict(Connection &connection, const DistrictChange &wanted)
{
    const DistrictChange change = trimmed(wanted);
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (!may(who->worker, Right::ChangeDistricts)) {
        const Result<> noted = record(connection,
            { .action = TrailAction::Setting,
                .outcome = TrailOutcome::Refused,
                .detail = QStringLiteral("directory of districts") })
                                   .and_then([&] { return (*unit)->commit(); });
        if (!noted)
            return noted;
        return failure(Error::Kind::Denied, QStringLiteral("Your role may not change the directory of districts."));
    }
    const Result<QList<District>> directory = readDirectory(connection);
    if (!directory)
        return tl::unexpected(directory.error());
    const District *district = districtOf(*directory, change.countyFips);
    if (district == nullptr)
        return failure(Error::Kind::NotFound, QStringLiteral("There is no such county in the directory."));
    if (const Result<> sound = requireSound(change); !sound)
        return sound;
    if (district->email == change.email && (change.email.isEmpty() || district->source == change.source))
        return {};
    return write(connection, change, who->worker.name).and_then([&] { return (*unit)->commit(); });
}

} // namespace caseledger
